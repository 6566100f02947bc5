/** What JavaScript has thrown, for Rust elsewhere: it asks for texts at once, so they travel with the throw. */
import { propertyOfError, textOfError } from "../exception.ts";
import { stage } from "../inbox.ts";
import type { Instance, Reader, Writer } from "../life.ts";
import { readString, readU8 } from "../wire/reader.ts";
import { room, writeString, writeTag } from "../wire/writer.ts";

/** How many causes of an error travel with it. */
const CAUSES = 8;

/** The texts of a value that was thrown: of those that it has, its name, its message and its stack. */
export interface Thrown {
  readonly texts: readonly (string | undefined)[];
  readonly cause: Thrown | undefined;
}

/** A message of the texts of `error`. */
export function writeThrown(i: Instance, error: unknown): Writer {
  const w = stage(i);
  let each = error;
  for (let depth = 0; ; depth++) {
    room(w);
    for (let which = 0; which < 3; which++) {
      const text = textOfError(each, which);
      writeTag(w, text === undefined ? 0 : 1);
      if (text !== undefined) writeString(w, text);
    }
    each = propertyOfError(each, "cause");
    const ends = each === undefined || depth === CAUSES;
    writeTag(w, ends ? 0 : 1);
    if (ends) return w;
  }
}

/** Reads what `writeThrown` wrote. */
export function readThrown(r: Reader): Thrown {
  const texts = [0, 1, 2].map(() => (readU8(r) ? readString(r) : undefined));
  return { texts, cause: readU8(r) ? readThrown(r) : undefined };
}
