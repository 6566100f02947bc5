/** The README and the pages of `npm/docs`: their blocks of code, and the programs that these are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript-5.7";

export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));
const DOCS = join(ROOT, "npm/docs");

export interface Page {
  /** As it is linked from the root folder. */
  readonly path: string;
  /** `readme`, `streams`, … */
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What stands between a pair of fences. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

export function page(path: string): Page {
  const text = readFileSync(join(ROOT, path), "utf8");
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", block = ""]) => ({
    language,
    text: block,
  }));
  return { path, name: path.slice(path.lastIndexOf("/") + 1, -".md".length).toLowerCase(), text, blocks };
}

export const README: Page = page("README.md");
export const PAGES: readonly Page[] = [
  README,
  ...readdirSync(DOCS)
    .sort()
    .map((name) => page(`npm/docs/${name}`)),
];

/** A program of a page, as a module that prints what its comments say. */
export interface Program {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

const SHOW = `import { inspect } from "node:util";
const show = (value: unknown): void =>
  console.log(typeof value === "string" ? JSON.stringify(value) : inspect(value, { breakLength: Infinity }));
const thrown = (error: unknown): void => console.log(String(error));
`;

/**
 * A comment behind a statement says what it prints and, if it is an expression, what that is; a comment under one that
 * begins with the name of an error says what it throws. Other comments stand above what they are about.
 */
export function program(name: string, text: string): Program {
  const source = ts.createSourceFile(`${name}.mts`, text, ts.ScriptTarget.Latest, true);
  const expected: string[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isExpressionStatement(node)) return;
    const { text: comment, isError } = saidOf(text, node);
    if (comment === undefined) return;
    expected.push(comment);
    const expression = node.expression.getText();
    const start = node.getStart();
    if (isError) edits.push({ start, end: node.end, text: `try { show(${expression}); } catch (e) { thrown(e); }` });
    else if (!expression.startsWith("console.")) edits.push({ start, end: node.end, text: `show(${expression});` });
  };
  visit(source);
  const edited = edits.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text);
  return { name, text: SHOW + edited, expected: expected.join(", ").replaceAll(", then ", ", ") };
}

function saidOf(text: string, node: ts.Node): { text: string | undefined; isError: boolean } {
  const [behind] = ts.getTrailingCommentRanges(text, node.end) ?? [];
  if (behind) return { text: text.slice(behind.pos + 2, behind.end).trim(), isError: false };
  const under = /^\n\/\/ (\w+Error: .*)/.exec(text.slice(node.end))?.[1];
  return { text: under, isError: true };
}

/** What a program has printed, as the comments have it. */
export function asComment(printed: string): string {
  const values = printed.replaceAll("'", '"').replace(/\[ | \]/g, (bracket) => bracket.trim());
  return values.trim().split("\n").join(", ");
}
