/** A module that is played by JavaScript, for the suites of what the runtime keeps for one generation, its `Life`. */
import { expect, vi } from "vitest";
import * as callbacks from "../../npm/src/callback.ts";
import * as exceptions from "../../npm/src/exception.ts";
import { copy, stage } from "../../npm/src/inbox.ts";
import { ABI, HeldInstance } from "../../npm/src/instance.ts";
import type { AnyFunction, Entry, Life, Raw, Reader, Writer } from "../../npm/src/life.ts";
import * as modules from "../../npm/src/module.ts";
import { open } from "../../npm/src/outbox.ts";
import * as promises from "../../npm/src/promise.ts";
import * as references from "../../npm/src/reference/table.ts";
import * as streams from "../../npm/src/stream.ts";
import { uncaughtByNow } from "../uncaught.ts";

type Numbers = (...numbers: number[]) => number;

/** An instance whose raw exports are JavaScript. */
export class Played extends HeldInstance {
  /** What Rust was told, in order. */
  readonly told: [name: string, ...values: number[]][] = [];
  /** Raw exports that the test plays itself. */
  readonly extra: Record<string, unknown>;

  constructor(extra: Record<string, unknown> = {}, options = {}) {
    super(
      {
        abi: ABI,
        name: "played",
        assemblies: ["played"],
        start: [],
        imports: (i, life) => ({
          call: callbacks.callFunction(i, life),
          call0: callbacks.callNumbers(i, life),
          call1: callbacks.callFunction(i, life),
          call2: callbacks.callNumbers(i, life),
          call3: callbacks.callNumbers(i, life),
          call4: callbacks.callNumbers(i, life),
          drop: references.dropReference(i, life),
          give: references.giveReference(i, life),
          same: references.sameReference(i, life),
          put: references.putReference(i, life),
          take: references.takeReference(i, life),
          lend: references.lendReference(i, life),
          keep: references.keepReference(i, life),
          schedule: promises.scheduleTasks(i, life),
          settle: promises.settleTask(i, life),
          watch: promises.watchPromise(i, life),
          abort: promises.abortPromise(i, life),
          pull: streams.pullStream(i, life),
          error_text: exceptions.errorText(i, life),
          error_cause: exceptions.errorCause(i, life),
          error_new: exceptions.errorNew(i, life),
          import_module: modules.importModuleRaw(i, life),
          global_this: modules.globalThisReference(i, life),
        }),
      },
      options,
    );
    this.extra = extra;
    this.start();
  }

  override start(): void {
    this.drop();
    this.imports();
    super.start({} as WebAssembly.Module, { exports: this.#exports() } as unknown as WebAssembly.Instance);
  }

  #exports(): Raw {
    const memory = new WebAssembly.Memory({ initial: 4 });
    let top = 1024;
    const tell =
      (name: string) =>
      (...values: number[]): number => {
        this.told.push([name, ...values]);
        return 0;
      };
    return {
      memory,
      __ox_alloc(bytes: number) {
        top += (bytes + 7) & -8;
        return top - ((bytes + 7) & -8);
      },
      __ox_free() {},
      __ox_boot() {},
      __ox_fault: () => 0,
      __ox_release() {},
      __ox_throw: tell("throw"),
      __ox_run: tell("run"),
      __ox_cancel: tell("cancel"),
      __ox_settled: tell("settled"),
      __ox_drop_function: tell("drop function"),
      __ox_drop_stream: tell("drop stream"),
      ...this.extra,
    } as unknown as Raw;
  }

  /** Its life, which it has. */
  get now(): Life {
    return this.life as Life;
  }

  /** What Rust imports. */
  get oxbridge(): Record<string, Numbers> {
    return this.now.imports.oxbridge as unknown as Record<string, Numbers>;
  }

  /** The value in a slot. */
  at(slot: number): unknown {
    return this.now.table?.entries[slot]?.value;
  }

  /** How many slots are taken. */
  get held(): number {
    return (this.now.table?.entries ?? []).filter((entry) => entry !== undefined).length;
  }

  /** Puts a value into a slot, as a message does. */
  lend(write: (w: Writer) => void): number {
    const w = stage(this);
    write(w);
    return (w.slots as Entry[])[0]?.slot as number;
  }

  /** A message of Rust. */
  message(write: (w: Writer) => void): number {
    const w = stage(this);
    write(w);
    const at = (this.raw as Raw).__ox_alloc(w.at + w.textAt);
    copy(this, w, at);
    return at;
  }

  /** Such a message, to be read. */
  read(write: (w: Writer) => void): Reader {
    return open(this, this.message(write));
  }

  /** The panic import and then a trap, as Rust does it. */
  panic(): never {
    const { memory } = this.raw as Raw;
    new TextEncoder().encodeInto("out of luck", new Uint8Array(memory.buffer, 64));
    this.oxbridge.panic?.(64, 11, 64, 3, 7, 3);
    throw new WebAssembly.RuntimeError("unreachable");
  }

  /** A call from JavaScript, as generated functions make it. */
  call<T>(rust: () => T): T {
    const raw = this.awake();
    try {
      return rust();
    } catch (error) {
      if (this.raw === raw) this.raw = undefined;
      throw this.died(error, raw);
    }
  }
}

/** What a callback becomes whose arguments and result need no conversion. */
export const plain = (_i: unknown, _life: unknown, f: AnyFunction): AnyFunction => f;

/** After each test: the real time, no mock, and nothing that nobody caught. */
export async function leavesNothing(): Promise<void> {
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(await uncaughtByNow()).toEqual([]);
}
