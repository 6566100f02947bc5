/** What the suites call where they wait. */
import { beforeEach, TestRunner } from "vitest";

/** Skips the case that runs. */
export function skip(reason: string): never {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error(reason);
  return test.context.skip(reason) as never;
}

/** The body of a case that is skipped. */
export const skips = (reason: string) => (): never => skip(reason);

/** Skips the cases of these names, and those of groups of these names. */
export function skipsNamed(reasons: Readonly<Record<string, string>>): void {
  beforeEach(({ task, skip }) => {
    const reason = reasons[task.name] ?? reasons[task.suite?.name ?? ""];
    if (reason !== undefined) skip(reason);
  });
}

type Call<T, R> = (value: T, index: number, all: readonly T[]) => R | PromiseLike<R>;

export async function map<T, R>(all: readonly T[], f: Call<T, R>): Promise<R[]> {
  const results: R[] = [];
  for (let k = 0; k < all.length; k++) results.push(await f(all[k] as T, k, all));
  return results;
}

export async function forEach<T>(all: readonly T[], f: Call<T, unknown>): Promise<void> {
  await map(all, f);
}

export async function flatMap<T, R>(all: readonly T[], f: Call<T, R | R[]>): Promise<R[]> {
  return (await map(all, f)).flat() as R[];
}

export async function filter<T>(all: readonly T[], f: Call<T, unknown>): Promise<T[]> {
  const is = await map(all, f);
  return all.filter((_, k) => is[k]);
}

export async function some<T>(all: readonly T[], f: Call<T, unknown>): Promise<boolean> {
  return (await map(all, f)).some(Boolean);
}

export async function every<T>(all: readonly T[], f: Call<T, unknown>): Promise<boolean> {
  return (await map(all, f)).every(Boolean);
}

export async function find<T>(all: readonly T[], f: Call<T, unknown>): Promise<T | undefined> {
  return (await filter(all, f))[0];
}

export async function findIndex<T>(all: readonly T[], f: Call<T, unknown>): Promise<number> {
  return (await map(all, f)).findIndex(Boolean);
}

export async function from<T, R>(all: Iterable<T> | ArrayLike<T>, f: Call<T, R>): Promise<R[]> {
  return map(Array.from(all as ArrayLike<T>), f);
}
