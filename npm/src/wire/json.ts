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
  JSON_I64,
  JSON_NULL,
  JSON_NUMBER,
  JSON_OBJECT,
  JSON_STRING,
  JSON_TRUE,
  JSON_U64,
} from "../protocol.ts";
import type { JsonForm } from "../type.ts";
import { eachProperty, isMap, isPlain, lengthOf, propertyOf, setProperty } from "./check.ts";
import { readF64, readI64, readString, readU8, readU32, readU64 } from "./reader.ts";
import {
  beginCount,
  endCount,
  enter,
  leave,
  room,
  writeCount,
  writeF64,
  writeI64,
  writeString,
  writeTag,
  writeU64,
} from "./writer.ts";

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
function putJson(w: Writer, given: unknown, key: string | number, isWide: boolean): boolean {
  const v = (typeof given === "object" && given !== null) || typeof given === "function" ? jsonFrom(given, key) : given;
  room(w);
  switch (typeof v) {
    case "string":
      writeTag(w, JSON_STRING);
      writeString(w, v);
      return true;
    case "number":
      if (v - v !== 0) throw wrong(v, "a finite number", true);
      writeTag(w, JSON_NUMBER);
      writeF64(w, v);
      return true;
    case "boolean":
      writeTag(w, v ? JSON_TRUE : JSON_FALSE);
      return true;
    case "bigint":
      putBigInt(w, v, isWide);
      return true;
    case "object":
      if (v) putInner(w, v, isWide);
      else writeTag(w, JSON_NULL);
      return true;
    default:
      return false;
  }
}

/** What `toJSON` gives, and what is in a box. A map is none of them: that of MobX would give its entries. */
function jsonFrom(v: object, key: string | number): unknown {
  const { toJSON } = v as { toJSON?: unknown };
  const json: unknown = typeof toJSON === "function" && !isMap(v) ? toJSON.call(v, `${key}`) : v;
  if (typeof json !== "object" || json === null || Array.isArray(json) || isPlain(json)) return json;
  try {
    return BOXES[{}.toString.call(json)]?.prototype.valueOf.call(json) ?? json;
  } catch {
    // It only calls itself so.
    return json;
  }
}

const BOXES: Readonly<Record<string, { readonly prototype: object } | undefined>> = {
  "[object Number]": Number,
  "[object String]": String,
  "[object Boolean]": Boolean,
  "[object BigInt]": BigInt,
};

function putBigInt(w: Writer, v: bigint, isWide: boolean): void {
  if (BigInt.asIntN(64, v) === v) {
    writeTag(w, JSON_I64);
    writeI64(w, v);
  } else if (BigInt.asUintN(64, v) === v) {
    writeTag(w, JSON_U64);
    writeU64(w, v);
  } else {
    if (!isWide) throw wrong(v, `an integer of 64 bits (${-(2n ** 63n)} to ${2n ** 64n - 1n})`, true);
    writeTag(w, JSON_DIGITS);
    writeString(w, `${v}`);
  }
}

function putInner(w: Writer, v: object, isWide: boolean): void {
  const level = enter(w, v);
  try {
    if (Array.isArray(v)) putItems(w, v, isWide);
    else putProperties(w, v, isWide);
    w.levels.length = level;
  } catch (error) {
    throw leave(error, level);
  }
}

function putItems(w: Writer, v: readonly unknown[], isWide: boolean): void {
  const length = lengthOf(v);
  writeTag(w, JSON_ARRAY);
  writeCount(w, length);
  let k = 0;
  try {
    for (; k < length; k++) if (!putJson(w, v[k], k, isWide)) writeTag(w, JSON_NULL);
  } catch (error) {
    throw within(error, k);
  }
}

function putProperties(w: Writer, v: object, isWide: boolean): void {
  writeTag(w, JSON_OBJECT);
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

export function readJson(r: Reader): unknown {
  switch (readU8(r)) {
    case JSON_NULL:
      return null;
    case JSON_FALSE:
      return false;
    case JSON_TRUE:
      return true;
    case JSON_NUMBER:
      return readF64(r);
    case JSON_STRING:
      return readString(r);
    case JSON_ARRAY: {
      const n = readU32(r);
      const list = new Array(n);
      for (let k = 0; k < n; k++) list[k] = readJson(r);
      return list;
    }
    case JSON_OBJECT: {
      const object = {};
      for (let n = readU32(r); n > 0; n--) setProperty(object, readString(r), readJson(r));
      return object;
    }
    case JSON_I64:
      return readI64(r);
    case JSON_U64:
      return readU64(r);
    default:
      return BigInt(readString(r));
  }
}
