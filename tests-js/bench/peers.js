/** Both sides, loaded once: `ours` through the namespace tree, `theirs` by wasm-bindgen's own loader. */

import { readFileSync } from "node:fs";
import assembly from "bench/assembly";
import { createRuntime } from "oxbridge";
import * as theirs from "peers-web";

export const runtime = await createRuntime({
  assemblies: [assembly],
  imports: { "bench-host": { say: (text) => text } },
});
theirs.initSync({ module: readFileSync(new URL("node_modules/peers-web/index_bg.wasm", import.meta.url)) });

export const ours = runtime.getAssemblyExports(assembly);
export { theirs };
