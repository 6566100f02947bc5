/**
 * The near suites once more, through the doors `./far` of the packages: on this thread, in a worker, in a pool, in a session, on a server. A case is
 * skipped with its reason where it cannot be.
 */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { far } from "./plugin.ts";
import { Reasons } from "./reporter.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Those that call packages; the others ask the build tool, the runtime or codecs, which are those of near. `matrix` finds
 * its exports by names that only the running program knows: it waits by itself.
 */
const SUITES = (
  "export callback promise stream error panic buffer value json store log time text hostile matrix " +
  "object/borrow object/class object/dispose object/hand object/object object/property object/trait"
).split(" ");

/** Those of near alone: what they look at is on the thread where Rust runs, or takes a million calls one by one. */
const NEAR = ["import", "object/leak"];

/** Those of a pool: what the others keep in Rust is once in each worker, which is not what they ask for. */
const STATELESS = "export buffer value json text matrix".split(" ");

const suitesOf = (door: string): readonly string[] => {
  if (door === "pool") return STATELESS;
  return door === "near" ? [...SUITES, ...NEAR] : SUITES;
};

const TRANSFORMED = [...SUITES, ...NEAR].filter((name) => name !== "matrix");

/** What they share. */
const SHARED = ["thrown.ts", "uncaught.ts", "object/own.ts"];

const project = (door: string) => ({
  root: at("../.."),
  plugins: [far([...TRANSFORMED.map((name) => `${name}.test.ts`), ...SHARED])],
  resolve: {
    alias: [
      ...["fixture", "objects", "billing", "matrix"].map((name) => ({
        find: new RegExp(`^${name}$`),
        replacement: at(`doors/${name}.ts`),
      })),
      { find: /^fixture\/assembly$/, replacement: at("../../tests-rs/pkg/assembly.js") },
      { find: /^objects\/assembly$/, replacement: at("../../tests-rs/objects/pkg/assembly.js") },
      { find: /^billing\/assembly$/, replacement: at("../../tests-rs/billing/pkg/assembly.js") },
      { find: /^oxbridge$/, replacement: at("oxbridge.ts") },
    ],
  },
  test: {
    name: door,
    root: at("../.."),
    env: { DOOR: door },
    include: suitesOf(door).map((name) => `tests-js/${name}.test.ts`),
    globalSetup: ["tests-js/far/setup.ts"],
    testTimeout: 30_000,
    server: { deps: { external: [/\/pkg\//, /\/npm\/dist\//] } },
  },
});

export default defineConfig({
  root: at("../.."),
  test: {
    projects: ["near", "worker", "pool", "session", "socket"].map(project),
    // Vitest leaves a processor to itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ["default", new Reasons()],
  },
});
