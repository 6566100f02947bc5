/** Programs that run packages as they are: Node, Deno, Bun. */

import { cpSync } from "node:fs";
import { join } from "node:path";
import { agree, put } from "./place.js";
import { node, program, run } from "./tools.js";

/** @typedef {import("./place.js").Row} Row */

/** @returns {Row} */
const printed = (name, command, file, args = []) => ({
  name,
  run: async (place) => agree(place, await run(command(), [...args, file], place.folder)),
});

/** Succeeds where the program does. */
const passes = (name, command, args) => ({
  name,
  run: async ({ folder }) => void (await run(command(), args, folder)),
});

const deno = () => program("deno");
const bun = () => program("bun");
export const DENO = ["--quiet", "--node-modules-dir=manual"];

/** Deno takes the package from a folder, by an import map. */
const denoLocal = (name, permission) => ({
  name,
  run: async (place) => {
    cpSync(join(place.folder, "node_modules", place.name), join(place.folder, "local"), { recursive: true });
    const imports = { [place.name]: "./local/inline.js" };
    put(place.folder, { "map.json": JSON.stringify({ imports }) });
    const args = ["run", permission, "--quiet", "--no-config", "--import-map=map.json", "print.mjs"];
    agree(place, await run(deno(), args, place.folder));
  },
});

/** Bun bundles it; `then` runs what comes of that, from another folder. */
const bunBuild = (name, entry, args, then) => ({
  name,
  run: async (place) => {
    await run(bun(), ["build", entry, ...args], place.folder);
    await then(place);
  },
});

/** @type {readonly Row[]} */
export const hosts = [
  ...["18", "20", "22", "24", "26"].flatMap((version) => [
    printed(`node ${version} import`, () => node(version), "print.mjs"),
    printed(`node ${version} require`, () => node(version), "print.cjs"),
  ]),
  printed("node 20 worker", () => node("20"), "threads.mjs"),
  printed("node 20 import and require", () => node("20"), "both.mjs"),
  printed("deno, no permission", deno, "print.mjs", ["run", "--no-prompt", ...DENO]),
  printed("deno, all permissions", deno, "print.mjs", ["run", "-A", ...DENO]),
  denoLocal("deno, local, no permission", "--no-prompt"),
  denoLocal("deno, local, all permissions", "-A"),
  passes("deno check", deno, ["check", ...DENO, "print.mjs"]),
  passes("deno test", deno, ["test", "-A", ...DENO, "deno_test.mjs"]),
  printed("bun import", bun, "print.mjs"),
  printed("bun require", bun, "print.cjs"),
  passes("bun test", bun, ["test", "./bun.test.mjs"]),
  bunBuild("bun build for bun", "print.mjs", ["--target=bun", "--outfile=out/print.js"], async (place) =>
    agree(place, await run(bun(), [join(place.folder, "out/print.js")], "/")),
  ),
  bunBuild("bun build --compile", "print.mjs", ["--compile", "--outfile=out/print"], async (place) =>
    agree(place, await run(join(place.folder, "out/print"), [], "/")),
  ),
];
