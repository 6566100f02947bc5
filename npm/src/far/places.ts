/** The places where the Rust of one package runs, as one: what the exports of its door `./far` call. */
import type { ClassOfObjects, Hold, MakeClass, Modules, StampOfClass } from "../life.ts";
import type { InitOptions, WasmModule } from "../loader/options.ts";
import type { Load } from "../loader/package.ts";
import type { compile } from "../loader/source.ts";
import { checkOptions } from "../meant.ts";
import { holdOf } from "../object/hold.ts";
import { classOf } from "../object/object.ts";
import { Far } from "./far.ts";
import type { FarPolicy, FarSpec, Home } from "./session.ts";

/** What hosts are told of a package. */
export interface Opening {
  readonly places: Places;
  /** The module, which is got at once it is asked for. */
  module(): Promise<WasmModule>;
  /** Throws unless everything that Rust calls is there, given that these modules are where it runs. */
  check(modules: readonly string[]): void;
  readonly policy: FarPolicy & { readonly without?: readonly string[] | undefined };
  /** Gives up what is begun. */
  readonly signal: InitOptions["signal"];
}

/** Decides where Rust runs: `near()`, `worker()`, `pool()` of a package's `./far/host`. */
export interface FarHost {
  /** Has the places of a package lead somewhere, and resolves once the first one answers. */
  open(opening: Opening): Promise<void>;
}

/** Options of the `init` of a door `./far`. */
export interface FarInitOptions extends InitOptions {
  readonly host?: FarHost | undefined;
  readonly imports?: object | undefined;
  readonly lateImports?: readonly string[] | undefined;
  /** Whether objects say where they were made. */
  readonly debug?: boolean | undefined;
  /** Imports that give a value at once and fail when Rust calls them. */
  readonly without?: readonly string[] | undefined;
  readonly onError?: ((error: unknown, called: string) => void) | undefined;
}

/** Where the Rust of one package runs. */
export class Places implements Home {
  readonly spec: FarSpec;
  /** One at least. */
  readonly all: Far[];
  readonly classes: Map<MakeClass, ClassOfObjects>;
  modules: Modules | undefined;
  /** What objects are made at that a class of these places makes by itself. */
  readonly only: Far | undefined;
  /** Says where the next call goes, once a host has a say in that. */
  choose: (() => Far) | undefined;
  /** Ends what the host has begun. */
  shut: (() => void) | undefined;

  constructor(spec: FarSpec, of?: Places, only?: Far) {
    this.spec = spec;
    this.only = only;
    this.classes = of?.classes ?? new Map();
    this.all = only ? [only] : [this.add(new Far(spec))];
  }

  /** Makes a place one of these. */
  add(far: Far): Far {
    far.places = this;
    far.modules = this.modules;
    return far;
  }

  /** Where a call goes that names nothing of Rust's. `type`: the class that is made. */
  pick(type?: unknown): Far {
    const own = type === undefined ? undefined : pinned.get(type as object);
    return own ?? this.choose?.() ?? (this.all[0] as Far);
  }
}

/** Where an object lives, by what it stands for, if that is among these places. */
export function livesAt(places: Places, hold: Hold | undefined): Far {
  return ownHome(places, hold) ?? places.pick();
}

function ownHome({ classes }: Places, hold: Hold | undefined): Far | undefined {
  const far = hold?.life.instance as Far | undefined;
  return far?.places?.classes === classes ? far : undefined;
}

/** Where all lives that the arguments of a call name. */
export function homeOf(places: Places, called: string, values: Readonly<Record<string, unknown>>, type?: unknown): Far {
  const { all } = places;
  if (all.length === 1) return places.pick(type);
  let home: Far | undefined;
  for (const [name, value] of Object.entries(values)) {
    for (const far of homesOf(places, value)) {
      if (home && far !== home) throw apart(called, name, all.indexOf(home), all.indexOf(far));
      home = far;
    }
  }
  return home ?? places.pick(type);
}

