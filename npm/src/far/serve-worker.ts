/** What a worker of `worker()` and `pool()` runs. */
import { loadModule } from "../loader/module.ts";
import { parentThread, reasonText } from "../loader/thread.ts";
import { posted, take } from "./link.ts";
import { Serve } from "./serve.ts";
import type { Served } from "./served.ts";
import type { Asked, Told } from "./worker.ts";

/**
 * Serves whoever has made this worker.
 *
 * @param own Modules that Rust calls here, by their names.
 */
export function serveWorker(served: Served, own: Readonly<Record<string, object>> = {}): void {
  let serve: Serve | undefined;
  let modules: Readonly<Record<string, object>> = own;
  const tell = (told: Told): void => parent.post(told);
  const fail = (error: unknown): void => tell({ oxbridge: "failed", error: reasonText(error) });
  const open = async (imports: string | undefined): Promise<void> => {
    if (imports !== undefined) modules = { ...own, ...modulesOf(await loadModule(imports)) };
    tell({ oxbridge: "modules", modules: Object.keys(modules) });
  };
  const start = async ({ module, panic, without, generation }: Asked & { oxbridge: "start" }): Promise<void> => {
    const compiled = module as WebAssembly.Module;
    const made = new Serve(served, compiled, { panic, without, modules, generation });
    made.start(await WebAssembly.instantiate(compiled, made.imports()));
    made.connect({
      send(frame, spent) {
        try {
          parent.post(...posted(frame, spent));
        } catch (error) {
          // Who waits for the frame would wait for ever.
          fail(error);
        }
      },
      close() {},
    });
    serve = made;
    tell({ oxbridge: "ready" });
  };
  const parent = parentThread((message) => {
    if (serve) return void take(serve, message);
    const asked = message as Asked;
    if (asked.oxbridge === "open") open(asked.imports).catch(fail);
    if (asked.oxbridge === "start") start(asked).catch(fail);
  });
}

/** The modules that a module exports, each by itself or as members of its default export. */
function modulesOf(module: object): Record<string, object> {
  const { default: members, ...named } = module as Record<string, object>;
  return { ...named, ...members };
}
