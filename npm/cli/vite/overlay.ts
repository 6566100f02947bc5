/** Errors as Vite shows them: in its overlay, and at the end of a build that fails. */
import { stripVTControlCharacters } from "node:util";
import type { ErrorPayload, Rollup, ViteDevServer } from "vite";
import { reportOf } from "../plugin/report.ts";

/** The overlay of a server's pages, which all of its crates share. */
export class Overlay {
  static readonly #known = new WeakMap<ViteDevServer, Overlay>();
  /** Why builds have failed, by who had them built; the last one is shown. */
  readonly #errors = new Map<object, unknown>();
  readonly #send: ViteDevServer["environments"]["client"]["hot"]["send"];

  static of(server: ViteDevServer): Overlay {
    const known = Overlay.#known.get(server) ?? new Overlay(server);
    Overlay.#known.set(server, known);
    return known;
  }

  private constructor({ ws, environments: { client } }: ViteDevServer) {
    this.#send = client.hot.send.bind(client.hot);
    // Every update takes the overlay away, also one of what has no error.
    client.hot.send = (...payload: readonly unknown[]) => {
      this.#send(...(payload as [ErrorPayload]));
      if ((payload[0] as { readonly type?: string }).type === "update") this.#show();
    };
    // A page that is opened while there is an error shows it as well.
    ws.on("connection", () => this.#refresh());
  }

  /** Shows why a build of the crate has failed. */
  fail(crate: object, error: unknown): void {
    this.clear(crate);
    this.#errors.set(crate, error);
    this.#show();
  }

  /** Shows nothing of the crate any longer. */
  clear(crate: object): void {
    if (this.#errors.delete(crate)) this.#refresh();
  }

  #refresh(): void {
    // Vite takes an overlay that stands there before the first update for a page that never came up, and reloads it.
    this.#send({ type: "update", updates: [] });
    this.#show();
  }

  #show(): void {
    if (this.#errors.size > 0) this.#send(payloadOf([...this.#errors.values()].at(-1)));
  }
}

function payloadOf(error: unknown): ErrorPayload {
  const { message, place, frame, details } = reportOf(error);
  return {
    type: "error",
    err: {
      plugin: "oxbridge",
      message,
      frame,
      stack: stripVTControlCharacters(details),
      ...(place ? { id: place.file, loc: place } : {}),
    },
  };
}

/** For hooks: Vite makes an overlay of it by itself where a page waits for a module. */
export function hookError(error: unknown): Rollup.RollupError {
  const { message, place, frame, details } = reportOf(error);
  return {
    message: details ? `${message}\n${details}` : message,
    frame,
    stack: "",
    ...(place ? { id: place.file, loc: place } : {}),
  };
}
