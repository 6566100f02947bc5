// @ts-check
/** Frames whose first entry says which they are. */
import { ENTRY, Frames, HEAD, newIncoming, readFrame } from "../../npm/dist/src/wire/frame.js";

/** How many cells an entry has at most. */
const CELLS = 200;

/** A frame of so many bytes at least. @param {number} number @param {number} [bytes] @returns {ArrayBuffer} */
export function numberedFrame(number, bytes = 0) {
  /** @type {ArrayBuffer | undefined} */
  let sent;
  const frames = new Frames((frame) => {
    sent = frame;
  });
  for (let at = HEAD; at === HEAD || at < bytes; at = frames.at) {
    const cells = Math.max(0, Math.min(CELLS, Math.floor((bytes - at - ENTRY) / 8)));
    frames.put(1, 0, at === HEAD ? number : 0, 0, 0, new Array(cells).fill(0));
  }
  const length = frames.at;
  frames.send();
  return /** @type {ArrayBuffer} */ (/** @type {unknown} */ (sent)).slice(0, length);
}

/** @param {ArrayBuffer} frame */
export function numberOf(frame) {
  let first = -1;
  readFrame(frame, newIncoming(), ({ id }) => {
    if (first < 0) first = id;
  });
  return first;
}
