/**
 * Lists of strings. Engines join strings and encode the whole much faster than any program looks at their characters;
 * who reads finds where each ends.
 */
import { wrong } from "../fault.ts";
import type { Reader, Writer } from "../life.ts";
import { COUNT_JOINED } from "../protocol.ts";
import { inArray, lengthOf } from "./check.ts";
import { decoderOf, readString, readU32 } from "./reader.ts";
import { growText, putText, room, writeCount, writeString } from "./writer.ts";

/** Fewer are written one by one. */
const MANY = 16;

/** How many units are joined, and one string more. */
const MOST = 1 << 14;

export function writeStrings(w: Writer, v: unknown): void {
  const length = lengthOf(v);
  const list = v as readonly unknown[];
  const isJoined = length >= MANY;
  writeCount(w, isJoined ? length + COUNT_JOINED : length);
  let joined = "";
  let k = 0;
  try {
    for (; k < length; k++) {
      const each = list[k];
      if (w.at > w.limit) room(w);
      if (!isJoined) writeString(w, each);
      else {
        if (typeof each !== "string") throw wrong(each, "a string");
        w.view.setUint32(w.at, each.length, true);
        w.at += 4;
        joined += each;
        // Half a pair would find the other one in the next string.
        if (joined.length > MOST || each.charCodeAt(each.length - 1) >>> 10 === 54) {
          putJoined(w, joined);
          joined = "";
        }
      }
    }
  } catch (error) {
    throw inArray(error, list, k);
  }
  putJoined(w, joined);
}

function putJoined(w: Writer, text: string): void {
  const { length } = text;
  if (w.textAt + length * 3 > w.textLimit) growText(w, length * 3);
  w.textAt += putText(w, w.textAt, text, length);
}

export function readStrings(r: Reader): string[] {
  const count = readU32(r);
  const isJoined = count >= COUNT_JOINED;
  const list = new Array<string>(isJoined ? count - COUNT_JOINED : count);
  for (let k = 0; k < list.length; k++) list[k] = isJoined ? takeJoined(r, readU32(r)) : readString(r);
  return list;
}

/** The next string, of so many units. JavaScript has written it, so no call of Rust comes here. */
function takeJoined(r: Reader, units: number): string {
  const { bytes, textAt } = r;
  for (let left = units; left > 0; left--) {
    const byte = bytes[r.textAt] as number;
    r.textAt += byte < 128 ? 1 : byte < 224 ? 2 : byte < 240 ? 3 : 4;
    if (byte >= 240) left--;
  }
  r.block = "";
  r.blockAt = 0;
  return decoderOf(r).decode(bytes.subarray(textAt, r.textAt));
}
