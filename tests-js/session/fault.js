// @ts-check
/** Calls, callbacks and streams over a network that breaks as a seed says: each once and in order, and nothing is left. */
import { connectHost } from "../../npm/dist/src/far/connect.js";
import { createRuntime } from "../../npm/dist/src/index.js";
import assembly from "../../tests-rs/pkg/far-assembly.js";
import { module } from "../../tests-rs/pkg/load-inline.js";
import { Serve, served } from "../../tests-rs/pkg/serve.js";
import { LittleServer } from "./host.js";
import { Network, settled, World } from "./world.js";

/** How long a seed may take, in milliseconds of its world. */
const PATIENCE = 3_600_000;

/** A network that is worse than any: how bad, the seed says. @param {() => number} random */
export function weatherOf(random) {
  const some = (/** @type {number} */ most) => (random() < 0.4 ? 0 : random() * most);
  return {
    cut: some(0.06),
    halfOpen: some(0.004),
    duplicate: some(0.2),
    truncate: some(0.02),
    dead: some(0.2),
    refuse: some(0.3),
    delay: 1 + random() * 200,
  };
}

/**
 * Runs one seed. Throws what is wrong.
 *
 * @param {number} seed
 */
export async function runFault(seed) {
  const world = new World(seed);
  const compiled = module();
  /** @type {InstanceType<typeof Serve>[]} */
  const serves = [];
  const server = new LittleServer(world, ({ generation }) => {
    const serve = new Serve(served, compiled, { generation, limits: { calls: 1024, values: 16384, memory: 2 ** 28 } });
    serve.start();
    serves.push(serve);
    return serve;
  });
  const network = new Network(world, (socket) => server.accept(socket));
  const states = new Set();
  const host = connectHost({ name: "fixture", abi: 1, signature: "" }, "ws://server", {
    dial: (end) => network.dial(end),
    clock: world,
    reconnect: { for: PATIENCE },
    onState: (state) => void states.add(state),
  });
  // The first way there is a fair one: nobody has a session yet.
  const starting = createRuntime(
    /** @type {never} */ ({ assemblies: [assembly], host, imports: {}, lateImports: LATE, without: [] }),
  );
  starting.catch(() => {});
  await goOn(world, starting);
  const runtime = await starting;
  network.weather = weatherOf(world.random);
  const exports = /** @type {any} */ (runtime).getAssemblyExports("fixture");
  const counts = { calls: 0, callbacks: 0, items: 0 };
  const work = working(exports, counts, world);
  work.catch(() => {});
  await goOn(world, work);
  await work;
  network.weather = { ...network.weather, cut: 0, halfOpen: 0, truncate: 0, dead: 0, refuse: 0 };
  // Everything is acknowledged in the end.
  await world.pass(120_000);
  expectSame(host.state, "open", "the state");
  expectSame(server.sessions.length, 1, "sessions");
  expectSame(server.sessions[0]?.held, 0, "bytes that the server retains");
  const left = /** @type {any} */ (runtime).stats();
  await goOn(world, left);
  const { functions, objects, promises, streams } = await left;
  expectSame(`${functions} ${objects} ${promises} ${streams}`, "0 0 0 0", "what is held in the end");
  const closing = host.close();
  await goOn(world, closing);
  expectSame(server.sessions[0]?.state, "closed", "the session of the server");
  /** @type {any} */ (runtime).dispose();
  await world.pass(10_000);
  return { ...counts, ...network.counts, resent: server.sessions[0]?.resent ?? 0, states: states.size };
}

const LATE = ["fixture-host", "billing-host"];

/** @param {World} world @param {Promise<unknown>} work */
async function goOn(world, work) {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  await settled();
  const end = world.now() + PATIENCE;
  while (!isOver) {
    if (world.now() > end) throw new Error("it takes for ever");
    if (!(await world.step())) {
      await settled();
      if (!isOver && world.isIdle) throw new Error("it hangs");
    }
  }
}

/** Several kinds of work at once. @param {any} exports @param {{ calls: number, callbacks: number, items: number }} counts @param {World} world */
async function working({ Callback, Stream, Promise: Async, add }, counts, world) {
  const pause = () => new Promise((resolve) => world.start(() => resolve(undefined), world.random() * 100));
  const counting = async () => {
    const next = await Callback.counter(0);
    for (let k = 1; k <= 20; k += 4) {
      const all = await Promise.all([next(1), next(1), next(1), next(1)]);
      expectSame(`${all}`, `${[k, k + 1, k + 2, k + 3]}`, "what a function of Rust counts");
      counts.calls += 4;
      await pause();
    }
    next.dispose();
  };
  const observing = async () => {
    let heard = 0;
    let read = 0;
    const stream = await Stream.observed(40, (/** @type {number} */ item) => expectSame(item, heard++, "a callback"));
    for await (const item of stream) {
      expectSame(item, read++, "an item");
      if (item % 8 === 0) await pause();
    }
    expectSame(`${heard} ${read}`, "40 40", "callbacks and items");
    counts.callbacks += heard;
    counts.items += read;
  };
  const adding = async () => {
    for (let k = 0; k < 10; k++) {
      const [sum, text] = await Promise.all([add(k, 1), Async.after(k, `text ${k}`)]);
      expectSame(`${sum} ${text}`, `${k + 1} text ${k}`, "an answer");
      counts.calls += 2;
      await pause();
    }
  };
  const feeding = async () => {
    const items = Array.from({ length: 50 }, (_, k) => k);
    async function* slowly() {
      for (const item of items) {
        if (item % 16 === 0) await pause();
        yield item;
      }
    }
    expectSame(await Stream.sum(slowly()), 1225, "what Rust adds up");
    counts.items += 50;
  };
  await Promise.all([counting(), observing(), adding(), feeding()]);
}

/** @param {unknown} got @param {unknown} expected @param {string} what */
function expectSame(got, expected, what) {
  if (got !== expected) throw new Error(`${what}: expected ${expected}, got ${got}`);
}
