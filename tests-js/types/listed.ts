/** The guide's table of types, made of `tests-rs/listed/table.mjs` and of the typings of the package built from it. */
import ts from "typescript-5.7";
import { camelCase, type Listed, nameOf, type Row, type Section, sections } from "../../tests-rs/listed/table.mjs";

/** What a type is in JavaScript: nothing where it does not go that way. */
export interface Form {
  readonly out: readonly string[];
  readonly in: readonly string[];
}

type Forms = (space: string, type: Listed) => Form;

/** Names that stand for a reader's own types, and those that say more than what they stand for. */
const KEPT = /^([TVKR]|JsonValue|Counter|Store|RustFunction|ReadableStreamLike)(Input)?$/;

/** The form of each type, as typings declare it. */
export function formsOf(typings: string): Forms {
  const source = ts.createSourceFile("index.d.ts", typings, ts.ScriptTarget.Latest, true);
  const declared = new Map<string, ts.TypeAliasDeclaration>();
  const functions = new Map<string, ts.FunctionDeclaration>();
  const visit = (space: string) => (node: ts.Node) => {
    if (ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, node);
    if (ts.isFunctionDeclaration(node)) functions.set(`${space}.${node.name?.text}`, node);
    if (ts.isModuleDeclaration(node) && node.body) ts.forEachChild(node.body, visit(node.name.text));
  };
  ts.forEachChild(source, visit(""));

  /** The type behind a name, but for one that is kept, or stands within itself. */
  const behind = (node: ts.Node, within: readonly string[]): ts.TypeAliasDeclaration | undefined => {
    if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return undefined;
    const name = node.typeName.text;
    return (KEPT.test(name) && !within.includes("own")) || within.includes(name) ? undefined : declared.get(name);
  };
  const members = (node: ts.Node, within: readonly string[]): string[] => {
    const alias = behind(node, within);
    if (alias)
      return members(alias.type, [...within, alias.name.text]).map((text) => filled(text, alias, node, within));
    if (ts.isUnionTypeNode(node)) return node.types.flatMap((each) => members(each, within));
    return [text(node, within)];
  };
  const text = (node: ts.Node, within: readonly string[]): string => {
    const whole = node.getText();
    let end = node.getStart();
    let shown = "";
    const replace = (part: ts.Node) => {
      if (!behind(part, within)) return ts.forEachChild(part, replace);
      shown += whole.slice(end - node.getStart(), part.getStart() - node.getStart());
      shown += members(part, within).join(" | ");
      end = part.getEnd();
    };
    ts.forEachChild(node, replace);
    return plain(shown + whole.slice(end - node.getStart()));
  };
  /** With the arguments in place of the parameters. */
  const filled = (of: string, alias: ts.TypeAliasDeclaration, node: ts.Node, within: readonly string[]): string => {
    const given = ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : [];
    const names = alias.typeParameters?.map(({ name }) => name.text) ?? [];
    return names.reduce(
      (all, name, index) => all.replace(new RegExp(`\\b${name}\\b`, "g"), text(given[index] as ts.Node, within)),
      of,
    );
  };

  return (space, type) => {
    const found = functions.get(`${space}.${camelCase(nameOf(type))}`);
    if (!found?.type) throw new Error(`no function of \`${type.label}\` in \`${space}\``);
    const [parameter] = found.parameters;
    const within = space === "own" ? ["own"] : [];
    const out = type.takes ? [] : members(found.type, within);
    return {
      out: out.map((each) => (each === "void" ? "undefined" : each)),
      in: parameter?.type ? members(parameter.type, within) : [],
    };
  };
}

/** As people write it: without what only a compiler needs, and both directions in the same words. */
function plain(text: string): string {
  return text
    .replace(/\/\*\*.*?\*\/|\breadonly |\bglobalThis\.| & \{ readonly buffer\?: never \}/g, "")
    .replace(/\s+/g, " ")
    .replaceAll("; }", " }")
    .replace(/\bReadonly(?=Map|Set)|(?<=Array)<ArrayBuffer>|(?<=\b[TVR]|[a-z]Value)Input\b/g, "")
    .replace(/^\{ \[key: string\]: ([\w<>]+) \}$/, "Record<string, $1>")
    .replace(/^\(([\w[\], ]+)\)(?=(\[\])?$)/, "$1");
}

/** The types of a row are alike: the form of all of them. */
export function formOf(row: Row, space: string, forms: Forms): Form {
  const all = row.types.map((type) => forms(space, type));
  return { out: all.find(({ out }) => out.length)?.out ?? [], in: all.find((form) => form.in.length)?.in ?? [] };
}

const HEAD = "| Rust | TypeScript | also taken | refused, for example |\n|---|---|---|---|\n";
const CRATES = `| feature ${HEAD.replace("\n|", "\n|---|")}`;

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

function line({ types, echoes, refused, note }: Row, form: Form): string {
  const isIn = form.out.length === 0;
  const shown = (isIn ? form.in : form.out).join(" | ");
  const more = isIn ? [] : form.in.filter((each) => !form.out.includes(each));
  const cells = [
    types.map(({ label }) => code(label)).join(", "),
    [code(shown), ...(shown === "string" ? example(echoes, refused) : []), ...(note ? [note] : [])].join(", "),
    form.in.length === 0 ? "only goes to JavaScript" : isIn ? "only comes from there" : more.map(code).join(", "),
    refused
      .slice(0, 2)
      .map(([value]) => code(written(value)))
      .join(", "),
  ];
  return `| ${cells.map((cell) => `${cell} `.trimStart()).join("| ")}|\n`;
}

/** What a text must be like, where not any is taken. */
function example([first]: readonly unknown[], [refused]: Row["refused"]): string[] {
  const isText = typeof first === "string" && typeof refused?.[0] === "string";
  return isText ? [`such as ${code(written(first))}`] : [];
}

/** A value as it is written in JavaScript. */
function written(value: unknown): string {
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Map) return `new Map(${written([...value])})`;
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}.of(${[...(value as Uint8Array)].join(", ")})`;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, of]) => `${name}: ${written(of)}`);
    return entries.length ? `{ ${entries.join(", ")} }` : "{}";
  }
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Those of crates have the feature of its name. */
const isCrate = ({ title, space }: Section): boolean => title.replace("-", "_") === space;

/** The tables of the page. */
export function tables(forms: Forms): string {
  const lines = ({ space, rows }: Section): string[] => rows.map((row) => line(row, formOf(row, space, forms)));
  const own = sections
    .filter((each) => !isCrate(each))
    .map((section) => `## ${section.title}\n\n${HEAD}${lines(section).join("")}`);
  const crates = sections
    .filter(isCrate)
    .flatMap((section) =>
      lines(section).map((line, index) => `| ${index === 0 ? `${code(section.title)} ` : ""}${line}`),
    );
  return `${own.join("\n")}\n## Other crates\n\n${CRATES}${crates.join("")}`;
}
