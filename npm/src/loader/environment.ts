/** Where the program runs. */

/** What each host is called by, and whether it is a worker. In Rust `HostKind` has the same numbers. */
interface Realm {
  readonly Deno?: { readonly version?: unknown };
  readonly Bun?: { readonly isMainThread?: boolean };
  readonly window?: unknown;
  readonly document?: unknown;
  readonly process?: {
    readonly versions?: { readonly node?: unknown };
    readonly getBuiltinModule?: (name: string) => { readonly isMainThread?: boolean } | undefined;
  };
  readonly navigator?: { readonly userAgent?: unknown };
  readonly EdgeRuntime?: unknown;
  readonly WorkerGlobalScope?: unknown;
}

/** 1 a browser, 2 Node, 3 Deno, 4 Bun, 5 an edge host, 0 something else; and 16 in a worker. */
export function environment(): number {
  const realm = globalThis as Realm;
  const { Deno, Bun, process, WorkerGlobalScope } = realm;
  const inScope = typeof WorkerGlobalScope === "function" && globalThis instanceof WorkerGlobalScope;
  if (Deno?.version) return inScope ? 3 + 16 : 3;
  if (Bun) return Bun.isMainThread === false ? 4 + 16 : 4;
  // Also a page that is played in Node, where there is what a page has.
  if (realm.window && realm.document) return 1;
  if (realm.EdgeRuntime !== undefined || realm.navigator?.userAgent === "Cloudflare-Workers") return 5;
  if (process?.versions?.node) {
    const threads = process.getBuiltinModule?.("node:worker_threads");
    return threads?.isMainThread === false ? 2 + 16 : 2;
  }
  return inScope ? 1 + 16 : 0;
}
