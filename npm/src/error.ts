/** What goes wrong: errors that Rust returns, panics, misuse. The twin is `crate/src/error.rs`. */

/** What Rust returned as `Err`. */
export class RustError extends Error {
  /** The variant, where the error has a type of its own: `"unknownCustomer"`. */
  declare readonly code: string | undefined;
  /** The fields of the variant. */
  declare readonly data: unknown;

  constructor(message: string, code?: string, data?: unknown, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.data = data;
    brand(this, "RustError");
  }

  override get name(): string {
    return "RustError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this, RustError, "RustError", value);
  }
}

/** Rust panicked, overflowed its stack or trapped. The instance in which that happened is gone. */
export class RustPanicError extends Error {
  /** Where it panicked: a path as the Rust compiler saw it. */
  declare readonly file: string | undefined;
  declare readonly line: number | undefined;
  declare readonly column: number | undefined;

  constructor(message: string, file?: string, line?: number, column?: number) {
    super(message);
    this.file = file;
    this.line = line;
    this.column = column;
    brand(this, "RustPanicError");
  }

  override get name(): string {
    return "RustPanicError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this, RustPanicError, "RustPanicError", value);
  }
}

/** An object of an instance that has panicked or was restarted. */
export class StaleObjectError extends Error {
  constructor(message: string) {
    super(message);
    brand(this, "StaleObjectError");
  }

  override get name(): string {
    return "StaleObjectError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this, StaleObjectError, "StaleObjectError", value);
  }
}

/** Something was used after it was disposed. */
export class ObjectDisposedError extends Error {
  constructor(message: string) {
    super(message);
    brand(this, "ObjectDisposedError");
  }

  override get name(): string {
    return "ObjectDisposedError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this, ObjectDisposedError, "ObjectDisposedError", value);
  }
}

/** Rust wants to change an object that is in use. */
export class ObjectBorrowedError extends Error {
  constructor(message: string) {
    super(message);
    brand(this, "ObjectBorrowedError");
  }

  override get name(): string {
    return "ObjectBorrowedError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this, ObjectBorrowedError, "ObjectBorrowedError", value);
  }
}

/** Makes the class of an error type. `id` is the same in every copy of its package. */
export function errorClass(name: string, id: string): typeof RustError {
  const type = class extends RustError {
    constructor(message: string, code?: string, data?: unknown, cause?: unknown) {
      super(message, code, data, cause);
      brand(this, id);
    }

    override get name(): string {
      return name;
    }

    static override [Symbol.hasInstance](value: unknown): boolean {
      return isInstance(this, type, id, value);
    }
  };
  return Object.defineProperty(type, "name", { value: name });
}

function brand(error: object, id: string): void {
  Object.defineProperty(error, Symbol.for(`oxbridge.${id}`), { value: true });
}

/** What `value instanceof type` says: errors of another copy of this module, or of another realm, belong as well. */
function isInstance(type: object, branded: object, id: string, value: unknown): boolean {
  if (type !== branded) return Function.prototype[Symbol.hasInstance].call(type, value);
  return typeof value === "object" && value !== null && Symbol.for(`oxbridge.${id}`) in value;
}
