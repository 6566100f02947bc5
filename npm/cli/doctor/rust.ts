/** Rust's own tools: whether they are there, and new enough. */
import { fileURLToPath } from "node:url";
import { checkTarget } from "../cargo.ts";
import { TARGET } from "../crate.ts";
import { installing, run } from "../run.ts";
import { type Finding, fault, isAtLeast, ok, type Project, readToml, unless } from "./project.ts";

/** The manifest of the crate that lies in this package. */
const MANIFEST = fileURLToPath(new URL("../../../../crate/Cargo.toml", import.meta.url));

/** What the crate in this package needs. */
export async function needs(): Promise<{ rust: string; wasmBindgen: string }> {
  const { package: own, dependencies } = await readToml<{
    package: { "rust-version": string };
    dependencies: { "wasm-bindgen": { version: string } };
  }>(MANIFEST);
  return { rust: own["rust-version"], wasmBindgen: dependencies["wasm-bindgen"].version.replace("=", "") };
}

export async function cargo({ root, crate }: Project): Promise<Finding> {
  const version = await versionOf("cargo", cwdOf(root, crate));
  return version === undefined ? fault("cargo was not found", installing("cargo")) : ok(version);
}

export async function rustc({ root, crate }: Project): Promise<Finding> {
  const version = await versionOf(process.env.RUSTC ?? "rustc", cwdOf(root, crate));
  if (version === undefined) return fault("rustc was not found", installing("rustc"));
  const { rust } = await needs();
  if (isAtLeast(version, rust)) return ok(version);
  return fault(`rustc ${version} is too old: oxbridge needs ${rust}`, "rustup update stable");
}

export function target({ root, crate }: Project): Promise<Finding> {
  return unless(() => checkTarget(cwdOf(root, crate)), TARGET);
}

/** A `rust-toolchain.toml` beside the crate may choose another toolchain. */
function cwdOf(root: string, crate: Project["crate"]): string {
  return typeof crate === "object" ? crate.root : root;
}

async function versionOf(program: string, cwd: string): Promise<string | undefined> {
  const found = await run(program, ["--version"], { cwd, stdio: ["ignore", "pipe", "ignore"] }).catch(() => undefined);
  return /\d+\.\d+\.\d+\S*/.exec(found?.output ?? "")?.[0];
}
