/** Makes a module smaller and faster with Binaryen, where it is installed. Nothing is ever downloaded. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { carry } from "./carry.ts";

/**
 * Binaryen's own levels. Between none and the highest, no case of the bench became faster or slower than its noise; all
 * make a module a tenth smaller, and these make it smallest once it is compressed.
 */
const OPTIMISE = 3;
const SHRINK = 0;

/** What rustc uses unless it is told otherwise, by Binaryen's names: of its interface, and of its command. */
const BASELINE: readonly (readonly [name: string, flag: string])[] = [
  ["BulkMemory", "bulk-memory"],
  ["BulkMemoryOpt", "bulk-memory-opt"],
  ["CallIndirectOverlong", "call-indirect-overlong"],
  ["Multivalue", "multivalue"],
  ["MutableGlobals", "mutable-globals"],
  ["NontrappingFPToInt", "nontrapping-float-to-int"],
  ["ReferenceTypes", "reference-types"],
  ["SignExt", "sign-ext"],
];

/** Where Binaryen is. */
export interface Binaryen {
  readonly version: string;
  readonly url: string;
}

/** Finds Binaryen beside oxbridge, or else beside the project that is built. */
export async function findBinaryen(folder: string = process.cwd()): Promise<Binaryen | undefined> {
  for (const find of [
    () => import.meta.resolve("binaryen"),
    () => pathToFileURL(createRequire(join(folder, "package.json")).resolve("binaryen")).href,
  ]) {
    try {
      const url = find();
      const text = await readFile(join(dirname(fileURLToPath(url)), "package.json"), "utf8");
      return { url, version: (JSON.parse(text) as { version: string }).version };
    } catch {
      // Not there: the next place, or none.
    }
  }
  return undefined;
}

/** How a module is optimised. */
export interface OptimiseOptions {
  /** Keeps the names of functions. */
  readonly names?: boolean;
  /** A folder for results. */
  readonly cache?: string;
  readonly binaryen?: Binaryen | undefined;
}

/** Optimises a module; gives it back as it is when there is no Binaryen. */
export async function optimise(
  wasm: Uint8Array<ArrayBuffer>,
  { names = false, cache, binaryen }: OptimiseOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const found = binaryen ?? (await findBinaryen());
  if (found === undefined) return wasm;
  if (cache === undefined) return run(wasm, found, names);
  const hash = createHash("sha256").update(`${found.version} ${OPTIMISE} ${SHRINK} ${names}\0`).update(wasm);
  const path = join(cache, `${hash.digest("hex").slice(0, 32)}.wasm`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const optimised = await run(wasm, found, names);
  await mkdir(cache, { recursive: true });
  // Renamed into place, so that a build that is stopped leaves no half of a file.
  await writeFile(`${path}.${process.pid}`, optimised);
  await rename(`${path}.${process.pid}`, path);
  return optimised;
}

/** A module, and the table of its lines. */
interface Lined {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly table: Uint8Array<ArrayBuffer>;
}

/**
 * Optimises a module whose lines lie beside it. Its interface for JavaScript takes no map; the command in the same
 * package does. It inlines nothing then: where it does, the line of the call is lost. What is worth it LLVM has inlined.
 */
export async function optimiseWithLines(
  { wasm, table, map }: Lined & { readonly map: string },
  { names = false, binaryen }: OptimiseOptions,
): Promise<Lined> {
  if (binaryen === undefined) return { wasm, table };
  const folder = await mkdtemp(join(tmpdir(), "oxbridge-optimise-"));
  try {
    const [input, inputMap, output, outputMap] = ["in.wasm", "in.map", "out.wasm", "out.map"].map((name) =>
      join(folder, name),
    ) as [string, string, string, string];
    await writeFile(input, wasm);
    await writeFile(inputMap, map);
    const command = join(dirname(fileURLToPath(binaryen.url)), "bin/wasm-opt");
    const features = hasFeatures(wasm) ? [] : BASELINE.map(([, flag]) => `--enable-${flag}`);
    const noInlining = ["-aimfs", "0", "-fimfs", "0", "-ocimfs", "0"];
    const args = [command, input, `-O${OPTIMISE}`, "-ism", inputMap, "-osm", outputMap, "-o", output];
    if (names) args.push("-g");
    args.push(...features, ...noInlining, ...STRIPPED.map((pass) => `--${pass}`));
    await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
    const optimised = new Uint8Array(await readFile(output));
    return { wasm: optimised, table: carry(table, await readFile(outputMap, "utf8")) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** It keeps to the features that the module names. */
function hasFeatures(wasm: Uint8Array<ArrayBuffer>): boolean {
  return WebAssembly.Module.customSections(new WebAssembly.Module(wasm), "target_features").length > 0;
}

/** What is done at the end. */
const STRIPPED = ["strip-target-features", "strip-producers"];

/** The part of Binaryen's interface that is used. */
interface Api {
  Features: Readonly<Record<string, number>>;
  readBinary(wasm: Uint8Array): {
    setFeatures(features: number): void;
    optimize(): void;
    runPasses(passes: string[]): void;
    emitBinary(): Uint8Array;
    dispose(): void;
  };
  setOptimizeLevel(level: number): void;
  setShrinkLevel(level: number): void;
  setDebugInfo(on: boolean): void;
}

async function run(wasm: Uint8Array<ArrayBuffer>, { url }: Binaryen, names: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const { default: binaryen } = (await import(url)) as { default: Api };
  const module = binaryen.readBinary(wasm);
  try {
    // `strip = true` takes them away.
    if (!hasFeatures(wasm)) {
      module.setFeatures(BASELINE.reduce((features, [name]) => features | binaryen.Features[name]!, 0));
    }
    binaryen.setOptimizeLevel(OPTIMISE);
    binaryen.setShrinkLevel(SHRINK);
    binaryen.setDebugInfo(names);
    module.optimize();
    module.runPasses(STRIPPED);
    return new Uint8Array(module.emitBinary());
  } finally {
    module.dispose();
  }
}
