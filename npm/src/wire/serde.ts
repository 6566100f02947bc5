/**
 * Writes and reads what serde has: a value says itself what it is, and Rust's types ask for what they know.
 *
 * Getters, proxies and iterators run code of the user's, once each.
 *
 * The twin is `crate/src/value/serde/`.
 */
import { property, shown, within, wrong } from "../fault.ts";
import type { Reader, Writer } from "../life.ts";
import {
  SERDE_ARRAY,
  SERDE_BYTES,
  SERDE_DIGITS,
  SERDE_F64,
  SERDE_FALSE,
  SERDE_I32,
  SERDE_I64,
  SERDE_I128,
  SERDE_INSTANCE,
  SERDE_MAP,
  SERDE_NULL,
  SERDE_OBJECT,
  SERDE_RECORD,
  SERDE_SET,
  SERDE_STRING,
  SERDE_TRUE,
  SERDE_U64,
  SERDE_U128,
  SERDE_UNDEFINED,
  SERDE_VALUE,
} from "../protocol.ts";
import { readReference } from "../reference/cross.ts";
import { enclose } from "../reference/table.ts";
import { heldBytes, readBuffer, tagOf, writeBytes } from "./bytes.ts";
import {
  eachElement,
  eachEntry,
  entry,
  isHalf,
  isListed,
  isMap,
  isPlain,
  isSet,
  lengthOf,
  prototypesOf,
  refuseTwins,
  setProperty,
} from "./check.ts";
import { finishRecord, newRecord, readKey } from "./key.ts";
import { readI128, readString, readU32, readU128 } from "./reader.ts";
import { beginCount, endCount, enter, leave, room, writeCount, writeI128, writeString, writeU128 } from "./writer.ts";

export function writeSerde(w: Writer, v: unknown): void {
  if (w.at > w.limit) room(w);
  const { at, bytes, view } = w;
  w.at = at + 1;
  switch (typeof v) {
    case "string":
      bytes[at] = SERDE_STRING;
      return writeString(w, v);
    case "number":
      // Not what loses the sign of nothing.
      if ((v | 0) === v && (v !== 0 || 1 / v > 0)) {
        bytes[at] = SERDE_I32;
        view.setInt32(at + 1, v, true);
        w.at = at + 5;
      } else {
        bytes[at] = SERDE_F64;
        view.setFloat64(at + 1, v, true);
        w.at = at + 9;
      }
      return;
    case "boolean":
      bytes[at] = v ? SERDE_TRUE : SERDE_FALSE;
      return;
    case "undefined":
      bytes[at] = SERDE_UNDEFINED;
      return;
    case "bigint":
      return putInteger(w, at, v);
    case "object":
      if (v) return putInner(w, at, v);
      bytes[at] = SERDE_NULL;
      return;
    default:
      bytes[at] = SERDE_VALUE;
      enclose(w, v);
  }
}

function putInteger(w: Writer, at: number, v: bigint): void {
  const { bytes, view } = w;
  if (BigInt.asIntN(64, v) === v) {
    bytes[at] = SERDE_I64;
    view.setBigInt64(at + 1, v, true);
    w.at = at + 9;
  } else if (BigInt.asUintN(64, v) === v) {
    bytes[at] = SERDE_U64;
    view.setBigUint64(at + 1, v, true);
    w.at = at + 9;
  } else if (BigInt.asIntN(128, v) === v) {
    bytes[at] = SERDE_I128;
    writeI128(w, v);
  } else if (BigInt.asUintN(128, v) === v) {
    bytes[at] = SERDE_U128;
    writeU128(w, v);
  } else {
    bytes[at] = SERDE_DIGITS;
    writeString(w, `${v}`);
  }
}

/** Writes what holds others, with its tag at `at`. */
function putInner(w: Writer, at: number, v: object): void {
  const isArray = Array.isArray(v);
  const isFields = !isArray && isListed(v);
  if (!isArray && !isFields && putOpaque(w, at, v)) return;
  const level = enter(w, v);
  try {
    if (isArray) {
      w.bytes[at] = SERDE_ARRAY;
      putList(w, v);
    } else if (isFields) {
      w.bytes[at] = SERDE_OBJECT;
      putListed(w, v);
    } else if (isMap(v)) {
      w.bytes[at] = SERDE_MAP;
      putMap(w, v);
    } else if (isSet(v)) {
      w.bytes[at] = SERDE_SET;
      putSet(w, v);
    } else {
      w.bytes[at] = SERDE_INSTANCE;
      if (!putInstance(w, v) && !isPlain(v)) {
        // An object of a class without a field is no record.
        w.at = at + 1;
        w.bytes[at] = SERDE_VALUE;
        enclose(w, v);
      }
    }
    w.levels.pop();
  } catch (error) {
    throw leave(error, level);
  }
}

/** Writes bytes, and what crosses as itself: objects of the host's classes are no data. */
function putOpaque(w: Writer, at: number, v: object): boolean {
  if (shown(v) === "a Promise") throw wrong(v, "a value");
  const held = heldBytes(v);
  const tag = tagOf(v);
  if (held && (tag === "Uint8Array" || (tag === undefined && v instanceof ArrayBuffer))) {
    w.bytes[at] = SERDE_BYTES;
    writeBytes(w, held, 1);
  } else if (held || (!isMap(v) && !isSet(v) && isOfHost(v))) {
    w.bytes[at] = SERDE_VALUE;
    enclose(w, v);
  } else return false;
  return true;
}

