/** `oxbridge size`: what the module of a package is made of, and its JavaScript. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BuildError } from "../error.ts";
import { shown } from "../files.ts";
import { partsIn } from "../package/runtime.ts";
import { hintsFor } from "./hint.ts";
import { type Module, type ModuleFunction, readModule } from "./module.ts";
import { crateOf, plainName } from "./name.ts";
import { type ExportWeight, type SizeReport, sum, type Weight } from "./report.ts";

/** What to weigh. */
export interface SizeOptions {
  /** The folder of a package, or a module. @default pkg */
  readonly package?: string;
}

export async function size({ package: given = "pkg" }: SizeOptions): Promise<SizeReport> {
  const found = await stat(given).catch((cause: unknown) => {
    throw new BuildError(`there is no ${shown(given)}`, "oxbridge build makes it: oxbridge size FOLDER", { cause });
  });
  const isFolder = found.isDirectory();
  const path = isFolder ? join(given, await moduleOf(given)) : given;
  const bytes = await readFile(path);
  const module = parsed(path, bytes);
  const functions = module.functions.map(({ name, size }) => ({ name: plainName(name), bytes: size }));
  const report = {
    path,
    bytes: bytes.length,
    gzip: gzipSync(bytes).length,
    hasNames: module.hasNames,
    sections: heaviest([...module.sections].map(([name, bytes]) => ({ name, bytes }))),
    crates: cratesOf(functions),
    exports: exportsOf(module),
    data: heaviest(module.data.map((piece, k) => ({ name: `piece ${k}`, bytes: piece.length }))),
    javascript: isFolder ? await javascriptOf(given) : [],
  };
  return { ...report, hints: hintsFor(report, module.data) };
}

async function moduleOf(folder: string): Promise<string> {
  const [only, ...others] = (await readdir(folder)).filter((name) => name.endsWith(".wasm"));
  if (only !== undefined && others.length === 0) return only;
  throw new BuildError(
    `${shown(folder)} has ${only === undefined ? "no module" : "several modules"}`,
    "name a package that oxbridge has built, or a module: oxbridge size FILE.wasm",
  );
}

function parsed(path: string, bytes: Uint8Array): Module {
  try {
    return readModule(bytes);
  } catch (cause) {
    throw new BuildError(`cannot read ${shown(path)}: ${(cause as Error).message}`, undefined, { cause });
  }
}

function cratesOf(functions: readonly Weight[]): SizeReport["crates"] {
  const crates = new Map<string, Weight[]>();
  for (const each of functions) {
    const crate = crateOf(each.name);
    const known = crates.get(crate);
    if (known) known.push(each);
    else crates.set(crate, [each]);
  }
  return heaviest([...crates].map(([name, all]) => ({ name, bytes: sum(all), functions: heaviest(joined(all)) })));
}

/** Copies of one function, of different types, as one. */
function joined(all: readonly Weight[]): readonly Weight[] {
  const byName = new Map<string, number>();
  for (const { name, bytes } of all) byName.set(name, (byName.get(name) ?? 0) + bytes);
  return [...byName].map(([name, bytes]) => ({ name, bytes }));
}

function exportsOf({ functions, exports, roots }: Module): readonly ExportWeight[] {
  const byIndex = new Map(functions.map((each) => [each.index, each]));
  const from = (starts: Iterable<number>): Set<ModuleFunction> => {
    const met = new Set<ModuleFunction>();
    const waiting = [...starts];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const each = byIndex.get(index);
      if (!each || met.has(each)) continue;
      met.add(each);
      waiting.push(...each.uses);
    }
    return met;
  };
  const bytesOf = (all: Iterable<ModuleFunction>): number => [...all].reduce((bytes, { size }) => bytes + size, 0);
  // By function, how many exports lead to it; more than one is as good as many.
  const led = new Map<ModuleFunction, number>();
  const reached = [...exports].map(([name, index]) => ({ name, all: from([index]) }));
  for (const each of from(roots)) led.set(each, 2);
  for (const { all } of reached) for (const each of all) led.set(each, (led.get(each) ?? 0) + 1);
  return heaviest(
    reached.map(({ name, all }) => ({
      name: plainName(name).replace(" (export)", ""),
      bytes: bytesOf([...all].filter((each) => led.get(each) === 1)),
      reached: bytesOf(all),
    })),
  );
}

/** The JavaScript that runs where Rust does, without its comments. */
async function javascriptOf(folder: string): Promise<readonly Weight[]> {
  const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8").catch(() => "");
  const runtime = partsIn(await read("runtime.js"));
  const glue = ["glue.js", "core.js", "index.js", "cell.js"];
  const own = await Promise.all(glue.map(async (name) => ({ name, bytes: withoutComments(await read(name)) })));
  const weights = runtime.map(({ from, text }) => ({ name: `runtime: ${from}`, bytes: withoutComments(text) }));
  return heaviest(joined([...own, ...weights])).filter(({ bytes }) => bytes > 0);
}

function withoutComments(text: string): number {
  return Buffer.byteLength(
    text
      .replace(/\/\*\*?[\s\S]*?\*\//g, "")
      .replace(/^\s*\/\/.*\n/gm, "")
      .trim(),
  );
}

function heaviest<T extends Weight>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
