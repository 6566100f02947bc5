/** Text where the host has neither `TextEncoder` nor `TextDecoder`: in jsdom, in an AudioWorklet. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Type } from "../npm/src/type.ts";
import { enginesOf } from "./types/engines.ts";
import { field, list, named, record, t, type } from "./types/manifest.ts";

const TYPES: readonly Type[] = [t("string"), list(t("string")), { kind: "record", of: t("string") }, named("Named")];
const NAMED = [type("Named", record(field("näme", t("string"))))];
const SAMPLES = [
  "",
  "a",
  "é",
  "漢字",
  "🦀 crab",
  "\0\ufeffx",
  "\ufeff".repeat(40),
  "ab".repeat(9000),
  "a漢🦀é".repeat(4000),
];

const { byGlue, byDescription } = await enginesOf(TYPES, NAMED);

beforeEach(() => {
  vi.stubGlobal("TextEncoder", undefined);
  vi.stubGlobal("TextDecoder", undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("comes through as with them", () => {
  for (const sample of SAMPLES) {
    const values = [sample, [sample, "é", sample], { [sample]: sample, b: "é" }, { näme: sample }];
    for (const [k, value] of values.entries()) {
      expect(byGlue(k, value).value).toEqual(value);
      if (sample.length < 1000) expect(byDescription(k, value).value).toEqual(value);
    }
  }
  expect(byGlue(0, `${"x".repeat(100)}\ud800`).value).toBe(`${"x".repeat(100)}\ufffd`);
});
