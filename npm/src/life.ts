/**
 * What belongs to a module that runs, and to one generation of it: the types that all of the runtime shares.
 *
 * Types only, which import nothing: whatever keeps something here may import this file, whoever else does.
 */

/** A module that can be started again. Functions are made for it once, and outlive its generations. */
export interface Instance {
  readonly spec: Spec;
  readonly options: Policy;
  /** The exports while it lives. */
  raw: Raw | undefined;
  /** How often it was started. */
  readonly generation: number;
  /** Calls from JavaScript. */
  crossings: number;
  /** Whether Rust has refused something, which the call that runs throws when it is back. */
  refused?: boolean;
  /** The generation that lives, or will. */
  readonly life: Life | undefined;
  /** Reads memory. Its views are remade when memory has grown. */
  readonly reader: Reader;
  /** Writes to memory what needs no user code. */
  readonly writer: Writer;
  /** Write what may call back, one for each message under way. */
  readonly writers: Writer[];
  /** The block where messages are put, and where the next one goes. */
  base: number;
  end: number;
  top: number;
  under: Block | undefined;
  /** What its imports call: the instances of a runtime share it. */
  modules: Modules | undefined;
  /** Its classes, by what makes them: they outlive its generations. */
  classes: Map<MakeClass, RustClass> | undefined;
  /** What Rust's refusals become, beside wrong arguments. */
  faults: Readonly<Record<number, new (message: string) => Error>> | undefined;
  /** The exports, of a fresh generation if need be. */
  awake(): Raw;
  /** Ends the generation that `error` came out of, and gives what to throw. */
  died(error: unknown, raw: Raw): unknown;
  /** The reader, whose views are made anew if memory has grown. Those of the writer as well. */
  look(): Reader;
}

/** What the glue says of its module. */
export interface Spec {
  readonly abi: number;
  readonly name: string;
  readonly assemblies: readonly string[];
  /** Modules of JavaScript that the app provides. */
  readonly modules?: readonly string[];
  /** Those that the package brings, where Rust has types for classes in them. */
  readonly own?: Readonly<Record<string, object>>;
  /** Its classes by their hash, where calls name types that are known at run time only. */
  readonly classes?: Readonly<Record<string, MakeClass>>;
  /** Read the errors of its types that go where no signature says which they are. */
  readonly errors?: readonly ((r: Reader) => unknown)[];
  /** Raw exports that run in every fresh instance: first those of `errors`, in their order. */
  readonly start: readonly string[];
  /** More functions for the import module `oxbridge`, for one generation. */
  readonly imports?: (instance: Instance, life: Life) => Readonly<Record<string, unknown>>;
  /** Completes the imports of one generation. */
  readonly link?: (instance: Instance, life: Life) => void;
}

/** What happens after a panic. */
export interface Policy {
  panic?: "restart" | "fault" | undefined;
  onPanic?: ((error: Error) => void) | undefined;
  /** Whether objects say where they were made. */
  debug?: boolean | undefined;
  /** What Rust sees of the session that it is in, behind a server. */
  session?: object | undefined;
}

/** The raw exports. */
export interface Raw {
  readonly memory: WebAssembly.Memory;
  readonly __ox_alloc: (bytes: number) => number;
  readonly __ox_free: (address: number, bytes: number) => void;
  readonly __ox_boot: () => void;
  readonly __ox_fault: () => number;
  readonly __ox_release: () => void;
  // biome-ignore lint/suspicious/noExplicitAny: generated code knows their signatures
  readonly [name: string]: any;
}

/** Memory for messages, used as a stack. */
export interface Block {
  readonly base: number;
  readonly end: number;
  readonly top: number;
  readonly under: Block | undefined;
}

/**
 * Writes a message: into buffers of its own, or straight into memory where enough was set aside for it. Made by
 * `newWriter`.
 */
