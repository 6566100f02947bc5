/// <reference lib="esnext.disposable" />

/**
 * What a runtime knows an assembly by: the default export of a package's `/assembly`. Importing one does nothing.
 *
 * A generated package writes this type out for itself, since it depends on nothing.
 */
export interface AssemblyDescriptor<Exports = unknown, Imports = unknown, Name extends string = string, Linked = unknown> {
    readonly name: Name;
    /** The form of its messages; the runtime must know the same. */
    readonly abi: number;
    /** The version of Oxbridge that built it. */
    readonly oxbridge: string;
    /** Its own name, and the names of the crates linked into its module that export. */
    readonly assemblies: readonly string[];
    /**
     * Loads the module, to be posted to a worker for instance.
     *
     * @param options How it is loaded.
     * @returns The compiled module.
     */
    load(options?: LoadOptions): Promise<WasmModule>;
    /** Never there: carries the types. */
    readonly types?: {
        readonly exports: Exports;
        readonly imports: Imports;
        readonly linked: Linked;
    };
}

/**
 * As {@link AssemblyDescriptor}, for an assembly that runs where a `host` says: the default export of a package's
 * `/far/assembly`.
 */
export interface FarDescriptor<Exports = unknown, Imports = unknown, Name extends string = string, Linked = unknown> extends AssemblyDescriptor<Exports, Imports, Name, Linked> {
    readonly far: true;
}

type AnyFarDescriptor = FarDescriptor<any, any, string, any>;

type AnyDescriptor = AssemblyDescriptor<any, any, string, any>;

/** The modules that any of the assemblies calls. */
type ImportsOf<A extends readonly AnyDescriptor[]> = Both<ImportsOfOne<A[number]>>;

type ImportsOfOne<D> = D extends {
    readonly types?: {
        readonly imports: infer Imports;
    };
} ? unknown extends Imports ? object : Imports : never;

type ExportsOf<D> = D extends {
    readonly types?: {
        readonly exports: infer Exports;
    };
} ? Exports : never;

type LinkedOf<D> = D extends {
    readonly types?: {
        readonly linked: infer Linked;
    };
} ? Linked : never;

/** What each name stands for: the assemblies, and those that are linked into them. */
type Named<A extends readonly AnyDescriptor[]> = {
    readonly [D in A[number] as D["name"]]: ExportsOf<D>;
} & Both<LinkedOf<A[number]>>;

/** The intersection of a union. */
type Both<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/** The part of `AbortSignal` that is needed. */
export interface AbortSignalLike {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: "abort", listener: () => void, options?: {
        once?: boolean;
    }): void;
    removeEventListener(type: "abort", listener: () => void): void;
}

/** What happens after a panic. */
export interface InstanceOptions {
    /**
     * `restart`: the next call gets a fresh instance, without the state of Rust. `fault`: every call fails.
     *
     * @default "restart"
     */
    panic?: "restart" | "fault" | undefined;
    /** Called with the `RustPanicError` of every panic. */
    onPanic?: ((error: Error) => void) | undefined;
}

/** A compiled module: `WebAssembly.Module` where that type exists. */
export type WasmModule = typeof globalThis extends {
    WebAssembly: {
        Module: {
            prototype: infer M;
        };
    };
} ? M : object;

/** The part of `Response` (and of `Blob`) that is needed. */
export interface ResponseLike {
    arrayBuffer(): Promise<ArrayBuffer>;
}

/** Where a module may come from. */
export type WasmSource = string | {
    readonly href: string;
} | ResponseLike | ArrayBuffer | ArrayBufferView | WasmModule;

/** How far a download has come. */
export interface Progress {
    /** Bytes so far. */
    readonly loaded: number;
    /** Bytes in all; `undefined` where the server does not say, or sends them compressed. */
    readonly total: number | undefined;
}

