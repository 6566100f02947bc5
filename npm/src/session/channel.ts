/**
 * Frames once and in order over sockets that come and go. Both ends of a session have one.
 *
 * Each end numbers its frames and keeps them until the other has acknowledged them; on another socket it sends what is
 * missing there once more. What came before is left out, and a gap is an error: sockets keep their order.
 */
import { malformed } from "../wire/frame.ts";
import { acknowledgeIn, type Head, KIND_ACK, KIND_ENTRIES, numberFrame, plainFrame } from "../wire/head.ts";
import type { Clock } from "./clock.ts";
import type { Socket } from "./socket.ts";

/** How much a channel holds, in bytes. */
export interface ChannelLimits {
  /** Frames that were sent and are not acknowledged. One more may be begun below it. */
  readonly retained: number;
  /** Frames that wait for room among those. */
  readonly queue: number;
  /** One frame that comes. */
  readonly frame: number;
}

/** Who has a channel. */
export interface ChannelEnd {
  /** A frame of entries came, the next one. `taken` of the channel is to be called once it is done with. */
  deliver(frame: ArrayBuffer): void;
  /** A frame of another kind came, which is for the session. */
  control(frame: ArrayBuffer, head: Head): void;
  /** So many bytes were acknowledged. */
  released?(bytes: number): void;
  /** Something came, whatever it is. */
  heard?(): void;
}

/** Where a channel has got to. */
export interface SavedChannel {
  /** The numbers of the last frame that was taken, and of the last one of those that are for the other end. */
  readonly received: number;
  readonly sent: number;
  /** Those that the other end has not acknowledged. */
  readonly frames: readonly ArrayBuffer[];
}

/** How long an acknowledgement may wait for a frame that carries it, in milliseconds. */
const ACKNOWLEDGED_WITHIN = 1000;

interface Retained {
  readonly sequence: number;
  readonly frame: ArrayBuffer;
}

export class Channel {
  readonly #end: ChannelEnd;
  readonly #limits: ChannelLimits;
  readonly #clock: Clock;
  #socket: Socket | undefined;
  /** The number of the last frame that was given to `send`, and of the last that a socket was given. */
  #sent = 0;
  #left = 0;
  readonly #retained: Retained[] = [];
  #retainedBytes = 0;
  readonly #queue: ArrayBuffer[] = [];
  #queuedBytes = 0;
  /** The number of the last frame that came, and of the last that is done with. */
  #received = 0;
  #taken = 0;
  /** Bytes of the frames that came and are not done with, and of those that are, since the other end was told of that. */
  readonly #pending: number[] = [];
  #untoldBytes = 0;
  #timer: unknown;
  /** When something was sent last, and came last. */
  sentAt = 0;
  cameAt = 0;
  /** Frames that were sent once more, and that came once more. */
  resent = 0;
  duplicates = 0;

  constructor(end: ChannelEnd, limits: ChannelLimits, clock: Clock) {
    this.#end = end;
    this.#limits = limits;
    this.#clock = clock;
  }

  /** How many frames a socket was given, which the other end may have. */
  get left(): number {
    return this.#left;
  }

  /** The number of the last frame that is done with here. */
  get received(): number {
    return this.#taken;
  }

  /** Bytes that the other end has not acknowledged, also those that were not sent. */
  get held(): number {
    return this.#retainedBytes + this.#queuedBytes;
  }

  /** Bytes that wait to be sent. */
  get queued(): number {
    return this.#queuedBytes;
  }

