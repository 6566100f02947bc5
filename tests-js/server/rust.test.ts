/** What Rust knows of its session, and sessions that go on at another server. */

import { describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { connected, type SessionStore, serving } from "./help.ts";

const authenticate = (_: unknown, name = ""): object => ({ name, level: 3 });

describe("in Rust", () => {
  test("a session has the server's name, and its client's", async () => {
    const { url, server } = await serving({ authenticate });
    const { fixture } = await connected(url, { auth: () => "Ada" });
    expect(await fixture.Session.isServed()).toBe(true);
    expect(await fixture.Session.id()).toBe(server.sessions[0]?.id);
    expect(await fixture.Session.user()).toEqual({ name: "Ada", level: 3 });
  });

  test("each client's is its own", async () => {
    const { url } = await serving({ authenticate });
    const names = ["Ada", "Eve", "Bob"];
    const clients = await Promise.all(names.map((name) => connected(url, { auth: () => name })));
    const users = await Promise.all(clients.map(({ fixture }) => fixture.Session.user()));
    expect(users.map((user) => user?.name)).toEqual(names);
  });

  test("a principal that is none of its type says where", async () => {
    const { url } = await serving({ authenticate: () => ({ name: "Ada", level: 300 }) });
    const { fixture } = await connected(url);
    await expect(fixture.Session.user()).rejects.toThrow(/level/);
  });

  test("a principal that cannot be told to a thread refuses the client, and nobody else", async () => {
    let isOdd = true;
    const { url, events } = await serving({ authenticate: () => (isOdd ? { call() {} } : { name: "Ada", level: 1 }) });
    await expect(connected(url)).rejects.toThrow();
    expect(events.map(({ text }) => text)).toContainEqual(expect.stringContaining("authenticate: the principal"));
    isOdd = false;
    const { fixture } = await connected(url);
    expect(await fixture.Session.user()).toEqual({ name: "Ada", level: 1 });
  });

  test("it hears when its client goes and comes", async () => {
    const { url, cut } = await serving();
    const { fixture } = await connected(url);
    await fixture.Session.watch();
    cut();
    await vi.waitFor(async () => expect(await fixture.Session.seen()).toEqual([["detached", "open"], false]));
  });

  test("it ends its session, and says why", async () => {
    const { url, server } = await serving();
    const { fixture } = await connected(url);
    const forever = fixture.Promise.forever();
    forever.catch(() => {});
    await fixture.Session.add(1);
    await fixture.Session.end("the account was closed").catch(() => {});
    await expect(forever).rejects.toMatchObject({
      name: "DisconnectedError",
      code: "closed",
      message: expect.stringContaining("the account was closed"),
    });
    expect(server.sessions).toHaveLength(0);
    // The next call begins another.
    expect(await fixture.Session.add(1)).toBe(1);
  });
});

/** A store in memory, and the keys in it. */
function store(): SessionStore & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    put: (key, session) => void kept.set(key, session),
    take(key) {
      const session = kept.get(key);
      kept.delete(key);
      return session;
    },
  };
}

