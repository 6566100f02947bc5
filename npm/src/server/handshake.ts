/** Sockets that have not said yet whose they are. */
import type { Clock } from "../session/clock.ts";
import type { HostCode, HostSession } from "../session/host.ts";
import { HELLO_LIMIT } from "../session/limits.ts";
import type { Socket, SocketEnd } from "../session/socket.ts";
import { KIND_CLOSE, KIND_HELLO, plainFrame, readHead, toldIn } from "../wire/head.ts";
import type { ServerLimits } from "./limits.ts";

/** Why somebody is refused. */
export type Refusal = readonly [code: HostCode, text: string];

/** Ends a socket, and says why. */
export function refuseSocket(socket: Socket, [code, text]: Refusal): void {
  socket.send(plainFrame(KIND_CLOSE, 0, { code, text }));
  socket.close(1000, text);
}

/** Finds the session that a socket is of. */
type Admit = (
  socket: Socket,
  hello: Readonly<Record<string, unknown>>,
  received: number,
) => Promise<HostSession | undefined>;

export class Handshakes {
  readonly #limits: ServerLimits;
  readonly #clock: Clock;
  /** Those that wait, from the one that has waited longest. */
  readonly #waiting = new Set<Handshake>();

  constructor(limits: ServerLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Has a socket say whose it is. `fault`: why it need not. */
  begin(open: (end: SocketEnd) => Socket, fault: Refusal | undefined, admit: Admit): void {
    const [oldest] = this.#waiting;
    if (oldest && this.#waiting.size >= this.#limits.handshakes) oldest.refuse(["busy", "others wait as well"]);
    const handshake = new Handshake(open, admit, this.#clock, this.#limits.handshakeFor, () =>
      this.#waiting.delete(handshake),
    );
    this.#waiting.add(handshake);
    if (fault) handshake.refuse(fault);
  }

  close(): void {
    for (const each of [...this.#waiting]) each.refuse(["moved", "the server was closed"]);
  }
}

class Handshake implements SocketEnd {
  readonly #socket: Socket;
  readonly #admit: Admit;
  readonly #clock: Clock;
  readonly #over: () => void;
  readonly #timer: unknown;
  #state: "waiting" | "said" | "over" = "waiting";
  #session: HostSession | undefined;

  constructor(open: (end: SocketEnd) => Socket, admit: Admit, clock: Clock, within: number, over: () => void) {
    this.#admit = admit;
    this.#clock = clock;
    this.#over = over;
    this.#timer = clock.start(() => this.refuse(["lost", "nothing was said in time"]), within);
    this.#socket = open(this);
  }

  refuse(refusal: Refusal): void {
    if (this.#state !== "waiting") return;
    this.#end();
    refuseSocket(this.#socket, refusal);
  }

  #end(): void {
    this.#state = "over";
    this.#clock.stop(this.#timer);
    this.#over();
  }

  message(frame: ArrayBuffer): void {
    if (this.#session) return this.#session.message(this.#socket, frame);
    // Nobody says anything before WELCOME.
    if (this.#state !== "waiting") return;
    try {
      if (frame.byteLength > HELLO_LIMIT) throw new Error("it is too long");
      const head = readHead(frame);
      if (head.kind !== KIND_HELLO) throw new Error("it is none");
      const hello = toldIn(frame, head);
      this.#end();
      this.#state = "said";
      this.#greet(hello, head.received);
    } catch {
      this.refuse(["lost", "the first message is no greeting"]);
    }
  }

  async #greet(hello: Readonly<Record<string, unknown>>, received: number): Promise<void> {
    const session = await this.#admit(this.#socket, hello, received);
    if (this.#state === "over") return session?.detachFrom(this.#socket, "the socket is gone");
    this.#session = session;
    this.#state = "over";
  }

  closed(reason: string): void {
    if (this.#state === "waiting") this.#end();
    this.#state = "over";
    this.#session?.detachFrom(this.#socket, reason);
  }
}
