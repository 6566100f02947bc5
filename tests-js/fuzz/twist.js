// @ts-check
/** Makes of a value one that reads the same, or nearly, and runs code as it is read. */
import vm from "node:vm";

/**
 * @typedef {() => void} Trigger
 * @typedef {(value: any, trigger: Trigger, buffers: ArrayBuffer[]) => unknown} Twist
 */

/** A proxy that triggers at every trap. @type {Twist} */
const proxied = (value, trigger) => {
  /** @type {any} */
  const handler = {};
  for (const trap of Object.getOwnPropertyNames(Reflect))
    handler[trap] = (/** @type {any[]} */ ...args) => {
      trigger();
      return /** @type {any} */ (Reflect)[trap](...args);
    };
  return new Proxy(value, handler);
};

/** @type {Twist} */
const revoked = (value) => {
  const { proxy, revoke } = Proxy.revocable(value, {});
  revoke();
  return proxy;
};

/** Every property is a getter. @type {Twist} */
const gotten = (value, trigger) => {
  const made = Array.isArray(value) ? new Array(value.length) : {};
  for (const [key, each] of Object.entries(value))
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get() {
        trigger();
        return each;
      },
    });
  return made;
};

/** Something that reads another way each time. @type {Twist} */
const changing = (value, trigger) => {
  let reads = 0;
  return new Proxy(value, {
    get(target, key, receiver) {
      trigger();
      return reads++ % 3 === 2 && typeof key === "string" ? undefined : Reflect.get(target, key, receiver);
    },
    ownKeys: (target) => Reflect.ownKeys(target).filter(() => reads++ % 3 < 2 || Array.isArray(target)),
  });
};

/** @type {Twist} */
const lying = (value) =>
  new Proxy(value, {
    get: (target, key, receiver) => (key === "length" ? 2 ** 32 - 1 : Reflect.get(target, key, receiver)),
  });

/** The same in another realm. @type {Twist} */
const foreign = (value) => {
  const make = vm.runInNewContext("(value) => Array.isArray(value) ? Array.from(value) : Object.assign({}, value)");
  return make(value);
};

/** @type {Twist} */
const bare = (value) => Object.assign(Object.create(null), value);

/** @type {Twist} */
const tagged = (value, trigger) =>
  Object.defineProperty({ ...value }, Symbol.toStringTag, {
    get() {
      trigger();
      return "Promise";
    },
  });

/** @type {Twist} */
const cyclic = (value) => {
  const made = Array.isArray(value) ? [...value] : { ...value };
  for (const key of Object.keys(made))
    if (typeof (/** @type {any} */ (made)[key]) === "object") /** @type {any} */ (made)[key] = made;
  return made;
};

/** @type {Twist} */
const deep = (value) => {
  let made = value;
  for (let k = 0; k < 300; k++) made = { ...value, next: made, children: [made], shapes: [made] };
  return made;
};

/** @type {Twist} */
const thenable = (value, trigger) => ({
  ...value,
  // biome-ignore lint/suspicious/noThenProperty: it is what is tried
  get then() {
    trigger();
    return undefined;
  },
});

/** @type {Twist} */
const holed = (value) => Object.assign(new Array(value.length + 1), value.slice(1));

/** A list that iterates as it likes. @type {Twist} */
const iterating = (value, trigger) => {
  let k = 0;
  const next = () => {
    trigger();
    return {
      get done() {
        trigger();
        return k >= value.length;
      },
      get value() {
        trigger();
        return value[k++];
      },
    };
  };
  const end = () => {
    trigger();
    return {};
  };
  return { [Symbol.iterator]: () => ({ next, return: end }) };
};

/** The same, later. @type {Twist} */
const iteratingLater = (value, trigger) => ({
  async *[Symbol.asyncIterator]() {
    for (const each of value) {
      trigger();
      yield each;
    }
  },
});

/** @type {Twist} */
const readable = (value, trigger) =>
  new ReadableStream({
    pull(controller) {
      trigger();
      if (value.length === 0) controller.close();
      else controller.enqueue(value.shift());
    },
    cancel: trigger,
  });

/** @type {Twist} */
const unended = (value, trigger) => ({
  [Symbol.asyncIterator]: () => ({
    next() {
      trigger();
      return value.length > 0 ? { done: false, value: value.pop() } : "no result of an iterator";
    },
    get return() {
      trigger();
      return 7;
    },
  }),
});

class SubMap extends Map {}

/** @type {Twist} */
const subMap = (value, trigger) => {
  const made = new SubMap(value);
  Object.defineProperty(made, Symbol.iterator, {
    *value() {
      trigger();
      for (const each of value) {
        trigger();
        yield each;
      }
    },
  });
  return made;
};

/** @type {Twist} */
const oddMap = (value, trigger) => ({
  [Symbol.toStringTag]: "Map",
  *[Symbol.iterator]() {
    for (const entry of value) {
      trigger();
      yield entry;
    }
    yield 7;
  },
});

