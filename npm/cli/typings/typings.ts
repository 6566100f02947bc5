/** From the manifest to the `.d.ts` files of the package. */
import { components } from "../../src/kind.ts";
import type { ImportedType } from "../../src/low.ts";
import type { NamedType, Type, Variant } from "../../src/type.ts";
import { checkNames } from "../manifest/check.ts";
import { nearOnly } from "../manifest/far.ts";
import { contents } from "../manifest/generic.ts";
import { binding, namedTypes, ownErrors } from "../manifest/name.ts";
import {
  type Export,
  exportsOf,
  inOrder,
  isNumbers,
  type Space,
  spaceOf,
  told,
  type VisibleItem,
  visibleItems,
} from "../manifest/space.ts";
import { type ConstantItem, callables, type FunctionItem, type Manifest } from "../manifest/type.ts";
import { neededModules } from "../package/import.ts";
import { visible } from "../visible.ts";
import { bodyText, dataText, declaredBody, prepare, traitText } from "./body.ts";
import { classText } from "./class.ts";
import { type Context, nameOf, within } from "./context.ts";
import { comment, nearComment, splitDeprecated, tidy } from "./docs.ts";
import { importsText } from "./import.ts";
import { importedDeclaration } from "./imported.ts";
import {
  BYTES_INPUT,
  COMMON,
  DESCRIPTOR,
  ERROR_CLASS,
  HELPERS,
  HIDDEN,
  INIT,
  INIT_WITH_IMPORTS,
  MEMORY_VIEW,
  errorText as ownErrorText,
  READONLY_MEMORY_VIEW,
  STRUCTURAL,
} from "./library.ts";
import { declarationText, signatureOf, WIDTH } from "./signature.ts";
import { key, quote, unionMembers } from "./syntax.ts";
import { typeText } from "./type.ts";

/** The text of `index.d.ts` and of `assembly.d.ts`. `typescript`: what crates declare for wasm-bindgen, Tsify's types. */
export function typings(
  manifest: Manifest,
  typescript = "",
): {
  index: string;
  assembly: string;
} {
  checkNames(manifest);
  const shown = told(manifest);
  return { index: visible(indexText(shown, typescript)), assembly: visible(assemblyText(shown)) };
}

function indexText(manifest: Manifest, typescript: string): string {
  const context = prepare(manifest);
  const items = inOrder(visibleItems(manifest), manifest);
  const members = paragraphs(membersText(spaceOf(items), "", context));
  const imports = importsText(context);
  const init = imports ? [imports, INIT_WITH_IMPORTS] : [INIT];
  const own = manifest.sections.map(({ text }) => `${text.trim()}\n`);
  const sections = [members, ...typesText(context), ...serdeText(manifest, typescript), ...own, ...init, COMMON];
  if (context.helpers.has("MemoryView")) sections.push(MEMORY_VIEW);
  if (context.helpers.has("ReadonlyMemoryView")) sections.push(READONLY_MEMORY_VIEW);
  sections.push(...named(HELPERS), ...ownErrors(manifest).map(ownErrorText));
  if (context.helpers.has("BytesInput")) sections.push(BYTES_INPUT);
  if (context.errors.size) sections.push(ERROR_CLASS);
  sections.push(...named(HIDDEN), aliasesText(context), STRUCTURAL, "export {};\n");
  const text = sections.filter(Boolean).join("\n");
  return `${libraries(text)}// The typings of \`${manifest.name}\`, written by \`oxbridge build\`.\n\n${text}`;

  /** The texts of those helpers that are used. */
  function named(texts: Readonly<Record<string, string>>): string[] {
    if (context.helpers.has("RustStream")) context.helpers.add("ReadableStreamOf");
    return Object.keys(texts).flatMap((name) => (context.helpers.has(name) ? [texts[name] as string] : []));
  }
}

/** Other names of classes. */
export function aliasesText({ aliases }: Context): string {
  return [...aliases].map(([name, of]) => `type ${name} = ${of};\n`).join("");
}

/** What a program need not have in its `lib`. */
export function libraries(text: string): string {
  const disposes = /\[globalThis\.Symbol\.(?:dispose|asyncDispose)\]/.test(text);
  return disposes ? '/// <reference lib="esnext.disposable" />\n\n' : "";
}

