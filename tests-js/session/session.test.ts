/** Sessions: frames once and in order over sockets that break, and what both ends do when time goes by. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BEAT, SILENCE_LIMIT } from "../../npm/dist/src/session/limits.js";
import { HEAD } from "../../npm/dist/src/wire/frame.js";
import { KIND_CLOSE, KIND_WELCOME, plainFrame } from "../../npm/dist/src/wire/head.js";
import { clientOf, echoing, type Made } from "./client.ts";
import { numberedFrame } from "./frames.js";
import type { LittleServer } from "./host.js";
import { FAIR, Network, World } from "./world.js";

let world: World;
let network: Network;
let server: LittleServer;
/** What the server got, and what it answers: the same number. */
let served: number[];
let isAnswering: boolean;

beforeEach(() => {
  world = new World(1);
  served = [];
  isAnswering = true;
  server = echoing(world, served, () => isAnswering);
  network = new Network(world, (socket: never) => server.accept(socket), FAIR);
});

const client = (options?: object, name?: string): Made => clientOf(world, (end) => network.dial(end), options, name);

async function opened(options?: object): Promise<Made> {
  const made = client(options);
  const opening = made.session.open();
  await world.pass(50);
  await opening;
  return made;
}

const cut = (): void => network.wires.at(-1)?.cut();

