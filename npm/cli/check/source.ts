/** The packages that are compared: from a folder, an archive, or the registry that npm is set to. */
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { BuildError } from "../error.ts";
import { shown } from "../files.ts";
import { CONTRACT, type Contract, FORMAT, parseContract } from "../package/contract.ts";
import { run } from "../run.ts";

/** A package that oxbridge built. */
export interface Source {
  readonly name: string;
  readonly version: string;
  /** Where it is, as a person would say it. */
  readonly where: string;
  readonly contract: Contract;
}

/** Reads a package in a folder or an archive, or a published version: `billing@1.2.0`. */
export async function readSource(text: string): Promise<Source> {
  const found = await stat(text).catch(() => undefined);
  if (found?.isDirectory()) return readFolder(text);
  if (found) return readArchive(text, shown(text));
  if (PUBLISHED.test(text)) return readPublished(text);
  throw new BuildError(`there is no package \`${text}\``, "give a folder, an archive (.tgz), or NAME@VERSION");
}

/** A name, and a version or a tag. */
const PUBLISHED = /^(?:@[\w.~-]+\/)?\w[\w.~-]*(?:@[\w.+~^-]+)?$/;

type ReadFile = (name: string) => Promise<string | undefined>;

async function readFolder(folder: string): Promise<Source> {
  const read: ReadFile = (name) => readFile(join(folder, name), "utf8").catch(() => undefined);
  return sourceOf(read, shown(folder));
}

async function readArchive(path: string, where: string): Promise<Source> {
  const files = filesOf(await readFile(path), where);
  return sourceOf(async (name) => files.get(name), where);
}

async function readPublished(spec: string): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), "oxbridge-check-"));
  try {
    await pack(spec, folder);
    const [file] = await readdir(folder);
    if (file === undefined) throw new BuildError(`npm gave no archive for \`${spec}\``);
    return await readArchive(join(folder, file), spec);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Has npm fetch the archive: it knows the registry, and who may read it. */
async function pack(spec: string, folder: string): Promise<void> {
  const args = ["pack", spec, "--json", "--pack-destination", folder];
  // What it says on the way is for nobody; what failed stands in its JSON.
  const { code, output } = await run("npm", args, {
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  if (code === 0) return;
  const { code: fault, summary } = faultOf(output);
  if (fault === "E404" || fault === "ETARGET" || fault === "ENOVERSIONS")
    throw new BuildError(`\`${spec}\` is not published, or not for you to read`, "npm config get registry; npm whoami");
  throw new BuildError(`npm cannot fetch \`${spec}\`${summary && `: ${summary}`}`, `npm pack ${spec}`);
}

function faultOf(output: string): { readonly code: string; readonly summary: string } {
  try {
    const { error } = JSON.parse(output) as { error: { code?: string; summary?: string } };
    return { code: error.code ?? "", summary: error.summary?.trim().split("\n", 1)[0] ?? "" };
  } catch {
    return { code: "", summary: "" };
  }
}

async function sourceOf(read: ReadFile, where: string): Promise<Source> {
  const { name, version } = JSON.parse((await read("package.json")) ?? "{}") as { name?: string; version?: string };
  if (name === undefined || version === undefined)
    throw new BuildError(`${where} is no package: it has no package.json with a name and a version`);
  const text = await read(CONTRACT);
  if (text === undefined) {
    throw new BuildError(
      `${name} ${version} (${where}) has no ${CONTRACT}: an older version of oxbridge built it, or another tool`,
      "build that version of the crate once more with this oxbridge, and give that folder: --against FOLDER",
    );
  }
  const contract = contractIn(text, `${name} ${version} (${where})`);
  return { name, version, where, contract };
}

function contractIn(text: string, called: string): Contract {
  let contract: Contract | undefined;
  try {
    contract = parseContract(text);
  } catch {
    // Said below.
  }
  if (typeof contract?.oxbridge !== "string")
    throw new BuildError(`${CONTRACT} of ${called} is damaged`, "build it once more");
  if (contract.format === FORMAT) return contract;
  throw new BuildError(
    `${CONTRACT} of ${called} was written by oxbridge ${contract.oxbridge}, in another form than this version knows`,
    "build both with one version of oxbridge",
  );
}

const BLOCK = 512;

/** The files at the top of what an archive holds. */
function filesOf(archive: Buffer, where: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let bytes: Buffer;
  try {
    bytes = gunzipSync(archive);
  } catch (cause) {
    throw new BuildError(`${where} is no archive of a package (.tgz)`, undefined, { cause });
  }
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const text = (from: number, length: number): string =>
      bytes.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const path = text(0, 100);
    const size = Number.parseInt(text(124, 12), 8) || 0;
    // Archives have one folder at their top, whatever it is called.
    if (path.split("/").length === 2) files.set(basename(path), bytes.toString("utf8", at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
