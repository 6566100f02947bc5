/** What Rust logs. The twin is `crate/src/log.rs`. */
import { alive } from "./instance.ts";
import type { Instance, Life } from "./life.ts";
import { open } from "./outbox.ts";
import { readString, readU8 } from "./wire/reader.ts";

/** Raw import: shows a record in the console. */
export function logMessage(i: Instance, life: Life): (message: number) => void {
  return (message) => {
    const r = open(i, message);
    const level = readU8(r);
    const text = `${readString(r)}: ${readString(r)}`;
    try {
      // `trace` would print the stack as well.
      if (level === 1) console.error(text);
      else if (level === 2) console.warn(text);
      else if (level === 3) console.info(text);
      else console.debug(text);
    } catch {
      // A console that was replaced may throw; logging does not fail.
    }
    alive(life);
  };
}
