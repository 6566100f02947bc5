/** Calls `crate/bindgen`, wasm-bindgen's processor as a WebAssembly module. */
import { readFile } from "node:fs/promises";
import { BuildError } from "../error.ts";
import type { Kept } from "./kept.ts";

/** The module that the runtime gives to every instance. */
export const OWN_MODULE = "oxbridge";

/** One import of a module. */
export type Import = { readonly module: string; readonly name: string } & (
  | { readonly kind: "function"; readonly parameters: number; readonly results: number }
  | { readonly kind: "table"; readonly element: "anyfunc" | "externref"; readonly limits: Limits }
  | { readonly kind: "memory"; readonly limits: Limits & { readonly shared: boolean } }
  | { readonly kind: "global"; readonly type: string; readonly mutable: boolean }
  | { readonly kind: "tag"; readonly parameters: number }
);

/** Size of a memory or a table. */
export interface Limits {
  readonly initial: number;
  readonly maximum?: number;
}

/** What the processor makes of a module. */
export interface Processed {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** What it imports, in its order. */
  readonly imports: readonly Import[];
  /** wasm-bindgen's glue for bundlers and its typings; empty where the module does not need it. */
  readonly glue: string;
  readonly typings: string;
  /** The source map, or what carries the table through Binaryen; empty where lines were not asked for. */
  readonly map: string;
  /** The table of lines, where it lies beside the module. */
  readonly table: Uint8Array<ArrayBuffer>;
  /** Files that the glue imports, by their paths. */
  readonly snippets: Readonly<Record<string, string>>;
}

interface Processor {
  memory: WebAssembly.Memory;
  alloc(length: number): number;
  imports(input: number, length: number): number;
  process(...texts: [...input: Text, ...keep: Text, ...lines: Text, names: number]): number;
  last_panic(): number;
  version(): number;
}

/** A module without what linkers write behind its code for debuggers and processors, which can be most of it. */
export function codeOf(wasm: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let [at, end] = [HEAD, HEAD];
  while (at < wasm.length) {
    const isCustom = wasm[at++] === 0;
    let size = 0;
    for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
      byte = wasm[at++] ?? 0;
      size |= (byte & 127) << shift;
    }
    at += size;
    if (!isCustom) end = at;
  }
  return wasm.subarray(0, end);
}

/** Bytes before the first section. */
const HEAD = 8;

/** What a module imports, in its order. Several steps ask it of one module. */
export function readImports(wasm: Uint8Array<ArrayBuffer>): Promise<readonly Import[]> {
  const known = read.get(wasm);
  if (known !== undefined) return known;
  const imports = instantiate().then((processor) =>
    importsOf(readParts(processor, processor.imports(...put(processor, codeOf(wasm)))).map(decode)),
  );
  read.set(wasm, imports);
  return imports;
}

const read = new WeakMap<Uint8Array, Promise<readonly Import[]>>();

/** The imports that `texts` begins with, which are taken out of it. */
function importsOf(texts: string[]): Import[] {
  const count = Number(texts.shift());
  return Array.from({ length: count }, () => {
    const [module = "", name = "", type = ""] = texts.splice(0, 3);
    return { module, name, ...readType(type) } as Import;
  });
}

/** An import without its names. */
type ImportType = Import extends infer Each ? (Each extends Import ? Omit<Each, "module" | "name"> : never) : never;

function readType(text: string): ImportType {
  const [kind, ...words] = text.split(" ") as [Import["kind"], ...string[]];
  const [first = "", second = "", third = ""] = words;
  const limits = (initial: string, maximum: string): Limits => ({
    initial: Number(initial),
    ...(maximum === "-" ? {} : { maximum: Number(maximum) }),
  });
  switch (kind) {
    case "function":
      return { kind, parameters: Number(first), results: Number(second) };
    case "table":
      return { kind, element: first as "anyfunc" | "externref", limits: limits(second, third) };
    case "memory":
      return { kind, limits: { ...limits(first, second), shared: third === "true" } };
    case "global":
      return { kind, type: first, mutable: second === "true" };
    case "tag":
      return { kind, parameters: Number(first) };
  }
}

/** Where the lines of a module are told: in it, or in a table beside it. */
export interface Telling {
  /** What a module that knows its lines calls its source map. */
  readonly url: string | undefined;
  /** The folder that sources are named from. */
  readonly root: string;
}

