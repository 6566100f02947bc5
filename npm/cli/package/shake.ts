/**
 * The parts of the runtime that a package uses, as one file, and the modules of a package as one CommonJS file.
 *
 * No bundler: the input is what the TypeScript compiler made of `npm/src`, which keeps to a few forms (named imports
 * without `as`, no name twice), and what this build tool writes. Whole declarations are taken or left, as they are.
 */
import { readdir, readFile } from "node:fs/promises";
import { BuildError } from "../error.ts";
import { type Statement, statements, type Token, tokens } from "./script.ts";

/** A top-level declaration of the runtime, or a statement that belongs to one. */
interface Part {
  readonly file: string;
  readonly index: number;
  readonly text: string;
  /** What it declares; nothing for a plain statement. */
  readonly names: readonly string[];
  /** What it may refer to, by the names of its module. */
  readonly words: ReadonlySet<string>;
}

interface Source {
  readonly file: string;
  readonly parts: readonly Part[];
  /** The files that it imports, in order, and from which of them a name comes. */
  readonly files: readonly string[];
  readonly imports: ReadonlyMap<string, string>;
  readonly exports: ReadonlySet<string>;
}

let runtime: Promise<ReadonlyMap<string, Source>> | undefined;

/** The text of a module that exports exactly `names`, with everything they need. */
export async function shakeRuntime(names: readonly string[]): Promise<string> {
  runtime ??= readRuntime();
  const sources = await runtime;
  const taken = new Set<Part>();
  const take = (file: string, name: string): boolean => {
    const source = sources.get(file)!;
    const from = source.imports.get(name);
    if (from !== undefined) return take(from, name);
    const part = source.parts.find((each) => each.names.includes(name));
    if (part === undefined) return false;
    if (taken.has(part)) return true;
    taken.add(part);
    for (const word of part.words) take(file, word);
    for (const rest of source.parts) {
      if (rest.names.length > 0 || taken.has(rest) || !rest.words.has(name)) continue;
      taken.add(rest);
      for (const word of rest.words) take(file, word);
    }
    return true;
  };
  for (const name of names) {
    const homes = [...sources.values()].filter((source) => source.exports.has(name));
    if (homes.length !== 1) throw new Error(`${homes.length} modules of the runtime export \`${name}\``);
    take(homes[0]!.file, name);
  }
  const order = inOrder(sources);
  const parts = [...taken].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.index - b.index);
  const clash = parts.flatMap((part) => part.names).find((name, index, all) => all.indexOf(name) !== index);
  if (clash !== undefined) throw new Error(`two modules of the runtime declare \`${clash}\``);
  const wanted = new Set(names);
  const texts = parts.map((part) => (part.names.some((name) => wanted.has(name)) ? exported(part.text) : part.text));
  return `// The parts of Oxbridge's runtime that this package uses.\n\n${texts.join("\n\n")}\n`;
}

async function readRuntime(): Promise<ReadonlyMap<string, Source>> {
  const folder = new URL("../../src/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll("\\", "/"));
  const sources = files.filter((file) => file.endsWith(".js")).sort();
  return new Map(
    await Promise.all(
      sources.map(async (file): Promise<[string, Source]> => {
        const text = await readFile(new URL(file, folder), "utf8");
        // The first comment of a file is about the file; the compiler leaves no empty line after it.
        return [file, readSource(file, narrow(text.replace(/^\/\*\*[\s\S]*?\*\/\n(?=\/[*/])/, "")))];
      }),
    ),
  );
}

function readSource(file: string, text: string): Source {
  const parts: Part[] = [];
  const files: string[] = [];
  const imports = new Map<string, string>();
  const exports = new Set<string>();
  for (const statement of statements(text)) {
    const code = statement.text.slice(statement.begin);
    // What the compiler leaves of a file of types.
    if (code === "export {};") continue;
    const outer =
      /^(?:import|export) (?:\{([^}]*)\}|\*) from "([^"]+)";$/.exec(code) ?? /^import()(?:) "([^"]+)";$/.exec(code);
    if (outer) {
      const from = locate(file, outer[2]!);
      files.push(from);
      const names = (outer[1] ?? "")
        .split(",")
        .map((each) => each.trim())
        .filter(Boolean);
      if (names.some((name) => name.includes(" as "))) throw new Error(`the runtime renames an import: ${code}`);
      if (code.startsWith("import")) for (const name of names) imports.set(name, from);
      continue;
    }
    if (/^(import|export)\b(?! (async )?(function|class|const|let)\b)/.test(code)) {
      throw new Error(`the runtime has a statement of an unknown form in ${file}: ${code.split("\n")[0]}`);
    }
    const names = declared(statement);
    if (code.startsWith("export ")) for (const name of names) exports.add(name);
    const plain = statement.text.slice(0, statement.begin) + code.replace(/^export /, "");
    parts.push({ file, index: parts.length, text: plain, names, words: references(statement.tokens) });
  }
  return { file, parts, files, imports, exports };
}

