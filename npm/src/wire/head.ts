/** Heads of frames that cross a session: what kind a frame is, its number, and what its sender has received. */
import { HEAD, malformed, VERSION_OF_FRAMES } from "./frame.ts";

/** Frames of entries, which are numbered, and what the two ends tell each other beside them. */
export const KIND_HELLO = 1;
export const KIND_WELCOME = 2;
export const KIND_ENTRIES = 0;
export const KIND_ACK = 4;
export const KIND_CLOSE = 5;

/** What stands before the rest of a frame. */
export interface Head {
  readonly kind: number;
  /** How many bytes the frame has. */
  readonly length: number;
  /** Its number, from 1; 0 where it has none. */
  readonly sequence: number;
  /** The number of the last frame that its sender has received and done with. */
  readonly received: number;
}

/** Reads the head of a frame, which is not to be trusted. */
export function readHead(frame: ArrayBuffer): Head {
  if (frame.byteLength < HEAD) throw malformed("it has no head");
  const view = new DataView(frame, 0, HEAD);
  const first = view.getUint32(0, true);
  if (first >>> 16 !== VERSION_OF_FRAMES || first & 0xff00) throw malformed("it is of another version");
  const length = view.getUint32(4, true);
  if (length > frame.byteLength || length < HEAD || length & 7) throw malformed("its length");
  return { kind: first & 0xff, length, sequence: view.getUint32(8, true), received: view.getUint32(12, true) };
}

/** Gives a frame its number. */
export function numberFrame(frame: ArrayBuffer, sequence: number): void {
  new DataView(frame).setUint32(8, sequence, true);
}

/** Says in a frame what its sender has received. */
export function acknowledgeIn(frame: ArrayBuffer, received: number): void {
  new DataView(frame).setUint32(12, received, true);
}

/** A frame without entries. `told`: what it says, as JSON. */
export function plainFrame(kind: number, received: number, told?: unknown): ArrayBuffer {
  const text = told === undefined ? new Uint8Array(0) : new TextEncoder().encode(JSON.stringify(told));
  const length = HEAD + text.length + (-text.length & 7);
  // What is left of the last 8 bytes is white space to JSON.
  const bytes = new Uint8Array(length).fill(32, HEAD);
  bytes.set(text, HEAD);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, (VERSION_OF_FRAMES << 16) | kind, true);
  view.setUint32(4, length, true);
  view.setUint32(8, 0, true);
  view.setUint32(12, received, true);
  return bytes.buffer;
}

/** What a frame without entries says: members of an object, of which nothing is known. */
export function toldIn(frame: ArrayBuffer, { length }: Head): Readonly<Record<string, unknown>> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(frame, HEAD, length - HEAD));
    const told: unknown = JSON.parse(text);
    if (typeof told === "object" && told !== null && !Array.isArray(told)) return told as Record<string, unknown>;
  } catch {
    // Whatever is wrong with it.
  }
  throw malformed("what it says");
}

/** How many entries a frame of entries has, as far as their lengths tell. */
export function countEntries(frame: ArrayBuffer, { length }: Head): number {
  const view = new DataView(frame);
  let count = 0;
  for (let at = HEAD; at + 4 <= length; count++) {
    const size = view.getUint32(at, true);
    if (size < 8) break;
    at += size;
  }
  return count;
}