export interface Writer {
  bytes: Uint8Array;
  view: DataView;
  /** Where the next value goes, and where there may be no room for one. */
  at: number;
  limit: number;
  /** The text, its end, and where there may be no room. */
  text: Uint8Array;
  textView: DataView;
  textAt: number;
  textLimit: number;
  /** Values of recursive types that are being written. */
  readonly levels: unknown[];
  encoder: TextEncoder | undefined;
  /** The instance that the message is for, what it puts into a table, and the generation of that. */
  readonly owner: Instance;
  slots: Entry[] | undefined;
  life: Life | undefined;
  /** Elements that took no bytes. */
  empty: number;
  /** What messages call functions, promises and streams that lie within a parameter or field: `listeners[…]`. */
  place?: { readonly called: string; readonly name: string } | undefined;
}

/** What makes text of UTF-8. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Reads a message. Made by `newReader`. */
export interface Reader {
  bytes: Uint8Array;
  view: DataView;
  at: number;
  /** Where the next string begins, and where the last one ends. */
  textAt: number;
  textEnd: number;
  /** Decoded text, and where in it the next string begins. */
  block: string;
  blockAt: number;
  decoder: Decoder | undefined;
  /** Units of a short string. */
  units: Uint16Array | undefined;
  /** Keys of properties that were read before. */
  keys?: Keys;
  /** The instance that the message is from. */
  readonly owner: Instance;
}

/** Keys of properties, by their bytes. Only `wire/key.ts` knows how they lie. */
export interface Keys {
  readonly words: Int32Array;
  readonly strings: string[];
  /** The words of the one that is read. */
  readonly sought: Int32Array;
  /** How many new ones there were in a row. */
  missed: number;
}

/**
 * One generation: its imports, before and while it lives. They throw `dead` once that is there, so that no frame of
 * Rust runs on.
 */
export interface Life {
  readonly instance: Instance;
  readonly imports: Record<string, object>;
  /** The exports while it lives. Where those of the instance are others, it has come to its end already. */
  raw?: Raw | undefined;
  /** Why it is dead. */
  dead?: unknown;
  /** Called with the exports of the fresh instance. */
  attach?: (raw: Raw) => void;
  /** Called at its end with why it is dead. They must not throw, and run no code of the user. */
  ends?: ((dead: unknown) => void)[];
  /** JavaScript values that Rust holds. */
  table?: Table;
  tasks?: Tasks;
  /** Functions of Rust that JavaScript holds, by their number. */
  functions?: Map<number, Weak<object>>;
  /** Tells Rust what JavaScript has let go of. */
  finalizer?: FinalizationRegistry<Held>;
  /** The calls by name that Rust has made, by their number. Only `dynamic` knows what is kept of them. */
  codecs?: unknown[];
  /** Objects of Rust that JavaScript holds. */
  objects?: Objects;
  /** Puts lines of Rust into the stack of what JavaScript has thrown: in a development build. */
  show?: (error: unknown) => void;
  /** Called before it ends in good health. */
  close?: (raw: Raw) => void;
  /** How many streams and iterators of Rust have not come to their end. */
  streams?: number;
}

/** The values that one generation holds. */
export interface Table {
  /** By slot; nothing is ever in slot 0. */
  readonly entries: (Entry | undefined)[];
  readonly free: number[];
  /** On their way to JavaScript, by a number in the message. The table itself stands where nothing is. */
  readonly given: unknown[];
  /** Where nothing is in `given`. */
  readonly taken: number[];
  /** What replies hold that Rust has not read yet, by their numbers, and what the last one holds. */
  readonly replies: Map<number, readonly Entry[]>;
  replied: readonly Entry[];
}

/** A value that Rust holds. */
export interface Entry {
  readonly table: Table;
  readonly slot: number;
  value: unknown;
  /** A function as Rust calls it. */
  call: AnyFunction | undefined;
  /** What belongs to a promise or to a stream. */
  source: Source | undefined;
  /** What messages call the function that it was passed to, and what it returns there: `total`, `progress()`. */
  called: string | undefined;
  name: string | undefined;
}

