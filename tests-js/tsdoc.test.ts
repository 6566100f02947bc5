/** What `oxbridge` exports is documented, and every example of it compiles. */
import { readFileSync } from "node:fs";
import ts from "typescript-5.7";
import { expect, test } from "vitest";
import { COMPILERS, type Compiler, compile } from "./types/compile.ts";

const text = readFileSync(new URL("../types/oxbridge.d.ts", import.meta.url), "utf8");
const source = ts.createSourceFile("oxbridge.d.ts", text, ts.ScriptTarget.Latest, true);

/** A package as the examples have it. */
const shop = {
  "node_modules/shop/package.json": JSON.stringify({
    ...{ name: "shop", version: "1.0.0", type: "module" },
    exports: { ".": { types: "./index.d.ts" }, "./assembly": { types: "./assembly.d.ts" } },
  }),
  "node_modules/shop/index.d.ts": `import type { JSObjectReference, JSStreamReference } from "oxbridge";
export declare function total(names: readonly string[]): number;
export declare function listen(to: JSObjectReference): void;
export declare function upload(prices: JSStreamReference): Promise<void>;
export declare class Cart {
  add(name: string): void;
  each(f: (name: string) => void): void;
  dispose(): void;
}
`,
  "node_modules/shop/assembly.d.ts": `import type { AssemblyDescriptor } from "oxbridge";
type Imports = { readonly prices: { readonly of: (name: string) => number } };
declare const shop: AssemblyDescriptor<typeof import("./index.js"), Imports, "shop">;
export default shop;
`,
};

type Declared = ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** The declarations of each name: a class of errors has two. */
const exported = new Map<string, (Declared | ts.VariableStatement)[]>();
for (const each of source.statements) {
  if (!ts.canHaveModifiers(each) || !ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    continue;
  const { name } = ts.isVariableStatement(each)
    ? (each.declarationList.declarations[0] as ts.VariableDeclaration)
    : (each as Declared);
  const known = exported.get(name?.getText() ?? "") ?? [];
  exported.set(name?.getText() ?? "", [...known, each as Declared]);
}

const docsOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getText())
    .join("\n");

const examplesOf = (node: ts.Node): string[] =>
  [...docsOf(node).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => (code as string).replace(/^ *\* ?/gm, ""));

/** Functions and methods, the first of several with one name. */
const called = [...exported].flatMap(([name, nodes]) =>
  nodes.flatMap((node): [string, ts.SignatureDeclaration][] => {
    if (ts.isFunctionDeclaration(node)) return [[name, node]];
    if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return [];
    // A part of a type that the platform has, and documents.
    if (name.endsWith("Like")) return [];
    const members = [...node.members].filter((each) => ts.isMethodSignature(each) || ts.isMethodDeclaration(each));
    const first = members.filter(
      (each, i) =>
        ts.isIdentifier(each.name) && members.findIndex((other) => other.name.getText() === each.name.getText()) === i,
    );
    return first.map((each) => [`${name}.${each.name.getText()}`, each]);
  }),
);

test("every declaration says what it is", () => {
  const silent = [...exported].filter(([, nodes]) => nodes.every((node) => docsOf(node) === "")).map(([name]) => name);
  expect(silent).toEqual([]);
  expect(exported.size).toBeGreaterThan(20);
});

test.each(called)("%s says what it takes and gives", (_, node) => {
  const isDescribed = (tag: ts.JSDocTag | undefined): boolean => Boolean(ts.getTextOfJSDocComment(tag?.comment));
  // `this: void` is no argument.
  const own = node.parameters.filter((each) => each.name.getText() !== "this");
  const silent = own.filter((each) => !isDescribed(ts.getJSDocParameterTags(each)[0]));
  expect(silent.map(({ name }) => name.getText())).toEqual([]);
  const gives = !/^(Promise<)?void>?$/.test(node.type?.getText() ?? "void");
  expect(isDescribed(ts.getJSDocReturnTag(node))).toBe(gives);
});

const values = [...exported].filter(([, nodes]) =>
  nodes.some((node) => ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableStatement(node)),
);

test.each([...values.map(([name]) => name), "Runtime"])("%s has an example", (name) => {
  expect((exported.get(name) ?? []).flatMap(examplesOf)).not.toEqual([]);
});

test.each(Object.keys(COMPILERS) as Compiler[])("examples compile with %s", { timeout: 120_000 }, async (compiler) => {
  const examples = [...exported].flatMap(([name, nodes]) =>
    nodes.flatMap(examplesOf).map((code, i): [string, string] => [`${name}${i}.ts`, code]),
  );
  const files = {
    ...shop,
    "node_modules/oxbridge/package.json": '{ "name": "oxbridge", "type": "module", "types": "./index.d.ts" }',
    "node_modules/oxbridge/index.d.ts": text,
    ...Object.fromEntries(examples),
  };
  expect(await compile(files, { compiler, lib: ["es2022", "dom"], types: [], module: "nodenext" })).toBe("");
});
