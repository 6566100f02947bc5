/** JavaScript text, by Rollup's parser: its top-level statements, and the names in them. */
import { parseAst } from "@rollup/wasm-node/parseAst";

/** A node of the syntax tree, as ESTree has it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A statement at the top of a module. */
export interface Statement {
  readonly node: Node;
  /** With the comments right before it, and behind it on its last line. */
  readonly text: string;
  /** Offset of the statement itself in `text`, after the comments. */
  readonly begin: number;
}

/** The tree of a module. Text that is none is an error that begins with line and column. */
export function parse(source: string): Node {
  try {
    return parseAst(source) as unknown as Node;
  } catch (error) {
    const { message, pos = 0 } = error as Error & { pos?: number };
    const lines = source.slice(0, pos).split("\n");
    throw new SyntaxError(`${lines.length}:${lines.at(-1)!.length + 1}: ${message}`, { cause: error });
  }
}

/** Cuts a module into its top-level statements. */
export function statements(source: string): Statement[] {
  const { body } = parse(source) as unknown as { body: Node[] };
  const ends = body.map(
    ({ end }) => end + /^[ \t]*(?:\/\/.*|\/\*.*?\*\/)?/.exec(source.slice(end))![0].trimEnd().length,
  );
  return body.map((node, index) => {
    const start = node.start - leading(source.slice(ends[index - 1] ?? 0, node.start)).length;
    return { node, text: source.slice(start, ends[index]), begin: node.start - start };
  });
}

/** What belongs to a statement of the comments before it: an empty line parts those that stand for themselves. */
function leading(gap: string): string {
  let start = gap.length;
  for (const comment of [...gap.matchAll(/\/\/.*|\/\*[\s\S]*?\*\//g)].reverse()) {
    const between = gap.slice(comment.index + comment[0].length, start);
    if (/\n\s*\n/.test(between)) break;
    start = comment.index;
  }
  return gap.slice(start);
}

/** The node and everything in it, in the order of the text. */
export function walk(node: Node): Node[] {
  const found: Node[] = [];
  const visit = (each: Node): void => {
    found.push(each);
    for (const key in each) {
      const value = each[key];
      if (typeof value !== "object" || value === null) continue;
      if (Array.isArray(value)) {
        for (const inner of value) if (inner !== null && typeof inner === "object") visit(inner as Node);
      } else if ("type" in value) visit(value as Node);
    }
  };
  visit(node);
  return found;
}

/** Every identifier that is no property: the variables that a node declares or uses. */
export function variables(node: Node): Set<string> {
  const properties = new Set<unknown>();
  const found = new Set<string>();
  for (const each of walk(node)) {
    if (each.type === "MemberExpression" && !each.computed) properties.add(each.property);
    if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(each.type) && !each.computed && !each.shorthand)
      properties.add(each.key);
    if (each.type === "Identifier" && !properties.has(each)) found.add(each.name as string);
  }
  return found;
}

/** What a module imports, as far as it is written down. */
export function specifiers(tree: Node): string[] {
  return walk(tree).flatMap(({ type, source }) => {
    if (!/^(?:Import|Export)/.test(type) || !source) return [];
    const { value, quasis } = source as Node & { value?: unknown; quasis?: { value: { cooked: string } }[] };
    if (quasis?.length === 1) return [quasis[0]!.value.cooked];
    return typeof value === "string" ? [value] : [];
  });
}

/** The name that a statement at the top of a module declares, if it is one. */
export function declared(node: Node): string | undefined {
  const declaration = (node.declaration ?? node) as Node;
  const [variable, ...more] = (declaration.declarations ?? []) as Node[];
  const id = (more.length === 0 && variable ? variable : declaration).id as Node | undefined;
  return id?.name as string | undefined;
}

/** Changes the space that each line begins with, but for the inside of literals. `at` is where the line's text begins. */
export function indented(source: string, change: (spaces: string, at: number) => string): string {
  const literals = walk(parse(source)).filter(
    ({ type, start, end }) => /^(?:TemplateElement|Literal)$/.test(type) && source.slice(start, end).includes("\n"),
  );
  return source.replace(/^[ \t]*(?=\S)/gm, (spaces, offset: number) =>
    literals.some(({ start, end }) => start < offset && offset <= end)
      ? spaces
      : change(spaces, offset + spaces.length),
  );
}

/** Indents by nesting, two spaces a level; `outer` levels are around all of it. */
export function indent(source: string, outer = 0): string {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineOf = (at: number): number => starts.findLastIndex((start) => start <= at);
  const brackets = walk(parse(source)).flatMap((node) => {
    const open = opening(node);
    return open === undefined ? [] : [{ line: lineOf(open), close: node.end - 1 }];
  });
  const levels: number[] = [];
  return indented(source, (_, at) => {
    const line = lineOf(at);
    const closed = brackets.findLast(({ close }) => close === at);
    // One level for each line that opens brackets, however many.
    const opened = new Set(brackets.filter((each) => each.line < line && at < each.close).map((each) => each.line));
    levels[line] = closed ? (levels[closed.line] ?? 0) : opened.size;
    return "  ".repeat(outer + levels[line]) + (source[at] === "*" ? " " : "");
  });
}

/** Where the bracket of a node opens, if it has one. */
function opening({ type, start, callee }: Node): number | undefined {
  if (/^(?:BlockStatement|ClassBody|(?:Object|Array)(?:Expression|Pattern))$/.test(type)) return start;
  return type === "CallExpression" ? (callee as Node).end : undefined;
}
