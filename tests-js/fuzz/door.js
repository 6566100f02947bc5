// @ts-check
/** The ways by which a value goes to Rust and comes back, each with both of its halves. */

/**
 * @typedef {object} Door
 * @property {(k: number) => string} called  How a message begins, up to the path within the value.
 * @property {(k: number) => string} [byRust]  The same, where JavaScript finds nothing wrong and Rust does, if not `called`.
 * @property {boolean} [leaves]  What Rust refuses here leaves behind what came with it: a fault that is known, which
 *   `fuzz.test.ts` shows.
 * @property {(k: number, value: unknown) => unknown} send  Gives what comes back; throws why it does not.
 * @property {boolean} [isLater]  It gives a promise, and what is sent is awaited on the way.
 */

/** What functions that Rust calls give and have seen. */
class Here {
  static NOTHING = Symbol("nothing was seen");

  /** @type {unknown} */
  given;
  /** @type {unknown} */
  seen = Here.NOTHING;

  give = () => this.given;
  /** @param {unknown} value */
  see = (value) => {
    this.seen = value;
  };

  /** @param {unknown} value @param {() => void} call */
  through(value, call) {
    this.given = value;
    this.seen = Here.NOTHING;
    try {
      call();
      return this.seen;
    } finally {
      this.given = undefined;
      this.seen = Here.NOTHING;
    }
  }
}

const here = new Here();

/** The module that the crate imports. @param {number} count How many types there are. */
export function hostOf(count) {
  const all = (/** @type {Function} */ f) => Object.fromEntries(Array.from({ length: count }, (_, k) => [`t${k}`, f]));
  return { give: all(here.give), see: all(here.see) };
}

/** What the crate calls by name. */
export const fuzzHost = {
  give: here.give,
  see: here.see,
  /** @param {((value: unknown) => unknown) & { dispose(): void }} echo */
  take(echo) {
    try {
      here.see(echo(here.given));
    } finally {
      echo.dispose();
    }
  },
  get promise() {
    return Promise.resolve(here.given);
  },
};

/** @param {any} exports What the crate exports. @returns {Record<string, Door>} */
export function doorsOf(exports) {
  const f = (/** @type {string} */ door, /** @type {number} */ k) => exports[door][`t${k}`];
  return {
    echo: { called: (k) => `echo.t${k}: \`value`, send: (k, value) => f("echo", k)(value) },
    callback: {
      called: (k) => `callback.t${k}: \`give()`,
      leaves: true,
      send: (k, value) => here.through(value, () => f("callback", k)(here.give, here.see)),
    },
    closure: {
      called: () => "RustFunction: `value",
      byRust: () => "RustFunction: `arguments[0]",
      send(k, value) {
        const echo = f("closure", k)();
        try {
          return echo(value);
        } finally {
          echo.dispose();
        }
      },
    },
    imported: {
      called: (k) => `host.give.t${k}: \`result`,
      byRust: (k) => `\`host.give.t${k}()`,
      leaves: true,
      send: (k, value) => here.through(value, () => f("imported", k)()),
    },
    promised: {
      called: (k) => `promised.t${k}: \`value`,
      send: (k, value) => f("promised", k)(Promise.resolve(value)),
      leaves: true,
      isLater: true,
    },
    streamed: {
      called: (k) => `streamed.t${k}: \`values[0]`,
      async send(k, value) {
        for await (const item of f("streamed", k)([value])) return item;
      },
      leaves: true,
      isLater: true,
    },
    iterated: { called: (k) => `iterated.t${k}: \`value`, send: (k, value) => [...f("iterated", k)(value)][0] },
    named: {
      called: () => "fuzzHost.give: `result",
      byRust: () => "`fuzzHost.give()",
      leaves: true,
      send: (k, value) => here.through(value, () => f("named", k)()),
    },
    named_function: {
      called: () => "fuzzHost.give: `result()",
      leaves: true,
      send: (k, value) => here.through(value, () => f("named_function", k)()),
    },
    named_closure: {
      // Names of parameters do not travel with a call by name.
      called: () => "RustFunction: `a",
      byRust: () => "RustFunction: `arguments[0]",
      send: (k, value) => here.through(value, () => f("named_closure", k)()),
    },
    named_promise: {
      called: () => "fuzzHost.promise: `result",
      send(k, value) {
        here.given = value;
        return f("named_promise", k)();
      },
      leaves: true,
      isLater: true,
    },
  };
}
