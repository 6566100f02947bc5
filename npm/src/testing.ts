/** `oxbridge/testing`: what tests of programs ask. It knows no runner of tests, and goes with all of them. */
import { RustError } from "./error.ts";
import { meant } from "./meant.ts";
import type { InstanceStats, Leak } from "./stats.ts";

/** A runtime, or the `session` of a package whose Rust is elsewhere. */
export interface Watched {
  stats(): InstanceStats | PromiseLike<InstanceStats>;
  leaks(): readonly Leak[] | PromiseLike<readonly Leak[]>;
  collect(): PromiseLike<void>;
}

/** How often the engine is given time to collect what is not disposed of by hand. */
const ROUNDS = 5;

/** What is counted beside objects of Rust, and what it is called. */
const COUNTED = {
  functions: "function of JavaScript that Rust holds",
  objects: "object of JavaScript that Rust holds",
  promises: "promise that is waited for",
  streams: "stream or iterator that is not read to its end",
} as const satisfies Partial<Record<keyof InstanceStats, string>>;

/**
 * Does some work, and fails if more is held after it than before: objects of Rust, functions, promises, streams.
 *
 * Objects that nobody has disposed of count, unless the engine has collected them: `node --expose-gc` has it do so at
 * once. With `debug: true` the error says where they were made. Fake timers do not matter.
 *
 * @param runtime A runtime, or the `session` of a package's `/far`.
 * @param work What should leave nothing behind.
 * @returns What `work` gives.
 * @throws {Error} Something is held that was not held before: the message names all of it.
 * @example
 * ```ts
 * import { createRuntime } from "oxbridge";
 * import { expectNoLeaks } from "oxbridge/testing";
 * import ledger from "ledger/assembly";
 *
 * const runtime = await createRuntime({ assemblies: [ledger], debug: true });
 * const { Entry } = runtime.getAssemblyExports(ledger);
 *
 * await expectNoLeaks(runtime, () => {
 *   const entry = new Entry(5);
 *   entry.dispose();
 * });
 * ```
 */
export async function expectNoLeaks<T>(runtime: Watched, work: () => T | PromiseLike<T>): Promise<T> {
  await runtime.collect();
  const before = await runtime.stats();
  const result = await work();
  for (let round = 1; ; round++) {
    await runtime.collect();
    const after = await runtime.stats();
    const classes = grown(before.classes, after.classes);
    const others = grown(countsOf(before), countsOf(after));
    if (classes.length === 0 && others.length === 0) return result;
    if (round < ROUNDS) continue;
    const leaks = classes.length === 0 ? [] : await runtime.leaks();
    throw new Error(leakText(classes, others, leaks));
  }
}

type Counts = Readonly<Record<string, number>>;

function countsOf(stats: InstanceStats): Counts {
  return Object.fromEntries(Object.entries(COUNTED).map(([key, text]) => [text, stats[key as keyof typeof COUNTED]]));
}

/** What there is more of, and by how many. */
function grown(before: Counts, after: Counts): [name: string, count: number][] {
  const more = Object.entries(after).map(([name, count]): [string, number] => [name, count - (before[name] ?? 0)]);
  return more.filter(([, count]) => count > 0);
}

function leakText(
  classes: readonly [name: string, count: number][],
  others: readonly [name: string, count: number][],
  leaks: readonly Leak[],
): string {
  const all = [
    ...classes.map(([name, count]) => `${count} × ${name} that nobody has disposed of`),
    ...others.map(([name, count]) => `${count} × ${name}`),
  ];
  const places = classes.flatMap(([name, count]) =>
    leaks
      .filter((leak) => leak.class === name)
      .slice(-count)
      .map(({ createdAt }) => `\n${name}, made\n${createdAt}`),
  );
  const hint = classes.length > 0 && places.length === 0 ? "\n`debug: true` says where objects are made" : "";
  return `held after it and not before: ${all.join(", ")}${places.join("")}${hint}`;
}

/** What an error of Rust is to have; what is left out may be anything. */
export interface ExpectedRustError {
  /** The class: `"BillingError"`. */
  readonly name?: string;
  /** The variant. */
  readonly code?: string;
  readonly data?: unknown;
  readonly message?: string | RegExp;
}

interface MatcherContext {
  equals(a: unknown, b: unknown): boolean;
}

const FIELDS: readonly string[] = ["name", "code", "data", "message"];

/**
 * Matchers for `expect.extend(matchers)` of vitest and jest.
 *
 * `expect(() => load(7n)).toThrowRustError({ code: "unknownCustomer", data: { id: 7n } })` passes if the function throws
 * what Rust has returned as `Err`, with these parts; behind `rejects` it takes what a promise was rejected with. A panic
 * is no such error.
 */
export const matchers: {
  toThrowRustError(
    this: MatcherContext,
    received: unknown,
    expected?: ExpectedRustError,
  ): { readonly pass: boolean; readonly message: () => string };
} = {
  toThrowRustError(received, expected = {}) {
    for (const key of Object.keys(expected))
      if (!FIELDS.includes(key)) throw new TypeError(`toThrowRustError: no part \`${key}\`${meant(key, FIELDS)}`);
    const { thrown, error } = caught(received);
    const differs = thrown ? differenceOf(error, expected, (a, b) => this.equals(a, b)) : "nothing was thrown";
    const shown = `expected a RustError${Object.keys(expected).length ? ` with ${inText(expected)}` : ""}`;
    return {
      pass: differs === undefined,
      message: () => (differs === undefined ? `${shown} not to be thrown` : `${shown}: ${differs}`),
    };
  },
};

/** What a function throws; what is no function is what was thrown. */
function caught(received: unknown): { readonly thrown: boolean; readonly error?: unknown } {
  if (typeof received !== "function") return { thrown: true, error: received };
  try {
    received();
    return { thrown: false };
  } catch (error) {
    return { thrown: true, error };
  }
}

function differenceOf(
  error: unknown,
  expected: ExpectedRustError,
  equals: (a: unknown, b: unknown) => boolean,
): string | undefined {
  if (!(error instanceof RustError)) return `it was ${error instanceof Error ? String(error) : inText(error)}`;
  for (const [key, value] of Object.entries(expected)) {
    const actual = error[key as keyof ExpectedRustError];
    const fits = value instanceof RegExp ? value.test(String(actual)) : equals(actual, value);
    if (!fits) return `its \`${key}\` was ${inText(actual)}`;
  }
  return undefined;
}

function inText(value: unknown): string {
  const shown = (_: string, v: unknown): unknown => {
    if (typeof v === "bigint") return `${v}n`;
    return v instanceof RegExp ? String(v) : v;
  };
  return JSON.stringify(value, shown) ?? String(value);
}
