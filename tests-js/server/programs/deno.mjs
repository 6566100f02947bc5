import { server, use } from "./use.mjs";

const sockets = [];
const upgrade = (request) => {
  const upgraded = Deno.upgradeWebSocket(request);
  sockets.push(upgraded.socket);
  return upgraded;
};
const http = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, (request, { remoteAddr }) =>
  server.upgrade(request, upgrade, remoteAddr.hostname),
);
const cut = () => {
  for (const socket of sockets.splice(0)) socket.close();
};
console.log(await use(`ws://127.0.0.1:${http.addr.port}`, {}, cut));
await http.shutdown();
