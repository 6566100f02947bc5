/**
 * What a crate exports: runs the `__ox_describe.…` exports of the module that cargo made and reads the words that they
 * write. The twin is `crate/src/describe.rs`.
 */
import { components } from "../../src/kind.ts";
import {
  ERROR_MESSAGE,
  ERROR_THROWN,
  ERROR_TYPED,
  FLAG_ASYNC,
  FLAG_ASYNC_ITERATOR,
  FLAG_CHAINED,
  FLAG_CHANGED,
  FLAG_CONSTRUCTOR,
  FLAG_GETTER,
  FLAG_ITERATOR,
  FLAG_RESTORE,
  FLAG_SAVE,
  FLAG_SETTER,
  FLAG_SHARED,
  FLAG_START,
  FLAG_STATIC,
  FLAG_TAKEN,
  IMPORT_FLAG_ASYNC,
  IMPORT_FLAG_CONSTRUCTOR,
  IMPORT_FLAG_GETTER,
  IMPORT_FLAG_INDEX_DELETER,
  IMPORT_FLAG_INDEX_GETTER,
  IMPORT_FLAG_INDEX_SETTER,
  IMPORT_FLAG_INSTANCE,
  IMPORT_FLAG_METHOD,
  IMPORT_FLAG_SETTER,
  IMPORT_FLAG_SIGNAL,
  IMPORT_FLAG_STATIC,
  ITEM_CLASS,
  ITEM_CONSTANT,
  ITEM_ERROR,
  ITEM_FUNCTION,
  ITEM_HIDDEN,
  ITEM_IMPORT,
  ITEM_SECTION,
} from "../../src/protocol.ts";
import type { Mode, NamedType, Parameter, Type, Types } from "../../src/type.ts";
import { Words } from "../../src/words.ts";
import { BuildError } from "../error.ts";
import { codeOf, type Import, readImports } from "../wasm/processor.ts";
import { check } from "./check.ts";
import { splitDocs, trimDocs } from "./docs.ts";
import { unnamedErrors } from "./error.ts";
import {
  ABI,
  type ClassItem,
  type ConstantItem,
  type ErrorItem,
  type ErrorType,
  type FunctionItem,
  type ImportItem,
  type ImportMember,
  type ImportRole,
  type Item,
  type Manifest,
  type MemberItem,
  type Section,
} from "./type.ts";

/** What {@link describe} cannot see in the module. */
export interface DescribeOptions {
  /** Package name of the crate that was built. By default that of the first export. */
  readonly name?: string;
  /** Versions of the crate `oxbridge` and of the npm package, for the message when they do not fit. */
  readonly versions?: { readonly crate: string; readonly npm: string };
}

// No function of a crate can have a name with a dot in it.
const DESCRIBE = "__ox_describe.";
const DESCRIBED = "__ox_described.";

/** Reads the manifest of a module as cargo made it. */
export async function describe(
  wasm: Uint8Array<ArrayBuffer>,
  options: DescribeOptions = {},
): Promise<{ manifest: Manifest }> {
  const module = await WebAssembly.compile(codeOf(wasm));
  const names = WebAssembly.Module.exports(module).map((each) => each.name);
  const describers = names.filter((name) => name.startsWith(DESCRIBE));
  if (describers.length === 0) return { manifest: arrange(NOTHING, options.name) };
  const instance = await WebAssembly.instantiate(module, stubs(await readImports(wasm)));
  const words = run(instance.exports, describers);
  const parser = new Parser(words, options.versions);
  const manifest = arrange(parser.parse(), options.name);
  check(manifest);
  return { manifest };
}

/**
 * The manifest without the imports that the finished module does not have, the errors that cannot come out of it, and
 * the types that only those name.
 */
