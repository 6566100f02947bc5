/** Cases of the near suites that are others where Rust is at a distance, by their files and titles, and why. */
import type { Cases } from "./print.ts";

/** A function whose result is `()` is sent, and nobody waits for what it throws. */
const POSTED = "what a function throws that nobody waits for goes to `onError`";
const POSTED_BY_A_SETTER = "what a setter is refused in Rust goes to `onError`";
const BY_THE_LANGUAGE = "what the language asks for by a symbol it does not wait for";
const LATER = "Rust hears of it later";
const MADE = "what a case makes is awaited, also a promise that is to be refused";
const BY_NAME = "calls by name are near";
const AFTER = "what Rust calls without waiting runs when its call is over";
const IN_WORKER = "an import that gives a value at once: `worker.test.ts` has such in the worker";
const NO_METHOD = "runtimes elsewhere have no `invokeMethod`";
const MEMBERS = "classes have `ready` besides, and methods that set properties";
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
  "hostile.test.ts": {
    skipped: {
      "in a later argument, after text and buffers were given": "Rust is called in a getter, where nothing can wait",
      "a message for which there is no room is refused, and nothing else happens":
        "a message is some bytes longer in a frame, which its error says",
      "a name of an export, an assembly or an option": NO_METHOD,
    },
  },
  "import.test.ts": {
    skipped: {
      "without the function is an error that names both, at the call": "modules of the package are where Rust runs",
      "may be replaced, and so may it be taken back": "modules of the package are where Rust runs",
      "that leads nowhere is an error that names it, at the call": "what is thrown where Rust runs comes as a copy",
      "throws on what it throws: %i": "what is thrown where Rust runs comes as a copy",
      "is called with what Rust gives, and what it gives back is checked": IN_WORKER,
      "must be given before anything is loaded": BY_NAME,
      "may be given later": IN_WORKER,
      "may be replaced at any time, also from within": IN_WORKER,
      "may be an object of any kind": IN_WORKER,
      "that lacks the function is an error that names both, at the call": IN_WORKER,
      "whose result is wrong is an error that names it and the place": IN_WORKER,
      "lets its errors through a typed error of Rust": IN_WORKER,
      "is told by a signal when its future is dropped": LATER,
      "survives a restart and a panic": IN_WORKER,
      "belongs to its runtime": IN_WORKER,
      "is one of npm, and may be replaced": "modules of the package are where Rust runs",
      "is there for Rust": NO_METHOD,
    },
  },
  "object/borrow.test.ts": {
    skipped: { "is shared by those who read, and refused to those who would change it": AFTER },
  },
  "object/class.test.ts": {
    skipped: {
      "is made text and JSON of": "the language does not wait for what `toString` and `toJSON` give",
      "shows no more than its author says": MEMBERS,
      "calls its methods by name": MEMBERS,
      "gives objects that cannot be made in another way": "`Reflect.get` gives a promise, which nobody awaits",
    },
  },
  "object/dispose.test.ts": {
    skipped: {
      "may call JavaScript": LATER,
      "may dispose itself again": LATER,
      "is told where a runtime is disposed of": "a session that is over hears of nothing",
      "that panics ends the instance, and is told once": LATER,
      "by a restart in its own method is gone when that returns": AFTER,
      "by calls without end is gone, and the next one is made": "calls that are sent do not lie on one stack",
    },
  },
  "object/property.test.ts": {
    skipped: {
      "crosses as its words say, both ways": POSTED_BY_A_SETTER,
      "that is readonly cannot be set": MEMBERS,
      "of a struct without names has the name that is given to it": MEMBERS,
      "cannot be set while the object is in use, and not be got after it is gone": POSTED_BY_A_SETTER,
      "is what the language asks for": BY_THE_LANGUAGE,
      "checks like any other, and is named by its symbol": BY_THE_LANGUAGE,
      "is called by no other name": BY_THE_LANGUAGE,
    },
  },
  "object/hand.test.ts": { skipped: { "can be changed there": IN_WORKER } },
  "object/object.test.ts": {
    skipped: {
      "is named with its place when it is refused":
        "an object whose constructor has failed, here by a restart, says with what",
    },
  },
  "object/leak.test.ts": {
    skipped: { "is where those were made that nobody disposed of": STACK },
  },
};
