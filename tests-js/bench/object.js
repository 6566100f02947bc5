/** Rust values that live in JavaScript: made, used, and given up. */

import { ours, theirs } from "./peers.js";

class Plain {
  #value;
  constructor(value) {
    this.#value = value;
  }
  increment(by) {
    this.#value += by;
    return this.#value;
  }
  above(level) {
    return (this.#value - level) >>> 0;
  }
  get value() {
    return this.#value;
  }
  free() {
    this.#value = 0;
  }
}

const { Counter, Gauge, read, both, total } = ours.Bench;
const counter = new Counter(0);
const theirCounter = new theirs.Counter(0);
const [gauge, otherGauge] = [new Gauge(40), new Gauge(2)];
const [theirGauge, theirOtherGauge] = [new theirs.Gauge(40), new theirs.Gauge(2)];
const plain = new Plain(0);

/** What wasm-bindgen does. */
const beside = (bar, run) => [{ peer: "wasm-bindgen", bar, run }];

/** Eight classes, an object of each. In a function that was made for this: engines learn about each by itself. */
const eight = (module, call) => {
  const each = Array.from({ length: 8 }, (_, k) => k + 1);
  const gauges = each.map((k) => `const gauge${k} = new module.Gauge${k}(${k});`);
  const sums = each.map((k) => `sum += ${call(k)};`);
  return new Function(
    "module",
    `${gauges.join("")} return (calls) => { let sum = 0; for (let i = 0; i < calls; i++) { ${sums.join("")} } return sum; };`,
  )(module);
};
const methodsOfEight = (module) => eight(module, (k) => `gauge${k}.above(i & 3)`);
const newOfEight = (module, free) =>
  eight(module, (k) => `(() => { const made = new module.Gauge${k}(i & 3); made.${free}(); return 1; })()`);

export default [
  {
    case: "new object and dispose",
    ours: (calls) => {
      for (let i = 0; i < calls; i++) new Counter(i).dispose();
    },
    plain: (calls) => {
      for (let i = 0; i < calls; i++) new Plain(i).free();
    },
    peers: [
      {
        peer: "wasm-bindgen free()",
        bar: 0.5,
        run: (calls) => {
          for (let i = 0; i < calls; i++) new theirs.Counter(i).free();
        },
      },
    ],
  },
  {
    case: "method (&self, u32) -> u32, checked",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += gauge.above(i & 3);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += plain.above(i & 3);
      return sum;
    },
    peers: beside(2, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirGauge.above(i & 3);
      return sum;
    }),
  },
  {
    case: "method (&mut self, i32) -> i32, checked",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += counter.increment(i & 3);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += plain.increment(i & 3);
      return sum;
    },
    peers: beside(2, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirCounter.increment(i & 3);
      return sum;
    }),
  },
  {
    case: "method (&mut self, &str) -> u32",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += gauge.note("hello world");
      return sum;
    },
    peers: beside(1.1, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirGauge.note("hello world");
      return sum;
    }),
  },
  {
    case: "getter of an i32",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += counter.value;
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += plain.value;
      return sum;
    },
    peers: beside(2, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirCounter.value;
      return sum;
    }),
  },
  {
    case: "getter of a String",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += gauge.label.length;
      return sum;
    },
    peers: beside(0.5, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirGauge.label.length;
      return sum;
    }),
  },
  {
    case: "setter of a u32, checked",
    ours: (calls) => {
      for (let i = 0; i < calls; i++) gauge.level = i & 3;
    },
    peers: beside(2, (calls) => {
      for (let i = 0; i < calls; i++) theirGauge.level = i & 3;
    }),
  },
  {
    case: "object as an argument (&Counter) -> i32",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += read(counter);
      return sum;
    },
    peers: beside(2, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirs.read(theirCounter);
      return sum;
    }),
  },
  {
    case: "two objects as arguments (&Gauge, &Gauge)",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += both(gauge, otherGauge);
      return sum;
    },
    peers: beside(2, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirs.both(theirGauge, theirOtherGauge);
      return sum;
    }),
  },
  {
    // wasm-bindgen takes the objects of a list away, so that they are made for each call.
    case: "ten objects: made, passed in a list, gone",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) {
        const list = Array.from({ length: 10 }, (_, k) => new Gauge(k));
        sum += total(list);
        for (const each of list) each.dispose();
      }
      return sum;
    },
    peers: beside(2, (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += theirs.total(Array.from({ length: 10 }, (_, k) => new theirs.Gauge(k)));
      return sum;
    }),
  },
  {
    case: "method of each of eight classes",
    processes: 3,
    units: 8,
    ours: methodsOfEight(ours.Bench),
    peers: [{ peer: "wasm-bindgen", bar: 2, units: 8, run: methodsOfEight(theirs) }],
  },
  {
    case: "object of each of eight classes as an argument",
    processes: 3,
    units: 8,
    ours: eight(ours.Bench, (k) => `module.read${k}(gauge${k})`),
    peers: [{ peer: "wasm-bindgen", bar: 2, units: 8, run: eight(theirs, (k) => `module.read_${k}(gauge${k})`) }],
  },
  {
    case: "new object and dispose, of each of eight classes",
    processes: 3,
    units: 8,
    ours: newOfEight(ours.Bench, "dispose"),
    peers: [{ peer: "wasm-bindgen free()", bar: 0.5, units: 8, run: newOfEight(theirs, "free") }],
  },
];