/** How a module is processed. */
export interface How {
  /** Keeps the names of functions. */
  readonly names: boolean;
  /** Which exports of our own stay. */
  readonly kept: Kept;
  readonly lines: Telling | undefined;
}

/** Processes a module. */
export async function processModule(wasm: Uint8Array, { names, kept, lines }: How): Promise<Processed> {
  const processor = await instantiate();
  const keep = [...kept].map(([name, exports]) => `${[name, ...exports].join(" ")}\n`).join("");
  const input = put(processor, wasm);
  const text = (written: string): Text => put(processor, new TextEncoder().encode(written));
  const [processed, glue, typings, map, table, ...texts] = run(processor, () =>
    processor.process(
      ...input,
      ...text(keep),
      ...text(lines === undefined ? "" : `${lines.url ?? ""}\n${lines.root}`),
      names ? 1 : 0,
    ),
  );
  const rest = texts.map(decode);
  const imports = importsOf(rest);
  const snippets: Record<string, string> = {};
  for (let index = 0; index < rest.length; index += 2) snippets[rest[index]!] = rest[index + 1]!;
  const module = processed as Uint8Array<ArrayBuffer>;
  return {
    wasm: module,
    imports,
    glue: decode(glue),
    typings: decode(typings),
    map: decode(map),
    table: table as Uint8Array<ArrayBuffer>,
    snippets,
  };
}

/** The version of wasm-bindgen that the processor holds. */
export async function bindgenVersion(): Promise<string> {
  const processor = await instantiate();
  return decode(readParts(processor, processor.version())[0]);
}

const PLACE = new URL("../../bindgen/oxbridge_bindgen.wasm", import.meta.url);
let bytes: Promise<Uint8Array<ArrayBuffer>> | undefined;
let compiled: Promise<WebAssembly.Module> | undefined;

/** The processor itself. */
export function processorBytes(): Promise<Uint8Array<ArrayBuffer>> {
  bytes ??= readFile(PLACE).catch((error: unknown) => {
    bytes = undefined;
    throw new BuildError("wasm-bindgen's processor is missing from this copy of oxbridge", `expected it at ${PLACE}`, {
      cause: error,
    });
  });
  return bytes;
}

/** An instance is used once: it never frees an answer. */
async function instantiate(): Promise<Processor> {
  compiled ??= processorBytes().then((found) => WebAssembly.compile(found));
  const module = await compiled.catch((error: unknown) => {
    compiled = undefined;
    throw error;
  });
  const instance = await WebAssembly.instantiate(module);
  return instance.exports as unknown as Processor;
}

/** Bytes in the memory of the processor. */
type Text = [address: number, length: number];

function put(processor: Processor, bytes: Uint8Array): Text {
  const address = processor.alloc(bytes.length) >>> 0;
  new Uint8Array(processor.memory.buffer, address).set(bytes);
  return [address, bytes.length];
}

function run(processor: Processor, call: () => number): Uint8Array<ArrayBuffer>[] {
  let answer: number;
  try {
    answer = call();
  } catch (error) {
    answer = processor.last_panic();
    if (answer === 0) throw error;
  }
  return readParts(processor, answer);
}

function readParts(processor: Processor, answer: number): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(processor.memory.buffer);
  // Of a large module it lies beyond 2 GiB, and an address of WebAssembly has a sign.
  const address = answer >>> 0;
  const count = view.getUint32(address, true);
  let offset = address + 4;
  const parts = Array.from({ length: Math.max(count, 1) }, () => {
    const length = view.getUint32(offset, true);
    offset += 4 + length;
    return new Uint8Array(processor.memory.buffer, offset - length, length).slice();
  });
  if (count === 0) throw refusal(decode(parts[0]));
  return parts;
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function refusal(message: string): BuildError {
  const theirs = /rust Wasm file schema version: (\S+)/.exec(message)?.[1];
  const ours = /this binary schema version: (\S+)/.exec(message)?.[1];
  if (theirs === undefined || ours === undefined) return new BuildError(`wasm-bindgen's processor failed: ${message}`);
  return new BuildError(
    `the crate uses wasm-bindgen ${theirs}, this version of oxbridge reads wasm-bindgen ${ours}`,
    "use the same version of the crate and of the npm package `oxbridge`; `cargo tree -i wasm-bindgen` shows who asks for it",
  );
}
