/**
 * Cuts the compiled runtime into its parts, `npm/dist/runtime.json`: packages take those that they use without parsing.
 *
 * A part is a top-level declaration: what it is called, the module that has it, its text, the other parts and the globals that it uses, and the
 * raw exports of Rust that it calls. Parts stand in the order in which they run. A program of its own, since it needs
 * what is built and installed first.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { analyze } from "eslint-scope";
import { indented, parse, statements, walk } from "../dist/cli/parse.js";
import { root } from "./setup.js";

const dist = join(root, "npm/dist");

/** What is no part of any package: the entry of `oxbridge` itself, and what makes several packages one host. */
const HOST = new Set(["index.js", "runtime.js"]);

function cutRuntime() {
  // What has a source: the folder may hold what was compiled of one that is gone.
  const sources = readdirSync(join(root, "npm/src"), { recursive: true }).map((path) => path.replaceAll("\\", "/"));
  const modules = new Map(
    sources
      // Servers have all of it, and tests: they are no packages.
      .filter((path) => path.endsWith(".ts") && !path.startsWith("server/") && path !== "testing.ts")
      .map((path) => path.replace(/\.ts$/, ".js"))
      .sort()
      .map((path) => [path, readModule(path, readFileSync(join(dist, "src", path), "utf8"))]),
  );
  const parts = inOrder(modules).flatMap((path) => modules.get(path).parts);
  const names = new Set();
  for (const { name } of parts) {
    // They lie side by side in a package.
    if (names.has(name)) throw new Error(`two modules of the runtime declare \`${name}\``);
    names.add(name);
  }
  writeFileSync(join(dist, "runtime.json"), `[\n${parts.map((part) => JSON.stringify(part)).join(",\n")}\n]\n`);
}

function readModule(path, source) {
  if (HOST.has(path)) return { parts: [], files: importedBy(path, parse(source).body) };
  // The first comment of a file is about the file; the compiler leaves no empty line after it. Linters ask here only.
  const code = source.replace(/^\/\*\*[\s\S]*?\*\/\n(?=\/[*/])/, "").replace(/^ *\/\/ biome-ignore.*\n/gm, "");
  const text = indented(code, (spaces) =>
    // Two spaces a level, as in the other files, in place of the compiler's four.
    spaces.replace(/^(?: {4})+/, (levels) => levels.slice(levels.length / 2)),
  );
  const tree = parse(text);
  for (const node of walk(tree)) node.range = [node.start, node.end];
  const { globalScope } = analyze(tree, { ecmaVersion: 2022, sourceType: "module", fallback: "iteration" });
  const [scope] = globalScope.childScopes;
  const references = [
    ...scope.variables.flatMap((variable) =>
      variable.references.map(({ identifier }) => ({ at: identifier.start, name: variable.name })),
    ),
    ...globalScope.through.map(({ identifier }) => ({ at: identifier.start, name: identifier.name, isGlobal: true })),
  ];
  const parts = [];
  for (const { node, text: full, begin } of statements(text)) {
    if (node.source) {
      const isRenamed = ({ imported, local }) => imported?.name !== local.name;
      if (node.type === "ImportDeclaration" && node.specifiers.some(isRenamed)) throw unknown(path, full.slice(begin));
      continue;
    }
    // What the compiler leaves of a file of types.
    if (node.specifiers?.length === 0 && !node.declaration) continue;
    const exported = node.type === "ExportNamedDeclaration";
    const declaration = exported ? node.declaration : node;
    const name = nameOf(declaration);
    // What is left out when nothing names it may do nothing by itself.
    if (name === undefined) throw unknown(path, full.slice(begin));
    const within = references.filter(({ at }) => node.start <= at && at < node.end);
    const used = (isGlobal) => [
      ...new Set(within.filter((each) => Boolean(each.isGlobal) === isGlobal).map((each) => each.name)),
    ];
    const raw = walk(node)
      .filter((each) => each.type === "MemberExpression" && /^__ox_/.test(each.property.name))
      .map((each) => each.property.name);
    parts.push({
      name,
      from: path.replace(/\.js$/, ""),
      exported,
      uses: used(false).filter((each) => each !== name),
      globals: used(true),
      raw: [...new Set(raw)],
      begin,
      text: full.slice(0, begin) + text.slice(declaration.start, node.start - begin + full.length),
    });
  }
  return { parts, files: importedBy(path, tree.body) };
}

function importedBy(path, body) {
  return body.flatMap(({ source }) => (source ? [posix.join(posix.dirname(path), source.value)] : []));
}

/** What a declaration is called: one name each, so that a part is one thing. */
function nameOf(node) {
  if (node?.type === "FunctionDeclaration" || node?.type === "ClassDeclaration") return node.id.name;
  if (node?.type === "VariableDeclaration" && node.declarations.length === 1) return node.declarations[0].id.name;
  return undefined;
}

function unknown(path, text) {
  return new Error(`${path} has a statement of a form that parts cannot have: ${text.split("\n")[0]}`);
}

/** Modules in the order in which they run: what a module imports comes before it. */
function inOrder(modules) {
  const order = [];
  const met = new Set();
  const visit = (path) => {
    if (met.has(path)) return;
    met.add(path);
    for (const inner of modules.get(path).files) visit(inner);
    order.push(path);
  };
  for (const path of modules.keys()) visit(path);
  return order;
}

cutRuntime();
