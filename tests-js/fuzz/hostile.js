// @ts-check
/** Values that run code while they are read: calls whose arguments do mischief, after which everything must be as before. */
import vm from "node:vm";
import fc from "fast-check";
import { twisted } from "./twist.js";

/** What a value throws of its own. */
class Mark extends Error {}

/**
 * @typedef {object} Scene
 * @property {any} runtime
 * @property {any} exports
 * @property {ArrayBuffer[]} buffers  Those of the arguments.
 */

/** What happens at some moment, and how it may be heard of. @type {Record<string, (scene: Scene) => void>} */
const MISCHIEF = {
  nothing() {},
  throws() {
    throw new Mark("mine");
  },
  throwsNothing() {
    throw undefined;
  },
  calls({ exports }) {
    exports.greet("é".repeat(3000));
    exports.Invoices.total({ id: 1, lines: [{ sku: "a", quantity: 1, unitPrice: 1 }] });
  },
  fails({ exports }) {
    for (const call of [
      () => exports.add("1", 2),
      () => exports.failWithText("so"),
      () => exports.echoTree({ name: 1 }),
    ])
      try {
        call();
      } catch {}
  },
  callsBack({ exports }) {
    exports.Callback.eachText(["a", "b"], (/** @type {string} */ text) => exports.greet(text));
  },
  grows({ exports }) {
    exports.Memory.grow(1);
  },
  detaches({ buffers }) {
    for (const buffer of buffers.splice(0))
      if (!(/** @type {any} */ (buffer).detached)) structuredClone(buffer, { transfer: [buffer] });
  },
  shrinks({ buffers }) {
    for (const buffer of buffers) if (buffer.resizable) buffer.resize(buffer.byteLength >> 1);
  },
  restarts({ runtime }) {
    runtime.restart();
  },
  panics({ exports }) {
    try {
      exports.panicWith("over");
    } catch {}
  },
  panicsAloud({ exports }) {
    exports.panicWith("over");
  },
  disposes({ runtime }) {
    runtime.dispose();
  },
};

const ENDING = ["restarts", "panics", "panicsAloud", "disposes"];

/** What is called, with arguments that are right. @type {Record<string, (exports: any) => [call: Function, args: () => unknown[]]>} */
const CALLS = {
  record: ({ Invoices }) => [Invoices.total, () => [{ id: 7n, lines: [line(), line()], due: new Date(5) }]],
  echo: ({ Invoices }) => [Invoices.echo, () => [{ id: 7, lines: [line()] }]],
  tree: ({ echoTree }) => [
    echoTree,
    () => [
      {
        name: "a",
        children: [
          { name: "b", children: [] },
          { name: "c", children: [] },
        ],
      },
    ],
  ],
  chain: ({ echoChain }) => [echoChain, () => [{ value: 1, next: { value: 2 } }]],
  shape: ({ echoShape }) => [echoShape, () => [{ kind: "group", shapes: [{ kind: "dot", x: 1, y: 2 }] }]],
  texts: ({ byteLengths }) => [byteLengths, () => [["a", "bc", "é"]]],
  entries: ({ sorted }) => [sorted, () => [{ a: 1, b: 2 }]],
  map: ({ asMap }) => [
    asMap,
    () => [
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    ],
  ],
  numbers: ({ sum }) => [sum, () => [[1, 2, 3]]],
  array: ({ sum }) => [sum, () => [Float64Array.of(1, 2, 3)]],
  bytes: ({ concatenate }) => [concatenate, () => [Uint8Array.of(1, 2), "text", [1, 2]]],
  bytesTwice: ({ concatenate }) => [concatenate, () => [Uint8Array.of(1, 2), "é", Uint8Array.of(3)]],
  changed: ({ addInPlace }) => [addInPlace, () => [Int32Array.of(1, 2), [3, 4]]],
  changedTwice: ({ swap }) => [swap, () => [Uint8Array.of(1, 2), Uint8Array.of(3, 4)]],
  filled: ({ fillAfter }) => [fillAfter, () => [Float64Array.of(1, 2), 7, () => {}]],
  many: ({ Callback }) => [Callback.eachText, () => [["a", "b"], (/** @type {string} */ text) => `${text}!`]],
  point: ({ Callback }) => [Callback.pointOf, () => [() => ({ x: 1, y: 2 })]],
  lend: ({ Callback }) => [
    Callback.lend,
    () => [(/** @type {Float64Array} */ numbers) => numbers.length, () => [1, 2]],
  ],
  listener: ({ Callback }) => [Callback.notify, () => [{ name: "a", onEvent() {}, onError: () => true }, "event"]],
  made: ({ Callback }) => [
    Callback.callMade,
    () => [(/** @type {number} */ by) => (/** @type {number} */ value) => value * by],
  ],
  handed: ({ Callback }) => [Callback.handOut, () => [handed]],
  wait: ({ Promise: { wait } }) => [wait, () => [Promise.resolve("a")]],
  race: ({ Promise: { race } }) => [race, () => [Promise.resolve(1), Promise.resolve(2)]],
  job: ({ Promise: { finish } }) => [finish, () => [{ name: "a", done: Promise.resolve(1) }, [Promise.resolve(2)]]],
  options: ({ Promise: { load } }) => [load, () => [7, { turns: 2, signal: new AbortController().signal }]],
  asked: ({ Callback }) => [Callback.callAsync, () => [async () => "a"]],
  stream: ({ Stream }) => [Stream.sum, () => [[1, 2, 3]]],
  take: ({ Stream }) => [Stream.take, () => [["a", "b", "c"], 2]],
  chunks: ({ Stream }) => [Stream.measure, () => [[Uint8Array.of(1), Uint8Array.of(2, 3)]]],
  through: ({ Stream }) => [(/** @type {unknown} */ texts) => all(Stream.shout(texts)), () => [["a", "b"]]],
  observed: ({ Stream }) => [(/** @type {unknown} */ f) => all(Stream.observed(2, f)), () => [() => {}]],
  iterated: ({ Stream }) => [(/** @type {unknown} */ f) => [...Stream.iterateObserved(2, f)], () => [() => {}]],
  seen: ({ Thrown }) => [Thrown.see, () => [thrower(new Error("a", { cause: new TypeError("b") }))]],
  rethrown: ({ Thrown }) => [Thrown.rethrowAnyhow, () => [thrower(new Error("a")), "context"]],
  typed: ({ Thrown }) => [Thrown.rethrowTyped, () => [thrower({ name: "a", message: "b" }), 1]],
};