/** The names that a statement declares. */
function declared({ tokens }: Statement): string[] {
  const words = tokens.filter((token) => token.kind !== "comment");
  let at = 0;
  while (["export", "async"].includes(words[at]!.text)) at++;
  if (words[at]!.text === "class") return [words[at + 1]!.text];
  if (words[at]!.text === "function") return [words[words[at + 1]!.text === "*" ? at + 2 : at + 1]!.text];
  if (words[at]!.text !== "const" && words[at]!.text !== "let") return [];
  const names: string[] = [];
  let depth = 0;
  let isName = true;
  for (const { kind, text } of words.slice(at + 1)) {
    if (kind === "mark" && "{[(".includes(text)) depth++;
    if (kind === "mark" && "}])".includes(text)) depth--;
    if (isName && kind === "word") names.push(text);
    if (depth === 0) isName = text === ",";
    else if (isName) throw new Error("the runtime takes something apart at the top of a module");
  }
  return names;
}

/** Words that are no properties. Names of methods and locals are among them, which at worst takes too much. */
function references(all: readonly Token[]): ReadonlySet<string> {
  const words = all.filter((token) => token.kind !== "comment");
  const found = new Set<string>();
  words.forEach(({ kind, text }, index) => {
    const before = words[index - 1]?.text;
    const isKey = words[index + 1]?.text === ":" && (before === "{" || before === ",");
    if (kind === "word" && before !== "." && before !== "?." && !isKey) found.add(text);
  });
  return found;
}

/** Files in the order in which they run: what a file imports comes before it. */
function inOrder(sources: ReadonlyMap<string, Source>): string[] {
  const order: string[] = [];
  const met = new Set<string>();
  const visit = (file: string): void => {
    if (met.has(file)) return;
    met.add(file);
    for (const inner of sources.get(file)?.files ?? []) visit(inner);
    order.push(file);
  };
  for (const file of sources.keys()) visit(file);
  return order;
}

function exported(text: string): string {
  return text.replace(/^(?=(?:async )?(?:function|class|const|let)\b)/m, "export ");
}

/** Two spaces a level, as in the other files, in place of the compiler's four. */
function narrow(text: string): string {
  const kept = tokens(text).filter((token) => token.kind === "template" && token.text.includes("\n"));
  return text.replace(/^(?: {4})+/gm, (spaces, offset: number) => {
    const inside = kept.some((token) => token.start < offset && offset < token.start + token.text.length);
    return inside ? spaces : spaces.slice(spaces.length / 2);
  });
}

/** A module of a package. */
export interface Module {
  readonly path: string;
  readonly text: string;
}

