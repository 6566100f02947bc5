/** The typings of the doors `./far` and `./far/host`, where Rust may be at a distance: what Rust gives is promised. */
import { components } from "../../src/kind.ts";
import type { NamedType, Type } from "../../src/type.ts";
import { checkNames } from "../manifest/check.ts";
import { hasSession } from "../manifest/far.ts";
import { contents } from "../manifest/generic.ts";
import { namedTypes, ownErrors } from "../manifest/name.ts";
import { inOrder, spaceOf, told, visibleItems } from "../manifest/space.ts";
import { callables, type Manifest } from "../manifest/type.ts";
import { visible } from "../visible.ts";
import { declaredBody, prepare } from "./body.ts";
import { type Context, nameOf } from "./context.ts";
import {
  DISCONNECTED_ERROR,
  FAR_OBJECT,
  HOST,
  INIT,
  initOptionsText,
  PLACE_STATS,
  SESSION,
  STREAM_OPTIONS,
} from "./far-library.ts";
import { hostText, serverText, serveText } from "./host.ts";
import { importsText } from "./import.ts";
import { ABORT_SIGNAL_LIKE, BYTES_INPUT, ERROR_CLASS, HELPERS, HIDDEN } from "./library.ts";
import { WIDTH } from "./signature.ts";
import { NEAR } from "./type.ts";
import {
  aliasesText,
  assemblyText,
  declarations,
  inputDocs,
  isValue,
  libraries,
  membersText,
  paragraphs,
  typeDocs,
  typesText,
} from "./typings.ts";

/** The typings of the doors `./far`, `./far/host`, `./far/serve`, `./far/server` and `./far/assembly`. */
export interface FarTypings {
  readonly far: string;
  readonly host: string;
  readonly serve: string;
  readonly farAssembly: string;
  readonly server: string;
}

/** Their texts. What is the same near and far they take from `index.d.ts`. */
export function farTypings(manifest: Manifest): FarTypings {
  checkNames(manifest);
  const shown = told(manifest);
  return {
    far: visible(farText(shown)),
    host: visible(hostText(shown)),
    serve: visible(serveText(shown)),
    farAssembly: visible(assemblyText(shown, true)),
    server: visible(serverText(shown)),
  };
}

function farText(manifest: Manifest): string {
  const context = prepare(manifest, true);
  const members = paragraphs(membersText(spaceOf(inOrder(visibleItems(manifest), manifest)), "", context));
  const types = typesText(context, (type) => (isOwn(type, context) ? declarations : nearText)(type, context));
  const imports = importsText(context);
  const session = hasSession(manifest) ? [SESSION] : [];
  if (context.helpers.has("StreamOptions")) context.helpers.add("CallOptions");
  const common = [INIT, initOptionsText(manifest), HOST, ...session, DISCONNECTED_ERROR];
  const own = [members, ...types, imports, ...common, ...helpersText(context), aliasesText(context)];
  const sections = [nearNames(context), ...own, "export {};\n"];
  const text = sections.filter(Boolean).join("\n");
  const title = `// The typings of \`${manifest.name}\` where Rust may be at a distance, written by \`oxbridge build\`.`;
  return `${libraries(text)}${title}\n\n${text}`;
}

/** What is taken from `index.d.ts` by name, since nothing of the crate is called so: errors, and helpers that it has. */
function nearNames({ manifest, helpers }: Context): string {
  const shared = Object.keys(HELPERS).filter((name) => helpers.has(name) && !isOwnHelper(name, manifest));
  const errors = ["RustError", "RustPanicError", ...ownErrors(manifest)];
  const written = manifest.sections.flatMap(({ text }) => exportedTypes(text));
  const exported = [...errors, ...[...shared, "WasmSource", ...written].map((name) => `type ${name}`)];
  const clause = (head: string, names: readonly string[]): string => {
    const line = `${head} { ${names.join(", ")} } from "./index.js";\n`;
    return line.length <= WIDTH ? line : `${head} {\n  ${names.join(",\n  ")},\n} from "./index.js";\n`;
  };
  return `${clause("import type", ["InitOptions", ...shared, ...written])}\n${clause("export", exported)}`;
}

/** The names of the types that a text of TypeScript exports. */
function exportedTypes(text: string): string[] {
  const names = [...text.matchAll(/^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) ([\w$]+)/gm)];
  return [...new Set(names.map(([, name]) => name as string))];
}

/** Whether `index.d.ts` has no such helper: there, only async functions take options. */
function isOwnHelper(name: string, manifest: Manifest): boolean {
  return name === "CallOptions" && !callables(manifest).some((item) => item.async);
}

/** Helpers that far typings have for themselves: hidden ones cannot be taken from `index.d.ts`. */
function helpersText(context: Context): string[] {
  const { manifest, helpers, errors } = context;
  const found = Object.entries({ ...HIDDEN, RustObject: FAR_OBJECT }).filter(([name]) => helpers.has(name));
  if (helpers.has("StreamOptions")) found.unshift(["StreamOptions", STREAM_OPTIONS]);
  const hasOptions = helpers.has("CallOptions") && isOwnHelper("CallOptions", manifest);
  if (hasOptions) found.unshift(["CallOptions", HELPERS.CallOptions as string]);
  const hasErrors = namedTypes(manifest).some((type) => errors.has(type.id) && isOwn(type, context));
  return [
    ...found.map(([, text]) => text),
    PLACE_STATS,
    ...(helpers.has("BytesInput") ? [BYTES_INPUT] : []),
    ...(hasErrors ? [ERROR_CLASS] : []),
    ...(hasOptions || helpers.has("AbortSignalGiven") ? [ABORT_SIGNAL_LIKE] : []),
  ];
}

/** Whether a type is another at a distance: values of it hold objects or functions of Rust, which are. */
function isOwn(type: NamedType, context: Context): boolean {
  const met = new Set<string>();
  const bodyDiffers = (named: NamedType): boolean => contents(declaredBody(named, context)).some(differs);
  const differs = (of: Type): boolean => {
    if (of.kind === "class" || of.kind === "rustFunction") return true;
    if (of.kind !== "named") return components(of).some(differs);
    const named = context.manifest.types[of.id];
    if (named === undefined || met.has(of.id)) return false;
    met.add(of.id);
    return named.arguments.some(differs) || bodyDiffers(named);
  };
  return bodyDiffers(type);
}

/** A type that is the same near and far, and what there is of it as a value. */
function nearText(type: NamedType, context: Context): string[] {
  // A section declares it, which is taken from there.
  if (type.typescript === "") return [];
  const names = nameOf(type.id, context);
  const { name, input, data } = names;
  const head = names.generic && type.parameters.length ? `<${type.parameters.join(", ")}>` : "";
  const same = (each: string): string => `export type ${each}${head} = ${NEAR}${each}${head};\n`;
  const isError = context.errors.has(type.id);
  const crosses = !isError || isValue(type.id, context);
  const texts = [
    typeDocs(type) + same(name),
    ...(isError || type.body.kind === "enum" ? [`export const ${name}: typeof ${NEAR}${name};\n`] : []),
    ...(isError && crosses ? [typeDocs(type) + same(data)] : []),
    ...(crosses && context.inputs.has(names) ? [inputDocs(isError ? data : name) + same(input)] : []),
  ];
  return [texts.join("")];
}
