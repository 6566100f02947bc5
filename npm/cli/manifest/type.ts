/**
 * What a crate exports, as the build tool knows it: the one source of the glue and the typings.
 *
 * `describe.ts` reads it from the words that the crate's `__ox_describe_…` exports write (`crate/src/describe.rs`).
 */

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
  /** JavaScript that Rust calls by name. */
  readonly imports: readonly ImportItem[];
  /** Named types by `id`, in the order in which they are first met. */
  readonly types: Readonly<Record<string, NamedType>>;
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
}

export interface FunctionItem extends Item {
  /** Name of the raw WebAssembly export. */
  readonly symbol: string;
  /** Runs in every fresh instance and is not visible to JavaScript. */
  readonly start: boolean;
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

/** A function of a class. Its namespace ends with the name of the class. */
export interface MemberItem extends FunctionItem {
  readonly role: "constructor" | "method" | "getter" | "setter" | "iterator" | "asyncIterator";
  /** `&self`, `&mut self` or `self`; none for what belongs to the class itself. */
  readonly self?: Mode;
}

/** What Rust does with an object: it shares it, changes it, or takes it away from JavaScript. */
export type Mode = "shared" | "changed" | "taken";

export interface Parameter {
  readonly name: string;
  /**
   * `required`; `optional`: a trailing `Option`, whose `type` is the `option` itself; `default`: on the wire an
   * `option` of `type`, none meaning that Rust evaluates the default.
   */
  readonly presence: "required" | "optional" | "default";
  /** Source text of `#[default(expr)]`, for `@default`. */
  readonly default?: string;
  readonly type: Type;
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
  /** A property that is read, not a function that is called. */
  readonly getter: boolean;
  /** Gets an `AbortSignal` after its arguments, which fires when Rust no longer waits. */
  readonly signal: boolean;
  readonly parameters: readonly Parameter[];
  /** The T of `Result<T, JsException>`. */
  readonly result: Type;
}

/** Everything that JavaScript calls, with what classes have. */
export function callables({ functions, classes }: Manifest): readonly (FunctionItem | MemberItem)[] {
  return [...functions, ...classes.flatMap(({ members }) => members)];
}

/** `billing-host.fetchText`, as errors call it. */
export function importName({ module, name }: ImportItem): string {
  return module ? `${module}.${name}` : name;
}

export type Scalar =
  | "bool"
  | "i8"
  | "u8"
  | "i16"
  | "u16"
  | "i32"
  | "u32"
  | "isize"
  | "usize"
  | "i64"
  | "u64"
  | "i128"
  | "u128"
  | "f32"
  | "f64"
  | "char";

/** Element of a buffer, by the typed array that shows it. */
export type Element = "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "isize" | "usize" | "i64" | "u64" | "f32" | "f64";

/** The other row of the type table that `as = "…"` chooses. It never changes a byte on the wire. */
export type View = "number" | "bigint" | "Map" | "Array" | "null" | "Date";

export type Type =
  | { readonly kind: Scalar }
  | { readonly kind: "unit" | "string" | "date" | "duration" }
  /** `Vec<u8>`, `&[u8]`, `Box<[T]>`, `&[T]`: a typed array. */
  | { readonly kind: "buffer"; readonly element: Element }
  /** `&mut [T]`, a parameter only: a typed array that Rust changes in place. */
  | { readonly kind: "mutBuffer"; readonly element: Element }
  /** `MemoryView<T>`. */
  | { readonly kind: "memoryView"; readonly element: Element }
  | { readonly kind: "list"; readonly of: Type }
  /** `[T; N]`. */
  | { readonly kind: "array"; readonly of: Type; readonly length: number }
  | { readonly kind: "option"; readonly of: Type }
  | { readonly kind: "tuple"; readonly of: readonly Type[] }
  /** A map with `String` keys. */
  | { readonly kind: "record"; readonly of: Type }
  | { readonly kind: "map"; readonly key: Type; readonly of: Type }
  | { readonly kind: "set"; readonly of: Type }
  | { readonly kind: "as"; readonly view: View; readonly of: Type }
  /** A wire type that Rust converts further (`via`, `with`), which may fail. */
  | { readonly kind: "fallible"; readonly of: Type }
  /** `Serde<T>`: a JavaScript value by reference; `name` is Tsify's name of T, or empty. */
  | { readonly kind: "serde"; readonly name: string; readonly declaration: string }
  /** `JsFunction<fn(A) -> R>`: Rust calls JavaScript; `RustFunction<fn(A) -> R>`: JavaScript calls Rust. */
  | { readonly kind: "jsFunction" | "rustFunction"; readonly parameters: readonly Argument[]; readonly result: Type }
  /** `JsPromise<T>`, `JsStream<T>`, `RustStream<T>`, `RustIterator<T>`. */
  | { readonly kind: "promise" | "stream" | "rustStream" | "rustIterator"; readonly of: Type }
  /** `JsObject`: any object, by reference; `JsException`, `JsValue`: any value, by reference. */
  | { readonly kind: "object" | "any" }
  /** An exported class, by its `id`. */
  | { readonly kind: "class"; readonly id: string; readonly mode: Mode }
  /** `Js<T>` and the types of js-sys: an object of the class that `globalThis` has under this name, by reference. */
  | { readonly kind: "jsClass"; readonly name: string }
  /** `JsObjectReference`; `JsStreamReference`: bytes. */
  | { readonly kind: "objectReference" | "streamReference" }
  /** A type parameter; only inside `NamedType.generic`. */
  | { readonly kind: "parameter"; readonly index: number }
  | { readonly kind: "named"; readonly id: string };

/** A parameter of a function type. Its name is empty where Rust does not say one. */
export interface Argument {
  readonly name: string;
  readonly type: Type;
}

/** A type of the crate, once for each set of type arguments. */
export interface NamedType {
  readonly id: string;
  /** The Rust name, or `rename`: `Page`. */
  readonly name: string;
  readonly assembly: string;
  readonly docs: string;
  readonly place: string;
  readonly arguments: readonly Type[];
  /** Names of the type parameters: `["T"]`. */
  readonly parameters: readonly string[];
  readonly body: Body;
  /** The body with `parameter` in place of the arguments, where the parameters have no bounds. */
  readonly generic?: Body;
}

export type Body =
  | { readonly kind: "record"; readonly fields: readonly Field[] }
  /** A struct of one unnamed field, or `transparent`: crosses as that field. */
  | { readonly kind: "alias"; readonly of: Type; readonly brand: string }
  /** All variants are units: strings. */
  | { readonly kind: "enum"; readonly variants: readonly { readonly name: string; readonly docs: string }[] }
  | { readonly kind: "union"; readonly tag: string; readonly variants: readonly Variant[] }
  | { readonly kind: "untagged"; readonly variants: readonly Type[] }
  /** A trait: an object of JavaScript's that has these methods. */
  | { readonly kind: "trait"; readonly methods: readonly Method[] };

/** A method that Rust calls. */
export interface Method {
  readonly name: string;
  readonly docs: string;
  readonly parameters: readonly Parameter[];
  /** The T of `Result<T, JsException>`. */
  readonly result: Type;
}

export interface Field {
  readonly name: string;
  readonly docs: string;
  /** As in `Parameter`; every `Option` field is `optional`. */
  readonly presence: "required" | "optional" | "default";
  /** What Rust puts there when it is absent, as source text, or empty for `Default`. */
  readonly default?: string;
  readonly type: Type;
}

export interface Variant {
  /** The value of the tag. */
  readonly name: string;
  readonly docs: string;
  /**
   * `unit`; `record`: named fields; `newtype`: one unnamed field (flattened when it resolves to a record, else under
   * `value`); `tuple`: several unnamed fields, under `value`.
   */
  readonly content:
    | { readonly kind: "unit" }
    | { readonly kind: "record"; readonly fields: readonly Field[] }
    | { readonly kind: "newtype"; readonly of: Type }
    | { readonly kind: "tuple"; readonly of: readonly Type[] };
}

/** The error type of a `Result`. */
export type ErrorType =
  /** Anything with a message: `std::error::Error`, `String`, `anyhow`. */
  | { readonly kind: "message" }
  /** `JsException`: whatever JavaScript threw. */
  | { readonly kind: "thrown" }
  /** An enum or struct deriving `JsError`; `id` of a `NamedType` whose body is a `union` tagged `code`. */
  | { readonly kind: "typed"; readonly id: string };
