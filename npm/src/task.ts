/** Who waits for futures of Rust's, by the numbers of their tasks. */
import type { Task, Tasks } from "./life.ts";

/** How many places there are at first, and how many stay when nobody waits any more. */
const FEWEST_PLACES = 64;
const MOST_PLACES = 4096;

/**
 * Each waits at the low bits of its number, where it is found at once: a `Map` takes three times as long, since it grows
 * and shrinks with every hundred. Who finds somebody there, and room elsewhere, waits in one nevertheless: those that wait
 * for long while others come and go.
 */
export class TaskList implements Tasks {
  size = 0;
  #places: (Task | undefined)[] = emptyPlaces(FEWEST_PLACES);
  #others: Map<number, Task> | undefined;

  get(number: number): Task | undefined {
    const places = this.#places;
    const task = places[number & (places.length - 1)];
    return task?.number === number ? task : this.#others?.get(number);
  }

  add(task: Task): void {
    const { number } = task;
    this.size++;
    // What has a place of its own keeps one when there are twice as many.
    while (this.#places[number & (this.#places.length - 1)] && this.size * 2 > this.#places.length)
      this.#places = doubled(this.#places);
    const place = number & (this.#places.length - 1);
    if (this.#places[place]) {
      this.#others ??= new Map();
      this.#others.set(number, task);
    } else this.#places[place] = task;
  }

  delete(number: number): void {
    const place = number & (this.#places.length - 1);
    if (this.#places[place]?.number === number) this.#places[place] = undefined;
    else if (!this.#others?.delete(number)) return;
    this.size--;
    if (this.size === 0 && this.#places.length > MOST_PLACES) this.#places = emptyPlaces(FEWEST_PLACES);
  }

  all(): Task[] {
    return [...this.#places.filter((task) => task !== undefined), ...(this.#others?.values() ?? [])];
  }
}

function emptyPlaces(count: number): (Task | undefined)[] {
  return new Array(count).fill(undefined);
}

function doubled(old: readonly (Task | undefined)[]): (Task | undefined)[] {
  const more = emptyPlaces(old.length * 2);
  for (const task of old) if (task) more[task.number & (more.length - 1)] = task;
  return more;
}
