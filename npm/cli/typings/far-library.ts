/** What the typings of every door `./far` declare: `init`, the session, and what goes wrong on the way. */
import type { Manifest } from "../manifest/type.ts";
import { neededModules } from "../package/import.ts";

export const INIT: string = `/**
 * Starts Rust where \`host\` says. Every function waits for it.
 *
 * Callers share one start; after a failure the next call tries anew.
 */
export function init(options: FarInitOptions): globalThis.Promise<void>;
`;

/** What `init` may be told: what `init` of the package itself may, and what belongs to a distance. */
export function initOptionsText(manifest: Manifest): string {
  const imports = neededModules(manifest).length ? IMPORTS : "";
  const without = manifest.imports.length ? WITHOUT : "";
  return `/** What \`init\` may be told. */
export interface FarInitOptions extends InitOptions {
  /** Where Rust runs: what \`near\`, \`worker\` and \`pool\` of \`./far/host\` give. */
  readonly host: FarHost;
${imports}${without}  /**
   * Hears of errors that no call waits for: of a function that Rust calls without waiting, of a property that is set.
   * \`name\`: what threw. Without it they are uncaught errors.
   */
  readonly onError?: ((error: unknown, name: string) => void) | undefined;
  /** Whether objects say where they were made, for \`session.leaks()\`. That costs time and memory. @default false */
  readonly debug?: boolean | undefined;
}
`;
}

const IMPORTS = `  /** The functions that Rust calls, but for those that the worker has by itself (\`worker({ imports })\`). */
  readonly imports?: { readonly [Module in keyof Imports]?: globalThis.Partial<Imports[Module]> } | undefined;
  /** Modules that Rust does not call before they are given. */
  readonly lateImports?: readonly (keyof Imports)[] | undefined;
`;

const WITHOUT = `  /** Functions that Rust calls and does not get, as errors name them: a call of one fails in Rust. @default [] */
  readonly without?: readonly string[] | undefined;
`;

export const HOST: string = `/** Where Rust runs. \`./far/host\` makes them. */
export interface FarHost {
  readonly __brand: "FarHost";
}

/** What this program shares with the place where Rust runs. */
export interface FarSession {
  /** How much Rust holds there; of a pool, the sums. */
  stats(): globalThis.Promise<FarStats>;
  /** Objects of Rust that were made and not disposed of, and where, if \`init\` was told to keep that (\`debug\`). */
  leaks(): globalThis.Promise<readonly { readonly class: string; readonly createdAt: string }[]>;
  /** Lets Rust drop what nothing of JavaScript holds any more. */
  collect(): globalThis.Promise<void>;
  /** Replaces the instance by a fresh one: objects of the old one are stale. */
  restart(): globalThis.Promise<void>;
  /** Ends it: calls without an answer reject, and so do later ones. */
  dispose(): void;
}

/** How much both ends hold: the sums, and each place by itself. */
export interface FarStats extends PlaceStats {
  readonly places: readonly PlaceStats[];
}
`;

/** Hidden: what there is of one place. */
export const PLACE_STATS: string = `type PlaceStats = {
  /** Bytes of linear memory. */
  readonly memory: number;
  /** Calls from JavaScript into Rust. */
  readonly crossings: number;
  /** JavaScript functions that Rust holds. */
  readonly functions: number;
  /** Other values of JavaScript that Rust holds. */
  readonly objects: number;
  /** Objects of Rust that JavaScript holds, by the name of their class. */
  readonly classes: { readonly [name: string]: number };
  /** Promises that one side waits for. */
  readonly promises: number;
  /** Streams of one side that the other has not read to the end. */
  readonly streams: number;
  /** Calls without an answer yet. */
  readonly waiting: number;
};
`;

/** Left out where the crate exports something of that name. */
export const SESSION: string = `/** What \`init\` began. */
export const session: FarSession;
`;

export const DISCONNECTED_ERROR: string = `/** The place where Rust runs is gone, or was not reached: the call gets no answer. */
export class DisconnectedError extends globalThis.Error {
  constructor(message: string, code: DisconnectedError["code"], ran: DisconnectedError["ran"], cause?: unknown);
  /**
   * \`lost\`: it ended by itself; \`refused\`: it did not take this program; \`closed\`: it was disposed of; \`limit\`:
   * something had too many or was too large; \`version\`: it is of another build.
   */
  readonly code: "lost" | "refused" | "closed" | "limit" | "version";
  /** Whether Rust may have run the call. */
  readonly ran: "no" | "unknown";
  readonly cause?: unknown;
  static [globalThis.Symbol.hasInstance](value: unknown): value is DisconnectedError;
}
`;

export const STREAM_OPTIONS: string = `/** What every function that gives a stream of Rust takes besides. */
export interface StreamOptions extends CallOptions {
  /** How many items may be made before they are asked for; with 1, none. @default 64 */
  readonly ahead?: number | undefined;
}
`;

export const FAR_OBJECT: string = `declare abstract class RustObject {
  /** Drops the object, unless Rust holds it too. It cannot be used afterwards. */
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
}
`;
