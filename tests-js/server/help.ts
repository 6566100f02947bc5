/** Servers and clients for tests: real sockets on this machine, and Rust in threads. */
import type { AddressInfo } from "node:net";
import type * as far from "fixture/far";
import { afterEach } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { createRuntime } from "../../npm/dist/src/index.js";
import {
  createServer,
  type ServerEvent,
  type ServerOptions,
  type SessionStore,
} from "../../npm/dist/src/server/server.js";
import { plainFrame, readHead, toldIn } from "../../npm/dist/src/wire/head.js";
import assembly from "../../tests-rs/pkg/far-assembly.js";
import { connect } from "../../tests-rs/pkg/far-host.js";
import served from "../../tests-rs/pkg/far-server.js";

export type Fixture = typeof far;
export type { SessionStore };

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

export interface Running {
  readonly url: string;
  readonly port: number;
  readonly server: ReturnType<typeof createServer>;
  readonly sockets: WebSocketServer;
  readonly events: ServerEvent[];
  types(): string[];
  /** Breaks every socket. */
  cut(): void;
  stop(): Promise<void>;
}

/** A server of the fixture. `port`: 0 for any. */
export async function serving(options: Partial<ServerOptions> = {}, port = 0): Promise<Running> {
  const events: ServerEvent[] = [];
  const server = createServer({
    assemblies: [served],
    workers: 1,
    nativeClients: true,
    onEvent: (event) => void events.push(event),
    ...options,
  });
  await server.ready();
  const sockets = new WebSocketServer({ host: "127.0.0.1", port, ...server.webSocketOptions });
  sockets.on("connection", (socket, request) => server.accept(socket, request));
  await new Promise((resolve) => sockets.once("listening", resolve));
  const { port: actual } = sockets.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.close();
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((resolve) => sockets.close(resolve));
  };
  ends.push(stop);
  return {
    url: `ws://127.0.0.1:${actual}`,
    port: actual,
    server,
    sockets,
    events,
    types: () => events.map(({ type }) => type),
    cut() {
      for (const socket of sockets.clients) socket.terminate();
    },
    stop,
  };
}

type ConnectOptions = NonNullable<Parameters<typeof connect>[1]>;

/** The exports of the fixture at a server. */
export async function connected(url: string, options: ConnectOptions = {}, own: object = {}) {
  const states: string[] = [];
  const host = connect(url, {
    WebSocket: WebSocket as never,
    onState: (state) => void states.push(state),
    reconnect: { delays: [0, 20, 50], for: 5000 },
    ...options,
  });
  const common = { imports: {}, lateImports: ["fixture-host"], without: [] };
  const runtime = await createRuntime({ assemblies: [assembly], host, ...common, ...own } as never);
  ends.push(() => (runtime as { dispose(): void }).dispose());
  const fixture = (runtime as { getAssemblyExports(name: string): unknown }).getAssemblyExports("fixture") as Fixture;
  return { host, fixture, states, runtime: runtime as { dispose(): void } };
}

/** Has `Import.addToCounter` keep its thread for so many milliseconds. */
export const ACTING: URL = new URL("./acting.mjs", import.meta.url);

export const IDENTITY = { name: served.name, abi: served.abi, signature: served.signature };

/** A client that says what it is told to say, and keeps what it hears. */
export class RawClient {
  readonly socket: WebSocket;
  readonly heard: { kind: number; told: Record<string, unknown> | undefined; bytes: number }[] = [];
  isClosed = false;

  constructor(url: string, options: object = {}) {
    this.socket = new WebSocket(url, options);
    this.socket.binaryType = "arraybuffer";
    this.socket.on("message", (data: ArrayBuffer) => {
      const head = readHead(data);
      const told = head.kind === 0 || head.kind === 4 ? undefined : (toldIn(data, head) as Record<string, unknown>);
      this.heard.push({ kind: head.kind, told, bytes: data.byteLength });
    });
    this.socket.on("close", () => {
      this.isClosed = true;
    });
    this.socket.on("error", () => {
      this.isClosed = true;
    });
    ends.push(() => this.socket.terminate());
  }

  async opened(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING)
      await new Promise((resolve) => {
        this.socket.once("open", resolve);
        this.socket.once("close", resolve);
        this.socket.once("error", resolve);
      });
    return this;
  }

  send(frame: ArrayBuffer | Uint8Array | string): void {
    this.socket.send(frame);
  }

  hello(more: object = {}, received = 0): void {
    this.send(plainFrame(1, received, { ...IDENTITY, generation: 1, ...more }));
  }

  /** What WELCOME or CLOSE said, once one of them came. */
  async told(kind?: number): Promise<Record<string, unknown>> {
    for (let k = 0; k < 500; k++) {
      const found = this.heard.find((each) => each.told && (kind === undefined || each.kind === kind));
      if (found) return found.told as Record<string, unknown>;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error("nothing was said");
  }

  async closed(): Promise<void> {
    for (let k = 0; k < 500 && !this.isClosed; k++) await new Promise((resolve) => setTimeout(resolve, 10));
    if (!this.isClosed) throw new Error("the socket is still there");
  }
}