export function withImports(manifest: Manifest, symbols: ReadonlySet<string>): Manifest {
  const imports = manifest.imports.filter(({ symbol }) => symbols.has(symbol));
  const errors = unnamedErrors({ ...manifest, imports }, [...symbols]);
  if (imports.length === manifest.imports.length && errors.length === manifest.errors.length) return manifest;
  const { functions, constants, classes } = manifest;
  const reached = reach([functions, constants, classes, imports, errors], (id) => manifest.types[id]);
  const types = Object.fromEntries(Object.entries(manifest.types).filter(([id]) => reached.has(id)));
  return { ...manifest, imports, errors, types };
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

const SELVES: readonly (readonly [flag: number, self: Mode])[] = [
  [FLAG_SHARED, "shared"],
  [FLAG_CHANGED, "changed"],
  [FLAG_TAKEN, "taken"],
];
const ROLES: readonly (readonly [flag: number, role: MemberItem["role"]])[] = [
  [FLAG_CONSTRUCTOR, "constructor"],
  [FLAG_GETTER, "getter"],
  [FLAG_SETTER, "setter"],
  [FLAG_ITERATOR, "iterator"],
  [FLAG_ASYNC_ITERATOR, "asyncIterator"],
];
/** What the flags of a function say of its class. */
const MEMBER = [...SELVES, ...ROLES].reduce((all, [flag]) => all | flag, FLAG_STATIC);
const HOOKS: readonly (readonly [flag: number, hook: NonNullable<FunctionItem["hook"]>])[] = [
  [FLAG_START, "start"],
  [FLAG_SAVE, "save"],
  [FLAG_RESTORE, "restore"],
];
const FLAGS = HOOKS.reduce((all, [flag]) => all | flag, MEMBER | FLAG_ASYNC | FLAG_CHAINED);
const IMPORT_ROLES: readonly (readonly [flag: number, role: ImportRole])[] = [
  [IMPORT_FLAG_GETTER, "getter"],
  [IMPORT_FLAG_SETTER, "setter"],
  [IMPORT_FLAG_CONSTRUCTOR, "constructor"],
  [IMPORT_FLAG_INDEX_GETTER, "indexGetter"],
  [IMPORT_FLAG_INDEX_SETTER, "indexSetter"],
  [IMPORT_FLAG_INDEX_DELETER, "indexDeleter"],
  [IMPORT_FLAG_INSTANCE, "instance"],
];
/** What the flags of an import say of its class. */
const OF_CLASS = IMPORT_FLAG_METHOD | IMPORT_FLAG_STATIC | IMPORT_FLAG_CONSTRUCTOR;
const IMPORT_FLAGS = IMPORT_ROLES.reduce(
  (all, [flag]) => all | flag,
  OF_CLASS | IMPORT_FLAG_ASYNC | IMPORT_FLAG_SIGNAL,
);

/** What the words say, with the keys of types for their ids. */
interface Described {
  readonly functions: readonly FunctionItem[];
  readonly constants: readonly ConstantItem[];
  readonly classes: readonly ClassItem[];
  /** With the hash of its class. */
  readonly members: readonly (readonly [hash: string, member: MemberItem])[];
  readonly errors: readonly ErrorItem[];
  readonly imports: readonly ImportItem[];
  readonly sections: readonly Section[];
  readonly types: Types;
}

const NOTHING: Described = {
  functions: [],
  constants: [],
  classes: [],
  members: [],
  errors: [],
  imports: [],
  sections: [],
  types: {},
};

/** Reads all that the words say. Named types keep their keys for ids until all names are known. */
class Parser extends Words {
  readonly #count: number;
  readonly #versions: DescribeOptions["versions"];
  readonly #members: (readonly [hash: string, member: MemberItem])[] = [];
  /** Whether the typings do not tell of the item that follows. */
  #isHidden = false;
  /** The hashes of classes that types name. */
  readonly #classes = new Set<string>();

  constructor(words: Uint32Array, versions: DescribeOptions["versions"]) {
    super(words);
    this.#count = words.length;
    this.#versions = versions;
  }

  parse(): Described {
    const functions: FunctionItem[] = [];
    const constants: ConstantItem[] = [];
    const classes: ClassItem[] = [];
    const errors: ErrorItem[] = [];
    const imports: ImportItem[] = [];
    const sections: Section[] = [];
    while (this.at < this.#count) {
      const item = this.next();
      if (item === ITEM_FUNCTION) functions.push(...this.#function());
      else if (item === ITEM_CONSTANT) constants.push(this.#constant());
      else if (item === ITEM_IMPORT) imports.push(this.#import());
      else if (item === ITEM_CLASS) classes.push(this.#class());
      else if (item === ITEM_ERROR) errors.push({ symbol: this.text(), ...this.#typed() });
      else if (item === ITEM_HIDDEN) this.#isHidden = true;
      else if (item === ITEM_SECTION)
        sections.push({ assembly: this.text(), place: this.text(), text: trimDocs(this.text()) });
      else throw this.unknown("item", item);
    }
    this.#complete([functions, constants, errors, imports, this.#members, this.types]);
    const known = new Set(classes.map(({ hash }) => hash));
    for (const hash of this.#classes) if (!known.has(hash)) throw this.unknown("class without a definition", this.at);
    // What belongs to a class comes from where that does.
    const placed = imports.map((item) => {
      const body = item.member && this.types[item.member.of.id]?.body;
      return body?.kind === "imported" ? { ...item, module: body.module } : item;
    });
    const members = this.#members;
    return { functions, constants, classes, members, errors, imports: placed, sections, types: this.types };
  }

  /** A generic body names `Other<T>`, which nothing defines: it looks as any `Other` does. */
  #complete(values: readonly unknown[]): void {
    const hash = (id: string): string => id.slice(0, 16);
    const instances = new Map(Object.entries(this.types).map(([id, type]) => [hash(id), type]));
    reach(values, (id) => {
      if (id in this.types) return this.types[id];
      const instance = instances.get(hash(id));
      if (instance === undefined) throw this.unknown("type without a definition", this.at);
      this.types[id] = { ...instance, id, arguments: JSON.parse(id.slice(16)) as Type[] };
      return this.types[id];
    });
  }

  /** A function, or nothing where it belongs to a class. */
  #function(): FunctionItem[] {
    const symbol = this.text();
    const { docs: text, ...item } = this.#head();
    const { docs, throws } = splitDocs(text);
    const flags = this.#flags(FLAGS);
    const hash = flags & MEMBER ? this.class() : undefined;
    const parameters = this.read("parameter*") as Parameter[];
    const fallible = this.next() === 1;
    const result = this.type();
    const error = fallible ? { error: this.#error() } : {};
    const hook = HOOKS.find(([flag]) => flags & flag)?.[1];
    const when = hook ? { hook } : {};
    const async = (flags & FLAG_ASYNC) !== 0;
    const found: FunctionItem = { symbol, ...item, docs, throws, ...when, async, parameters, result, ...error };
    if (hash === undefined) return [found];
    const role = ROLES.find(([flag]) => flags & flag)?.[1] ?? "method";
    const self = SELVES.find(([flag]) => flags & flag)?.[1];
    const chained = flags & FLAG_CHAINED ? ({ chained: true } as const) : {};
    this.#members.push([hash, { ...found, role, ...(self ? { self } : {}), ...chained }]);
    return [];
  }

  #class(): ClassItem {
    this.text();
    const item = this.#head();
    const hash = this.class();
    return { id: hash, hash, ...item, members: [] };
  }

  protected override class(): string {
    const hash = super.class();
    this.#classes.add(hash);
    return hash;
  }

  #constant(): ConstantItem {
    const item = this.#head();
    const { docs } = splitDocs(item.docs);
    const type = this.type();
    return { ...item, docs, type, message: this.bytes() };
  }

  #import(): ImportItem {
    const symbol = this.text();
    const item = this.#head();
    const module = this.text();
    const others = this.read("text*") as string[];
    const flags = this.#flags(IMPORT_FLAGS);
    const has = (flag: number): boolean => (flags & flag) !== 0;
    const [async, signal] = [has(IMPORT_FLAG_ASYNC), has(IMPORT_FLAG_SIGNAL)];
    const role = IMPORT_ROLES.find(([flag]) => has(flag))?.[1] ?? "function";
    const member = has(OF_CLASS) ? { member: { of: this.#imported(), isStatic: !has(IMPORT_FLAG_METHOD) } } : {};
    const parameters = this.read("parameter*") as Parameter[];
    return { symbol, ...item, module, others, async, role, signal, ...member, parameters, result: this.type() };
  }

  /** A class of JavaScript's. */
  #imported(): ImportMember["of"] {
    const type = this.type();
    if (type.kind !== "named") throw this.unknown("class", this.at);
    return type;
  }

  #flags(known: number): number {
    const flags = this.next();
    if (flags & ~known) throw this.unknown("flag", flags);
    return flags;
  }

  #head(): Item {
    const [assembly, place, namespace, name] = [this.text(), this.text(), this.text(), this.text()];
    const docs = trimDocs(this.text());
    const hidden = this.#isHidden ? { hidden: true as const } : {};
    this.#isHidden = false;
    return { assembly, place, namespace: namespace === "" ? [] : namespace.split("."), name, docs, ...hidden };
  }

  #error(): ErrorType {
    const code = this.next();
    if (code === ERROR_MESSAGE) return { kind: "message" };
    if (code === ERROR_THROWN) return { kind: "thrown" };
    if (code !== ERROR_TYPED) throw this.unknown("error", code);
    return this.#typed();
  }

  #typed(): ErrorType & { kind: "typed" } {
    const type = this.type();
    if (type.kind !== "named") throw this.unknown("error type", this.at);
    return { kind: "typed", id: type.id };
  }

  protected override unknown(what: string, code: number): BuildError {
    const versions = this.#versions
      ? `: the crate has ${this.#versions.crate}, the npm package is ${this.#versions.npm}`
      : "";
    return new BuildError(
      `this crate was built with another version of oxbridge${versions}`,
      `unknown ${what} ${code} at word ${this.at - 1} of its description`,
    );
  }
}

/** Orders everything by where it is written, whatever order the linker chose, and gives types ids that can be read. */
function arrange(
  { functions, constants, classes, members, errors, imports, sections, types }: Described,
  crate: string | undefined,
): Manifest {
  const items = [...functions, ...constants, ...classes, ...imports];
  const name = crate ?? items[0]?.assembly ?? "";
  const met = new Set(items.map((item) => item.assembly));
  for (const type of Object.values(types)) met.add(type.assembly);
  met.delete(name);
  const assemblies = [name, ...[...met].sort()];
  const order = (a: Item, b: Item): number =>
    assemblies.indexOf(a.assembly) - assemblies.indexOf(b.assembly) || byPlace(a.place, b.place);
  const sorted = {
    functions: [...functions].sort(order),
    constants: [...constants].sort(order),
    classes: [...classes].sort(order).map((each) => ({ ...each, members: membersOf(each, members) })),
    imports: [...imports].sort(order),
    errors: [...errors].sort((a, b) => byPlace(types[a.id]!.place, types[b.id]!.place)),
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
    const type = types[key]!;
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
  const { functions: first, constants: second, classes: third, imports: fourth, errors: fifth } = sorted;
  const reached = reach([first, second, third, fourth, fifth], (key) => types[key], visit);

  const rename = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map((each) => rename(each)) as T;
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
    if ("id" in copy) copy.id = ids.get(copy.id as string);
    if ("docs" in copy) copy.docs = trimDocs(copy.docs as string);
    return copy as T;
  };
  return {
    abi: ABI,
    name,
    assemblies,
    functions: rename(sorted.functions),
    constants: rename(sorted.constants),
    classes: rename(sorted.classes),
    errors: rename(sorted.errors),
    imports: rename(sorted.imports),
    sections: [...sections].sort(
      (a, b) => assemblies.indexOf(a.assembly) - assemblies.indexOf(b.assembly) || byPlace(a.place, b.place),
    ),
    types: Object.fromEntries([...reached].map((key) => [ids.get(key)!, rename(types[key]!)])),
  };
}

/** What a class has, as it is written; an `impl` may stand in another file. */
function membersOf({ hash, namespace, name }: ClassItem, members: Described["members"]): readonly MemberItem[] {
  return members
    .filter(([of]) => of === hash)
    .map(([, member]) => ({ ...member, namespace: [...namespace, name] }))
    .sort((a, b) => byPlace(a.place, b.place) || byName(a, b));
}

/** What stands on one line: fields, of which the getter comes first. */
const byName = (a: MemberItem, b: MemberItem): number => (`${a.name} ${a.role}` < `${b.name} ${b.role}` ? -1 : 1);

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
