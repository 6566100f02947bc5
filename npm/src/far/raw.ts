/** Calls of raw exports for a caller elsewhere. */
import type { AnyFunction, Instance, Raw } from "../life.ts";
import { fitsFloat } from "../wire/check.ts";
import type { Row } from "./served.ts";

/** A row, ready to be called. */
export interface Entrance {
  readonly name: string;
  readonly letters: string;
  readonly hasMessage: boolean;
  /** What it gives, without what says that the message comes back. */
  readonly answer: string;
  readonly isChanged: boolean;
  /** The raw export of one generation. */
  raw: Raw | undefined;
  f: AnyFunction | undefined;
}

export function entranceOf([name, letters, hasMessage, answer]: Row): Entrance {
  const isChanged = answer.endsWith("&");
  return {
    name,
    letters,
    hasMessage,
    answer: isChanged ? answer.slice(0, -1) : answer,
    isChanged,
    raw: undefined,
    f: undefined,
  };
}

/** The raw export that a row names: looking it up takes as long as a short call. */
export function rawOf(entrance: Entrance, raw: Raw): AnyFunction {
  if (entrance.raw !== raw) {
    entrance.raw = raw;
    entrance.f = raw[entrance.name] as AnyFunction;
  }
  return entrance.f as AnyFunction;
}

/** Calls a raw export. What comes out of it ends the generation. */
export function enterRaw(
  i: Instance,
  raw: Raw,
  f: AnyFunction,
  cells: readonly (number | bigint)[],
  message: number,
): number | bigint | undefined {
  try {
    switch (cells.length) {
      case 0:
        return f(message);
      case 1:
        return f(cells[0], message);
      case 2:
        return f(cells[0], cells[1], message);
      default:
        return f(...cells, message);
    }
  } catch (error) {
    // Needs no stack, which may have come to its end.
    if (i.raw === raw) i.raw = undefined;
    throw i.died(error, raw);
  }
}

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