describe("a session", () => {
  test("opens, carries frames both ways, and says so", async () => {
    const { session, states, got, send } = await opened();
    for (let k = 1; k <= 5; k++) send(k);
    await world.pass(10);
    expect([states, session.state, served, got]).toEqual([
      ["opening", "open"],
      "open",
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
  });

  test("goes on over another socket, and sends once what was on its way", async () => {
    const { states, got, send } = await opened();
    send(1);
    await world.pass(10);
    send(2);
    cut();
    send(3);
    await world.pass(2000);
    send(4);
    await world.pass(2000);
    expect([served, got]).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    expect(states).toEqual(["opening", "open", "lost 0", "open"]);
  });

  test("sends nothing twice where the answer was lost on its way", async () => {
    const { got, send } = await opened();
    send(1);
    // It has arrived, and its answer has not.
    while (served.length === 0) await world.step();
    cut();
    await world.pass(2000);
    expect([served, got]).toEqual([[1], [1]]);
  });

  test("dials at once, then later and later, and gives up at last", async () => {
    const { session, states, lost } = await opened({ for: 30_000 });
    network.weather = { ...FAIR, refuse: 1 };
    cut();
    await world.pass(60_000);
    const waits = states.filter((state) => state.startsWith("lost")).map((state) => Number(state.slice(5)));
    for (const [k, wait] of [0, 0.5, 1, 2, 5, 10, 10].entries()) {
      if (k >= waits.length) break;
      expect(Math.abs((waits[k] as number) - wait)).toBeLessThanOrEqual(wait * 0.2 + 0.05);
    }
    expect(waits.length).toBeGreaterThan(5);
    expect(session.state).toBe("closed");
    expect(lost).toEqual([expect.objectContaining({ name: "DisconnectedError", code: "lost" })]);
  });

  test("ends where it does not resume", async () => {
    const { session, lost } = await opened({ resumes: false });
    cut();
    await world.pass(10);
    expect(session.state).toBe("closed");
    expect(lost).toEqual([expect.objectContaining({ code: "lost" })]);
  });

  test("is a fresh one where the server knows nothing of it any more", async () => {
    const { session, got, lost, send } = await opened();
    send(1);
    await world.pass(10);
    server.forget();
    await world.pass(2000);
    expect(lost).toEqual([expect.objectContaining({ code: "lost", message: expect.stringMatching(/knows nothing/) })]);
    expect(session.state).toBe("open");
    send(2);
    await world.pass(10);
    expect(got).toEqual([1, 2]);
  });

  test("says how many frames have left, so that calls know whether they may have run", async () => {
    const { session, send } = await opened();
    send(1);
    await world.pass(10);
    network.weather = { ...FAIR, refuse: 1 };
    cut();
    await world.pass(5);
    send(2);
    expect(session.left).toBe(1);
    network.weather = FAIR;
    await world.pass(2000);
    expect(session.left).toBe(2);
    send(3);
    expect(session.left).toBe(3);
  });
});

describe("an opening", () => {
  test("is refused where the server refuses", async () => {
    const { session, states } = client({}, "refused");
    const opening = session.open().catch((error: unknown) => error);
    await world.pass(50);
    expect(await opening).toMatchObject({
      name: "DisconnectedError",
      code: "refused",
      ran: "no",
      message: "refused: not you",
    });
    expect(states).toEqual(["opening", "closed"]);
  });

  test.each([
    ["refuses the socket", { ...FAIR, refuse: 1 }, /cut/],
    ["says nothing", { ...FAIR, dead: 1 }, /no answer within 10 s/],
  ])("fails where the other end %s", async (_, weather, message) => {
    network.weather = weather;
    const { session } = client();
    const opening = session.open().catch((error: unknown) => error);
    await world.pass(15_000);
    expect(await opening).toMatchObject({ code: "refused", ran: "no", message: expect.stringMatching(message) });
  });

  test("fails where no socket can be made, or nobody says who it is", async () => {
    for (const options of [
      {
        dial: () => {
          throw new Error("no socket");
        },
      },
      { auth: async () => Promise.reject(new Error("no socket")) },
    ]) {
      const { session } = client(options);
      await expect(session.open()).rejects.toMatchObject({ code: "refused", message: "shop: no socket" });
    }
  });

  test("may be given up", async () => {
    const { session } = client();
    const opening = session.open();
    session.close();
    await expect(opening).rejects.toMatchObject({ code: "closed" });
    await world.pass(60_000);
    expect(server.sessions.filter(({ state }) => state === "open")).toEqual([]);
  });

  test("gives the text that says who it is, anew each time", async () => {
    let count = 0;
    const auth = vi.fn(() => `token ${++count}`);
    await opened({ auth });
    cut();
    await world.pass(1000);
    expect(auth).toHaveBeenCalledTimes(2);
  });

  test("fails where the other end is another kind of server", async () => {
    network = new Network(
      world,
      (socket: { send(frame: ArrayBuffer): void }) =>
        ({
          message: () => socket.send(plainFrame(9, 0, { hello: "you" })),
          closed: () => {},
        }) as never,
    );
    const { session } = client();
    const opening = session.open().catch((error: unknown) => error);
    await world.pass(100);
    expect(await opening).toMatchObject({
      code: "lost",
      ran: "no",
      message: expect.stringMatching(/none of oxbridge's/),
    });
  });
});

describe("time", () => {
  test("goes by without a call: both ends say that they are there", async () => {
    const { session, states } = await opened();
    await world.pass(600_000);
    expect([session.state, states, network.counts.dials]).toEqual(["open", ["opening", "open"], 1]);
    // No more than they must: a question and its answer, every `BEAT`.
    expect(network.counts.messages).toBeLessThan((2.5 * 600_000) / BEAT);
    expect(session.rtt).toBeGreaterThan(0);
  });

  test("shows a socket that leads nowhere, to both ends", async () => {
    const { states, send, got } = await opened();
    const wire = network.wires.at(-1);
    if (wire) wire.isHalfOpen = true;
    send(1);
    await world.pass(SILENCE_LIMIT + BEAT);
    expect(states).toEqual(["opening", "open", "lost 0", "open"]);
    expect(got).toEqual([1]);
    expect(server.sessions).toHaveLength(1);
  });

  test("is short after sleep: a page that wakes asks at once, and dials again where nothing answers", async () => {
    const { session, states, send, got } = await opened();
    world.sleep(3_600_000);
    const wire = network.wires.at(-1);
    if (wire) wire.isHalfOpen = true;
    send(1);
    // The socket of before is dead, and nobody has said so.
    session.wake();
    await world.pass(6000);
    expect(states.filter((state) => state.startsWith("lost")).length).toBe(1);
    expect(session.state).toBe("open");
    expect(got).toEqual([1]);
  });

  test("does not end a session that is awake and well when a page asks", async () => {
    const { session, states } = await opened();
    session.wake();
    session.wake();
    await world.pass(20_000);
    expect(states).toEqual(["opening", "open"]);
  });

  test("is not waited for by a page that wakes while it dials", async () => {
    const { session } = await opened();
    network.weather = { ...FAIR, refuse: 1 };
    cut();
    await world.pass(30_000);
    network.weather = FAIR;
    const dials = network.counts.dials;
    session.wake();
    await world.pass(10);
    expect([session.state, network.counts.dials]).toEqual(["open", dials + 1]);
  });

  test("ends the session of the server when nobody comes back", async () => {
    await opened();
    network.weather = { ...FAIR, refuse: 1 };
    cut();
    await world.pass(179_000);
    expect(server.sessions[0]?.state).toBe("detached");
    await world.pass(2000);
    expect(server.sessions[0]?.state).toBe("closed");
    await world.pass(600_000);
    expect(world.isIdle).toBe(true);
  });
});

describe("what is not taken", () => {
  test("waits: no more is on its way than may be retained", async () => {
    const { session, send } = await opened();
    const wire = network.wires.at(-1);
    if (wire) wire.isHalfOpen = true;
    for (let k = 0; k < 100; k++) send(k, 50_000);
    expect(session.left).toBeLessThanOrEqual(22);
    await world.pass(100_000);
    expect(served).toHaveLength(100);
  });

  test("does not wait for an acknowledgement that could be given", async () => {
    const { got, send } = await opened();
    // Each is all that may be on its way, and is answered before it is done with.
    for (let k = 1; k <= 20; k++) {
      send(k, 1 << 20);
      await world.pass(30);
    }
    expect(got).toHaveLength(20);
  });

  test("is refused when too much waits", async () => {
    const { session, send } = await opened();
    cut();
    network.weather = { ...FAIR, refuse: 1 };
    for (let k = 0; k < 400; k++) send(k, 50_000);
    expect(session.refuses(100_000)).toBe("too much waits to be sent already");
  });

  test("is refused when it is too large, by both sizes", async () => {
    const { session } = await opened();
    expect(session.refuses(2_031_616)).toBe("the message has 2,031,616 bytes, 1,048,576 are allowed: use a stream");
    expect(session.refuses(1_000_000)).toBeUndefined();
  });

  test("by a client ends its session", async () => {
    server.limits = { ...server.limits, queue: 100_000 };
    const { lost, send } = await opened();
    isAnswering = false;
    send(1);
    await world.pass(10);
    const wire = network.wires.at(-1);
    // It hears nothing any more, and says that it is there.
    const [, host] = [wire, server.sessions[0]];
    for (let k = 0; k < 40; k++) host?.send(numberedFrame(k, 50_000));
    expect(host?.state).toBe("closed");
    await world.pass(1000);
    expect(lost).toEqual([expect.objectContaining({ code: "limit" })]);
  });
});

describe("an end", () => {
  test("comes after everything that was sent, and both hear of it", async () => {
    const { session, send, states } = await opened();
    for (let k = 0; k < 60; k++) send(k, 50_000);
    const leaving = session.leave();
    await world.pass(1900);
    await leaving;
    expect(served).toHaveLength(60);
    expect(server.sessions[0]?.state).toBe("closed");
    expect(states.at(-1)).toBe("closed");
    await world.pass(60_000);
    expect(world.isIdle).toBe(true);
  });

  test("does not wait for ever", async () => {
    const { session } = await opened();
    const wire = network.wires.at(-1);
    if (wire) wire.isHalfOpen = true;
    const leaving = session.leave();
    await world.pass(2100);
    await leaving;
    expect(session.state).toBe("closed");
  });

  test.each([
    ["closed", "closed"],
    ["limit", "limit"],
    ["lost", "lost"],
    ["nonsense", "lost"],
  ])("by the server is what it says: %s", async (code, expected) => {
    const { lost, session } = await opened();
    server.sessions[0]?.close(code as never, "enough");
    await world.pass(10);
    expect(lost).toEqual([expect.objectContaining({ code: expected, message: "shop: enough" })]);
    expect(session.state).toBe("closed");
    // The next one begins another.
    const opening = session.open();
    await world.pass(50);
    await opening;
    expect(session.state).toBe("open");
  });

  test("by a server that moves has the client dial again", async () => {
    const { session, states } = await opened();
    server.sessions[0]?.close("moved", "elsewhere");
    await world.pass(2000);
    expect(states.at(-1)).toBe("open");
    expect(session.state).toBe("open");
  });
});

describe("what nobody sends", () => {
  const lies: Record<string, (socket: { send(frame: ArrayBuffer): void }) => void> = {
    "a number too far": (socket) => {
      const frame = numberedFrame(9);
      new DataView(frame).setUint32(8, 3, true);
      socket.send(frame);
    },
    "what was never sent is acknowledged": (socket) => socket.send(plainFrame(4, 7)),
    "a second WELCOME": (socket) => socket.send(plainFrame(KIND_WELCOME, 0, { token: "x" })),
    "a close that is no JSON": (socket) => {
      const frame = plainFrame(KIND_CLOSE, 0, {});
      new Uint8Array(frame).fill(200, HEAD);
      socket.send(frame);
    },
    "a kind that there is not": (socket) => socket.send(plainFrame(77, 0)),
  };

  test.each(Object.entries(lies))("ends the session of the client: %s", async (_, lie) => {
    let socket: { send(frame: ArrayBuffer): void } | undefined;
    const accept = (each: never) => {
      socket = each;
      return server.accept(each);
    };
    network = new Network(world, accept, FAIR);
    const { session, lost } = await opened();
    lie(socket as never);
    await world.pass(10);
    expect([session.state, lost]).toEqual(["closed", [expect.objectContaining({ code: "lost" })]]);
  });

  test.each(Object.entries(lies))("ends the session of the server: %s", async (_, lie) => {
    await opened();
    const wire = network.wires.at(-1);
    lie(wire?.socket(0) as never);
    await world.pass(10);
    expect(server.sessions[0]?.state).toBe("closed");
  });

  test("is a message that is not whole: the socket is given up, and the session goes on", async () => {
    const { session, send, got } = await opened();
    network.wires.at(-1)?.socket(0).send(numberedFrame(1).slice(0, 20));
    await world.pass(2000);
    send(1);
    await world.pass(10);
    expect([session.state, got, network.counts.dials]).toEqual(["open", [1], 2]);
  });
});
