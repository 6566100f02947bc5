/** Objects of Rust classes. The twin is `crate/src/object.rs`. */
/// <reference lib="esnext.disposable" preserve="true" />
import { ObjectBorrowedError, ObjectDisposedError, StaleObjectError } from "../error.ts";
import { article, Fault, shown, takenOff, wrong } from "../fault.ts";
import { weak } from "../held.ts";
import { pop } from "../inbox.ts";
import { atEnd, enterLife, guarded, living } from "../instance.ts";
import type {
  AnyFunction,
  ClassOfObjects,
  Hold,
  Instance,
  Life,
  MakeClass,
  Objects,
  Raw,
  Reader,
  StampOfClass,
  Writer,
} from "../life.ts";
import { listed } from "../meant.ts";
import { open } from "../outbox.ts";
import { ANSWER_OWN, FAULT_BORROWED, FAULT_DISPOSED } from "../protocol.ts";
import { forget, lifeOf } from "../reference/table.ts";
import { later } from "../timer.ts";
import { readU8, readU32 } from "../wire/reader.ts";
import { writeU32 } from "../wire/writer.ts";
import { holdOf, RustClass, stampObjects } from "./hold.ts";
import { inspectObject } from "./inspect.ts";
import { callsTo } from "./leak.ts";

/** How many objects may wait to be watched while code runs. */
const FRESH = 512;

/** What each class has that is not Rust's. */
const OF_OBJECTS = /* @__PURE__ */ new Set(["constructor", "dispose"]);

/** An object of a Rust class. */
export abstract class RustObject {
  /** Lets go of the object: nothing else may be done with it then. Each class has its own, since it reads its own field. */
  abstract dispose(): void;

  constructor(type?: unknown, id?: unknown) {
    if (!(type instanceof RustClass)) throw new TypeError(`${new.target.name} has no constructor`);
    const known = knownObject(type.instance, id as number);
    // biome-ignore lint/correctness/noConstructorReturn: Rust has given an object that JavaScript has already
    if (known) return known;
    adopt(this, type, (id as number) >>> 0, new.target as ClassOfObjects);
  }

  /** Calls the method of that name. */
  invokeMethod(name: string, ...values: unknown[]): unknown {
    const { class: own } = heldBy(holdOf(this), this, "invokeMethod");
    const { prototype } = own.type;
    const method = methodIn(prototype, name);
    if (!method) throw new TypeError(`${own.name} has no method ${shown(name)}${listed(methodsOf(prototype))}`);
    return method.apply(this, values);
  }

  /** Calls the method of that name. What it throws becomes a rejection. */
  async invokeMethodAsync(name: string, ...values: unknown[]): Promise<unknown> {
    heldBy(holdOf(this), this, "invokeMethodAsync");
    return this.invokeMethod(name, ...values);
  }

  get [Symbol.toStringTag](): string {
    return holdOf(this)?.class.name ?? "RustObject";
  }

  [Symbol.dispose](): void {
    heldBy(holdOf(this), this, "[Symbol.dispose]");
    this.dispose();
  }
}

/** What `v` stands for, on which a method of all classes is called. */
function heldBy(hold: Hold | undefined, v: unknown, method: string): Hold {
  if (hold) return hold;
  const text = `expected an object of a Rust class, got ${shown(v)}${takenOff(v, `.${method}`)}`;
  throw new TypeError(`${method}: ${text}`);
}

/** The method of Rust's of that name that a class has, by its prototype. */
function methodIn(prototype: object, name: string): AnyFunction | undefined {
  const value: unknown = OF_OBJECTS.has(name) ? undefined : Object.getOwnPropertyDescriptor(prototype, name)?.value;
  return typeof value === "function" ? (value as AnyFunction) : undefined;
}

function methodsOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => methodIn(prototype, name));
}

