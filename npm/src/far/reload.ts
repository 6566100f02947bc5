/** What a session keeps while its page is loaded anew: its token, and which objects of Rust the page has. */
import type { MakeClass } from "../life.ts";
import { tabStorage } from "../loader/page.ts";
import { holdOf } from "../object/hold.ts";
import { objectOf } from "../object/object.ts";
import { tableOf } from "../reference/table.ts";
import { PAGE_SLOTS, Slots, TO_DROP_OBJECT } from "./entry.ts";
import type { Far } from "./far.ts";

/** What is written down when a page goes. */
interface Saved {
  readonly token: string;
  readonly page: number;
  readonly generation: number;
  /** Numbers of objects that the page has. */
  readonly objects: readonly number[];
  readonly kept: Readonly<Record<string, number>>;
}

export class Reload {
  readonly #key: string;
  readonly #named = new Map<string, object>();
  #saved: Saved | undefined;
  /** Which page of the session this is, from 1. */
  page = 1;
  /** Objects of the page before, by their names. */
  #kept: Readonly<Record<string, number>> = {};

  constructor(key: string) {
    this.#key = key;
  }

  /** The token that leads to the session of the page before. A tab that is a copy of another has none. */
  load(): string | undefined {
    const storage = tabStorage();
    const text = storage?.getItem(this.#key);
    if (!text) return undefined;
    storage?.removeItem(this.#key);
    this.#saved = JSON.parse(text) as Saved;
    this.page = this.#saved.page + 1;
    return this.#saved.token;
  }

  /** There is no session that goes on. */
  forget(): void {
    this.#saved = undefined;
    this.#kept = {};
  }

  /** The session goes on, in that generation. */
  resume(far: Far, generation: number): void {
    far.generation = generation - 1;
    far.awake();
    const first = this.page * PAGE_SLOTS;
    if (far.life) Object.assign(tableOf(far.life), { free: new Slots(first + 2, 2) });
    const { objects, kept, generation: own } = this.#saved as Saved;
    // What a generation had that has ended is gone.
    if (own !== generation) return;
    this.#kept = kept;
    const left = new Set(Object.values(kept));
    for (const id of objects) if (!left.has(id)) far.put(TO_DROP_OBJECT, generation, id, 0, 0);
  }

  keep(name: string, object: object): void {
    if (!holdOf(object)) throw new TypeError(`keep: expected an object of a Rust class for ${JSON.stringify(name)}`);
    this.#named.set(name, object);
  }

  kept(far: Far, name: string, type: unknown): object | undefined {
    const id = this.#kept[name];
    const [make] = [...far.places.classes].find(([, each]) => each === type) ?? [];
    if (id === undefined || !make) return undefined;
    const object = objectOf(far, make as MakeClass, id);
    this.#named.set(name, object);
    return object;
  }

  /** The page goes, and may come again. */
  save(token: string, far: Far): void {
    const idOf = (object: object): number | undefined => {
      const hold = holdOf(object);
      return hold?.life === far.life ? hold?.id : undefined;
    };
    const named = [...this.#named].map(([name, object]) => [name, idOf(object)] as const);
    const kept = Object.fromEntries(named.filter(([, id]) => id)) as Record<string, number>;
    const objects = [...(far.life?.objects?.byId.keys() ?? [])];
    const saved: Saved = {
      token,
      page: this.page,
      generation: far.generation,
      objects,
      kept: { ...this.#kept, ...kept },
    };
    try {
      tabStorage()?.setItem(this.#key, JSON.stringify(saved));
    } catch {
      // There is no room for it: the next page begins anew.
    }
  }
}
