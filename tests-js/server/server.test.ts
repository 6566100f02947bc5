/** Rust on a server, over real sockets: what clients have, and what becomes of it when something ends. */
import { describe, expect, test, vi } from "vitest";
import { ACTING, connected, RawClient, serving } from "./help.ts";

describe("a server", () => {
  test("serves calls, callbacks, objects of Rust and streams", async () => {
    const { url } = await serving();
    const { fixture, host, states } = await connected(url);
    expect(await fixture.add(1, 2)).toBe(3);
    const called = vi.fn();
    await fixture.Callback.call(called);
    expect(called).toHaveBeenCalledOnce();
    const next = await fixture.Callback.counter(5);
    expect(await next(2)).toBe(7);
    const items: number[] = [];
    for await (const item of await fixture.Stream.count(300)) items.push(item);
    expect(items).toHaveLength(300);
    expect(await fixture.Stream.sum([1, 2, 3])).toBe(6);
    await expect(fixture.add("x" as never, 2)).rejects.toThrow(TypeError);
    expect([host.state, states]).toEqual(["open", ["opening", "open"]]);
  });

  test("gives each client an instance of its own", async () => {
    const { url, server } = await serving();
    const clients = await Promise.all(Array.from({ length: 5 }, () => connected(url)));
    const kept = await Promise.all(clients.map(({ fixture }, k) => fixture.Callback.counter(k)));
    expect(await Promise.all(kept.map((next) => next(1)))).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(server.sessions.map(({ id }) => id)).size).toBe(5);
    expect(server.stats().sessions).toEqual({ open: 5, detached: 0 });
  });

  test("runs Rust in other threads: a call that takes long keeps nobody's session from being told of", async () => {
    const { url } = await serving({ workers: 2, imports: ACTING });
    const [busy, other] = [await connected(url), await connected(url)];
    let isOver = false;
    const long = busy.fixture.Import.addToCounter(500).then(() => {
      isOver = true;
    });
    expect(await other.fixture.add(1, 1)).toBe(2);
    expect(isOver).toBe(false);
    await long;
  });

  test("keeps a session while its socket breaks: calls wait, and run once", async () => {
    const { url, cut, types } = await serving();
    const { fixture, states } = await connected(url);
    const next = await fixture.Callback.counter(0);
    for (let k = 1; k <= 10; k++) {
      const all = [next(1), next(1)];
      cut();
      expect(await Promise.all(all)).toEqual([2 * k - 1, 2 * k]);
    }
    expect(states.filter((state) => state === "lost").length).toBeGreaterThan(5);
    expect(types().filter((type) => type === "resumed").length).toBeGreaterThan(5);
    expect(types().filter((type) => type === "open")).toHaveLength(1);
  });

  test("keeps a session that is paused: calls wait for `resume`, and run once", async () => {
    const { url, server } = await serving();
    const { fixture, host } = await connected(url);
    const next = await fixture.Callback.counter(0);
    host.pause();
    await vi.waitFor(() => expect(server.stats().sessions).toEqual({ open: 0, detached: 1 }));
    const settled = vi.fn();
    const waiting = next(1).finally(settled);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([host.state, settled.mock.calls]).toEqual(["paused", []]);
    host.resume();
    expect([await waiting, await next(1)]).toEqual([1, 2]);
    expect(server.stats().sessions).toEqual({ open: 1, detached: 0 });
  });

  test("that is started again has clients begin anew: what waits fails, and the next call runs", async () => {
    const first = await serving();
    const { fixture, states } = await connected(first.url);
    const next = await fixture.Callback.counter(0);
    const waiting = fixture.Promise.forever();
    const failed = expect(waiting).rejects.toMatchObject({ name: "DisconnectedError", ran: "unknown" });
    await first.stop();
    await serving({}, first.port);
    await failed;
    expect(await fixture.add(20, 3)).toBe(23);
    // What lived there is gone.
    await expect(async () => next(1)).rejects.toMatchObject({ name: "StaleObjectError" });
    const called = vi.fn();
    await fixture.Callback.call(called);
    expect(called).toHaveBeenCalledOnce();
    expect(await (await fixture.Callback.counter(1))(1)).toBe(2);
    expect(states.at(-1)).toBe("open");
  });

  test("that is gone for too long ends sessions, and the next call says so", async () => {
    const { url, stop } = await serving();
    const { fixture, host } = await connected(url, { reconnect: { delays: [10], for: 100 } });
    await fixture.add(1, 2);
    await stop();
    await expect.poll(() => host.state).toBe("closed");
    await expect(fixture.add(1, 2)).rejects.toMatchObject({ name: "DisconnectedError", ran: "no" });
  });

  test("tells a panic by a number, unless it gives details", async () => {
    const { url, events } = await serving();
    const { fixture } = await connected(url);
    const error = await (await fixture.Panic.function())("secret text").catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({
      name: "RustPanicError",
      message: expect.stringMatching(/^Rust panicked \(\d+-1\)$/),
    });
    expect(`${(error as Error).stack}`).not.toContain("secret");
    expect(error).toMatchObject({ file: undefined, line: undefined });
    expect(events.find(({ type }) => type === "panic")?.text).toContain("secret text");
    expect(await fixture.add(1, 2)).toBe(3);
    const open = await serving({ details: true });
    const other = await connected(open.url);
    await expect((await other.fixture.Panic.function())("open text")).rejects.toMatchObject({ message: "open text" });
  });

  test("passes on to clients what Rust throws", async () => {
    const { url } = await serving();
    const { fixture } = await connected(url);
    await expect(fixture.Billing.charge(4)).rejects.toMatchObject({ name: "BillingError" });
  });
});

