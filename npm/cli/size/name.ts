/** Names of functions of Rust: whose they are, and how they are shown. */

/** What has no name, and what belongs to no crate. */
export const NAMELESS = "(no name)";
const OF_COMPILER = "(compiler)";
const OF_EXPORTS = "(exports)";

/** Without what the compiler has added to tell functions apart. */
export function plainName(name: string | undefined): string {
  if (name === undefined) return NAMELESS;
  const own = /^__ox_(\w+)_[0-9a-f]{8}$/.exec(name);
  if (own) return `${own[1]} (export)`;
  return name.replace(/(?:::h[0-9a-f]{16})?(?:\.\d+)?$/, "").replace(/\[[0-9a-f]{16}\]/g, "");
}

/** The crate of a function, by its name. */
export function crateOf(name: string): string {
  if (name === NAMELESS) return NAMELESS;
  if (name.endsWith(" (export)")) return OF_EXPORTS;
  const [, outer, inner] = /^<(.*?)(?: as (.*))?>::/.exec(name) ?? [];
  // A method of a trait is its type's, unless that is none of a crate's.
  for (const each of [outer, inner, name]) {
    const [, crate] = /^(?:[&*]|mut |const |dyn |'\w+ |\[|\(|<)*([a-z_]\w*)::/.exec(each ?? "") ?? [];
    if (crate !== undefined) return crate === "__rustc" ? OF_COMPILER : crate;
  }
  return OF_COMPILER;
}
