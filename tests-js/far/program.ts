/** What the types of the near suites say: which of their calls are calls of a package, and what its door `./far` has of them. */
import { fileURLToPath } from "node:url";
import ts from "typescript-5.7";
import { PACKAGES } from "./packages.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Methods of a runtime that give promises at a distance. */
const ASKED = new Set(["stats", "leaks", "createRuntimeSync"]);

export type Func = ts.FunctionLikeDeclaration;

/** What a call, or a use of a property, leads to. */
export interface Target {
  /** Its dotted name, of what a package exports. */
  readonly path: string | undefined;
  /** Why there is none at a distance. */
  readonly near: string | undefined;
}

/** All suites as one program. */
export class Program {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
  readonly #exports = new Map<ts.Node, Target>();
  readonly #met = new Set<ts.Symbol>();

  private constructor(program: ts.Program, files: readonly string[]) {
    this.checker = program.getTypeChecker();
    this.files = files.map((file) => program.getSourceFile(file) as ts.SourceFile);
  }

  static async load(files: readonly string[]): Promise<Program> {
    const types = Object.entries(PACKAGES).flatMap(([name, folder]) => [
      [name, [`${folder}/index.d.ts`]],
      [`${name}/assembly`, [`${folder}/assembly.d.ts`]],
    ]);
    const program = ts.createProgram(files, {
      ...{ target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, types: ["node"], noEmit: true, strict: true },
      ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, allowImportingTsExtensions: true, skipLibCheck: true },
      lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
      paths: {
        ...Object.fromEntries(types),
        vitest: [at("vitest.d.ts")],
        oxbridge: [at("../../npm/dist/src/index.d.ts")],
      },
    });
    const made = new Program(program, files);
    for (const folder of Object.values(PACKAGES)) {
      const source = program.getSourceFile(`${folder}/index.d.ts`);
      const symbol = source && made.checker.getSymbolAtLocation(source);
      // Its exports do nothing before `init`.
      if (symbol) made.#walk(symbol, "", await import(/* @vite-ignore */ `${folder}/far.js`));
    }
    return made;
  }

  /** Notes what a namespace, a module or a class has, and whether `far` has it too. */
  #walk(symbol: ts.Symbol, prefix: string, far: unknown): void {
    if (this.#met.has(symbol)) return;
    this.#met.add(symbol);
    for (const each of this.checker.getExportsOfModule(symbol)) {
      const name = ts.unescapeLeadingUnderscores(each.escapedName);
      if (name !== "prototype") this.#note(each, `${prefix}${name}`, far, name);
    }
  }

  #note(exported: ts.Symbol, path: string, far: unknown, name: string): void {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(exported) : exported;
    const has = far !== undefined && far !== null && name in Object(far) && !isNear(ownValue(far as object, name));
    const near = has ? undefined : `near only: ${path}`;
    for (const declaration of symbol.declarations ?? []) this.#exports.set(declaration, { path, near });
    const own = has ? ownValue(far as object, name) : undefined;
    if (symbol.flags & (ts.SymbolFlags.Namespace | ts.SymbolFlags.Class)) this.#walk(symbol, `${path}.`, own);
    if (!(symbol.flags & ts.SymbolFlags.Class)) return;
    const { prototype } = (own ?? {}) as { prototype?: object };
    for (const [key, member] of symbol.members ?? []) {
      const called = ts.unescapeLeadingUnderscores(key);
      if (!called.startsWith("__")) this.#note(member, `${path}.${called}`, prototype, called);
    }
  }

  isOfPackage(node: ts.Node): boolean {
    return node.getSourceFile().fileName.includes("/pkg/");
  }

  isOfSuites(node: ts.Node): boolean {
    const { fileName } = node.getSourceFile();
    return /\/tests-js\/(?!far\/|.*\/node_modules\/)/.test(fileName);
  }

  /** What a call calls, if that is of a package, or a runtime's, and gives no promise where Rust is near. */
  called(node: ts.CallExpression): Target | undefined {
    const signature = this.checker.getResolvedSignature(node);
    const declaration = signature?.declaration;
    const name = nameOf(node.expression);
    if (declaration && this.isOfPackage(declaration)) {
      const target = this.#exports.get(declaration);
      const isHelper = name === "dispose" || ts.isMethodSignature(declaration);
      if (target?.near) return target;
      return isHelper || this.isThenable(node) ? undefined : (target ?? { path: undefined, near: undefined });
    }
    if (declaration?.getSourceFile().fileName.includes("/npm/dist/src/") && ASKED.has(name ?? ""))
      return this.isThenable(node) ? undefined : { path: undefined, near: undefined };
    const isKnown = declaration && (("body" in declaration && declaration.body) || !this.#isLoose(declaration));
    if (isKnown || this.isThenable(node)) return undefined;
    return this.#isRooted(node.expression, true) ? { path: undefined, near: undefined } : undefined;
  }

  /** How many arguments a call leaves out that gives a stream of Rust's. */
  streamCall(node: ts.CallExpression): number | undefined {
    const signature = this.checker.getResolvedSignature(node);
    if (signature?.getReturnType().symbol?.name !== "RustStream") return undefined;
    return signature.parameters.length - node.arguments.length;
  }

  /** Whether a declaration says nothing of what it is of: one of a cast, or of `Function`. */
  #isLoose(declaration: ts.Node): boolean {
    return this.isOfSuites(declaration) || /\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName);
  }

  /** Whether it is what a package exports, whatever it is taken for. */
  #isRooted(node: ts.Expression, isCallee: boolean): boolean {
    const all = bare(node);
    if (ts.isPropertyAccessExpression(all)) {
      const isOfFunction = ["call", "apply"].includes(all.name.text);
      const loose = isCallee && !isOfFunction && /\/lib\./.test(this.#declared(all.name) ?? "");
      return !loose && this.#isRooted(all.expression, false);
    }
    if (ts.isElementAccessExpression(all)) return this.#isRooted(all.expression, false);
    if (!ts.isIdentifier(all)) return false;
    const symbol = this.checker.getSymbolAtLocation(all);
    let declaration: ts.Node | undefined = symbol?.declarations?.[0];
    if (declaration && (ts.isNamespaceImport(declaration) || ts.isImportSpecifier(declaration)))
      return this.#isPackage(declaration);
    while (declaration && (ts.isBindingElement(declaration) || ts.isObjectBindingPattern(declaration)))
      declaration = declaration.parent;
    if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
    const initial = bare(declaration.initializer);
    if (ts.isCallExpression(initial)) return nameOf(initial.expression) === "getAssemblyExports";
    return this.#isRooted(initial, false);
  }

  #declared(node: ts.Node): string | undefined {
    return this.checker.getSymbolAtLocation(node)?.declarations?.[0]?.getSourceFile().fileName;
  }

  #isPackage(node: ts.Node): boolean {
    let at: ts.Node = node;
    while (!ts.isImportDeclaration(at)) at = at.parent;
    return ts.isStringLiteral(at.moduleSpecifier) && at.moduleSpecifier.text in PACKAGES;
  }

  /** A property of a class of Rust's. */
  property(node: ts.PropertyAccessExpression): Target | undefined {
    const declaration = this.checker.getSymbolAtLocation(node.name)?.declarations?.[0];
    if (!declaration || !this.isOfPackage(declaration) || !isObjectClass(declaration.parent)) return undefined;
    const isProperty = ts.isPropertyDeclaration(declaration) || ts.isAccessor(declaration);
    return isProperty ? this.#exports.get(declaration) : undefined;
  }

  /** What is used by its name, without being called. */
  named(node: ts.PropertyAccessExpression | ts.Identifier): Target | undefined {
    const symbol = this.checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.name);
    const declaration = symbol?.declarations?.[0];
    return declaration && this.#exports.get(declaration);
  }

  /** Whether it makes an object of Rust's. */
  makes(node: ts.NewExpression): boolean {
    const type = this.checker.getTypeAtLocation(node);
    return (type.symbol?.declarations ?? []).some((each) => this.isOfPackage(each) && isObjectClass(each));
  }

  /** What gives its items at once, which is near only. */
  iterates(node: ts.Expression): Target | undefined {
    const type = this.checker.getTypeAtLocation(node);
    const of = type.symbol?.declarations?.find((each) => this.isOfPackage(each));
    if (!of || !(isObjectClass(of) || type.symbol.name === "RustIterator")) return undefined;
    return { path: undefined, near: `near only: ${type.symbol.name}[Symbol.iterator]` };
  }

  isThenable(node: ts.Expression): boolean {
    return isThenableType(this.checker.getTypeAtLocation(node));
  }

  givesNothing(node: ts.Expression): boolean {
    return (this.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Void) !== 0;
  }

  /** Whether a function gives a promise where Rust is near. */
  givesPromise(node: ts.Node): boolean {
    const [signature] = this.checker.getTypeAtLocation(node).getCallSignatures();
    return signature !== undefined && isThenableType(signature.getReturnType());
  }

  /** Whether it is a function of a package that gives no promise. */
  isFarFunction(node: ts.Expression): boolean {
    const [signature] = this.checker.getTypeAtLocation(node).getCallSignatures();
    const declaration = signature?.declaration;
    if (!declaration || !this.isOfPackage(declaration)) return false;
    return !isThenableType((signature as ts.Signature).getReturnType());
  }

  /** The function of the suites that a name stands for, or what declares it otherwise. */
  declarationOf(node: ts.Expression): Func | ts.Declaration | undefined {
    const all = bare(node);
    const name = ts.isPropertyAccessExpression(all) ? all.name : all;
    let symbol = this.checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    const declaration = symbol?.valueDeclaration;
    if (!declaration) return undefined;
    if (isFunc(declaration)) return declaration;
    const isHolder = ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration);
    const initial = isHolder && declaration.initializer ? bare(declaration.initializer) : undefined;
    return initial && isFunc(initial) ? initial : declaration;
  }
}

