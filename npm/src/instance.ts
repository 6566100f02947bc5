/** One living module: its memory, how it starts, and how it dies. */
import { ObjectDisposedError, RustPanicError, StaleObjectError } from "./error.ts";
import type * as life from "./life.ts";
import type { Block, Life, MakeClass, Modules, Policy, Raw, Reader, RustClass, Spec, Writer } from "./life.ts";
import { later } from "./timer.ts";
import { decoderOf, newReader } from "./wire/reader.ts";
import { newWriter } from "./wire/writer.ts";

/** Raised when a message, a raw export or a descriptor changes its form. Descriptors and runtimes must agree on it. */
export const ABI = 1;

/** A module that can be started again. Functions are made for it once, and outlive its generations. */
export class Instance implements life.Instance {
  declare readonly spec: Spec;
  declare options: Policy;
  /** Gives the module, where it is at hand: before the first call starts the instance, and ever after. */
  declare source: (() => WebAssembly.Module) | undefined;
  raw: Raw | undefined;
  generation = 0;
  crossings = 0;
  readonly reader: Reader = newReader(this, new ArrayBuffer(0));
  readonly writer: Writer = newWriter(this, 0, 0);
  readonly writers: Writer[] = [];
  base = 0;
  end = 0;
  top = 0;
  under: Block | undefined;
  life: Life | undefined;
  declare modules: Modules | undefined;
  declare classes: Map<MakeClass, RustClass> | undefined;
  declare refused?: boolean;
  declare faults: life.Instance["faults"];
  /** Why the last generation died. */
  death: unknown;

  constructor(spec: Spec, options: Policy = {}, source?: () => WebAssembly.Module) {
    this.spec = spec;
    this.options = options;
    this.source = source;
  }

  /** Imports for `WebAssembly.instantiate`, whose result is then given to `start`. */
  imports(): WebAssembly.Imports {
    this.life = prepare(this);
    return this.life.imports as WebAssembly.Imports;
  }

  /** Starts a fresh generation. `ready` was made from the last `imports()`. */
  start(module: WebAssembly.Module, ready?: WebAssembly.Instance): void {
    const prepared = ready && this.life;
    this.drop();
    const life = prepared ?? prepare(this);
    const { exports } = ready ?? new WebAssembly.Instance(module, life.imports as WebAssembly.Imports);
    const raw = exports as unknown as Raw;
    this.source = giving(module);
    this.death = undefined;
    this.life = life;
    this.raw = life.raw = raw;
    this.generation++;
    guarded(this, raw, () => {
      life.attach?.(raw);
      raw.__ox_boot();
      for (const name of this.spec.start) raw[name](0);
    });
  }

  /** The exports, of a fresh generation if need be. */
  awake(): Raw {
    if (this.raw) return this.raw;
    const unfinished = this.life?.raw;
    if (unfinished) this.died(new RangeError(), unfinished);
    if (this.death && this.options.panic === "fault") throw this.death;
    if (!this.source) throw new Error(`${this.spec.name} is not initialised: call \`await init()\` first`);
    this.start(this.source());
    return this.raw as unknown as Raw;
  }

  /** Ends the generation that `error` came out of, and gives what to throw. */
  died(error: unknown, raw: Raw): unknown {
    const { life } = this;
    // A generation that ended before has told its imports why.
    if (life?.raw !== raw) return error instanceof RustPanicError ? error : (this.death ?? error);
    // After a stack overflow any of these may fail, and is done again where there is more stack.
    this.raw = undefined;
    const death = (life.dead ??= new RustPanicError(trapMessage(error, raw)));
    this.death = death;
    if (error !== death) Object.defineProperty(death, "cause", { value: error, configurable: true, writable: true });
    this.drop();
    // Engines write stacks down when they are first read, and keep the frames with their memories until then.
    writeStack(death);
    writeStack(error);
    try {
      this.options.onPanic?.(death as Error);
    } catch (thrown) {
      // The caller gets the panic. What its observer throws must not end the program: a panic costs one instance.
      console.error(thrown);
    }
    return death;
  }

  /** The reader, whose views are made anew if memory has grown. Those of the writer as well. */
  look(): Reader {
    if (this.reader.bytes.length === 0) this.see((this.raw as Raw).memory.buffer);
    return this.reader;
  }

  /** Lets go of everything that belongs to the generation. */
  drop(): void {
    const { life } = this;
    this.raw = this.under = undefined;
    this.base = this.end = this.top = 0;
    this.see(new ArrayBuffer(0));
    this.reader.block = "";
    if (life?.raw) for (const end of life.ends ?? []) end(life.dead);
    // Last, so that it is done again if there was not enough stack for the rest.
    if (life) life.raw = undefined;
    if (this.life === life) this.life = undefined;
  }

  /** Has reader and writer look at `buffer`. */
  see(buffer: ArrayBuffer): void {
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
    if (!this.source) return;
    if (this.life) this.life.dead ??= new StaleObjectError(`${this.spec.name} was restarted`);
    this.start(this.source());
  }

  dispose(): void {
    const gone = (): ObjectDisposedError => new ObjectDisposedError(`${this.spec.name} was disposed`);
    const { life, raw } = this;
    if (raw) life?.close?.(raw);
    if (this.life) this.life.dead ??= gone();
    this.drop();
    this.death = undefined;
    this.source = () => {
      throw gone();
    };
  }
}