/** Where values come from that Rust waits for. */
export interface Source {
  /** Writes what came. */
  readonly write: (w: Writer, v: unknown) => void;
  /** What a message calls it. */
  readonly called: string;
  /** What a message calls the value, if it is not the result. */
  name?: string | undefined;
  /** Tells it that nobody waits any more: once, not from within Rust, and without throwing. */
  close?: (() => void) | undefined;
  /** Aborts what makes the promise. */
  readonly controller?: AbortController | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: generated code knows the signatures
export type AnyFunction = (...values: any[]) => any;

/** Futures that JavaScript waits for. Only `task` knows how it keeps them. */
export interface Tasks {
  readonly size: number;
  get(number: number): Task | undefined;
  add(task: Task): void;
  delete(number: number): void;
  /** Those of this moment. */
  all(): Task[];
}

/** A future that JavaScript waits for. */
export interface Task {
  readonly number: number;
  /** Reads the answer and settles the promise. */
  settle(r: Reader): void;
  reject(reason: unknown): void;
}

/** A function or a stream of Rust that JavaScript holds. Does not refer to what JavaScript holds it by. */
export interface Held {
  readonly life: Life;
  /** 0 after it was let go. */
  id: number;
  /** Tells Rust so. */
  readonly drop: () => void;
}

/** The part of `WeakRef` that is needed. */
export interface Weak<T> {
  deref(): T | undefined;
}

/** A class of one instance. */
export interface RustClass {
  readonly instance: Instance;
  readonly make: MakeClass;
  readonly name: string;
  readonly own: StampOfClass;
  readonly type: ClassOfObjects;
  /** How many objects of it there are in a generation. */
  live: number;
  life: Life | undefined;
  /** What those of its objects have that may be used. Nothing before the first one, and after the end of the generation. */
  key: object | undefined;
}

/** Gives the class of an instance: the same one at every call. */
export type MakeClass = (i: Instance) => ClassOfObjects;

/** The class as JavaScript has it. Its constructor is its author's. */
// biome-ignore lint/suspicious/noExplicitAny: generated code knows the signatures
export type ClassOfObjects = new (...values: any[]) => object;

/**
 * The private field of the objects of one class, which stands in generated code: engines put on and read the field of a
 * few classes fast, not one of all classes.
 */
export interface StampOfClass {
  /** `identity`: what tells the object apart from others of the class. */
  new (object: object, hold: Hold, identity: number): object;
  of(v: unknown): Hold | undefined;
}

/** What an object stands for. Does not refer to the object, once that is watched. */
export interface Hold {
  /** That of its class, until it is disposed of. */
  key: object | null;
  readonly class: RustClass;
  readonly life: Life;
  /** 0 after it was disposed. */
  id: number;
  /** The object, until it is in the map and the engine tells when it was collected. */
  fresh: object | undefined;
}

/** The objects of one generation. */
export interface Objects {
  /** Each by its number, once it is watched. */
  readonly byId: Map<number, Weak<object>>;
  /** Those that are not watched yet, which spares the ones that are soon disposed of the trouble. */
  readonly fresh: Hold[];
  readonly watch: () => void;
  readonly finalizer: FinalizationRegistry<Hold> | undefined;
  /** The highest number so far. Rust gives new ones from there on, and the old ones for objects that it gives again. */
  last: number;
  /** Where each was made that was not disposed, if that is wanted. */
  readonly created: Map<Hold, string> | undefined;
}

/** What the imports of instances call. Runtimes make one too, for all of their instances. */
export interface Modules {
  readonly named: Record<string, Module>;
  /** Modules that are loaded by their URL, or have been. */
  readonly loaded: Map<string, Promise<object>>;
}

/** A module of JavaScript. What is in it is looked up at every call. */
export interface Module {
  readonly name: string;
  value: object | undefined;
}
