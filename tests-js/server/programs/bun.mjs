import { server, use } from "./use.mjs";

const sockets = [];
const websocket = {
  ...server.websocket,
  open(socket) {
    sockets.push(socket);
    server.websocket.open(socket);
  },
};
const http = Bun.serve({
  port: 0,
  hostname: "127.0.0.1",
  websocket,
  fetch: (request, bun) => (bun.upgrade(request, { data: { request } }) ? undefined : new Response("none")),
});
const cut = () => {
  for (const socket of sockets.splice(0)) socket.terminate();
};
console.log(await use(`ws://127.0.0.1:${http.port}`, {}, cut));
http.stop(true);
