/** The short form of `npm run fuzz`: always the same types, values, mischief and sequences. */
import { readFileSync } from "node:fs";
import descriptor from "fixture/assembly";
import objects from "objects/assembly";
import { createRuntime } from "oxbridge";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { build } from "./fixture.ts";
import { crossings } from "./fuzz/crossing.js";
import { type Door, doorsOf, fuzzHost, hostOf } from "./fuzz/door.js";
import { hostilities } from "./fuzz/hostile.js";
import { Refusal, verdict } from "./fuzz/oracle.js";
import { sample, sampleSources } from "./fuzz/sample.js";
import { sequences } from "./fuzz/sequence.js";
import { rejectedBy, thrownBy } from "./thrown.ts";
import { uncaughtByNow } from "./uncaught.ts";

// By this suite alone: it takes minutes.
build("fuzz");
const { default: fuzz } = await import("fuzz/assembly");

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

const isOver = (): boolean => false;

/** What was found. */
const findings: string[] = [];
const found = (finding: string): void => {
  findings.push(finding);
};

test.each(Object.entries(sampleSources))("%s is what the seed of the sample makes", (name, text) => {
  expect(readFileSync(new URL(`../tests-rs/fuzz/src/${name}`, import.meta.url), "utf8")).toBe(text);
});

test("random values of random types come back, or are refused, as the oracle says, at every door", async () => {
  const counts = { types: 0, values: 0, calls: 0, refusals: 0, left: 0, differences: 0 };
  await crossings({ ...sample, descriptor: fuzz, createRuntime, seed: 1, runs: 12, filter: "", isOver, counts, found });
  expect(findings.splice(0)).toEqual([]);
  expect(counts.types).toBe(40);
  expect(counts.refusals).toBeGreaterThan(counts.calls / 10);
  expect(counts.refusals).toBeLessThan((counts.calls * 9) / 10);
});

test("values that do mischief leave everything as it was", async () => {
  const counts = { calls: 0, refusals: 0, panics: 0, restarts: 0, differences: 0 };
  await hostilities({ createRuntime, descriptor, seed: 1, runs: 400, filter: "", isOver, counts, found });
  expect(findings.splice(0)).toEqual([]);
  expect(counts.refusals).toBeGreaterThan(50);
});

test("sequences of steps go as the model says", async () => {
  const counts = { sequences: 0, calls: 0, panics: 0, restarts: 0, differences: 0 };
  await sequences({
    createRuntime,
    descriptors: { objects, fixture: descriptor },
    seed: 1,
    runs: 40,
    isOver,
    counts,
    found,
  });
  expect(findings.splice(0)).toEqual([]);
  expect(Math.min(counts.panics, counts.restarts)).toBeGreaterThan(3);
});

// serde-wasm-bindgen reads values from within Rust, by imports that may not throw.
test("what a getter of a `Serde<T>` throws passes through as it is", async () => {
  const runtime = await createRuntime({ assemblies: [descriptor], onPanic() {} });
  onTestFinished(() => runtime.dispose());
  const { Foreign } = runtime.getAssemblyExports(descriptor);
  const thrown = new Error("mine");
  const ticket = {
    number: 1,
    get holder(): string {
      throw thrown;
    },
  };
  expect(thrownBy(() => Foreign.echoTicket(ticket))).toBe(thrown);
  expect(runtime.generation).toBe(1);
});

describe("what Rust alone refuses lets go of what came with it", () => {
  // A date before 1970, and after it an object.
  const inner = { kind: "variant0", fieldA: new Date(0), fieldB: [] };
  const value = { __proto__1: { kind: "variant0" }, fieldC: { fieldB: new Date(-1), fieldC: inner }, fieldD: {} };

  /** How many values Rust holds after a refusal at that door. */
  async function heldAfter(name: string): Promise<number> {
    const runtime = await createRuntime({ assemblies: [fuzz], imports: { host: hostOf(sample.types.length) } });
    onTestFinished(() => runtime.dispose());
    (globalThis as { fuzzHost?: unknown }).fuzzHost = fuzzHost;
    const door = doorsOf(runtime.getAssemblyExports(fuzz))[name] as Door;
    const error = await rejectedBy((async () => door.send(3, value))());
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toContain("fieldC.fieldB`: expected a date of 1970 or later");
    return runtime.stats().objects;
  }

  const calls = ["echo", "closure", "iterated", "named_closure"];
  const replies = ["callback", "imported", "promised", "streamed", "named", "named_function", "named_promise"];

  test.each([...calls, ...replies])("%s", async (name) => {
    expect(await heldAfter(name)).toBe(0);
  });
});

describe("the fuzz sees a difference", () => {
  const world = { live: new Set(), disposed: new Set() };
  const list = { kind: "list", of: { kind: "int", rust: "u8", bits: 8, signed: false } } as const;

  test("of a value: the oracle says what is wrong with it, and where", () => {
    expect(verdict(list, [1, 256], world)).toEqual(new Refusal("RangeError", "[1]"));
    expect(verdict(list, [1, 255], world)).toEqual({ out: [1, 255] });
  });

  test("of a type: a crate that has others than the oracle thinks", async () => {
    const counts = { types: 0, values: 0, calls: 0, refusals: 0, left: 0, differences: 0 };
    const types = [...sample.types].reverse();
    await crossings({
      types,
      descriptor: fuzz,
      createRuntime,
      seed: 1,
      runs: 20,
      filter: "echo",
      isOver,
      counts,
      found,
    });
    expect(counts.differences).toBeGreaterThan(20);
    expect(findings.splice(0)[0]).toMatch(/^type t0, seed 1, path .*\n {2}value: .*\n {2}echo: wanted /);
  });
});
