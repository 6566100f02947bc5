/** Before the first suite: the packages that suites call at a distance. */
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { build } from "../fixture.ts";
import near from "../setup.ts";
import { PACKAGES } from "./packages.ts";

export default async function setup(): Promise<() => Promise<void>> {
  near();
  build("matrix");
  const { createServer } = await import("../../npm/dist/src/server/server.js");
  const load = async (folder: string) => (await import(/* @vite-ignore */ `${folder}/far-server.js`)).default;
  const server = createServer({
    assemblies: await Promise.all(Object.values(PACKAGES).map(load)),
    workers: 2,
    nativeClients: true,
    // What suites ask is what Rust says.
    details: true,
    limits: { sessions: 10_000, dials: 100_000, values: 1_000_000, calls: 100_000, entry: 32 << 20, memory: 2 ** 32 },
  });
  const sockets = new WebSocketServer({ host: "127.0.0.1", port: 0, ...server.webSocketOptions });
  sockets.on("connection", (socket: object, request: never) => server.accept(socket, request));
  await new Promise((resolve) => sockets.once("listening", resolve));
  process.env.OXBRIDGE_SERVER = `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`;
  return async () => {
    server.close();
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((resolve) => sockets.close(resolve));
  };
}
