/**
 * The end of a session where Rust runs: rows of raw exports to be called, and raw imports that become entries.
 *
 * Values of JavaScript stay at the caller's end: their slots are numbers here. The other end is `far.ts`.
 */
import { pop, put } from "../inbox.ts";
import { enterLife, guarded, HeldInstance } from "../instance.ts";
import type { AnyFunction, Instance, Life, Policy, Raw, Spec, Writer } from "../life.ts";
import { newModules, provide } from "../module.ts";
import { open } from "../outbox.ts";
import { tableOf } from "../reference/table.ts";
import { later } from "../timer.ts";
import {
  ENTRY,
  Frames,
  givenLength,
  type Incoming,
  malformed,
  messageLength,
  messageOf,
  newIncoming,
  putGivenBuffer,
  putGivenText,
  readFrame,
} from "../wire/frame.ts";
import { readU8, readU32 } from "../wire/reader.ts";
import {
  FROM_ANSWER,
  FROM_BROKEN,
  FROM_CANCELLED,
  FROM_CHANGED,
  FROM_ERROR,
  FROM_ITEMS,
  FROM_LIMIT,
  FROM_LOST,
  FROM_MOVED,
  FROM_PANIC,
  FROM_REFUSAL,
  FROM_RESTARTED,
  FROM_STALE,
  FROM_TASK,
  PROMISED,
  Slots,
  TO_ASK,
  TO_CALL,
  TO_CANCEL,
  TO_CANCEL_TASK,
  TO_CREDIT,
  TO_DROP_FUNCTION,
  TO_DROP_OBJECT,
  TO_DROP_STREAM,
  TO_FEED,
  TO_FUNCTION,
  TO_KEPT,
  TO_NAME,
  TO_PROMISED,
  TO_RESTART,
  TO_SAME,
  TO_SETTLE,
} from "./entry.ts";
import { Forwarded } from "./forward.ts";
import type { Link, LinkEnd } from "./link.ts";
import { cellOf, Promised } from "./promised.ts";
import { type Entrance, enterRaw, entranceOf, rawOf } from "./raw.ts";
import type { Moved, Served, ServedState, ServePolicy } from "./served.ts";
import { Sources } from "./source.ts";
import { restoreState, saveState } from "./state.ts";
import { checkHeld, stageAsked, stageDeath, stageNumbers, stageText, stageTexts } from "./told.ts";

