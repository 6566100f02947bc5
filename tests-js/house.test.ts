/** The rules of the house that can be read off its files: who imports whom, how long a file is, what it names. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { describe, expect, test } from "vitest";
import { circles } from "../npm/scripts/circles.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const LONGEST = 500;

/** Files that may be longer, since they are flat lists of like things: what they list. */
const LISTS: Readonly<Record<string, string>> = {};

const never = (name: string, from: IForbiddenRuleType["from"], to: IForbiddenRuleType["to"]): IForbiddenRuleType => ({
  name,
  severity: "error",
  from,
  to,
});

/** What nobody may import. */
const rules = [
  never("files import each other in no circle", {}, { circular: true }),
  never("`life` imports nothing", { path: "^npm/src/life\\.ts$" }, {}),
  never("nobody inside imports the table of contents", {}, { path: "^npm/src/index\\.ts$" }),
  never("the runtime knows nothing of the build tool", { path: "^npm/src/" }, { path: "^npm/cli/" }),
  never(
    "the runtime touches no file system and depends on no package",
    { path: "^npm/src/" },
    { pathNot: "^npm/src/" },
  ),
  never(
    "only calls by name ask the loader where they run",
    { path: "^npm/src/(?!dynamic)" },
    { path: "^npm/src/loader/environment\\.ts$" },
  ),
];

// `swc` reads what is there, so that imports of types count as well.
const cruised = await cruise(["npm/src", "npm/cli"], {
  baseDir: ROOT,
  parser: "swc",
  tsPreCompilationDeps: true,
  doNotFollow: { path: "node_modules" },
  // Of other projects.
  exclude: "^npm/cli/new/templates/",
  enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  validate: true,
  ruleSet: { forbidden: rules },
});
const { modules, summary } = cruised.output as ICruiseResult;
const files = modules.map(({ source }) => source).filter((path) => path.startsWith("npm/"));

describe("imports", () => {
  test("are all found", () => {
    expect(files).toContain("npm/src/wire/writer.ts");
    const life = modules.filter(({ dependencies }) =>
      dependencies.some(({ resolved }) => resolved === "npm/src/life.ts"),
    );
    expect(life.length).toBeGreaterThan(10);
    expect(
      modules.flatMap(({ dependencies }) => dependencies.filter(({ couldNotResolve }) => couldNotResolve)),
    ).toEqual([]);
  });

  test.each(rules.map(({ name }) => name as string))("%s", (name) => {
    const found = summary.violations.filter(({ rule }) => rule.name === name);
    expect(
      found.map(({ from, to, cycle }) => [from, ...(cycle?.map((each) => each.name) ?? [to])].join(" → ")),
    ).toEqual([]);
  });
});

const text = (path: string): string => readFileSync(`${ROOT}/${path}`, "utf8");

/** Without comments and literals. */
const code = (path: string): string =>
  text(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/g, "");

/** Files of the runtime, outside of `but`, whose code says so. */
const naming = (names: RegExp, but = " "): string[] =>
  files.filter((path) => path.startsWith("npm/src/") && !path.startsWith(but) && names.test(code(path)));

test("a file has up to 500 lines, unless it is a list that says so", () => {
  const long = files.filter((path) => text(path).trimEnd().split("\n").length > LONGEST);
  expect(long.sort()).toEqual(Object.keys(LISTS).sort());
});

test("imports stand at the top, where they are counted", () => {
  expect(naming(/\bimport\(/, "npm/src/loader/")).toEqual([]);
});

test("only `loader` asks which environment it is on", () => {
  expect(
    naming(
      /\b(Deno|Bun|process|navigator|document|window|location|WorkerGlobalScope|EdgeRuntime)\b/,
      "npm/src/loader/",
    ),
  ).toEqual([]);
});

test("only `wire` knows a byte offset", () => {
  expect(naming(/\.[gs]et(Big)?(Int|Uint|Float)\d+\(/, "npm/src/wire/")).toEqual([]);
});

test("no code is made of text", () => {
  expect(naming(/\beval\(|\bnew Function\b/)).toEqual([]);
});

describe("both languages", () => {
  test("the modules of the crates use each other in no circle", () => {
    expect(["crate/src", "crate/macros/src"].flatMap((folder) => circles(join(ROOT, folder)))).toEqual([]);
  });

  test("what is named by its path is there", () => {
    const sources = execFileSync("git", ["ls-files", "*.ts", "*.js", "*.rs", "*.toml", "*.md"], { cwd: ROOT });
    const named = String(sources)
      .trim()
      .split("\n")
      .filter((path) => path !== "CHANGELOG.md" && existsSync(join(ROOT, path)))
      .flatMap((path) => {
        const found = readFileSync(join(ROOT, path), "utf8").matchAll(
          /`((?:crate|npm|tests-js|tests-rs|types)\/[\w./-]+)`/g,
        );
        return [...found].map(([, name]) => `${path} names ${name}`);
      });
    expect(named.length).toBeGreaterThan(100);
    const gone = named.filter((each) => {
      const [, name = ""] = each.split(" names ");
      return !name.startsWith("npm/dist") && !existsSync(join(ROOT, name));
    });
    expect(gone).toEqual([]);
  });
});