function prepare(i: Instance): Life {
  // Called within Rust, so it must not throw.
  const panic = (
    message: number,
    length: number,
    file: number,
    fileLength: number,
    line: number,
    column: number,
  ): void => {
    const { buffer } = (life.raw as Raw).memory;
    const text = (at: number, size: number): string =>
      decoderOf(i.reader).decode(new Uint8Array(buffer, at >>> 0, size));
    // The machinery of a panic alone fills the ten frames that V8 keeps otherwise. Not every host has such a limit, and
    // lets it be set.
    const { stackTraceLimit } = Error;
    const limit = (frames: number): unknown => stackTraceLimit < 99 && Reflect.set(Error, "stackTraceLimit", frames);
    limit(99);
    life.dead = new RustPanicError(text(message, length), text(file, fileLength), line, column);
    limit(stackTraceLimit);
  };
  const oxbridge = { panic };
  const life: Life = { instance: i, imports: { oxbridge } };
  Object.assign(oxbridge, i.spec.imports?.(i, life));
  i.spec.link?.(i, life);
  return life;
}

// Apart from `start`: a closure there would keep all that others see there, the memory of a generation that has ended.
function giving(module: WebAssembly.Module): () => WebAssembly.Module {
  return () => module;
}

/** How wasm-bindgen's glue learns that its instance is dead, and says so. */
export interface Guard {
  readonly instance: life.Instance;
  readonly raw?: Raw | undefined;
  readonly dead?: unknown;
  trapped(error: unknown): unknown;
  /** Shows what a microtask died of, which has no caller. */
  unheard(error: unknown): void;
}

/** wasm-bindgen's glue of one generation. */
export interface Bindgen {
  readonly imports: object;
  attach(exports: object): void;
  detach(): void;
  start(): void;
}

/** Gives every generation the glue that `create` makes. */
export function bindgen(create: (guard: Guard, oxbridge: object) => Bindgen): (i: life.Instance, life: Life) => void {
  return (i, life) => {
    const trapped = (error: unknown): unknown => (life.raw ? i.died(error, life.raw) : (life.dead ?? error));
    const guard: Guard = Object.assign(life, { trapped, unheard: (error: unknown) => unheard(i, error) });
    const glue = create(guard, life.imports.oxbridge as object);
    Object.assign(life.imports, glue.imports);
    life.attach = (raw) => {
      glue.attach(raw);
      glue.start();
    };
    atEnd(life, glue.detach);
  };
}

/** Has `end` called when `life` ends. */
export function atEnd(life: Life, end: (dead: unknown) => void): void {
  life.ends ??= [];
  life.ends.push(end);
}

/** Calls Rust for somebody who hears of a panic. What comes out ends the generation. Generated code does the same. */
export function guarded<T>(i: life.Instance, raw: Raw, call: (raw: Raw) => T): T {
  try {
    return call(raw);
  } catch (error) {
    // Needs no stack, which may have come to its end.
    if (i.raw === raw) i.raw = undefined;
    throw i.died(error, raw);
  }
}

/** Throws what `life` died of. */
export function alive({ instance, raw, dead }: Life): void {
  if (dead === undefined && instance.raw === raw) return;
  throw raw ? instance.died(new RangeError(), raw) : dead;
}

/** The exports, if they may be called. */
export function living({ instance, raw }: Life): Raw | undefined {
  return instance.raw === raw ? raw : undefined;
}

/** Calls Rust where no caller waits. What comes out ends the generation; one that has ended is left alone. */
export function enterLife(life: Life, call: (raw: Raw) => void): void {
  const { instance, raw } = life;
  if (!raw) return;
  try {
    if (instance.raw !== raw) throw new RangeError();
    call(raw);
  } catch (error) {
    if (instance.raw === raw) instance.raw = undefined;
    const end = (): void => {
      const isHeard = !life.raw || (life.tasks?.size ?? 0) > 0;
      const death = instance.died(error, raw);
      if (!isHeard) unheard(instance, death);
    };
    try {
      end();
    } catch {
      // The stack is full.
      later(end);
    }
  }
}

/** Shows a panic that nobody would hear of. */
function unheard({ options }: life.Instance, death: unknown): void {
  if (!options.onPanic) console.error(death);
}

function writeStack(error: unknown): void {
  try {
    void (error as Partial<Error> | undefined)?.stack;
  } catch {
    // Programs may write stacks in ways of their own.
  }
}

/** What a trap says that did not come from a panic. */
function trapMessage(error: unknown, { memory }: Raw): string {
  // Rust's own stack ends where memory begins; only unsafe code gets out of bounds elsewhere. Firefox says "too much
  // recursion" of the engine's.
  if (error instanceof RangeError || /out of bounds|recursion/i.test(String(error))) return "stack overflow";
  if (!(error instanceof WebAssembly.RuntimeError)) return "an error was thrown through Rust";
  try {
    // What is asked for is seldom more than there was. A memory that can be twice as long was not at its end.
    memory.grow(memory.buffer.byteLength / 65536);
    return `Rust trapped: ${error.message}`;
  } catch {
    // It is as long as the module, or the host, lets it be.
  }
  return "out of memory";
}
