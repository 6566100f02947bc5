/** Types of any form that may cross by value, and values that nearly fit them: the same ones for the same seed. */
import type { LowField } from "../../npm/src/low.ts";
import { PlainLowering } from "../../npm/src/lowering.ts";
import type { Body, Content, Element, Field, NamedType, Type, Types, View } from "../../npm/src/type.ts";
import { alias, choice, field, fields, named, newtype, record, t, tuple, type, union, unit } from "./manifest.ts";

const LEAVES = "bool i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 f32 f64 char string date duration unit".split(
  " ",
) as Parameters<typeof t>[0][];
const ELEMENTS: readonly Element[] = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64"];

/** Picks at random, and the same again for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  some<T>(most: number, make: (i: number) => T): T[] {
    return Array.from({ length: 1 + this.below(most) }, (_, i) => make(i));
  }
}

/** Named types that name each other in any way, but for a circle without an end. */
export function randomNames(random: Random, count: number): NamedType[] {
  const names = Array.from({ length: count }, (_, k) => `T${k}`);
  return names.map((name, k) => type(name, randomBody(random, k, count)));
}

/** `before`: how many named types a value may hold for certain. */
function randomBody(random: Random, before: number, count: number): Body {
  const of = (): Type => randomType(random, 2, before, count);
  const fieldOf = (k: number): Field => {
    const made = field(random.pick([`field${k}`, `odd-${k}`, `value${k}`]), of());
    return random.below(4) === 0 && made.presence === "required" ? { ...made, presence: "default" } : made;
  };
  const content = (): Content =>
    random.pick([unit, fields(...random.some(2, fieldOf)), newtype(of()), tuple(of(), of())] as const);
  switch (random.below(7)) {
    case 0:
      return alias(of());
    case 1:
      return choice(...random.some(3, (k) => `v${k}`));
    case 2:
    case 3:
      return union(random.pick(["kind", "odd-tag"]), Object.fromEntries(random.some(4, (k) => [`v${k}`, content()])));
    case 4:
      return { kind: "untagged", variants: random.some(4, of) };
    default:
      return record(...random.some(4, fieldOf));
  }
}

/** Behind a list or an option a type may lead back to where it stands. */
export function randomType(random: Random, depth: number, before: number, count: number): Type {
  const within = (): Type => randomType(random, depth - 1, count, count);
  const same = (): Type => randomType(random, depth - 1, before, count);
  if (depth === 0) return before > 0 && random.below(2) === 0 ? named(`T${random.below(before)}`) : leaf(random);
  switch (random.below(13)) {
    case 0:
      return { kind: "list", of: within() };
    case 1:
      return { kind: "option", of: within() };
    case 2:
      return { kind: "array", of: same(), length: random.below(3) };
    case 3:
      return { kind: "tuple", of: random.some(3, same) };
    case 4:
      return { kind: "record", of: within() };
    case 5:
      return { kind: "map", key: leaf(random), of: within() };
    case 6:
      return { kind: "set", of: within() };
    case 7:
      return { kind: "buffer", element: random.pick(ELEMENTS) };
    case 8:
      return { kind: "fallible", of: same() };
    case 9:
    case 10:
      return randomView(random, leaf(random), depth);
    default:
      return before > 0 ? named(`T${random.below(before)}`) : leaf(random);
  }
}

function leaf(random: Random): Type {
  return t(random.pick(LEAVES));
}

/** A type that has other views, in one of them. */
function randomView(random: Random, of: Type, depth: number): Type {
  const inner: Type = random.below(3) ? of : { kind: "fallible", of };
  const as = (view: View, type: Type): Type => ({ kind: "as", view, of: type });
  const wrap = (type: Type): Type =>
    random.pick<Type>([
      ...([
        type,
        { kind: "list", of: type },
        { kind: "array", of: type, length: 2 },
        { kind: "option", of: type },
      ] as const),
      ...([
        { kind: "tuple", of: [type, t("u8")] },
        { kind: "record", of: type },
      ] as const),
    ]);
  switch (random.below(6)) {
    case 5:
      return as(
        "Uint8Array",
        wrap(
          random.pick<Type>([
            { kind: "list", of: t("u8") },
            { kind: "set", of: t("u8") },
            { kind: "buffer", element: "u8" },
          ]),
        ),
      );
    case 0:
      return as("number", wrap(depth > 1 ? wrap(inner) : inner));
    case 1:
      return as("bigint", wrap(inner));
    case 2:
      return as("Date", wrap(t(random.pick(["i64", "u64", "f64", "date"]))));
    case 3:
      return as("null", { kind: "option", of: inner });
    default:
      return as(random.pick(["Array", "Map"]), {
        ...random.pick<Type>([
          ...([
            { kind: "record", of: inner },
            { kind: "map", key: t("u8"), of: inner },
            { kind: "set", of: inner },
          ] as const),
          ...([
            { kind: "buffer", element: random.pick(ELEMENTS) },
            { kind: "list", of: inner },
          ] as const),
        ]),
      });
  }
}

