/** What servers are told. */
import type { ServerLimits } from "./limits.ts";
import type { ServerRequest } from "./request.ts";
import type { SessionStore } from "./saved.ts";
import type { ServerSession } from "./session.ts";

/** What a server knows a package by: the default export of its `/far/server`. */
export interface ServedAssembly {
  readonly name: string;
  readonly abi: number;
  readonly signature: string;
  readonly oxbridge: string;
  bytes(): Uint8Array<ArrayBuffer>;
  serve(): string;
}

/** What has happened, for logs. */
export interface ServerEvent {
  /** `refused` is of a client, `thread` of a thread that has ended, `error` of code of the program's. */
  readonly type: "open" | "resumed" | "restored" | "detached" | "closed" | "refused" | "panic" | "thread" | "error";
  readonly text: string;
  readonly session?: ServerSession | undefined;
  readonly address?: string | undefined;
}

export interface ServerOptions {
  readonly assemblies: readonly ServedAssembly[];
  /** Threads in which Rust runs. @default as many as the machine runs at once, but for one */
  readonly workers?: number | undefined;
  /** Address of a module whose exports are modules for Rust to call in its thread. */
  readonly imports?: string | URL | undefined;
  /** Origins of pages that are served, beside that of the server itself: `"https://app.example"`. */
  readonly origins?: readonly string[] | undefined;
  /** Whether programs are served that are no pages and say no origin. @default false */
  readonly nativeClients?: boolean | undefined;
  /** Says who a client is: what it gives is the session's `principal`; nothing, and the client is refused. */
  readonly authenticate?: ((request: ServerRequest, auth: string | undefined) => unknown) | undefined;
  /** Where sessions are while no server has them, whose Rust has a `save` function. */
  readonly store?: SessionStore | undefined;
  readonly limits?: Partial<ServerLimits> | undefined;
  /** Whether clients are told what a panic says, and where it was. @default false */
  readonly details?: boolean | undefined;
  readonly onSession?: ((session: ServerSession) => void) | undefined;
  readonly onEvent?: ((event: ServerEvent) => void) | undefined;
  /** Called with a line for each event. */
  readonly log?: ((line: string) => void) | undefined;
}
