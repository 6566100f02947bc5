/** What panics of the standard library leave to be said: they name a line of its own, and not what works instead. */
import type { Instance, Life } from "./life.ts";
import { decoderOf } from "./wire/reader.ts";

/** By what the text of a panic holds. The build tool puts in those whose text is in the module. */
export type Hints = Readonly<Record<string, string>>;

type Panic = (...place: number[]) => void;

/** Raw import: the panic of every instance, whose text says what may be done about it. */
export function hinting(i: Instance, life: Life, hints: Hints): Panic {
  const { panic } = life.imports.oxbridge as { panic: Panic };
  return (...place) => {
    const { reader } = i;
    const decoder = decoderOf(reader);
    reader.decoder = { decode: (bytes) => withHint(decoder.decode(bytes), hints) };
    try {
      panic(...place);
    } finally {
      // The reader outlives the generation, and there may be no stack left for the panic.
      reader.decoder = decoder;
    }
  };
}

function withHint(text: string, hints: Hints): string {
  const found = Object.keys(hints).find((known) => text.includes(known));
  return found === undefined ? text : text.replace(found, () => `${found}: ${hints[found]}`);
}
