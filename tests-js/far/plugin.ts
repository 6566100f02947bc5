/** Has a near suite run through the doors `./far` of the packages that it calls. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";
import { CASES } from "./cases.ts";
import { PACKAGES } from "./packages.ts";
import { print } from "./print.ts";
import { Program } from "./program.ts";
import { Waits } from "./waits.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The suites and what they share, by their paths from `tests-js`, as they run at a distance. */
type Printed = Readonly<Record<string, string>>;

const TESTS = at("..");

let loading: Promise<Printed> | undefined;

/** Has suites run so. `files`: their paths from `tests-js`, and those of what they share. */
export function far(files: readonly string[]): Plugin {
  return {
    name: "far",
    enforce: "pre",
    async transform(_, id) {
      const path = id.replace(/\?.*$/, "");
      if (!path.startsWith(TESTS)) return undefined;
      const file = path.slice(TESTS.length);
      if (!files.includes(file)) return undefined;
      loading ??= load(files);
      return { code: (await loading)[file] as string, map: null };
    },
  };
}

/** Prints them, unless nothing has changed since the last time: types take seconds to read. */
async function load(files: readonly string[]): Promise<Printed> {
  const hash = createHash("sha256");
  const sources = [
    ...files.map((file) => `${TESTS}${file}`),
    ...readdirSync(at("."))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => at(file)),
    ...Object.values(PACKAGES).map((folder) => `${folder}/index.d.ts`),
    // What is near only is decided there.
    at("../../npm/dist/cli/manifest/far.js"),
  ];
  for (const source of sources) hash.update(readFileSync(source));
  const folder = at("../../target/oxbridge");
  const kept = `${folder}/far-${hash.digest("hex")}.json`;
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  const program = await Program.load(files.map((file) => `${TESTS}${file}`));
  const waits = new Waits(program);
  const printed = Object.fromEntries(
    files.map((file, k) => {
      const cases = CASES[file] ?? {};
      const left = new Set([...Object.keys(cases.skipped ?? {}), ...(cases.stepwise ?? [])]);
      const code = print(program.files[k] as (typeof program.files)[number], waits, cases, (title) =>
        left.delete(title),
      );
      if (left.size > 0) throw new Error(`${file}: no case is called ${[...left].join(", ")}`);
      const rows = cases.rows ? `__far.skipsNamed(${JSON.stringify(cases.rows)}); ` : "";
      // On the first line, so that the others keep their numbers.
      return [file, `import * as __far from ${JSON.stringify(at("help.ts"))}; ${rows}${code}`];
    }),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, JSON.stringify(printed));
  return printed;
}