/** The class that `make` stands for, made by `define` the first time. */
export function classOf(
  i: Instance,
  make: MakeClass,
  name: string,
  own: StampOfClass,
  define: (type: RustClass) => ClassOfObjects,
): ClassOfObjects {
  i.classes ??= new Map();
  const known = i.classes.get(make);
  if (known) return known.type;
  i.faults = { ...i.faults, [FAULT_BORROWED]: ObjectBorrowedError, [FAULT_DISPOSED]: ObjectDisposedError };
  const made = new RustClass(i, make, name, own, define);
  i.classes.set(make, made);
  stampObjects(made.type.prototype, own);
  Object.defineProperty(made.type.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: inspectObject });
  return made.type;
}

/** As `make` made it, or makes it now. */
export function classIn(i: Instance, make: MakeClass): RustClass {
  const known = i.classes?.get(make);
  if (known) return known;
  make(i);
  return i.classes?.get(make) as RustClass;
}

/** The object of that number, made if JavaScript does not have it. */
export function objectOf(i: Instance, make: MakeClass, id: number): RustObject {
  const known = knownObject(i, id);
  if (known) return known;
  const type = classIn(i, make);
  if (id === 0) throw new TypeError(`this ${type.name} goes to JavaScript as \`Rc<${type.name}>\` from here`);
  // As `super(type, id)` in its constructor, without the rest of that.
  return Reflect.construct(RustObject, [type, id], type.type) as RustObject;
}

function knownObject(i: Instance, id: number): RustObject | undefined {
  const objects = i.life?.objects;
  if (!objects || id >>> 0 > objects.last) return undefined;
  if (objects.fresh.length > 0) objects.watch();
  return objects.byId.get(id >>> 0)?.deref() as RustObject | undefined;
}

/** Makes `object` stand for an object of the generation that lives. */
function adopt(object: RustObject, type: RustClass, id: number, maker: ClassOfObjects): void {
  const life = type.instance.life as Life;
  const objects = life.objects ?? objectsOf(life);
  const { byId, fresh, created, watch } = objects;
  type.key ??= {};
  const hold: Hold = { key: type.key, class: type, life, id, fresh: object };
  // A symbol takes longer to make than the object, and a number of more bits is an object, too. Far apart for generations.
  new type.own(object, hold, (id + type.instance.generation * 0x1e3779b1) & 0x3fffffff);
  if (type.life !== life) {
    type.life = life;
    type.live = 0;
  }
  // One that was collected, which nobody has heard of yet, goes on as this one.
  if (id > objects.last || !byId.has(id)) type.live++;
  if (id > objects.last) objects.last = id;
  const waiting = fresh.push(hold);
  if (waiting === 1) later(watch);
  else if (waiting >= FRESH) watch();
  created?.set(hold, callsTo(maker, objectOf));
}

function objectsOf(life: Life): Objects {
  const byId: Objects["byId"] = new Map();
  const fresh: Hold[] = [];
  const collected = (hold: Hold): void => {
    const { id } = hold;
    const known = byId.get(id);
    // Rust may have given it again meanwhile.
    if (id === 0 || !known || known.deref()) return;
    hold.id = 0;
    hold.key = null;
    byId.delete(id);
    hold.class.live--;
    enterLife(life, (raw) => raw.__ox_drop_object(id));
  };
  const finalizer = typeof FinalizationRegistry === "function" ? new FinalizationRegistry(collected) : undefined;
  const watch = (): void => {
    for (const hold of fresh) {
      const { fresh: object } = hold;
      if (!object) continue;
      hold.fresh = undefined;
      byId.set(hold.id, weak(object));
      finalizer?.register(object, hold, hold);
    }
    fresh.length = 0;
  };
  const created = life.instance.options.debug ? new Map<Hold, string>() : undefined;
  const objects: Objects = { byId, fresh, watch, finalizer, last: 0, created };
  life.objects = objects;
  atEnd(life, () => {
    for (const type of life.instance.classes?.values() ?? []) type.key = undefined;
    byId.clear();
    created?.clear();
    fresh.length = 0;
  });
  life.close = (raw) => {
    watch();
    try {
      for (const id of [...byId.keys()]) raw.__ox_drop_object(id);
    } catch (error) {
      // Not thrown: the instance is disposed of all the same.
      life.instance.died(error, raw);
    }
  };
  return objects;
}

