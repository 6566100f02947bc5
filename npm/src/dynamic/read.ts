/** Reads values whose types are known while the program runs only, as `npm/cli/glue/read.ts` does in text. */

import { failure } from "../answer.ts";
import { readRustFunction } from "../callback.ts";
import { property, within } from "../fault.ts";
import { KINDS } from "../kind.ts";
import type { Reader, Writer } from "../life.ts";
import { flatFields, isByteBuffer, type LowBody, type LowField, type LowScalar, mayMeet, namesOf } from "../low.ts";
import { readClass } from "../object/object.ts";
import { readPromise } from "../promise.ts";
import { ANSWER_OWN } from "../protocol.ts";
import { readReference } from "../reference/cross.ts";
import { forget, unread } from "../reference/table.ts";
import { readIterator, readStream } from "../stream.ts";
import { readBuffer, type TypedArrayConstructor } from "../wire/bytes.ts";
import { besides, entry, refuseMet, setNew, setProperty } from "../wire/check.ts";
import { readJson } from "../wire/json.ts";
import { readKey } from "../wire/key.ts";
import { dateOf, fromInteger, readBool, readString, readU8, readU16, readU32 } from "../wire/reader.ts";
import { readSerde } from "../wire/serde.ts";
import { readStrings } from "../wire/strings.ts";
import { type Callable, type Codec, makerOf } from "./codec.ts";
export function readValue(low: Codec, r: Reader): unknown {
  switch (low.kind) {
    case "unit":
      return undefined;
    case "scalar":
      return seenBy(low, low.row.read?.(r));
    case "string":
      return readString(r);
    case "buffer":
      return readBuffer(r, KINDS[low.element].array as TypedArrayConstructor);
    case "list":
      if (low.of.kind === "string") return readStrings(r);
      return readList(low.of, readU32(r), r);
    case "array":
      return readList(low.of, low.length, r);
    case "tuple":
      return low.of.map((of, k) => readAt(of, r, k));
    case "option":
      if (readBool(r)) return readValue(low.of, r);
      return low.none === "null" ? null : undefined;
    case "record": {
      const map = {};
      const set = low.key?.kind === "string" ? setNew : setProperty;
      for (let n = readU32(r); n > 0; n--) {
        const key = low.key ? `${readValue(low.key, r)}` : readKey(r);
        set(map, key, readAt(low.of, r, property(key)));
      }
      return map;
    }
    case "map": {
      const map = new Map();
      const count = readU32(r);
      for (let n = count; n > 0; n--) {
        const key = readAt(low.key, r, `.keys()[${map.size}]`);
        map.set(key, readAt(low.of, r, entry(key)));
      }
      if (mayMeet(low.key)) refuseMet(map, count);
      return map;
    }
    case "set": {
      const set = new Set();
      const count = readU32(r);
      for (let n = count; n > 0; n--) set.add(readAt(low.of, r, `.values()[${set.size}]`));
      if (mayMeet(low.of)) refuseMet(set, count);
      return set;
    }
    case "promise":
      return readPromise(r, (each) => readAnswer(low.of, each, "promise"));
    case "rustStream":
      return readStream(r, (each) => readValue(low.of, each), isByteBuffer(low.of));
    case "rustIterator":
      return readIterator(r, (each) => readValue(low.of, each));
    case "rustFunction":
      return readRustFunction(r, low.signature.rustFunction);
    case "class":
      return readClass(r, makerOf(r.owner, low.id));
    case "json":
      return readJson(r);
    case "serde":
      return readSerde(r);
    case "named":
      return readNamed(low.body(), r);
    case "memoryView":
      throw new Error("a view of memory cannot cross in a call that is made by name");
    default:
      return readReference(r);
  }
}

export function seenBy({ of, shown }: LowScalar, v: unknown): unknown {
  if (shown === "number") return fromInteger(v as bigint, of);
  if (shown === "bigint") return BigInt(v as number);
  return shown === "Date" ? dateOf(v as number | bigint) : v;
}

function readList(of: Codec, length: number, r: Reader): unknown[] {
  return Array.from({ length }, (_, k) => readAt(of, r, k));
}

/** A part of a value, at that place in it. */
function readAt(of: Codec, r: Reader, place: string | number): unknown {
  try {
    return readValue(of, r);
  } catch (error) {
    throw within(error, place);
  }
}

function readNamed(body: LowBody<Callable>, r: Reader): unknown {
  const index = (count: number): number => (count > 256 ? readU16(r) : readU8(r));
  switch (body.kind) {
    case "record":
      return readFields(body.fields, {}, r);
    case "alias":
      return readValue(body.of, r);
    case "enum":
      return body.names[index(body.names.length)];
    case "untagged":
      return readValue(body.variants[index(body.variants.length)] as Codec, r);
    case "union": {
      const variant = body.variants[index(body.variants.length)] as (typeof body.variants)[number];
      const tagged = {};
      setProperty(tagged, body.tag, variant.name);
      if (variant.kind === "value") setProperty(tagged, variant.at, readAt(variant.of, r, property(variant.at)));
      else readFields(variant.kind === "flat" ? flatFields(variant.of) : variant.fields, tagged, r, [body.tag]);
      return tagged;
    }
  }
}

/** `others`: what the object has already. */
function readFields(
  fields: readonly LowField<Callable>[],
  object: Record<string, unknown>,
  r: Reader,
  others: readonly string[] = [],
): object {
  for (const { name, isDefault, isSkipped, isFlat, of } of fields) {
    if (isFlat) {
      const flat = readValue(of, r) as object;
      const found = of.kind === "record" ? besides(flat, [...others, ...namesOf(fields)]) : flat;
      for (const [key, value] of Object.entries(found)) setProperty(object, key, value);
    } else if (isSkipped) {
      if (readBool(r)) setProperty(object, name, readAt(of, r, property(name)));
    } else setProperty(object, name, isDefault && !readBool(r) ? undefined : readAt(of, r, property(name)));
  }
  return object;
}

export function readPart(low: Codec, r: Reader, called: string, name: string): unknown {
  try {
    return readValue(low, r);
  } catch (error) {
    throw unread(r, error, called, name);
  }
}

/** Reads an answer of Rust: a value, or what to throw. */
export function readAnswer(low: Codec, r: Reader, called: string, w?: Writer): unknown {
  const tag = readU8(r);
  // Rust has refused something, perhaps before it took everything.
  if (tag === ANSWER_OWN) forget(w);
  if (tag) throw failure(r, tag, called);
  return readPart(low, r, called, "result");
}
