/**
 * What a crate exports: runs the `__ox_describe_…` exports of the module that cargo made and reads the words that they
 * write. The twin is `crate/src/describe.rs`.
 */
import { BuildError } from "../error.ts";
import { type Import, readImports } from "../wasm/module.ts";
import { components, joinedParameter } from "./generic.ts";
import {
  ABI,
  type Argument,
  type Body,
  type ClassItem,
  type ConstantItem,
  callables,
  type Element,
  type ErrorType,
  type Field,
  type FunctionItem,
  type ImportItem,
  type Item,
  importName,
  type Manifest,
  type MemberItem,
  type Method,
  type Mode,
  type NamedType,
  type Parameter,
  type Scalar,
  type Type,
  type Variant,
  type View,
} from "./type.ts";

/** What {@link describe} cannot see in the module. */
export interface DescribeOptions {
  /** Package name of the crate that was built. By default that of the first export. */
  readonly name?: string;
  /** Versions of the crate `oxbridge` and of the npm package, for the message when they do not fit. */
  readonly versions?: { readonly crate: string; readonly npm: string };
}

const DESCRIBE = "__ox_describe_";
const DESCRIBED = "__ox_described";

/** Reads the manifest of a module as cargo made it. */
export async function describe(
  wasm: Uint8Array<ArrayBuffer>,
  options: DescribeOptions = {},
): Promise<{ manifest: Manifest }> {
  const module = await WebAssembly.compile(wasm);
  const names = WebAssembly.Module.exports(module).map((each) => each.name);
  const describers = names.filter((name) => name.startsWith(DESCRIBE));
  if (describers.length === 0) return { manifest: arrange(NOTHING, options.name) };
  const instance = await WebAssembly.instantiate(module, stubs(readImports(wasm)));
  const words = run(instance.exports, describers);
  const parser = new Parser(words, options.versions);
  const manifest = arrange(parser.parse(), options.name);
  check(manifest);
  return { manifest };
}

/** The manifest without the imports that the finished module does not have, and without the types that only they name. */
export function withImports(manifest: Manifest, symbols: ReadonlySet<string>): Manifest {
  const imports = manifest.imports.filter(({ symbol }) => symbols.has(symbol));
  if (imports.length === manifest.imports.length) return manifest;
  const { functions, constants, classes } = manifest;
  const reached = reach([functions, constants, classes, imports], (id) => manifest.types[id]);
  const types = Object.fromEntries(Object.entries(manifest.types).filter(([id]) => reached.has(id)));
  return { ...manifest, imports, types };
}

/** Imports for a module that must not reach outside while it describes itself. */
function stubs(imports: readonly Import[]): WebAssembly.Imports {
  const stubs: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const each of imports) {
    stubs[each.module] ??= {};
    stubs[each.module]![each.name] = stub(each);
  }
  return stubs;
}

function stub(each: Import): WebAssembly.ImportValue {
  switch (each.kind) {
    case "function":
      return () => {
        throw new Error(`\`${each.module}.${each.name}\` was called while the crate described itself`);
      };
    case "memory":
      return new WebAssembly.Memory(each.limits as WebAssembly.MemoryDescriptor);
    case "table": {
      const { initial, maximum } = each.limits;
      return new WebAssembly.Table({ element: each.element, initial, ...(maximum === undefined ? {} : { maximum }) });
    }
    case "global": {
      const value = each.type === "i64" ? 0n : each.type === "externref" || each.type === "anyfunc" ? null : 0;
      return new WebAssembly.Global(
        { value: each.type as WebAssembly.ValueType, mutable: each.mutable },
        value as never,
      );
    }
    case "tag": {
      const { Tag } = WebAssembly as unknown as {
        Tag?: new (type: { parameters: string[] }) => WebAssembly.ImportValue;
      };
      if (Tag) return new Tag({ parameters: Array.from({ length: each.parameters }, () => "i32") });
      throw new BuildError(
        `the crate imports an exception tag (\`${each.module}.${each.name}\`): build it with Node 22`,
      );
    }
  }
}