describe("a client", () => {
  test("that leaves ends its session, and `close` settles then", async () => {
    const { url, server } = await serving();
    const { fixture, host } = await connected(url);
    const last = fixture.add(1, 2);
    const waiting = expect(fixture.Promise.forever()).rejects.toMatchObject({ name: "ObjectDisposedError" });
    expect(await last).toBe(3);
    await host.close();
    await waiting;
    await expect.poll(() => server.sessions.length).toBe(0);
    await expect(fixture.add(1, 2)).rejects.toMatchObject({ name: "ObjectDisposedError" });
  });

  test("is refused by the versions of both where it was built of something else", async () => {
    const { url } = await serving();
    const raw = await new RawClient(url).opened();
    raw.hello({ signature: "0".repeat(32) });
    expect(await raw.told()).toMatchObject({
      code: "version",
      text: expect.stringMatching(/built with signatures 0{32}, the server has/),
    });
    const old = await new RawClient(url).opened();
    old.hello({ abi: 77 });
    expect(await old.told()).toMatchObject({ code: "version", text: "the client is of ABI 77, the server of ABI 1" });
    const other = await new RawClient(url).opened();
    other.hello({ name: "shop" });
    expect(await other.told()).toMatchObject({
      code: "refused",
      text: "there is no `shop` on this server; there is `fixture`",
    });
  });

  test("hears why it gets no session", async () => {
    const { url } = await serving({ authenticate: () => undefined });
    await expect(connected(url)).rejects.toMatchObject({
      name: "DisconnectedError",
      code: "refused",
      ran: "no",
      message: "fixture: the client is not known",
    });
  });

  test("gets no more than it may: a call that is too large names itself and both sizes", async () => {
    const { url } = await serving({ limits: { entry: 10_000 } });
    const { fixture } = await connected(url);
    await expect(fixture.Promise.after(0, "x".repeat(20_000))).rejects.toMatchObject({
      name: "RangeError",
      message: "Promise.after: the message has 20,032 bytes, 10,000 are allowed: use a stream",
    });
    await expect(fixture.greet("x".repeat(6000), 2)).rejects.toMatchObject({ name: "RangeError" });
    expect(await fixture.add(1, 2)).toBe(3);
  });

  test("that reads slowly has Rust wait with what it makes", async () => {
    const { url, server } = await serving();
    const { fixture } = await connected(url);
    const stream = await fixture.Stream.chunks(2000, 50_000, { ahead: 2000 });
    let count = 0;
    for await (const chunk of stream) {
      expect(chunk.length).toBe(50_000);
      expect(server.stats().held).toBeLessThan(8 << 20);
      count++;
    }
    expect(count).toBe(2000);
  });
});

