/**
 * What of the near suites has to wait where Rust is at a distance: their calls of a package, the functions around those,
 * and the calls of these in turn.
 */
import ts from "typescript-5.7";
import { bare, type Func, isFunc, nameOf, type Program, type Target } from "./program.ts";

/** Why a use waits, and by which words. */
export type Wait =
  /** A call, or a property that is read: `(await …)`. */
  | { readonly kind: "await" }
  /** A property that is set: `(await o.setX(…))`. */
  | { readonly kind: "set" }
  /** An object that is made to see whether it can be: `(await new C().ready)`. */
  | { readonly kind: "ready" }
  /** A method of arrays that calls what waits. */
  | { readonly kind: "each" }
  /** `expect(f).toThrow()` of what waits. */
  | { readonly kind: "throws"; readonly isNot: boolean; readonly of: ts.CallExpression; readonly stop: ts.Node }
  /** A property of fast-check, and what tries it. */
  | { readonly kind: "property" }
  /** What is near only, or cannot wait. */
  | { readonly kind: "skip"; readonly reason: string };

const EACH = new Set("map forEach filter some every find findIndex flatMap from".split(" "));

/** A call whose function is one of the suites. */
interface Local {
  readonly node: ts.CallExpression;
  readonly callee: ts.Expression;
  readonly isPromise: boolean;
  readonly declaration: Func | ts.Declaration | undefined;
  readonly isLoose: boolean;
}

/** By their nodes: what waits, and what is made `async`. */
export class Waits {
  readonly waits: Map<ts.Node, Wait> = new Map();
  readonly later: Set<ts.Node> = new Set();
  /** Calls that give streams, and how many arguments they leave out. */
  readonly streams: Map<ts.Node, number> = new Map();
  readonly #program: Program;
  readonly #locals: Local[] = [];
  readonly #each: ts.CallExpression[] = [];
  readonly #properties: ts.CallExpression[] = [];
  readonly #throws: (readonly [ts.CallExpression, Wait & { kind: "throws" }])[] = [];
  /** Parameters that are given functions which wait. */
  readonly #parameters = new Set<ts.Declaration>();
  #hasChanged = false;

  constructor(program: Program) {
    this.#program = program;
    for (const file of program.files) this.#collect(file);
    do {
      this.#hasChanged = false;
      for (const local of this.#locals) this.#tryLocal(local);
      for (const node of this.#each) this.#tryEach(node);
      for (const node of this.#properties) {
        const { parent } = node;
        if (!ts.isCallExpression(parent) || !this.#isLater(node.arguments.at(-1))) continue;
        this.#wait(parent, { kind: "await" });
        this.waits.set(node, { kind: "property" });
      }
      for (const [node, wait] of this.#throws) {
        if (this.#isLater(wait.of.arguments[0])) this.#wait(node, wait);
      }
    } while (this.#hasChanged);
  }

  #collect(node: ts.Node): void {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isCallExpression(node)) this.#call(node);
    else if (ts.isNewExpression(node) && this.#program.makes(node) && isAlone(node))
      this.#wait(node, { kind: "ready" });
    else if (ts.isPropertyAccessExpression(node)) this.#property(node);
    else if (ts.isSpreadElement(node)) this.#target(node.expression, this.#program.iterates(node.expression));
    else if (ts.isForOfStatement(node) && !node.awaitModifier)
      this.#target(node.expression, this.#program.iterates(node.expression));
    ts.forEachChild(node, (child) => this.#collect(child));
  }

  #call(node: ts.CallExpression): void {
    const program = this.#program;
    const name = nameOf(node.expression);
    const throws = throwing(node);
    if (throws) return void this.#throws.push([node, throws]);
    const target = program.called(node);
    if (target) {
      const missing = program.streamCall(node);
      if (missing !== undefined) this.streams.set(node, missing);
      return this.#target(node, target);
    }
    if (node.expression.getText() === "fc.property") this.#properties.push(node);
    if (name && EACH.has(name) && ts.isPropertyAccessExpression(node.expression)) this.#each.push(node);
    const declaration = program.declarationOf(node.expression);
    const of = program.checker.getResolvedSignature(node)?.declaration;
    const isOurs = (declaration && program.isOfSuites(declaration)) || (of && program.isOfSuites(of));
    if (!isOurs) return;
    this.#locals.push({
      node,
      callee: node.expression,
      isPromise: program.isThenable(node),
      declaration,
      isLoose: of !== undefined && program.isOfSuites(of),
    });
  }

  #target(node: ts.Node, target: Target | undefined): void {
    if (!target) return;
    this.#wait(node, target.near ? { kind: "skip", reason: target.near } : { kind: "await" });
  }

  #property(node: ts.PropertyAccessExpression): void {
    const { parent } = node;
    const target = this.#program.property(node);
    if (!target) {
      const used = this.#program.named(node);
      const isCalled = ts.isCallExpression(parent) && parent.expression === node;
      if (used?.near && !isCalled) this.#wait(node, { kind: "skip", reason: used.near });
      return;
    }
    if (target.near) return this.#wait(node, { kind: "skip", reason: target.near });
    const operator = ts.isBinaryExpression(parent) && parent.left === node ? parent.operatorToken.kind : undefined;
    if (operator === ts.SyntaxKind.EqualsToken) return this.#wait(parent, { kind: "set" });
    if (operator !== undefined && ts.isAssignmentOperator(operator))
      return this.#wait(parent, { kind: "skip", reason: "a property is read and set in one" });
    this.#wait(node, { kind: "await" });
  }

  /** Notes that something waits, and has the function around it do so. */
  #wait(node: ts.Node, wait: Wait): void {
    if (this.waits.has(node)) return;
    this.#hasChanged = true;
    this.waits.set(node, wait);
    if (wait.kind === "skip") return;
    const func = funcAround(node);
    if (!func || this.later.has(func)) return;
    const isStuck =
      ts.isAccessor(func) || ts.isConstructorDeclaration(func) || ("asteriskToken" in func && func.asteriskToken);
    if (isStuck && !isAsync(func)) {
      const what = ts.isAccessor(func)
        ? "a getter"
        : ts.isConstructorDeclaration(func)
          ? "a constructor"
          : "a generator";
      this.waits.set(node, { kind: "skip", reason: `Rust is called in ${what}, where nothing can wait` });
      return;
    }
    if (!isAsync(func)) this.later.add(func);
  }

