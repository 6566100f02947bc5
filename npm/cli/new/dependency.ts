/** Where the project gets oxbridge from: for npm, and for cargo, which finds the crate in the package of npm. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { VERSION } from "../../src/version.ts";

/** What `package.json` in a folder says of oxbridge: a version as it is, the path of an archive or a folder from there. */
export function npmSpec(spec: string | undefined, folder: string): string {
  if (spec === undefined) return `^${VERSION}`;
  const path = resolve(spec.replace(/^file:/, ""));
  return existsSync(path) ? `file:${between(folder, path)}` : spec;
}

/** Writes the crate's place into a Cargo.toml that has one. `at`: the folder of that; `modules`: where npm installs. */
export function withCrate(manifest: string, at: string, modules: string): string {
  const path = between(at, join(modules, "node_modules/oxbridge/crate"));
  return manifest.replace(/^oxbridge = .*$/m, `oxbridge = { path = "${path}", version = "${VERSION}" }`);
}

/**
 * The folder in whose `node_modules` a package of `folder` comes to lie. npm and yarn put what a workspace needs into that
 * of its root; pnpm links it in that of each package.
 */
export function modulesFolder(folder: string, manager: string): string {
  if (manager === "pnpm") return folder;
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    if (workspaces(above).some((pattern) => matches(pattern, between(above, folder)))) return above;
  }
  return folder;
}

function workspaces(folder: string): readonly string[] {
  try {
    const { workspaces } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { workspaces?: unknown };
    const list = Array.isArray(workspaces) ? workspaces : (workspaces as { packages?: unknown } | undefined)?.packages;
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    // None there, or none that npm could read.
    return [];
  }
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.replace(/^\.\/|\/$/g, "").split(/(\*\*|\*)/);
  const source = parts.map((part) =>
    part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&"),
  );
  return new RegExp(`^${source.join("")}$`).test(path);
}

function between(from: string, to: string): string {
  return relative(from, to).replaceAll(sep, "/");
}
