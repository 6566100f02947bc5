/** The end of a session that is dialled: it outlives its sockets, for a while. */
import { reasonText } from "../loader/thread.ts";
import { type Head, KIND_CLOSE, KIND_WELCOME, plainFrame, readHead, toldIn } from "../wire/head.ts";
import { Channel, type ChannelEnd, type ChannelLimits, type SavedChannel } from "./channel.ts";
import type { Clock } from "./clock.ts";
import { BEAT, SILENCE_LIMIT } from "./limits.ts";
import type { Socket } from "./socket.ts";

export type HostState = "open" | "detached" | "closed";

/** Why a session is closed, as the other end is told. */
export type HostCode = "closed" | "lost" | "limit" | "moved" | "refused" | "version" | "busy";

/** Whose session it is. */
export interface HostOwner {
  /** A frame of entries came. `taken` of the session is to be called once it is done with. */
  receive(frame: ArrayBuffer): void;
  /** So many bytes were acknowledged. */
  released(bytes: number): void;
  changed(state: HostState, code: HostCode, text: string): void;
}

/** What a session may hold, and how long it may be without a socket. */
export interface HostLimits extends ChannelLimits {
  readonly detached: number;
}

export class HostSession implements ChannelEnd {
  readonly #owner: HostOwner;
  readonly #clock: Clock;
  readonly #limits: HostLimits;
  #channel: Channel;
  #socket: Socket | undefined;
  #state: HostState = "detached";
  #beat: unknown;
  #expiry: unknown;
  /** Whether something came over the socket that there is: the other end knows what WELCOME said. */
  isKnown = false;
  /** Since when it has no socket. */
  detachedAt = 0;

  constructor(owner: HostOwner, limits: HostLimits, clock: Clock) {
    this.#owner = owner;
    this.#limits = limits;
    this.#clock = clock;
    this.#channel = new Channel(this, limits, clock);
  }

  get state(): HostState {
    return this.#state;
  }

  /** Bytes that the other end has not acknowledged. */
  get held(): number {
    return this.#channel.held;
  }

  get resent(): number {
    return this.#channel.resent;
  }

  /** Another socket leads to the other end, which has received so many frames. `welcome`: what it is told. */
  attach(socket: Socket, received: number, welcome: object): void {
    this.#hangUp("another socket has taken its place");
    this.#clock.stop(this.#expiry);
    this.#socket = socket;
    this.isKnown = false;
    socket.send(plainFrame(KIND_WELCOME, this.#channel.received, welcome));
    this.#enter("open", "closed", "");
    this.#guard(() => this.#channel.attach(socket, received));
    // Unless what it says of itself was a lie.
    if (this.#socket === socket) this.#tick();
  }

  /** What a session elsewhere needs to go on where this one ends. */
  saved(): SavedChannel {
    return this.#channel.saved();
  }

  /** Goes on where another has ended. */
  restore(saved: SavedChannel): void {
    this.#channel.restore(saved);
  }

  /** Another page comes to it, which knows nothing of what was sent to the one before. */
  renew(): void {
    this.#hangUp("another page has taken its place");
    this.#channel = new Channel(this, this.#limits, this.#clock);
  }

  /** Its socket is gone: it waits for another one. */
  detach(reason: string): void {
    if (this.#state !== "open") return;
    this.#hangUp(reason);
    this.detachedAt = this.#clock.now();
    this.#expiry = this.#clock.start(() => this.close("lost", "nobody came back"), this.#limits.detached);
    this.#enter("detached", "lost", reason);
  }

  /** `socket` is gone. */
  detachFrom(socket: Socket, reason: string): void {
    if (socket === this.#socket) this.detach(reason);
  }

  /** A message came over `socket`. */
  message(socket: Socket, frame: ArrayBuffer): void {
    if (socket !== this.#socket) return;
    let head: Head;
    try {
      head = readHead(frame);
    } catch (error) {
      // One that is not whole says nothing of the session.
      return this.detach(reasonText(error));
    }
    this.isKnown = true;
    this.#guard(() => this.#channel.receive(frame, head));
  }

  /** Whatever the other end has done that it may not do is the end. */
  #guard(f: () => void): void {
    try {
      f();
    } catch (error) {
      this.close("lost", reasonText(error));
    }
  }

  send(frame: ArrayBuffer): void {
    if (this.#state === "closed") return;
    this.#channel.send(frame);
    if (this.#channel.queued > this.#limits.queue) this.close("limit", "too much waits for this client");
  }

  /** So many frames of those that came are done with. */
  taken(frames: number): void {
    this.#channel.taken(frames);
  }

  /** Ends it, and says why. */
  close(code: HostCode, text: string): void {
    if (this.#state === "closed") return;
    this.#socket?.send(plainFrame(KIND_CLOSE, this.#channel.received, { code, text }));
    this.#hangUp(text);
    this.#clock.stop(this.#expiry);
    this.#enter("closed", code, text);
  }

  #hangUp(reason: string): void {
    this.#clock.stop(this.#beat);
    this.#channel.detach();
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close(1000, reason);
  }

  #tick(): void {
    const { cameAt, sentAt } = this.#channel;
    const now = this.#clock.now();
    if (now - cameAt >= SILENCE_LIMIT) return this.detach(`nothing came for ${SILENCE_LIMIT / 1000} s`);
    if (now - sentAt >= BEAT) this.#channel.acknowledge();
    this.#beat = this.#clock.start(() => this.#tick(), BEAT / 3);
  }

  #enter(state: HostState, code: HostCode, text: string): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#owner.changed(state, code, text);
  }

  // What the channel hears.

  deliver(frame: ArrayBuffer): void {
    this.#owner.receive(frame);
  }

  control(frame: ArrayBuffer, head: Head): void {
    if (head.kind !== KIND_CLOSE) throw new Error("it says what it may not say");
    const { text } = toldIn(frame, head);
    this.close("closed", typeof text === "string" && text !== "" ? text.slice(0, 200) : "the client has left");
  }

  released(bytes: number): void {
    this.#owner.released(bytes);
  }
}