/** A typed array that says nothing true. @type {Twist} */
const liar = (value, trigger) => {
  const made = value.slice();
  for (const key of [
    "length",
    "byteLength",
    "byteOffset",
    "buffer",
    "constructor",
    Symbol.iterator,
    Symbol.toStringTag,
  ])
    Object.defineProperty(made, key, {
      get() {
        trigger();
        return 1000;
      },
    });
  return made;
};

/** @param {any} value @param {ArrayBufferLike} buffer @param {number} [length] */
const over = (value, buffer, length) => {
  const made = new value.constructor(buffer, 0, length);
  made.set(value);
  return made;
};

/** @type {Twist} */
const resizable = (value, _, buffers) => {
  const buffer = new /** @type {any} */ (ArrayBuffer)(value.byteLength, { maxByteLength: value.byteLength * 4 });
  buffers.push(buffer);
  return over(value, buffer);
};

/** @type {Twist} */
const shared = (value) => over(value, new SharedArrayBuffer(value.byteLength));

/** @type {Twist} */
const detached = (value) => {
  structuredClone(value.buffer, { transfer: [value.buffer] });
  return value;
};

/** @type {Twist} */
const called = (value, trigger) =>
  function (/** @type {any[]} */ ...args) {
    trigger();
    const made = value.apply(/** @type {any} */ (this), args);
    trigger();
    return made;
  };

/** @type {Twist} */
const named = (value, trigger) =>
  Object.defineProperty((/** @type {any[]} */ ...args) => value(...args), "name", {
    get() {
      trigger();
      return "named";
    },
  });

/** What it gives is hostile as well. @type {Twist} */
const giving =
  (value, trigger) =>
  (/** @type {any[]} */ ...args) => {
    const made = value(...args);
    return typeof made === "object" && made !== null && !(made instanceof Promise) ? proxied(made, trigger, []) : made;
  };

/** Throws an error that runs code when it is looked at. @type {Twist} */
const throwing = (_, trigger) => () => {
  throw gotten(
    { name: "hostile", message: "hostile", stack: "hostile", cause: undefined, toString: () => "hostile" },
    trigger,
    [],
  );
};

/** @type {Twist} */
const eager = (value, trigger) => ({
  /** @param {Function} done @param {Function} fail */
  // biome-ignore lint/suspicious/noThenProperty: it is what is tried
  then(done, fail) {
    trigger();
    value.then((/** @type {unknown} */ each) => {
      done(each);
      fail(new Error("hostile: twice"));
    });
  },
});

/** @type {Twist} */
const noThen = (value, trigger) =>
  // biome-ignore lint/suspicious/noThenProperty: it is what is tried
  Object.defineProperty(value, "then", {
    get() {
      trigger();
      return Promise.prototype.then;
    },
  });

/** @type {Twist} */
const oddSignal = (_, trigger) => ({
  get aborted() {
    trigger();
    return false;
  },
  /** @param {string} _ @param {() => void} listener */
  addEventListener(_, listener) {
    trigger();
    queueMicrotask(() => {
      listener();
      listener();
    });
  },
  get removeEventListener() {
    trigger();
    return undefined;
  },
  get reason() {
    trigger();
    return new Error("hostile: reason");
  },
});

/** @type {Twist} */
const itself = (value) => value;
/** @type {Twist} */
const another = () => Symbol("another");
/** @type {Twist} */
const frozen = (value) => Object.freeze(value);

/** @param {any} value @returns {readonly Twist[]} */
function twistsOf(value) {
  if (typeof value === "function") return [itself, called, named, proxied, giving, throwing, revoked];
  if (typeof value !== "object" || value === null) return [itself, itself, itself, another];
  if (value instanceof Promise) return [itself, eager, noThen, proxied, revoked];
  if (value instanceof AbortSignal) return [itself, oddSignal, proxied];
  if (value instanceof Map) return [itself, subMap, oddMap, proxied, revoked];
  if (ArrayBuffer.isView(value)) return [itself, liar, resizable, shared, detached, proxied, revoked];
  if (value instanceof Date) return [itself, proxied];
  const both = [itself, proxied, gotten, changing, foreign, cyclic, frozen, revoked];
  if (Array.isArray(value)) return [...both, lying, holed, iterating, iteratingLater, readable, unended];
  return [...both, bare, tagged, deep, thenable];
}

/**
 * The arguments, twisted at every place as the numbers say, which begin anew at their end.
 *
 * @param {readonly unknown[]} args
 * @param {readonly number[]} twists
 * @param {Trigger} trigger
 * @param {ArrayBuffer[]} buffers  Takes those that the arguments have.
 */
export function twisted(args, twists, trigger, buffers) {
  let k = 0;
  const next = () => (twists.length > 0 ? /** @type {number} */ (twists[k++ % twists.length]) : 0);
  /** @param {any} value @returns {any} */
  const twist = (value) => {
    let inner = value;
    if (Array.isArray(value)) inner = value.map(twist);
    else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype)
      inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, twist(each)]));
    const choices = twistsOf(inner);
    const made = /** @type {Twist} */ (choices[next() % choices.length])(inner, trigger, buffers);
    if (ArrayBuffer.isView(inner) && made === inner) buffers.push(/** @type {ArrayBuffer} */ (inner.buffer));
    return made;
  };
  return args.map(twist);
}
