/** Workers that end in every way, in every state: whoever waits hears of it, and the next call gets a fresh one. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { act, acting, elsewhere, pool, SERVE, spied, thread, worker, written } from "./elsewhere.ts";

const lost = (message: RegExp) =>
  expect.objectContaining({
    name: "DisconnectedError",
    code: "lost",
    ran: "unknown",
    message: expect.stringMatching(message),
  });

describe("a worker that does not start", () => {
  const refused = (message: RegExp) =>
    expect.objectContaining({
      name: "DisconnectedError",
      code: "refused",
      ran: "no",
      message: expect.stringMatching(message),
    });

  test.each([
    [
      "whose file is not there",
      new URL("./not-there.mjs", acting),
      /could not be started from file:.*not-there\.mjs: Cannot find module/,
    ],
    ["whose file is none", "nowhere at all", /could not be started from/],
    ["that throws", written("throws.mjs", "throw new RangeError('not today');"), /not today/],
    ["that is no JavaScript", written("broken.mjs", "this is no JavaScript"), /Unexpected|Missing/],
    ["that ends", written("ends.mjs", "process.exit(3);"), /has ended with code 3/],
    ["that has come to its end", written("empty.mjs", ""), /has ended with code 0/],
    [
      "that ends when it is asked",
      written(
        "ends-later.mjs",
        `import { parentPort } from "node:worker_threads"; parentPort.postMessage({ oxbridge: "here" }); parentPort.on("message", () => process.exit(4));`,
      ),
      /has ended with code 4/,
    ],
  ])("%s", async (_, url, message) => {
    await expect(elsewhere(worker({ url }))).rejects.toEqual(refused(message));
    await expect(elsewhere(pool({ url, size: 2, min: 2 }))).rejects.toEqual(refused(message));
  });

  test.each([
    ["is not there", new URL("./not-there.mjs", acting), /Cannot find module/],
    ["throws", written("imports-throw.mjs", "throw new RangeError('not these')"), /not these/],
    ["ends it", written("imports-end.mjs", "process.exit(5)"), /has ended with code 5/],
  ])("because its module of imports %s", async (_, imports, message) => {
    await expect(elsewhere(worker({ imports }))).rejects.toEqual(refused(message));
  });

  test.each([
    ["says nothing", written("silent.mjs", "setInterval(() => {}, 1000);")],
    [
      "answers nothing",
      written(
        "deaf.mjs",
        `import { parentPort } from "node:worker_threads"; parentPort.postMessage({ oxbridge: "here" }); parentPort.on("message", () => {});`,
      ),
    ],
  ])("because it is given up while it %s", async (_, url) => {
    for (const host of [worker({ url }), pool({ url, size: 2, min: 2 })]) {
      const controller = new AbortController();
      await spied(async (threads) => {
        const starting = elsewhere(host, { signal: controller.signal });
        await expect.poll(() => threads.length).toBeGreaterThan(0);
        const ended = Promise.all(threads.map((each) => new Promise((resolve) => each.once("exit", resolve))));
        await new Promise((resolve) => setTimeout(resolve, 100));
        controller.abort(new Error("enough"));
        await expect(starting).rejects.toBe(controller.signal.reason);
        await ended;
      });
    }
  });

  test("because it was given up before", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(elsewhere(worker(), { signal })).rejects.toBe(signal.reason);
    await expect(elsewhere(pool(2), { signal })).rejects.toBe(signal.reason);
  });

  test("because a module cannot be posted", async () => {
    const wasm = new Proxy({}, {});
    await expect(elsewhere(worker(), { wasm: { fixture: wasm } })).rejects.toThrow();
  });
});

test("a signal of `init` does nothing once it has begun", async () => {
  const controller = new AbortController();
  const { fixture } = await elsewhere(worker(), { signal: controller.signal });
  controller.abort();
  expect(await fixture.Stream.take(["still"], 1)).toEqual(["still"]);
});

describe.each([
  ["in a worker", () => worker({ url: acting })],
  ["in a pool", () => pool({ url: acting, size: 1 })],
])("%s", (where, host) => {
  describe.each([
    ["process.exit", "exit", /has ended with code 7/],
    ["an error that nobody catches", "throw", /nobody catches this/],
    ["a promise that nobody handles", "reject", /nobody handles this/],
    ["a message that cannot be cloned", "mute", /could not be cloned/],
  ])("%s", (_, name, message) => {
    test("ends calls that wait", async () => {
      const { fixture } = await elsewhere(host());
      const before = await thread(fixture);
      const waiting = fixture.Promise.forever();
      const counter = await fixture.Callback.counter(5);
      const acted = act(fixture, name).catch(() => {});
      await expect(waiting).rejects.toEqual(lost(message));
      await acted;
      // What lived there is gone, and the next call gets another.
      await expect(async () => counter(1)).rejects.toMatchObject({ name: "StaleObjectError" });
      expect(await thread(fixture)).not.toBe(before);
      const called = vi.fn();
      await fixture.Callback.call(called);
      expect(called).toHaveBeenCalledOnce();
      expect(await (await fixture.Callback.counter(5))(2)).toBe(7);
    });

    test("ends streams that are read", async () => {
      const { fixture } = await elsewhere(host());
      const stream = await fixture.Stream.silent();
      const next = stream[Symbol.asyncIterator]().next();
      const acted = act(fixture, name).catch(() => {});
      await expect(next).rejects.toEqual(lost(message));
      await acted;
      expect(await fixture.greet("you", 1)).toBe("Hello, you!");
    });

    test("ends streams that Rust reads", async () => {
      const { fixture } = await elsewhere(host());
      const end = vi.fn(async () => ({ done: true, value: 0 }));
      let asked = (): void => {};
      const isAsked = new Promise<void>((resolve) => {
        asked = resolve;
      });
      const next = (): Promise<never> => {
        asked();
        return new Promise(() => {});
      };
      const numbers = { [Symbol.asyncIterator]: () => ({ next, return: end }) };
      const sum = fixture.Stream.sum(numbers as never);
      await isAsked;
      const acted = act(fixture, name).catch(() => {});
      await expect(sum).rejects.toEqual(lost(message));
      await acted;
      expect(end).toHaveBeenCalledOnce();
      expect(await fixture.greet("you", 1)).toBe("Hello, you!");
    });
  });

  test("an idle worker that ends leaves the next call to another", async () => {
    const { fixture } = await elsewhere(host());
    const before = await thread(fixture);
    await act(fixture, "later");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await thread(fixture)).not.toBe(before);
  });

  test("a worker that is terminated from outside", () =>
    spied(async (threads) => {
      const { fixture } = await elsewhere(host());
      const waiting = fixture.Promise.forever();
      await thread(fixture);
      await threads[0]?.terminate();
      await expect(waiting).rejects.toEqual(lost(/has ended with code 1/));
      expect(await thread(fixture)).toBeGreaterThan(0);
      expect(threads).toHaveLength(2);
    }));

  test("five ends within ten seconds close it, with the last cause", async () => {
    const { fixture } = await elsewhere(host());
    for (let k = 0; k < 4; k++) {
      await expect(act(fixture, "exit")).rejects.toEqual(lost(/code 7/));
    }
    const waiting = fixture.Promise.forever();
    await act(fixture, "throw");
    await expect(waiting).rejects.toEqual(lost(/nobody catches this/));
    const closed = { name: "DisconnectedError", code: "closed", ran: "no" };
    await expect(async () => fixture.greet("you", 1)).rejects.toMatchObject({
      ...closed,
      message: "fixture: 5 workers ended within 10 s, the last one so: nobody catches this",
      cause: expect.objectContaining({ name: "RangeError" }),
    });
    await expect(async () => thread(fixture)).rejects.toMatchObject(closed);
  });

  test("calls of a worker whose replacement does not start were never sent", async () => {
    const url = written(
      `once-${Math.random()}.mjs`,
      `import { existsSync, writeFileSync } from "node:fs";
const mark = new URL(import.meta.url + ".mark");
if (existsSync(mark)) throw new RangeError("only once");
writeFileSync(mark, "");
await import(${JSON.stringify(acting.href)});\n`,
    );
    const { fixture } = await elsewhere(where === "in a worker" ? worker({ url }) : pool({ url, size: 1 }));
    await expect(act(fixture, "exit")).rejects.toEqual(lost(/code 7/));
    const calls = [fixture.greet("a", 1), fixture.greet("b", 1)];
    for (const call of calls)
      await expect(call).rejects.toMatchObject({
        code: "refused",
        ran: "no",
        message: expect.stringMatching(/only once/),
      });
  });
});

describe("a call that is given up", () => {
  test("a worker that is blocked is replaced after a call was given up", async () => {
    const { fixture } = await elsewhere(worker({ url: acting }));
    const before = await thread(fixture);
    const blocked = act(fixture, "block");
    const other = fixture.Promise.ready(1);
    await expect(fixture.Promise.ready(2, { timeout: 100 })).rejects.toMatchObject({ name: "TimeoutError" });
    const start = performance.now();
    await expect(blocked).rejects.toEqual(lost(/has said nothing for 5 s after a call was given up/));
    await expect(other).rejects.toEqual(lost(/has said nothing/));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(await thread(fixture)).not.toBe(before);
  });

  test("a worker that is busy for less is not", async () => {
    const { fixture } = await elsewhere(worker({ url: acting }));
    const before = await thread(fixture);
    const given = fixture.Promise.forever({ timeout: 50 });
    await expect(given).rejects.toMatchObject({ name: "TimeoutError" });
    await new Promise((resolve) => setTimeout(resolve, 5500));
    expect(await thread(fixture)).toBe(before);
  });
});

describe("a program", () => {
  const run = promisify(execFile);
  const FAR = new URL("../../tests-rs/pkg/far.js", import.meta.url).href;
  const HOST = new URL("../../tests-rs/pkg/far-host.js", import.meta.url).href;
  const program = (name: string, body: string): string =>
    written(
      `${name}.mjs`,
      `import * as far from ${JSON.stringify(FAR)}; import { near, pool, worker } from ${JSON.stringify(HOST)};\n${body}`,
    ).pathname;
  const printed = async (file: string, ...flags: string[]): Promise<string> =>
    (await run(process.execPath, [...flags, file], { timeout: 20_000 })).stdout.trim();

  test.each(["near()", "worker()", "pool(2)"])("ends by itself when nobody waits: %s", async (host) => {
    const file = program(
      "ends",
      `await far.init({ host: ${host} });
console.log(await far.greet("you", 1));
const counter = await far.Callback.counter(1); await counter(1);\n`,
    );
    expect(await printed(file)).toBe("Hello, you!");
  });

  test.each(["near()", "worker()", "pool(2)"])("ends where nothing was called: %s", async (host) => {
    expect(await printed(program("idle", `await far.init({ host: ${host} });\n`))).toBe("");
  });

  test.each(["worker()", "pool(2)"])("does not end while somebody waits: %s", async (host) => {
    const file = program(
      "waits",
      `await far.init({ host: ${host} });
far.Promise.after(2000, "late").then(console.log);
const read = async () => { let last; for await (const item of await far.Stream.count(3000, true)) last = item; console.log(last); };
read();\n`,
    );
    expect((await printed(file)).split("\n").sort()).toEqual(["2999", "late"]);
  });

  test("hears that a worker has no memory left, and gets another", async () => {
    const url = written(
      "memory.mjs",
      `import { served, serveWorker } from ${JSON.stringify(SERVE)};
globalThis.fixtureHost = { counter: { add() { const all = []; for (;;) all.push(new Array(100_000).fill(0.5)); } } };
serveWorker(served);\n`,
    );
    const file = program(
      "memory-of",
      `await far.init({ host: worker({ url: ${JSON.stringify(url.href)} }) });
await far.Import.addToCounter(1).catch((error) => console.log(error.code, error.ran, error.message));
console.log(await far.greet("you", 1));\n`,
    );
    const lines = (await printed(file, "--max-old-space-size=60")).split("\n").filter((line) => !line.startsWith("<"));
    expect(lines.at(-2)).toMatch(/^lost unknown fixture: .*memory/);
    expect(lines.at(-1)).toBe("Hello, you!");
  });
});