/** How a module is loaded. */
export interface LoadOptions {
    /** One or more hashes as in `<script integrity>`, of which the strongest must match the bytes. */
    readonly integrity?: string | undefined;
    /** Cancels the load, which then rejects with the reason of the signal. */
    readonly signal?: AbortSignalLike | undefined;
    /** Called as bytes arrive. */
    readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What Rust returned as `Err`. */
export const RustError: new (message: string, code?: string, data?: unknown, cause?: unknown) => RustError;

/**
 * What Rust returned as `Err`.
 *
 * @example
 * ```ts
 * import { RustError } from "oxbridge";
 * import { total } from "shop";
 *
 * try {
 *   total(["anvil"]);
 * } catch (error) {
 *   if (!(error instanceof RustError)) throw error;
 *   console.log(error.code, error.data, error.message);
 * }
 * ```
 */
export interface RustError extends Error {
    /** The variant, where the error has a type of its own: `"unknownCustomer"`. */
    readonly code: string | undefined;
    /** The fields of the variant. */
    readonly data: unknown;
}

/** Rust panicked, overflowed its stack or trapped. The instance in which that happened is gone. */
export const RustPanicError: new (message: string, file?: string, line?: number, column?: number) => RustPanicError;

/**
 * Rust panicked, overflowed its stack or trapped. The instance in which that happened is gone.
 *
 * @example
 * ```ts
 * import { createRuntime, RustPanicError } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * await createRuntime({
 *   assemblies: [shop],
 *   imports: { prices: { of: () => 2.5 } },
 *   onPanic(error) {
 *     if (error instanceof RustPanicError) console.error(`${error.message} at ${error.file}:${error.line}`);
 *   },
 * });
 * ```
 */
export interface RustPanicError extends Error {
    readonly name: "RustPanicError";
    /** Where it panicked: a path as the Rust compiler saw it. */
    readonly file: string | undefined;
    readonly line: number | undefined;
    readonly column: number | undefined;
}

/** An object of an instance that has panicked or was restarted. */
export const StaleObjectError: new (message: string) => StaleObjectError;

/**
 * An object of an instance that has panicked or was restarted.
 *
 * @example
 * ```ts
 * import { StaleObjectError } from "oxbridge";
 * import { Cart } from "shop";
 *
 * let cart = new Cart();
 * try {
 *   cart.add("apple");
 * } catch (error) {
 *   if (!(error instanceof StaleObjectError)) throw error;
 *   cart = new Cart();
 * }
 * ```
 */
export interface StaleObjectError extends Error {
    readonly name: "StaleObjectError";
}

/** Something was used after it was disposed. */
export const ObjectDisposedError: new (message: string) => ObjectDisposedError;

/**
 * Something was used after it was disposed.
 *
 * @example
 * ```ts
 * import { ObjectDisposedError } from "oxbridge";
 * import { Cart } from "shop";
 *
 * const cart = new Cart();
 * cart.dispose();
 * try {
 *   cart.add("apple");
 * } catch (error) {
 *   console.log(error instanceof ObjectDisposedError);
 * }
 * ```
 */
export interface ObjectDisposedError extends Error {
    readonly name: "ObjectDisposedError";
}

/** Rust wants to change an object that is in use. */
export const ObjectBorrowedError: new (message: string) => ObjectBorrowedError;

/**
 * Rust wants to change an object that is in use.
 *
 * @example
 * ```ts
 * import { ObjectBorrowedError } from "oxbridge";
 * import { Cart } from "shop";
 *
 * const cart = new Cart();
 * cart.each(() => {
 *   try {
 *     cart.add("apple");
 *   } catch (error) {
 *     console.log(error instanceof ObjectBorrowedError);
 *   }
 * });
 * ```
 */
export interface ObjectBorrowedError extends Error {
    readonly name: "ObjectBorrowedError";
}

/** Rust runs elsewhere, and is out of reach. */
export const DisconnectedError: new (message: string, code: DisconnectedError["code"], ran: DisconnectedError["ran"], cause?: unknown) => DisconnectedError;

/**
 * Rust runs elsewhere, and is out of reach: its worker has ended, say.
 *
 * @example
 * ```ts
 * import { DisconnectedError } from "oxbridge";
 *
 * function canTryAgain(error: unknown): boolean {
 *   return error instanceof DisconnectedError && error.ran === "no";
 * }
 * ```
 */
export interface DisconnectedError extends Error {
    readonly name: "DisconnectedError";
    /** What happened: the other end is gone, did not take the session, has closed it, has a limit, or is of another version. */
    readonly code: "lost" | "refused" | "closed" | "limit" | "version";
    /** Whether Rust has run the call: `no` where it never got there. */
    readonly ran: "no" | "unknown";
}

/** What `createRuntime` may be told where it is given a `host`. */
export interface FarRuntimeOptions<A extends readonly AnyFarDescriptor[]> extends InstanceOptions {
    /** The assemblies to load: default exports of `/far/assembly`. */
    readonly assemblies: A;
    /** Where they run: a host of the package's `/far/host`, or one for each assembly by its name. */
    readonly host: RuntimeHost | {
        readonly [Name in A[number]["name"]]: RuntimeHost;
    };
    /** Modules, by the name of their assembly, in place of those that the packages bring. */
    readonly wasm?: {
        readonly [Name in A[number]["name"]]?: WasmSource | PromiseLike<WasmSource> | undefined;
    } | undefined;
    /** Hashes of the modules, by the name of their assembly, as in `<script integrity>`. */
    readonly integrity?: {
        readonly [Name in A[number]["name"]]?: string | undefined;
    } | undefined;
    /** Cancels the loading. */
    readonly signal?: LoadOptions["signal"];
    /** Called as bytes arrive. */
    readonly onProgress?: ((progress: Progress & {
        readonly assembly: A[number]["name"];
    }) => void) | undefined;
    /** Imports that give a value at once, which nothing at a distance can: they fail when Rust calls them. */
    readonly without?: readonly string[] | undefined;
    /** Called with what a function has thrown that Rust did not wait for, and what messages call it. */
    readonly onError?: ((error: unknown, called: string) => void) | undefined;
    /** Whether objects say where they were made, for `leaks()`. That costs time and memory. */
    readonly debug?: boolean | undefined;
}

/** A host, as a package gives it. */
interface RuntimeHost {
    readonly __brand: "FarHost";
}

/** Assemblies that run where a host says. Everything that asks Rust gives a promise. */
export interface FarRuntime<A extends readonly AnyFarDescriptor[] = readonly AnyFarDescriptor[]> {
    /**
     * The exports of an assembly: a frozen tree of namespaces and functions, the same one at every call.
     *
     * @param assembly Its descriptor, or its name.
     * @returns What the package's `/far` exports.
     * @throws {Error} No such assembly is loaded.
     */
    getAssemblyExports<Name extends keyof Named<A>>(this: void, assembly: Name): Named<A>[Name];
    getAssemblyExports<D extends A[number]>(this: void, assembly: D): ExportsOf<D>;
    /**
     * Gives or replaces a module of JavaScript functions, which Rust calls here.
     *
     * @param name What Rust calls the module.
     * @param module The functions, by their names.
     * @throws {TypeError} `module` is no object.
     */
    setModuleImports(this: void, name: string, module: object): void;
    /**
     * Loads an ES module here and registers it, for Rust to call.
     *
     * The second call with one name gives the same module; after a failure it is tried again.
     *
     * @param name What Rust calls the module.
     * @param url Where it is.
     * @returns The module.
     */
    importModule(name: string, url: string): Promise<object>;
    /** Not at a distance: it gives a value at once, which nothing there can. Call `invokeMethodAsync`. */
    readonly invokeMethod: never;
    /**
     * Calls the export of an assembly that has this full dotted name.
     *
     * @param assembly The name of the assembly.
     * @param identifier The name of the export with its namespaces: `"Cart.total"`.
     * @param values The arguments.
     * @returns What the export returns.
     */
    invokeMethodAsync<T = unknown>(this: void, assembly: string, identifier: string, ...values: unknown[]): Promise<T>;
    /**
     * How much the assemblies hold.
     *
     * @returns The sums, and each assembly by its name.
     */
    stats(this: void): Promise<RuntimeStats>;
    /**
     * The objects of Rust that were made and not disposed of.
     *
     * @returns Their classes, and where each was made.
     */
    leaks(this: void): Promise<readonly Leak[]>;
    /** Collects what nobody refers to, where the host lets programs ask for that. */
    collect(this: void): Promise<void>;
    /** Starts every assembly afresh. What waits is rejected, and objects are stale. */
    restart(this: void): Promise<void>;
    /** Ends it, and the workers that were started for it. */
    dispose(this: void): void;
    [Symbol.dispose](): void;
    [Symbol.asyncDispose](): Promise<void>;
}

/** How much an instance holds. */
export interface InstanceStats {
    /** Bytes of linear memory. */
    readonly memory: number;
    /** Calls from JavaScript into Rust. */
    readonly crossings: number;
    /** JavaScript functions that Rust holds. */
    readonly functions: number;
    /** Other values of JavaScript that Rust holds. */
    readonly objects: number;
    /** Objects of Rust that JavaScript holds, by the name of their class. */
    readonly classes: Readonly<Record<string, number>>;
    /** Promises that one side waits for. */
    readonly promises: number;
    /** Streams and iterators of one side that the other has not read to the end. */
    readonly streams: number;
}

/** How much a runtime holds: the sums, and each instance by the name of its assembly. */
export interface RuntimeStats extends InstanceStats {
    readonly assemblies: Readonly<Record<string, InstanceStats>>;
}

/** An object of Rust that was made and not disposed of. */
export interface Leak {
    readonly class: string;
    /** The calls that lead to where it was made, as in the stack of an error. */
    readonly createdAt: string;
}

/**
 * Compiles a module from `source`, streaming where that is possible.
 *
 * @param source A URL, a response, bytes or a compiled module.
 * @param options How it is loaded.
 * @returns The compiled module, which may be posted to a worker.
 * @throws {TypeError} There is nothing that could be fetched, or it is no WebAssembly.
 * @example
 * ```ts
 * import { compile, createRuntimeSync } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * const module = await compile("/assets/shop.wasm");
 * const runtime = createRuntimeSync({ assemblies: [shop], wasm: { shop: module }, lateImports: ["prices"] });
 * ```
 */
export function compile(source: WasmSource | PromiseLike<WasmSource>, options?: LoadOptions): Promise<WasmModule>;

/**
 * Stands for an object or a function until it is disposed.
 *
 * @example
 * ```ts
 * import { createJSObjectReference, JSObjectReference } from "oxbridge";
 *
 * const reference = createJSObjectReference(new Map([["apple", 2.5]]));
 * console.log(reference instanceof JSObjectReference);
 * reference.dispose();
 * ```
 */
export class JSObjectReference {
    #private;
    /** Lets go of the object. Rust keeps what it has been given. */
    dispose(): void;
    [Symbol.dispose](): void;
    get [Symbol.toStringTag](): "JSObjectReference";
}

/**
 * Stands for bytes that Rust reads as a stream.
 *
 * @example
 * ```ts
 * import { createJSStreamReference, JSStreamReference } from "oxbridge";
 *
 * console.log(createJSStreamReference(new Uint8Array(3)) instanceof JSStreamReference);
 * ```
 */
export class JSStreamReference {
    #private;
    get [Symbol.toStringTag](): "JSStreamReference";
}

/** What bytes may be in: a buffer, a view of one, or a `Blob`. */
export type StreamSource = ArrayBufferLike | ArrayBufferView | BlobLike;

/** The part of `Blob` that is needed. */
export interface BlobLike {
    readonly size: number;
    stream(): unknown;
}

/**
 * A reference to an object or a function. One to `null` is `None` in Rust.
 *
 * @param object What Rust gets where it takes a `JsObjectReference`.
 * @returns The reference, which keeps the object until it is disposed or collected.
 * @throws {TypeError} `object` is a primitive.
 * @example
 * ```ts
 * import { createJSObjectReference } from "oxbridge";
 * import { listen } from "shop";
 *
 * listen(createJSObjectReference({ sold: (name: string) => console.log(name) }));
 * ```
 */
export function createJSObjectReference(object: object | null | undefined): JSObjectReference;

/**
 * Lets go of the object that a reference stands for. Rust keeps what it has been given.
 *
 * @param reference One that was made by {@link createJSObjectReference}. A second time does nothing.
 * @example
 * ```ts
 * import { createJSObjectReference, disposeJSObjectReference } from "oxbridge";
 *
 * const reference = createJSObjectReference({});
 * disposeJSObjectReference(reference);
 * ```
 */
export function disposeJSObjectReference(reference: JSObjectReference): void;

/**
 * A reference to bytes, for Rust to read as a stream.
 *
 * @param bytes A buffer, a view of one, or a `Blob`.
 * @returns The reference.
 * @throws {TypeError} `bytes` is nothing of that kind.
 * @example
 * ```ts
 * import { createJSStreamReference } from "oxbridge";
 * import { upload } from "shop";
 *
 * await upload(createJSStreamReference(new Blob(["apple,2.5"])));
 * ```
 */
export function createJSStreamReference(bytes: StreamSource): JSStreamReference;

/** What `createRuntimeSync` may be told. */
export interface RuntimeOptions<A extends readonly AnyDescriptor[]> extends InstanceOptions {
    /** The assemblies to load. */
    readonly assemblies: A;
    /** Modules, by the name of their assembly, in place of those that the packages bring. */
    readonly wasm?: {
        readonly [Name in A[number]["name"]]?: WasmSource | PromiseLike<WasmSource> | undefined;
    } | undefined;
    /**
     * Whether to keep where objects are made, for `leaks()`.
     *
     * @default false
     */
    readonly debug?: boolean | undefined;
}

/** What `createRuntime` may be told. */
export interface RuntimeLoadOptions<A extends readonly AnyDescriptor[]> extends RuntimeOptions<A> {
    /** Hashes of the modules, by the name of their assembly, as in `<script integrity>`. */
    readonly integrity?: {
        readonly [Name in A[number]["name"]]?: string | undefined;
    } | undefined;
    /** Cancels the loading. */
    readonly signal?: LoadOptions["signal"];
    /** Called as bytes arrive. */
    readonly onProgress?: ((progress: Progress & {
        readonly assembly: A[number]["name"];
    }) => void) | undefined;
}

/**
 * What the Rust of some assemblies calls: modules of JavaScript functions, which must be given but for those that come
 * late.
 */
export type RuntimeImports<A extends readonly AnyDescriptor[], Late = never> = {
    /** Modules that `setModuleImports` gives before Rust calls them. */
    readonly lateImports?: readonly Late[] | undefined;
} & (keyof ImportsOf<A> extends Late ? {
    readonly imports?: Partial<ImportsOf<A>> | undefined;
} : {
    readonly imports: Omit<ImportsOf<A>, Late & PropertyKey> & Partial<ImportsOf<A>>;
});

/**
 * Instances of some assemblies, independent of those of every other runtime.
 *
 * @example
 * ```ts
 * import { createRuntime, type Runtime } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * async function load(): Promise<Runtime<[typeof shop]>> {
 *   return createRuntime({ assemblies: [shop], imports: { prices: { of: () => 2.5 } } });
 * }
 *
 * const runtime = await load();
 * console.log(runtime.invokeMethod<number>("shop", "total", ["apple"]));
 * runtime.dispose();
 * ```
 */
export interface Runtime<A extends readonly AnyDescriptor[] = readonly AnyDescriptor[]> {
    /** For `getRustRuntime`. */
    readonly runtimeId: number;
    /** 1 at first, and one more with every restart of an instance. */
    readonly generation: number;
    /**
     * The exports of an assembly: a frozen tree of namespaces and functions, the same one at every call.
     *
     * Also takes the name of a crate that is linked into one of the assemblies.
     *
     * @param assembly Its descriptor, or its name.
     * @returns The functions, classes and constants of the assembly, in their namespaces.
     * @throws {Error} No such assembly is loaded.
     */
    getAssemblyExports<Name extends keyof Named<A>>(this: void, assembly: Name): Named<A>[Name];
    getAssemblyExports<D extends A[number]>(this: void, assembly: D): ExportsOf<D>;
    /**
     * Gives or replaces a module of JavaScript functions, for every instance. Rust looks functions up when it calls them;
     * those in nested objects have dotted names there.
     *
     * @param name What Rust calls the module.
     * @param module The functions, by their names.
     * @throws {TypeError} `module` is no object.
     */
    setModuleImports(this: void, name: string, module: object): void;
    /**
     * Loads an ES module for Rust to call: once by each name, unless it failed.
     *
     * @param name What Rust calls the module.
     * @param url Where it lies. A relative one is taken from the page.
     * @returns The module.
     * @throws {TypeError} The URL is relative, and there is no page.
     */
    importModule(this: void, name: string, url: string): Promise<object>;
    /**
     * Calls the export of an assembly that has this full dotted name.
     *
     * For code that does not know the signature: the arguments are checked, the result is what the caller says it is.
     *
     * @param assembly The name of the assembly.
     * @param identifier The name of the export with its namespaces: `"Cart.total"`.
     * @param values The arguments.
     * @returns What the export returns.
     * @throws {Error} There is no such export, or whatever it throws.
     */
    invokeMethod<T = unknown>(this: void, assembly: string, identifier: string, ...values: unknown[]): T;
    /**
     * As `invokeMethod`; what is thrown becomes a rejection.
     *
     * @param assembly The name of the assembly.
     * @param identifier The name of the export with its namespaces: `"Cart.total"`.
     * @param values The arguments.
     * @returns What the export returns or resolves to.
     */
    invokeMethodAsync<T = unknown>(this: void, assembly: string, identifier: string, ...values: unknown[]): Promise<T>;
    /**
     * Stands for an object or a function where Rust takes a reference to one. One to `null` is `None` there.
     *
     * @param object What Rust gets.
     * @returns The reference, as {@link createJSObjectReference} makes it.
     * @throws {TypeError} `object` is a primitive.
     */
    createJSObjectReference(this: void, object: object | null | undefined): JSObjectReference;
    /**
     * Lets go of the object that a reference stands for. Rust keeps what it has been given.
     *
     * @param reference One that was made by `createJSObjectReference`.
     */
    disposeJSObjectReference(this: void, reference: JSObjectReference): void;
    /**
     * Stands for bytes that Rust reads as a stream.
     *
     * @param bytes A buffer, a view of one, or a `Blob`.
     * @returns The reference, as {@link createJSStreamReference} makes it.
     * @throws {TypeError} `bytes` is nothing of that kind.
     */
    createJSStreamReference(this: void, bytes: StreamSource): JSStreamReference;
    /**
     * How much it holds now.
     *
     * @returns The sums, and the numbers of each assembly.
     */
    stats(this: void): RuntimeStats;
    /**
     * With `debug`: the objects of Rust that were made and not disposed of, also those that were collected since.
     *
     * @returns Their classes, and where each was made.
     */
    leaks(this: void): readonly Leak[];
    /**
     * Waits until the engine had time to tell Rust of objects that it has collected. Collects them first where `gc` is
     * exposed, as by `node --expose-gc`.
     */
    collect(this: void): Promise<void>;
    /** Gives every assembly a fresh instance. Functions stay as they are; the state of Rust is lost. */
    restart(this: void): void;
    /** Lets go of all instances. Calls fail from then on. */
    dispose(this: void): void;
    [Symbol.dispose](): void;
    [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Makes a runtime and loads its assemblies, all at the same time.
 *
 * @param options The assemblies, what their Rust calls, and how they are loaded.
 * @returns The runtime, once all of its instances have started.
 * @throws {TypeError} Something in `assemblies` is no descriptor.
 * @throws {Error} A module is missing in `imports`, cannot be loaded, or was built by another version.
 * @example
 * ```ts
 * import { createRuntime } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * const runtime = await createRuntime({ assemblies: [shop], imports: { prices: { of: () => 2.5 } } });
 * const { total } = runtime.getAssemblyExports(shop);
 * console.log(total(["apple", "pear"]));
 * ```
 */
export function createRuntime<const A extends readonly AnyDescriptor[], const Late extends keyof ImportsOf<A> = never>(options: RuntimeLoadOptions<A> & RuntimeImports<A, Late>): Promise<Runtime<A>>;

/**
 * Makes a runtime whose assemblies run where `host` says: in workers, say.
 *
 * @param options As without a host; the descriptors are those of the packages' `/far/assembly`.
 * @returns The runtime, once every assembly answers.
 * @throws {TypeError} Something in `assemblies` is no such descriptor, or an import gives a value at once.
 * @throws {DisconnectedError} A worker could not be started.
 */
export function createRuntime<const A extends readonly AnyFarDescriptor[], const Late extends keyof ImportsOf<A> = never>(options: FarRuntimeOptions<A> & RuntimeImports<A, Late>): Promise<FarRuntime<A>>;

/**
 * Makes a runtime where the modules are at hand, compiled or as bytes.
 *
 * @param options As those of {@link createRuntime}, without what is about loading.
 * @returns The runtime, whose instances have started.
 * @throws {TypeError} Something in `assemblies` is no descriptor.
 * @throws {Error} A module is not at hand, is missing in `imports`, or was built by another version.
 * @example
 * ```ts
 * import { createRuntimeSync } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * // Where a thread may not wait, as in a worker that was sent the module.
 * addEventListener("message", ({ data }) => {
 *   const runtime = createRuntimeSync({ assemblies: [shop], wasm: { shop: data }, lateImports: ["prices"] });
 *   runtime.setModuleImports("prices", { of: () => 2.5 });
 *   postMessage(runtime.getAssemblyExports(shop).total(["apple"]));
 * });
 * ```
 */
export function createRuntimeSync<const A extends readonly AnyDescriptor[], const Late extends keyof ImportsOf<A> = never>(options: RuntimeOptions<A> & RuntimeImports<A, Late>): Runtime<A>;

/**
 * The runtime with that id, unless it was disposed or nobody holds it any more.
 *
 * @param runtimeId What its `runtimeId` says.
 * @returns The runtime, also one of another copy of this module.
 * @example
 * ```ts
 * import { getRustRuntime } from "oxbridge";
 *
 * // In a page's console, where the runtime is a local of some module.
 * console.log(getRustRuntime(0)?.stats());
 * ```
 */
export function getRustRuntime(runtimeId: number): Runtime | undefined;

declare global {
    /** The Oxbridge runtime with that id, unless it was disposed or nobody holds it any more. */
    var getRustRuntime: (runtimeId: number) => Runtime | undefined;
}

export {};
