/** `oxbridge serve`: a server for development, and for small deployments. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createServer, type ServedAssembly, type SessionStore } from "../src/server/server.ts";
import { BuildError } from "./error.ts";

export interface ServeCommandOptions {
  /** Folders of packages. */
  readonly packages: readonly string[];
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  readonly origins: readonly string[];
  readonly nativeClients: boolean;
  readonly workers?: number | undefined;
  /** Path of a module whose exports are modules for Rust. */
  readonly imports?: string | undefined;
  readonly details: boolean;
  /** Folder where sessions are while no server has them. */
  readonly state?: string | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

/** A server that listens. */
export interface Serving {
  readonly address: string;
  /** Lets calls that run come to their end, and ends it. */
  stop(): Promise<void>;
}

/** The part of `ws` that is needed. */
interface Ws {
  readonly WebSocketServer: new (
    options: object,
  ) => {
    handleUpgrade(
      request: IncomingMessage,
      socket: unknown,
      head: unknown,
      done: (webSocket: { readonly readyState: number }) => void,
    ): void;
  };
}

/** Starts it, and resolves when it listens and Rust can run. */
export async function serve(options: ServeCommandOptions): Promise<Serving> {
  const { packages, port = 8080, host = "127.0.0.1", origins, nativeClients, workers, imports, details, log } = options;
  const { state } = options;
  const { WebSocketServer } = await loadWs();
  const assemblies = await Promise.all(packages.map(loadPackage));
  const server = createServer({
    assemblies,
    origins,
    nativeClients,
    details,
    workers,
    imports: imports === undefined ? undefined : pathToFileURL(resolve(imports)),
    store: state === undefined ? undefined : await folderStore(resolve(state)),
    log,
  });
  await server.ready();
  const webSockets = new WebSocketServer({ noServer: true, ...server.webSocketOptions });
  let isStopping = false;
  const http = createHttpServer(({ url }, response) => {
    const answer = (status: number, text: string): void =>
      void response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
    if (url === "/healthz") return answer(isStopping ? 503 : 200, isStopping ? "stopping\n" : "ok\n");
    if (url === "/metrics") return answer(200, server.metrics());
    answer(404, "sessions are served over WebSockets\n");
  });
  http.on("upgrade", (request, socket, head) => {
    webSockets.handleUpgrade(request, socket, head, (webSocket) => server.accept(webSocket, request));
  });
  await new Promise<void>((done, failed) => {
    http.once("error", failed);
    http.listen(port, host, done);
  });
  const { address, port: actual } = http.address() as AddressInfo;
  return {
    address: `ws://${address.includes(":") ? `[${address}]` : address}:${actual}`,
    async stop() {
      isStopping = true;
      await server.drain();
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  };
}

/** Sessions as files, which are there for this user only: what clients send lies in them. */
async function folderStore(folder: string): Promise<SessionStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const now = Date.now();
  for (const name of await readdir(folder)) {
    const [, until] = /^[0-9a-f]{64}\.(\d+)$/.exec(name) ?? [];
    if (until !== undefined && Number(until) < now) await rm(join(folder, name), { force: true });
  }
  return {
    async put(key, session, milliseconds) {
      // Whole, or not at all.
      const name = join(folder, `${key}.${Date.now() + milliseconds}`);
      await writeFile(`${name}.new`, session, { mode: 0o600 });
      await rename(`${name}.new`, name);
    },
    async take(key) {
      const name = (await readdir(folder)).find((each) => each.startsWith(`${key}.`) && !each.endsWith(".new"));
      if (name === undefined) return undefined;
      const session = await readFile(join(folder, name));
      await rm(join(folder, name), { force: true });
      return session;
    },
  };
}

async function loadWs(): Promise<Ws> {
  const require = createRequire(join(process.cwd(), "package.json"));
  try {
    return require("ws") as Ws;
  } catch {
    throw new BuildError("`oxbridge serve` needs the package `ws` in this project", "npm install ws");
  }
}

async function loadPackage(folder: string): Promise<ServedAssembly> {
  const file = join(resolve(folder), "far-server.js");
  try {
    return ((await import(pathToFileURL(file).href)) as { default: ServedAssembly }).default;
  } catch (cause) {
    throw new BuildError(
      `${folder} is no package that can be served: ${cause instanceof Error ? cause.message : String(cause)}`,
      "oxbridge build",
    );
  }
}
