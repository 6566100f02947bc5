/** What workers can be told: their module, modules of their own, a name, how much is sent at once. */
import { copyFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createRuntime } from "../../npm/dist/src/index.js";
import billing from "../../tests-rs/billing/pkg/far-assembly.js";
import * as billingHost from "../../tests-rs/billing/pkg/far-host.js";
import { acting, elsewhere, pool, SERVE, spied, thread, worker, written } from "./elsewhere.ts";

const BILLING = new URL("../../tests-rs/billing/pkg/serve.js", import.meta.url).href;
const HOST = `const store = [];
const host = {
  appName: "the worker's",
  price: (sku) => sku.length * 1.5,
  store: (invoice) => void store.push(invoice),
  find: () => undefined,
  rates: { of: (currency) => (currency === "CHF" ? 0.9 : 1) },
  fetchText: async (customer) => "text of " + customer,
  listen: (f) => f,
  upload: async () => 0,
};
const log = { write() {} };\n`;

const NO_IMPORTS = { "billing-host": {}, "billing-log": {} };
const EVERY_IMPORT = ["price", "find", "rates.of", "appName", "listen"].map((name) => `billing-host.${name}`);

interface Billing {
  app(): Promise<string>;
  priceOf(sku: string): Promise<number>;
  rateOf(currency: string): Promise<number>;
  readonly Invoices: { load(customer: bigint): Promise<{ note: string }> };
  keep(invoice: object): Promise<void>;
  log(line: string): Promise<void>;
}

async function billed(host: unknown, options: object, use: (exports: Billing) => Promise<void>): Promise<void> {
  const runtime = await createRuntime({ assemblies: [billing], host, ...options } as never);
  try {
    await use((runtime as unknown as { getAssemblyExports(name: string): Billing }).getAssemblyExports("billing"));
  } finally {
    runtime.dispose();
  }
}

test.each([
  ["exports", "export { host as 'billing-host', log as 'billing-log' };"],
  ["members of its default export", "export default { 'billing-host': host, 'billing-log': log };"],
  ["some of both", "export default { 'billing-host': host }; export { log as 'billing-log' };"],
])("a worker satisfies imports by a module that has them as its %s", async (_, exports) => {
  const imports = written(`imports-${exports.length}.mjs`, HOST + exports);
  for (const host of [billingHost.worker({ imports }), billingHost.pool({ imports, size: 2, min: 2 })])
    await billed(host, {}, async (exports) => {
      expect(await exports.app()).toBe("the worker's");
      expect(await exports.priceOf("anvil")).toBe(7.5);
      expect(await exports.rateOf("CHF")).toBe(0.9);
      expect((await exports.Invoices.load(7n)).note).toBe("text of 7");
      await exports.log("a line");
    });
});

test("what the worker has not, `init` asks for", async () => {
  const imports = written("host-only.mjs", `${HOST}export { host as "billing-host" };`);
  const host = (): unknown => billingHost.worker({ imports });
  await expect(billed(host(), {}, async () => {})).rejects.toThrow(
    'pass `imports: { "billing-log": … }`: `billing` calls it',
  );
  const lines: string[] = [];
  await billed(
    host(),
    { imports: { "billing-log": { write: (line: string) => lines.push(line) } } },
    async (exports) => {
      await exports.log("a line");
      expect(await exports.app()).toBe("the worker's");
    },
  );
  expect(lines).toEqual(["a line"]);
});

test("a worker without imports is not started for a crate that needs some at once", async () => {
  const made = await spied(() =>
    expect(billed(billingHost.worker(), {}, async () => {})).rejects.toThrow(/gives a value at once/),
  );
  expect(made).toHaveLength(0);
});

test("a worker that has packages to import is not started from its text", async () => {
  const files = new URL("../../tests-rs/billing/pkg/", import.meta.url);
  const copy = written("no-worker/package.json", '{ "type": "module" }');
  for (const file of ["far-host.js", "far-runtime.js", "worker-text.js"])
    copyFileSync(new URL(file, files), new URL(file, copy));
  const { worker } = await import(/* @vite-ignore */ new URL("far-host.js", copy).href);
  const started = billed(worker(), { without: EVERY_IMPORT, imports: NO_IMPORTS }, async () => {});
  await expect(started).rejects.toThrow(
    /from its text: a worker that is started so cannot import `fast-check`: pass `worker\(\{ url \}\)`.*`billing\/far\/serve`/,
  );
});

