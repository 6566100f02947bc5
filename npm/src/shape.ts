/** What JavaScript tells the values of different types apart by. */
import { article } from "./fault.ts";
import { KINDS, type Shape } from "./kind.ts";
import { arrayOf, type Choice, type Low, type LowField, namesOf, type Test } from "./low.ts";
import type { JsonForm } from "./type.ts";
import type { TypedArrayConstructor } from "./wire/bytes.ts";

/** Where there is none, `typeof` tells, which comes first. */
const RANKS: Readonly<Record<string, number>> = { Date: 1, Map: 1, Set: 1, array: 1, object: 5, any: 6 };

export function shapeOf<Call>(low: Low<Call>): Shape {
  return (low.kind === "scalar" ? (low.shown ?? low.row.is) : KINDS[low.kind].is) ?? "object";
}

/** The tests of all variants, in the order in which they are made. */
export function choices<Call>(variants: readonly Low<Call>[]): readonly Choice[] {
  return variants
    .flatMap((each, index) => {
      const key = keyOf(variants, index);
      return testsOf(each).map((test) => (key === undefined ? { ...test, index } : { ...test, index, key, rank: 4.5 }));
    })
    .sort((a, b) => a.rank - b.rank);
}

/** The property by which a record is told from others: all of its values have it, and none of the others'. */
export function keyOf<Call>(variants: readonly Low<Call>[], index: number): string | undefined {
  const own = fieldsOfRecord(variants[index] as Low<Call>);
  const others = variants.filter((each, i) => i !== index && testsOf(each).some(({ is }) => is === "object"));
  if (!own || others.length === 0) return;
  const names = new Set<string>();
  for (const other of others) {
    const fields = fieldsOfRecord(other);
    // What else it may have is not known.
    if (!fields || fields.some((field) => field.isFlat)) return;
    for (const name of namesOf(fields)) names.add(name);
  }
  const found = own.find(
    ({ name, aliases = [], isDefault, isFlat, isSkipped, of }) =>
      !names.has(name) &&
      // Every object has those of the language's.
      !(name in {}) &&
      !isDefault &&
      !isFlat &&
      !isSkipped &&
      aliases.length === 0 &&
      of.kind !== "option",
  );
  return found?.name;
}

function fieldsOfRecord<Call>(low: Low<Call>): readonly LowField<Call>[] | undefined {
  const body = low.kind === "named" ? low.body() : undefined;
  if (body?.kind === "alias") return fieldsOfRecord(body.of);
  return body?.kind === "record" ? body.fields : undefined;
}

function testsOf<Call>(low: Low<Call>): readonly Test[] {
  const is = shapeOf(low);
  const own: Test = { is, rank: RANKS[is] ?? 0 };
  switch (low.kind) {
    case "scalar":
      return is === "bigint" ? [own, { is: "number", rank: 3 }] : [own];
    case "option":
      return [{ is: "nothing", rank: 0 }, ...testsOf(low.of)];
    case "object":
      return [own, { is: "function", rank: 5 }];
    case "buffer": {
      const { array } = KINDS[low.element];
      const first: Test = low.element === "u8" ? { is: "bytes", rank: 2 } : { is: "typedArray", rank: 1, array };
      return [first, { is: "array", rank: 4 }];
    }
    case "list":
    case "array": {
      const array = arrayOf(low.of);
      return array ? [own, { is: "typedArray", rank: 3, array }] : [own];
    }
    case "json":
      return JSON_TESTS[low.form];
    case "named": {
      const body = low.body();
      if (body.kind === "enum") return [{ is: typeof body.names[0] as Shape, rank: 0 }];
      if (body.kind === "alias") return testsOf(body.of);
      return body.kind === "untagged" ? body.variants.flatMap(testsOf) : [own];
    }
    default:
      return [own];
  }
}

/** What JSON is: the objects among it are whatever nothing else takes. */
const JSON_TESTS: Readonly<Record<JsonForm, readonly Test[]>> = {
  value: [
    { is: "nothing", rank: 0 },
    { is: "boolean", rank: 0 },
    { is: "number", rank: 0 },
    { is: "bigint", rank: 0 },
    { is: "string", rank: 0 },
    { is: "array", rank: 1 },
    { is: "object", rank: 5 },
  ],
  object: [{ is: "object", rank: 5 }],
  number: [
    { is: "number", rank: 0 },
    { is: "bigint", rank: 0 },
  ],
};

export function expectedOf<Call>(variants: readonly Low<Call>[]): string {
  return [...new Set(expectedOfAll(variants))].join(" or ") || "nothing";
}

function expectedOfAll<Call>(variants: readonly Low<Call>[]): readonly string[] {
  return variants.flatMap((each, index) => {
    const key = keyOf(variants, index);
    return key === undefined ? expected(each) : [`an object with \`${key}\``];
  });
}

function expected<Call>(low: Low<Call>): readonly string[] {
  switch (low.kind) {
    case "option":
      return [...expected(low.of), low.none];
    case "buffer":
      return [article((KINDS[low.element].array as TypedArrayConstructor).name)];
    case "named": {
      const body = low.body();
      if (body.kind === "enum") return [`one of ${body.names.map((name) => JSON.stringify(name)).join(", ")}`];
      if (body.kind === "alias") return expected(body.of);
      if (body.kind === "untagged") return expectedOfAll(body.variants);
      break;
    }
    case "json":
      return [low.form === "value" ? "a JSON value" : article(low.form)];
    case "scalar":
      if (low.of === "char") return ["one character"];
  }
  return [nounOf(shapeOf(low))];
}

export function nounOf(shape: Shape): string {
  if (shape === "undefined") return shape;
  return article(shape === "any" ? "object" : shape);
}
