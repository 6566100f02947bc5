/** What goes wrong: errors that Rust returns, panics, misuse. The twin is `crate/src/error.rs`. */

/** What Rust returned as `Err`. */
export const RustError: new (message: string, code?: string, data?: unknown, cause?: unknown) => RustError =
  /* @__PURE__ */ branded(
    class extends Error {
      declare readonly code: string | undefined;
      declare readonly data: unknown;

      constructor(message: string, code?: string, data?: unknown, cause?: unknown) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.data = data;
      }

      /** What `JSON.stringify` shows. */
      toJSON(): object {
        const { name, message, code, data } = this;
        return { name, message, code, data: jsonOf(data) };
      }
    },
    "RustError",
  );

/** `data` for JSON, which has no bigint: a number where one holds it, else its digits. */
function jsonOf(data: unknown): unknown {
  const shown = (_: string, v: unknown): unknown => {
    if (typeof v !== "bigint") return v;
    return Number.isSafeInteger(Number(v)) ? Number(v) : `${v}`;
  };
  const text = JSON.stringify(data, shown);
  return text && JSON.parse(text);
}

/**
 * What Rust returned as `Err`.
 *
 * @example
 * ```ts
 * import { RustError } from "oxbridge";
 * import { total } from "shop";
 *
 * try {
 *   total(["anvil"]);
 * } catch (error) {
 *   if (!(error instanceof RustError)) throw error;
 *   console.log(error.code, error.data, error.message);
 * }
 * ```
 */
export interface RustError extends Error {
  /** The variant, where the error has a type of its own: `"unknownCustomer"`. */
  readonly code: string | undefined;
  /** The fields of the variant. */
  readonly data: unknown;
}

/** Rust panicked, overflowed its stack or trapped. The instance in which that happened is gone. */
export const RustPanicError: new (message: string, file?: string, line?: number, column?: number) => RustPanicError =
  /* @__PURE__ */ branded(
    class extends Error {
      declare readonly name: "RustPanicError";
      declare readonly file: string | undefined;
      declare readonly line: number | undefined;
      declare readonly column: number | undefined;

      constructor(message: string, file?: string, line?: number, column?: number) {
        super(message);
        this.file = file;
        this.line = line;
        this.column = column;
      }
    },
    "RustPanicError",
  );

/**
 * Rust panicked, overflowed its stack or trapped. The instance in which that happened is gone.
 *
 * @example
 * ```ts
 * import { createRuntime, RustPanicError } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * await createRuntime({
 *   assemblies: [shop],
 *   imports: { prices: { of: () => 2.5 } },
 *   onPanic(error) {
 *     if (error instanceof RustPanicError) console.error(`${error.message} at ${error.file}:${error.line}`);
 *   },
 * });
 * ```
 */
export interface RustPanicError extends Error {
  readonly name: "RustPanicError";
  /** Where it panicked: a path as the Rust compiler saw it. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** An object of an instance that has panicked or was restarted. */
export const StaleObjectError: new (message: string) => StaleObjectError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: "StaleObjectError";
  },
  "StaleObjectError",
);

/**
 * An object of an instance that has panicked or was restarted.
 *
 * @example
 * ```ts
 * import { StaleObjectError } from "oxbridge";
 * import { Cart } from "shop";
 *
 * let cart = new Cart();
 * try {
 *   cart.add("apple");
 * } catch (error) {
 *   if (!(error instanceof StaleObjectError)) throw error;
 *   cart = new Cart();
 * }
 * ```
 */
export interface StaleObjectError extends Error {
  readonly name: "StaleObjectError";
}

/** Something was used after it was disposed. */
export const ObjectDisposedError: new (message: string) => ObjectDisposedError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: "ObjectDisposedError";
  },
  "ObjectDisposedError",
);

/**
 * Something was used after it was disposed.
 *
 * @example
 * ```ts
 * import { ObjectDisposedError } from "oxbridge";
 * import { Cart } from "shop";
 *
 * const cart = new Cart();
 * cart.dispose();
 * try {
 *   cart.add("apple");
 * } catch (error) {
 *   console.log(error instanceof ObjectDisposedError);
 * }
 * ```
 */
