/** Every difference between two builds of a package, by what they promise. */
import type { ImportedType } from "../../src/low.ts";
import type { Mode } from "../../src/type.ts";
import { nearImport, nearOnly } from "../manifest/far.ts";
import { joinedParameter } from "../manifest/generic.ts";
import {
  type ClassItem,
  callables,
  type ErrorType,
  type FunctionItem,
  type ImportItem,
  importedClasses,
  importName,
  type Manifest,
  type MemberItem,
} from "../manifest/type.ts";
import type { Contract, PromisedConstant } from "../package/contract.ts";
import { neededModules } from "../package/import.ts";
import { type Change, LEVELS, type Level } from "./change.ts";
import { Fitting, type Misfit, MODES, type Place } from "./fit.ts";
import { type Call, Seeing } from "./seen.ts";

/** What is different in `after`, the greatest changes first. */
export function compare(before: Contract, after: Contract): readonly Change[] {
  const comparison = new Comparison(before, after);
  const changes = [...comparison.run(), ...namesOf(before, after), ...docsOf(before, after)];
  return LEVELS.toReversed().flatMap((level) => changes.filter((each) => each.level === level));
}

/** One build, with its types as they are compared. */
class Side {
  readonly contract: Contract;
  readonly seeing: Seeing;
  /** What else is there of a manifest is not asked for. */
  readonly manifest: Manifest;

  constructor(contract: Contract) {
    this.contract = contract;
    this.seeing = new Seeing(contract.types);
    this.manifest = contract as unknown as Manifest;
  }

  call(item: FunctionItem | MemberItem): Call {
    const joined = joinedParameter(item, this.manifest);
    const parameters = item.parameters.map((each) => ({ ...this.seeing.slot(each), isJoined: each === joined }));
    const own = { kind: "class", id: item.namespace.join("."), mode: "shared" } as const;
    const result = this.seeing.lower("chained" in item ? own : item.result);
    // The iterator itself is there at once.
    if (!item.async || ("role" in item && item.role === "asyncIterator")) return { parameters, result };
    const options = { name: "options", isOptional: true, of: { kind: "jsClass", name: "CallOptions" } } as const;
    return { parameters: joined ? parameters : [...parameters, options], result: { kind: "promise", of: result } };
  }

  /** What Rust passes to a function of JavaScript's, and takes from it. */
  called({ async, signal, parameters, result }: ImportItem): Call {
    const of = this.seeing.lower(result);
    const fired = { name: "signal", isOptional: false, of: { kind: "jsClass", name: "AbortSignal" } } as const;
    const passed = parameters.map((each) => this.seeing.slot(each));
    return { parameters: signal ? [...passed, fired] : passed, result: async ? { kind: "promise", of } : of };
  }
}

/** What it is that is compared: an export, and where in it. */
interface At {
  readonly name: string;
  readonly path: string;
}

/** It comes out of Rust, or JavaScript must give it. */
type Way = "given" | "taken";

class Comparison {
  readonly #old: Side;
  readonly #new: Side;
  readonly #fitting = new Fitting();
  #changes: Map<string, Omit<Change, "by"> & { readonly by: Set<string> }> = new Map();

  constructor(before: Contract, after: Contract) {
    this.#old = new Side(before);
    this.#new = new Side(after);
  }

  run(): readonly Change[] {
    do {
      this.#changes = new Map();
      this.#exports();
      this.#imports();
      this.#distance();
    } while (!this.#fitting.next());
    return [...this.#changes.values()].map(({ by, ...change }) => (by.size ? { ...change, by: [...by] } : change));
  }

  #add(level: Level, name: string, path: string, text: string, by?: string): void {
    const key = `${level} ${path} ${text}`;
    const change = this.#changes.get(key) ?? { level, name, path, text, by: new Set<string>() };
    if (by !== undefined) change.by.add(by);
    this.#changes.set(key, change);
  }

  /** Asks whether it fits from the one build to the other, then back: what fits only back is a change of its own. */
  #ask<T>(
    { name, path, way, from, to }: At & { readonly way: Way; readonly from: T; readonly to: T },
    fits: (from: T, to: T, place: Place) => readonly Misfit[],
  ): void {
    const place: Place = { name, path, direction: way === "given" ? "out" : "in", isNew: way === "given" };
    const [first, second] = way === "given" ? [to, from] : [from, to];
    const lost = fits(first, second, place);
    const met = new Set(lost.map((each) => `${each.path} ${each.direction}`));
    const won = fits(second, first, { ...place, isNew: !place.isNew });
    const tell = (level: Level, fault: Misfit): void => {
      this.#add(level, fault.name, fault.path, textOf(fault, level), fault.name === name ? undefined : name);
    };
    for (const fault of lost) tell("major", fault);
    for (const fault of won) if (!met.has(`${fault.path} ${fault.direction}`)) tell("minor", fault);
  }

