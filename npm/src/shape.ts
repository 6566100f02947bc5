/** What JavaScript tells the values of different types apart by. */
import { KINDS, type Shape } from "./kind.ts";
import { arrayOf, type Low } from "./low.ts";
import type { TypedArrayConstructor } from "./wire/bytes.ts";
/** What tells values of one type from those of others; `typedArray`: from those of other typed arrays too. */
export interface Test {
  readonly is: Shape | "nothing" | "bytes" | "typedArray";
  /** The most particular first. */
  readonly rank: number;
  readonly array?: TypedArrayConstructor | undefined;
}

/** How particular a shape is, and what messages call it. */
export const SHAPES: Readonly<Record<Shape, readonly [rank: number, expected: string]>> = {
  undefined: [0, "undefined"],
  boolean: [0, "a boolean"],
  number: [0, "a number"],
  bigint: [0, "a bigint"],
  string: [0, "a string"],
  function: [0, "a function"],
  Date: [1, "a Date"],
  Map: [1, "a Map"],
  Set: [1, "a Set"],
  array: [1, "an array"],
  object: [5, "an object"],
  any: [6, "an object"],
};

/** What a value of the type is known by first. */
export function shapeOf<Call>(low: Low<Call>): Shape {
  return (low.kind === "scalar" ? (low.shown ?? KINDS[low.of].is) : KINDS[low.kind].is) ?? "object";
}

/** The tests of all variants, in the order in which they are made. */
export function choices<Call>(variants: readonly Low<Call>[]): readonly (Test & { readonly index: number })[] {
  return variants
    .flatMap((each, index) => testsOf(each).map((test) => ({ ...test, index })))
    .sort((a, b) => a.rank - b.rank);
}

function testsOf<Call>(low: Low<Call>): readonly Test[] {
  const is = shapeOf(low);
  const own: Test = { is, rank: SHAPES[is][0] };
  switch (low.kind) {
    case "scalar":
      return is === "bigint" ? [own, { is: "number", rank: 3 }] : [own];
    case "option":
      return [{ is: "nothing", rank: 0 }, ...testsOf(low.of)];
    case "object":
      return [own, { is: "function", rank: 5 }];
    case "buffer": {
      const { array } = KINDS[low.element];
      const isU8 = low.element === "u8";
      return [isU8 ? { is: "bytes", rank: 2 } : { is: "typedArray", rank: 1, array }, { is: "array", rank: 4 }];
    }
    case "list":
    case "array": {
      const array = arrayOf(low.of);
      return array ? [own, { is: "typedArray", rank: 3, array }] : [own];
    }
    case "named": {
      const body = low.body();
      if (body.kind === "enum") return [{ is: "string", rank: 0 }];
      if (body.kind === "alias") return testsOf(body.of);
      return body.kind === "untagged" ? body.variants.flatMap(testsOf) : [own];
    }
    default:
      return [own];
  }
}

/** What a message says was expected of a value of one of the types. */
export function expectedOf<Call>(variants: readonly Low<Call>[]): string {
  return [...new Set(variants.flatMap(expected))].join(" or ") || "nothing";
}

function expected<Call>(low: Low<Call>): readonly string[] {
  switch (low.kind) {
    case "option":
      return [...expected(low.of), "undefined"];
    case "buffer": {
      const { name } = KINDS[low.element].array as TypedArrayConstructor;
      return [`${/^[AEIO]/.test(name) ? "an" : "a"} ${name}`];
    }
    case "named": {
      const body = low.body();
      if (body.kind === "enum") return [`one of ${body.names.map((name) => JSON.stringify(name)).join(", ")}`];
      if (body.kind === "alias") return expected(body.of);
      if (body.kind === "untagged") return body.variants.flatMap(expected);
      break;
    }
    case "scalar":
      if (low.of === "char") return ["one character"];
  }
  return [SHAPES[shapeOf(low)][1]];
}
