/** Every cell of the type table: the model in `tests-rs/matrix/table.mjs` against the package built from it. */
import { existsSync, readFileSync } from "node:fs";
import * as matrix from "matrix";
import { describe, expect, test } from "vitest";
import { file, rustSource } from "../tests-rs/matrix/generate.mjs";
import {
  camelCase,
  cells,
  got,
  impossible,
  type Position,
  type Refusal,
  type Row,
  rows,
  samples,
} from "../tests-rs/matrix/table.mjs";

type Echo = (value?: unknown) => unknown;

test("cells.rs is what generate.mjs makes of the table", () => {
  expect(readFileSync(file, "utf8")).toBe(rustSource());
});

const byPosition = Map.groupBy ? Map.groupBy(cells, ({ position }) => position) : group();
for (const [position, cells] of byPosition) {
  describe(position.name, () => {
    for (const { row } of cells) cell(row, position);
  });
}

function group(): Map<Position, typeof cells> {
  const groups = new Map<Position, typeof cells>();
  for (const cell of cells) groups.set(cell.position, [...(groups.get(cell.position) ?? []), cell]);
  return groups;
}

function cell(row: Row, position: Position): void {
  const space = position.module ?? position.name;
  const name = camelCase(row.name);
  const called = `${space}.${name}`;
  const echo = (matrix as unknown as Record<string, Record<string, Echo>>)[space]?.[name] as Echo;
  const wrap = (value: unknown): unknown => position.wrap(value, row);

  test(`${row.rust} echoes`, () => {
    const settled = (value: unknown): unknown => (position.out ?? position.wrap)(value, row);
    for (const value of row.echoes) expect(echo(wrap(value))).toStrictEqual(settled(value));
    for (const [value, out] of [...(row.also ?? []), ...alike(row, position)])
      expect(echo(wrap(value))).toStrictEqual(settled(out));
    for (const [value, out] of position.also ?? []) expect(echo(value)).toStrictEqual(out);
  });

  test(`${row.rust} refuses everything else, and says where and why`, () => {
    const refused = [
      ...(row.refused ?? []),
      ...fates(row, position).flatMap(([value, fate]) => ("error" in fate ? [[value, fate] as const] : [])),
    ];
    for (const [value, refusal] of refused) {
      if (row.record && position.name === "variant_newtype" && !isRecord(value)) continue;
      if (row.text && position.name === "key") continue;
      if (row.record && position.name === "variant_newtype" && !refusal.at) continue;
      const message = `${called}: \`value${position.path(row, value)}${refusal.at ?? ""}\`: ${told(row, position.keyed && value === 0 ? 0 : value, refusal)}`;
      expect(
        thrownBy(() => echo(wrap(value))),
        String(message),
      ).toEqual(new refusal.error(message));
    }
  });
}

/** The samples that must echo, with what they come back as. */
function alike(row: Row, position: Position): [unknown, unknown][] {
  return fates(row, position).flatMap(([value, fate]) => ("out" in fate ? [[value, fate.out]] : []));
}

function fates(row: Row, position: Position): [unknown, Refusal | { out: unknown }][] {
  const standing = samples.filter((value) => !(position.optional && (value === undefined || value === null)));
  return standing.map((value) => [value, row.judge(value)]);
}

function told(row: Row, value: unknown, { what = row.what, got: said, at }: Refusal): string {
  return `expected ${what}, got ${said ?? got(at ? reached(value, at) : value)}`;
}

/** The part of a value that a path such as `[0].x` leads to. */
function reached(value: any, path: string): unknown {
  const steps = path.match(/\.get\(.*?\)|\.keys\(\)\[\d+\]|\.values\(\)\[\d+\]|\.[\w$]+|\[\d+\]|\[".*?"\]/g) ?? [];
  return steps.reduce((value, step) => {
    if (step.startsWith(".get(")) return value.get(JSON.parse(step.slice(5, -1)));
    if (step.startsWith(".keys()")) return [...value.keys()][Number(step.slice(8, -1))];
    if (step.startsWith(".values()")) return [...value.values()][Number(step.slice(10, -1))];
    return value[step.startsWith(".") ? step.slice(1) : JSON.parse(step.slice(1, -1))];
  }, value);
}

const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function thrownBy(call: () => unknown): unknown {
  try {
    return `nothing, but gave ${String(call())}`;
  } catch (thrown) {
    return thrown;
  }
}

test("the typings name every row as the table does", () => {
  const typings = readFileSync(new URL("../tests-rs/matrix/pkg/index.d.ts", import.meta.url), "utf8");
  const plain = /export namespace plain \{([\s\S]*?)\n\}/.exec(typings)?.[1] ?? "";
  const shown = rows.map((row) => [
    row.name,
    new RegExp(`function ${camelCase(row.name)}\\([\\s\\S]*?\\): (.*);`).exec(plain)?.[1],
  ]);
  expect(shown).toEqual(rows.map((row) => [row.name, row.ts === "undefined" ? "void" : row.ts]));
});

test("what cannot be is a compile error with a case of its own", () => {
  for (const { ui } of impossible)
    expect(existsSync(new URL(`../tests-rs/ui/${ui}.rs`, import.meta.url)), ui).toBe(true);
});
