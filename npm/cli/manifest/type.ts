/**
 * What a crate exports, as the build tool knows it: the one source of the glue and the typings.
 *
 * `describe.ts` reads it from the words that the crate's `__ox_describe.…` exports write (`crate/src/describe.rs`).
 */
import type { ImportedType } from "../../src/low.ts";
import type { Mode, Parameter, Type, Types } from "../../src/type.ts";
/** Raised when a message, a raw export or a descriptor changes its form. Descriptors and runtimes must agree on it. */
export const ABI = 1;

/** Everything one WebAssembly module exports. */
export interface Manifest {
  readonly abi: number;
  /** Package name of the crate that was built; the name of its assembly. */
  readonly name: string;
  /** Names of all assemblies in the module: the crate's own first, then linked crates that export. */
  readonly assemblies: readonly string[];
  readonly functions: readonly FunctionItem[];
  readonly constants: readonly ConstantItem[];
  readonly classes: readonly ClassItem[];
  /** Error types that are known wherever their errors go. */
  readonly errors: readonly ErrorItem[];
  /** JavaScript that Rust calls by name. */
  readonly imports: readonly ImportItem[];
  /** TypeScript that stands in the typings as it is. */
  readonly sections: readonly Section[];
  /** In the order in which they are first met. */
  readonly types: Types;
}

/** What `typescript = "…"` says of an export. */
export interface Section {
  readonly assembly: string;
  readonly place: string;
  readonly text: string;
}

/** What every export has. */
export interface Item {
  readonly assembly: string;
  /** `["A", "B"]` for `namespace = "A.B"`; empty for a flat export. */
  readonly namespace: readonly string[];
  /** The JavaScript name, in camelCase unless `name = "…"` says otherwise. */
  readonly name: string;
  /** TSDoc text from the doc comment, without the `# Errors` section. */
  readonly docs: string;
  /** `src/lib.rs:12`, for error messages of the build. */
  readonly place: string;
  /** Whether the typings do not tell of it: `skip_typescript`. */
  readonly hidden?: true;
}

export interface FunctionItem extends Item {
  /** Name of the raw WebAssembly export. */
  readonly symbol: string;
  /** When it is called, if JavaScript does not: `start` in every fresh instance, the others where a session moves. */
  readonly hook?: "start" | "save" | "restore";
  /** Gives a promise, and takes `{ signal, timeout }` after its parameters. */
  readonly async: boolean;
  readonly parameters: readonly Parameter[];
  readonly result: Type;
  /** Set when the function returns `Result<T, E>`; `result` is then T. */
  readonly error?: ErrorType;
  /** Text of the `# Errors` section, for `@throws`. */
  readonly throws: string;
}

export interface ClassItem extends Item {
  readonly id: string;
  /** 16 digits, by which words refer to it. */
  readonly hash: string;
  readonly members: readonly MemberItem[];
}

/**
 * A function of a class. Its namespace ends with the name of the class. Its name is that of a symbol,
 * `[Symbol.toPrimitive]`, where the language finds it by one.
 */
export interface MemberItem extends FunctionItem {
  readonly role: "constructor" | "method" | "getter" | "setter" | "iterator" | "asyncIterator";
  /** `&self`, `&mut self` or `self`; none for what belongs to the class itself. */
  readonly self?: Mode;
  /** Gives its own object again; `result` is a unit. */
  readonly chained?: true;
}

export interface ConstantItem extends Item {
  readonly type: Type;
  /** A message (see `wire`) that holds the value. */
  readonly message: Uint8Array;
}

/** A JavaScript function or property that Rust uses. Its `name` may be dotted. */
export interface ImportItem extends Item {
  /** Name of the raw WebAssembly import: `__ox_import_…`. */
  readonly symbol: string;
  /** Where it comes from; empty for a path from `globalThis`. */
  readonly module: string;
  /** What the function returns may be a promise; the result is what that is fulfilled with. */
  readonly async: boolean;
  readonly role: ImportRole;
  /** What it may be called instead, where nothing is called `name`. */
  readonly others: readonly string[];
  /** What it belongs to, if it does: an imported class, or its objects. */
  readonly member?: ImportMember;
  /** Gets an `AbortSignal` after its arguments, which fires when Rust no longer waits. */
  readonly signal: boolean;
  readonly parameters: readonly Parameter[];
  /** The T of `Result<T, JsException>`. */
  readonly result: Type;
}

/** What Rust does: call a function, read or set a property, make an object, … or ask whether an object is of a class. */
export type ImportRole =
  | ("function" | "getter" | "setter" | "constructor" | "instance")
  | ("indexGetter" | "indexSetter" | "indexDeleter");

/** A class of JavaScript's that an import belongs to. */
export interface ImportMember {
  readonly of: Type & { readonly kind: "named" };
  /** Whether it is the class that has it, and not each object. */
  readonly isStatic: boolean;
}

/** A class of JavaScript's that Rust has a type for. */
export function importedClasses({ types }: Pick<Manifest, "types">): readonly ImportedType[] {
  return Object.values(types).filter((type): type is ImportedType => type.body.kind === "imported");
}

/** Everything that JavaScript calls, with what classes have. */
export function callables({ functions, classes }: Manifest): readonly (FunctionItem | MemberItem)[] {
  return [...functions, ...classes.flatMap(({ members }) => members)];
}

/** Whether a member stands under a symbol. */
export function isSymbol({ name }: Item): boolean {
  return name.startsWith("[");
}

/** The full name of a function, as errors call it: `Shop.Counter.increment`, `Celsius[Symbol.toPrimitive]`. */
export function fullName({ namespace, name }: Item): string {
  return [...namespace, name].join(".").replace(".[", "[");
}

/** `billing-host.fetchText`, as errors call it; `Chart.draw` of what belongs to a class. */
export function importName({ module, name, role, member }: ImportItem): string {
  if (!member) return module ? `${module}.${name}` : name;
  const { id } = member.of;
  if (role === "constructor") return `new ${id}`;
  return role.startsWith("index") ? `${id}[…]` : `${id}.${name}`;
}

/** An error type that derives `JsError` and is not generic. */
export interface ErrorItem {
  readonly kind: "typed";
  readonly id: string;
  /** Name of the raw WebAssembly export by which Rust learns that JavaScript knows it. */
  readonly symbol: string;
}

/** The error type of a `Result`. */
export type ErrorType =
  /** Anything with a message: `std::error::Error`, `String`, `anyhow`. */
  | { readonly kind: "message" }
  /** `JsException`: whatever JavaScript threw. */
  | { readonly kind: "thrown" }
  /** An enum or struct deriving `JsError`; `id` of a `NamedType` whose body is a `union` tagged `code`. */
  | { readonly kind: "typed"; readonly id: string };
