/** Profiles of cargo, and what a release build adds to them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A profile of cargo. */
export interface Profile {
  readonly name: string;
  /** The one of cargo's own that it inherits from: whether the module is optimised, or keeps the names of functions. */
  readonly base: "release" | "dev";
}

/** What the Cargo.toml of the workspace says of a profile. One that it does not know cargo will refuse. */
export async function profileOf(name: string, workspace: string): Promise<Profile> {
  const profiles = await readProfiles(workspace);
  const seen = new Set<string>();
  for (let at: unknown = name; typeof at === "string" && !seen.has(at); at = profiles[at]?.inherits) {
    seen.add(at);
    if (at === "dev" || at === "test") return { name, base: "dev" };
  }
  return { name, base: "release" };
}

/**
 * What cargo is run with. Unless Cargo.toml says otherwise, a release build has one unit of code a crate, and is
 * optimised as a whole where the library is a `cdylib` alone: cargo passes no `lto` for one that is an `rlib` too. It is
 * not made to: with `--crate-type cdylib` the smallest of five crates became 9 % smaller once compressed, the next 2 %,
 * and the larger ones 1 to 3 % larger; they ran between 10 % faster and 10 % slower.
 */
export async function environment(workspace: string, { base }: Profile, hasLines: boolean): Promise<NodeJS.ProcessEnv> {
  const env = { ...process.env };
  if (base !== "release") return env;
  const { release = {} } = await readProfiles(workspace);
  // What is there for debuggers changes nothing of the code. `line-tables-only` has names without their paths.
  if (hasLines) Object.assign(env, { CARGO_PROFILE_RELEASE_DEBUG: "limited", CARGO_PROFILE_RELEASE_STRIP: "none" });
  const defaults = { lto: "true", "codegen-units": "1" };
  for (const [key, value] of Object.entries(defaults)) {
    if (!Object.hasOwn(release, key)) env[`CARGO_PROFILE_RELEASE_${key.toUpperCase().replace("-", "_")}`] ??= value;
  }
  return env;
}

async function readProfiles(workspace: string): Promise<Readonly<Record<string, { inherits?: unknown }>>> {
  const { parse } = await import("smol-toml");
  const { profile = {} } = parse(await readFile(join(workspace, "Cargo.toml"), "utf8"));
  return profile as Record<string, { inherits?: unknown }>;
}
