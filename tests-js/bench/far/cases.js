/** What is measured at a distance, in Node and in Chromium. */

const PIPELINED = 1000;
const ALONE = 100;
const RECORDS = 1000;
const TIMES = 10;
const STEPS = 1000;
const ITEMS = 10_000;
/** Fewer where each item is a call. */
const PULLED = 1000;
const TEXT = "twenty characters ok";

/**
 * @param far the exports of the door `./far`
 * @param comlink what a worker has exposed: the same exports of the door `.`, with `count` giving a proxy
 * @param raw calls a worker that answers each message with one
 * @param Comlink
 */
export async function farCases({ far, comlink, raw, Comlink }) {
  const { Bench } = far;
  const records = await Bench.give(RECORDS);

  const pipelined = (call) => async (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) {
      const all = [];
      for (let k = 0; k < PIPELINED; k++) all.push(call(k));
      sum += (await Promise.all(all)).length;
    }
    return sum;
  };
  const alone = (call) => async (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) for (let k = 0; k < ALONE; k++) sum += await call(k);
    return sum;
  };
  const single = (call) => async (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) sum += (await call()).length ?? 1;
    return sum;
  };
  const several = (call) => async (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++)
      for (const each of await Promise.all(Array.from({ length: TIMES }, call))) sum += each;
    return sum;
  };
  /** Rust does not wait for these: the last step says that all of them came. */
  const stepped = (call) => async (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) {
      await new Promise((settle, fail) => {
        call((step) => {
          sum += step;
          if (step === STEPS - 1) settle();
        }).catch(fail);
      });
    }
    return sum;
  };
  const of = (name, units, ours, peers) => ({
    case: name,
    units,
    ours,
    peers: peers.map(([peer, bar, run, more]) => ({ peer, bar, units, run, ...more })),
  });

  return [
    of(
      "worker, add, 1,000 pipelined",
      PIPELINED,
      pipelined((k) => Bench.add(k, 1)),
      [
        ["Comlink", 0.05, pipelined((k) => comlink.add(k, 1))],
        ["postMessage", 0.2, pipelined((k) => raw("add", k, 1))],
      ],
    ),
    of(
      "worker, string of 20, 1,000 pipelined",
      PIPELINED,
      pipelined(() => Bench.echo(TEXT)),
      [["Comlink", 0.12, pipelined(() => comlink.echo(TEXT))]],
    ),
    of(
      "worker, add, each awaited",
      ALONE,
      alone((k) => Bench.add(k, 1)),
      [["Comlink", 1, alone((k) => comlink.add(k, 1))]],
    ),
    of(
      "worker, 1,000 records out",
      1,
      single(() => Bench.give(RECORDS)),
      [["Comlink", 0.2, single(() => comlink.give(RECORDS)), { cpu: 0.12 }]],
    ),
    of(
      "worker, 1,000 records in",
      1,
      single(() => Bench.take(records)),
      [["Comlink", 0.22, single(() => comlink.take(records)), { cpu: 0.14 }]],
    ),
    of(
      "worker, 10 × 1,000 records in, pipelined",
      TIMES,
      several(() => Bench.take(records)),
      [["Comlink", 0.18, several(() => comlink.take(records)), { cpu: 0.12 }]],
    ),
    of(
      "worker, callback × 1,000",
      STEPS,
      stepped((step) => Bench.report(step, STEPS)),
      [["Comlink proxy", 0.05, stepped((step) => comlink.report(Comlink.proxy(step), STEPS))]],
    ),
    of(
      "worker, stream of 10,000 u32",
      ITEMS,
      async (calls) => {
        let sum = 0;
        for (let i = 0; i < calls; i++) for await (const item of await Bench.count(ITEMS, 64)) sum += item;
        return sum;
      },
      [
        [
          "Comlink next()",
          0.05,
          async (calls) => {
            let sum = 0;
            for (let i = 0; i < calls; i++) {
              const stream = await comlink.count(PULLED, 64);
              for (let item = await stream.next(); !item.done; item = await stream.next()) sum += item.value;
              stream[Comlink.releaseProxy]();
            }
            return sum;
          },
          { units: PULLED },
        ],
      ],
    ),
  ];
}

/** Calls of a worker that answers each message with one. */
export function rawCalls(worker, onMessage) {
  const waiting = new Map();
  let last = 0;
  onMessage(({ id, value }) => {
    waiting.get(id)(value);
    waiting.delete(id);
  });
  return (name, ...args) =>
    new Promise((settle) => {
      waiting.set(++last, settle);
      worker.postMessage({ id: last, name, args });
    });
}
