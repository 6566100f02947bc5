/** What a client may not do: each line of what the guide says of it. */
import { describe, expect, test, vi } from "vitest";
import { plainFrame } from "../../npm/dist/src/wire/head.js";
import served from "../../tests-rs/pkg/far-server.js";
import { frameOf, textMessage } from "../fuzz/frame.js";
import { ACTING, connected, RawClient, serving } from "./help.ts";

const CALL = 1;

/** A frame with its number. */
function numbered(frame: ArrayBuffer, sequence: number): ArrayBuffer {
  new DataView(frame).setUint32(8, sequence, true);
  return frame;
}

async function greeted(url: string, more: object = {}, options: object = {}) {
  const raw = await new RawClient(url, options).opened();
  raw.hello(more);
  return { raw, told: await raw.told() };
}

describe("the origin of a page", () => {
  const origin = (value: string, host = "api.example") => ({ origin: value, headers: { host } });

  test.each([
    ["that of the server itself", origin("https://api.example"), true],
    ["one that is listed", origin("https://app.example"), true],
    ["one that is not", origin("https://evil.example"), false],
    ["one that begins so", origin("https://app.example.evil.example"), false],
    ["another port", origin("https://api.example:8443"), false],
    ["a page from nowhere", origin("null"), false],
    ["nothing, as programs do", {}, false],
  ])("%s", async (_, options, isServed) => {
    const { url } = await serving({ nativeClients: false, origins: ["https://app.example"] });
    const raw = await new RawClient(url, options).opened();
    raw.hello();
    const told = await raw.told();
    if (isServed) expect(told).toMatchObject({ resumed: false });
    else expect(told).toMatchObject({ code: "refused", text: expect.stringMatching(/pages/) });
  });

  test("is not asked of programs where they are allowed", async () => {
    const { url } = await serving({ nativeClients: true });
    const { told } = await greeted(url);
    expect(told).toMatchObject({ resumed: false });
  });
});

