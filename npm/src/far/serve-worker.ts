/** What a worker of `worker()` and `pool()` runs. */
import { loadModule } from "../loader/module.ts";
import { parentThread } from "../loader/thread.ts";
import { posted, take } from "./link.ts";
import { Serve } from "./serve.ts";
import type { Served } from "./served.ts";
import type { Hello, Ready } from "./worker.ts";

/** Serves whoever has made this worker. */
export function serveWorker(served: Served): void {
  let serve: Serve | undefined;
  const parent = parentThread((message) => {
    if (serve) return void take(serve, message);
    if ((message as Partial<Hello> | null)?.oxbridge === "open") void begin(message as Hello);
  });
  const begin = async ({ module, name, imports, panic, without }: Hello): Promise<void> => {
    try {
      if (name !== undefined) Object.defineProperty(globalThis, "name", { value: name, configurable: true });
      const modules = imports === undefined ? {} : modulesOf(await loadModule(imports));
      const compiled = module as WebAssembly.Module;
      const made = new Serve(served, compiled, { panic, without, modules });
      made.start(await WebAssembly.instantiate(compiled, made.imports()));
      made.connect({ send: (frame, spent) => parent.post(...posted(frame, spent)), close() {} });
      serve = made;
      const ready: Ready = { oxbridge: "ready", modules: Object.keys(modules) };
      parent.post(ready);
    } catch (error) {
      const failed: Ready = { oxbridge: "ready", error: error instanceof Error ? error.message : String(error) };
      parent.post(failed);
    }
  };
}

/** The modules that a module of modules exports. */
function modulesOf(module: object): Record<string, object> {
  return { ...((module as { default?: Record<string, object> }).default ?? (module as Record<string, object>)) };
}
