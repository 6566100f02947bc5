import { WebSocket, WebSocketServer } from "ws";
import { server, use } from "./use.mjs";

const sockets = new WebSocketServer({ host: "127.0.0.1", port: 0, ...server.webSocketOptions });
sockets.on("connection", (socket, request) => server.accept(socket, request));
await new Promise((resolve) => sockets.once("listening", resolve));
const cut = () => {
  for (const socket of sockets.clients) socket.terminate();
};
// Node 20 has none.
const options = globalThis.WebSocket ? {} : { WebSocket };
console.log(await use(`ws://127.0.0.1:${sockets.address().port}`, options, cut));
sockets.close();
