/**
 * Circles between the modules of a Rust crate: `node npm/scripts/circles.js [folder…]`, of both crates by default.
 *
 * A file depends on another when one of its paths (`crate::…`, `super::…`, `self::…`) leads into it; a module that only
 * re-exports others depends on those. What tests look at does not count. Plain JavaScript without dependencies.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The circles of a crate, each as its files, relative to the folder of its `lib.rs`. */
export function circles(folder) {
  const files = sources(folder);
  const modules = new Map(files.map((file) => [moduleOf(folder, file), file]));
  const graph = new Map(files.map((file) => [file, dependencies(folder, file, modules)]));
  return components(graph).map((component) => component.map((file) => relative(folder, file)).sort());
}

/** The files of a crate, without those of tests. */
function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".rs") && !/(^|[/\\])(host_of_)?tests\.rs$/.test(name))
    .map((name) => join(folder, name));
}

/** `wire/writer.rs` is the module `wire::writer`, `lib.rs` the root. */
function moduleOf(folder, file) {
  const path = relative(folder, file)
    .replaceAll("\\", "/")
    .replace(/\.rs$/, "")
    .replace(/\/mod$/, "");
  return path === "lib" ? "" : path.replaceAll("/", "::");
}

function dependencies(folder, file, modules) {
  const here = moduleOf(folder, file);
  const found = new Set();
  for (const path of paths(code(readFileSync(file, "utf8")), modules, here)) {
    const target = modules.get(path);
    if (target && target !== file) found.add(target);
  }
  return found;
}

/** Code without comments, texts, and what only tests have. */
function code(text) {
  return withoutTests(text.replace(/\/\/[^\n]*|r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\.[^']*|[^'\\])'/g, " "));
}

function withoutTests(text) {
  const marked = /#\[cfg\((?:all\()?test\b[^\]]*\]\s*/;
  for (let match = marked.exec(text); match; match = marked.exec(text)) {
    text = text.slice(0, match.index) + text.slice(endOfItem(text, match.index + match[0].length));
  }
  return text;
}

/** Behind the `;` or the last brace of the item that begins here. */
function endOfItem(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0 && !/^\s*[;.]/.test(text.slice(at + 1))) return at + 1;
    if (text[at] === ";" && depth === 0) return at + 1;
  }
  return text.length;
}

/** What leads elsewhere, and a module's own children, which it names without `self`. */
const PATH = /(?<![\w$:])((?:crate|self|super)(?:::super)*)::((?:\w|::|\*|\{[^;]*?\}(?=\s*[;,)]))+)/g;
const CHILD = /\buse (\w+(?:::[^;]*)?);/g;

/** The modules that paths in the code lead to. */
function paths(text, modules, here) {
  const inline = inlineModules(text);
  const elsewhere = [...text.matchAll(PATH)].flatMap(({ 1: start, 2: rest, index }) => {
    const depth = inline.filter(({ from, to }) => from < index && index < to).length;
    return expand(rest).map((steps) => [...base(start, depth, here), ...steps]);
  });
  const children = [...text.matchAll(CHILD)]
    .flatMap(([, tree]) => expand(tree).map((steps) => [...base("self", 0, here), ...steps]))
    .filter((path) => modules.has(path.slice(0, base("self", 0, here).length + 1).join("::")));
  // What `macro_rules!` exports has its place at the root, wherever it is written.
  return [...elsewhere.filter(([first]) => !first?.startsWith("__")), ...children].map((path) => owner(path, modules));
}

/** The module in which a path ends: what is left of it are names within. */
function owner(path, modules) {
  const length = path.findLastIndex((_, index) => modules.has(path.slice(0, index + 1).join("::"))) + 1;
  return path.slice(0, length).join("::");
}

/** `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`. */
function expand(tree) {
  const brace = tree.indexOf("{");
  if (brace < 0) return [steps(tree)];
  const inner = parts(tree.slice(brace + 1, tree.lastIndexOf("}")));
  return inner.flatMap((part) => expand(part).map((rest) => [...steps(tree.slice(0, brace)), ...rest]));
}

function steps(path) {
  return path
    .split("::")
    .map((step) => step.trim().replace(/\s+as\s.*/, ""))
    .filter(Boolean);
}

function parts(list) {
  const found = [];
  let depth = 0;
  let part = "";
  for (const character of list) {
    if (character === "," && depth === 0) {
      found.push(part);
      part = "";
      continue;
    }
    if (character === "{") depth++;
    if (character === "}") depth--;
    part += character;
  }
  return [...found, part].map((each) => each.trim()).filter(Boolean);
}

/** Where the modules lie that a file has within itself. */
function inlineModules(text) {
  return [...text.matchAll(/\bmod \w+ \{/g)].map(({ index }) => ({ from: index, to: endOfItem(text, index) }));
}

/** What a path begins with, `depth` modules deep within a file. */
function base(start, depth, here) {
  if (start.startsWith("crate")) return [];
  const ups = start.split("::").filter((step) => step === "super").length - depth;
  const modules = here === "" ? [] : here.split("::");
  return modules.slice(0, modules.length - Math.max(ups, 0));
}

/** The strongly connected components of more than one file (Tarjan's). */
function components(graph) {
  const found = [];
  const numbers = new Map();
  const lows = new Map();
  const stack = [];
  const visit = (file) => {
    numbers.set(file, numbers.size);
    lows.set(file, numbers.get(file));
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!numbers.has(next)) visit(next);
      if (stack.includes(next)) lows.set(file, Math.min(lows.get(file), lows.get(next)));
    }
    if (lows.get(file) !== numbers.get(file)) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1) found.push(component);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
  const asked = process.argv.slice(2);
  const folders = asked.length > 0 ? asked : ["crate/src", "crate/macros/src"].map((name) => join(root, name));
  const found = folders.filter(existsSync).flatMap((folder) => circles(folder).map((files) => ({ folder, files })));
  for (const { folder, files } of found) console.error(`${relative(root, folder)}: ${files.join(" ↔ ")}`);
  if (found.length > 0) process.exit(1);
}