describe("a session moves", () => {
  test("to the server that takes the place of its own, with its state, and calls that were made meanwhile", async () => {
    const own = store();
    const first = await serving({ store: own });
    const { fixture, states, host } = await connected(first.url);
    expect(await fixture.Session.add(5)).toBe(5);
    await first.server.drain(1000);
    await first.stop();
    expect(own.kept.size).toBe(1);
    const waits = Promise.all([fixture.Session.add(1), fixture.Session.add(10)]);
    const second = await serving({ store: own }, first.port);
    expect(await waits).toEqual([6, 16]);
    expect(second.types()).toContain("restored");
    expect(second.server.stats()).toMatchObject({ restored: 1, opened: 0 });
    expect(own.kept.size).toBe(0);
    expect(states).toEqual(["opening", "open", "lost", ...states.slice(3, -1), "open"]);
    expect(host.state).toBe("open");
  });

  test("also where the socket breaks before its client knows", async () => {
    const own = store();
    const first = await serving({ store: own });
    const { fixture } = await connected(first.url);
    expect(await fixture.Session.add(5)).toBe(5);
    await first.server.drain(1000);
    await first.stop();
    const waits = fixture.Session.add(1);
    const second = await serving({ store: own }, first.port);
    let unheard = 0;
    second.sockets.on("connection", (socket) => {
      if (unheard++ < 2) socket.send = () => socket.terminate();
    });
    expect(await waits).toBe(6);
    expect(unheard).toBe(3);
    expect(second.server.stats()).toMatchObject({ restored: 1, resumed: 2, opened: 0 });
  });

  test("again and again, and each call runs once", async () => {
    const own = store();
    let running = await serving({ store: own });
    const { port } = running;
    const { fixture } = await connected(running.url);
    const sums: Promise<number>[] = [];
    for (let round = 0; round < 4; round++) {
      for (let k = 0; k < 10; k++) sums.push(fixture.Session.add(1));
      const drained = running.server.drain(2000);
      for (let k = 0; k < 10; k++) sums.push(fixture.Session.add(1));
      await drained;
      await running.stop();
      running = await serving({ store: own }, port);
    }
    expect(await Promise.all(sums)).toEqual(Array.from({ length: 80 }, (_, k) => k + 1));
  });

  test("without the objects, and calls that had begun and go on for too long", async () => {
    const own = store();
    const first = await serving({ store: own });
    const { fixture } = await connected(first.url);
    const adder = await fixture.Callback.adder();
    const forever = fixture.Promise.forever();
    forever.catch(() => {});
    await fixture.Session.add(2);
    await first.server.drain(50);
    await first.stop();
    await serving({ store: own }, first.port);
    expect(await fixture.Session.add(2)).toBe(4);
    await expect(forever).rejects.toMatchObject({ name: "DisconnectedError", code: "lost", ran: "unknown" });
    await expect(adder(1, 2)).rejects.toThrow();
    // What is made there is used there.
    expect(await (await fixture.Callback.adder())(1, 2)).toBe(3);
  });

  test("while its client is away", async () => {
    const own = store();
    const first = await serving({ store: own });
    let isBlocked = false;
    class Blocked extends WebSocket {
      constructor(url: string, protocols?: string[]) {
        super(isBlocked ? url.replace(/\d+$/, "1") : url, protocols);
      }
    }
    const { fixture } = await connected(first.url, { WebSocket: Blocked as never });
    await fixture.Session.add(7);
    isBlocked = true;
    first.cut();
    await vi.waitFor(() => expect(first.types()).toContain("detached"));
    await first.server.drain(1000);
    await first.stop();
    isBlocked = false;
    await serving({ store: own }, first.port);
    expect(await fixture.Session.add(1)).toBe(8);
  });

  test("to nobody else", async () => {
    const own = store();
    const first = await serving({ store: own, authenticate });
    let name = "Ada";
    const { fixture } = await connected(first.url, { auth: () => name });
    await fixture.Session.add(7);
    await first.server.drain(1000);
    await first.stop();
    name = "Eve";
    const second = await serving({ store: own, authenticate }, first.port);
    await expect(fixture.Session.add(1)).rejects.toMatchObject({ name: "DisconnectedError", code: "lost" });
    expect(await fixture.Session.add(1)).toBe(1);
    expect(second.types()).not.toContain("restored");
  });

  test("not where Rust does not take its state, and a new one begins", async () => {
    const own = store();
    const first = await serving({ store: own });
    const { fixture } = await connected(first.url);
    await fixture.Session.add(2_000_000);
    await first.server.drain(1000);
    await first.stop();
    const second = await serving({ store: own }, first.port);
    await expect(fixture.Session.add(1)).rejects.toMatchObject({ name: "DisconnectedError", code: "lost" });
    expect(second.events.map(({ text }) => text)).toContainEqual(expect.stringContaining("2000000 is too much"));
    expect(await fixture.Session.add(1)).toBe(1);
  });

  test("not without a store: what leads to it leads nowhere", async () => {
    const first = await serving();
    const { fixture } = await connected(first.url);
    await fixture.Session.add(1);
    await first.server.drain(1000);
    await first.stop();
    await serving({}, first.port);
    await expect(fixture.Session.add(1)).rejects.toMatchObject({ name: "DisconnectedError", code: "lost" });
    expect(await fixture.Session.add(1)).toBe(1);
  });

  test("not if the store fails, of which the server tells", async () => {
    const failing: SessionStore = {
      put: () => Promise.reject(new Error("the disk is full")),
      take: () => Promise.reject(new Error("the disk is gone")),
    };
    const first = await serving({ store: failing });
    const { fixture } = await connected(first.url);
    await fixture.Session.add(1);
    await first.server.drain(1000);
    await first.stop();
    expect(first.events.map(({ text }) => text)).toContain("store: the disk is full");
    const second = await serving({ store: failing }, first.port);
    await expect(fixture.Session.add(1)).rejects.toMatchObject({ code: "lost" });
    expect(second.events.map(({ text }) => text)).toContain("store: the disk is gone");
  });

  test("out of bytes that a store has cut, nothing comes", async () => {
    const own = store();
    const first = await serving({ store: own });
    const { fixture } = await connected(first.url);
    await fixture.Session.add(1);
    await first.server.drain(1000);
    await first.stop();
    for (const [key, bytes] of own.kept) own.kept.set(key, bytes.subarray(0, bytes.length - 1));
    const second = await serving({ store: own }, first.port);
    await expect(fixture.Session.add(1)).rejects.toMatchObject({ code: "lost" });
    expect(second.types()).toContain("error");
  });
});

test("a store has two functions", async () => {
  await expect(serving({ store: { put() {} } as never })).rejects.toThrow(
    "createServer: `store`: expected an object with `put` and `take`",
  );
});