/** A value of the type, but for one in `odds`, which is any of `others` somewhere in it. */
export class RandomValues {
  readonly #random: Random;
  readonly #lowering: PlainLowering;
  readonly #others: readonly unknown[];
  readonly #odds: number;

  constructor(random: Random, types: Types, others: readonly unknown[], odds: number) {
    this.#random = random;
    this.#lowering = new PlainLowering(types);
    this.#others = others;
    this.#odds = odds;
  }

  of(type: Type): unknown {
    return this.#value(this.#lowering.lower(type), 6);
  }

  #value(low: ReturnType<PlainLowering["lower"]>, fuel: number): unknown {
    const random = this.#random;
    if (random.below(this.#odds) === 0) return random.pick(this.#others);
    const of = (each: typeof low): unknown => this.#value(each, fuel - 1);
    const many = <T>(make: () => T): T[] => (fuel < 0 ? [] : Array.from({ length: random.below(3) }, make));
    const text = (): string => random.pick(["", "a", "é", "longer text of more than 32 units, with é"]);
    switch (low.kind) {
      case "scalar":
        return this.#scalar(low);
      case "string":
        return text();
      case "buffer": {
        const numbers = [1, 2];
        const isBig = low.element.endsWith("64") && low.element !== "f64";
        return random.pick<unknown>([numbers, isBig ? new BigInt64Array([1n]) : new Uint8Array(numbers), []]);
      }
      case "list":
      case "set":
      case "array": {
        const items =
          low.kind === "array" ? Array.from({ length: low.length }, () => of(low.of)) : many(() => of(low.of));
        return low.kind === "set" ? new Set(items) : items;
      }
      case "option":
        return fuel < 0 ? undefined : random.pick([() => undefined, () => null, () => of(low.of), () => of(low.of)])();
      case "tuple":
        return low.of.map(of);
      case "record": {
        const { key } = low;
        const name = (of: unknown): string => (Object(of) === of ? text() : String(of));
        return Object.fromEntries(many(() => [key ? name(of(key)) : text(), of(low.of)]));
      }
      case "map":
        return new Map(many(() => [of(low.key), of(low.of)]));
      case "named":
        return this.#named(low, fuel);
      default:
        return undefined;
    }
  }

  #scalar({ of, shown }: { readonly of: string; readonly shown?: string }): unknown {
    if (of === "bool") return this.#random.below(2) === 0;
    if (of === "char") return "é";
    if (shown === "Date" || of === "date") return new Date(this.#random.below(1000));
    const value = this.#random.pick([0, 1, 127, 128, 255, 65535, 2 ** 31, 2 ** 53 - 1]);
    const isBig = shown === "bigint" || (!shown && /^[iu](64|128)$/.test(of));
    return isBig && this.#random.below(2) ? BigInt(value) : value;
  }

  #named(low: ReturnType<PlainLowering["lower"]> & { kind: "named" }, fuel: number): unknown {
    const body = low.body();
    const of = (each: ReturnType<PlainLowering["lower"]>): unknown => this.#value(each, fuel - 1);
    const object = (fields: readonly LowField[]): object =>
      Object.fromEntries(
        fields.flatMap((each) => {
          if (each.isFlat) return Object.entries(Object(of(each.of)));
          const name = this.#random.pick([each.name, ...(each.aliases ?? [])]);
          return each.isDefault && this.#random.below(2) ? [] : [[name, of(each.of)]];
        }),
      );
    switch (body.kind) {
      case "record":
        return object(body.fields);
      case "alias":
        return of(body.of);
      case "enum":
        return this.#random.pick<unknown>([...body.names, ...Object.keys(body.aliases ?? {})]);
      case "untagged":
        return of(this.#random.pick(body.variants));
      case "union": {
        const variant = this.#random.pick(body.variants);
        const tag = { [body.tag]: this.#random.pick([variant.name, ...(variant.aliases ?? [])]) };
        if (variant.kind === "fields") return { ...tag, ...object(variant.fields) };
        const value = of(variant.of);
        return variant.kind === "flat" ? { ...tag, ...(value as object) } : { ...tag, [variant.at]: value };
      }
    }
  }
}
