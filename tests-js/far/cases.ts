/** Cases of the near suites that are others where Rust is at a distance, by their files and titles, and why. */
import type { Cases } from "./print.ts";

/** A function whose result is `()` is sent, and nobody waits for what it throws. */
const POSTED = "what a function throws that nobody waits for goes to `onError`";
const LATER = "Rust hears of it later";
const MADE = "what a case makes is awaited, also a promise that is to be refused";
const BY_NAME = "calls by name are near";
const STACK = "the stack is that of where the answer comes";

export const CASES: Readonly<Record<string, Cases>> = {
  "export.test.ts": {
    skipped: {
      "functions have their names and their lengths": "every function takes options as well, so lengths are others",
      "a linked crate is an assembly of its own in the same module": "a door `./far` is of one assembly",
    },
  },
  "callback.test.ts": {
    skipped: {
      "may throw a proxy that has been revoked": POSTED,
      "is not called with what JavaScript cannot hold, and the message says which argument that is": POSTED,
      "that changes what it holds refuses to be called while it runs":
        "calls that are sent do not run within each other",
      "throws on what it throws: %i": POSTED,
      "without end leave no call of Rust behind, wherever the stack ends":
        "calls that are sent do not lie on one stack",
    },
  },
  "promise.test.ts": {
    skipped: {
      "that is ready settles in as many microtasks as one of JavaScript": LATER,
      "may find Rust calling JavaScript in `Drop`": LATER,
      "is left where calls and restarts are safe": "Rust is called by a listener, where nothing can wait",
      "hears of it when its future is dropped": LATER,
      "that is not reached changes nothing, and keeps no program alive": "no answer is there within 0 ms",
      "an error that a caller leaves alone is his to see, once": LATER,
      "may be a field, an element and a result": "a promise of a promise is that promise",
    },
  },
  "stream.test.ts": {
    skipped: { "fails with its error, and is over then": POSTED, "goes through Rust": LATER },
    stepwise: ["makes an item when it is asked for one", "as a ReadableStream makes nothing before it is asked"],
  },
  "buffer.test.ts": { skipped: { "keeps the error of the callback": POSTED } },
  "json.test.ts": { skipped: { "%s is refused, with the path": MADE, "calls by name": BY_NAME } },
  "panic.test.ts": {
    skipped: {
      "tasks of a dead instance run no more": "the instance dies between two calls",
      "a fresh instance may be used while the dead one is left": POSTED,
      "shows who called Rust, and leaves the limit as it was": STACK,
    },
    rows: {
      "a panic in a callback inside an import that gives text": "near only: an import that gives a value at once",
      "a panic in a callback inside an import": POSTED,
      "a panic in a callback that catches it": POSTED,
      "a panic in a callback": POSTED,
      "a panic in a callback, swallowed by Rust": POSTED,
      "a panic in the `Drop` of a closure": LATER,
      "a panic in the `Drop` of a future": LATER,
      "a panic in the `Drop` of a stream": LATER,
    },
  },
  "error.test.ts": {
    skipped: {
      "has a code, data, and the message that `Display` gives": STACK,
      "is the same in calls by name": BY_NAME,
      "is read by Rust as any exception": POSTED,
      "goes through many frames of both sides as itself": POSTED,
      "may be the cause of an error of Rust": POSTED,
      "may be an error of Rust, which Rust gets back": POSTED,
      "may be kept by Rust for later": POSTED,
      "has a name, a message, a stack and causes for Rust": POSTED,
      "has them too where it is no error, or a bad one": POSTED,
      "may be of another realm": POSTED,
    },
    rows: Object.fromEntries(
      ["an exception", "a copy of it", "a variant of a typed error", "a boxed error", "an `anyhow::Error`"].map(
        (way) => [`goes through Rust as itself: by ${way}`, POSTED],
      ),
    ),
  },
};
