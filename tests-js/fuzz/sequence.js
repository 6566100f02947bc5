// @ts-check
/** Sequences of steps, taken in the product and in the model, which must agree after each. */
import fc from "fast-check";
import { ENDED, Model, Throws } from "./model.js";

/**
 * The product: a runtime, and what it has given so far, in the order in which the model has it.
 *
 * @typedef {object} Real
 * @property {any} runtime
 * @property {any} objects
 * @property {any} fixture
 * @property {any[]} counters
 * @property {any[]} functions
 * @property {any[]} streams
 * @property {{ promise: Promise<unknown>, settle: (value: number) => void }[]} promises
 * @property {Record<string, number>} counts
 *
 * @typedef {(model: Model, real: Real, a: number, b: number) => unknown} Take  Gives a promise of nothing, or throws what
 *   the two differ in.
 */

/** What a step gave. @param {() => unknown} step */
async function outcome(step) {
  try {
    return await step();
  } catch (thrown) {
    return thrown instanceof Error ? new Throws(thrown.name) : thrown;
  }
}

/** @param {unknown} value */
const shown = (value) => (value instanceof Throws ? value.name : value === ENDED ? "the end" : fc.stringify(value));

/** @param {unknown} wanted @param {() => unknown} step */
async function agree(wanted, step) {
  const got = await outcome(step);
  if (shown(got) !== shown(wanted)) throw new Error(`wanted ${shown(wanted)}, got ${shown(got)}`);
}

/** @param {readonly unknown[]} of @param {number} k */
const at = (of, k) => (of.length > 0 ? k % of.length : 0);