function run(exports: WebAssembly.Exports, describers: readonly string[]): Uint32Array {
  for (const name of describers) {
    try {
      (exports[name] as () => void)();
    } catch (error) {
      const message = `the export \`${name.slice(DESCRIBE.length).replace(/_[0-9a-f]{8}$/, "")}\` cannot be described`;
      throw new BuildError(message, error instanceof Error ? error.message : undefined, { cause: error });
    }
  }
  const memory = exports.memory as WebAssembly.Memory;
  const address = (exports[DESCRIBED] as () => number)() >>> 0;
  const [words, count] = new Uint32Array(memory.buffer, address, 2);
  return new Uint32Array(memory.buffer, words, count).slice();
}

const SCALARS: readonly Scalar[] = [
  "bool",
  "i8",
  "u8",
  "i16",
  "u16",
  "i32",
  "u32",
  "isize",
  "usize",
  "i64",
  "u64",
  "i128",
  "u128",
  "f32",
  "f64",
  "char",
];
const VIEWS: readonly View[] = ["number", "bigint", "Map", "Array", "null", "Date"];
const MODES: readonly Mode[] = ["shared", "changed", "taken", "shared"];
/** What the flags of a function say of its class. */
const MEMBER = 2044;
const SELVES: readonly [flag: number, self: Mode][] = [
  [4, "shared"],
  [8, "changed"],
  [16, "taken"],
];
const ROLES: readonly [flag: number, role: MemberItem["role"]][] = [
  [32, "constructor"],
  [64, "getter"],
  [128, "setter"],
  [512, "iterator"],
  [1024, "asyncIterator"],
];
const PRESENCES: readonly Parameter["presence"][] = ["required", "optional", "default"];

/** What the words say, with the keys of types for their ids. */
interface Described {
  readonly functions: readonly FunctionItem[];
  readonly constants: readonly ConstantItem[];
  readonly classes: readonly ClassItem[];
  /** With the hash of its class. */
  readonly members: readonly (readonly [hash: string, member: MemberItem])[];
  readonly imports: readonly ImportItem[];
  readonly types: ReadonlyMap<string, NamedType>;
}

const NOTHING: Described = {
  functions: [],
  constants: [],
  classes: [],
  members: [],
  imports: [],
  types: new Map(),
};

/** Reads the words. Named types are kept under keys made of the hash and the arguments until all names are known. */
class Parser {
  readonly #words: Uint32Array;
  readonly #versions: DescribeOptions["versions"];
  readonly #types = new Map<string, NamedType>();
  readonly #arguments = new Map<string, readonly Type[]>();
  readonly #members: (readonly [hash: string, member: MemberItem])[] = [];
  /** The hashes of classes that types name. */
  readonly #classes = new Set<string>();
  #offset = 0;

  constructor(words: Uint32Array, versions: DescribeOptions["versions"]) {
    this.#words = words;
    this.#versions = versions;
  }

