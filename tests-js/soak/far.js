/** What the door `./far` does again and again over a worker: each kind does so many at once. */

/** How many each run of a kind does. */
export const AT_ONCE = 100;

export const fars = {
  calls: ({ add }) => all((k) => add(k, 1)),
  "calls with a message": ({ echoTree }) => all((k) => echoTree({ name: `${k} é`, children: [] })),
  "a wrong argument": ({ add }) => all(() => rejected(add("1", 2))),
  "a typed error with causes": ({ Billing }) => all(() => rejected(Billing.charge(4))),
  callbacks: ({ Callback }) => {
    let calls = 0;
    return all(() => Callback.call(() => void calls++));
  },
  "functions of Rust that are disposed": ({ Callback }) => {
    return all(async () => {
      const adder = await Callback.adder();
      if ((await adder(1, 2)) !== 3) throw new Error("a function of Rust is wrong");
      adder.dispose();
    });
  },
  "objects that are made, used and disposed": (_, { Counter }) => {
    return all(async () => {
      const counter = new Counter(1);
      const value = counter.increment(2);
      await value;
      counter.dispose();
    });
  },
  "objects that are disposed before they are there": (_, { Counter }) => {
    return all(async () => {
      const counter = new Counter(1);
      const { ready } = counter;
      counter.dispose();
      await ready.catch(() => {});
    });
  },
  "objects whose constructor fails": (_, { Counter }) => {
    return all(() => rejected(new Counter(-1).ready));
  },
  "calls that are aborted": ({ Promise: { forever } }) => {
    // One of ours: Node keeps a table as large as there were reasons of its own at once.
    const reason = new Error("nobody waits any more");
    const round = all(() => {
      const controller = new AbortController();
      const call = forever({ signal: controller.signal });
      controller.abort(reason);
      return rejected(call);
    });
    // A call keeps its place until Rust has heard of its end, which is told at the end of a tick.
    return async () => {
      await round();
      await new Promise((done) => setTimeout(done));
    };
  },
  "calls that are aborted when Rust has begun": ({ Promise: { forever } }) => {
    return all(async () => {
      const controller = new AbortController();
      const call = rejected(forever({ signal: controller.signal }));
      await new Promise((done) => setTimeout(done));
      controller.abort();
      await call;
    });
  },
  "promises that Rust waits for": ({ Promise: { wait } }) => all((k) => wait(Promise.resolve(`${k}`))),
  "streams of Rust": ({ Stream }) => {
    return all(async () => {
      for await (const _ of await Stream.count(10));
    });
  },
  "streams of Rust that are left in the middle": ({ Stream }) => {
    return all(async () => {
      for await (const _ of await Stream.count(1000)) break;
    });
  },
  "streams of JavaScript": ({ Stream }) => all(() => Stream.sum([1, 2, 3])),
};

function all(one) {
  return () => Promise.all(Array.from({ length: AT_ONCE }, (_, k) => one(k)));
}

async function rejected(call) {
  try {
    await call;
  } catch {
    return;
  }
  throw new Error("nothing was thrown");
}
