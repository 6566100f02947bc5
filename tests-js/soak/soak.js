/** Handles errors and panics again and again, and tells what is left of them. */

/** What a kind does once, given the exports of a fresh runtime; it must end in an error, which is handled. */
export const kinds = {
  "a wrong argument": ({ add }) => thrown(() => add("1", 2)),
  "a wrong field, deep down": ({ echoTree }) => {
    const tree = { name: "", children: [{ name: "", children: [{ name: 1, children: [] }] }] };
    return () => thrown(() => echoTree(tree))();
  },
  "an argument that Rust refuses": ({ Feature }) => thrown(() => Feature.url("no url")),
  "a `String`": ({ failWithText }) => thrown(() => failWithText("so it is")),
  "a typed error with causes": ({ Billing }) => thrown(() => Billing.charge(4)),
  "an `anyhow::Error`": ({ failWithAnyhow }) => thrown(() => failWithAnyhow(2)),
  "a callback that throws": ({ Callback }) => thrown(() => Callback.sumOf(1, throwing)),
  "a callback that throws, with a message": ({ Callback }) => thrown(() => Callback.eachText(["a"], throwing)),
  "a callback that gives what is wrong": ({ Callback }) => thrown(() => Callback.pointOf(() => ({ x: 1 }))),
  "an import that throws": ({ Import }) => thrown(() => Import.addToCounter(1)),
  "an import that is not there": ({ Import }) => thrown(() => Import.missing()),
  "an error of JavaScript as the cause of one of Rust": ({ Thrown }) => thrown(() => Thrown.rethrowTyped(throwing, 7)),
  "an error of JavaScript that Rust looks at":
    ({ Thrown }) =>
    () => {
      Thrown.see(throwing);
    },
  "a function of Rust that fails": ({ Callback }) => {
    const halve = Callback.halver();
    return thrown(() => halve(5));
  },
  "a function of Rust that was disposed": ({ Callback }) => {
    return thrown(() => {
      const count = Callback.counter(1);
      count.dispose();
      count(1);
    });
  },
  "an iterator that fails": ({ Stream }) => thrown(() => Stream.iterateFailing(0).next()),
  "an async function that fails at once": ({ Promise: { charge } }) => rejected(() => charge(4)),
  "an async function that fails later": ({ Promise: { charge } }) => rejected(() => charge(4, 1)),
  "a promise that rejects": ({ Promise: { wait } }) => rejected(() => wait(Promise.reject(error))),
  "a future that is aborted": ({ Promise: { forever } }) => {
    return rejected(() => {
      const controller = new AbortController();
      const promise = forever({ signal: controller.signal });
      controller.abort(error);
      return promise;
    });
  },
  "a stream of Rust that fails": ({ Stream }) => rejected(() => Stream.failing(0).next()),
  "a stream of JavaScript that fails": ({ Stream }) => rejected(() => Stream.sum(failing)),
};

/** Ways to panic: each must leave a runtime that works. */
export const panics = {
  "a panic": ({ panicWith }) => thrown(() => panicWith("over")),
  "a panic in a callback": ({ Panic, panicWith }) => thrown(() => Panic.around(() => panicWith("over"))),
  "a panic with much pending": ({ Panic, Callback, Stream, panicWith }) => {
    return async () => {
      const pending = Promise.allSettled([Panic.waiting(), Stream.silent().next()]);
      Callback.keep((value) => value);
      Callback.counter(1);
      Stream.iterate(3);
      thrown(() => panicWith("over"))();
      await pending;
    };
  },
  "a panic in a future": ({ Panic }) => rejected(() => Panic.future(Promise.resolve(1))),
};

const error = new Error("no more");
const throwing = () => {
  throw error;
};
const failing = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }),
};
globalThis.fixtureHost = { counter: { add: throwing } };

function thrown(call) {
  return () => {
    try {
      call();
    } catch {
      return;
    }
    throw new Error("nothing was thrown");
  };
}

function rejected(call) {
  return async () => {
    try {
      await call();
    } catch {
      return;
    }
    throw new Error("nothing was thrown");
  };
}

async function repeat(run, count) {
  for (let i = 0; i < count; i++) {
    const done = run();
    if (done) await done;
  }
}

const turn = () => new Promise((done) => setTimeout(done));

/** How much there is: of a runtime, and of the program. */
async function state(runtime, { Memory }, gc) {
  for (let i = 0; i < 3; i++) {
    gc();
    await turn();
  }
  // After a panic this starts an instance.
  const [allocated, stack] = [Memory.allocated(), Memory.stack()];
  const { memory, functions, promises, streams } = runtime.stats();
  const { heapUsed: heap, rss } = process.memoryUsage();
  return { memory, allocated, stack, functions, promises, streams, heap, rss };
}

/** Bytes by which the heap of the program may differ from one look to the next. */
const NOISE = 1_000_000;

/**
 * Runs one kind of error, and gives what there is before and after.
 *
 * @param {{ createRuntime: Function, descriptor: object, gc: () => void }} surroundings
 */
export async function soak({ createRuntime, descriptor, gc }, kind, count) {
  const runtime = await createRuntime({ assemblies: [descriptor] });
  const exports = runtime.getAssemblyExports(descriptor);
  const run = kind(exports);
  // Buffers and code are there after that.
  await repeat(run, Math.min(count / 2, 2000));
  const before = await state(runtime, exports, gc);
  const start = performance.now();
  await repeat(run, count);
  const milliseconds = performance.now() - start;
  const after = await state(runtime, exports, gc);
  runtime.dispose();
  const { heap: heapBefore, rss: _, ...held } = before;
  const { heap, rss: __, ...holding } = after;
  const flat = JSON.stringify(held) === JSON.stringify(holding) && heap - heapBefore < NOISE;
  return { before, after, milliseconds, flat };
}
