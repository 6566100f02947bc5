// @ts-nocheck
/** A server for tests: it knows who may resume, and where Rust runs is given. */
import { HostSession } from "../../npm/dist/src/session/host.js";
import { KIND_CLOSE, KIND_HELLO, plainFrame, readHead, toldIn } from "../../npm/dist/src/wire/head.js";
export const LIMITS = {
  retained: 1 << 20,
  queue: 16 << 20,
  frame: 2 << 20,
  detached: 180_000,
};
/** Accepts sockets: each session has what `serve` gives. */
export class LittleServer {
  #clock;
  #serve;
  #byToken = new Map();
  #last = 0;
  sessions = [];
  limits = LIMITS;
  /** The largest entry that clients may send, where it is not that of every server. */
  entry;
  constructor(clock, serve) {
    this.#clock = clock;
    this.#serve = serve;
  }
  /** As after a restart: nobody is known. */
  forget() {
    this.#byToken.clear();
    for (const session of this.sessions.splice(0)) session.detach("restart");
  }
  accept(socket) {
    let session;
    return {
      message: (frame) => {
        if (session) return session.message(socket, frame);
        let told;
        let received;
        try {
          const head = readHead(frame);
          if (head.kind !== KIND_HELLO) throw new Error("not HELLO");
          received = head.received;
          told = toldIn(frame, head);
        } catch {
          return socket.close();
        }
        session = this.#greet(socket, told, received);
      },
      closed: (reason) => session?.detachFrom(socket, reason),
    };
  }
  #greet(socket, hello, received) {
    const known = this.#byToken.get(String(hello.token));
    const token = `token ${++this.#last}`;
    if (known && known.session.state !== "closed") {
      // The one before stays good until the other end has heard of the next one.
      if (known.session.isKnown)
        for (const old of known.tokens.splice(0, known.tokens.length - 1)) this.#byToken.delete(old);
      known.tokens.push(token);
      this.#byToken.set(token, known);
      known.session.attach(socket, received, {
        token,
        resumed: true,
        id: "1",
        entry: this.entry,
      });
      return known.session;
    }
    if (hello.name === "refused") {
      socket.send(
        plainFrame(KIND_CLOSE, 0, {
          code: "refused",
          text: "not you",
        }),
      );
      return undefined;
    }
    const served = this.#serve(hello);
    const session = new HostSession(
      {
        receive: (frame) => {
          served.receive(frame);
          session.taken(1);
        },
        released: () => {},
        changed: (state) => {
          if (state === "closed") served.lost(undefined);
        },
      },
      this.limits,
      this.#clock,
    );
    this.sessions.push(session);
    served.connect({
      send: (frame) => session.send(frame.slice(0, readHead(frame).length)),
      close: () => {},
    });
    this.#byToken.set(token, {
      session,
      tokens: [token],
    });
    session.attach(socket, 0, {
      token,
      resumed: false,
      id: "1",
      entry: this.entry,
    });
    return session;
  }
}