/** A promise that is settled from outside. */
function pending() {
  let settle = (/** @type {number} */ _) => {};
  const promise = new Promise((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/** Ends an instance, and expects all that waited for it to hear of it. @param {Model} model @param {Real} real @param {"objects" | "fixture"} which @param {string} error */
async function ended(model, real, which, error) {
  for (const k of model.end(which)) await agree(new Throws(error), () => real.promises[k]?.promise);
}

/** @type {Record<string, Take>} */
const STEPS = {
  create(model, real, start) {
    return agree(model.create(start - 2), () => {
      const counter = new real.objects.Counter(start - 2);
      real.counters.push(counter);
      return counter.value;
    });
  },
  value: (model, { counters }, a) => on(counters, a, (k) => agree(model.value(k), () => counters[k].value)),
  increment: (model, { counters }, a, b) =>
    on(counters, a, (k) => agree(model.increment(k, b), () => counters[k].increment(b))),
  overflow: (model, { counters }, a) =>
    on(counters, a, (k) => agree(model.increment(k, 2 ** 31 - 1), () => counters[k].increment(2 ** 31 - 1))),
  merge: (model, { counters }, a, b) =>
    on(counters, a, (k) => agree(model.merge(k, at(counters, b)), () => counters[k].merge(counters[at(counters, b)]))),
  finish: (model, { counters }, a) => on(counters, a, (k) => agree(model.finish(k), () => counters[k].finish())),
  each(model, { counters }, a, b) {
    const inner = /** @type {const} */ (["value", "increment", "dispose"])[b % 3] ?? "value";
    return on(counters, a, (k) =>
      agree(model.each(k, inner), () => {
        const counter = counters[k];
        let seen;
        counter.each(1, (/** @type {number} */ value) => {
          seen = value;
          if (inner === "value") seen = counter.value;
          else counter[inner]();
        });
        return seen;
      }),
    );
  },
  dispose: (model, { counters }, a) => on(counters, a, (k) => agree(model.dispose(k), () => counters[k].dispose())),
  keep: (model, { counters, objects }, a) =>
    on(counters, a, (k) => agree(model.keep(k), () => objects.Pass.keep(counters[k]))),
  lastKept(model, { counters, objects }) {
    const wanted = model.lastKept();
    return agree(wanted, () => {
      const kept = objects.Pass.kept();
      if (kept === undefined) return undefined;
      const known = counters.lastIndexOf(kept);
      return known >= 0 ? known : counters.push(kept) - 1;
    });
  },
  release: (model, { objects }) => agree(model.release(), () => objects.Pass.release()),
  forge: (_, { objects }, a) =>
    agree(new Throws("TypeError"), () =>
      objects.Pass.valueOf(Object.create(objects.Counter.prototype, { id: { value: a } })),
    ),
  createFunction(model, { functions, fixture }, a) {
    return agree(model.createFunction(a), () => void functions.push(fixture.Callback.counter(a)));
  },
  callFunction: (model, { functions }, a, b) =>
    on(functions, a, (k) => agree(model.callFunction(k, b), () => functions[k](b))),
  disposeFunction: (model, { functions }, a) =>
    on(functions, a, (k) => agree(model.disposeFunction(k), () => functions[k].dispose())),
  listen: (model, { fixture }) =>
    agree(model.listen(), () => fixture.Callback.keep((/** @type {number} */ value) => value + 1)),
  tell: (model, { fixture }, a) => agree(model.tell(a), () => fixture.Callback.callKept(a)),
  forget: (model, { fixture }) => agree(model.forget(), () => fixture.Callback.release()),
  createStream(model, { streams, fixture }, a, b) {
    const to = a % 4;
    return agree(model.createStream(to, b % 2 === 0), () => {
      streams.push(b % 2 ? fixture.Stream.iterate(to) : fixture.Stream.count(to, b % 4 === 0));
    });
  },
  next: (model, { streams }, a) =>
    on(streams, a, (k) =>
      agree(model.next(k), async () => {
        const { done, value } = await streams[k].next();
        return done ? ENDED : value;
      }),
    ),
  leave: (model, { streams }, a) =>
    on(streams, a, (k) => agree(model.leave(k), async () => void (await streams[k].return()))),
  add(model, { counters, promises }, a) {
    return on(counters, a, (k) => {
      const wanted = model.add(k);
      if (wanted) return agree(wanted, () => counters[k].addLater(1));
      const { promise, settle } = pending();
      promises.push({ promise: quiet(counters[k].addLater(promise)), settle });
    });
  },
  wait(model, { promises, fixture }, a) {
    model.wait(a % 2 ? "outcome" : "forever");
    if (a % 2) {
      const { promise, settle } = pending();
      promises.push({ promise: quiet(fixture.Promise.outcome(promise)), settle });
    } else {
      const controller = new AbortController();
      promises.push({ promise: quiet(fixture.Promise.forever(controller)), settle: () => controller.abort() });
    }
  },
  settle(model, { promises }, a, b) {
    return on(promises, a, async (k) => {
      const wanted = model.settle(k, b);
      promises[k]?.settle(b);
      if (wanted !== undefined) await agree(wanted, () => promises[k]?.promise);
    });
  },
  late: (_, { fixture }) => agree(new Throws("TimeoutError"), () => fixture.Promise.forever({ timeout: 1 })),
  async panic(model, real, a) {
    real.counts.panics++;
    if (a % 2) await agree(new Throws("RustPanicError"), () => real.fixture.panicWith("over"));
    else await agree(new Throws("RustPanicError"), () => new real.objects.Counter(1).panic());
    await ended(model, real, a % 2 ? "fixture" : "objects", "RustPanicError");
  },
  async restart(model, real) {
    real.counts.restarts++;
    real.runtime.restart();
    await ended(model, real, "objects", "StaleObjectError");
    await ended(model, real, "fixture", "StaleObjectError");
  },
};

/** Takes a step with one of some things, if there are any. @param {readonly unknown[]} of @param {number} a @param {(k: number) => unknown} step */
function on(of, a, step) {
  return of.length > 0 ? step(at(of, a)) : undefined;
}

/** A promise whose rejection nobody hears of yet. @param {Promise<unknown>} promise */
function quiet(promise) {
  promise.catch(() => {});
  return promise;
}

/** Steps that end an instance are rarer. */
const names = Object.keys(STEPS).flatMap((name) =>
  ["panic", "restart", "late"].includes(name) ? [name] : [name, name, name],
);

/** One step as fast-check takes it. */
class Step {
  #name;
  #a;
  #b;

  /** @param {string} name @param {number} a @param {number} b */
  constructor(name, a, b) {
    this.#name = name;
    this.#a = a;
    this.#b = b;
  }

  check() {
    return true;
  }

  /** @param {Model} model @param {Real} real */
  async run(model, real) {
    real.counts.calls++;
    await STEPS[this.#name]?.(model, real, this.#a, this.#b);
    const { classes, functions, streams, promises } = real.runtime.stats();
    const held = { counters: classes.Counter ?? 0, functions, streams, promises };
    const wanted = JSON.stringify(model.stats);
    if (JSON.stringify(held) !== wanted) throw new Error(`wanted ${wanted} to be held, got ${JSON.stringify(held)}`);
  }

  toString() {
    return `${this.#name}(${this.#a}, ${this.#b})`;
  }
}

const step = fc.tuple(fc.constantFrom(...names), fc.nat(7), fc.nat(7)).map(([name, a, b]) => new Step(name, a, b));

/**
 * Takes sequences of steps.
 *
 * @param {object} options
 * @param {Function} options.createRuntime
 * @param {{ objects: any, fixture: any }} options.descriptors
 * @param {number} options.seed
 * @param {number} options.runs
 * @param {() => boolean} options.isOver
 * @param {Record<string, number>} options.counts
 * @param {(finding: string) => void} options.found
 */
export async function sequences({ createRuntime, descriptors, seed, runs, isOver, counts, found }) {
  const { objects, fixture } = descriptors;
  const property = fc.asyncProperty(fc.commands([step], { maxCommands: 60, size: "max" }), async (commands) => {
    if (isOver()) return;
    counts.sequences++;
    const runtime = await createRuntime({ assemblies: [objects, fixture], onPanic() {} });
    const real = {
      ...{ runtime, objects: runtime.getAssemblyExports(objects), fixture: runtime.getAssemblyExports(fixture) },
      ...{ counters: [], functions: [], streams: [], promises: [], counts },
    };
    try {
      await fc.asyncModelRun(() => ({ model: new Model(), real }), commands);
    } finally {
      runtime.dispose();
    }
  });
  const result = await fc.check(property, { seed, numRuns: runs });
  if (!result.failed) return;
  counts.differences++;
  found(
    `sequence, seed ${seed}, path ${result.counterexamplePath}\n  steps: ${result.counterexample?.[0]}\n  ${/** @type {any} */ (result.errorInstance)?.message}`,
  );
}
