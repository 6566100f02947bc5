/**
 * Every cell of the type table: the model in `tests-rs/matrix/table.mjs` against the package built from it. At a distance
 * (`far/vitest.config.ts`) the package is the door `./far`, whose functions give promises.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, type TestContext, test } from "vitest";
import { files } from "../tests-rs/matrix/generate.mjs";
import {
  type Crossing,
  camelCase,
  cells,
  crossed,
  crossings,
  got,
  type Host,
  impossible,
  type Position,
  type Refusal,
  type Row,
  rows,
  samples,
} from "../tests-rs/matrix/table.mjs";
import { build } from "./fixture.ts";

// By this suite alone: it takes minutes.
build("matrix");
const matrix = await import("matrix");

type Echo = (value?: unknown) => unknown;

test.each(Object.entries(files))("%s is what generate.mjs makes of the table", (name, text) => {
  expect(readFileSync(new URL(`../tests-rs/matrix/src/${name}`, import.meta.url), "utf8")).toBe(text);
});

/** What the functions of the app do, whichever is called. */
const now: Host = { argument: {}, result: {}, both: { now: (value: unknown) => value } };
const named = (part: keyof Host): Record<string, Echo> =>
  Object.fromEntries(rows.map(({ name }) => [camelCase(name), (value) => now[part].now?.(value)]));
const host = { argument: named("argument"), result: named("result"), both: named("both") };
const isFar = process.env.DOOR !== undefined;
await matrix.init({ imports: { host } } as never);

/** What a function gives, or throws. */
async function heard(call: () => unknown): Promise<{ value: unknown } | { thrown: unknown }> {
  try {
    const value = call();
    // Near it is there at once.
    expect(value instanceof Promise).toBe(isFar);
    return { value: await value };
  } catch (thrown) {
    return { thrown };
  }
}

/** Skips a case whose function cannot be called at a distance, and says why. */
async function skipNearOnly({ skip }: TestContext, call: Echo): Promise<void> {
  const thrown = isFar ? await heard(call) : {};
  const [, reason] =
    /(near only: .*|gives a value at once, which nothing at a distance can)/s.exec(
      String("thrown" in thrown && thrown.thrown),
    ) ?? [];
  if (reason !== undefined) skip(reason);
}

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

  test(`${row.rust} echoes`, async (context) => {
    await skipNearOnly(context, echo);
    const settled = (value: unknown): unknown => (position.out ?? position.wrap)(value, row);
    const given = [
      ...row.echoes.map((value) => [wrap(value), settled(value)]),
      ...[...(row.also ?? []), ...alike(row, position)].map(([value, out]) => [wrap(value), settled(out)]),
      ...(position.also ?? []),
    ];
    for (const [value, out] of given) expect(await heard(() => echo(value))).toStrictEqual({ value: out });
  });

  test(`${row.rust} refuses everything else, and says where and why`, async (context) => {
    await skipNearOnly(context, echo);
    const refused = [
      ...(row.refused ?? []),
      ...fates(row, position).flatMap(([value, fate]) => ("error" in fate ? [[value, fate] as const] : [])),
    ];
    for (const [value, refusal] of refused) {
      if (row.record && position.name === "variant_newtype" && !isRecord(value)) continue;
      if (row.text && position.name === "key") continue;
      if (row.record && position.name === "variant_newtype" && !refusal.at) continue;
      const path = (refusal.text && position.read) ?? position.path(row, value);
      const message = `${called}: \`value${path}${refusal.at ?? ""}\`: ${told(row, position.keyed && value === 0 ? 0 : value, refusal)}`;
      expect(await heard(() => echo(wrap(value))), message).toEqual({ thrown: new refusal.error(message) });
    }
  });
}

for (const crossing of crossings) {
  describe(crossing.name, () => {
    for (const { row } of crossed.filter((cell) => cell.crossing === crossing)) crossedCell(row, crossing);
  });
}

function crossedCell(row: Row, crossing: Crossing): void {
  const space = (matrix as any)[crossing.name] ?? {};
  const call = space[camelCase(row.name)];
  const send = async (value: unknown): Promise<unknown> => crossing.call(call, value, now);

  if (crossing.name === "from_rust") {
    test(`${row.rust} comes back to Rust`, async (context) => {
      await skipNearOnly(context, call);
      async function* items(values: AsyncIterable<unknown>): AsyncGenerator {
        for await (const value of values) yield value;
      }
      const count = call(
        (value: unknown) => value,
        async (value: unknown) => value,
        (values: AsyncIterable<unknown>) => items(values),
      );
      expect(await count).toBe(row.values.length);
    });
    return;
  }

  test(`${row.rust} crosses`, async (context) => {
    await skipNearOnly(context, call);
    for (const value of row.echoes) expect(await send(value)).toStrictEqual(value);
    for (const [value, out] of [...(row.also ?? []), ...alike(row)]) expect(await send(value)).toStrictEqual(out);
  });

  // What is not looked at may be anything.
  const isIgnored = row.rust === "()" && crossing.name !== "closure";
  if (!crossing.checked || isIgnored) return;
  test(`${row.rust} refuses everything else, and says where and why`, async (context) => {
    await skipNearOnly(context, call);
    for (const [value, refusal] of refusedBy(row)) {
      const called = crossing.called?.(row) ?? "";
      const begin = refusal.text && crossing.read ? crossing.read(row) : called;
      const message = `${begin}${refusal.at ?? ""}\`: ${told(row, value, refusal)}`;
      const thrown = await send(value).then(
        (value) => `nothing, but gave ${String(value)}`,
        (thrown) => thrown,
      );
      expect(thrown, message).toBeInstanceOf(refusal.error);
      expect(thrown.message).toBe(message);
    }
  });
}

/** Everything that a row refuses by itself. */
function refusedBy(row: Row): (readonly [unknown, Refusal])[] {
  const judged = samples.flatMap((value) => {
    const fate = row.judge(value);
    return "error" in fate ? [[value, fate] as const] : [];
  });
  return [...(row.refused ?? []), ...judged];
}

/** The samples that must echo, with what they come back as. */
function alike(row: Row, position?: Position): [unknown, unknown][] {
  return fates(row, position).flatMap(([value, fate]) => ("out" in fate ? [[value, fate.out]] : []));
}

function fates(row: Row, position?: Position): [unknown, Refusal | { out: unknown }][] {
  const standing = samples.filter((value) => !(position?.optional && (value === undefined || value === null)));
  return standing.map((value) => [value, row.judge(value)]);
}

function told(row: Row, value: unknown, { what = row.what, got: said, at, text }: Refusal): string {
  if (text !== undefined) return text;
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
