/** A page that is loaded anew, and comes back to its session: what it has kept, and what is gone. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createRuntime } from "../../npm/dist/src/index.js";
import assembly from "../../tests-rs/objects/pkg/far-assembly.js";
import { connect } from "../../tests-rs/objects/pkg/far-host.js";
import served from "../../tests-rs/objects/pkg/far-server.js";
import { serving } from "./help.ts";

type Listener = (event: { persisted: boolean }) => void;

/** What a tab keeps, and the page that is in it. */
const stored = new Map<string, string>();
const listeners = new Set<Listener>();
const page = {
  sessionStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  },
  addEventListener: (name: string, listener: Listener) => void (name === "pagehide" && listeners.add(listener)),
  removeEventListener: (_: string, listener: Listener) => void listeners.delete(listener),
};

beforeEach(() => void Object.assign(globalThis, page));
afterEach(() => {
  for (const runtime of loaded.splice(0)) runtime.dispose();
  stored.clear();
  listeners.clear();
  for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
});

interface Exports {
  Counter: new (start: number) => { increment(by: number): Promise<number>; dispose(): void; ready: Promise<unknown> };
}

/** A page that is gone dials nobody. */
const PATIENT = { reconnect: { delays: [3_600_000] } };

const loaded: { dispose(): void }[] = [];

async function load(url: string) {
  const host = connect(url, { WebSocket: WebSocket as never, resume: "reload", ...PATIENT });
  const runtime = await createRuntime({
    assemblies: [assembly],
    host,
    imports: {},
    lateImports: [],
    without: [],
  } as never);
  const { Counter } = (runtime as { getAssemblyExports(name: string): unknown }).getAssemblyExports(
    "objects",
  ) as Exports;
  loaded.push(runtime as { dispose(): void });
  return { host, Counter };
}

/** The page goes. */
function leave(): void {
  for (const listener of [...listeners]) listener({ persisted: false });
  listeners.clear();
}

test("has its session again, and the objects that it has kept", async () => {
  const { url, server, cut } = await serving({ assemblies: [served] });
  const before = await load(url);
  const [cart, other] = [new before.Counter(5), new before.Counter(1)];
  await Promise.all([cart.ready, other.ready]);
  before.host.keep("cart", cart);
  leave();
  cut();
  const after = await load(url);
  expect(after.host.id).toBe(before.host.id);
  expect(server.sessions).toHaveLength(1);
  const kept = await after.host.kept("cart", after.Counter as never);
  expect(await (kept as unknown as typeof cart).increment(2)).toBe(7);
  expect(await after.host.kept("nothing", after.Counter as never)).toBeUndefined();
  // Another one, whose numbers are no others'.
  expect(await new after.Counter(10).increment(1)).toBe(11);
  // And once more.
  leave();
  cut();
  const last = await load(url);
  const again = await last.host.kept("cart", last.Counter as never);
  expect(await (again as unknown as typeof cart).increment(1)).toBe(8);
  expect(server.stats()).toMatchObject({ opened: 1, resumed: 2 });
});

test("begins anew where the server knows nothing of it", async () => {
  const first = await serving({ assemblies: [served] });
  const before = await load(first.url);
  const cart = new before.Counter(5);
  await cart.ready;
  before.host.keep("cart", cart);
  leave();
  await first.stop();
  await serving({ assemblies: [served] }, first.port);
  const after = await load(first.url);
  expect(await after.host.kept("cart", after.Counter as never)).toBeUndefined();
  expect(await new after.Counter(1).increment(1)).toBe(2);
});

test("and a copy of its tab do not share a session: a token lies there only while no page is", async () => {
  const { url, server } = await serving({ assemblies: [served] });
  const one = await load(url);
  expect(stored.size).toBe(0);
  const copy = await load(url);
  expect(server.sessions).toHaveLength(2);
  expect(one.host.id).not.toBe(copy.host.id);
  leave();
  expect([...stored.values()]).toHaveLength(1);
});

test("keeps nothing but objects of Rust", async () => {
  const { url } = await serving({ assemblies: [served] });
  const { host } = await load(url);
  expect(() => host.keep("cart", {})).toThrow('keep: expected an object of a Rust class for "cart"');
});
