/** Settings of the release profile that make a module larger or slower than it need be. */
import { join } from "node:path";
import { shown } from "../files.ts";
import { type Finding, note, ok, type Project } from "./project.ts";

/** A setting, what is wrong with some of its values, and the line that is better. */
interface Setting {
  readonly key: string;
  readonly hurts: (value: unknown) => boolean;
  readonly why: string;
  readonly mend: string;
}

/**
 * Others do no harm: `panic` is always `abort` here, what `debug` and `strip` are about is cut off anyway, and `lto` makes
 * some modules smaller and others larger.
 */
const SETTINGS: readonly Setting[] = [
  {
    key: "opt-level",
    hurts: (value) => value === 0 || value === 1,
    why: "code that is hardly optimised, and larger",
    mend: 'opt-level = 3, or "s" for a smaller module',
  },
  {
    key: "codegen-units",
    hurts: (value) => typeof value === "number" && value > 1,
    why: "parts that are optimised one by one",
    mend: "codegen-units = 1",
  },
  {
    key: "debug-assertions",
    hurts: (value) => value === true,
    why: "checks that are for development",
    mend: "debug-assertions = false",
  },
];

export function profile({ crate }: Project): Finding | undefined {
  if (typeof crate !== "object") return undefined;
  const { root, manifest, workspace } = crate;
  if (workspace.root !== root && manifest.profile !== undefined) {
    const there = shown(join(workspace.root, "Cargo.toml"));
    return note("cargo reads [profile] in the Cargo.toml of the workspace alone", `move it to ${there}`);
  }
  const said = workspace.manifest.profile?.release ?? {};
  const bad = SETTINGS.filter(({ key, hurts }) => Object.hasOwn(said, key) && hurts(said[key]));
  if (bad.length === 0) return ok("nothing that hurts");
  const list = bad.map(({ key, why }) => `\`${key} = ${JSON.stringify(said[key])}\` in [profile.release] makes ${why}`);
  return note(list.join("; "), bad.map(({ mend }) => mend).join("; "));
}
