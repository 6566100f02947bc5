/** What real crates export: their manifests, without the rest of a build. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Manifest } from "../../npm/cli/manifest/type.ts";
import { compile } from "../../npm/dist/cli/cargo.js";
import { findCrate } from "../../npm/dist/cli/crate.js";
import { describe } from "../../npm/dist/cli/manifest/describe.js";
import { VERSION } from "../../npm/dist/src/version.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Folder and profile, that of its package, so that cargo has built most of it. */
export const CRATES = {
  fixture: ["tests-rs", "release"],
  matrix: ["tests-rs/matrix", "dev"],
  objects: ["tests-rs/objects", "release"],
  billing: ["tests-rs/billing", "release"],
  tables: ["npm/examples/tables", "release"],
  components: ["npm/examples/components", "release"],
} as const;

export async function described(name: keyof typeof CRATES): Promise<Manifest> {
  const [folder, profile] = CRATES[name];
  const crate = await findCrate(join(ROOT, folder), VERSION, { profile });
  const wasm = new Uint8Array(await readFile((await compile(crate)).wasm));
  return (await describe(wasm, { name: crate.name })).manifest;
}
