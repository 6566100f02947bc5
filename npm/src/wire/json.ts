/**
 * Writes and reads JSON as serde_json has it: what `JSON.stringify` makes of a value, but for what it would lose.
 *
 * Getters, `toJSON` and proxies run code of the user's.
 *
 * The twin is `crate/src/value/json.rs`.
 */
import { within, wrong } from "../fault.ts";
import type { Reader, Writer } from "../life.ts";
import {
  JSON_ARRAY,
  JSON_DIGITS,
  JSON_FALSE,
  JSON_I32,
  JSON_I64,
  JSON_NULL,
  JSON_NUMBER,
  JSON_OBJECT,
  JSON_SHAPE,
  JSON_SHAPED,
  JSON_STRING,
  JSON_TRUE,
  JSON_U64,
} from "../protocol.ts";
import type { JsonForm } from "../type.ts";
import {
  eachProperty,
  isHalf,
  isListed,
  isMap,
  isPlain,
  lengthOf,
  propertyOf,
  refuseTwins,
  setProperty,
} from "./check.ts";
import { finishRecord, newRecord, readKey } from "./key.ts";
import { readString, readU32 } from "./reader.ts";
import { beginCount, endCount, enter, leave, room, writeCount, writeString } from "./writer.ts";

/** `isWide`: Rust has integers of any length. */
export function writeJson(w: Writer, v: unknown, form: JsonForm = "value", isWide = false): void {
  const { at } = w;
  if (!putJson(w, v, "", isWide)) throw wrong(v, WANTED_JSON[form]);
  const tag = w.bytes[at] as number;
  const isNumber = tag === JSON_NUMBER || tag > JSON_OBJECT;
  if (form !== "value" && !(form === "object" ? tag === JSON_OBJECT : isNumber)) throw wrong(v, WANTED_JSON[form]);
}

const WANTED_JSON = { value: "a JSON value", object: "an object", number: "a number" };

/** Writes a value, unless JSON leaves such a one out, and says whether it did. `key`: what `toJSON` is told. */
function putJson(w: Writer, v: unknown, key: string | number, isWide: boolean): boolean {
  if (w.at > w.limit) room(w);
  switch (typeof v) {
    case "string":
      w.bytes[w.at++] = JSON_STRING;
      writeString(w, v);
      return true;
    case "number":
      putNumber(w, v);
      return true;
    case "boolean":
      w.bytes[w.at++] = v ? JSON_TRUE : JSON_FALSE;
      return true;
    case "bigint":
      putBigInt(w, v, isWide);
      return true;
    case "object":
      if (v) return putObject(w, v, key, isWide);
      w.bytes[w.at++] = JSON_NULL;
      return true;
    case "function":
      return putObject(w, v, key, isWide);
    default:
      return false;
  }
}

function putNumber(w: Writer, v: number): void {
  const { at, bytes, view } = w;
  if ((v | 0) === v) {
    bytes[at] = JSON_I32;
    view.setInt32(at + 1, v, true);
    w.at = at + 5;
  } else {
    if (v - v !== 0) throw wrong(v, "a finite number", true);
    bytes[at] = JSON_NUMBER;
    view.setFloat64(at + 1, v, true);
    w.at = at + 9;
  }
}

/** Writes what an object or function stands for. */
function putObject(w: Writer, v: object, key: string | number, isWide: boolean): boolean {
  const { toJSON } = v as { toJSON?: unknown };
  // A map stands for itself: that of MobX would give its entries.
  const json: unknown = typeof toJSON === "function" && !isMap(v) ? toJSON.call(v, `${key}`) : v;
  if (typeof json !== "object" || json === null) return typeof json !== "function" && putJson(w, json, key, isWide);
  const isArray = Array.isArray(json);
  if (!isArray && !isPlain(json)) {
    const held = unboxed(json);
    if (held !== undefined) return putJson(w, held, key, isWide);
  }
  const level = enter(w, json);
  try {
    if (isArray) putItems(w, json, isWide);
    else if (isListed(json)) putFields(w, json, isWide);
    else putProperties(w, json, isWide);
    w.levels.pop();
  } catch (error) {
    throw leave(error, level);
  }
  return true;
}

/** What is in a box. */
function unboxed(v: object): unknown {
  try {
    return BOXES[{}.toString.call(v)]?.prototype.valueOf.call(v);
  } catch {
    // It only calls itself so.
    return undefined;
  }
}

const BOXES: Readonly<Record<string, { readonly prototype: object } | undefined>> = {
  "[object Number]": Number,
  "[object String]": String,
  "[object Boolean]": Boolean,
  "[object BigInt]": BigInt,
};

