/** One living module: its memory, how it starts, and how it dies. */
import { ObjectDisposedError, RustPanicError } from "./error.ts";
import { Reader, Writer } from "./wire.ts";

/** Raised when a message, a raw export or a descriptor changes its form. Descriptors and runtimes must agree on it. */
export const ABI = 1;

/** What the glue says of its module. */
export interface Spec {
  readonly abi: number;
  readonly name: string;
  readonly assemblies: readonly string[];
  /** Raw exports that run in every fresh instance. */
  readonly start: readonly string[];
  /** More functions for the import module `oxbridge`. */
  readonly imports?: (instance: Instance) => Readonly<Record<string, unknown>>;
  /** Completes the imports of one generation. */
  readonly link?: (instance: Instance, link: Link) => void;
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

/** What happens after a panic. */
export interface Policy {
  panic?: "restart" | "fault" | undefined;
  onPanic?: ((error: Error) => void) | undefined;
}

/** Memory for messages, used as a stack. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly under: Block | undefined;
}

/** Values by slot, on their way in and out. */
export interface References {
  next: number;
  readonly lent: Map<number, unknown>;
  readonly given: Map<number, unknown>;
}

/** The imports of one generation, before and while it lives. */
export interface Link {
  readonly imports: Record<string, object>;
  raw?: Raw;
  /** Why it is dead. */
  dead?: unknown;
  /** Called with the exports of the fresh instance. */
  attach?: (raw: Raw) => void;
  detach?: () => void;
}

/** A module that can be started again. Functions are made for it once, and outlive its generations. */
export class Instance {
  readonly spec: Spec;
  options: Policy;
  /** Gives the module, where it is at hand: before the first call starts the instance, and ever after. */
  source: (() => WebAssembly.Module) | undefined;
  /** The exports while it lives. */
  raw: Raw | undefined;
  /** How often it was started. */
  generation = 0;
  /** Calls from JavaScript. */
  crossings = 0;
  /** Reads memory. Its views are remade when memory has grown. */
  readonly reader: Reader = new Reader(this, new ArrayBuffer(0));
  /** Writes to memory what needs no user code. */
  readonly writer: Writer = new Writer(this, 0, 0);
  /** Write what may call back, one for each message under way. */
  readonly writers: Writer[] = [];
  /** The block where messages are put, and where the next one goes. */
  base = 0;
  end = 0;
  top = 0;
  under: Block | undefined;
  /** JavaScript values that cross by reference. */
  references: References | undefined;
  /** Of the generation that lives, or will. */
  link: Link | undefined;
  /** Why the last generation died. */
  death: unknown;

  constructor(spec: Spec, options: Policy = {}) {
    this.spec = spec;
    this.options = options;
  }

  /** Imports for `WebAssembly.instantiate`, whose result is then given to `start`. */
  imports(): WebAssembly.Imports {
    this.link = prepare(this);
    return this.link.imports as WebAssembly.Imports;
  }

  /** Starts a fresh generation. `ready` was made from the last `imports()`. */
  start(module: WebAssembly.Module, ready?: WebAssembly.Instance): void {
    const prepared = ready && this.link;
    this.drop();
    const link = prepared ?? prepare(this);
    const { exports } = ready ?? new WebAssembly.Instance(module, link.imports as WebAssembly.Imports);
    const raw = exports as unknown as Raw;
    this.source = () => module;
    this.death = undefined;
    this.link = link;
    this.raw = link.raw = raw;
    this.generation++;
    try {
      link.attach?.(raw);
      raw.__ox_boot();
      for (const name of this.spec.start) raw[name](0);
    } catch (error) {
      throw this.died(error, raw);
    }
  }

  /** The exports, of a fresh generation if need be. */
  awake(): Raw {
    if (this.raw) return this.raw;
    if (this.death && this.options.panic === "fault") throw this.death;
    if (!this.source) throw new Error(`${this.spec.name} is not initialised: call \`await init()\` first`);
    this.start(this.source());
    return this.raw as unknown as Raw;
  }