  #exports(): void {
    const [before, after] = [exportsOf(this.#old.contract), exportsOf(this.#new.contract)];
    this.#pairs(before, after, (path, from, to) => {
      const at = { name: path, path };
      const [was, is] = [kindOf(from), kindOf(to)];
      if (was !== is) return this.#add("major", path, path, `was ${was}, is ${is}`);
      if ("members" in from && "members" in to) return this.#class(path, from, to);
      if ("value" in from && "value" in to) return this.#constant(at, from, to);
      this.#function(at, from as FunctionItem, to as FunctionItem);
    });
  }

  /** What is in one of the builds only, and what is in both. */
  #pairs<T>(
    before: ReadonlyMap<string, T>,
    after: ReadonlyMap<string, T>,
    both: (path: string, from: T, to: T) => void,
    { gone = "major", more = "minor" }: { readonly gone?: Level; readonly more?: Level } = {},
    name?: string,
  ): void {
    for (const [path, from] of before) {
      const to = after.get(path);
      if (to === undefined) this.#add(gone, name ?? path, path, "is gone");
      else both(path, from, to);
    }
    for (const path of after.keys()) if (!before.has(path)) this.#add(more, name ?? path, path, "is new");
  }

  #function(at: At, from: FunctionItem | MemberItem, to: FunctionItem | MemberItem): void {
    const calls = { ...at, way: "given", from: this.#old.call(from), to: this.#new.call(to) } as const;
    this.#ask(calls, (a, b, place) => this.#fitting.calls(a, b, "in", place));
    this.#error(at, from.error, to.error);
  }

  /** What a function throws is given. */
  #error(at: At, from: ErrorType | undefined, to: ErrorType | undefined): void {
    const [old, next] = [thrown(from, this.#old), thrown(to, this.#new)];
    this.#ask({ ...at, way: "given", from: old, to: next }, (a, b, outer) => {
      const place = { ...outer, path: `${at.path} throws` };
      if (a.type && b.type && a.text === b.text) return this.#fitting.misfits(a.type, b.type, place);
      if (a.rank < b.rank || (a.rank === b.rank && a.text === b.text)) return [];
      return [{ ...place, old: old.text, new: next.text }];
    });
  }

  #constant(at: At, from: PromisedConstant, to: PromisedConstant): void {
    const types = { from: this.#old.seeing.lower(from.type), to: this.#new.seeing.lower(to.type) };
    this.#ask({ ...at, way: "given", ...types }, (a, b, place) => this.#fitting.misfits(a, b, place));
    if (from.value !== to.value) this.#add("minor", at.name, at.path, `was \`${from.value}\`, is \`${to.value}\``);
  }

  #class(path: string, from: ClassItem, to: ClassItem): void {
    const both = (member: string, from: MemberItem, to: MemberItem): void => {
      const name = from.role === "constructor" ? path : `${path}.${from.name}`;
      this.#member({ name, path: member }, from, to);
    };
    this.#pairs(membersOf(path, from), membersOf(path, to), both, {}, path);
  }

  #member(at: At, from: MemberItem, to: MemberItem): void {
    if (from.self && to.self) {
      // An object that is in use can be looked at, and not be changed.
      const modes = { ...at, way: "taken", from: from.self, to: to.self } as const;
      const [old, next] = [SELVES[from.self], SELVES[to.self]];
      this.#ask(modes, (a, b, place) => (MODES.indexOf(a) < MODES.indexOf(b) ? [{ ...place, old, new: next }] : []));
    }
    this.#function(at, from, to);
  }

  /** JavaScript must provide what Rust imports. */
  #imports(): void {
    const [before, after] = [importsOf(this.#old.manifest), importsOf(this.#new.manifest)];
    const both = (path: string, from: readonly ImportItem[], to: readonly ImportItem[]): void => {
      // One function may be imported with several signatures.
      to.forEach((each, k) => {
        const same = from.find((other) => JSON.stringify(other) === JSON.stringify(each));
        const other = same ?? from[k] ?? (from[0] as ImportItem);
        this.#import(path, other, each);
      });
    };
    this.#pairs(before, after, both, { gone: "minor", more: "major" });
    this.#pairs(classesOf(this.#old.manifest), classesOf(this.#new.manifest), () => {}, {
      gone: "minor",
      more: "major",
    });
  }

  #import(path: string, from: ImportItem, to: ImportItem): void {
    const kind = ({ role }: ImportItem): string => (role.endsWith("etter") ? "a value" : `a ${role}`);
    if (kind(from) !== kind(to)) return this.#add("major", path, path, `was ${kind(from)}, is ${kind(to)}`);
    const calls = { name: path, path, way: "taken", from: this.#old.called(from), to: this.#new.called(to) } as const;
    this.#ask(calls, (a, b, place) => this.#fitting.calls(a, b, "out", place));
  }

  /** What the doors `./far` have. */
  #distance(): void {
    const compare = (before: Near, after: Near): void => {
      for (const [path, reason] of after) {
        if (!before.has(path) || before.get(path) === reason) continue;
        if (before.get(path) === undefined) this.#add("major", path, path, `is near only now: ${reason}`);
        if (reason === undefined) this.#add("minor", path, path, "is at a distance, too");
      }
    };
    compare(nearCalls(this.#old.manifest), nearCalls(this.#new.manifest));
    compare(nearImports(this.#old.manifest), nearImports(this.#new.manifest));
  }
}

/** Why something is near only, by its name; nothing where it is not. */
type Near = ReadonlyMap<string, string | undefined>;

function nearCalls(manifest: Manifest): Near {
  const all = callables(manifest).map((item) => [pathOf(item), nearOnly(item, manifest)] as const);
  return new Map(all);
}

function nearImports(manifest: Manifest): Near {
  const all = [...importsOf(manifest)].map(([path, items]) => {
    return [path, items.map((item) => nearImport(item, manifest)).find((reason) => reason !== undefined)] as const;
  });
  return new Map(all);
}

function exportsOf({ functions, constants, classes }: Contract): ReadonlyMap<string, Exported> {
  return new Map([...functions, ...constants, ...classes].map((item) => [pathOf(item), item]));
}

type Exported = FunctionItem | PromisedConstant | ClassItem;

function kindOf(item: Exported): string {
  return "members" in item ? "a class" : "value" in item ? "a constant" : "a function";
}

function membersOf(path: string, { members }: ClassItem): ReadonlyMap<string, MemberItem> {
  return new Map(members.map((item) => [memberPath(path, item), item]));
}

const SELVES: Readonly<Record<Mode, string>> = { shared: "&self", changed: "&mut self", taken: "self" };

/** A getter and a setter are two, and so are what a class has and what its objects have. */
function memberPath(path: string, { role, self, name }: MemberItem): string {
  if (role === "constructor") return `new ${path}`;
  const word = role === "getter" ? "get " : role === "setter" ? "set " : "";
  return `${self ? "" : "static "}${word}${path}.${name}`.replace(".[", "[");
}

function importsOf(manifest: Manifest): ReadonlyMap<string, readonly ImportItem[]> {
  const modules = neededModules(manifest);
  const needed = manifest.imports.filter(({ module }) => modules.includes(module));
  const found = new Map<string, ImportItem[]>();
  for (const item of needed) {
    const name = item.role === "setter" ? `set ${importName(item)}` : importName(item);
    found.set(name, [...(found.get(name) ?? []), item]);
  }
  return found;
}

/** The classes that a program gives, by where it gives them. */
function classesOf(manifest: Manifest): ReadonlyMap<string, ImportedType> {
  const modules = neededModules(manifest);
  const needed = importedClasses(manifest).filter(({ body }) => modules.includes(body.module));
  return new Map(needed.map((type) => [`${type.body.module}.${type.body.names.join("|")}`, type]));
}

/** What a function throws: everything of a lower rank is one of a higher rank. */
function thrown(error: ErrorType | undefined, { contract, seeing }: Side) {
  if (error === undefined) return { rank: 0, text: "no error" };
  if (error.kind === "message") return { rank: 2, text: "RustError" };
  if (error.kind === "thrown") return { rank: 3, text: "whatever JavaScript threw" };
  const type = seeing.lower({ kind: "named", id: error.id });
  return { rank: 1, text: contract.types[error.id]?.name ?? error.id, type };
}

function textOf({ direction, old, new: next }: Misfit, level: Level): string {
  const [was, is] = direction === "in" ? ["took", "takes"] : ["gave", "gives"];
  if (old === undefined) return `${direction === "in" && level === "major" ? "needs" : is} \`${next}\`, which is new`;
  return next === undefined ? `no longer ${is} \`${old}\`` : `${was} \`${old}\`, ${is} \`${next}\``;
}

function pathOf({ namespace, name }: { readonly namespace: readonly string[]; readonly name: string }): string {
  return [...namespace, name].join(".");
}

/** Names that programs import besides, and files that they load. */
function namesOf(before: Contract, after: Contract): readonly Change[] {
  const differ = (old: readonly string[], next: readonly string[], what: string): Change[] => [
    ...old.filter((name) => !next.includes(name)).map((name) => change("major", name, `${what} is gone`)),
    ...next.filter((name) => !old.includes(name)).map((name) => change("minor", name, `${what} is new`)),
  ];
  return [
    ...differ(before.typings, after.typings, "the type"),
    ...differ(before.values, after.values, "the value"),
    ...(before.name === after.name ? [] : [change("major", `./${before.name}.wasm`, `is \`./${after.name}.wasm\``)]),
    ...(before.abi === after.abi ? [] : [change("major", "./assembly", "needs another version of the runtime")]),
  ];
}

function docsOf(before: Contract, after: Contract): readonly Change[] {
  const both = Object.keys(before.docs).filter((name) => Object.hasOwn(after.docs, name));
  return both.flatMap((name) => {
    const [was, is] = [before.deprecated.includes(name), after.deprecated.includes(name)];
    if (was !== is) return [change("patch", name, is ? "is deprecated" : "is no longer deprecated")];
    return before.docs[name] === after.docs[name] ? [] : [change("patch", name, "is documented otherwise")];
  });
}

function change(level: Level, name: string, text: string): Change {
  return { level, name, path: name, text };
}