export interface ObjectDisposedError extends Error {
  readonly name: "ObjectDisposedError";
}

/** Rust wants to change an object that is in use. */
export const ObjectBorrowedError: new (message: string) => ObjectBorrowedError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: "ObjectBorrowedError";
  },
  "ObjectBorrowedError",
);

/**
 * Rust wants to change an object that is in use.
 *
 * @example
 * ```ts
 * import { ObjectBorrowedError } from "oxbridge";
 * import { Cart } from "shop";
 *
 * const cart = new Cart();
 * cart.each(() => {
 *   try {
 *     cart.add("apple");
 *   } catch (error) {
 *     console.log(error instanceof ObjectBorrowedError);
 *   }
 * });
 * ```
 */
export interface ObjectBorrowedError extends Error {
  readonly name: "ObjectBorrowedError";
}

/** Rust runs elsewhere, and is out of reach. */
export const DisconnectedError: new (
  message: string,
  code: DisconnectedError["code"],
  ran: DisconnectedError["ran"],
  cause?: unknown,
) => DisconnectedError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: "DisconnectedError";
    declare readonly code: DisconnectedError["code"];
    declare readonly ran: DisconnectedError["ran"];

    constructor(message: string, code: DisconnectedError["code"], ran: DisconnectedError["ran"], cause?: unknown) {
      super(message, cause === undefined ? undefined : { cause });
      this.code = code;
      this.ran = ran;
    }
  },
  "DisconnectedError",
);

/**
 * Rust runs elsewhere, and is out of reach: its worker has ended, say.
 *
 * @example
 * ```ts
 * import { DisconnectedError } from "oxbridge";
 *
 * function canTryAgain(error: unknown): boolean {
 *   return error instanceof DisconnectedError && error.ran === "no";
 * }
 * ```
 */
export interface DisconnectedError extends Error {
  readonly name: "DisconnectedError";
  /** What happened: the other end is gone, did not take the session, has closed it, has a limit, or is of another version. */
  readonly code: "lost" | "refused" | "closed" | "limit" | "version";
  /** Whether Rust has run the call: `no` where it never got there. */
  readonly ran: "no" | "unknown";
}

/** Makes the class of an error type. `id` is the same in every copy of its package. */
export function errorClass(name: string, id: string): typeof RustError {
  return branded(RustError, name, id);
}

/**
 * Makes `error`, which is nobody's yet, one of a class that Rust has. Not its constructor does: the engine writes down the
 * frames of constructors with the stack, which takes longer than everything else.
 */
export function ofClass(
  type: typeof RustError,
  error: Error,
  code: string | undefined,
  data: unknown,
  cause: unknown,
): RustError {
  Object.setPrototypeOf(error, type.prototype);
  if (cause !== undefined) Object.defineProperty(error, "cause", { value: cause, writable: true, configurable: true });
  const made = error as { -readonly [Key in keyof RustError]: RustError[Key] };
  made.code = code;
  made.data = data;
  return made;
}

/**
 * `base` as a class of that name, whose errors are known by `id`: those of another copy of this module, or of another
 * realm, are instances as well.
 */
// biome-ignore lint/suspicious/noExplicitAny: what a class that extends another must take
function branded<Type extends new (...values: any[]) => Error>(base: Type, name: string, id = name): Type {
  const brand = Symbol.for(`oxbridge.${id}`);
  const type = class extends base {
    static override [Symbol.hasInstance](value: unknown): boolean {
      // What extends this class is known by nothing but its prototype.
      return this === type
        ? (value as Record<symbol, unknown> | undefined)?.[brand] === true
        : super[Symbol.hasInstance](value);
    }
  };
  Object.defineProperties(type.prototype, { name: { value: name }, [brand]: { value: true } });
  return Object.defineProperty(type, "name", { value: name });
}