  /** Ends the generation that `error` came out of, and gives what to throw. */
  died(error: unknown, raw: Raw): unknown {
    const { link } = this;
    if (link?.raw !== raw) return this.death ?? error;
    const death = (link.dead ??= new RustPanicError(trapMessage(error)));
    if (error !== death) Object.defineProperty(death, "cause", { value: error, configurable: true, writable: true });
    this.drop();
    this.death = death;
    try {
      this.options.onPanic?.(death as Error);
    } catch (thrown) {
      // The caller gets the panic; what its observer throws is reported like any uncaught error.
      queueMicrotask(() => {
        throw thrown;
      });
    }
    return death;
  }

  /** Makes the views anew if memory has grown. */
  look(): void {
    if (this.reader.bytes.length === 0) this.view((this.raw as Raw).memory.buffer);
  }

  /** Lets go of everything that belongs to the generation. */
  drop(): void {
    const { link } = this;
    this.link = this.raw = this.under = undefined;
    this.base = this.end = this.top = 0;
    this.view(new ArrayBuffer(0));
    this.reader.block = "";
    link?.detach?.();
  }

  view(buffer: ArrayBuffer): void {
    const { reader, writer } = this;
    reader.bytes = writer.bytes = writer.text = new Uint8Array(buffer);
    reader.view = writer.view = writer.textView = new DataView(buffer);
    writer.limit = writer.textLimit = buffer.byteLength;
  }
}

/** What a runtime holds: it can be restarted and disposed. */
export class HeldInstance extends Instance {
  stats(): { memory: number; crossings: number } {
    return { memory: this.raw?.memory.buffer.byteLength ?? 0, crossings: this.crossings };
  }

  /** Starts afresh at once. */
  restart(): void {
    if (this.source) this.start(this.source());
  }

  dispose(): void {
    this.drop();
    this.death = undefined;
    this.source = () => {
      throw new ObjectDisposedError(`${this.spec.name} was disposed`);
    };
  }
}

function prepare(i: Instance): Link {
  // Called within Rust, so it must not throw.
  const panic = (
    message: number,
    length: number,
    file: number,
    fileLength: number,
    line: number,
    column: number,
  ): void => {
    const bytes = new Uint8Array((link.raw as Raw).memory.buffer);
    const text = (at: number, size: number): string => new TextDecoder().decode(bytes.slice((at >>>= 0), at + size));
    link.dead = new RustPanicError(text(message, length), text(file, fileLength), line, column);
  };
  const link: Link = { imports: { oxbridge: { panic, ...i.spec.imports?.(i) } } };
  i.spec.link?.(i, link);
  return link;
}

/** How wasm-bindgen's glue learns that its instance is dead, and says so. */
export interface Guard {
  readonly dead?: unknown;
  trapped(error: unknown): unknown;
}

/** wasm-bindgen's glue of one generation. */
export interface Bindgen {
  readonly imports: object;
  attach(exports: object): void;
  detach(): void;
  start(): void;
}

/** Gives every generation the glue that `create` makes. */
export function bindgen(create: (guard: Guard, oxbridge: object) => Bindgen): (i: Instance, link: Link) => void {
  return (i, link) => {
    const trapped = (error: unknown): unknown => link.dead ?? (link.raw ? i.died(error, link.raw) : error);
    const glue = create(Object.assign(link, { trapped }), link.imports.oxbridge as object);
    Object.assign(link.imports, glue.imports);
    link.attach = (raw) => {
      glue.attach(raw);
      glue.start();
    };
    link.detach = glue.detach;
  };
}

/** What a trap says that did not come from a panic. */
function trapMessage(error: unknown): string {
  if (error instanceof RangeError) return "stack overflow";
  if (!(error instanceof WebAssembly.RuntimeError)) return "an error was thrown through Rust";
  // Rust's own stack ends where memory begins; only unsafe code gets out of bounds elsewhere.
  return /out of bounds/.test(error.message) ? "stack overflow" : `Rust trapped: ${error.message}`;
}
