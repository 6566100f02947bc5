/** What Rust sees of its session. The twin is `crate/src/session.rs`, which calls these by name. */
import type { SeenSession } from "./talk.ts";

type Listen = (state: "open" | "detached") => void;

export class SeenByRust {
  readonly id: string;
  readonly principal: unknown;
  state: "open" | "detached" = "open";
  readonly #close: (text: string) => void;
  readonly #listeners = new Set<Listen>();

  constructor({ id, principal }: SeenSession, close: (text: string) => void) {
    this.id = id;
    this.principal = principal;
    this.#close = close;
  }

  close(text: string): void {
    this.#close(text);
  }

  /** Has `listen` called each time the client goes or comes back. */
  listen(listen: Listen): void {
    this.#listeners.add(listen);
  }

  change(state: "open" | "detached"): void {
    if (state === this.state) return;
    this.state = state;
    for (const listen of [...this.#listeners]) {
      try {
        listen(state);
      } catch {
        // One of a generation that has ended, or Rust has died of it, which its client hears.
        this.#listeners.delete(listen);
      }
    }
  }
}
