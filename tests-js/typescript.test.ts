/** What a crate says of its typings itself. The twin is `tests-rs/src/typescript.rs`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fixture from "fixture";
import { expect, test } from "vitest";

const typings = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../tests-rs/pkg/${name}`, import.meta.url)), "utf8");

test("what crosses is what its type says, whatever the typings show", () => {
  expect(fixture.renameTheme({ name: "day", accent: "#fff" }, "night")).toEqual({ name: "night", accent: "#fff" });
  const change = { number: 1, kind: "add", part: 40 } as const;
  expect(fixture.nextChange(change)).toEqual({ number: 2n, before: undefined, kind: "add", part: 40 });
  expect(() => fixture.nextChange({ ...change, kind: 5 as never })).toThrow(
    "nextChange: `change.kind`: expected a string, got 5",
  );
});

test("a section stands in the typings once, and a type that it declares nowhere else", () => {
  const text = typings("index.d.ts");
  expect(text.split("export interface Theme<Name extends string = string> {")).toHaveLength(2);
  expect(text).not.toContain("export type Theme");
  expect(text).toContain("/** A colour by its digits. */\nexport type Hex = `#${string}`;\n");
  expect(text).toContain("export function renameTheme(theme: Theme, name: Theme['name']): Theme;");
  expect(typings("far.d.ts")).toMatch(/^import type \{[^}]*\bTheme,\s*Percent\b/m);
});

test("a field shows what is written for it, and that it is not to be written", () => {
  expect(typings("index.d.ts")).toContain(`export type Change = {
  readonly number: bigint;
  readonly before: number | undefined;
  kind: "add" | "remove";
  part: Percent | undefined;
};`);
});

test("what the typings do not tell of is there", () => {
  const { untold } = fixture as unknown as { untold(value: number): number };
  expect(untold(1)).toBe(2);
  for (const name of ["index.d.ts", "assembly.d.ts", "far.d.ts"]) expect(typings(name)).not.toContain("untold");
});
