/** What a project and its crate are called. */
import { UsageError } from "../error.ts";
import { npmFaults } from "../name.ts";

/** The names of a new project. */
export interface Names {
  /** As npm has it, perhaps in a scope: `@acme/greeter`. */
  readonly npm: string;
  /** As cargo has it: `greeter`. */
  readonly crate: string;
}

/** The name of the crate that an app has beside it: it becomes a package of its own. */
export function appCrate({ crate }: Names): string {
  return `${crate}-rust`;
}

/** Words of Rust, and crates that every crate sees: cargo makes no crate of these names. */
const TAKEN = new Set(
  `abstract alloc as async await become box break const continue core crate do dyn else enum extern false final fn for
  gen if impl in let loop macro match mod move mut override oxbridge priv proc-macro proc_macro pub ref return self
  static std struct super test trait true try type typeof unsafe unsized use virtual where while yield`.split(/\s+/),
);

/** Reads a name that npm and cargo both take. */
export function readNames(name: string): Names {
  const faults = npmFaults(name);
  if (faults.length > 0)
    throw new UsageError(`npm takes no package of the name \`${name}\`: ${faults.join(", ")}`, GIVE);
  const crate = name.replace(/^@.*\//, "").replaceAll(/[.~]/g, "-");
  if (TAKEN.has(crate)) throw new UsageError(`\`${crate}\` is a word that Rust keeps for itself`, GIVE);
  if (!/^[a-z_][\w-]*$/.test(crate))
    throw new UsageError(`cargo takes no crate of the name \`${crate}\`: it must begin with a letter`, GIVE);
  return { npm: name, crate };
}

const GIVE = "give another: --name NAME";
