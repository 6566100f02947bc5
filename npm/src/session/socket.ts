/** Sockets, as sessions have them: whatever moves messages of bytes in order, and may break. */
import { reasonText } from "../loader/thread.ts";

/** A socket that a session was given. */
export interface Socket {
  /** Sends a message, whose bytes stay as they are until the other end has them. */
  send(frame: ArrayBuffer): void;
  /** Ends it, for a reason that the other end is told. */
  close(code?: number, reason?: string): void;
}

/** Who hears of a socket. */
export interface SocketEnd {
  opened?(): void;
  message(frame: ArrayBuffer): void;
  /** It is gone, once and for all. */
  closed(reason: string): void;
}

/** A WebSocket of browsers, Node, Deno, Bun and workerd; that of `ws` as well. */
export interface WebSocketLike {
  binaryType: string;
  readonly readyState: number;
  send(data: ArrayBuffer | Uint8Array): void;
  close(code?: number, reason?: string): void;
  onopen: unknown;
  onmessage: unknown;
  onclose: unknown;
  onerror: unknown;
  /** Of `ws`: ends it without waiting for the other end. */
  terminate?(): void;
}

const CONNECTING = 0;
const OPEN = 1;

/** How long the other end may take to hear that a WebSocket ends, in milliseconds. */
const CLOSING = 2000;

/** Has `end` hear of a WebSocket. */
export function overWebSocket(
  web: WebSocketLike,
  end: SocketEnd,
  later: (f: () => void, milliseconds: number) => unknown,
): Socket {
  let isClosed = false;
  const closed = (reason: string): void => {
    if (isClosed) return;
    isClosed = true;
    end.closed(reason);
  };
  let failure = "";
  web.binaryType = "arraybuffer";
  web.onopen = () => end.opened?.();
  web.onmessage = ({ data }: { data: unknown }) => {
    if (isClosed) return;
    // What is no message of bytes is none of ours.
    end.message(data instanceof ArrayBuffer ? data : new ArrayBuffer(0));
  };
  web.onerror = (event: { error?: unknown; message?: unknown }) => {
    const { error, message } = event ?? {};
    failure = error === undefined ? String(message ?? "") : reasonText(error);
  };
  web.onclose = ({ code, reason }: { code?: number; reason?: string }) => {
    closed(failure || reason || `the socket was closed with code ${code}`);
  };
  if (web.readyState > OPEN) closed("the socket was closed");
  return {
    send(frame) {
      if (isClosed || web.readyState !== OPEN) return;
      try {
        web.send(frame);
      } catch (error) {
        closed(reasonText(error));
      }
    },
    close(code = 1000, reason = "") {
      const wasClosed = isClosed;
      isClosed = true;
      if (wasClosed && web.readyState > OPEN) return;
      try {
        if (web.readyState === CONNECTING && web.terminate) return web.terminate();
        web.close(code, reason.slice(0, 100));
      } catch {
        // It is no socket any more.
      }
      if (web.terminate) later(() => web.terminate?.(), CLOSING);
    },
  };
}
