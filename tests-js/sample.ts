/** A small package made without cargo, for the tests of how packages are laid out, loaded and run. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import binaryen from "binaryen";
import { writeFarGlue } from "../npm/dist/cli/glue/far.js";
import { writeGlue } from "../npm/dist/cli/glue/glue.js";
import type { Manifest } from "../npm/dist/cli/manifest/type.js";
import { type CrateInput, type Files, packageFiles } from "../npm/dist/cli/package/package.js";
import { farTypings } from "../npm/dist/cli/typings/far.js";
import { typings } from "../npm/dist/cli/typings/typings.js";
import { func, manifest as manifestOf, t } from "./types/manifest.ts";

/** What the sample exports: a sum, an echo, a count that starts at 0 in every instance, a panic, and a linked crate. */
export const manifest: Manifest = {
  ...manifestOf([
    func("add", { a: t("u32"), b: t("u32") }, t("u32")),
    func("echo", { a: t("string") }, t("string")),
    func("State.count", {}, t("u32")),
    func("State.fail", {}),
    func("Far.answer", {}, t("u32"), { assembly: "neighbour" }),
  ]),
  assemblies: ["sample", "neighbour"],
};

/** The sample's module. */
export const wasm: Uint8Array<ArrayBuffer> = assemble(`(module
  (import "oxbridge" "panic" (func $panic (param i32 i32 i32 i32 i32 i32)))
  (memory (export "memory") 2)
  (data (i32.const 8) "out of luck")
  (data (i32.const 24) "src/lib.rs")
  (global $top (mut i32) (i32.const 1024))
  (global $count (mut i32) (i32.const 0))
  (func (export "__ox_alloc") (param $size i32) (result i32)
    (global.set $top (i32.add (global.get $top) (i32.and (i32.add (local.get $size) (i32.const 7)) (i32.const -8))))
    (i32.sub (global.get $top) (i32.and (i32.add (local.get $size) (i32.const 7)) (i32.const -8))))
  (func (export "__ox_free") (param i32 i32))
  (func (export "__ox_boot"))
  (func (export "__ox_fault") (result i32) (i32.const 0))
  (func (export "__ox_release"))
  (func (export "__ox_add") (param i32 i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  ;; Gives away the text of its message.
  (func (export "__ox_echo") (param i32) (result i32)
    (i32.store (i32.const 40) (i32.add (local.get 0) (i32.load (local.get 0))))
    (i32.store (i32.const 44) (i32.or (i32.load offset=8 (local.get 0)) (i32.const 1)))
    (i32.const 40))
  (func (export "__ox_count") (param i32) (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (global.get $count))
  (func (export "__ox_fail") (param i32)
    (call $panic (i32.const 8) (i32.const 11) (i32.const 24) (i32.const 10) (i32.const 7) (i32.const 3))
    (unreachable))
  (func (export "__ox_answer") (param i32) (result i32) (i32.const 42)))`);

/** A module from its text. */
export function assemble(text: string): Uint8Array<ArrayBuffer> {
  const module = binaryen.parseText(text);
  const bytes = module.emitBinary();
  module.dispose();
  return new Uint8Array(bytes);
}

/** The files of the package. */
export function sampleFiles(crate: Partial<CrateInput> = {}, { bytes = wasm, dev = false } = {}): Promise<Files> {
  return packageFiles({
    dev,
    crate: {
      name: "sample",
      version: "1.2.3",
      description: "A sample.",
      license: "MIT",
      repository: "https://example.org/sample",
      // As a large one would be.
      embed: false,
      ...crate,
    },
    oxbridge: "0.1.0",
    manifest,
    wasm: bytes,
    glue: writeGlue(manifest, { bindgen: false, imports: [] }),
    far: { glue: writeFarGlue(manifest, { bindgen: false, imports: [] }), typings: farTypings(manifest) },
    typings: typings(manifest),
  });
}

/** Writes files below a folder. */
export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A fresh folder with the package installed in it, and `files` beside. */
export async function sampleApp(files: Files = {}, crate: Partial<CrateInput> = {}): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-")));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  write(join(folder, "node_modules", "sample"), await sampleFiles(crate));
  write(folder, { "package.json": '{ "name": "app", "version": "1.0.0", "type": "module" }\n', ...files });
  return folder;
}

/** A program that uses everything; its result must be `CHECKED`. */
export const CHECK = `export async function check(sample, start = true) {
  if (start) await sample.init();
  const results = [sample.add(1, 2), sample.echo("grüße"), sample.State.count(), sample.State.count()];
  try { sample.add(-1, 2); } catch (error) { results.push(error.message); }
  try { sample.State.fail(); } catch (error) { results.push(error instanceof sample.RustPanicError, error.message); }
  results.push(sample.State.count(), sample.Far.answer());
  return results;
}
`;

/** What `check` gives. */
export const CHECKED: readonly unknown[] = [
  3,
  "grüße",
  1,
  2,
  "add: `a`: expected u32 (0 to 4294967295), got -1",
  true,
  "out of luck",
  1,
  42,
];