/** Uses a function of Rust, and lets go of it. @param {((left: number, right: number) => number) & { dispose(): void }} add */
function handed(add) {
  try {
    return add(1, 2);
  } finally {
    add.dispose();
  }
}

const line = () => ({ sku: "a", quantity: 2, unitPrice: 9.5 });

/** A function whose result is looked at as an error. @param {unknown} error */
const thrower = (error) =>
  Object.assign(
    () => {
      throw error;
    },
    { error },
  );

/** @param {AsyncIterable<unknown>} items */
async function all(items) {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

/** What an error must not say: that something of ours went wrong. */
const OURS =
  /Cannot (read|set) prop|reading '|is not (a function|iterable|defined)|out of bounds|unreachable|null function|signature mismatch|malformed|assertion|indirect call|Invalid typed array|Offset is outside/;

/** @param {unknown} error @param {string} mischief */
function isAllowed(error, mischief) {
  if (error instanceof Mark || error === undefined) return mischief.startsWith("throws");
  if (
    !(error instanceof Error) &&
    !(vm.isContext(error ?? 0) || Object.prototype.toString.call(error) === "[object Error]")
  )
    return true;
  const { name, message } = /** @type {Error} */ (error);
  if (name === "RustPanicError") return mischief.startsWith("panics") && message === "over";
  if (name === "StaleObjectError" || name === "ObjectDisposedError") return ENDING.includes(mischief);
  // A call that came back to a buffer which is gone.
  if (/detached/.test(message)) return true;
  return !OURS.test(message) || /^(hostile|twist)/.test(message);
}

/**
 * Calls what takes values, with such as do mischief at some moment while they are read.
 *
 * @param {object} options
 * @param {Function} options.createRuntime
 * @param {any} options.descriptor
 * @param {number} options.seed
 * @param {number} options.runs
 * @param {string} options.filter
 * @param {() => boolean} options.isOver
 * @param {Record<string, number>} options.counts
 * @param {(finding: string) => void} options.found
 */
export async function hostilities({ createRuntime, descriptor, seed, runs, filter, isOver, counts, found }) {
  /** @type {Scene & { before: string, spare: number } | undefined} */
  let lasting;
  const open = async (/** @type {boolean} */ isWarm) => {
    const runtime = await createRuntime({ assemblies: [descriptor], onPanic() {} });
    const exports = runtime.getAssemblyExports(descriptor);
    // The boxes for messages have the size that calls need.
    exports.echoTree({ name: "x".repeat(50_000), children: Array(1000).fill({ name: "", children: [] }) });
    // Tables grow, and some functions keep what they have made the first time.
    for (const of of Object.values(CALLS)) {
      const [call, args] = of(exports);
      for (let k = 0; isWarm && k < 20; k++)
        try {
          await call(...args());
        } catch {}
    }
    const scene = { runtime, exports, buffers: [] };
    return { ...scene, before: held(scene), spare: 0 };
  };
  const names = Object.keys(CALLS).filter((name) => name.includes(filter));
  const cases = fc.record({
    call: fc.constantFrom(...names),
    mischief: fc.constantFrom(...Object.keys(MISCHIEF)),
    moment: fc.nat(12),
    twists: fc.array(fc.nat(30), { maxLength: 12 }),
  });
  const property = fc.asyncProperty(cases, async ({ call, mischief, moment, twists }) => {
    if (isOver()) return;
    counts.calls++;
    const isEnding = ENDING.includes(mischief);
    if (mischief.startsWith("panics")) counts.panics++;
    if (mischief === "restarts") counts.restarts++;
    const scene = isEnding ? await open(false) : (lasting ??= await open(true));
    try {
      await play(scene, call, mischief, moment, twists);
    } catch (error) {
      if (scene === lasting) lasting = undefined;
      throw error;
    } finally {
      if (scene !== lasting) scene.runtime.dispose();
    }
  });
  const result = await fc.check(property, { seed, numRuns: runs });
  lasting?.runtime.dispose();
  if (!result.failed) return;
  counts.differences++;
  found(
    `hostile, seed ${seed}, path ${result.counterexamplePath}\n  case: ${fc.stringify(result.counterexample?.[0])}\n  ${/** @type {any} */ (result.errorInstance)?.message}`,
  );

  /** @param {Scene & { before: string }} scene @param {string} name @param {string} mischief @param {number} moment @param {number[]} twists */
  async function play(scene, name, mischief, moment, twists) {
    let left = moment;
    const trigger = () => {
      if (left-- === 0) MISCHIEF[mischief]?.(scene);
    };
    const [call, args] = CALLS[name]?.(scene.exports) ?? [];
    if (!call || !args) return;
    scene.buffers = [];
    const given = twisted(args(), twists, trigger, scene.buffers);
    let error;
    let hasFailed = false;
    try {
      await call(...given);
    } catch (thrown) {
      [error, hasFailed] = [thrown, true];
    }
    if (hasFailed) counts.refusals++;
    if (hasFailed && !isAllowed(error, mischief)) throw new Error(`an error of ours: ${told(error)}`);
    await turn();
    if (left < 0 && mischief === "disposes") {
      const after = await Promise.resolve()
        .then(() => scene.exports.add(1, 2))
        .catch((/** @type {Error} */ thrown) => thrown.name);
      if (after !== "ObjectDisposedError") throw new Error(`after dispose a call gave ${told(after)}`);
      return;
    }
    const added = scene.exports.add(1, 2);
    if (added !== 3) throw new Error(`afterwards 1 + 2 is ${added}`);
    if (ENDING.includes(mischief)) return;
    const now = held(scene);
    if (now !== scene.before)
      throw new Error(`before: ${scene.before}, afterwards: ${now} (${hasFailed ? told(error) : "succeeded"})`);
  }
}

/** Everything that is held, and where the stack is. @param {Scene} scene */
function held({ runtime, exports }) {
  // The last string that Rust gave away counts, so there is a small one.
  exports.greet("you");
  const { functions, objects, promises, streams } = runtime.stats();
  const { generation } = runtime;
  return JSON.stringify({
    generation,
    functions,
    objects,
    promises,
    streams,
    allocated: exports.Memory.allocated(),
    stack: exports.Memory.stack(),
  });
}

/** @param {unknown} error */
function told(error) {
  try {
    return error instanceof Error ? `${error.stack}` : String(error);
  } catch {
    return "something that cannot be told";
  }
}

const turn = () => new Promise((done) => setImmediate(done));