  #tryLocal({ node, callee, isPromise, declaration, isLoose }: Local): void {
    if (declaration && isFunc(declaration)) {
      node.arguments.forEach((argument, k) => {
        const parameter = declaration.parameters[k];
        if (parameter && this.#isLater(argument)) this.#mark(parameter);
      });
    }
    if (isPromise || this.waits.has(node)) return;
    // What settles a promise is called so.
    const isVoid = declaration && ts.isParameter(declaration) && this.#program.givesNothing(node);
    if (this.#isLater(callee) || (isLoose && !isVoid && isUnknown(declaration))) this.#wait(node, { kind: "await" });
  }

  #mark(parameter: ts.Declaration): void {
    if (this.#parameters.has(parameter)) return;
    this.#parameters.add(parameter);
    this.#hasChanged = true;
  }

  #tryEach(node: ts.CallExpression): void {
    const { expression } = node.expression as ts.PropertyAccessExpression;
    const isFrom = nameOf(node.expression) === "from";
    if (isFrom !== (ts.isIdentifier(expression) && expression.text === "Array")) return;
    const f = node.arguments[isFrom ? 1 : 0];
    if (f && !this.#program.givesPromise(f) && this.#isLater(f)) this.#wait(node, { kind: "each" });
  }

  /** Whether a function waits, as far as can be known. */
  #isLater(node: ts.Expression | undefined): boolean {
    if (!node) return false;
    const all = bare(node);
    if (isFunc(all)) return this.later.has(all);
    if (ts.isConditionalExpression(all)) return this.#isLater(all.whenTrue) || this.#isLater(all.whenFalse);
    if (!ts.isIdentifier(all) && !ts.isPropertyAccessExpression(all)) return false;
    if (this.#program.isFarFunction(all)) return true;
    const declaration = this.#program.declarationOf(all);
    if (!declaration) return false;
    if (isFunc(declaration)) return this.later.has(declaration);
    return this.#parameters.has(declaration) || (isUnknown(declaration) && isCallable(this.#program, all));
  }
}

/** Whether it is declared where nobody can say which functions it is given: by taking something apart, or in a callback. */
function isUnknown(declaration: ts.Node | undefined): boolean {
  if (!declaration) return true;
  if (ts.isBindingElement(declaration)) return true;
  if (ts.isParameter(declaration)) return ts.isCallExpression(declaration.parent.parent);
  return (
    (ts.isVariableDeclaration(declaration) && ts.isForOfStatement(declaration.parent.parent)) ||
    ts.isPropertySignature(declaration)
  );
}

function isCallable(program: Program, node: ts.Expression): boolean {
  const [signature] = program.checker.getTypeAtLocation(node).getCallSignatures();
  const of = signature?.declaration;
  // What settles a promise gives nothing.
  if (signature && program.checker.typeToString(signature.getReturnType()) === "void") return false;
  return of !== undefined && program.isOfSuites(of) && !program.givesPromise(node);
}

/** `expect(f).toThrow(…)`, also with `.not`. */
function throwing(node: ts.CallExpression): (Wait & { kind: "throws" }) | undefined {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || !expression.name.text.startsWith("toThrow")) return undefined;
  let of: ts.Expression = expression.expression;
  let isNot = false;
  while (ts.isPropertyAccessExpression(of)) {
    if (of.name.text === "rejects") return undefined;
    isNot ||= of.name.text === "not";
    of = of.expression;
  }
  if (!ts.isCallExpression(of) || nameOf(of.expression) !== "expect") return undefined;
  return { kind: "throws", isNot, of, stop: expression.name };
}

/** Whether an object is made for its own sake. */
function isAlone(node: ts.NewExpression): boolean {
  const { parent } = node;
  return ts.isExpressionStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
}

export function isAsync(func: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(func) ? ts.getModifiers(func) : undefined;
  return (modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
}

/** The function whose code has it. */
export function funcAround(node: ts.Node): Func | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunc(at)) return at;
  return undefined;
}
