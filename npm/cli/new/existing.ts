/** What `oxbridge new --template existing` adds to the files of a project, beside the crate in the folder `rust`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Texts } from "./template.ts";

/** What is added, and what cannot be. */
export interface Additions {
  /** The whole new texts of files that change. */
  readonly files: Texts;
  /** A line for each addition. */
  readonly changed: readonly string[];
  /** A line for each that is left to the person. */
  readonly left: readonly string[];
  /** What to run. */
  readonly commands: readonly string[];
}

/** An addition to one file. */
interface Addition {
  readonly path: string;
  readonly text?: string;
  readonly changed?: readonly string[];
  readonly left?: readonly string[];
}

/** What makes the package `name`, built of the crate in `rust`, part of the project. `spec`: where oxbridge comes from. */
export async function additions(
  folder: string,
  own: { readonly text: string; readonly json: PackageJson },
  { name, spec }: { readonly name: string; readonly spec: string },
): Promise<Additions> {
  const read = async (path: string): Promise<string | undefined> =>
    readFile(join(folder, path), "utf8").catch(() => undefined);
  const configs = CONFIGS.map(async (path) => ({ path, text: await read(path) }));
  const vite = (await Promise.all(configs)).find(({ text }) => text !== undefined);
  const all: Addition[] = [
    addToPackage(own, spec, vite !== undefined),
    ...(vite === undefined ? [] : [addToVite(vite.path, vite.text!)]),
    ...(vite === undefined ? addToTypeScript(await read("tsconfig.json")) : []),
    addToIgnored(await read(".gitignore")),
  ];
  const from = vite === undefined ? "#rust" : name;
  return {
    files: Object.fromEntries(all.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
    changed: all.flatMap(({ path, changed = [] }) => changed.map((what) => `${path}: ${what}`)),
    left: [
      ...all.flatMap(({ path, left = [] }) => left.map((what) => `${path}: ${what}`)),
      `your code: import { greet, init } from "${from}", and \`await init()\` once before the first call`,
    ],
    commands: vite === undefined ? ["npm run build:rust", "npm run test:rust"] : ["npx vite", "npm run test:rust"],
  };
}

/** As in the other templates. */
const BINARYEN = "^132.0.0";

const CONFIGS = ["vite.config.ts", "vite.config.mts", "vite.config.js", "vite.config.mjs"];

type Section = Record<string, string>;

/** What a package.json says, as far as it is added to. */
export interface PackageJson {
  name?: string;
  scripts?: Section;
  imports?: Record<string, unknown>;
  dependencies?: Section;
  devDependencies?: Section;
}

function addToPackage(own: { text: string; json: PackageJson }, spec: string, hasVite: boolean): Addition {
  const { text } = own;
  const json = { ...own.json };
  const changed: string[] = [];
  const left: string[] = [];
  const add = (section: "scripts" | "imports" | "devDependencies", key: string, value: string): void => {
    const there = json[section]?.[key];
    if (there === value) return;
    const line = `"${key}": "${value}"`;
    if (there !== undefined) return void left.push(`${section} has a "${key}" already; what oxbridge needs is ${line}`);
    json[section] = { ...json[section], [key]: value } as Section;
    changed.push(`${section} ${line}`);
  };
  add("scripts", "build:rust", "oxbridge build --crate rust");
  add("scripts", "test:rust", "cargo test --manifest-path rust/Cargo.toml");
  if (!hasVite) add("imports", "#rust", "./rust/pkg/index.js");
  for (const [name, wanted] of Object.entries({ binaryen: BINARYEN, oxbridge: spec })) {
    // What is installed is left, whichever it is: `npx oxbridge new` is run where oxbridge is.
    if ((json.dependencies?.[name] ?? json.devDependencies?.[name]) === undefined) add("devDependencies", name, wanted);
  }
  const [indent] = /^[ \t]+(?=")/m.exec(text) ?? ["  "];
  const [end] = /\s*$/.exec(text)!;
  return {
    path: "package.json",
    ...(changed.length ? { text: JSON.stringify(json, undefined, indent) + end } : {}),
    changed,
    left,
  };
}

const PLUGIN = 'oxbridge({ crate: "rust" })';

/** Writes into a configuration that looks like most; another one is left alone. */
function addToVite(path: string, text: string): Addition {
  if (text.includes("oxbridge/vite")) return { path };
  const start = /^import\b/m.exec(text)?.index;
  const quote = /^import[^\n]*'/m.test(text) ? "'" : '"';
  const edited = start === undefined ? undefined : withPlugin(text, PLUGIN.replaceAll('"', quote));
  const byHand = `import oxbridge from "oxbridge/vite", and put ${PLUGIN} into \`plugins\``;
  if (edited === undefined) return { path, left: [byHand] };
  const semicolon = /^import[^\n]*;[ \t]*$/m.test(text) ? ";" : "";
  const line = `import oxbridge from ${quote}oxbridge/vite${quote}${semicolon}\n`;
  return { path, text: edited.slice(0, start) + line + edited.slice(start), changed: [`the plugin ${PLUGIN}`] };
}

/** With the plugin as the first of those that are there. */
function withPlugin(text: string, plugin: string): string | undefined {
  const lists = outsideComments(text, /\bplugins:[ \t]*\[([ \t]*\n?[ \t]*)/g);
  const [at, space] = lists[0] ?? [];
  if (lists.length > 1) return undefined;
  if (at === undefined || space === undefined) {
    const configs = outsideComments(text, /(?:\bdefineConfig\(|^export default )\{/gm);
    const [start] = configs[0] ?? [];
    if (start === undefined || configs.length > 1) return undefined;
    const rest = text.slice(start);
    return `${text.slice(0, start)}\n  plugins: [${plugin}],${rest.startsWith("\n") ? "" : "\n"}${rest}`;
  }
  const separator = text[at] === "]" ? "" : space.includes("\n") ? `,${space}` : ", ";
  return text.slice(0, at) + plugin + separator + text.slice(at);
}

/** Where each match ends, and its first group. A line that begins as a comment is none of the code. */
function outsideComments(text: string, pattern: RegExp): (readonly [end: number, group: string | undefined])[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !/^\s*(?:\/\/|\/?\*)/.test(text.slice(text.lastIndexOf("\n", index) + 1, index + 1)))
    .map((match) => [match.index + match[0].length, match[1]] as const);
}

/** `#rust` is found by the ways of looking that know `imports` of package.json. */
function addToTypeScript(text: string | undefined): Addition[] {
  const [, way] = /"moduleResolution":\s*"(classic|node|node10)"/i.exec(text ?? "") ?? [];
  if (way === undefined) return [];
  const line = '"moduleResolution": "bundler" (or "nodenext")';
  return [{ path: "tsconfig.json", left: [`${line}: "${way}" does not find "#rust"`] }];
}

function addToIgnored(text: string | undefined): Addition {
  const path = ".gitignore";
  const line = "/rust/target";
  if (text?.split(/\r?\n/).some((each) => /^\/?(?:rust\/|\*\*\/)?target\/?$/.test(each.trim()))) return { path };
  const before = text === undefined || text === "" || text.endsWith("\n") ? (text ?? "") : `${text}\n`;
  return { path, text: `${before}${line}\n`, changed: [line] };
}
