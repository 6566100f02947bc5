/** What goes wrong: wrong arguments, errors that Rust returns, panics. The twin is `crate/src/error.rs`. */

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

/** Why an argument was refused. It is no error yet: the writers it passes on its way out say where the value is. */
export class Fault {
  path = "";
  declare text: string;
  /** The error that it becomes. */
  declare readonly type: new (
    message: string,
  ) => Error;
  /** For a cycle: how deep the value lies that comes again. */
  declare readonly level: number;

  constructor(text: string, isRange: boolean, level = -1, type: Fault["type"] = isRange ? RangeError : TypeError) {
    this.text = text;
    this.type = type;
    this.level = level;
  }
}

/** A value that is not what was expected. `isRange`: it has the right type. */
export function wrong(value: unknown, expected: string, isRange = false, hint = ""): Fault {
  return new Fault(`expected ${expected}, got ${shown(value)}${hint}`, isRange);
}

/** A value that is no integer of up to 32 bits: `u8`. */
export function wrongSmall(value: unknown, kind: string): Fault {
  const count = 2 ** (Number(kind.slice(1)) || 32);
  const least = kind[0] === "i" ? -count / 2 : 0;
  return wrong(value, `${kind} (${least} to ${least + count - 1})`, typeof value === "number");
}

/** A value that is no integer of this kind, shown as another or not: `u64`. */
export function wrongInteger(value: unknown, kind: string, view?: "number" | "bigint"): Fault {
  const bits = Number(kind.slice(1)) || 32;
  const isSafe = view === "number" && bits > 32;
  const isBig = view === "bigint" || (!view && bits > 32);
  const signed = kind[0] === "i";
  const end = isSafe ? 2n ** 53n : 1n << BigInt(bits - Number(signed));
  const least = signed ? BigInt(isSafe) - end : 0n;
  const hint =
    isBig && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? ", which is not a safe integer: pass a bigint"
      : "";
  return wrong(
    value,
    `${kind} (${least} to ${end - 1n})`,
    typeof value === "number" || (isBig && typeof value === "bigint"),
    hint,
  );
}

/** Says that the value is a part of another: at an index, or as `.field`. */
export function within(error: unknown, place: string | number): unknown {
  if (error instanceof Fault) error.path = (typeof place === "number" ? `[${place}]` : place) + error.path;
  return error;
}

/** `.name`, or `["odd name"]`. */
export function property(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** What an export throws for `error`, which came from writing its parameter `name` or reading its result. */
export function refusal(error: unknown, called: string, name: string): unknown {
  if (!(error instanceof Fault)) return error;
  return new error.type(`${called}: \`${name}${error.path}\`: ${error.text}`);
}

/** How a message shows a value. Runs none of its code. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case "bigint":
      return `${value}n`;
    case "number":
      return Object.is(value, -0) ? "-0" : `${value}`;
    case "symbol":
    case "function":
      return `a ${typeof value}`;
    case "object": {
      const name = value && className(value);
      return name ? `${/^[AEIOaeio]/.test(name) ? "an" : "a"} ${name}` : `${name}`;
    }
    default:
      return `${value}`;
  }
}

/** Name of the built-in class of an object of any realm. */
function className(value: object): string {
  const probes: [{ readonly name: string; readonly prototype: object }, string | symbol][] = [
    [Date, "getTime"],
    [Map, "size"],
    [Set, "size"],
    [ArrayBuffer, "byteLength"],
    [DataView, "buffer"],
  ];
  const probe = (type: { readonly prototype: object }, key: string | symbol): unknown => {
    const { get, value: method } = Object.getOwnPropertyDescriptor(type.prototype, key) as PropertyDescriptor;
    return (get ?? method).call(value);
  };
  for (const [type, key] of probes) {
    try {
      probe(type, key);
      return type.name;
    } catch {}
  }
  try {
    if (Array.isArray(value)) return "array";
  } catch {
    // A proxy that was revoked.
  }
  return (probe(Object.getPrototypeOf(Uint8Array), Symbol.toStringTag) as string | undefined) ?? "object";
}