  parse(): Described {
    const functions: FunctionItem[] = [];
    const constants: ConstantItem[] = [];
    const classes: ClassItem[] = [];
    const imports: ImportItem[] = [];
    while (this.#offset < this.#words.length) {
      const opcode = this.#next();
      if (opcode === 1) functions.push(...this.#function());
      else if (opcode === 2) constants.push(this.#constant());
      else if (opcode === 3) imports.push(this.#import());
      else if (opcode === 4) classes.push(this.#class());
      else throw this.#unknown("item", opcode);
    }
    this.#complete();
    const known = new Set(classes.map(({ hash }) => hash));
    for (const hash of this.#classes)
      if (!known.has(hash)) throw this.#unknown("class without a definition", this.#offset);
    return { functions, constants, classes, members: this.#members, imports, types: this.#types };
  }

  /** A generic body names `Other<T>`, which nothing defines: it looks as any `Other` does. */
  #complete(): void {
    const hash = (key: string): string => key.slice(0, 16);
    const instances = new Map([...this.#types].map(([key, type]) => [hash(key), type]));
    for (const [key, args] of this.#arguments) {
      if (this.#types.has(key)) continue;
      const instance = instances.get(hash(key));
      if (instance === undefined) throw this.#unknown("type without a definition", this.#offset);
      this.#types.set(key, { ...instance, id: key, arguments: args });
    }
  }

  /** A function, or nothing where it belongs to a class. */
  #function(): FunctionItem[] {
    const symbol = this.#text();
    const { docs: text, ...item } = this.#item();
    const { docs, throws } = splitDocs(text);
    const flags = this.#flags(11);
    const hash = flags & MEMBER ? this.#classHash() : undefined;
    const parameters = this.#list(() => this.#parameter());
    const fallible = this.#next() === 1;
    const result = this.#type();
    const error = fallible ? { error: this.#error() } : {};
    const [start, async] = [(flags & 1) !== 0, (flags & 2) !== 0];
    const found: FunctionItem = { symbol, ...item, docs, throws, start, async, parameters, result, ...error };
    if (hash === undefined) return [found];
    const role = ROLES.find(([flag]) => flags & flag)?.[1] ?? "method";
    const self = SELVES.find(([flag]) => flags & flag)?.[1];
    this.#members.push([hash, { ...found, role, ...(self ? { self } : {}) }]);
    return [];
  }

  #class(): ClassItem {
    this.#text();
    const item = this.#item();
    const hash = this.#classHash();
    return { id: hash, hash, ...item, members: [] };
  }

  #classHash(): string {
    const hash = this.#hash();
    this.#classes.add(hash);
    return hash;
  }

  #constant(): ConstantItem {
    const item = this.#item();
    const { docs } = splitDocs(item.docs);
    const type = this.#type();
    return { ...item, docs, type, message: this.#bytes() };
  }

  #import(): ImportItem {
    const symbol = this.#text();
    const item = this.#item();
    const module = this.#text();
    const flags = this.#flags(3);
    const [async, getter, signal] = [(flags & 1) !== 0, (flags & 2) !== 0, (flags & 4) !== 0];
    const parameters = this.#list(() => this.#parameter());
    return { symbol, ...item, module, async, getter, signal, parameters, result: this.#type() };
  }

  #flags(count: number): number {
    const flags = this.#next();
    if (flags >> count) throw this.#unknown("flag", flags);
    return flags;
  }

  #item(): Item {
    const assembly = this.#text();
    const place = this.#text();
    const namespace = this.#text();
    const name = this.#text();
    const docs = trimDocs(this.#text());
    return { assembly, place, namespace: namespace === "" ? [] : namespace.split("."), name, docs };
  }

  #parameter(): Parameter {
    const name = this.#text();
    return { name, ...this.#presence(), type: this.#type() };
  }

  #presence(): Pick<Parameter, "presence" | "default"> {
    const code = this.#next();
    const presence = PRESENCES[code];
    if (presence === undefined) throw this.#unknown("presence", code);
    const text = this.#text();
    return presence === "default" ? { presence, default: text } : { presence };
  }

  #error(): ErrorType {
    const code = this.#next();
    if (code === 0) return { kind: "message" };
    if (code === 2) return { kind: "thrown" };
    if (code !== 1) throw this.#unknown("error", code);
    const type = this.#type();
    if (type.kind !== "named") throw this.#unknown("error type", code);
    return { kind: "typed", id: type.id };
  }

  #type(): Type {
    const opcode = this.#next();
    if (opcode >= 1 && opcode <= 16) return { kind: SCALARS[opcode - 1]! };
    switch (opcode) {
      case 0:
        return { kind: "unit" };
      case 17:
        return { kind: "string" };
      case 18:
        return { kind: "date" };
      case 19:
        return { kind: "duration" };
      case 20:
        return { kind: "buffer", element: this.#element() };
      case 21:
        return { kind: "mutBuffer", element: this.#element() };
      case 22:
        return { kind: "memoryView", element: this.#element() };
      case 23:
        return { kind: "list", of: this.#type() };
      case 24: {
        const length = this.#next();
        return { kind: "array", of: this.#type(), length };
      }
      case 25:
        return { kind: "option", of: this.#type() };
      case 26:
        return { kind: "tuple", of: this.#list(() => this.#type()) };
      case 27:
        return { kind: "record", of: this.#type() };
      case 28: {
        const key = this.#type();
        return { kind: "map", key, of: this.#type() };
      }
      case 29:
        return { kind: "set", of: this.#type() };
      case 30: {
        const code = this.#next();
        const view = VIEWS[code];
        if (view === undefined) throw this.#unknown("view", code);
        return { kind: "as", view, of: this.#type() };
      }
      case 31: {
        const name = this.#text();
        return { kind: "serde", name, declaration: this.#text() };
      }
      case 32:
        return { kind: "fallible", of: this.#type() };
      case 33:
        return { kind: "parameter", index: this.#next() };
      case 34:
      case 35: {
        const kind = opcode === 34 ? "jsFunction" : "rustFunction";
        const parameters = this.#list((): Argument => ({ name: this.#text(), type: this.#type() }));
        return { kind, parameters, result: this.#type() };
      }
      case 36:
        return { kind: "promise", of: this.#type() };
      case 37:
        return { kind: "stream", of: this.#type() };
      case 38:
        return { kind: "rustStream", of: this.#type() };
      case 39:
        return { kind: "rustIterator", of: this.#type() };
      case 41:
        return { kind: "object" };
      case 42:
        return { kind: "any" };
      case 40:
        return { kind: "named", id: this.#named() };
      case 43: {
        const id = this.#classHash();
        const code = this.#next();
        const mode = MODES[code];
        if (mode === undefined) throw this.#unknown("mode", code);
        return { kind: "class", id, mode };
      }
      case 44:
        return { kind: "named", id: this.#trait() };
      case 45:
        return { kind: "jsClass", name: this.#text() };
      case 46:
        return { kind: "objectReference" };
      case 47:
        return { kind: "streamReference" };
      default:
        throw this.#unknown("type", opcode);
    }
  }

  #element(): Element {
    const type = this.#type();
    if (type.kind === "bool" || type.kind === "char" || type.kind === "i128" || type.kind === "u128") {
      throw this.#unknown("element", this.#words[this.#offset - 1]!);
    }
    return type.kind as Element;
  }

  #named(): string {
    const hash = this.#hash();
    const args = this.#list(() => this.#type());
    const key = `${hash}${JSON.stringify(args)}`;
    this.#arguments.set(key, args);
    if (this.#next() === 1) {
      // Taken before the body is read, since a recursive type names itself in it; the order stays that of meeting.
      this.#types.set(key, undefined as never);
      this.#types.set(key, this.#definition(key, args));
    }
    return key;
  }

  /** A trait is a named type too. */
  #trait(): string {
    const key = `${this.#hash()}[]`;
    this.#arguments.set(key, []);
    if (this.#next() === 1) {
      this.#types.set(key, undefined as never);
      const [name, assembly, place] = [this.#text(), this.#text(), this.#text()];
      const docs = trimDocs(this.#text());
      const body: Body = { kind: "trait", methods: this.#list(() => this.#method()) };
      this.#types.set(key, { id: key, name, assembly, docs, place, arguments: [], parameters: [], body });
    }
    return key;
  }

  #method(): Method {
    const name = this.#text();
    const docs = trimDocs(this.#text());
    const parameters = this.#list(() => this.#parameter());
    return { name, docs, parameters, result: this.#type() };
  }

  #hash(): string {
    const low = this.#next();
    return hex(this.#next()) + hex(low);
  }

  #definition(id: string, args: readonly Type[]): NamedType {
    const name = this.#text();
    const assembly = this.#text();
    const docs = trimDocs(this.#text());
    const place = this.#text();
    const parameters = this.#list(() => this.#text());
    const body = this.#body();
    const generic = this.#next() === 1 ? { generic: this.#body() } : {};
    return { id, name, assembly, docs, place, arguments: args, parameters, body, ...generic };
  }

  #body(): Body {
    const opcode = this.#next();
    switch (opcode) {
      case 0:
        return { kind: "record", fields: this.#list(() => this.#field()) };
      case 1: {
        const of = this.#type();
        return { kind: "alias", of, brand: this.#text() };
      }
      case 2:
        return { kind: "enum", variants: this.#list(() => ({ name: this.#text(), docs: trimDocs(this.#text()) })) };
      case 3: {
        const tag = this.#text();
        return { kind: "union", tag, variants: this.#list(() => this.#variant()) };
      }
      case 4:
        return { kind: "untagged", variants: this.#list(() => this.#type()) };
      default:
        throw this.#unknown("body", opcode);
    }
  }

  #field(): Field {
    const name = this.#text();
    const docs = trimDocs(this.#text());
    return { name, docs, ...this.#presence(), type: this.#type() };
  }

  #variant(): Variant {
    const name = this.#text();
    const docs = trimDocs(this.#text());
    return { name, docs, content: this.#content() };
  }

  #content(): Variant["content"] {
    const opcode = this.#next();
    switch (opcode) {
      case 0:
        return { kind: "unit" };
      case 1:
        return { kind: "record", fields: this.#list(() => this.#field()) };
      case 2:
        return { kind: "newtype", of: this.#type() };
      case 3:
        return { kind: "tuple", of: this.#list(() => this.#type()) };
      default:
        throw this.#unknown("variant", opcode);
    }
  }

  #next(): number {
    const word = this.#words[this.#offset++];
    if (word === undefined) throw this.#unknown("end", this.#words.length);
    return word;
  }

  #list<T>(item: () => T): T[] {
    const length = this.#next();
    if (length > this.#words.length) throw this.#unknown("length", length);
    return Array.from({ length }, item);
  }

  #text(): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes());
  }

  #bytes(): Uint8Array {
    const length = this.#next();
    const words = Math.ceil(length / 4);
    if (this.#offset + words > this.#words.length) throw this.#unknown("text", length);
    const bytes = new Uint8Array(this.#words.buffer, this.#words.byteOffset + 4 * this.#offset, length).slice();
    this.#offset += words;
    return bytes;
  }

  #unknown(what: string, code: number): BuildError {
    const versions = this.#versions
      ? `: the crate has ${this.#versions.crate}, the npm package is ${this.#versions.npm}`
      : "";
    return new BuildError(
      `this crate was built with another version of oxbridge${versions}`,
      `unknown ${what} ${code} at word ${this.#offset - 1} of its description`,
    );
  }
}

/** Doc text, and its `# Errors` section by itself. */
function splitDocs(text: string): { docs: string; throws: string } {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^#+ Errors\s*$/.test(line));
  if (start < 0) return { docs: lines.join("\n"), throws: "" };
  const after = lines.findIndex((line, index) => index > start && /^#+ /.test(line));
  const end = after < 0 ? lines.length : after;
  const docs = [...lines.slice(0, start), ...lines.slice(end)].join("\n").trim();
  const throws = lines
    .slice(start + 1, end)
    .join("\n")
    .trim();
  return { docs, throws };
}

/** Doc text without the space that `///` leaves. */
function trimDocs(text: string): string {
  const lines = text
    .replaceAll("\r", "")
    .split("\n")
    .map((line) => line.trimEnd());
  const written = lines.filter((line) => line !== "");
  const indented = written.length > 0 && written.every((line) => line.startsWith(" "));
  return (indented ? lines.map((line) => line.slice(1)) : lines).join("\n").trim();
}

/** Orders everything by where it is written, whatever order the linker chose, and gives types ids that can be read. */
function arrange(
  { functions, constants, classes, members, imports, types }: Described,
  crate: string | undefined,
): Manifest {
  const items = [...functions, ...constants, ...classes, ...imports];
  const name = crate ?? items[0]?.assembly ?? "";
  const met = new Set(items.map((item) => item.assembly));
  for (const type of types.values()) met.add(type.assembly);
  met.delete(name);
  const assemblies = [name, ...[...met].sort()];
  const order = (a: Item, b: Item): number =>
    assemblies.indexOf(a.assembly) - assemblies.indexOf(b.assembly) || byPlace(a.place, b.place);
  const sorted = {
    functions: [...functions].sort(order),
    constants: [...constants].sort(order),
    classes: [...classes].sort(order).map((each) => ({ ...each, members: membersOf(each, members) })),
    imports: [...imports].sort(order),
  };

  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const text = (type: Type): string => {
    if (type.kind === "named") return visit(type.id);
    if (type.kind === "parameter") return `#${type.index}`;
    if (type.kind === "class") return ids.get(type.id)!;
    if (type.kind === "jsClass") return `class ${type.name}`;
    const inner = components(type);
    const element = "element" in type ? type.element : "length" in type ? String(type.length) : "";
    return `${type.kind}${element && ` ${element}`}${inner.length > 0 ? `(${inner.map(text).join(", ")})` : ""}`;
  };
  const visit = (key: string): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const type = types.get(key)!;
    const args = type.arguments.map(text);
    return identify(key, args.length > 0 ? `${type.name}<${args.join(", ")}>` : type.name);
  };
  const identify = (key: string, wanted: string): string => {
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}~${number}`;
    taken.add(id);
    ids.set(key, id);
    return id;
  };
  for (const { id, namespace, name } of sorted.classes) identify(id, [...namespace, name].join("."));
  // Ids are given in the order of meeting, so every type is visited from the items on, inner types after outer ones.
  const { functions: first, constants: second, classes: third, imports: fourth } = sorted;
  const reached = reach([first, second, third, fourth], (key) => types.get(key), visit);

  const rename = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(rename) as T;
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
    if ("id" in copy) copy.id = ids.get(copy.id as string);
    return copy as T;
  };
  return {
    abi: ABI,
    name,
    assemblies,
    functions: rename(sorted.functions),
    constants: rename(sorted.constants),
    classes: rename(sorted.classes),
    imports: rename(sorted.imports),
    types: Object.fromEntries([...reached].map((key) => [ids.get(key)!, rename(types.get(key)!)])),
  };
}

/** What a class has, as it is written; an `impl` may stand in another file. */
function membersOf({ hash, namespace, name }: ClassItem, members: Described["members"]): readonly MemberItem[] {
  return members
    .filter(([of]) => of === hash)
    .map(([, member]) => ({ ...member, namespace: [...namespace, name] }))
    .sort((a, b) => byPlace(a.place, b.place));
}

/** The ids of all named types that `values` lead to, in the order of meeting; each is handed to `visit`. */
function reach(
  values: readonly unknown[],
  find: (id: string) => NamedType | undefined,
  visit?: (id: string) => void,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const enter = (value: unknown): void => {
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
    const { kind, id } = value as { kind?: string; id?: string };
    if ((kind === "named" || kind === "typed") && id !== undefined && !reached.has(id)) {
      reached.add(id);
      visit?.(id);
      enter(find(id));
    }
    for (const inner of Object.values(value)) enter(inner);
  };
  enter(values);
  return reached;
}

/** `src/b.rs:9` before `src/b.rs:10`. */
function byPlace(a: string, b: string): number {
  const [, fileA = a, lineA = "0"] = /^(.*?):(\d+)/.exec(a) ?? [];
  const [, fileB = b, lineB = "0"] = /^(.*?):(\d+)/.exec(b) ?? [];
  return fileA < fileB ? -1 : fileA > fileB ? 1 : Number(lineA) - Number(lineB);
}

/** What only the whole shows: the macro sees one item at a time. */
function check(manifest: Manifest): void {
  checkOptions(manifest);
  checkImports(manifest);
  checkConstructors(manifest);
  for (const type of Object.values(manifest.types)) {
    if (type.body.kind === "union") checkTag(type, type.body.tag, type.body.variants, manifest);
    if (type.body.kind === "untagged") checkUntagged(type, type.body.variants, manifest);
  }
}

/** `{ signal, timeout }` of an async export joins a last parameter that is a record. */
function checkOptions(manifest: Manifest): void {
  for (const item of callables(manifest)) {
    const { namespace, name, place } = item;
    const last = joinedParameter(item, manifest);
    const body = last && bodyOf(last.type, manifest);
    const field = body?.kind === "record" && body.fields.find((each) => /^(signal|timeout)$/.test(each.name));
    if (!last || !field) continue;
    throw new BuildError(
      `${place}: the last parameter \`${last.name}\` of the async \`${[...namespace, name].join(".")}\` has a field \`${field.name}\`, which is an option of every async call`,
      "rename the field, or let another parameter be the last",
    );
  }
}

/** What `new` makes is there at once. */
function checkConstructors({ classes }: Manifest): void {
  for (const { id, name, members } of classes) {
    const constructors = members.filter(({ role }) => role === "constructor");
    for (const { async, result, place } of constructors) {
      if (!async && result.kind === "class" && result.id === id) continue;
      throw new BuildError(
        `${place}: the constructor of \`${name}\` must give a \`${name}\`, or a \`Result\` of one`,
        "leave out the word `constructor`: a function that is called does",
      );
    }
    if (constructors.length < 2) continue;
    const [first, second] = constructors as [MemberItem, MemberItem];
    throw new BuildError(
      `\`${name}\` has two constructors: ${first.place} and ${second.place}`,
      "let one be a function",
    );
  }
}

/** One function of JavaScript has one signature. */
function checkImports(manifest: Manifest): void {
  const seen = new Map<string, ImportItem>();
  for (const item of manifest.imports) {
    const called = importName(item);
    // Every crate has files of its own.
    const key = item.module.startsWith(".") ? `${item.assembly} ${called}` : called;
    const other = seen.get(key) ?? item;
    seen.set(key, other);
    if (signature(item) === signature(other)) continue;
    throw new BuildError(
      `\`${called}\` is imported with two signatures: ${other.place} and ${item.place}`,
      "write them alike, or choose another name for one",
    );
  }
}

function signature({ async, getter, signal, parameters, result }: ImportItem): string {
  return JSON.stringify([async, getter, signal, parameters.map(({ type }) => type), result]);
}

function checkTag(type: NamedType, tag: string, variants: readonly Variant[], manifest: Manifest): void {
  for (const { name, content } of variants) {
    // The data of an error stands beside its code, not around it.
    if (content.kind !== "newtype" || tag === "code") continue;
    const body = bodyOf(content.of, manifest);
    if (body?.kind !== "record" || !body.fields.some((field) => field.name === tag)) continue;
    throw new BuildError(
      `${type.place}: variant \`${name}\` of \`${type.name}\` holds a record with a field \`${tag}\`, which is the tag`,
      `rename the field, or choose another tag: #[marshal(tag = "…")] on \`${type.name}\``,
    );
  }
}

function checkUntagged(type: NamedType, variants: readonly Type[], manifest: Manifest): void {
  const seen = new Map<string, Type>();
  for (const variant of variants) {
    for (const shape of shapes(variant, manifest)) {
      if (seen.has(shape)) {
        throw new BuildError(
          `${type.place}: two variants of the untagged \`${type.name}\` are both ${shape} in JavaScript`,
          "leave out #[marshal(untagged)], or join the two variants",
        );
      }
      seen.set(shape, variant);
    }
  }
}

/** What `typeof` and a look at the class can tell of a value. */
function shapes(type: Type, manifest: Manifest): string[] {
  switch (type.kind) {
    case "unit":
      return ["undefined"];
    case "bool":
      return ["a boolean"];
    case "char":
    case "string":
      return ["a string"];
    case "i64":
    case "u64":
    case "i128":
    case "u128":
      return ["a bigint"];
    case "buffer":
    case "mutBuffer":
    case "memoryView":
      return [`a buffer of ${type.element}`];
    case "list":
    case "array":
    case "tuple":
      return ["an array"];
    case "option":
      return ["undefined", ...shapes(type.of, manifest)];
    case "record":
      return ["an object"];
    case "map":
      return ["a Map"];
    case "set":
      return ["a Set"];
    case "date":
      return ["a Date"];
    case "fallible":
      return shapes(type.of, manifest);
    case "as": {
      const views = { number: "a number", bigint: "a bigint", Map: "a Map", Array: "an array", Date: "a Date" };
      return type.view === "null" ? shapes(type.of, manifest) : [views[type.view]];
    }
    case "jsFunction":
    case "rustFunction":
      return ["a function"];
    case "object":
    case "class":
    case "jsClass":
    case "objectReference":
    case "streamReference":
    case "promise":
    case "stream":
    case "rustStream":
    case "rustIterator":
      return ["an object"];
    case "any":
    case "serde":
    case "parameter":
      return [];
    case "named": {
      const body = manifest.types[type.id]!.body;
      if (body.kind === "alias") return shapes(body.of, manifest);
      if (body.kind === "enum") return ["a string"];
      return body.kind === "untagged" ? body.variants.flatMap((each) => shapes(each, manifest)) : ["an object"];
    }
    default:
      return ["a number"];
  }
}

/** The body behind any number of aliases. */
function bodyOf(type: Type, manifest: Manifest): Body | undefined {
  if (type.kind === "fallible") return bodyOf(type.of, manifest);
  if (type.kind !== "named") return undefined;
  const { body } = manifest.types[type.id]!;
  return body.kind === "alias" ? bodyOf(body.of, manifest) : body;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