/** Lets go of an object, and tells Rust. `hold`: what `v` stands for. */
export function disposeOf(hold: Hold | undefined, v: unknown): void {
  const { id, life } = heldBy(hold, v, "dispose");
  forgetObject(hold as Hold);
  const raw = id === 0 ? undefined : living(life);
  if (!raw) return;
  guarded(life.instance, raw, () => raw.__ox_drop_object(id));
}

/** Lets go of an object. */
export function forgetObject(hold: Hold): void {
  const { id, life } = hold;
  if (id === 0) return;
  hold.id = 0;
  hold.key = null;
  const { byId, finalizer, created } = life.objects as Objects;
  created?.delete(hold);
  if (hold.class.life === life) hold.class.live--;
  if (hold.fresh) {
    hold.fresh = undefined;
    return;
  }
  byId.delete(id);
  finalizer?.unregister(hold);
}

/** The number of an object has come, which went by another. */
export function renumber(hold: Hold, id: number): void {
  const { byId } = hold.life.objects as Objects;
  const known = byId.get(hold.id);
  byId.delete(hold.id);
  hold.id = id;
  if (known) byId.set(id, known);
}

/** The number of `this` for a method, which stands for `hold`. `raw`: the exports that it is for, if there are any. */
export function receiver(
  hold: Hold | undefined,
  v: unknown,
  type: RustClass,
  raw: Raw | undefined,
  called: string,
): number {
  if (hold !== undefined && hold.key === type.key && raw !== undefined) return hold.id;
  const { type: Refusal, text } = unusable(v, hold ?? holdOf(v), type);
  throw new Refusal(`${called}: ${text}${takenOff(v, called)}`);
}

/** The number of an argument, which stands for `hold`. */
export function idOf(i: Instance, v: unknown, make: MakeClass, hold: Hold | undefined = holdOf(v)): number {
  if (hold !== undefined) {
    const { class: type, key } = hold;
    if (type.make === make && type.instance === i && key === type.key && i.raw !== undefined) return hold.id;
  }
  throw unusable(v, hold, classIn(i, make));
}

/** What is wrong with an object. */
function unusable(v: unknown, hold: Hold | undefined, type: RustClass): Fault {
  const { name, instance } = type;
  const a = article(name);
  if (!hold) return wrong(v, a);
  const { class: own } = hold;
  if (own !== type) {
    const named = own.instance === instance ? `another ${name}` : "an object of another runtime";
    return new Fault(`expected ${a}, got ${own.name === name ? named : article(own.name)}`, false);
  }
  if (hold.id === 0) return new Fault(`the ${name} was disposed`, false, -1, ObjectDisposedError);
  const text = `the ${name} belongs to an instance of ${instance.spec.name} that is gone`;
  return new Fault(text, false, -1, StaleObjectError);
}

/** Rust has taken over what these stand for. */
export function taken(...holds: readonly Hold[]): void {
  for (const hold of holds) forgetObject(hold);
}

/** As `taken`, unless the answer of an async call says that Rust has refused them. */
export function takenUnlessRefused(i: Instance, result: number, ...holds: readonly Hold[]): void {
  if (!(result & 1) && readU8(open(i, result)) === ANSWER_OWN) return;
  taken(...holds);
}

/** What to throw for a call whose instance has ended while its arguments were written. */
export function left(i: Instance, life: Life | undefined, message: number, w?: Writer): unknown {
  pop(i, message);
  forget(w);
  return life?.dead;
}

export function writeClass(w: Writer, v: unknown, make: MakeClass, hold?: Hold): void {
  const id = idOf(w.owner, v, make, hold);
  // The number means something else in the next generation.
  lifeOf(w);
  writeU32(w, id);
}

export function readClass(r: Reader, make: MakeClass): RustObject {
  return objectOf(r.owner, make, readU32(r));
}
