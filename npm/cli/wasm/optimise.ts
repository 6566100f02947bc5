/** Makes a module smaller and faster with Binaryen, where it is installed. Nothing is ever downloaded. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Binaryen's own levels. Between none and the highest, no case of the bench became faster or slower than its noise; all
 * make a module a tenth smaller, and these make it smallest once it is compressed.
 */
const OPTIMISE = 3;
const SHRINK = 0;

/** What rustc uses unless it is told otherwise, by Binaryen's names. */
const BASELINE = [
  "BulkMemory",
  "BulkMemoryOpt",
  "CallIndirectOverlong",
  "Multivalue",
  "MutableGlobals",
  "NontrappingFPToInt",
  "ReferenceTypes",
  "SignExt",
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

/** Optimises a module; gives it back as it is when there is no Binaryen. `cache` is a folder for results. */
export async function optimise(
  wasm: Uint8Array<ArrayBuffer>,
  { cache, binaryen }: { readonly cache?: string; readonly binaryen?: Binaryen | undefined } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const found = binaryen ?? (await findBinaryen());
  if (found === undefined) return wasm;
  if (cache === undefined) return run(wasm, found);
  const hash = createHash("sha256").update(`${found.version} ${OPTIMISE} ${SHRINK}\0`).update(wasm).digest("hex");
  const path = join(cache, `${hash.slice(0, 32)}.wasm`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const optimised = await run(wasm, found);
  await mkdir(cache, { recursive: true });
  // Renamed into place, so that a build that is stopped leaves no half of a file.
  await writeFile(`${path}.${process.pid}`, optimised);
  await rename(`${path}.${process.pid}`, path);
  return optimised;
}

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
}

async function run(wasm: Uint8Array<ArrayBuffer>, { url }: Binaryen): Promise<Uint8Array<ArrayBuffer>> {
  const { default: binaryen } = (await import(url)) as { default: Api };
  const module = binaryen.readBinary(wasm);
  try {
    // It keeps to the features that the module names. `strip = true` takes that away.
    if (WebAssembly.Module.customSections(new WebAssembly.Module(wasm), "target_features").length === 0) {
      module.setFeatures(BASELINE.reduce((features, name) => features | binaryen.Features[name]!, 0));
    }
    binaryen.setOptimizeLevel(OPTIMISE);
    binaryen.setShrinkLevel(SHRINK);
    module.optimize();
    module.runPasses(["strip-target-features", "strip-producers"]);
    return new Uint8Array(module.emitBinary());
  } finally {
    module.dispose();
  }
}
