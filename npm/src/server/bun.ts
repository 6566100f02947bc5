/** Sockets of Bun: handlers that are told which socket something is about. */
import type { Socket, SocketEnd } from "../session/socket.ts";
import { type AnyRequest, requestOf, type ServerRequest } from "./request.ts";

/** What `upgrade` of Bun's server is to be given as `data`. */
export interface BunData {
  readonly request: AnyRequest;
  readonly address?: string | undefined;
}

/** A socket of Bun's (`ServerWebSocket`). */
export interface BunSocket {
  readonly data: unknown;
  readonly remoteAddress: string;
  sendBinary(data: Uint8Array): number;
  close(code?: number, reason?: string): void;
}

/** Handlers for `Bun.serve({ websocket })`. */
export interface BunHandlers {
  readonly perMessageDeflate: false;
  readonly sendPings: false;
  open(socket: BunSocket): void;
  message(socket: BunSocket, data: unknown): void;
  close(socket: BunSocket, code: number, reason: string): void;
}

export function bunHandlers(accept: (open: (end: SocketEnd) => Socket, request: ServerRequest) => void): BunHandlers {
  const ends = new WeakMap<BunSocket, SocketEnd>();
  return {
    perMessageDeflate: false,
    sendPings: false,
    open(socket) {
      const { request, address } = socket.data as BunData;
      const open = (end: SocketEnd): Socket => {
        ends.set(socket, end);
        return {
          send: (frame) => void socket.sendBinary(new Uint8Array(frame)),
          close(code = 1000, reason = "") {
            ends.delete(socket);
            socket.close(code, reason.slice(0, 100));
          },
        };
      };
      accept(open, requestOf(request, address ?? socket.remoteAddress));
    },
    message(socket, data) {
      // A view of bytes that Bun uses again.
      const bytes = data instanceof Uint8Array ? data.slice().buffer : new ArrayBuffer(0);
      ends.get(socket)?.message(bytes as ArrayBuffer);
    },
    close(socket, code, reason) {
      const end = ends.get(socket);
      ends.delete(socket);
      end?.closed(reason || `the socket was closed with code ${code}`);
    },
  };
}
