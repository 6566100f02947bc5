/** What moves frames between the two ends of a session: the port of a worker, or nothing but a queue. */
import { SMALL } from "../wire/frame.ts";

/** One end of a link. */
export interface Link {
  /** Sends a frame, whose buffer is gone then, and perhaps a spent buffer. */
  send(frame: ArrayBuffer, spent: ArrayBuffer | undefined): void;
  /** Says whether somebody waits for the other end, which keeps a program of Node's from ending. */
  wait?(isWaited: boolean): void;
  /** A call was given up, which the other end should acknowledge soon. */
  doubt?(): void;
  /** Why an entry of so many bytes may not be sent. */
  refuses?(bytes: number): string | undefined;
  /** The session is over, since what came cannot be relied on, or is too much. Otherwise the other end is told. */
  fail?(error: unknown): void;
  /** Whether more should wait until the other end has taken what was sent. */
  isFull?(): boolean;
  /** Ends it: nothing is sent or received any more. */
  close(): void;
}

/** Who is at one end of a link. */
export interface LinkEnd {
  /** A frame came. Its buffer is the receiver's. */
  receive(frame: ArrayBuffer): void;
  /** A buffer came that the other end does not need. */
  recycle(buffer: ArrayBuffer): void;
  /** The other end is gone. */
  lost(reason: unknown): void;
}

/** What a port is posted: a frame, or one and a spent buffer. */
export type Posted = ArrayBuffer | readonly [frame: ArrayBuffer, spent: ArrayBuffer];

/** What `postMessage` is to be given for a frame. */
export function posted(frame: ArrayBuffer, spent: ArrayBuffer | undefined): [message: Posted, transfer: ArrayBuffer[]] {
  const moved = frame.byteLength <= SMALL ? [] : [frame];
  if (!spent) return [frame, moved];
  moved.push(spent);
  return [[frame, spent], moved];
}

/** Takes what a port was posted, and says whether it was a frame. */
export function take(end: LinkEnd, message: unknown): boolean {
  if (message instanceof ArrayBuffer) end.receive(message);
  else if (Array.isArray(message) && message[0] instanceof ArrayBuffer) {
    end.recycle(message[1]);
    end.receive(message[0]);
  } else return false;
  return true;
}
