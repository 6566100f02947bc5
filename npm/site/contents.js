/** What the guide has, in its order. A page that is named here and not there yet is left out. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const DOCS = fileURLToPath(new URL("../docs", import.meta.url));

const GROUPS = [
  ["Begin", ["index", "start", "javascript", "rust", "doctor"]],
  [
    "What crosses",
    [
      "values",
      "types",
      "other-crates",
      "marshal",
      "errors",
      "classes",
      "objects",
      "callbacks",
      "promises",
      "streams",
      "imports",
      "imported-classes",
      "raw-imports",
      "memory",
      "by-name",
    ],
  ],
  ["Where it runs", ["frameworks", "bundlers", "vite", "loading", "workers", "servers"]],
  ["Work with it", ["building", "testing", "debugging", "logging", "versions", "publishing"]],
  ["Know it", ["speed", "security", "limits"]],
  ["Coming from", ["wasm-bindgen", "napi", "comlink", "dotnet"]],
];

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} title
 * @property {string} summary The first sentence.
 * @property {string} text
 */

/** A line of Markdown without its links and marks. */
const plain = (line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", "");

/** @returns {Page} */
function page(name) {
  const text = readFileSync(join(DOCS, `${name}.md`), "utf8");
  const [, title = name] = /^# (.*)$/m.exec(text) ?? [];
  const [, sentence = ""] = /^# .*\n\n(.+?\.)(?:\s|$)/m.exec(text) ?? [];
  return { name, title, summary: plain(sentence), text };
}

/** @type {readonly { readonly title: string, readonly pages: readonly Page[] }[]} */
export const contents = GROUPS.map(([title, names]) => ({
  title,
  pages: names.filter((name) => existsSync(join(DOCS, `${name}.md`))).map(page),
}));

const placed = new Set(contents.flatMap(({ pages }) => pages.map(({ name }) => `${name}.md`)));
for (const file of readdirSync(DOCS)) {
  if (!placed.has(file)) throw new Error(`npm/docs/${file} has no place in npm/site/contents.js`);
}
