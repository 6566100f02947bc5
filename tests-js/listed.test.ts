/**
 * The types that the guide lists: each crosses, is refused in the words that the table of `tests-rs/listed` has, and
 * stands on the page as the typings show it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { source } from "../tests-rs/listed/generate.mjs";
import { camelCase, type Listed, nameOf, type Row, sections } from "../tests-rs/listed/table.mjs";
import { build } from "./fixture.ts";
import { ROOT } from "./pages.ts";
import { expectGolden } from "./types/golden.ts";
import { formOf, formsOf, tables } from "./types/listed.ts";

// By this suite alone: no other one needs so many crates.
build("listed");
const api = (await import("listed")) as unknown as Record<string, Record<string, (value: unknown) => unknown>>;

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const typings = read("tests-rs/listed/pkg/index.d.ts");
const forms = formsOf(typings);

test("echoes.rs is what generate.mjs makes of the table", () => {
  expect(read("tests-rs/listed/src/echoes.rs")).toBe(source);
});

describe.each(sections)("$title", ({ space, rows }) => {
  const of = (type: Listed): [called: string, echo: (value: unknown) => unknown] => {
    const name = camelCase(nameOf(type));
    return [`${space}.${name}`, api[space]?.[name] as (value: unknown) => unknown];
  };
  const tried = rows.filter(({ tested }) => tested === undefined);

  test.each(tried.map((row) => [label(row), row] as const))("%s comes back", (_, { types, echoes, also = [] }) => {
    for (const type of types) {
      for (const [value, out] of [...echoes.map((value) => [value, value]), ...also])
        expect(of(type)[1](value)).toStrictEqual(type.takes ? undefined : out);
    }
  });

  const refusing = tried.filter(({ refused }) => refused.length > 0);
  test.each(refusing.map((row) => [label(row), row] as const))("%s is refused with the reason", (_, row) => {
    const { types, refused } = row;
    for (const type of types) {
      const [called, echo] = of(type);
      for (const [value, text] of refused) {
        const [path = "", said = ""] = /^[.[]/.test(text) ? text.split(/: (.*)/s) : ["", text];
        const message = refusal(() => echo(value));
        // `…` is where types of one form differ: their names and ends.
        const parts = `${called}: \`value${path}\`: ${said}`.split("…").map((part) => part.replace(/\W/g, "\\$&"));
        expect(message).toMatch(new RegExp(`^${parts.join(".*")}$`, "s"));
      }
    }
  });

  test.each(rows.map((row) => [label(row), row] as const))("%s are all of one form", (_, row) => {
    const form = formOf(row, space, forms);
    for (const type of row.types) {
      const own = forms(space, type);
      if (own.out.length > 0) expect([type.label, own.out]).toEqual([type.label, form.out]);
      if (own.in.length > 0) expect([type.label, own.in]).toEqual([type.label, form.in]);
    }
  });

  test("what has no value here is tested elsewhere", () => {
    for (const { tested } of rows)
      if (tested) expect([tested, existsSync(join(ROOT, `tests-js/${tested}.test.ts`))]).toEqual([tested, true]);
    for (const row of tried)
      expect([label(row), row.echoes.length + row.refused.length > 0]).toEqual([label(row), true]);
  });
});

/** What somebody who passes the wrong is told. */
function refusal(call: () => unknown): string {
  try {
    return `gave ${String(call())}`;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return error.message;
    throw error;
  }
}

function label({ types }: Row): string {
  return types.map(({ label }) => label).join(", ");
}

test("the typings are types/listed.index.d.ts", async () => {
  await expectGolden("listed.index.d.ts", typings);
});

test("the page has the tables that these make", async () => {
  const page = "npm/docs/types.md";
  const [head] = read(page).split(/^## /m);
  await expect(`${head}${tables(forms)}`).toMatchFileSnapshot(join(ROOT, page));
});

test("every type that crosses is listed", { timeout: 300_000 }, () => {
  const { features } = JSON.parse(
    execFileSync("cargo", ["metadata", "--no-deps", "--format-version", "1"], { cwd: ROOT, encoding: "utf8" }),
  ).packages.find(({ name }: { name: string }) => name === "oxbridge");
  const enabled = Object.keys(features).filter((name) => name !== "test");
  const args = ["rustdoc", "--quiet", "--package", "oxbridge", "--lib", "--features", enabled.join()];
  // Rustdoc's own form of data waits to be stable.
  const unstable = ["--", "-Z", "unstable-options", "--output-format", "json", "--allow", "warnings"];
  execFileSync("cargo", [...args, ...unstable], { cwd: ROOT, env: { ...process.env, RUSTC_BOOTSTRAP: "1" } });
  const crossing = typesWith("Value", JSON.parse(read("target/doc/oxbridge.json")));
  expect(crossing.length).toBeGreaterThan(100);
  const words = new Set(
    sections.flatMap(({ rows }) =>
      rows.flatMap(({ types }) => types.flatMap(({ label, rust }) => `${label} ${rust}`.match(/\w+/g) ?? [])),
    ),
  );
  expect(crossing.filter((name) => !words.has(name))).toEqual([]);
});

/**
 * The names of the types that a trait is implemented for. Those without one, as slices, are few; of js-sys's classes one
 * stands for all; an `Instant` has its impl for the sake of the message.
 */
function typesWith(trait: string, { index, paths }: Rustdoc): string[] {
  const implemented = Object.values(index).flatMap(({ inner }) =>
    inner.impl?.trait?.path.split("::").at(-1) === trait ? [inner.impl.for] : [],
  );
  const names = implemented.map(({ resolved_path, primitive }) => {
    const path: string[] = paths[resolved_path?.id]?.path ?? [primitive ?? "T"];
    return path[0] === "js_sys" ? "RegExp" : path.at(-1);
  });
  return [...new Set<string>(names as string[])].filter((name) => name !== "Instant").sort();
}

interface Rustdoc {
  readonly index: Readonly<Record<string, { readonly inner: any }>>;
  readonly paths: Readonly<Record<string, { readonly path: string[] }>>;
}
