/** What fails: a typed error, a refused argument, a callback that throws. */

import { ours, theirs } from "./peers.js";

/** Calls `f`, which throws, and looks at what it throws. */
const caught = (f) => (calls) => {
  let sum = 0;
  for (let i = 0; i < calls; i++) {
    try {
      f();
    } catch (error) {
      sum += error.message.length;
    }
  }
  return sum;
};

const records = [{ id: 1, name: 7, unitPrice: 0.5, tags: ["alpha", "beta"], active: true, pos: { x: 1, y: 2, z: 3 } }];

const fail = () => {
  throw new Error("no");
};

/** Fails without the cost of an error, and not always: engines never compile a function that does nothing but throw. */
const reason = new Error("no");
let times = 0;
const failSometimes = () => {
  if (times++ & 1) throw reason;
  return 1;
};

class OrderError extends Error {}

let id = 0;

/** What throws for an order that there is not. */
const ordered = (f) => caught(() => f(++id & 0xffff));

export default [
  {
    case: "a typed error, thrown and caught",
    // Nearly all of it is the engine writing down the stack, which in some processes takes several times as long as in
    // others.
    processes: 7,
    ours: ordered((id) => ours.Bench.order(id)),
    plain: ordered((id) => {
      throw Object.assign(new OrderError(`no such customer: ${id}`), { code: "unknownCustomer", data: { id } });
    }),
    peers: [{ peer: "wasm-bindgen", bar: 1, run: ordered((id) => theirs.order(id)) }],
  },
  {
    case: "a refused argument: a wrong field of a record",
    ours: caught(() => ours.Bench.take(records)),
    plain: caught(() => {
      if (typeof records[0].name !== "string") throw new TypeError("take: `records[0].name`: expected a string");
    }),
    peers: [
      { peer: "serde-wasm-bindgen", bar: 1, run: caught(() => theirs.take_serde(records)) },
      { peer: "JSON", bar: 1, run: caught(() => theirs.take_json(JSON.stringify(records))) },
    ],
  },
  {
    case: "a callback that throws a new error",
    ours: caught(() => ours.Bench.callOnce(fail)),
    plain: caught(fail),
    peers: [{ peer: "js_sys call1", bar: 1, run: caught(() => theirs.call_once(fail)) }],
  },
  {
    case: "a callback that throws an old error, every other time",
    ours: caught(() => ours.Bench.callOnce(failSometimes)),
    plain: caught(failSometimes),
    peers: [{ peer: "js_sys call1", bar: 1, run: caught(() => theirs.call_once(failSometimes)) }],
  },
];
