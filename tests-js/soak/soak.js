/** Handles errors and panics again and again, and tells what is left of them, and whether they take longer by and by. */

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

/** What may stay behind without an error, or after one that comes when much was given already. */
export const rests = {
  "a function that was given before what is refused": ({ Callback }) => thrown(() => Callback.lend(() => 1, 5)),
  "functions of a record whose last field is refused": ({ Callback }) =>
    thrown(() => Callback.notify({ name: "a", onEvent() {}, onError: 5 }, "event")),
  "a promise of a record before a list that is refused": ({ Promise: { finish } }) => {
    return rejected(() => finish({ name: "a", done: Promise.resolve(1) }, 5));
  },
  "values that come with a result that is refused": ({ Memory }) => thrown(() => Memory.keep({}, 2n ** 60n, 3)),
  "a `&mut [T]` that a callback detaches":
    ({ fillAfter }) =>
    () => {
      const numbers = new Float64Array(16);
      fillAfter(numbers, 7, () => structuredClone(numbers, { transfer: [numbers.buffer] }));
    },
  "a signal that lies": ({ Promise: { load } }) => {
    return () => load(1, { turns: 1, signal: { addEventListener() {}, aborted: false } });
  },
  "a signal that throws": ({ Promise: { load } }) => {
    return rejected(() => load(1, { turns: 1, signal: { addEventListener: throwing, aborted: false } }));
  },
  "a timeout that passes": ({ Promise: { forever } }) => rejected(() => forever({ timeout: 0 })),
  "a stream of Rust that is left while it is read": ({ Stream }) => {
    return async () => {
      const stream = Stream.silent();
      const next = stream.next();
      await stream.return();
      await next;
    };
  },
  "a stream of Rust that is left in the middle": ({ Stream }) => {
    return async () => {
      for await (const _ of Stream.count(10, true)) break;
    };
  },
  "a web stream of Rust that is cancelled": ({ Stream }) => {
    return async () => {
      const reader = Stream.chunks(3, 4).readable.getReader();
      await reader.read();
      await reader.cancel();
    };
  },
  "a stream of JavaScript that Rust leaves": ({ Stream }) => {
    return async () => {
      await Stream.take(endless(), 2);
    };
  },
  "a callback that gives a function too little": ({ Callback }) => thrown(() => Callback.callMade(() => 5)),
  "a callback that promises what is refused": ({ Callback }) => rejected(() => Callback.callAsync(async () => 1)),
  "a callback that gives a list with a wrong end": ({ Callback }) =>
    thrown(() =>
      Callback.lend(
        (numbers) => numbers.length,
        () => [1, 300],
      ),
    ),
  "a typed error that a function of Rust lets through": ({ Callback, Thrown }) => {
    const halve = Callback.halver();
    return thrown(() => Thrown.rethrow(() => halve(5)));
  },
  "a typed error in a stream of JavaScript": ({ Stream, Billing }) => {
    return rejected(() =>
      Stream.sum(
        (async function* () {
          yield 1;
          Billing.charge(4);
        })(),
      ),
    );
  },
  "an object that Rust keeps": (_, { Counter, Pass }) => {
    return () => {
      const counter = new Counter(1);
      Pass.keep(counter);
      counter.dispose();
      Pass.kept().dispose();
      Pass.release();
    };
  },
  "an object in use": (_, { Counter }) => {
    const counter = new Counter(1);
    return thrown(() => counter.change(() => counter.increment()));
  },
  "an object in an async method that is given up": (_, { Counter }) => {
    return async () => {
      const counter = new Counter(1);
      const controller = new AbortController();
      const sum = counter.addLater(new Promise(() => {}), controller);
      controller.abort();
      counter.dispose();
      await sum.catch(() => {});
    };
  },
};

async function* endless() {
  for (let k = 0; ; k++) yield `${k}`;
}

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
  // Finalizers have tasks of their own.
  for (let i = 0; i < 5; i++) {
    gc();
    await turn();
  }
  // After a panic this starts an instance.
  const [allocated, stack] = [await Memory.allocated(), await Memory.stack()];
  const { memory, functions, objects, classes, promises, streams } = await runtime.stats();
  const { heapUsed: heap, arrayBuffers: buffers, rss } = process.memoryUsage();
  return { memory, allocated, stack, functions, objects, classes, promises, streams, heap, buffers, rss };
}

/** Bytes by which the heap of the program, or what its buffers hold, may differ from one look to the next. */
const NOISE = 1_000_000;

/** Into how many parts a run is cut, to see whether the last take longer than the first. */
const PARTS = 9;

/** How much longer. A machine that does other things beside is as much slower at times. */
const SLOWER = 3;

/** Parts of fewer calls say nothing of what one takes. */
const ENOUGH = 100;

/**
 * Runs one kind, and gives what there is before and after.
 *
 * @param {{ createRuntime: Function, descriptor: object, objects: object, gc: () => void, host?: object }} surroundings
 */
export async function soak({ createRuntime, descriptor, objects, gc, host }, kind, count) {
  const runtime = await createRuntime({ assemblies: [descriptor, objects], ...(host && { host }) });
  const exports = runtime.getAssemblyExports(descriptor);
  const run = kind(exports, runtime.getAssemblyExports(objects));
  // Buffers and code are there after that.
  await repeat(run, Math.min(count / 2, 2000));
  const before = await state(runtime, exports, gc);
  const times = [];
  for (let k = 0; k < PARTS; k++) {
    const start = performance.now();
    await repeat(run, Math.ceil(count / PARTS));
    times.push(performance.now() - start);
  }
  const after = await state(runtime, exports, gc);
  runtime.dispose();
  const { heap: heapBefore, buffers: buffersBefore, rss: _, ...held } = before;
  const { heap, buffers, rss: __, ...holding } = after;
  // The quickest of some parts is what a call takes where nothing else runs.
  const [first, last] = [Math.min(...times.slice(0, 3)), Math.min(...times.slice(-3))];
  const isSteady = count < ENOUGH * PARTS || last < first * SLOWER + 5;
  const isSmall = heap - heapBefore < NOISE && buffers - buffersBefore < NOISE;
  const flat = JSON.stringify(held) === JSON.stringify(holding) && isSmall && isSteady;
  const each = (time) => (time / Math.ceil(count / PARTS)) * 1000;
  return { before, after, first: each(first), last: each(last), flat };
}
