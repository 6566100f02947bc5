/**
 * Checks and writes values whose types are known while the program runs only. What `npm/cli/glue/write.ts` writes the
 * text of for the types of signatures, this does: with the same checks, in the same bytes.
 */
import { writeFunction } from "../callback.ts";
import { property, within } from "../fault.ts";
import { writeImported } from "../imported.ts";
import { KINDS } from "../kind.ts";
import type { Writer } from "../life.ts";
import {
  arrayOf,
  isEmpty,
  isNumberKey,
  isPartial,
  type LowField,
  type LowNamed,
  type LowRecord,
  type LowScalar,
  type LowUnion,
  namesOf,
  takesNothing,
  takesUndefined,
} from "../low.ts";
import { writeClass } from "../object/object.ts";
import { writeTrait } from "../object/trait.ts";
import { writePromise } from "../promise.ts";
import { referred, writeInstance } from "../reference/cross.ts";
import { shapeOf } from "../shape.ts";
import { writeStream } from "../stream.ts";
import { type TypedArrayConstructor, toPlain, writeBuffer, writeNumbers } from "../wire/bytes.ts";
import {
  chosen,
  eachElement,
  eachEntry,
  eachProperty,
  entry,
  inArray,
  indexOfNamed,
  inRecord,
  lengthOf,
  notOneOf,
  numberOfKey,
  othersOf,
  propertyOf,
  refuseHole,
  refuseOthers,
  toDate,
  toObject,
  toRecord,
  toSafe,
  toSmall,
  toTuple,
} from "../wire/check.ts";
import { writeJson } from "../wire/json.ts";
import { writeStrings } from "../wire/strings.ts";
import {
  beginCount,
  countEmpty,
  endCount,
  enter,
  leave,
  room,
  writeCount,
  writeTag,
  writeTag16,
} from "../wire/writer.ts";
import { type Callable, type Codec, makerOf } from "./codec.ts";
import { variantOf } from "./untagged.ts";
/** `called`, `name`: what messages call the function that takes or gives the value, and the value. */
export function writeValue(low: Codec, w: Writer, v: unknown, called?: string, name?: string): void {
  room(w);
  if (called !== undefined) w.place = { called, name: `${name ?? "result"}[…]` };
  switch (low.kind) {
    case "scalar":
      return writeScalar(low, w, v);
    case "buffer":
      return writeBuffer(w, v, KINDS[low.element].array as TypedArrayConstructor);
    case "list":
    case "array":
      return writeList(low, w, v);
    case "tuple":
      return writeItems(low.of, w, toTuple(v, low.of.length));
    case "option":
      // There is a reference to nothing.
      if (low.of.kind === "objectReference") return writeOption({ kind: "object" }, w, referred(v));
      return writeOption(low.of, w, v);
    case "record":
    case "map":
      return writeEntries(low, w, v);
    case "set":
      return writeElements(low.of, w, v);
    case "promise":
      return writePromise(w, v, writer(low.of), called, name);
    case "stream":
      return writeStream(w, v, writer(low.of), called, name);
    case "jsFunction":
      return writeFunction(w, v, low.signature.callback, called, `${name ?? "result"}()`);
    case "class":
      return writeClass(w, v, makerOf(w.owner, low.id));
    case "jsClass":
      return writeInstance(w, v, low.name);
    case "imported":
      return writeImported(w, v, { name: low.class.name, ...low.class.body });
    case "trait":
      return writeTrait(w, v, {
        name: low.type.name,
        methods: low.methods.map(([name, { method }]) => [name, method]),
      });
    case "json":
      return writeJson(w, v, low.form, low.isWide);
    case "named":
      return writeNamed(low, w, v);
    default: {
      const { write } = KINDS[low.kind];
      if (!write) throw new Error(`a ${low.kind} comes from Rust only`);
      write(w, v);
    }
  }
}

/** `writeValue` of what a promise or a stream gives: nothing is taken for anything. */
function writer(low: Codec): (w: Writer, v: unknown) => void {
  return low.kind === "unit" ? () => {} : (w, v) => writeValue(low, w, v);
}

function writeScalar({ of, shown, row }: LowScalar, w: Writer, v: unknown): void {
  let value = v;
  if (shown === "bigint") value = toSmall(v, of);
  else if (shown === "number") value = toSafe(v, of);
  else if (shown === "Date") value = toDate(v);
  row.write?.(w, value, of);
}

function writeOption(of: Codec, w: Writer, v: unknown): void {
  // `null` may be the inner one's.
  const isNone = v === undefined || (v === null && of.kind !== "option");
  writeTag(w, isNone ? 0 : 1);
  if (!isNone) writeValue(of, w, v);
}

function writeList(low: Codec & { readonly kind: "list" | "array" }, w: Writer, v: unknown): void {
  const { of } = low;
  if (low.kind === "list" && of.kind === "string") return writeStrings(w, v);
  const array = arrayOf(of);
  if (low.kind === "array") {
    const items = toTuple(array ? toPlain(v, array) : v, low.length);
    return writeItems(new Array<Codec>(low.length).fill(of), w, items);
  }
  if (array && writeNumbers(w, v, array)) return;
  const length = lengthOf(v);
  const items = v as readonly unknown[];
  let k = 0;
  try {
    writeCount(w, length);
    if (isEmpty(of)) countEmpty(w, length);
    for (; k < length; k++) writeItem(of, w, items, k);
  } catch (error) {
    throw inArray(error, items, k);
  }
}