describe("limits", () => {
  test("of sessions: more are told to come later", async () => {
    const { url } = await serving({ limits: { sessions: 2 } });
    await connected(url);
    const second = await connected(url);
    await expect(connected(url)).rejects.toMatchObject({ code: "limit", ran: "no" });
    await second.host.close();
    await connected(url);
  });

  test("of sessions, also where many clients come at once", async () => {
    const { url, server } = await serving({ limits: { sessions: 2, opening: 1 } });
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => connected(url, { resume: "never" })));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(server.sessions).toHaveLength(2);
  });

  test("of calls that wait: one more is refused, by name, and the others go on", async () => {
    const { url } = await serving({ limits: { calls: 10 } });
    const { fixture } = await connected(url);
    const controller = new AbortController();
    const waiting = Array.from({ length: 10 }, () => fixture.Promise.forever({ signal: controller.signal }));
    for (const each of waiting) each.catch(() => {});
    await expect(fixture.Promise.forever()).rejects.toMatchObject({
      code: "limit",
      ran: "no",
      message: "Promise.forever: 10 calls wait already",
    });
    controller.abort();
    await Promise.allSettled(waiting);
    expect(await fixture.Promise.after(1, "again")).toBe("again");
  });

  test("of sessions without clients: the oldest go", async () => {
    const { url, server } = await serving({ limits: { detached: 2 } });
    for (let k = 1; k <= 4; k++) {
      const raw = await new RawClient(url).opened();
      raw.hello();
      await raw.told();
      raw.socket.terminate();
      await expect.poll(() => server.stats().sessions).toEqual({ open: 0, detached: Math.min(k, 2) });
    }
    expect(server.sessions.map(({ id }) => id)).toEqual(["3", "4"]);
  });

  test("of time without a client", async () => {
    const { url, server, cut } = await serving({ limits: { detachedFor: 50 } });
    const raw = await new RawClient(url).opened();
    raw.hello();
    await raw.told();
    cut();
    await expect.poll(() => server.sessions.length).toBe(0);
  });
});

describe("its end", () => {
  test("waits for calls that run, sends clients elsewhere, and begins nothing more", async () => {
    const { url, server } = await serving({ imports: ACTING });
    const { fixture } = await connected(url, { resume: "never" });
    const called = fixture.Import.addToCounter(300);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const drained = server.drain(5000);
    await expect(connected(url)).rejects.toMatchObject({ name: "DisconnectedError" });
    await called;
    await drained;
    expect(server.sessions).toEqual([]);
  });

  test("does not wait for ever", async () => {
    const { url, server } = await serving();
    const { fixture } = await connected(url, { resume: "never" });
    const waiting = fixture.Promise.forever().catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.drain(100);
    expect(await waiting).toMatchObject({ name: "DisconnectedError" });
  });
});

test("programs see sessions, end them, and read figures", async () => {
  const sessions: { id: string; principal: unknown; close(text?: string): void }[] = [];
  const { url, server } = await serving({
    authenticate: (_request, auth) => ({ name: auth }),
    onSession: (session) => void sessions.push(session),
  });
  const { fixture, host } = await connected(url, { auth: () => "Ada", resume: "never" });
  await fixture.add(1, 2);
  const [session] = sessions;
  expect(session).toMatchObject({
    assembly: "fixture",
    principal: { name: "Ada" },
    state: "open",
    address: expect.stringMatching(/127\.0\.0\.1/),
  });
  expect(host.id).toBe(session?.id);
  expect(server.metrics()).toMatch(
    /^# HELP oxbridge_sessions Sessions, by their states\n# TYPE oxbridge_sessions gauge\noxbridge_sessions\{state="open"\} 1\n/,
  );
  expect(server.stats()).toMatchObject({ opened: 1, calls: 1, memory: expect.any(Number) });
  session?.close("revoked");
  await expect.poll(() => host.state).toBe("closed");
});