test("a module of one's own gives the worker its modules", async () => {
  const url = written(
    "own.mjs",
    `import { served, serveWorker } from ${JSON.stringify(BILLING)};
${HOST}serveWorker(served, { "billing-host": host, "billing-log": log });\n`,
  );
  await billed(billingHost.worker({ url }), {}, async (exports) => {
    expect(await exports.priceOf("rope")).toBe(6);
  });
  await billed(billingHost.worker({ url: url.href }), {}, async (exports) => {
    expect(await exports.app()).toBe("the worker's");
  });
});

test("an address that is relative to nothing is refused", async () => {
  await expect(elsewhere(worker({ imports: "./imports.mjs" }))).rejects.toThrow("./imports.mjs is relative to no page");
});

test("options that are none are refused", () => {
  expect(() => worker({ modules: [] } as never)).toThrow(/worker: no option `modules`/);
  for (const wrong of [{ imports: {} }, { url: 5 }, { batch: "never" }, { name: 1 }]) {
    const expected = `\`${Object.keys(wrong)[0]}\`: expected`;
    expect(() => worker(wrong as never)).toThrow(expected);
    expect(() => pool(wrong as never)).toThrow(expected);
  }
});

test("a crate's own JavaScript and wasm-bindgen's run in the worker", async () => {
  for (const host of [worker(), pool({ size: 1 })]) {
    const { fixture } = await elsewhere(host);
    expect(await fixture.Import.double(21)).toBe(42);
    expect(await fixture.Import.later("later")).toBe("LATER");
    expect(await fixture.Import.max(1, 2)).toBe(2);
  }
});

test("the module is compiled once, however many workers there are", async () => {
  const url = written(
    "counting.mjs",
    `import { served, serveWorker } from ${JSON.stringify(SERVE)};
let count = 0;
const { compile, instantiate, Module } = WebAssembly;
WebAssembly.compile = (...values) => (count++, compile(...values));
WebAssembly.instantiate = (what, ...values) => (count += what instanceof Module ? 0 : 1, instantiate(what, ...values));
WebAssembly.Module = function (...values) { count++; return Reflect.construct(Module, values, Module); };
globalThis.fixtureHost = { counter: { add: () => count } };
serveWorker(served);\n`,
  );
  const { compile } = WebAssembly;
  let compiled = 0;
  WebAssembly.compile = (...values) => {
    compiled++;
    return compile(...values);
  };
  try {
    const { fixture } = await elsewhere(pool({ url, size: 3, min: 3 }));
    const all = await Promise.all([0, 1, 2].map(() => fixture.Import.addToCounter(0)));
    expect(all).toEqual([0, 0, 0]);
    expect(compiled).toBe(1);
  } finally {
    WebAssembly.compile = compile;
  }
});

test("a worker has a name", async () => {
  const names = (
    await spied(async () => {
      await elsewhere(worker({ name: "counting house" }));
      await elsewhere(worker());
    })
  ).map(([, options]) => (options as { name: string }).name);
  expect(names).toEqual(["counting house", "fixture"]);
});

test.each([
  ["microtask", 2],
  ["task", 1],
] as const)("frames leave at the end of a %s", async (batch, frames) => {
  const posted = await spied(async (threads) => {
    const { fixture } = await elsewhere(worker({ url: acting, batch }));
    await thread(fixture);
    threads[0]?.posted.splice(0);
    const first = fixture.greet("a", 1);
    for (let k = 0; k < 5; k++) await undefined;
    expect(await Promise.all([first, fixture.greet("b", 1)])).toEqual(["Hello, a!", "Hello, b!"]);
    expect(threads[0]?.posted).toHaveLength(frames);
  });
  expect(posted).toHaveLength(1);
});

test("what a function in the worker throws comes to the caller as an error of the same name and text", async () => {
  const url = written(
    "throwing.mjs",
    `import { served, serveWorker } from ${JSON.stringify(SERVE)};
globalThis.fixtureHost = { counter: { add() { throw new RangeError("not in this worker"); } } };
serveWorker(served);\n`,
  );
  const { fixture } = await elsewhere(worker({ url }));
  await expect(fixture.Import.addToCounter(1)).rejects.toMatchObject({
    name: "RangeError",
    message: "not in this worker",
  });
});