function writeItems(of: readonly Codec[], w: Writer, items: readonly unknown[]): void {
  let k = 0;
  try {
    for (; k < of.length; k++) writeItem(of[k] as Codec, w, items, k);
  } catch (error) {
    throw inArray(error, items, k);
  }
}

function writeItem(of: Codec, w: Writer, items: readonly unknown[], k: number): void {
  const item = items[k];
  if (item === undefined && takesUndefined(of)) refuseHole(items, k);
  writeValue(of, w, item);
}

function writeEntries(low: Codec & { readonly kind: "record" | "map" }, w: Writer, v: unknown): void {
  const isMap = low.kind === "map";
  const keys: Codec = low.key ?? { kind: "string" };
  const isNumber = !isMap && isNumberKey(keys);
  const skipsUndefined = !isMap && isPartial(low) && !takesUndefined(low.of);
  const head = beginCount(w);
  let n = 0;
  (isMap ? eachEntry : eachProperty)(v, (value, key) => {
    if (skipsUndefined && value === undefined) return;
    let inKey = true;
    try {
      writeValue(keys, w, isNumber ? numberOfKey(key, shapeOf(keys) === "bigint") : key);
      inKey = false;
      writeValue(low.of, w, value);
    } catch (error) {
      throw within(error, inKey ? `.keys()[${n}]` : isMap ? entry(key) : propertyOf(v, key));
    }
    n++;
  });
  endCount(w, head, n);
}

function writeElements(of: Codec, w: Writer, v: unknown): void {
  const head = beginCount(w);
  let n = 0;
  eachElement(v, (value) => {
    try {
      writeValue(of, w, value);
    } catch (error) {
      throw within(error, `.values()[${n}]`);
    }
    n++;
  });
  endCount(w, head, n);
}

function writeNamed({ body: lowered, isRecursive }: LowNamed<Callable>, w: Writer, v: unknown): void {
  const body = lowered();
  if (body.kind === "enum")
    return writeVariant(w, indexOfNamed(v, body.names, body.aliases, body.other), body.names.length);
  // All fields are read before one is written.
  const fields = body.kind === "record" ? body : body.kind === "union" && { fields: [tagField(body)] };
  const isLoose = body.kind === "record" && takesNothing(body.fields);
  const object = isLoose ? toRecord(v, namesOf(body.fields)) : fields && toObject(v);
  const values = fields && object ? valuesOf(fields, object, []) : [];
  if (object && body.kind === "union" && body.content !== undefined) refuseOthers(object, [body.tag, body.content]);
  // No fault has that level.
  const level = isRecursive ? enter(w, v) : -2;
  try {
    if (body.kind === "record") writeFields(body.fields, w, values, v as object);
    else if (body.kind === "alias") writeValue(body.of, w, v);
    else if (body.kind === "union") writeUnion(body, w, v as object, values[0]?.[1]);
    else {
      const index = variantOf(body, v);
      writeVariant(w, index, body.variants.length);
      writeValue(body.variants[index] as Codec, w, v);
    }
  } catch (error) {
    throw leave(error, level);
  }
  if (isRecursive) w.levels.pop();
}

function writeVariant(w: Writer, index: number, count: number): void {
  if (count > 256) writeTag16(w, index);
  else writeTag(w, index);
}

/** The tag, as a field of its own. */
function tagField({ tag }: { readonly tag: string }): LowField<Callable> {
  return { name: tag, isDefault: false, of: { kind: "string" } };
}

/** What each field is called there, and its value. `others`: what else the object has. */
function valuesOf(
  { fields, isStrict }: Pick<LowRecord<Callable>, "fields" | "isStrict">,
  v: object,
  others: readonly string[],
): readonly (readonly [name: string, value: unknown])[] {
  const names = [...others, ...namesOf(fields)];
  if (isStrict) refuseOthers(v, names);
  return fields.map(({ name, aliases, isFlat, of }) => {
    if (isFlat) return [name, of.kind === "record" ? othersOf(v, names) : v];
    return aliases ? chosen(v, [name, ...aliases]) : [name, (v as Record<string, unknown>)[name]];
  });
}

function writeFields(
  fields: readonly LowField<Callable>[],
  w: Writer,
  values: ReturnType<typeof valuesOf>,
  v: object,
): void {
  fields.forEach(({ isDefault, isSkipped, isFlat, of }, k) => {
    const [name, value] = values[k] as (typeof values)[number];
    try {
      if (isDefault || isSkipped) writeTag(w, isDefault && value === undefined ? 0 : 1);
      if (isDefault && value === undefined) return;
      writeValue(of, w, value);
    } catch (error) {
      throw inRecord(error, v, isFlat ? "" : property(name));
    }
  });
}

function writeUnion(body: LowUnion<Callable>, w: Writer, v: object, tag: unknown): void {
  const { variants } = body;
  const found = variants.findIndex(({ name, aliases = [] }) => [name, ...aliases].includes(tag as string));
  const index = found < 0 && typeof tag === "string" ? variants.findIndex(({ isOther }) => isOther) : found;
  const variant = variants[index];
  if (!variant) {
    const names = variants.map(({ name }) => name);
    throw inRecord(notOneOf(tag, names), v, property(body.tag));
  }
  writeVariant(w, index, variants.length);
  // What nothing else is holds nothing.
  if (found < 0) return;
  if (variant.kind === "flat") return writeValue(variant.of, w, v);
  const content =
    variant.kind === "fields" ? variant : { fields: [{ name: variant.at, isDefault: false, of: variant.of }] };
  writeFields(content.fields, w, valuesOf(content, v, [body.tag]), v);
}
