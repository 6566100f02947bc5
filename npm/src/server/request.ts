/** Who wants a socket: the requests of Node, Deno and Bun as one. */

/** What a server is told of a client: the request that became a socket. */
export interface ServerRequest {
  /** A header, by its name in lower case. */
  header(name: string): string | undefined;
  /** Path and query. */
  readonly url: string;
  readonly address: string | undefined;
}

/** A request of Node's (`IncomingMessage`), or a `Request`. */
export interface AnyRequest {
  readonly url?: string | undefined;
  readonly headers: object;
  readonly socket?: { readonly remoteAddress?: string | undefined } | null | undefined;
}

export function requestOf(request: AnyRequest, address?: string): ServerRequest {
  const { headers, socket, url = "" } = request;
  const get = (headers as Partial<Headers>).get;
  const header = (name: string): string | undefined => {
    if (typeof get === "function") return get.call(headers, name) ?? undefined;
    const value = (headers as Readonly<Record<string, unknown>>)[name];
    return value === undefined ? undefined : String(value);
  };
  return { header, url, address: address ?? socket?.remoteAddress };
}

/**
 * Why a page may not have a socket; nothing where it may. Browsers say where a page is from, and programs need not:
 * `natives` says whether those may that say nothing.
 */
export function originFault(request: ServerRequest, origins: readonly string[], natives: boolean): string | undefined {
  const origin = request.header("origin");
  if (origin === undefined) return natives ? undefined : "only pages are served: `nativeClients` is off";
  if (origins.includes(origin)) return undefined;
  const host = request.header("host");
  try {
    if (host !== undefined && new URL(origin).host === host) return undefined;
  } catch {
    // `null`, say: a page from nowhere.
  }
  return "pages of this origin are not served";
}