/** The text of `assembly.d.ts`, or of `far-assembly.d.ts`, whose exports give promises. */
export function assemblyText(manifest: Manifest, isFar = false): string {
  const exports = inOrder(
    exportsOf(manifest).filter((each) => !("item" in each && each.item.hidden)),
    manifest,
  );
  const space = spaceOf(exports);
  const linked = manifest.assemblies.filter(
    (name) => name !== manifest.name && exports.some(({ assembly }) => assembly === name),
  );
  const members = linked.map((name) => `\n  readonly ${key(name)}: ${exportsText(name, space, "api", "  ")};`).join("");
  return `// The descriptor of \`${manifest.name}\`, written by \`oxbridge build\`.

import type * as api from "./${isFar ? "far" : "index"}.js";

/** What \`getAssemblyExports\` gives for it. */
export type Exports = ${exportsText(manifest.name, space, "api", "")};

/** The modules of JavaScript functions that it needs. */
export type Imports = ${neededModules(manifest).length ? "api.Imports" : "{}"};

/** What \`getAssemblyExports\` gives for the crates that are linked into it. */
export type Linked = {${members}${members ? "\n" : ""}};

${DESCRIPTOR}
declare const assembly: AssemblyDescriptor<Exports, Imports, ${quote(manifest.name)}, Linked>${isFar ? " & { readonly far: true }" : ""};
export default assembly;
`;
}

/** What one assembly has in a namespace; others may have members in it too. */
function exportsText(assembly: string, space: Space<Export>, path: string, indent: string): string {
  const members: string[] = [];
  const add = (name: string, text: string): number => members.push(`\n${indent}  readonly ${name}: ${text};`);
  for (const item of space.items) if (item.assembly === assembly) add(item.name, `typeof ${path}.${item.name}`);
  for (const [name, inner] of space.spaces) {
    const owners = assembliesOf(inner);
    if (!owners.has(assembly)) continue;
    add(
      name,
      owners.size === 1 ? `typeof ${path}.${name}` : exportsText(assembly, inner, `${path}.${name}`, `${indent}  `),
    );
  }
  return members.length ? `{${members.join("")}\n${indent}}` : "{}";
}

function assembliesOf(space: Space<Export>): Set<string> {
  const inner = [...space.spaces.values()].flatMap((each) => [...assembliesOf(each)]);
  return new Set([...space.items.map((item) => item.assembly), ...inner]);
}

export function membersText(space: Space<VisibleItem>, indent: string, context: Context): string[] {
  const declared = space.items.filter(({ hidden }) => !hidden);
  const items = declared.map((item) => {
    if ("symbol" in item) return functionText(item, indent, context);
    if ("message" in item) return constantText(item, indent, context);
    return classText(item, prefix(item.name, indent), indent, context);
  });
  const spaces = [...space.spaces].map(([name, inner]) => namespaceText(name, inner, indent, context));
  const renamed = [...declared.map((item) => item.name), ...space.spaces.keys()].filter(
    (name) => binding(name) !== name,
  );
  const exports = renamed.map((name) => `${indent}export { ${binding(name)} as ${name} };\n`);
  return [...items, ...spaces, ...exports];
}

function namespaceText(name: string, space: Space<VisibleItem>, indent: string, context: Context): string {
  let [path, inner] = [binding(name), space];
  const names = [...context.space, name];
  while (inner.items.length === 0 && inner.spaces.size === 1) {
    const [next, only] = [...inner.spaces][0] as [string, Space<VisibleItem>];
    if (binding(next) !== next) break;
    path += `.${next}`;
    names.push(next);
    inner = only;
  }
  const members = membersText(inner, `${indent}  `, within(names, context));
  const types = typeNamesIn(inner, context).filter(
    (each) => !inner.spaces.has(each) && !inner.items.some((item) => item.name === each),
  );
  if (types.length) members.push(exportText(types, `${indent}  `));
  return `${indent}${prefix(name, indent)}namespace ${path} {\n${paragraphs(members)}${indent}}\n`;
}

function exportText(types: readonly string[], indent: string): string {
  const names = types.map((each) => `type ${each}`);
  const line = `${indent}export { ${names.join(", ")} };\n`;
  return line.length <= WIDTH
    ? line
    : `${indent}export {\n${names.map((each) => `${indent}  ${each},\n`).join("")}${indent}};\n`;
}

