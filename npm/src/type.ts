/** Types as Rust describes them: what the build tool keeps in manifests, and what calls by name read as they are made. */

/** A number, a boolean or a character. */
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
export type Element = Exclude<Scalar, "bool" | "i128" | "u128" | "char">;

/** The other row of the type table that `as = "…"` chooses. It never changes a byte on the wire. */
export type View = "number" | "bigint" | "Map" | "Array" | "null" | "Date" | "MemoryView" | "Uint8Array" | "Record";

/** What a type of serde_json is: `Value`, `Map` or `Number`. */
export type JsonForm = "value" | "object" | "number";

/** What Rust does with an object: it shares it, changes it, or takes it away from JavaScript. */
export type Mode = "shared" | "changed" | "taken";

/** `kind.ts` says the same as data, and what belongs to each kind. */
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
  /** A type that the typings show as this text: `typescript = "…"`. */
  | { readonly kind: "typescript"; readonly text: string; readonly of: Type }
  /** Of a field that JavaScript is not to write. */
  | { readonly kind: "readonly"; readonly of: Type }
  /**
   * `Serde<T>`: a JavaScript value by reference. `name` is Tsify's name of T; where Tsify declares nothing, T as it is
   * written.
   */
  | { readonly kind: "serde"; readonly name: string; readonly declaration: string }
  /**
   * A value of serde_json, a map of them or a number; `isWide`, 1 or 0: whether integers may have more than 64 bits.
   * `of`: the named type that says what a value is.
   */
  | { readonly kind: "json"; readonly form: JsonForm; readonly isWide: number; readonly of: Type }
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

/** What a function of either side takes and gives. */
export interface Signature {
  readonly parameters: readonly Argument[];
  readonly result: Type;
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
  /** What the typings declare it as, if not by its body; empty: nothing, since a section does. */
  readonly typescript?: string;
  /** The body with `parameter` in place of the arguments, where the parameters have no bounds. */
  readonly generic?: Body;
}

/** Named types by their `id`. */
export type Types = Readonly<Record<string, NamedType>>;

export type Body =
  /** `isStrict`: what no field is called is refused. */
  | { readonly kind: "record"; readonly isStrict?: true; readonly fields: readonly Field[] }
  /** A struct of one unnamed field, or `transparent`: crosses as that field. */
  | { readonly kind: "alias"; readonly of: Type; readonly brand: string }
  /** All variants are units: strings, or numbers where they have a `value`. */
  | { readonly kind: "enum"; readonly variants: readonly Choice[] }
  /** `content`: what the property is called that holds the content of a variant, where the fields do not stand beside the tag. */
  | {
      readonly kind: "union";
      readonly tag: string;
      readonly content?: string;
      readonly isStrict?: true;
      readonly variants: readonly Variant[];
    }
  | { readonly kind: "untagged"; readonly variants: readonly Type[] }
  /** A trait: an object of JavaScript's that has these methods. */
  | { readonly kind: "trait"; readonly methods: readonly Method[] }
  | ImportedBody;

/** A class of JavaScript's. What Rust uses of it is among the imports. */
export interface ImportedBody {
  readonly kind: "imported";
  /** Where it comes from; empty for a path from `globalThis`. */
  readonly module: string;
  /** Paths, of which the first one counts that leads to something. */
  readonly names: readonly string[];
  /** The class that it extends, if it does. */
  readonly base: readonly Type[];
}

/** A method that Rust calls. */
export interface Method {
  readonly name: string;
  readonly docs: string;
  readonly parameters: readonly Parameter[];
  /** The T of `Result<T, JsException>`. */
  readonly result: Type;
}

export interface Parameter {
  readonly name: string;
  /**
   * `required`; `optional`: a trailing `Option`, whose `type` is the `option` itself; `default`: on the wire an
   * `option` of `type`, none meaning that Rust evaluates the default; `rest`: a list of all further arguments.
   */
  readonly presence: "required" | "optional" | "default" | "rest";
  /** Source text of `#[default(expr)]`, for `@default`; empty for `Default`. */
  readonly default?: string;
  readonly type: Type;
}

/** What is said of parameters is true of fields; every `Option` field is `optional`. */
export interface Field extends Parameter {
  readonly docs: string;
  /** What else it may be called on its way in. */
  readonly aliases?: readonly string[];
  /** Rust may leave it out. On the wire a flag says whether it is there, whatever its presence. */
  readonly isSkipped?: true;
  /** Its own properties stand beside the other fields. */
  readonly isFlat?: true;
}

/** A variant of an enum. */
export interface Choice {
  readonly name: string;
  readonly docs: string;
  readonly aliases?: readonly string[];
  /** It stands for whatever none is called. */
  readonly isOther?: true;
  /** The number that it is. */
  readonly value?: number;
}

export interface Variant {
  /** The value of the tag. */
  readonly name: string;
  readonly docs: string;
  readonly aliases?: readonly string[];
  readonly isOther?: true;
  readonly content: Content;
}

/**
 * `unit`; `record`: named fields; `newtype`: one unnamed field (flattened when it resolves to a record, else under
 * `value`); `tuple`: several unnamed fields, under `value`.
 */
export type Content =
  | { readonly kind: "unit" }
  | { readonly kind: "record"; readonly fields: readonly Field[] }
  | { readonly kind: "newtype"; readonly of: Type }
  | { readonly kind: "tuple"; readonly of: readonly Type[] };
