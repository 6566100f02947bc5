/** What the accepting thread of a server and the threads where Rust runs tell each other. Types only. */

import type { Serve } from "../far/serve.ts";
import type { Moved, Served, ServeLimits } from "../far/served.ts";

/** An assembly, as a thread is told of it. */
export interface LoadedAssembly {
  readonly name: string;
  /** The address of the package's `serve.js`. */
  readonly url: string;
  readonly module: WebAssembly.Module;
}

/** What such a file exports. */
export interface ServeFile {
  readonly Serve: typeof Serve;
  readonly served: Served;
}

/** How a session is served. */
export interface SessionPolicy {
  readonly generation: number;
  readonly panic: "restart" | "fault" | undefined;
  readonly without: readonly string[];
  readonly limits: ServeLimits;
  /** The largest answer. */
  readonly entry: number;
  /** Whether clients are told where Rust has panicked. */
  readonly details: boolean;
  /** What Rust had of it elsewhere. */
  readonly moved: Moved | undefined;
}

/** What Rust sees of its session. */
export interface SeenSession {
  readonly id: string;
  readonly principal: unknown;
}

export type ToThread =
  | { readonly kind: "load"; readonly assemblies: readonly LoadedAssembly[]; readonly imports: string | undefined }
  | {
      readonly kind: "open";
      readonly id: number;
      readonly assembly: string;
      readonly policy: SessionPolicy;
      readonly seen: SeenSession;
    }
  /** What it is to Rust has changed. */
  | { readonly kind: "state"; readonly id: number; readonly state: "open" | "detached" }
  /** What Rust has of it is wanted elsewhere. */
  | { readonly kind: "save"; readonly id: number }
  | { readonly kind: "frame"; readonly id: number; readonly frame: ArrayBuffer }
  /** The client has taken so many bytes. */
  | { readonly kind: "taken"; readonly id: number; readonly bytes: number }
  /** Another page has come to it. */
  | { readonly kind: "renew"; readonly id: number; readonly page: number }
  | { readonly kind: "close"; readonly id: number };

export type FromThread =
  | { readonly kind: "loaded"; readonly modules: readonly string[] }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "opened"; readonly id: number }
  | { readonly kind: "renewed"; readonly id: number; readonly generation: number }
  | {
      readonly kind: "saved";
      readonly id: number;
      /** Nothing, where Rust says nothing of its sessions, or has died of it. */
      readonly moved: Moved | undefined;
      readonly generation: number;
    }
  /** Rust has ended it. */
  | { readonly kind: "close"; readonly id: number; readonly text: string }
  | { readonly kind: "refused"; readonly id: number; readonly text: string }
  | {
      readonly kind: "done";
      readonly id: number;
      readonly frame: ArrayBuffer | undefined;
      /** How many frames of the client's are done with, since the last time. */
      readonly taken: number;
      readonly memory: number;
      /** How many calls wait for their futures. */
      readonly waiting: number;
    }
  | { readonly kind: "ended"; readonly id: number; readonly code: "lost" | "limit"; readonly text: string }
  | { readonly kind: "panic"; readonly id: number; readonly number: string; readonly text: string };
