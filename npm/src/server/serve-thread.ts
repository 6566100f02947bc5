/** Rust for many clients, in one thread of a server: an instance for each session. */
import type { Link } from "../far/link.ts";
import type { Serve } from "../far/serve.ts";
import type { Moved } from "../far/served.ts";
import { loadModule } from "../loader/module.ts";
import { parentThread, reasonText } from "../loader/thread.ts";
import { RETAINED_LIMIT, tooLong } from "../session/limits.ts";
import { readHead } from "../wire/head.ts";
import { SeenByRust } from "./seen.ts";
import type { FromThread, LoadedAssembly, SeenSession, ServeFile, SessionPolicy, ToThread } from "./talk.ts";

/** Serves the accepting thread, which has made this one. */
export function serveSessions(): void {
  const tell = (told: FromThread, transfer: ArrayBuffer[] = []): void => parent.post(told, transfer);
  const loaded = new Map<string, LoadedAssembly & ServeFile>();
  const sessions = new Map<number, ThreadSession>();
  let modules: Readonly<Record<string, object>> = {};
  const load = async (assemblies: readonly LoadedAssembly[], imports: string | undefined): Promise<void> => {
    if (imports !== undefined) {
      const { default: members, ...named } = (await loadModule(imports)) as Record<string, object>;
      modules = { ...named, ...members };
    }
    for (const each of assemblies) loaded.set(each.name, { ...each, ...((await loadModule(each.url)) as ServeFile) });
    tell({ kind: "loaded", modules: Object.keys(modules) });
  };
  const open = async ({ id, assembly: name, policy, seen }: ToThread & { kind: "open" }): Promise<void> => {
    const assembly = loaded.get(name) as LoadedAssembly & ServeFile;
    const session = new ThreadSession(id, policy, seen, tell, () => sessions.delete(id));
    sessions.set(id, session);
    await session.start(assembly, modules);
    tell({ kind: "opened", id });
  };
  const take = (message: ToThread): void => {
    switch (message.kind) {
      case "load":
        load(message.assemblies, message.imports).catch((error) => tell({ kind: "failed", text: reasonText(error) }));
        return;
      case "open": {
        const { id } = message;
        open(message).catch((error) => {
          sessions.delete(id);
          tell({ kind: "refused", id, text: reasonText(error) });
        });
        return;
      }
      case "frame":
        return sessions.get(message.id)?.receive(message.frame);
      case "taken":
        return sessions.get(message.id)?.freed(message.bytes);
      case "state":
        return sessions.get(message.id)?.seen.change(message.state);
      case "save":
        return sessions.get(message.id)?.save();
      case "renew":
        return sessions.get(message.id)?.renew(message.page);
      case "close":
        sessions.get(message.id)?.end();
        sessions.delete(message.id);
    }
  };
  const parent = parentThread((message) => take(message as ToThread));
}

/** One session, where its Rust runs. */
class ThreadSession implements Link {
  readonly #id: number;
  readonly #policy: SessionPolicy;
  readonly seen: SeenByRust;
  readonly #tell: (told: FromThread, transfer?: ArrayBuffer[]) => void;
  readonly #ended: () => void;
  #serve: Serve | undefined;
  /** Bytes that the client has not taken. */
  #unread = 0;
  #taken = 0;
  #panics = 0;

  constructor(
    id: number,
    policy: SessionPolicy,
    seen: SeenSession,
    tell: (told: FromThread, transfer?: ArrayBuffer[]) => void,
    ended: () => void,
  ) {
    this.#id = id;
    this.#policy = policy;
    this.seen = new SeenByRust(seen, (text) => tell({ kind: "close", id, text }));
    this.#tell = tell;
    this.#ended = ended;
  }

  async start(
    { Serve, served, module }: LoadedAssembly & ServeFile,
    modules: Readonly<Record<string, object>>,
  ): Promise<void> {
    const { generation, panic, without, limits, details, moved } = this.#policy;
    const conceal = (death: Error): string => this.#conceal(death);
    const concealed = details ? undefined : conceal;
    const policy = { generation, panic, without, limits, modules, conceal: concealed, session: this.seen, moved };
    const serve = new Serve(served, module, policy);
    serve.start(await WebAssembly.instantiate(module, serve.imports()));
    this.#serve = serve;
    serve.connect(this);
  }

  /** What a panic is called, where the client is not told what it says. */
  #conceal(death: Error): string {
    const number = `${this.#id}-${++this.#panics}`;
    this.#tell({ kind: "panic", id: this.#id, number, text: death.stack ?? death.message });
    return `Rust panicked (${number})`;
  }

  receive(frame: ArrayBuffer): void {
    this.#taken++;
    this.#serve?.receive(frame);
    // An answer has said so already.
    if (this.#taken > 0) this.#done(undefined);
  }

  /** Says what goes on elsewhere. Nothing is served here any more. */
  save(): void {
    let moved: Moved | undefined;
    try {
      moved = this.#serve?.save();
    } catch (error) {
      // What Rust panics with its client is told; the state is lost with it.
      this.#conceal(error as Error);
    }
    this.#tell({ kind: "saved", id: this.#id, moved, generation: this.#serve?.generation ?? 0 });
  }

  renew(page: number): void {
    const generation = this.#serve?.renew(page);
    this.#unread = 0;
    if (generation !== undefined) this.#tell({ kind: "renewed", id: this.#id, generation });
  }

  freed(bytes: number): void {
    this.#unread -= bytes;
    if (!this.isFull()) this.#serve?.resume();
  }

  end(): void {
    this.#serve?.lost();
    this.#serve = undefined;
  }

  send(frame: ArrayBuffer): void {
    const { length } = readHead(frame);
    const own = length < frame.byteLength ? frame.slice(0, length) : frame;
    if (own !== frame) this.#serve?.recycle(frame);
    this.#unread += length;
    this.#done(own);
  }

  #done(frame: ArrayBuffer | undefined): void {
    const taken = this.#taken;
    this.#taken = 0;
    const { memory = 0, waiting = 0 } = this.#serve ?? {};
    this.#tell({ kind: "done", id: this.#id, frame, taken, memory, waiting }, frame ? [frame] : []);
  }

  isFull(): boolean {
    return this.#unread > RETAINED_LIMIT;
  }

  refuses(bytes: number): string | undefined {
    return bytes > this.#policy.entry ? tooLong("answer", bytes, this.#policy.entry) : undefined;
  }

  fail(error: unknown): void {
    this.#ended();
    this.#serve = undefined;
    const code = error instanceof RangeError ? "limit" : "lost";
    this.#tell({ kind: "ended", id: this.#id, code, text: reasonText(error) });
  }

  close(): void {}
}
