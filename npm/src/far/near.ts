/** `near()`: the Rust of a door `./far` runs on this thread. */
import { later } from "../timer.ts";
import type { Far } from "./far.ts";
import type { FarHost } from "./places.ts";
import type { Serve } from "./serve.ts";
import type { Served } from "./served.ts";

/** What a package has where its Rust runs. */
interface Serving {
  readonly served: Served;
  readonly Serve: typeof Serve;
}

/** The host whose places are served here. `load`: gives what that takes, which is in a file of its own. */
export function nearHost(load: () => Promise<Serving>): FarHost {
  return {
    async open({ places, module, check, policy }) {
      check([]);
      const [serving, compiled] = await Promise.all([load(), module()]);
      for (const far of places.all) await serveHere(far, serving, compiled as WebAssembly.Module, policy);
    },
  };
}

async function serveHere(
  far: Far,
  { served, Serve }: Serving,
  module: WebAssembly.Module,
  {
    panic,
    without,
  }: { readonly panic?: "restart" | "fault" | undefined; readonly without?: readonly string[] | undefined },
): Promise<void> {
  const serve = new Serve(served, module, { panic, without });
  serve.start(await WebAssembly.instantiate(module, serve.imports()));
  let isOpen = true;
  // As over any link: nothing that is sent comes before the code that runs has ended.
  const link = (to: { receive(frame: ArrayBuffer): void }) => ({
    send: (frame: ArrayBuffer) => void later(() => isOpen && to.receive(frame)),
    close() {
      if (!isOpen) return;
      isOpen = false;
      serve.lost();
    },
  });
  serve.connect(link(far));
  far.connect(link(serve));
}