/** Joins modules into one, in their order. Their imports of each other and their exports go, but for `export { … }`. */
export function flatten(modules: readonly Module[]): string {
  const paths = new Set(modules.map(({ path }) => path));
  const head: string[] = [];
  const names = new Set<string>();
  const parts = modules.map(({ path, text }) => {
    const kept = statements(text).flatMap((statement) => {
      const code = statement.text.slice(statement.begin);
      const from = /^import\b[^"]*"([^"]+)";$/.exec(code)?.[1];
      if (from !== undefined) {
        if (!paths.has(locate(path, from)) && !head.includes(code)) head.push(code);
        return [];
      }
      for (const name of declared(statement)) {
        if (names.has(name)) throw new BuildError(`two parts of the package declare \`${name}\``);
        names.add(name);
      }
      return [statement.text.slice(0, statement.begin) + code.replace(/^export (?!\{)/, "")];
    });
    // Constants of a line each stand together.
    const body = kept.reduce(
      (all, each) => `${all}${/^const .*$/.test(each) && /(^|\n)const .*$/.test(all) ? "\n" : "\n\n"}${each}`,
    );
    return `// ${path}\n${body.trim()}\n`;
  });
  return `${head.map((line) => `${line}\n`).join("")}${parts.join("\n")}`;
}

/** Joins modules into one CommonJS text that exports what `entry` exports. */
export function concatenate(modules: readonly Module[], entry: string): string {
  const texts = new Map(modules.map((module) => [module.path, module.text]));
  const paths = [...texts.keys()];
  const written = new Map<string, Converted>();
  const under = new Set<string>();
  const variable = (path: string): string => `__${path.replace(/\.js$/, "").replace(/[^\p{ID_Continue}$]/gu, "_")}`;
  const visit = (path: string): void => {
    if (written.has(path)) return;
    if (under.has(path)) throw new BuildError(`the modules of the package import each other in a circle at ${path}`);
    under.add(path);
    const module = convert(texts.get(path)!, (specifier) => {
      const target = locate(path, specifier);
      if (!texts.has(target)) return { value: `require(${JSON.stringify(specifier)})`, names: undefined };
      visit(target);
      return { value: variable(target), names: written.get(target)!.exports.map(([name]) => name) };
    });
    written.set(path, module);
  };
  visit(entry);
  if (new Set(paths.map(variable)).size !== paths.length)
    throw new BuildError("two files of the package have like names");
  const parts = [...written].map(([path, { text, exports }]) => {
    const body = `// ${path}\n${text.trim()}\n`;
    if (path === entry) {
      const lines = exports.map(([name, value]) => `exports${property(name)} = ${value};\n`).join("");
      const isModule = exports.some(([name]) => name === "default");
      return `${body}${isModule ? 'Object.defineProperty(exports, "__esModule", { value: true });\n' : ""}${lines}`;
    }
    const members = exports.map(([name, value]) => (name === value ? name : `${JSON.stringify(name)}: ${value}`));
    return `const ${variable(path)} = (() => {\n${shift(body)}  return { ${members.join(", ")} };\n})();\n`;
  });
  return `"use strict";\n${parts.join("\n")}`;
}

interface Converted {
  readonly text: string;
  /** Exported names, and the expressions that give them. */
  readonly exports: readonly (readonly [name: string, value: string])[];
}

/** Another module: the expression for it, and what it exports if that is known. */
interface Target {
  readonly value: string;
  readonly names: readonly string[] | undefined;
}

/** The path that a specifier means in a module. */
function locate(from: string, specifier: string): string {
  return specifier.startsWith(".") ? new URL(specifier, `file:///${from}`).pathname.slice(1) : specifier;
}

/** Takes the imports and exports out of a module. */
function convert(source: string, resolve: (specifier: string) => Target): Converted {
  const all = tokens(source).filter((token) => token.kind !== "comment");
  const exports: [string, string][] = [];
  const pieces: string[] = [];
  let copied = 0;
  let depth = 0;
  for (let index = 0; index < all.length; index++) {
    const { kind, text, start } = all[index]!;
    if (kind === "template") depth += Number(text.endsWith("${")) - Number(text.startsWith("}"));
    if (kind === "mark" && "{[(".includes(text)) depth++;
    if (kind === "mark" && "}])".includes(text)) depth--;
    const next = all[index + 1]?.text;
    if (kind === "word" && text === "import" && next === "." && all[index + 2]?.text === "meta") {
      // There is no such thing here. What needs it fails when it is used, and not before.
      pieces.push(source.slice(copied, start), "({})");
      copied = all[index + 2]!.start + "meta".length;
    }
    if (depth > 0 || kind !== "word" || (text !== "import" && text !== "export") || next === "(" || next === ".")
      continue;
    if (all[index - 1]?.text === ".") continue;
    const declaration = text === "export" && !["{", "*"].includes(next!);
    if (declaration) {
      pieces.push(source.slice(copied, start));
      copied = all[index + 1]!.start;
      if (next !== "default") {
        exports.push(...declaredAt(all, index + 1).map((name): [string, string] => [name, name]));
        continue;
      }
      const named = declaredAt(all, index + 2)[0];
      copied = all[index + 2]!.start;
      if (named === undefined) pieces.push("const __default = ");
      exports.push(["default", named ?? "__default"]);
      continue;
    }
    const { end, clause, specifier } = readClause(all, index);
    pieces.push(source.slice(copied, start));
    copied = end;
    if (specifier === undefined) exports.push(...clause.names.map(([name, as]): [string, string] => [as, name]));
    else {
      const { value: target, names } = resolve(specifier);
      if (text === "import") pieces.push(importText(clause, target));
      else {
        exports.push(...clause.names.map(([name, as]): [string, string] => [as, target + property(name)]));
        if (clause.all !== undefined) exports.push([clause.all, target]);
        if (clause.star) {
          if (names === undefined)
            throw new BuildError(`the package exports everything of ${specifier}, which it does not hold`);
          exports.push(
            ...names
              .filter((name) => name !== "default")
              .map((name): [string, string] => [name, target + property(name)]),
          );
        }
      }
    }
    while (all[index + 1] && all[index + 1]!.start < end) index++;
  }
  pieces.push(source.slice(copied));
  // What a module names itself goes before what it only passes on.
  const own = new Map<string, string>();
  for (const [name, value] of exports) if (!own.has(name) || !value.includes(".")) own.set(name, value);
  return { text: pieces.join(""), exports: [...own] };
}

/** What stands between `import` or `export` and the end of the statement. */
interface Clause {
  readonly names: [name: string, as: string][];
  /** `d` in `import d from "…"`. */
  readonly default: string | undefined;
  /** `n` in `* as n`. */
  readonly all: string | undefined;
  /** `export * from "…"`. */
  readonly star: boolean;
}

function readClause(
  all: readonly Token[],
  start: number,
): { end: number; clause: Clause; specifier: string | undefined } {
  const names: [string, string][] = [];
  let byDefault: string | undefined;
  let whole: string | undefined;
  let star = false;
  let at = start + 1;
  const text = (): string => all[at]!.text;
  const unquoted = (): string =>
    all[at]!.kind === "string" ? (JSON.parse(`"${text().slice(1, -1)}"`) as string) : text();
  if (all[at]!.kind === "word") byDefault = all[at++]!.text;
  if (text() === ",") at++;
  if (text() === "*") {
    star = all[at + 1]!.text !== "as";
    if (star) at++;
    else {
      whole = all[at + 2]!.text;
      at += 3;
    }
  } else if (text() === "{") {
    at++;
    while (text() !== "}") {
      const name = unquoted();
      at++;
      const renamed = text() === "as";
      if (renamed) at++;
      names.push([name, renamed ? unquoted() : name]);
      if (renamed) at++;
      if (text() === ",") at++;
    }
    at++;
  }
  let specifier: string | undefined;
  if (all[at]?.text === "from") at++;
  if (all[at]?.kind === "string") specifier = text().slice(1, -1);
  else at--;
  let last = all[at]!;
  if (all[at + 1]?.text === ";") last = all[at + 1]!;
  return { end: last.start + last.text.length, clause: { names, default: byDefault, all: whole, star }, specifier };
}

function importText(clause: Clause, target: string): string {
  const lines: string[] = [];
  if (clause.all !== undefined) lines.push(`const ${clause.all} = ${target};`);
  if (clause.default !== undefined) lines.push(`const ${clause.default} = ${target}.default;`);
  const names = clause.names.map(([name, as]) => (name === as ? name : `${name}: ${as}`));
  if (names.length > 0) lines.push(`const { ${names.join(", ")} } = ${target};`);
  return lines.join("\n");
}

function declaredAt(all: readonly Token[], start: number): string[] {
  let at = start;
  if (all[at]!.text === "async" && all[at + 1]!.text === "function") at++;
  const word = all[at]!.text;
  if (!["function", "class", "const", "let", "var"].includes(word)) return [];
  at += all[at + 1]!.text === "*" ? 2 : 1;
  const { kind, text } = all[at]!;
  if (kind === "word" && text !== "extends") return [text];
  if (word === "function" || word === "class") return [];
  throw new BuildError(`a file of the package takes something apart where it exports: \`${word} ${text}\``);
}

function property(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** Two spaces in, but for the inside of literals. */
function shift(text: string): string {
  const kept = tokens(text).filter((token) => token.kind === "template" && token.text.includes("\n"));
  return text.replace(/^(?=.)/gm, (_, offset: number) => {
    return kept.some((token) => token.start < offset && offset < token.start + token.text.length) ? "" : "  ";
  });
}
