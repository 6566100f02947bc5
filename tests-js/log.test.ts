/** What Rust logs. The twin is `tests-rs/src/log.rs`. */
import descriptor from "fixture/assembly";
import { createRuntimeSync } from "oxbridge";
import { afterEach, expect, test, vi } from "vitest";

const runtime = createRuntimeSync({ assemblies: [descriptor] });
const { Log, Callback } = runtime.getAssemblyExports(descriptor);
const METHODS = ["error", "warn", "info", "debug"] as const;

/** What is printed meanwhile, by method. */
function printed(run: () => void): unknown[][] {
  const lines: unknown[][] = [];
  for (const method of METHODS)
    vi.spyOn(console, method).mockImplementation((...values) => void lines.push([method, ...values]));
  run();
  return lines;
}

afterEach(() => void vi.restoreAllMocks());

test("a record goes to the method of its level, with its target", () => {
  const lines = printed(() => {
    for (let level = 1; level <= 5; level++) Log.write(level, `level ${level}`);
  });
  expect(lines).toEqual([
    ["error", "fixture::log: level 1"],
    ["warn", "fixture::log: level 2"],
    ["info", "fixture::log: level 3"],
    ["debug", "fixture::log: level 4"],
    ["debug", "fixture::log: level 5"],
  ]);
});

test("text is text, whatever is in it", () => {
  expect(printed(() => Log.writeAsShop("100 %s, é😀\0\n"))).toEqual([["info", "shop::cart: 100 %s, é😀\0\n"]]);
});

test("a restarted instance logs too", () => {
  runtime.restart();
  expect(printed(() => Log.write(2, "again"))).toEqual([["warn", "fixture::log: again"]]);
});

test("a console that throws harms nobody", () => {
  vi.spyOn(console, "info").mockImplementation(() => {
    throw new Error("no console");
  });
  Log.write(3, "unheard");
  expect(Callback.sumOf(1, () => 1)).toBe(1);
});

test("a console that calls Rust is no trouble", () => {
  vi.spyOn(console, "info").mockImplementation(() => void Callback.dropped());
  Log.write(3, "x".repeat(10_000));
  expect(Callback.dropped()).toBe(0);
});