/** Classes that make objects at one place only. */
const pinned = new WeakMap<object, Far>();

function apart(called: string, name: string, one: number, other: number): TypeError {
  const text = `expected what lives in worker ${one}, got one of worker ${other}: make both with \`pool.shard(key)\``;
  return new TypeError(`${called}: \`${name}\`: ${text}`);
}

/** How deep arguments are searched for what lives somewhere. */
const DEPTH = 8;

function* homesOf(places: Places, value: unknown, depth = 0): Iterable<Far> {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || depth > DEPTH) return;
  const home = ownHome(places, holdOf(value));
  if (home) yield home;
  else if (Array.isArray(value) || value instanceof Set)
    for (const each of value) yield* homesOf(places, each, depth + 1);
  else if (value instanceof Map) for (const each of value.entries()) yield* homesOf(places, each, depth + 1);
  else if (typeof value === "object" && isRecord(value)) yield* homesOf(places, Object.values(value), depth + 1);
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The class that `make` stands for: one for all places, made by `define` the first time. */
export function farClass(
  at: Places | Far,
  make: MakeClass,
  name: string,
  stamp: StampOfClass,
  define: (places: Places) => ClassOfObjects,
): ClassOfObjects {
  const places = at instanceof Far ? (at.places as Places) : at;
  let type = places.classes.get(make);
  if (!type) {
    type = define(places);
    places.classes.set(make, type);
  }
  const own = type;
  if (at instanceof Far) {
    if (!at.classes?.has(make)) {
      // Consoles show getters, which here are calls.
      const shows = { value: inspectFar, configurable: true, writable: true };
      Object.defineProperty(own.prototype, INSPECT, shows);
      classOf(at, make, name, stamp, () => own);
      Object.defineProperty(own.prototype, INSPECT, shows);
    }
  } else if (places.only) {
    // One whose objects are made at that place.
    const here = { [name]: class extends own {} }[name] as ClassOfObjects;
    pinned.set(here, places.only);
    return here;
  }
  return own;
}

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

function inspectFar(this: object): string {
  const hold = holdOf(this);
  return hold ? `${hold.class.name} {${hold.id === 0 ? " disposed " : ""}}` : "RustObject {}";
}

/** What Rust calls, where it calls something. */
export interface Supply {
  /** Takes what `init` was given. */
  provide(places: Places, options: FarInitOptions): void;
  /** Throws unless everything is there, given that these modules are where Rust runs. */
  check(places: Places, options: FarInitOptions, own: readonly string[]): void;
}

/** Makes the `init` of a door `./far`. */
export function farInitializer(
  places: Places,
  load: Load,
  from: typeof compile,
  supply?: Supply,
): (options?: FarInitOptions) => Promise<void> {
  let pending: Promise<void> | undefined;
  let isOpen = false;
  const begin = async (options: FarInitOptions): Promise<void> => {
    checkOptions(options, "init", FAR_OPTIONS);
    const { host, without, panic, onPanic, onError, debug } = options;
    supply?.provide(places, options);
    if (isOpen) return;
    if (typeof host?.open !== "function") throw new TypeError("init: pass `host`: one of the package's `/far/host`");
    const check = (own: readonly string[]): void => supply?.check(places, options, own);
    let loading: Promise<WasmModule> | undefined;
    const module = (): Promise<WasmModule> => {
      // Also where it is thrown at once.
      loading ??= (async () => (options.wasm === undefined ? load(options) : from(options.wasm, options)))();
      return loading;
    };
    const policy = { panic, onPanic, onError, debug, without };
    for (const far of places.all) far.options = policy;
    const { signal } = options;
    try {
      await host.open({ places, module, check, policy, signal });
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
    isOpen = true;
  };
  return (options = {}) => {
    pending ??= begin(options).finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

const FAR_OPTIONS: readonly string[] =
  "host imports lateImports without wasm integrity signal onProgress panic onPanic onError debug".split(" ");