describe("a token", () => {
  test("leads back once", async () => {
    const { url, server } = await serving();
    const first = await greeted(url);
    const { token } = first.told;
    const second = await greeted(url, { token });
    expect(second.told).toMatchObject({ resumed: true });
    // The older socket is closed.
    await first.raw.closed();
    // Who has the next one shows it by whatever he says.
    second.raw.send(plainFrame(4, 0));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const third = await greeted(url, { token });
    expect(third.told).toMatchObject({ resumed: false });
    expect(server.sessions).toHaveLength(2);
  });

  test("is good until its client knows the next one: what told it may be lost", async () => {
    const { url, server } = await serving();
    const { told } = await greeted(url);
    for (let k = 0; k < 3; k++)
      expect((await greeted(url, { token: told.token })).told).toMatchObject({ resumed: true });
    expect(server.sessions).toHaveLength(1);
  });

  test("is 32 random bytes, and no server holds it", async () => {
    const { url, server } = await serving();
    const tokens = await Promise.all(Array.from({ length: 5 }, async () => (await greeted(url)).told.token as string));
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(tokens).size).toBe(5);
    const { inspect } = await import("node:util");
    const all = inspect(server, { depth: 20, showHidden: true });
    for (const token of tokens) expect(all).not.toContain(token);
  });

  test("leads another principal nowhere", async () => {
    const { url, server, events } = await serving({ authenticate: (_, auth) => (auth ? { name: auth } : undefined) });
    const { told } = await greeted(url, { auth: "Ada" });
    const other = await greeted(url, { auth: "Eve", token: told.token });
    expect(other.told).toMatchObject({ code: "refused", text: "the session is not this client's" });
    expect(events.some(({ type, text }) => type === "refused" && /not this client's/.test(text))).toBe(true);
    // And Ada has not lost it.
    expect((await greeted(url, { auth: "Ada", token: told.token })).told).toMatchObject({ resumed: true });
    expect(server.sessions).toHaveLength(1);
  });

  test.each([
    ["with big integers", (auth: string) => ({ id: BigInt(auth.length), name: auth })],
    ["that is a text", (auth: string) => auth],
  ])("leads a principal %s back, and no other", async (_, principal) => {
    const { url } = await serving({ authenticate: (_, auth = "") => principal(auth) });
    const { told } = await greeted(url, { auth: "Ada" });
    const other = await greeted(url, { auth: "Eve", token: told.token });
    expect(other.told).toMatchObject({ code: "refused", text: "the session is not this client's" });
    expect((await greeted(url, { auth: "Ada", token: told.token })).told).toMatchObject({ resumed: true });
  });

  test("leads nobody back to a principal that says nothing of itself", async () => {
    const { url } = await serving({ authenticate: (_, auth = "") => new Map([["name", auth]]) });
    const { told } = await greeted(url, { auth: "Ada" });
    for (const auth of ["Eve", "Ada"]) {
      const other = await greeted(url, { auth, token: told.token });
      expect(other.told).toMatchObject({ code: "refused", text: "the session is not this client's" });
    }
  });

  test("that is guessed leads nowhere", async () => {
    const { url } = await serving();
    await greeted(url);
    for (const token of ["", "0".repeat(64), "1", "__proto__"]) {
      expect((await greeted(url, { token })).told).toMatchObject({ resumed: false });
    }
  });
});

describe("who a client is", () => {
  test("is asked before there is an instance, and each time it comes", async () => {
    const authenticate = vi.fn(async (_request: unknown, auth: string | undefined) =>
      auth === "yes" ? "Ada" : undefined,
    );
    const { url, server, cut } = await serving({ authenticate });
    const refused = await greeted(url, { auth: "no" });
    expect(refused.told).toMatchObject({ code: "refused", text: "the client is not known" });
    expect(server.stats()).toMatchObject({ opened: 0, refused: 1 });
    const { fixture } = await connected(url, { auth: () => "yes" });
    await fixture.add(1, 2);
    cut();
    await fixture.add(1, 2);
    expect(authenticate).toHaveBeenCalledTimes(3);
  });

  test("is nobody where asking fails, and the client is not told why", async () => {
    const authenticate = (): never => {
      throw new Error("database password is 1234");
    };
    const { url, events } = await serving({ authenticate });
    const { told } = await greeted(url);
    expect(told).toEqual({ code: "refused", text: "the client is not known" });
    expect(events.find(({ type }) => type === "error")?.text).toContain("1234");
  });
});

describe("the first message", () => {
  test("must come in time", async () => {
    const { url, server } = await serving({ limits: { handshakeFor: 100 } });
    const raw = await new RawClient(url).opened();
    expect(await raw.told()).toMatchObject({ code: "lost", text: "nothing was said in time" });
    await raw.closed();
    expect(server.stats().handshakes).toBe(0);
  });

  test("may not come in parts, byte by byte", async () => {
    const { url, server } = await serving({ limits: { handshakeFor: 100 } });
    const raw = await new RawClient(url).opened();
    const whole = new Uint8Array(plainFrame(1, 0, {}));
    raw.socket.send(whole.subarray(0, 4), { fin: false });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await raw.closed();
    expect(server.stats().handshakes).toBe(0);
  });

  test.each<[string, () => ArrayBuffer | string]>([
    ["is text", () => "hello"],
    ["is empty", () => new ArrayBuffer(0)],
    ["is too long", () => plainFrame(1, 0, { name: "x".repeat(8192) })],
    [
      "is a frame of entries",
      () => frameOf((frames: never) => (frames as { put: (...all: number[]) => void }).put(CALL, 0, 0, 0, 0)),
    ],
    ["is no JSON", () => new Uint8Array(plainFrame(1, 0, {})).fill(200, 16).buffer],
    ["is a list", () => plainFrame(1, 0, [])],
    ["is of another version", () => new Uint8Array(plainFrame(1, 0, {})).fill(9, 2, 3).buffer],
  ])("%s: the socket is closed", async (_, make) => {
    const { url, server } = await serving();
    const raw = await new RawClient(url).opened();
    raw.send(make());
    expect(await raw.told()).toMatchObject({ code: "lost", text: "the first message is no greeting" });
    await raw.closed();
    expect(server.stats()).toMatchObject({ opened: 0, handshakes: 0 });
  });

  test("by very many takes room from nobody: those that have waited longest go", async () => {
    const { url, server } = await serving({ limits: { handshakes: 10, dials: 1000 } });
    const all = await Promise.all(Array.from({ length: 40 }, () => new RawClient(url).opened()));
    await expect.poll(() => all.filter(({ isClosed }) => isClosed).length).toBeGreaterThanOrEqual(30);
    expect(server.stats().handshakes).toBeLessThanOrEqual(10);
    const { fixture } = await connected(url);
    expect(await fixture.add(1, 2)).toBe(3);
  });

  test("by one address too often is told to come later, and others are not held back", async () => {
    const { url, sockets, server } = await serving({ limits: { dials: 2 } });
    const all = await Promise.all(Array.from({ length: 30 }, () => new RawClient(url).opened()));
    await expect.poll(() => all.filter(({ heard }) => heard.some(({ told }) => told?.code === "busy")).length).toBe(10);
    // Another address, as a proxy says it.
    sockets.removeAllListeners("connection");
    sockets.on("connection", (socket, request) => server.accept(socket, request, "192.0.2.7"));
    const { fixture } = await connected(url);
    expect(await fixture.add(1, 2)).toBe(3);
  });
});

describe("a frame that lies", () => {
  const row = (name: string): number => rows.findIndex(([raw]) => raw.startsWith(`__ox_${name}_`));
  let rows: readonly (readonly [string, string, boolean, string])[] = [];

  const lies: Record<string, () => ArrayBuffer> = {
    "a number that is too far": () =>
      numbered(
        frameOf(() => {}, true),
        7,
      ),
    "an acknowledgement of what was not sent": () => plainFrame(4, 99),
    "a length beyond the frame, in an entry": () => {
      const frame = numbered(
        frameOf((frames: Puts) => frames.put(CALL, 0, 0, row("add"), 0, [1, 2])),
        1,
      );
      new DataView(frame).setUint32(16, 4000, true);
      return frame;
    },
    "a message that says it is longer": () => {
      const message = textMessage("hi");
      new DataView(message.buffer).setUint32(4, 4000, true);
      return numbered(
        frameOf((frames: Puts) => frames.putMessage(CALL, 0, 0, row("greet"), message, 0, message.length, [1])),
        1,
      );
    },
    "an export that there is not": () =>
      numbered(
        frameOf((frames: Puts) => frames.put(CALL, 0, 0, 1_000_000, 0)),
        1,
      ),
    "an entry that there is not": () =>
      numbered(
        frameOf((frames: Puts) => frames.put(31, 0, 0, 0, 0)),
        1,
      ),
    "a cell out of its range": () =>
      numbered(
        frameOf((frames: Puts) => frames.put(CALL, 0, 0, row("add"), 0, [2 ** 40, 2])),
        1,
      ),
    "credit without end": () =>
      numbered(
        frameOf((frames: Puts) => frames.put(9, 1, 1, 4_000_000_000, 0)),
        1,
      ),
  };
  type Puts = {
    put(what: number, generation: number, id: number, argument: number, message: number, cells?: number[]): void;
    putMessage(...all: unknown[]): void;
  };

  test.each(Object.entries(lies))("ends its session, and no other: %s", async (name, lie) => {
    rows = ((await import("../../tests-rs/pkg/serve.js")) as { served: { rows: typeof rows } }).served.rows;
    const { url, server } = await serving();
    const { fixture } = await connected(url);
    const { raw } = await greeted(url);
    raw.send(
      name.startsWith("a number")
        ? numbered(
            frameOf((frames: Puts) => frames.put(8, 0, 0, 0, 0)),
            7,
          )
        : lie(),
    );
    expect(await raw.told(5)).toMatchObject({ code: "lost" });
    await raw.closed();
    expect(server.sessions).toHaveLength(1);
    expect(await fixture.add(1, 2)).toBe(3);
  });

  test("that is too large ends its socket", async () => {
    const { url, server } = await serving();
    const { raw } = await greeted(url);
    raw.send(new Uint8Array(3 << 20));
    await raw.closed();
    await expect.poll(() => server.stats().sessions.open).toBe(0);
  });

  test("of another's numbers names nothing: tables are each session's own", async () => {
    const { url } = await serving();
    const one = await connected(url);
    const next = await one.fixture.Callback.counter(41);
    // The second client's function of the same number is its own.
    const { raw } = await greeted(url);
    raw.send(
      numbered(
        frameOf((frames: Puts) => frames.put(2, 1, 0, 1, 0)),
        1,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await next(1)).toBe(42);
  });
});

describe("a client that takes too much", () => {
  test("and never reads is ended, and Rust has stopped long before", async () => {
    const { url, server } = await serving();
    const { raw } = await greeted(url);
    raw.socket.pause();
    const rows = ((await import("../../tests-rs/pkg/serve.js")) as { served: { rows: [string][] } }).served.rows;
    const chunks = rows.findIndex(([name]) => name.startsWith("__ox_chunks_"));
    expect(chunks).toBeGreaterThanOrEqual(0);
    const { fixture } = await connected(url);
    raw.send(
      numbered(
        frameOf((frames) => frames.put(CALL, 0, 0, chunks, 0, [60_000, 50_000])),
        1,
      ),
    );
    raw.send(
      numbered(
        frameOf((frames) => frames.put(9, 1, 1, 60_000, 0)),
        2,
      ),
    );
    for (let k = 0; k < 20; k++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      // Three gigabytes were asked for.
      expect(server.stats().held).toBeLessThan(8 << 20);
    }
    expect(await fixture.add(1, 2)).toBe(3);
  });

  test("and never waits for what is done with is ended", async () => {
    const { url, server } = await serving({ imports: ACTING });
    const { raw } = await greeted(url);
    const rows = ((await import("../../tests-rs/pkg/serve.js")) as { served: { rows: [string][] } }).served.rows;
    const acts = rows.findIndex(([name]) => name.startsWith("__ox_call_add_to_counter_"));
    raw.send(
      numbered(
        frameOf((frames) => frames.put(CALL, 0, 0, acts, 0, [3000])),
        1,
      ),
    );
    const message = textMessage("x".repeat(900_000));
    const greet = rows.findIndex(([name]) => name.startsWith("__ox_greet_"));
    for (let k = 2; k < 8; k++) {
      raw.send(
        numbered(
          frameOf((frames) => frames.putMessage(CALL, 0, k, greet, message, 0, message.length, [1])),
          k,
        ),
      );
    }
    expect(await raw.told(5)).toMatchObject({ code: "limit", text: "more is sent than is waited for" });
    expect(server.stats().limits).toBe(1);
  });

  test("of memory has its own instance end, within the memory that it may have", async () => {
    const { url, server } = await serving({ limits: { memory: 8 << 20 } });
    const [bomb, other] = [await connected(url), await connected(url)];
    const error = await bomb.fixture.Memory.leak(64 << 20).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "RustPanicError" });
    expect(server.stats().memory).toBeLessThan(20 << 20);
    expect(await other.fixture.add(1, 2)).toBe(3);
    expect(await bomb.fixture.add(1, 2)).toBe(3);
  });

  test("of time is ended with its thread, and sessions of other threads hear nothing of it", async () => {
    const { url, types } = await serving({ workers: 2, imports: ACTING, limits: { callFor: 300 } });
    const [endless, other] = [await connected(url), await connected(url)];
    const next = await other.fixture.Callback.counter(0);
    await expect(endless.fixture.Import.addToCounter(1_000_000_000)).rejects.toMatchObject({
      name: "DisconnectedError",
      code: "lost",
      ran: "unknown",
      message: expect.stringMatching(/a call ran for more than 0\.3 s/),
    });
    expect(await next(1)).toBe(1);
    expect(types()).toContain("thread");
    expect(await endless.fixture.add(1, 2)).toBe(3);
  });

  test("of calls and bytes within a second waits for its turn, and loses nothing", async () => {
    const { url } = await serving({ limits: { callsPerSecond: 100 } });
    const { fixture } = await connected(url);
    const start = performance.now();
    const sums: Promise<number>[] = [];
    for (let k = 0; k < 140; k++) {
      sums.push(fixture.add(k, 1));
      if (k % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await Promise.all(sums)).toEqual(Array.from({ length: 140 }, (_, k) => k + 1));
    expect(performance.now() - start).toBeGreaterThan(300);
  });

  test("of values that Rust keeps is ended", async () => {
    const { url } = await serving({ limits: { values: 100 } });
    const { raw } = await greeted(url);
    // Two hundred times: what is in this slot is the same as that.
    raw.send(
      numbered(
        frameOf((frames) => {
          for (let k = 0; k < 200; k++) frames.put(11, 1, 2 + 2 * k, 1, 0);
        }),
        1,
      ),
    );
    expect(await raw.told(5)).toMatchObject({ code: "limit" });
  });
});

test("nothing is compressed, whatever a client offers", async () => {
  const { url } = await serving();
  const raw = await new RawClient(url, { perMessageDeflate: true }).opened();
  expect(raw.socket.extensions).toBe("");
});

test("options that there are not, and of another form, are refused", async () => {
  const { createServer } = await import("../../npm/dist/src/server/server.js");
  const make = (options: object) => () => createServer({ assemblies: [served], ...options } as never);
  expect(make({ orgins: [] })).toThrow("createServer: no option `orgins`; did you mean `origins`?");
  expect(make({ limits: { session: 1 } })).toThrow(/no option `session`; did you mean `sessions`/);
  expect(make({ authenticate: true })).toThrow(TypeError);
  expect(make({ assemblies: [{}] })).toThrow(/expected default exports of packages' `\/far\/server`/);
  expect(make({ assemblies: [{ ...served, abi: 2 }] })).toThrow(/of ABI 1: build the package with the version/);
});
