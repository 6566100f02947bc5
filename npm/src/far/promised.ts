/** Numbers that callers send: those of cells, and those of objects that a call has made whose answer they do not know yet. */
import { bigCellAt, cellAt, type Incoming, malformed, replaceNumber } from "../wire/frame.ts";
import { HEADER } from "../wire/writer.ts";
import { fits } from "./raw.ts";

/** What a cell of that kind holds. `numberOf`: the number of an object. */
export function cellOf(entry: Incoming, letter: string, k: number, numberOf: (id: number) => number): number | bigint {
  if (letter === "q" || letter === "Q") return bigCellAt(entry, k);
  const cell = cellAt(entry, k);
  if (letter === "o") return numberOf(cell);
  if (!fits(letter, cell)) throw malformed(`a cell of kind ${letter} holds ${cell}`);
  return cell;
}

/** Where the message of the next entry names objects by the calls that made them. */
export class Promised {
  readonly #places: number[] = [];

  note(entry: Incoming): void {
    for (let k = 0; k < entry.count; k++) this.#places.push(cellAt(entry, k));
  }

  /** Puts the numbers of objects into the message. */
  patch(entry: Incoming, numberOf: (id: number) => number): void {
    if (this.#places.length === 0) return;
    for (const at of this.#places.splice(0)) {
      if (!(Number.isInteger(at / 4) && at >= HEADER && at + 4 <= entry.length))
        throw malformed("the place of an object");
      replaceNumber(entry, entry.at + at, numberOf);
    }
  }
}