/** One after the other, with an empty line around everything that takes several. */
export function paragraphs(texts: readonly string[]): string {
  const isLong = (text: string | undefined): boolean => text !== undefined && text.indexOf("\n") < text.length - 1;
  return texts.map((text, i) => (i > 0 && (isLong(text) || isLong(texts[i - 1])) ? `\n${text}` : text)).join("");
}

/** The types that the items of a namespace lead to, so that they can be named through it too. */
function typeNamesIn(space: Space<VisibleItem>, context: Context): string[] {
  const { manifest, errors, inputs } = context;
  const found = new Set<string>();
  const visit = (type: Type): void => {
    components(type).forEach(visit);
    if (type.kind === "named") visitNamed(type.id);
  };
  const visitNamed = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const { arguments: args, body } = manifest.types[id] as NamedType;
    [...args, ...contents(body)].forEach(visit);
  };
  const visitFunction = ({ parameters, result, error }: FunctionItem): void => {
    for (const { type } of [...parameters, { type: result }]) visit(type);
    if (error?.kind === "typed") visitNamed(error.id);
  };
  for (const item of space.items) {
    if ("symbol" in item) visitFunction(item);
    else if ("members" in item) item.members.forEach(visitFunction);
    else visit(item.type);
  }
  const names = namedTypes(manifest)
    .filter((type) => found.has(type.id))
    .flatMap((type) => {
      const names = nameOf(type.id, context);
      return inputs.has(names) && !errors.has(type.id) ? [names.name, names.input] : [names.name];
    });
  return [...new Set(names)];
}

function functionText(item: FunctionItem, indent: string, context: Context): string {
  const reason = context.isFar ? nearOnly(item, context.manifest) : undefined;
  if (reason !== undefined)
    return `${nearComment(reason, indent)}${indent}${prefix(item.name, indent)}const ${binding(item.name)}: never;\n`;
  const { docs, parameters, result } = signatureOf(item, indent, context);
  const head = `${prefix(item.name, indent)}function ${binding(item.name)}`;
  return docs + declarationText(head, parameters, `: ${result}`, indent);
}

function constantText(item: ConstantItem, indent: string, context: Context): string {
  const docs = comment({ text: item.docs }, indent);
  return `${docs}${indent}${prefix(item.name, indent)}const ${binding(item.name)}: ${typeText(item.type, "out", context)};\n`;
}

function prefix(name: string, indent: string): string {
  if (binding(name) === name) return "export ";
  return indent ? "" : "declare ";
}

/** What `declare` says of each type, once where one stands for several. */
export function typesText(context: Context, declare: typeof declarations = declarations): string[] {
  const seen = new Set<string>();
  return namedTypes(context.manifest).flatMap((type) => {
    const { name } = nameOf(type.id, context);
    if (seen.has(name)) return [];
    seen.add(name);
    return declare(type, context);
  });
}

/** A type in full; two where it is an error and a value. */
export function declarations(type: NamedType, context: Context): string[] {
  const { name, data } = nameOf(type.id, context);
  if (!context.errors.has(type.id)) return [typeDeclarations(type, context, name)];
  return [errorText(type, context), ...(isValue(type.id, context) ? [typeDeclarations(type, context, data)] : [])];
}

function typeDeclarations(type: NamedType, context: Context, name: string): string {
  const names = nameOf(type.id, context);
  const body = declaredBody(type, context);
  if (body.kind === "trait")
    return `${comment({ text: type.docs })}export interface ${name} ${traitText(body, context)}\n`;
  if (body.kind === "imported") return importedDeclaration(type as ImportedType, name, context);
  const parameters = names.generic ? type.parameters : [];
  const head = parameters.length ? `<${parameters.join(", ")}>` : "";
  const declare = (name: string, text: string): string => {
    const line = `export type ${name}${head} =${text.startsWith("\n") ? "" : " "}${text};\n`;
    const members = unionMembers(text);
    if (line.length <= WIDTH || text.includes("\n") || members.length === 1) return line;
    return `export type ${name}${head} =${members.map((each) => `\n  | ${each}`).join("")};\n`;
  };
  if (type.typescript === "") return "";
  let found = typeDocs(type) + declare(name, type.typescript ?? bodyText(body, "out", context, parameters));
  if (body.kind === "enum" && isNumbers(type)) {
    const members = body.variants.map(
      (each) => `${comment({ text: each.docs }, "  ")}  readonly ${key(each.name)}: ${each.value};\n`,
    );
    found += `/** Every {@link ${name}}, by its name. */\nexport const ${name}: {\n${members.join("")}};\n`;
  } else if (body.kind === "enum") {
    const list = body.variants.map((each) => quote(each.name)).join(", ");
    found += `/** Every {@link ${name}}. */\nexport const ${name}: readonly [${list}];\n`;
  }
  if (context.inputs.has(names))
    found += inputDocs(name) + declare(names.input, bodyText(body, "in", context, parameters));
  return found;
}