/** Serves one caller. */
export class Serve implements LinkEnd {
  readonly #instance: HeldInstance;
  readonly #served: Served;
  readonly #rows: readonly Entrance[];
  /** Those of the call that is about to be made. */
  readonly #cells: (number | bigint)[] = [];
  readonly #frames: Frames;
  readonly #incoming: Incoming = newIncoming();
  readonly #forwarded: Forwarded;
  #link: Link | undefined;
  #isScheduled = false;
  /** Numbered as the caller does. */
  #generation: number;
  readonly #policy: ServePolicy;
  /** The call that runs, and those whose futures run, by their tasks. */
  #current = -1;
  readonly #tasks = new Map<number, number>();
  readonly #taskOf = new Map<number, number>();
  readonly #sources = new Sources(
    (id, message) => this.#postMessage(FROM_ITEMS, id, 0, message),
    () => this.#isFull(),
  );
  /** Numbers of objects that calls have made, until the caller knows them. */
  readonly #made = new Map<number, number>();
  readonly #promised = new Promised();

  constructor(served: Served, module: WebAssembly.Module, policy: ServePolicy = {}) {
    this.#served = served;
    this.#policy = policy;
    this.#generation = policy.generation ?? 1;
    this.#rows = served.rows.map(entranceOf);
    this.#frames = new Frames((frame, spent) => this.#link?.send(frame, spent));
    const refuses = (bytes: number): string | undefined => this.#link?.refuses?.(bytes);
    this.#forwarded = new Forwarded(served, policy, this.#frames, () => this.#schedule(), refuses);
    this.#forwarded.begin(this.#generation);
    const spec: Spec = {
      ...served.spec,
      imports: (i, life) => this.#importsOf(i, life),
    };
    const options: Policy = { panic: policy.panic, onPanic: (death) => this.#panicked(death), session: policy.session };
    this.#instance = new HeldInstance(spec, options, () => module);
    this.#instance.modules = newModules();
    provide(this.#instance.modules, policy.modules);
  }

  /** Starts the module, so that the first call need not. */
  start(ready?: WebAssembly.Instance): void {
    const i = this.#instance;
    if (ready) i.start((i.source as () => WebAssembly.Module)(), ready);
    else i.awake();
    const { moved } = this.#policy;
    if (moved) restoreState(i, this.#served.state as ServedState, moved.state);
    if (moved?.calls) this.#postStaged(FROM_MOVED, 0, 0, stageNumbers(i, [moved.calls.length, ...moved.calls]));
  }

  /** The imports of the first generation. */
  imports(): WebAssembly.Imports {
    return this.#instance.imports();
  }

  connect(link: Link): void {
    this.#link = link;
    this.#flush();
  }

  receive(frame: ArrayBuffer): void {
    if (!this.#link) return;
    try {
      readFrame(frame, this.#incoming, (entry) => this.#take(entry));
      this.#look();
    } catch (error) {
      return this.#fail(error);
    }
    this.#frames.recycle(frame);
    this.#flush();
  }

  recycle(buffer: ArrayBuffer): void {
    this.#frames.recycle(buffer);
  }

  /** How many calls have begun and are not ready. */
  get waiting(): number {
    return this.#tasks.size;
  }

  get generation(): number {
    return this.#generation;
  }

  /** How many bytes of memory Rust has. */
  get memory(): number {
    return this.#instance.stats().memory;
  }

  /** The other end has taken some of what waited for it. */
  resume(): void {
    this.#sources.resumeAll();
  }

  /** Whether what nobody waits for yet should not be made. */
  #isFull(): boolean {
    if (this.#frames.isFull) this.#flush();
    return this.#link?.isFull?.() ?? false;
  }

  /** Looks whether the caller has it hold too much. */
  #look(): void {
    const { limits } = this.#policy;
    if (limits) checkHeld(limits, Math.max(this.#made.size, this.#sources.size, this.#forwarded.size), this.memory);
  }

  /** Another page has come to the session. Gives the number of the generation that it finds. */
  renew(page: number): number {
    const { life } = this.#instance;
    for (const task of this.#tasks.keys()) if (life) enterLife(life, (raw) => raw.__ox_cancel(task));
    this.#tasks.clear();
    this.#taskOf.clear();
    this.#sources.dropAll();
    this.#made.clear();
    this.#forwarded.renew(page);
    this.#flush();
    return this.#generation;
  }

  /** What Rust has of its session, for where it goes on: nothing, if it does not say so. */
  save(): Moved | undefined {
    const { state } = this.#served;
    return state && { state: saveState(this.#instance, state), calls: [...this.#tasks.values()] };
  }

  /** Ends the session: what came cannot be relied on. */
  #fail(error: unknown): void {
    const link = this.#link;
    if (!link?.fail) this.#postStaged(FROM_LOST, 0, 0, stageTexts(this.#instance, error));
    this.#flush();
    link?.fail?.(error);
    this.lost();
  }

  /** The caller is gone. */
  lost(): void {
    this.#link = undefined;
    this.#instance.dispose();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    later(() => this.#flush());
  }

  #flush(): void {
    this.#isScheduled = false;
    this.#frames.send();
  }

  #importsOf(i: Instance, life: Life): Record<string, unknown> {
    Object.assign(tableOf(life), { free: new Slots(1, 4) });
    const local = (this.#served.spec.imports?.(i, life) ?? {}) as Record<string, AnyFunction>;
    const settle = local.settle as AnyFunction;
    return {
      ...local,
      ...this.#forwarded.imports(i, life, local),
      settle: (task: number, message: number) => this.#settled(i, task >>> 0, message, settle),
    };
  }

  /** The exports of the generation that lives, of a fresh one if need be. */
  #raw(): Raw {
    const i = this.#instance;
    return i.raw ?? i.awake();
  }

  #take(entry: Incoming): void {
    const { what, id, argument, generation } = entry;
    if (what === TO_PROMISED) return this.#promised.note(entry);
    this.#promised.patch(entry, this.#numberOf);
    switch (what) {
      case TO_CALL:
        return this.#call(entry);
      case TO_FUNCTION:
        return this.#callFunction(entry);
      case TO_CANCEL:
        return this.#cancel(id);
      case TO_KEPT:
        return void this.#made.delete(id);
      case TO_RESTART:
        return this.#restart(argument);
      case TO_ASK:
        return this.#postStaged(FROM_ANSWER, id, 0, stageAsked(this.#instance, argument));
    }
    if (what > TO_FEED) throw malformed(`nothing is called ${what}`);
    const { life } = this.#instance;
    // It belongs to a generation that has ended, and everything of it with it.
    if (generation !== (this.#generation & 0xffff) || !life) return;
    switch (what) {
      case TO_DROP_OBJECT:
        return enterLife(life, (raw) => raw.__ox_drop_object(this.#numberOf(id)));
      case TO_DROP_FUNCTION:
        return enterLife(life, (raw) => raw.__ox_drop_function(id));
      case TO_DROP_STREAM:
        return this.#sources.drop(life, id);
      case TO_CANCEL_TASK:
        return enterLife(life, (raw) => raw.__ox_cancel(id));
      case TO_CREDIT:
        return this.#sources.credit(life, id, argument);
      case TO_SAME:
        return this.#forwarded.same(id, argument);
      case TO_SETTLE:
        return this.#forwarded.settled(life, entry);
      case TO_FEED:
        return this.#forwarded.fed(life, entry);
      case TO_NAME:
        return this.#forwarded.name(life, entry);
    }
  }

  /** The number of an object, which the caller may not know yet. */
  readonly #numberOf = (id: number): number => (id >= PROMISED ? (this.#made.get(id - PROMISED) ?? 0) : id);

  #call(entry: Incoming): void {
    const { id, argument, generation } = entry;
    const row = this.#rows[argument];
    if (!row) throw malformed(`there is no export ${argument}`);
    const { name, letters, hasMessage, answer, isChanged } = row;
    if (entry.count !== letters.length || hasMessage !== entry.length > 0) throw malformed(`a call of \`${name}\``);
    if (generation !== 0 && generation !== (this.#generation & 0xffff)) return this.#post(FROM_STALE, id, 0);
    const cells = this.#cells;
    cells.length = 0;
    for (let k = 0; k < letters.length; k++) cells.push(cellOf(entry, letters[k] as string, k, this.#numberOf));
    if (answer === "t" && this.#tasks.size >= (this.#policy.limits?.calls ?? Number.POSITIVE_INFINITY))
      return this.#postStaged(FROM_LIMIT, id, 0, stageText(this.#instance, `${this.#tasks.size} calls wait already`));
    const i = this.#instance;
    const raw = this.#enter(id);
    if (!raw) return;
    let message = 0;
    let result: number | bigint | undefined;
    try {
      if (hasMessage) {
        message = put(i, entry.bytes, entry.at, entry.length);
      }
      i.crossings++;
      result = enterRaw(i, raw, rawOf(row, raw), cells, message);
    } catch (error) {
      return this.#failed(id, error);
    }
    this.#current = -1;
    const changed = isChanged ? i.look().bytes.slice(message, message + entry.length) : undefined;
    if (message !== 0) pop(i, message);
    if (i.refused) {
      i.refused = false;
      const at = guarded(i, raw, () => raw.__ox_fault()) >>> 0;
      if (at !== 0) return this.#postMessage(FROM_REFUSAL, id, 0, at);
    }
    if (changed) this.#send(FROM_CHANGED, id, 0, changed);
    this.#answer(id, answer, result, raw);
  }

  /** Numbers what is sent from now on, also while the next instance starts. */
  #begin(generation: number): void {
    this.#generation = generation;
    this.#forwarded.begin(generation);
  }

  /** Begins a call, if there is an instance for it. */
  #enter(id: number): Raw | undefined {
    this.#current = id;
    try {
      return this.#raw();
    } catch (error) {
      this.#failed(id, error);
      return undefined;
    }
  }

  /** A call failed without Rust's doing, or Rust has died of it, which the caller has heard of then. */
  #failed(id: number, error: unknown): void {
    if (this.#current !== id) return;
    this.#current = -1;
    this.#postStaged(FROM_ERROR, id, 0, stageTexts(this.#instance, error));
  }

  #answer(id: number, answer: string, result: number | bigint | undefined, raw: Raw): void {
    const i = this.#instance;
    // An integer of 64 bits is no address.
    const at = typeof result === "bigint" ? 0 : (result as number) >>> 0;
    switch (answer) {
      case "":
        return this.#post(FROM_ANSWER, id, 0);
      case "n":
      case "q":
        return this.#post(FROM_ANSWER, id, 0, [result as number | bigint]);
      case "o":
        this.#made.set(id, at);
        return this.#post(FROM_ANSWER, id, 0, [at]);
      case "O": {
        const r = open(i, at);
        if (readU8(r) === 0) this.#made.set(id, readU32(r));
        return this.#postMessage(FROM_ANSWER, id, 0, at);
      }
      case "t":
        if (at & 1) {
          this.#tasks.set(at >>> 1, id);
          this.#taskOf.set(id, at >>> 1);
          return;
        }
        return this.#postMessage(FROM_ANSWER, id, 0, at);
      case "m":
        return this.#postMessage(FROM_ANSWER, id, 0, at);
      case "a":
        if (!this.#exceeds(FROM_ANSWER, id, givenLength(i.look(), at)))
          putGivenText(this.#frames, FROM_ANSWER, this.#generation, id, 0, i.look(), at);
        return this.#schedule();
      default:
        if (!this.#exceeds(FROM_ANSWER, id, givenLength(i.look(), at, Number(answer))))
          putGivenBuffer(this.#frames, FROM_ANSWER, this.#generation, id, 0, i.look(), at, Number(answer));
        this.#schedule();
        guarded(i, raw, () => raw.__ox_release());
    }
  }

  #callFunction(entry: Incoming): void {
    const { id, argument, generation } = entry;
    if (generation !== (this.#generation & 0xffff)) return this.#post(FROM_STALE, id, 0);
    const i = this.#instance;
    const raw = this.#enter(id);
    if (!raw) return;
    let result: number;
    try {
      const message = entry.length > 0 ? put(i, entry.bytes, entry.at, entry.length) : 0;
      i.crossings++;
      result = enterRaw(i, raw, raw.__ox_call as AnyFunction, [argument], message) as number;
      if (message !== 0) pop(i, message);
    } catch (error) {
      return this.#failed(id, error);
    }
    this.#current = -1;
    this.#postMessage(FROM_ANSWER, id, 0, result >>> 0);
  }

  #cancel(id: number): void {
    const task = this.#taskOf.get(id);
    if (task === undefined) return;
    this.#tasks.delete(task);
    this.#taskOf.delete(id);
    const { life } = this.#instance;
    if (life) enterLife(life, (raw) => raw.__ox_cancel(task));
    this.#post(FROM_CANCELLED, id, 0);
  }

  /** Raw import: a future is ready. */
  #settled(i: Instance, task: number, message: number, local: AnyFunction): void {
    const call = this.#tasks.get(task);
    if (call !== undefined) {
      this.#tasks.delete(task);
      this.#taskOf.delete(call);
      return this.#postMessage(FROM_ANSWER, call, 0, message >>> 0);
    }
    if (i.life?.tasks?.get(task)) return local(task, message);
    if (this.#sources.resume(i, task, message >>> 0)) return;
    this.#postMessage(FROM_TASK, task, 0, message >>> 0);
  }

  /** A generation has ended: the caller hears of it, and which of its calls with it. */
  #panicked(death: Error): void {
    const { conceal } = this.#policy;
    const told = conceal ? { message: conceal(death) } : death;
    const calls = [...(this.#current >= 0 ? [this.#current] : []), ...this.#tasks.values()];
    for (const id of this.#sources.busy()) this.#post(FROM_BROKEN, id, 0);
    this.#forget();
    this.#begin(this.#generation + 1);
    this.#postStaged(FROM_PANIC, 0, 0, stageDeath(this.#instance, told, calls));
  }

  /** Lets go of what belonged to a generation. */
  #forget(): void {
    this.#current = -1;
    this.#tasks.clear();
    this.#taskOf.clear();
    this.#sources.clear();
    this.#made.clear();
    this.#forwarded.end();
  }

  #restart(generation: number): void {
    this.#forget();
    this.#begin(generation);
    this.#instance.restart();
    this.#post(FROM_RESTARTED, 0, 0);
  }

  #post(what: number, id: number, argument: number, cells?: readonly (number | bigint)[]): void {
    this.#frames.put(what, this.#generation, id, argument, 0, cells);
    this.#schedule();
  }

  /** Sends a message of Rust's. */
  #postMessage(what: number, id: number, argument: number, at: number): void {
    const { bytes, view } = this.#instance.look();
    const length = messageLength(view, at);
    if (this.#exceeds(what, id, length)) return;
    this.#frames.putMessage(what, this.#generation, id, argument, bytes, at, length);
    this.#schedule();
  }

  /** Says in place of an answer of so many bytes that it is too long to be sent. */
  #exceeds(what: number, id: number, length: number): boolean {
    const text = what === FROM_ANSWER ? this.#link?.refuses?.(ENTRY + length) : undefined;
    if (text === undefined) return false;
    this.#postStaged(FROM_ERROR, id, 0, stageTexts(this.#instance, new RangeError(text)));
    return true;
  }

  /** Sends a message that was written here. */
  #postStaged(what: number, id: number, argument: number, w: Writer): void {
    this.#send(what, id, argument, messageOf(w));
    this.#instance.writers.push(w);
  }

  #send(what: number, id: number, argument: number, message: Uint8Array): void {
    this.#frames.putMessage(what, this.#generation, id, argument, message, 0, message.length);
    this.#schedule();
  }
}
