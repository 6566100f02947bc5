/** Everything that builds with cargo, and asks rustc and rustup whether it can. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Crate, TARGET } from "./crate.ts";
import { CompileError, type Diagnostic, readDiagnostic } from "./diagnostic.ts";
import { BuildError } from "./error.ts";
import { environment } from "./profile.ts";
import { run } from "./run.ts";

/** What cargo made. */
export interface Compiled {
  /** Path of the module. */
  readonly wasm: string;
  /** The files that it was made of, but for those of packages that come from a registry. */
  readonly sources: readonly string[];
}

/** Builds the crate. `hear` gets what the compiler says as it says it. */
export async function compile(crate: Crate, hear?: (diagnostic: Diagnostic) => void): Promise<Compiled> {
  const isChecked = targets.has(crate.root);
  const checked = isChecked ? Promise.resolve() : checkTarget(crate.root);
  // What was built for the target before can be built again, most probably: cargo need not wait.
  if (existsSync(join(crate.target, TARGET))) checked.catch(() => undefined);
  else await checked;
  const { profile, features, cargoArguments } = crate;
  const end = cargoArguments.indexOf("--");
  const [forCargo, forRustc] =
    end < 0 ? [cargoArguments, []] : [cargoArguments.slice(0, end), cargoArguments.slice(end + 1)];
  const manifest = join(crate.root, "Cargo.toml");
  const args = ["rustc", "--lib", "--target", TARGET, "--manifest-path", manifest, "--package", crate.id];
  args.push("--message-format", "json-diagnostic-rendered-ansi", "--profile", profile.name, ...features, ...forCargo);
  // The linker's relocations tell the processor what refers to what. It takes them out again, as it would what is there
  // for debuggers where nobody asks for lines.
  const linked = crate.lines === "none" ? ["-C", "link-arg=--strip-debug"] : [];
  args.push("--", "-C", "link-arg=--emit-relocs", ...linked, ...forRustc);
  const env = await environment(crate.workspace, profile, crate.lines !== "none");
  const lines: string[] = [];
  const errors: Diagnostic[] = [];
  const onLine = (line: string): void => {
    lines.push(line);
    const diagnostic = readDiagnostic(line, crate.workspace);
    if (diagnostic === undefined) return;
    hear?.(diagnostic);
    if (diagnostic.level.startsWith("error")) errors.push(diagnostic);
  };
  const { code, said } = await run("cargo", args, { cwd: crate.root, env }, onLine);
  await checked;
  if (code !== 0) {
    // It may have gone away since.
    if (isChecked) await checkTarget(crate.root);
    throw new CompileError(errors, said);
  }
  targets.add(crate.root);
  const wasm = moduleIn(lines, crate);
  return { wasm, sources: await sourcesOf(wasm) };
}

/** Folders of crates that this program has built for the target: while they are watched nobody is asked again. */
const targets = new Set<string>();

/** The module that cargo says it made. */
function moduleIn(lines: readonly string[], { id }: Crate): string {
  for (const line of lines.toReversed()) {
    if (!line.startsWith('{"reason":"compiler-artifact"')) continue;
    const artifact = JSON.parse(line) as Artifact;
    if (artifact.package_id !== id || !artifact.target.crate_types.includes("cdylib")) continue;
    const wasm = artifact.filenames.find((name) => name.endsWith(".wasm"));
    if (wasm !== undefined) return wasm;
  }
  throw new BuildError("cargo built the crate, but said nothing of a .wasm file");
}

/** What lies beside the module tells what it was made of, as rules of a Makefile, one for each kind of library. */
async function sourcesOf(wasm: string): Promise<string[]> {
  const rules = await readFile(wasm.replace(/\.wasm$/, ".d"), "utf8").catch(() => "");
  const [, paths = ""] = /:\s(.*)/.exec(rules) ?? [];
  return paths
    .trim()
    .split(/(?<!\\)\s+/)
    .filter(Boolean)
    .map((path) => path.replaceAll("\\ ", " "));
}

interface Artifact {
  readonly package_id: string;
  readonly target: { readonly crate_types: readonly string[] };
  readonly filenames: readonly string[];
}

/** Dependencies that export, but none of whose code is in the module. */
export async function unlinked(crate: Crate, assemblies: readonly string[]): Promise<string[]> {
  const left = crate.linkable.filter((each) => each.name !== crate.name && !assemblies.includes(each.name));
  const exporting = await Promise.all(left.map((each) => exportsSomething(join(each.root, "src"))));
  return left.filter((_, index) => exporting[index]).map((each) => each.name);
}

async function exportsSomething(folder: string): Promise<boolean> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  for (const file of files) {
    if (!file.endsWith(".rs")) continue;
    if (/^\s*#\[(\w+::)?js_export\b/m.test(await readFile(join(folder, file), "utf8"))) return true;
  }
  return false;
}

/** Asks the rustc that cargo will use, which a `rust-toolchain.toml` may choose. */
export async function checkTarget(cwd: string): Promise<void> {
  const rustc = process.env.RUSTC ?? "rustc";
  const found = await run(rustc, ["--print", "target-libdir", "--target", TARGET], {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
  })
    // A cargo without a rustc beside it will say so itself.
    .catch(() => undefined);
  if (found === undefined || found.code !== 0 || existsSync(found.output.trim())) return;
  const active = await run("rustup", ["show", "active-toolchain"], { cwd, stdio: ["ignore", "pipe", "ignore"] }).catch(
    () => undefined,
  );
  const [toolchain, why] = active?.code === 0 ? active.output.trim().split(/\s+/) : [];
  const choice = toolchain === undefined || why === "(default)" ? "" : ` --toolchain ${toolchain}`;
  throw new BuildError(
    `Rust's target ${TARGET} is not installed`,
    active
      ? `rustup target add ${TARGET}${choice}`
      : `install it as your Rust was installed; with rustup: rustup target add ${TARGET}`,
  );
}
