/** What to write in place of what the standard library has not in WebAssembly, by the texts of its panics. */
import type { Hints } from "../../src/hint.ts";

const HINTS: Hints = {
  "time not implemented on this platform":
    "use `Instant` and `SystemTime` of `oxbridge::web_time` (the prelude has its `SystemTime`)",
  "failed to spawn thread":
    "WebAssembly has no threads of its own: load the package in a worker, or give a future to `oxbridge::spawn`",
  "can't sleep": "a thread of JavaScript cannot wait: await a promise of `setTimeout`, by `#[js_import]`",
  "condvar wait not supported": "a thread of JavaScript cannot wait: await a future",
  "cannot recursively acquire mutex": "it is locked further up in this very thread: let go of the guard first",
  "no filesystem on this platform": "let JavaScript read and write files, by `#[js_import]`",
  "assertion failed: step != 0": "`step_by` takes steps of 1 or more",
  "no pids on this platform": "let JavaScript say it, by `#[js_import]`",
};

/** The hints for the panics that a module may end in: their texts are in its data. */
export function hintsFor(wasm: Uint8Array): Hints {
  const bytes = Buffer.from(wasm.buffer, wasm.byteOffset, wasm.byteLength);
  return Object.fromEntries(Object.entries(HINTS).filter(([text]) => bytes.includes(text)));
}
