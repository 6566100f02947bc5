/**
 * JavaScript text as tokens: enough to tell names from text, to find where a top-level statement ends, and to indent.
 * It reads what the TypeScript compiler, wasm-bindgen and this build tool write, not any JavaScript there is.
 */

/** A piece of source text. Space between tokens is none. */
export interface Token {
  readonly kind: "word" | "number" | "string" | "template" | "regex" | "comment" | "mark";
  readonly text: string;
  readonly start: number;
}

// After these words a `/` begins a regular expression.
const OPERATORS = new Set("return typeof instanceof in of new delete void throw case do else yield await".split(" "));

/** Cuts `source` into tokens. The expressions of a template literal are tokens of their own. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  // Depth of braces at which each open template literal goes on.
  const templates: number[] = [];
  let braces = 0;
  let offset = 0;
  const take = (kind: Token["kind"], end: number): void => {
    found.push({ kind, text: source.slice(offset, end), start: offset });
    offset = end;
  };
  while (offset < source.length) {
    const char = source[offset]!;
    if (/\s/.test(char)) offset++;
    else if (source.startsWith("//", offset)) take("comment", lineEnd(source, offset));
    else if (source.startsWith("/*", offset)) take("comment", source.indexOf("*/", offset + 2) + 2);
    else if (char === '"' || char === "'") take("string", stringEnd(source, offset));
    else if (char === "`" || (char === "}" && templates.at(-1) === braces)) {
      if (char === "}") templates.pop();
      const end = templateEnd(source, offset + 1);
      if (source[end - 1] === "{") templates.push(braces);
      take("template", end);
    } else if (/[\p{ID_Start}$_#]/u.test(char))
      take("word", match(/[\p{ID_Continue}$_#\u200c\u200d]+/uy, source, offset));
    else if (/[0-9]/.test(char) || (char === "." && /[0-9]/.test(source[offset + 1] ?? ""))) {
      take("number", match(/0[xXbBoO][\da-fA-F_]+n?|[\d_]*\.?[\d_]*([eE][+-]?\d+)?n?/y, source, offset));
    } else if (char === "/" && beginsRegex(found)) take("regex", regexEnd(source, offset));
    else {
      if (char === "{") braces++;
      if (char === "}") braces--;
      take("mark", match(/\.\.\.|=>|\?\.(?!\d)|\S/y, source, offset));
    }
  }
  return found;
}

/** A statement at the top of a module, with the comments right before it. */
export interface Statement {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Offset of the statement itself in `text`, after the comments. */
  readonly begin: number;
}

/** Cuts a module into its top-level statements. */
export function statements(source: string): Statement[] {
  const all = tokens(source);
  const found: Statement[] = [];
  let comments: Token[] = [];
  for (let index = 0; index < all.length; ) {
    const first = all[index]!;
    if (first.kind === "comment") {
      // A comment that an empty line parts from the next thing stands for itself.
      const next = all[index + 1];
      const gap = next ? source.slice(first.start + first.text.length, next.start) : "";
      comments = (gap.match(/\n/g)?.length ?? 0) > 1 ? [] : [...comments, first];
      index++;
      continue;
    }
    const end = statementEnd(all, index);
    const last = all[end - 1]!;
    const start = (comments[0] ?? first).start;
    found.push({
      text: source.slice(start, last.start + last.text.length),
      tokens: all.slice(index, end),
      begin: first.start - start,
    });
    comments = [];
    index = end;
  }
  return found;
}

/** Indents by nesting, two spaces a level. Text inside a literal of many lines is kept. */
export function indent(source: string): string {
  const all = tokens(source);
  const output: string[] = [];
  // One level for each line that opens brackets, however many: how many of them are still open.
  const levels: number[] = [];
  let offset = 0;
  let index = 0;
  let within: Token | undefined;
  for (const line of source.split("\n")) {
    const end = offset + line.length;
    const start = within;
    let depth: number | undefined;
    let opened = 0;
    for (; index < all.length && all[index]!.start <= end; index++) {
      within = all[index]!;
      const { kind, text } = within;
      if (kind === "mark" && "}])".includes(text)) {
        if (opened > 0) opened--;
        else if (levels.length > 0 && --levels[levels.length - 1]! === 0) levels.pop();
        continue;
      }
      depth ??= levels.length;
      if (kind === "mark" && "{[(".includes(text)) opened++;
    }
    depth ??= levels.length;
    if (start?.kind === "comment") output.push(`${"  ".repeat(depth)} ${line.trim()}`);
    else if (start) output.push(line);
    else output.push(line.trim() === "" ? "" : "  ".repeat(depth) + line.trim());
    if (opened > 0) levels.push(opened);
    if (within && within.start + within.text.length <= end) within = undefined;
    offset = end + 1;
  }
  return output.join("\n");
}

function statementEnd(all: readonly Token[], start: number): number {
  const words = all.slice(start, start + 4).map((token) => token.text);
  while (["export", "default", "async"].includes(words[0]!)) words.shift();
  const isBlock = words[0] === "function" || words[0] === "class" || all[start]!.text === "{";
  const isCondition = words[0] === "if" || words[0] === "for" || words[0] === "try" || words[0] === "while";
  let depth = 0;
  for (let index = start; index < all.length; index++) {
    const { kind, text } = all[index]!;
    if (kind === "template") depth += text.endsWith("${") ? 1 : 0;
    if (kind === "template" && text.startsWith("}")) depth--;
    if (kind !== "mark") continue;
    if ("{[(".includes(text)) depth++;
    if ("}])".includes(text)) depth--;
    if (depth > 0) continue;
    if (text === ";") return index + 1;
    if (text !== "}") continue;
    const next = all[index + 1]?.text;
    if (isBlock && (words[0] !== "class" || !["extends"].includes(next ?? ""))) return index + 1;
    if (isCondition && next !== "else" && next !== "catch" && next !== "finally") return index + 1;
  }
  return all.length;
}

function match(pattern: RegExp, source: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(source) ? pattern.lastIndex : offset + 1;
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf("\n", offset);
  return end < 0 ? source.length : end;
}

function stringEnd(source: string, offset: number): number {
  const quote = source[offset]!;
  for (let end = source.indexOf(quote, offset + 1); end >= 0; end = source.indexOf(quote, end + 1)) {
    let escapes = 0;
    while (source[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return source.length;
}

function templateEnd(source: string, offset: number): number {
  for (let end = offset; end < source.length; end++) {
    if (source[end] === "\\") end++;
    else if (source[end] === "`") return end + 1;
    else if (source.startsWith("${", end)) return end + 2;
  }
  return source.length;
}

function regexEnd(source: string, offset: number): number {
  let isClass = false;
  for (let end = offset + 1; end < source.length; end++) {
    const char = source[end];
    if (char === "\\") end++;
    else if (char === "[") isClass = true;
    else if (char === "]") isClass = false;
    else if (char === "/" && !isClass) return match(/[a-z]*/y, source, end + 1);
  }
  return source.length;
}

function beginsRegex(found: readonly Token[]): boolean {
  const before = found.findLast((token) => token.kind !== "comment");
  if (before === undefined) return true;
  if (before.kind === "word") return OPERATORS.has(before.text);
  if (before.kind === "template") return before.text.endsWith("${");
  return before.kind === "mark" && !")]}".includes(before.text);
}