function isThenableType(type: ts.Type): boolean {
  return type.getProperty("then") !== undefined;
}

/** Whether it stands for an export that there is only near, and says so. */
function isNear(value: unknown): boolean {
  return typeof value === "function" && /near only: /.test(String(value));
}

function ownValue(holder: object, name: string): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name);
  return descriptor && "value" in descriptor ? descriptor.value : undefined;
}

function isObjectClass(node: ts.Node): boolean {
  return ts.isClassDeclaration(node) && (node.heritageClauses ?? []).some((each) => /RustObject/.test(each.getText()));
}

/** Functions, methods and what else has code of its own. */
export function isFunc(node: ts.Node): node is Func {
  return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
}

/** Without casts and parentheses. */
export function bare(node: ts.Expression): ts.Expression {
  let all = node;
  while (
    ts.isParenthesizedExpression(all) ||
    ts.isAsExpression(all) ||
    ts.isNonNullExpression(all) ||
    ts.isSatisfiesExpression(all) ||
    ts.isTypeAssertionExpression(all)
  )
    all = all.expression;
  return all;
}

export function nameOf(callee: ts.Expression): string | undefined {
  const all = bare(callee);
  if (ts.isIdentifier(all)) return all.text;
  return ts.isPropertyAccessExpression(all) ? all.name.text : undefined;
}
