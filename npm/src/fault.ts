/** What is wrong with a value, and how messages show it. */

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

/** What users throw may be a proxy that was revoked: nothing may be thrown for it on the way to Rust. */
export function isFault(error: unknown): error is Fault {
  try {
    return error instanceof Fault;
  } catch {
    return false;
  }
}

/** A value that is not what was expected. `isRange`: it has the right type. */
export function wrong(value: unknown, expected: string, isRange = false, hint = ""): Fault {
  const found = shown(value);
  // What only looks like one is none.
  const got = found === expected ? "an object" : found;
  return new Fault(`expected ${expected}, got ${got}${got === "a Promise" ? ": await it" : hint}`, isRange);
}

/** A value that is no integer of up to 32 bits: `u8`. */
export function wrongSmall(value: unknown, kind: string): Fault {
  const count = 2 ** (+kind.slice(1) || 32);
  const least = kind[0] === "i" ? -count / 2 : 0;
  return wrong(value, `${kind} (${least} to ${least + count - 1})`, typeof value === "number");
}

/** A value that is no integer of this kind, which crosses `as` another or not: `u64`. */
export function wrongInteger(value: unknown, kind: string, as?: "number" | "bigint"): Fault {
  const bits = Number(kind.slice(1)) || 32;
  const isSafe = as === "number" && bits > 32;
  const isBig = as === "bigint" || (!as && bits > 32);
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

/** A value that is no number, or none that an f32 can hold. */
export function wrongFloat(value: unknown): Fault {
  const isRange = typeof value === "number";
  return wrong(value, isRange ? "f32 (-3.4028234663852886e+38 to 3.4028234663852886e+38)" : "a number", isRange);
}

/** The last millisecond that a `Date` can have; the first is as far from 1970. */
export const LAST_DATE = 8.64e15;

/** Says that the value is a part of another: at an index, or as `.field`. */
export function within(error: unknown, place: string | number): unknown {
  if (error instanceof Fault) error.path = (typeof place === "number" ? `[${place}]` : place) + error.path;
  return error;
}

/** `.name`, or `["odd name"]`. */
export function property(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name === shortened(name)
    ? `.${name}`
    : `[${shown(name)}]`;
}

/** The beginning of a name that may be of any length. */
export function shortened(name: string): string {
  return shown(name).slice(1, -1);
}

/** What an export throws for `error`, which came from writing its parameter `name` or reading its result. */
export function refusal(error: unknown, called: string, name: string): unknown {
  if (!(error instanceof Fault)) return error;
  return new error.type(`${called}: \`${name}${error.path}\`: ${error.text}`);
}

/** What a method of the runtime's throws that was taken off its object, and called on `v`. */
export function detached(v: unknown, type: string, method: string): unknown {
  const fault = wrong(v, article(type));
  const called = `${type}.${method}`;
  return new fault.type(`${called}: ${fault.text}${takenOff(v, called)}`);
}

/** What to do where a method was called on nothing, since it was taken off its object. */
export function takenOff(v: unknown, called: string): string {
  const [method] = /(?:\[.*\]|\.[^.[\]]+)$/.exec(called) ?? [];
  return v === undefined ? `: pass it with its object, \`() => object${method}()\`` : "";
}

/** How a message shows a value. Runs none of its code, but for a `Symbol.toStringTag` of its own. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case "bigint":
      // Writing out millions of digits takes longer than anybody waits.
      return value >> 256n === value >> 512n ? `${value}n` : "a huge bigint";
    case "number":
      return Object.is(value, -0) ? "-0" : `${value}`;
    case "symbol":
    case "function":
      return `a ${typeof value}`;
    case "object":
      return value ? article(className(value)) : "null";
    default:
      return `${value}`;
  }
}

/** Name of the built-in class of an object of any realm, or of the host's class: `object` for all others. */
function className(value: object): string {
  try {
    const name = {}.toString.call(value).slice(8, -1);
    if (name === "Array") return "array";
    if (name !== "Object" && typeof (globalThis as Record<string, unknown>)[name] === "function") return name;
  } catch {
    // A proxy that was revoked.
  }
  return "object";
}

/** `name` with `a` or `an` before it. */
export function article(name: string): string {
  return `${/^[aeio]/i.test(name) ? "an" : "a"} ${name}`;
}