function putList(w: Writer, v: readonly unknown[]): void {
  const length = lengthOf(v);
  writeCount(w, length);
  let k = 0;
  try {
    for (; k < length; k++) writeSerde(w, v[k]);
  } catch (error) {
    throw within(error, k);
  }
}

function putListed(w: Writer, v: Readonly<Record<string, unknown>>): void {
  const head = beginCount(w);
  let n = 0;
  let key = "";
  let hasHalf = false;
  try {
    for (key in v) {
      hasHalf ||= isHalf(key);
      if (w.at > w.limit) room(w);
      writeString(w, key);
      writeSerde(w, v[key]);
      n++;
    }
  } catch (error) {
    throw within(error, property(key));
  }
  if (hasHalf) refuseTwins(Object.keys(v));
  endCount(w, head, n);
}

function putMap(w: Writer, v: object): void {
  const head = beginCount(w);
  let n = 0;
  eachEntry(v, (value, key) => {
    writeSerde(w, key);
    try {
      writeSerde(w, value);
    } catch (error) {
      throw within(error, entry(key));
    }
    n++;
  });
  endCount(w, head, n);
}

function putSet(w: Writer, v: object): void {
  const head = beginCount(w);
  let n = 0;
  eachElement(v, (value) => {
    writeSerde(w, value);
    n++;
  });
  endCount(w, head, n);
}

/**
 * Writes its own properties, and what the getters of its class give: serde lists the former and asks for either. Says
 * whether there are any.
 */
function putInstance(w: Writer, v: object): boolean {
  const head = beginCount(w);
  const own = new Set(Object.keys(v));
  if ([...own].some(isHalf)) refuseTwins(own);
  for (const key of own) putProperty(w, key, () => (v as Record<string, unknown>)[key]);
  endCount(w, head, own.size);
  room(w);
  const hidden = beginCount(w);
  let n = 0;
  for (const type of typesOf(v)) {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (!get || own.has(key)) continue;
      own.add(key);
      putProperty(w, key, () => get.call(v));
      n++;
    }
  }
  endCount(w, hidden, n);
  return own.size > 0;
}

function putProperty(w: Writer, key: string, value: () => unknown): void {
  try {
    room(w);
    writeString(w, key);
    writeSerde(w, value());
  } catch (error) {
    throw within(error, property(key));
  }
}

/** The prototypes of its class and of those that it extends, without that of all objects. */
function typesOf(v: object): object[] {
  return prototypesOf(v).filter((type) => Object.getPrototypeOf(type));
}

/** Whether a class of the host made it, as a date, an error or an element of a page: none of them is data. */
function isOfHost(v: object): boolean {
  return typesOf(v).some((type) => {
    const maker: unknown = Object.getOwnPropertyDescriptor(type, "constructor")?.value;
    return typeof maker === "function" && /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(maker));
  });
}

export function readSerde(r: Reader): unknown {
  const { at } = r;
  r.at = at + 1;
  switch (r.bytes[at]) {
    case SERDE_UNDEFINED:
      return undefined;
    case SERDE_NULL:
      return null;
    case SERDE_FALSE:
      return false;
    case SERDE_TRUE:
      return true;
    case SERDE_I32:
      r.at = at + 5;
      return r.view.getInt32(at + 1, true);
    case SERDE_F64:
      r.at = at + 9;
      return r.view.getFloat64(at + 1, true);
    case SERDE_STRING:
      return readString(r);
    case SERDE_ARRAY: {
      const n = readU32(r);
      const list = new Array(n);
      for (let k = 0; k < n; k++) list[k] = readSerde(r);
      return list;
    }
    case SERDE_OBJECT: {
      const object: Record<string, unknown> = {};
      for (let n = readU32(r); n > 0; n--) {
        const key = readKey(r);
        const value = readSerde(r);
        if (key !== "__proto__") object[key] = value;
        else setProperty(object, key, value);
      }
      return object;
    }
    case SERDE_RECORD: {
      const count = readU32(r);
      const object = newRecord(count);
      for (let n = count; n > 0; n--) setProperty(object, readName(r), readSerde(r));
      return finishRecord(object, count);
    }
    case SERDE_MAP: {
      const map = new Map<unknown, unknown>();
      for (let n = readU32(r); n > 0; n--) map.set(readSerde(r), readSerde(r));
      return map;
    }
    case SERDE_BYTES:
      return readBuffer(r, Uint8Array);
    case SERDE_I64:
      r.at = at + 9;
      return r.view.getBigInt64(at + 1, true);
    case SERDE_U64:
      r.at = at + 9;
      return r.view.getBigUint64(at + 1, true);
    case SERDE_I128:
      return readI128(r);
    case SERDE_U128:
      return readU128(r);
    default:
      return readReference(r);
  }
}

/** A key that is a text or a number, as the name of a property. */
function readName(r: Reader): string {
  if (r.bytes[r.at] !== SERDE_STRING) return `${readSerde(r)}`;
  r.at++;
  return readKey(r);
}