function putBigInt(w: Writer, v: bigint, isWide: boolean): void {
  const { at, bytes, view } = w;
  if (BigInt.asIntN(64, v) === v) {
    bytes[at] = JSON_I64;
    view.setBigInt64(at + 1, v, true);
    w.at = at + 9;
  } else if (BigInt.asUintN(64, v) === v) {
    bytes[at] = JSON_U64;
    view.setBigUint64(at + 1, v, true);
    w.at = at + 9;
  } else {
    if (!isWide) throw wrong(v, `an integer of 64 bits (${-(2n ** 63n)} to ${2n ** 64n - 1n})`, true);
    bytes[w.at++] = JSON_DIGITS;
    writeString(w, `${v}`);
  }
}

function putItems(w: Writer, v: readonly unknown[], isWide: boolean): void {
  const length = lengthOf(v);
  w.bytes[w.at++] = JSON_ARRAY;
  writeCount(w, length);
  let k = 0;
  try {
    for (; k < length; k++) if (!putJson(w, v[k], k, isWide)) w.bytes[w.at++] = JSON_NULL;
  } catch (error) {
    throw within(error, k);
  }
}

/** Writes an object that a loop lists. */
function putFields(w: Writer, v: Readonly<Record<string, unknown>>, isWide: boolean): void {
  w.bytes[w.at++] = JSON_OBJECT;
  const head = beginCount(w);
  let count = 0;
  let hasHalf = false;
  let key = "";
  try {
    for (key in v) {
      const { at, textAt } = w;
      if (at > w.limit) room(w);
      writeString(w, key);
      if (w.textAt - textAt !== key.length && isHalf(key)) hasHalf = true;
      if (putJson(w, v[key], key, isWide)) count++;
      else {
        w.at = at;
        w.textAt = textAt;
      }
    }
  } catch (error) {
    throw within(error, propertyOf(v, key));
  }
  if (hasHalf) refuseTwins(Object.keys(v));
  endCount(w, head, count);
}

/** Writes an object of another kind, or a map. */
function putProperties(w: Writer, v: object, isWide: boolean): void {
  w.bytes[w.at++] = JSON_OBJECT;
  const head = beginCount(w);
  let count = 0;
  let n = 0;
  eachProperty(v, (value, key) => {
    const { at, textAt } = w;
    let inKey = true;
    try {
      room(w);
      writeString(w, key);
      inKey = false;
      if (putJson(w, value, key as string, isWide)) count++;
      else {
        w.at = at;
        w.textAt = textAt;
      }
    } catch (error) {
      throw within(error, inKey ? `.keys()[${n}]` : propertyOf(v, key));
    }
    n++;
  });
  endCount(w, head, count);
}

/** `shapes`: keys that several objects of the value have. */
export function readJson(r: Reader, shapes: (readonly string[])[] = []): unknown {
  const { at } = r;
  r.at = at + 1;
  switch (r.bytes[at]) {
    case JSON_NULL:
      return null;
    case JSON_FALSE:
      return false;
    case JSON_TRUE:
      return true;
    case JSON_I32:
      r.at = at + 5;
      return r.view.getInt32(at + 1, true);
    case JSON_NUMBER:
      r.at = at + 9;
      return r.view.getFloat64(at + 1, true);
    case JSON_STRING:
      return readString(r);
    case JSON_ARRAY: {
      const n = readU32(r);
      const list = new Array(n);
      for (let k = 0; k < n; k++) list[k] = readJson(r, shapes);
      return list;
    }
    case JSON_OBJECT: {
      const count = readU32(r);
      const object = newRecord(count);
      for (let n = count; n > 0; n--) {
        const key = readKey(r);
        const value = readJson(r, shapes);
        if (key !== "__proto__") object[key] = value;
        else setProperty(object, key, value);
      }
      return finishRecord(object, count);
    }
    case JSON_SHAPE: {
      const keys = Array.from({ length: readU32(r) }, () => readKey(r));
      shapes.push(keys);
      return readShaped(r, keys, shapes);
    }
    case JSON_SHAPED:
      r.at = at + 5;
      return readShaped(r, shapes[r.view.getUint32(at + 1, true)] as readonly string[], shapes);
    case JSON_I64:
      r.at = at + 9;
      return r.view.getBigInt64(at + 1, true);
    case JSON_U64:
      r.at = at + 9;
      return r.view.getBigUint64(at + 1, true);
    default:
      return BigInt(readString(r));
  }
}

function readShaped(r: Reader, keys: readonly string[], shapes: (readonly string[])[]): object {
  const object: Record<string, unknown> = {};
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as string;
    const value = readJson(r, shapes);
    if (key !== "__proto__") object[key] = value;
    else setProperty(object, key, value);
  }
  return object;
}
