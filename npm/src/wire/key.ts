/**
 * Reads keys of properties. Engines compare those by address, and making such a string takes longer than all else of a
 * property: so the ones that were read lately are kept.
 */
import type { Reader } from "../life.ts";
import { readString } from "./reader.ts";

/** How many keys are kept: each has two places, by a hash of its bytes. */
const PLACES = 4096;

/** What is kept of each: its length, and as many words of bytes as the longest has. */
const WORDS = 6;
const RECORD = WORDS + 1;

/** After so many new keys in a row, most of the next ones are read without being looked for. */
const PATIENCE = 256;

export function readKey(r: Reader): string {
  const { view, textAt } = r;
  const at = r.at + (-r.at & 3);
  const head = view.getUint32(at, true);
  const size = head >>> 1;
  // Not what is not ASCII, nor near the end of memory.
  if (head & 1 || size === 0 || size > WORDS * 4 || textAt + WORDS * 4 > view.byteLength) return readString(r);
  r.keys ??= {
    words: new Int32Array(PLACES * RECORD),
    strings: new Array(PLACES).fill(""),
    missed: 0,
    sought: new Int32Array(WORDS),
  };
  const { keys } = r;
  if ((keys.missed & (PATIENCE * 8 - 1)) >= PATIENCE) {
    keys.missed++;
    return readString(r);
  }
  const { words, strings, sought } = keys;
  const last = (size - 1) >> 2;
  let hash = size;
  for (let k = 0; k < last; k++) {
    const word = view.getInt32(textAt + k * 4, true);
    sought[k] = word;
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  // Shifts take their distance modulo 32.
  const word = view.getInt32(textAt + last * 4, true) & (-1 >>> (-size * 8));
  sought[last] = word;
  hash = Math.imul(hash ^ word, 0x9e3779b1);
  hash = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let way = 0; way < 2; way++) {
    const k = (hash ^ way) * RECORD;
    if (words[k] !== size) continue;
    let n = 0;
    while (n <= last && words[k + 1 + n] === sought[n]) n++;
    if (n <= last) continue;
    keys.missed = 0;
    r.at = at + 4;
    r.textAt = textAt + size;
    r.blockAt += size;
    if (r.blockAt > r.block.length) {
      r.block = "";
      r.blockAt = 0;
    }
    return strings[hash ^ way] as string;
  }
  keys.missed++;
  const place = words[hash * RECORD] === 0 ? hash : hash ^ 1;
  words[place * RECORD] = size;
  words.set(sought, place * RECORD + 1);
  const string = readString(r);
  strings[place] = string;
  return string;
}

/** Objects with more properties than this, which were set by computed names, are dictionaries. */
const FEW = 16;

/** An object for so many properties, which `finishRecord` gives its prototype: one that is a dictionary from the start. */
export function newRecord(count: number): Record<string, unknown> {
  return count > FEW ? Object.create(null) : {};
}

export function finishRecord(map: Record<string, unknown>, count: number): Record<string, unknown> {
  return count > FEW ? Object.setPrototypeOf(map, Object.prototype) : map;
}
