import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at(".."),
  resolve: {
    alias: [
      { find: /^fixture$/, replacement: at("../tests-rs/pkg/inline.js") },
      { find: /^fixture\/assembly$/, replacement: at("../tests-rs/pkg/assembly.js") },
      { find: /^fixture\/far\/assembly$/, replacement: at("../tests-rs/pkg/far-assembly.js") },
      { find: /^objects\/far\/assembly$/, replacement: at("../tests-rs/objects/pkg/far-assembly.js") },
      { find: /^objects\/far\/host$/, replacement: at("../tests-rs/objects/pkg/far-host.js") },
      { find: /^fixture\/far$/, replacement: at("../tests-rs/pkg/far.js") },
      { find: /^fixture\/far\/host$/, replacement: at("../tests-rs/pkg/far-host.js") },
      { find: /^objects\/far$/, replacement: at("../tests-rs/objects/pkg/far.js") },
      { find: /^objects$/, replacement: at("../tests-rs/objects/pkg/inline.js") },
      { find: /^objects\/assembly$/, replacement: at("../tests-rs/objects/pkg/assembly.js") },
      { find: /^billing$/, replacement: at("../tests-rs/billing/pkg/inline.js") },
      { find: /^billing\/assembly$/, replacement: at("../tests-rs/billing/pkg/assembly.js") },
      { find: /^charts$/, replacement: at("../tests-rs/charts/pkg/index.js") },
      { find: /^charts\/assembly$/, replacement: at("../tests-rs/charts/pkg/assembly.js") },
      { find: /^listed$/, replacement: at("../tests-rs/listed/pkg/inline.js") },
      { find: /^matrix$/, replacement: at("../tests-rs/matrix/pkg/inline.js") },
      { find: /^fuzz\/assembly$/, replacement: at("../tests-rs/fuzz/pkg/assembly.js") },
      { find: /^oxbridge$/, replacement: at("../npm/dist/src/index.js") },
    ],
  },
  test: {
    include: ["tests-js/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["tests-js/setup.ts"],
    testTimeout: 30_000,
    // Vitest leaves a processor to itself; much of this waits for cargo, which takes turns.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The packages under test are loaded by Node itself, as an app loads them.
    server: { deps: { external: [/\/pkg\//, /\/npm\/dist\//] } },
  },
});
