/** A server in this thread, whose sockets are queues: sessions without a network. */
import type { LinkEnd } from "../../npm/dist/src/far/link.js";
import { realClock } from "../../npm/dist/src/session/clock.js";
import type { Socket, SocketEnd } from "../../npm/dist/src/session/socket.js";
import { LittleServer } from "../session/host.js";
import { PACKAGES } from "./packages.ts";

interface Files {
  readonly serve: { readonly Serve: new (...all: unknown[]) => LinkEnd & { start(): void }; readonly served: object };
  readonly load: { module(): WebAssembly.Module };
}

// Suites replace it.
const { setImmediate } = globalThis;

const files = new Map<string, Files>();

/** Loads what a package has where its Rust runs. */
export async function loadServed(name: string): Promise<void> {
  const folder = PACKAGES[name] as string;
  const load = (file: string): Promise<never> => import(/* @vite-ignore */ `${folder}/${file}`) as Promise<never>;
  files.set(name, { serve: await load("serve.js"), load: await load("load-inline.js") });
}

const server = new LittleServer(realClock, ({ name, generation, panic, without }: Record<string, unknown>) => {
  const { serve, load } = files.get(String(name)) as Files;
  const made = new serve.Serve(serve.served, load.module(), { generation, panic, without });
  made.start();
  return made;
});

// As large as over a port.
server.entry = 64 << 20;
server.limits = { ...server.limits, frame: 65 << 20 };

/** Dials it. */
export function dialLoopback(client: SocketEnd): Socket {
  const ends: (SocketEnd | undefined)[] = [client, undefined];
  let isUp = true;
  const socketOf = (side: 0 | 1): Socket => {
    const other = side === 0 ? 1 : 0;
    return {
      send: (frame) => {
        const bytes = frame.slice(0);
        setImmediate(() => isUp && ends[other]?.message(bytes));
      },
      close: () => {
        setImmediate(() => {
          if (!isUp) return;
          isUp = false;
          ends[other]?.closed("the other end has closed it");
        });
      },
    };
  };
  setImmediate(() => {
    ends[1] = server.accept(socketOf(1));
    client.opened?.();
  });
  return socketOf(0);
}
