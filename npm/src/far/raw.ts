/** Calls of raw exports for a caller elsewhere: what goes into them, and what they give away. */
import type { Instance, Raw } from "../life.ts";
import { takeBuffer, takeString } from "../outbox.ts";
import { fitsFloat } from "../wire/check.ts";
import { bufferMessage, textMessage } from "../wire/frame.ts";

/** Calls a raw export. What comes out of it ends the generation. */
export function enterRaw(
  i: Instance,
  raw: Raw,
  name: string,
  cells: readonly (number | bigint)[],
  message: number,
): number | bigint | undefined {
  const f = raw[name] as (...values: readonly (number | bigint | undefined)[]) => number | bigint | undefined;
  const [a, b] = cells;
  try {
    switch (cells.length) {
      case 0:
        return f(message);
      case 1:
        return f(a, message);
      case 2:
        return f(a, b, message);
      default:
        return f(...cells, message);
    }
  } catch (error) {
    // Needs no stack, which may have come to its end.
    if (i.raw === raw) i.raw = undefined;
    throw i.died(error, raw);
  }
}

/** What Rust has given away at `at`: a string, or a buffer whose elements have so many bytes. */
export function givenMessage(i: Instance, raw: Raw, kind: string, at: number): Uint8Array {
  if (kind[0] === "a") {
    const text = takeString(i, at);
    const utf8 = new TextEncoder().encode(text);
    return textMessage(utf8, text.length);
  }
  const type = BUFFERS[kind[0] as keyof typeof BUFFERS];
  const { buffer } = takeBuffer(i, raw, at, type);
  return bufferMessage(new Uint8Array(buffer as ArrayBuffer), type.BYTES_PER_ELEMENT);
}

const BUFFERS = { "1": Uint8Array, "2": Uint16Array, "4": Uint32Array, "8": Float64Array } as const;

/** What the letter of a cell says of it. */
export function fits(letter: string, cell: number): boolean {
  switch (letter) {
    case "b":
      return cell === 0 || cell === 1;
    case "c":
      return (cell << 24) >> 24 === cell;
    case "C":
      return (cell & 255) === cell;
    case "s":
      return (cell << 16) >> 16 === cell;
    case "S":
      return (cell & 65535) === cell;
    case "i":
      return (cell | 0) === cell;
    case "I":
      return cell >>> 0 === cell;
    case "u":
      return cell >>> 0 === cell && cell < 0x110000 && (cell < 0xd800 || cell > 0xdfff);
    case "f":
      return Object.is(Math.fround(cell), cell) || Number.isNaN(cell) || fitsFloat(cell);
    default:
      return letter === "d";
  }
}
