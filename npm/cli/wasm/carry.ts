/** Brings a table of lines over to the module that Binaryen has made. The table is `crate/bindgen/src/lines/table.rs`'s. */

import { PLACE_NUMBERS, tableReader } from "../../src/lines.ts";

/** `map`: what Binaryen made of the map that carries the places of the table, as lines of its one source. */
export function carry(table: Uint8Array, map: string): Uint8Array<ArrayBuffer> {
  const { mappings } = JSON.parse(map) as { mappings: string };
  const points: number[] = [];
  let [at, place, count, lastAt, last] = [0, 0, 0, 0, 0];
  let isFirst = true;
  for (const mapping of mappings.split(",").filter(Boolean)) {
    const [offset = 0, , line] = numbersOf(mapping);
    at += offset;
    // A mapping of one number says that nothing is known.
    if (line !== undefined) place += line;
    const found = line === undefined ? 0 : place;
    if (!isFirst && found === last) continue;
    isFirst = false;
    points.push(...leb(at - lastAt), ...leb(zigzag(found - last)));
    [lastAt, last] = [at, found];
    count++;
  }
  const head = table.subarray(0, pointsOf(table));
  return Uint8Array.from([...head, ...leb(count), ...points]);
}

/** Where the points of a table begin. */
function pointsOf(table: Uint8Array): number {
  const reader = tableReader(table);
  // The version, the files, and the names.
  reader.unsigned();
  reader.texts();
  reader.texts();
  for (let rest = reader.unsigned() * PLACE_NUMBERS; rest > 0; rest--) reader.unsigned();
  return reader.at();
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The numbers of a mapping of a source map. */
function numbersOf(mapping: string): number[] {
  const numbers: number[] = [];
  let [value, scale] = [0, 1];
  for (const digit of mapping) {
    const bits = DIGITS.indexOf(digit);
    value += (bits & 31) * scale;
    scale *= 32;
    if (bits & 32) continue;
    numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    [value, scale] = [0, 1];
  }
  return numbers;
}

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
  return bytes;
}