  /** What another channel needs to go on where this one ends. */
  saved(): SavedChannel {
    const frames = this.#retained.map(({ frame }) => frame);
    let sent = this.#sent;
    for (const frame of this.#queue) {
      sent = (sent + 1) >>> 0;
      numberFrame(frame, sent);
      frames.push(frame);
    }
    return { received: this.#taken, sent, frames };
  }

  /** Goes on where another channel has ended. */
  restore({ received, sent, frames }: SavedChannel): void {
    this.#received = this.#taken = received;
    this.#sent = this.#left = sent;
    for (const [k, frame] of frames.entries()) {
      this.#retained.push({ sequence: (sent - frames.length + 1 + k) >>> 0, frame });
      this.#retainedBytes += frame.byteLength;
    }
  }

  /** Sends a frame of entries as soon as there is room for it. */
  send(frame: ArrayBuffer): void {
    if (this.#queue.length > 0 || this.#retainedBytes >= this.#limits.retained) {
      this.#queue.push(frame);
      this.#queuedBytes += frame.byteLength;
      return;
    }
    this.#retain(frame);
  }

  #retain(frame: ArrayBuffer): void {
    this.#sent = (this.#sent + 1) >>> 0;
    numberFrame(frame, this.#sent);
    this.#retained.push({ sequence: this.#sent, frame });
    this.#retainedBytes += frame.byteLength;
    if (!this.#socket) return;
    this.#left = this.#sent;
    this.#put(frame);
  }

  #put(frame: ArrayBuffer): void {
    acknowledgeIn(frame, this.#taken);
    this.#noteTold();
    this.sentAt = this.#clock.now();
    this.#socket?.send(frame);
  }

  /** Another socket leads to the other end, which has received so many frames. */
  attach(socket: Socket, received: number): void {
    this.#release(received);
    this.#socket = socket;
    this.cameAt = this.sentAt = this.#clock.now();
    const first = this.#left;
    for (const { sequence, frame } of this.#retained) {
      if (since(sequence, first) <= 0) this.resent++;
      else this.#left = sequence;
      this.#put(frame);
    }
    this.#fill();
  }

  /** Its socket is gone. */
  detach(): void {
    this.#socket = undefined;
    this.#clock.stop(this.#timer);
    this.#timer = undefined;
  }

  /** A frame came over the socket, which `head` was read of. Throws if it cannot be one of the other end's. */
  receive(frame: ArrayBuffer, head: Head): void {
    if (frame.byteLength > this.#limits.frame) throw malformed(`it has ${frame.byteLength} bytes`);
    this.cameAt = this.#clock.now();
    this.#end.heard?.();
    this.#release(head.received);
    if (head.kind === KIND_ACK) return head.sequence === 0 ? undefined : this.acknowledge();
    if (head.kind !== KIND_ENTRIES) return this.#end.control(frame, head);
    const ahead = since(head.sequence, this.#received);
    if (ahead <= 0) {
      this.duplicates++;
      return;
    }
    if (ahead > 1) throw malformed(`it is number ${head.sequence}, after number ${this.#received}`);
    this.#received = head.sequence;
    this.#pending.push(frame.byteLength);
    this.#end.deliver(frame);
  }

  /** The next frame of those that came is done with. */
  taken(frames = 1): void {
    this.#taken = (this.#taken + frames) >>> 0;
    for (const bytes of this.#pending.splice(0, frames)) this.#untoldBytes += bytes;
    if (!this.#socket) return;
    if (this.#untoldBytes > this.#limits.retained / 4) this.acknowledge();
    else this.#timer ??= this.#clock.start(() => this.acknowledge(), ACKNOWLEDGED_WITHIN);
  }

  /** Says what came, by itself. `asks`: the other end is to say the same, so that it is known to be there. */
  acknowledge(asks = false): void {
    if (!this.#socket) return;
    this.#noteTold();
    this.sentAt = this.#clock.now();
    const frame = plainFrame(KIND_ACK, this.#taken);
    if (asks) numberFrame(frame, 1);
    this.#socket.send(frame);
  }

  #noteTold(): void {
    this.#untoldBytes = 0;
    this.#clock.stop(this.#timer);
    this.#timer = undefined;
  }

  /** The other end is done with all frames up to this one. */
  #release(received: number): void {
    // Nobody can have received what was not sent.
    if (since(received, this.#left) > 0) throw malformed(`it acknowledges number ${received} of ${this.#left}`);
    let bytes = 0;
    let count = 0;
    for (const { sequence, frame } of this.#retained) {
      if (since(sequence, received) > 0) break;
      bytes += frame.byteLength;
      count++;
    }
    if (count === 0) return;
    this.#retained.splice(0, count);
    this.#retainedBytes -= bytes;
    this.#fill();
    this.#end.released?.(bytes);
  }

  /** Sends what has waited for room. */
  #fill(): void {
    let count = 0;
    while (count < this.#queue.length && this.#retainedBytes < this.#limits.retained) {
      const frame = this.#queue[count++] as ArrayBuffer;
      this.#queuedBytes -= frame.byteLength;
      this.#retain(frame);
    }
    if (count > 0) this.#queue.splice(0, count);
  }
}

/** How many frames `a` is after `b`: their numbers begin anew after 2^32. */
function since(a: number, b: number): number {
  return (a - b) | 0;
}
