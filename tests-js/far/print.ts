/** A near suite with what waits, and without what cannot be at a distance. */
import ts from "typescript-5.7";
import { isFunc, nameOf } from "./program.ts";
import type { Wait, Waits } from "./waits.ts";

/** Why cases are skipped, by their titles. */
export type Skipped = Readonly<Record<string, string>>;

/** What is said of the cases of a file. */
export interface Cases {
  readonly skipped?: Skipped;
  /** Rows of tables, as the cases or groups that are made of them are called. */
  readonly rows?: Skipped;
  /** Those in which Rust makes items of streams as it does near, one when it is asked for. */
  readonly stepwise?: readonly string[];
}

/** Prints `file`. `used` hears of each case that is named. */
export function print(
  file: ts.SourceFile,
  { waits, later, streams }: Waits,
  { skipped = {}, stepwise = [] }: Cases,
  used: (title: string) => void,
): string {
  const { text } = file;
  let isStepwise = false;

  function inside(node: ts.Node, edits: ReadonlyMap<ts.Node, string> = new Map()): string {
    let printed = "";
    let at = node.getStart(file);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(file);
      printed += text.slice(at, start) + (edits.get(child) ?? all(child));
      at = child.end;
    });
    return printed + text.slice(at, node.end);
  }

  function all(node: ts.Node): string {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node))
      return text.slice(node.getStart(file), node.end);
    const wait = waits.get(node);
    if (wait) return waiting(node, wait);
    if (ts.isCallExpression(node)) {
      const reason = whySkipped(node);
      const body = node.arguments.at(-1);
      if (!reason && stepwise.includes(titleOf(node) ?? "")) {
        used(titleOf(node) as string);
        isStepwise = true;
        const printed = inside(node);
        isStepwise = false;
        return printed;
      }
      if (reason && body)
        return inside(node, new Map([[bodyOf(node) ?? body, `__far.skips(${JSON.stringify(reason)})`]]));
    }
    return isFunc(node) && later.has(node) ? asynchronous(node) : inside(node);
  }

  function asynchronous(node: ts.Node): string {
    const isMember = ts.isMethodDeclaration(node);
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    if (!isMember && modifiers.length === 0) return `async ${inside(node)}`;
    const start = node.getStart(file);
    const head = modifiers.length ? (modifiers.at(-1) as ts.Node).end - start : 0;
    const printed = inside(node);
    return `${printed.slice(0, head)} async ${printed.slice(head)}`;
  }

  function waiting(node: ts.Node, wait: Wait): string {
    switch (wait.kind) {
      case "await": {
        const missing = isStepwise ? streams.get(node) : undefined;
        if (missing === undefined) return `(await ${inside(node)})`;
        const options = [...Array(missing).fill("undefined"), "{ ahead: 1 }"].join(", ");
        const comma = (node as ts.CallExpression).arguments.length > 0 ? ", " : "";
        return `(await ${inside(node).slice(0, -1)}${comma}${options}))`;
      }
      case "ready":
        return `(await ${inside(node)}.ready)`;
      case "set": {
        const { left, right } = node as ts.BinaryExpression;
        const { expression, name } = left as ts.PropertyAccessExpression;
        return `(await ${all(expression)}.set${name.text.charAt(0).toUpperCase()}${name.text.slice(1)}(${all(right)}))`;
      }
      case "each": {
        const { expression, arguments: list } = node as ts.CallExpression;
        const { expression: of, name } = expression as ts.PropertyAccessExpression;
        const values = (name.text === "from" ? list : [of, ...list]).map(all);
        return `(await __far.${name.text}(${values.join(", ")}))`;
      }
      case "throws": {
        const [f, ...more] = wait.of.arguments.map(all);
        if (wait.isNot) return `await (${f})()`;
        const matcher = text.slice(wait.stop.getStart(file), (node as ts.CallExpression).expression.end);
        const values = (node as ts.CallExpression).arguments.map(all);
        return `await expect(${[`async () => (${f})()`, ...more].join(", ")}).rejects.${matcher}(${values.join(", ")})`;
      }
      case "property":
        return inside(node).replace("property", "asyncProperty");
      case "skip":
        return `__far.skip(${JSON.stringify(wait.reason)})`;
    }
  }

  /** Why a case is skipped, if the call is one. */
  function whySkipped(node: ts.CallExpression): string | undefined {
    const title = titleOf(node);
    if (title === undefined) return undefined;
    const listed = skipped[title];
    if (listed !== undefined) {
      used(title);
      return listed;
    }
    const body = bodyOf(node);
    return body && reasonIn(body);
  }

  function reasonIn(node: ts.Node): string | undefined {
    const wait = waits.get(node);
    if (wait?.kind === "skip") return wait.reason;
    return ts.forEachChild(node, reasonIn);
  }

  return inside(file.getSourceFile(), new Map()).replace(/^/, "");
}

/** The title of a case: `test("…", f)`, or what `test.each` gives. */
function titleOf({ expression, arguments: [title] }: ts.CallExpression): string | undefined {
  const of = ts.isCallExpression(expression) ? expression.expression : expression;
  const root = ts.isPropertyAccessExpression(of) ? of.expression : of;
  if (!ts.isIdentifier(root) || root.text !== "test" || (nameOf(of) === "each") === !ts.isCallExpression(expression))
    return undefined;
  return title && ts.isStringLiteralLike(title) ? title.text : undefined;
}

function bodyOf({ arguments: list }: ts.CallExpression): ts.Expression | undefined {
  return list.find((each) => isFunc(each));
}
