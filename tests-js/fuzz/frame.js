// @ts-check
/** Frames that nobody sends: the end where Rust runs answers, refuses or ends the session, and does no more than that. */
import { Serve } from "../../npm/dist/src/far/serve.js";
import { ENTRY, Frames, HEAD, newIncoming, readFrame } from "../../npm/dist/src/wire/frame.js";
import { Random } from "./random.js";

/** Kinds of entries to Rust, the first and the last among them, and what it says when a session is over. */
const CALL = 1;
const SETTLE = 10;
const FEED = 16;
const LOST = 55;

/** Where the module that is played has its only message. */
const MESSAGE = 1024;

/** @typedef {ConstructorParameters<typeof Serve>[0]} Served */

/** One frame of what `put` puts. @param {(frames: Frames) => void} put @returns {ArrayBuffer} */
export function frameOf(put) {
  /** @type {ArrayBuffer | undefined} */
  let sent;
  const frames = new Frames((frame) => {
    sent = frame.slice(0);
  });
  put(frames);
  frames.send();
  return /** @type {ArrayBuffer} */ (/** @type {unknown} */ (sent));
}

/** A message of one string of ASCII. @param {string} value */
export function textMessage(value) {
  const fixed = 12;
  const message = new Uint8Array(fixed + value.length);
  const view = new DataView(message.buffer);
  view.setUint32(0, fixed, true);
  view.setUint32(4, message.length, true);
  view.setUint32(8, value.length * 2, true);
  message.set(new TextEncoder().encode(value), fixed);
  return message;
}

/** Exports that do nothing but answer: an instance for every session would take minutes. @param {Served} served */
function played(served) {
  const memory = new WebAssembly.Memory({ initial: 2 });
  new Uint8Array(memory.buffer, MESSAGE).set(textMessage("ok"));
  const answers = new Map(served.rows.map(([raw, , , answer]) => [raw, answer[0]]));
  const answerOf = (/** @type {string} */ name) => {
    const answer = answers.get(name);
    if (name === "__ox_alloc") return 65536;
    // A stream whose items come later.
    if (name === "__ox_stream_next") return 3;
    return answer === "q" ? 1n : "mtO".includes(answer ?? " ") ? MESSAGE : 2;
  };
  const own = /** @type {Record<string, unknown>} */ ({ memory });
  return new Proxy(own, { get: (own, name) => own[String(name)] ?? (() => answerOf(String(name))) });
}

/** Every entry to Rust that there may be, of exports whose answers are known. @param {Served} served */
function everything(served) {
  const message = textMessage("text");
  const frame = frameOf((frames) => {
    served.rows.forEach(([, cells, hasMessage, answer], row) => {
      if (!/^([nqomtO]&?)?$/.test(answer)) return;
      const numbers = [...cells].map((letter) => ("qQ".includes(letter) ? 1n : 1));
      if (hasMessage) frames.putMessage(CALL, row & 1, row, row, message, 0, message.length, numbers);
      else frames.put(CALL, row & 1, row, row, 0, numbers);
    });
    for (let what = CALL + 1; what <= FEED; what++) {
      const cells = what === SETTLE || what === FEED ? [0, 1, 0] : [0];
      frames.put(what, 1, 2, 2, 0, cells);
      frames.putMessage(what, 1, 2, 0, message, 0, message.length, cells);
    }
  });
  /** @type {Uint8Array[]} */
  const entries = [];
  readFrame(frame, newIncoming(), ({ bytes, at, cells, count }) => {
    entries.push(bytes.slice(at - ENTRY, cells + count * 8));
  });
  return entries;
}

/** An entry with some bytes of it changed, in a frame. @param {Uint8Array} entry @param {Random} random */
function mutated(entry, random) {
  const bytes = entry.slice();
  // Mostly what the head of the entry does not say: what ends the session takes a new one, which takes a while.
  const from = random.below(8) === 0 ? 0 : 8;
  for (let n = random.below(3); n >= 0; n--) bytes[from + random.below(bytes.length - from)] = random.below(256);
  const cut = random.below(20) === 0 ? random.below(bytes.length) & ~7 : bytes.length;
  const frame = new Uint8Array(HEAD + cut);
  frame.set(bytes.subarray(0, cut), HEAD);
  const view = new DataView(frame.buffer);
  view.setUint32(0, 0x10000, true);
  view.setUint32(4, frame.length, true);
  return frame.buffer;
}

/**
 * Sends mutations of every entry, and gives how many entries of each kind came back.
 *
 * @param {{ served: Served, module: WebAssembly.Module, seed: number, runs: number, isOver: () => boolean,
 *   counts: Record<string, number>, found: (finding: string) => void }} options
 * @returns {Map<number, number>}
 */
export function mutations({ served, module, seed, runs, isOver, counts, found }) {
  const entries = everything(served);
  const random = new Random(seed);
  /** @type {Map<number, number>} */
  const met = new Map();
  const instance = /** @type {WebAssembly.Instance} */ ({ exports: played(served) });
  let isLost = false;
  const begin = () => {
    counts.sessions = (counts.sessions ?? 0) + 1;
    const serve = new Serve(served, module);
    serve.imports();
    serve.start(instance);
    serve.connect({
      send: (/** @type {ArrayBuffer} */ frame) =>
        readFrame(frame, newIncoming(), ({ what }) => {
          met.set(what, (met.get(what) ?? 0) + 1);
          isLost ||= what === LOST;
        }),
      close() {},
    });
    return serve;
  };
  let serve = begin();
  for (let k = 0; k < runs && !isOver(); k++) {
    counts.frames = (counts.frames ?? 0) + 1;
    const frame = mutated(random.pick(entries), random);
    const bytes = Buffer.from(frame).toString("hex");
    try {
      serve.receive(frame);
    } catch (error) {
      found(`${bytes} throws ${error}`);
      isLost = true;
    }
    if (isLost) serve = begin();
    isLost = false;
  }
  return met;
}
