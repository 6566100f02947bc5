/** Types as they are compared: as they cross, with what JavaScript sees besides of calls and of brands. */
import { KINDS } from "../../src/kind.ts";
import type { Low, LowScalar } from "../../src/low.ts";
import { Lowering } from "../../src/lowering.ts";
import type { Argument, Mode, Parameter, Signature, Type } from "../../src/type.ts";
import type { Direction } from "../typings/context.ts";

/** What is passed to a function, and what it gives. */
export interface Call {
  readonly parameters: readonly Slot[];
  readonly result: Seen;
}

/** A parameter or a field. */
export interface Slot {
  readonly name: string;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  /** Whether the record also takes `signal` and `timeout`. */
  readonly isJoined?: boolean;
  readonly of: Seen;
}

/** `brand`: the type of a text or a number that no other one is, or that the crate has written itself. A signature is looked at when it is asked for. */
export type Seen = Low<() => Call> & { readonly brand?: string; readonly mode?: Mode };

/** What a value may be, one by one. `undefined` and `null` are alternatives of their own. */
export type Alternative = Exclude<Seen, { readonly kind: "option" | "unit" }> | Nothing;

export interface Nothing {
  readonly kind: "nothing";
  readonly is: "undefined" | "null";
  readonly brand?: undefined;
}

export class Seeing extends Lowering<() => Call> {
  protected override call({ parameters, result }: Signature): () => Call {
    return () => ({ parameters: parameters.map((each) => this.slot(each)), result: this.lower(result) });
  }

  override lower(type: Type, inOption = false): Seen {
    const low = super.lower(type, inOption);
    const named = type.kind === "named" ? this.types[type.id] : undefined;
    // Whatever the typings show in its place may be narrower than what crosses.
    const written = type.kind === "typescript" ? type.text : named?.typescript;
    const brand = written || (named?.body.kind === "alias" && named.body.brand);
    return brand ? { ...low, brand } : low;
  }

  slot({ name, type, ...rest }: Argument | Parameter): Slot {
    const of = this.lower(type);
    const isDefault = "presence" in rest && rest.presence === "default";
    return { name, isOptional: isDefault || of.kind === "option", of };
  }
}

/** `undefined`, as one alternative. */
export const UNDEFINED: Nothing = { kind: "nothing", is: "undefined" };
const NULL: Nothing = { kind: "nothing", is: "null" };

/** What a value of the type may be: options, promises and untagged enums taken apart. */
export function alternatives(type: Seen, direction: Direction): readonly Alternative[] {
  switch (type.kind) {
    case "option": {
      const none = direction === "in" ? [UNDEFINED, NULL] : [type.none === "null" ? NULL : UNDEFINED];
      return [...alternatives(type.of, direction), ...none];
    }
    case "unit":
      return [UNDEFINED];
    case "promise":
      return direction === "in" ? [...alternatives(type.of, direction), type] : [type];
    case "named": {
      const body = type.body();
      if (body.kind === "alias") return alternatives(body.of, direction);
      return body.kind === "untagged" ? body.variants.flatMap((each) => alternatives(each, direction)) : [type];
    }
    default:
      return [type];
  }
}

/** Whether a number, a text, a boolean or a date of the one type is one of the other. */
export function scalarFits(from: LowScalar, to: LowScalar, direction: Direction): boolean {
  const [a, b] = [from.shown ?? from.row.is, to.shown ?? to.row.is];
  if (a !== b && !(direction === "in" && a === "number" && b === "bigint")) return false;
  if (a !== "number" && a !== "bigint") return true;
  const [inner, outer] = [rangeOf(from), rangeOf(to)];
  return inner.least >= outer.least && inner.most <= outer.most && (inner.isWhole || !outer.isWhole);
}

/** Whether a whole number is one of the type. */
export function isInRange(value: number, type: LowScalar): boolean {
  const { least, most } = rangeOf(type);
  return value >= least && value <= most;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** The numbers that a type has, by its name. */
function rangeOf({ of, row, shown }: LowScalar): Range {
  const [, sign, width] = /^([iu])(\d+|size)$/.exec(of) ?? [];
  if (sign === undefined) {
    const most = of === "f32" ? 2 ** 128 : of === "date" ? 8.64e15 : Number.POSITIVE_INFINITY;
    return { least: of === "duration" ? 0 : -most, most, isWhole: false };
  }
  const top = 2 ** ((width === "size" ? 32 : Number(width)) - (sign === "i" ? 1 : 0)) - 1;
  const most = row.is === "bigint" && shown === "number" ? Number.MAX_SAFE_INTEGER : top;
  return { least: sign === "u" ? 0 : -Math.max(most, top === most ? top + 1 : 0), most, isWhole: true };
}

/** Whether every value is an object. */
export function isObject(type: Alternative): boolean {
  if (type.kind === "nothing") return false;
  if (type.kind === "named") return type.body().kind !== "enum";
  const is = type.kind === "scalar" ? (type.shown ?? type.row.is) : KINDS[type.kind].is;
  return is === undefined || !["boolean", "number", "bigint", "string", "any"].includes(is);
}

/** The type in words: those of the type table, and its own name where it has one. */
export function shown(type: Seen | Alternative): string {
  if (type.brand) return type.brand;
  switch (type.kind) {
    case "nothing":
      return type.is;
    case "scalar":
      return type.shown
        ? `${type.of} as ${type.shown}`
        : type.row === KINDS[type.of]
          ? type.of
          : `${type.of} as number`;
    case "named":
    case "trait":
      return type.type.id;
    case "imported":
      return type.class.id;
    case "class":
      return type.mode === undefined || type.mode === "shared" ? type.id : `${type.id}, ${type.mode}`;
    case "jsClass":
      return type.name;
    case "serde": {
      const { name, declaration } = type as { readonly name?: string; readonly declaration?: string };
      return declaration && name ? name : `Serde<${name || "…"}>`;
    }
    case "json":
      return `JSON ${type.form}`;
    case "buffer":
    case "mutBuffer":
      return `${type.kind}(${type.element})`;
    case "memoryView":
      return `${type.kind}(${type.element}${type.mode ? ` of an object, ${type.mode}` : ""})`;
    case "jsFunction":
    case "rustFunction": {
      const { parameters, result } = type.signature();
      return `${type.kind}(${parameters.map(({ of }) => shown(of)).join(", ")}) → ${shown(result)}`;
    }
    case "tuple":
      return `(${type.of.map(shown).join(", ")})`;
    case "map":
      return `map(${shown(type.key)}, ${shown(type.of)})`;
    case "array":
      return `array(${shown(type.of)}; ${type.length})`;
    default:
      return "of" in type ? `${type.kind}(${shown(type.of)})` : type.kind;
  }
}