/** Its docs, and those of its variants where they cannot stand at them. */
export function typeDocs({ docs, body }: NamedType): string {
  const variants = body.kind === "enum" ? body.variants.filter(({ value }) => value === undefined) : [];
  const described = variants.some((each) => each.docs)
    ? variants.map((each) => `- \`${quote(each.name)}\`${variantDocs(each.docs)}`)
    : [];
  return comment({ text: [docs.trimEnd(), described.join("\n")].filter(Boolean).join("\n\n") });
}

export function inputDocs(name: string): string {
  return `/** {@link ${name}} as functions take it. */\n`;
}

/** What is said of a variant in a line of a list, where a tag would mean nothing. */
function variantDocs(docs: string): string {
  const { text, deprecated } = splitDeprecated(tidy(docs));
  const parts = [
    ...(deprecated === undefined ? [] : [`deprecated${deprecated && ` (${deprecated})`}`]),
    ...(text ? [text] : []),
  ];
  return parts.map((part) => `: ${part.replace(/\s*\n\s*/g, " ")}`).join("");
}

/** A class that `instanceof` narrows by; a type beside it, since no class can be a union. */
function errorText(type: NamedType, context: Context): string {
  const { name } = nameOf(type.id, context);
  const variants = type.body.kind === "union" ? type.body.variants : [];
  const cases = variants.map((variant: Variant) => {
    const members = `readonly code: ${quote(variant.name)}; readonly data: ${dataText(variant, context, [])}`;
    return `${comment({ text: variant.docs }, "  ")}  | { ${members} }\n`;
  });
  return (
    `${comment({ text: type.docs })}export type ${name} = RustError & (\n${cases.join("")});\n` +
    `/** Knows a {@link ${name}} by \`instanceof\`. */\nexport const ${name}: ErrorClass<${name}>;\n`
  );
}

/** Whether the type of an error crosses as a plain value too. */
export function isValue(id: string, { manifest }: Context): boolean {
  const names = (type: Type): boolean => (type.kind === "named" ? type.id === id : components(type).some(names));
  return (
    manifest.constants.some((item) => names(item.type)) ||
    [...callables(manifest), ...manifest.imports].some((item) =>
      [item.result, ...item.parameters.map((each) => each.type)].some(names),
    ) ||
    Object.values(manifest.types).some((type) => [...type.arguments, ...contents(type.body)].some(names))
  );
}

/** What Tsify declares, each name once: the types that functions name, and those that these name in turn. */
function serdeText(manifest: Manifest, typescript: string): string[] {
  const declared = new Map<string, string>();
  for (const text of typescript.split(/^(?=\/\*\*|export )/m)) {
    // A doc comment belongs to what follows it.
    const last = [...declared.keys()].at(-1) ?? "";
    const docs = last.startsWith("/**") ? last : "";
    declared.delete(docs);
    declared.set(
      /^export (?:declare )?(?:interface|type|enum|class|const) ([\w$]+)/.exec(text)?.[1] ?? text,
      docs + text,
    );
  }
  const wanted = new Map<string, string>();
  const visit = (type: Type): void => {
    components(type).forEach(visit);
    if (type.kind === "serde" && type.name && type.declaration) wanted.set(type.name, type.declaration);
  };
  for (const item of [...callables(manifest), ...manifest.imports])
    for (const { type } of [...item.parameters, { type: item.result }]) visit(type);
  for (const { type } of manifest.constants) visit(type);
  for (const type of Object.values(manifest.types)) contents(type.body).forEach(visit);
  const found = new Map<string, string>();
  const reach = (name: string, declaration: string): void => {
    if (found.has(name)) return;
    const text = declaration.trim();
    found.set(name, `${/^(export|\/\*\*)/.test(text) ? "" : "export "}${text}\n`);
    for (const [word] of text.matchAll(/[\w$]+/g)) if (declared.has(word)) reach(word, declared.get(word) as string);
  };
  for (const name of [...wanted.keys()].sort()) reach(name, wanted.get(name) as string);
  return [...found.values()];
}
