/** `[package.metadata.oxbridge]` of a Cargo.toml: what it may say, and what is wrong with what it says. */

import { nearest } from "../src/meant.ts";
import { BuildError } from "./error.ts";

/** What a crate says of its builds. */
export interface Settings {
  /** What the package is called. */
  readonly name?: string;
  /** What it is called on JSR, where it is published there too. */
  readonly jsr?: string;
  /** Whether browsers too get the bytes as text; `auto`: if they are few. */
  readonly embed?: boolean | "auto";
  readonly features?: readonly string[];
  readonly "default-features"?: boolean;
  readonly "all-features"?: boolean;
  /** Whether a release keeps the names of functions. */
  readonly names?: boolean;
  /** Whether a release has a table of lines beside the package. */
  readonly debuginfo?: boolean;
  /** Of cargo: what is built where the command line names none. */
  readonly profile?: string;
}

interface Key {
  /** What the value must be, for messages. */
  readonly type: string;
  readonly fits: (value: unknown) => boolean;
}

const TEXT: Key = { type: "a string", fits: (value) => typeof value === "string" };
const FLAG: Key = { type: "true or false", fits: (value) => typeof value === "boolean" };
const LIST: Key = {
  type: "a list of strings",
  fits: (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
};

const KEYS: Readonly<Record<keyof Settings, Key>> = {
  name: TEXT,
  jsr: TEXT,
  embed: { type: 'true, false or "auto"', fits: (value) => typeof value === "boolean" || value === "auto" },
  features: LIST,
  "default-features": FLAG,
  "all-features": FLAG,
  names: FLAG,
  debuginfo: FLAG,
  profile: TEXT,
};

const TABLE = "[package.metadata.oxbridge]";

/** Checks what stands in the table of the Cargo.toml at `path`, all of it at once. */
export function readSettings(metadata: unknown, path: string): Settings {
  const found = (metadata as { oxbridge?: unknown } | null)?.oxbridge;
  if (found === undefined) return {};
  if (typeof found !== "object" || found === null || Array.isArray(found))
    throw new BuildError(`${path}: \`oxbridge\` in [package.metadata] must be a table, got ${shown(found)}`, TABLE);
  const faults = Object.entries(found).flatMap(([key, value]) => {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key as keyof Settings] : undefined;
    if (known === undefined) return [`${path}: ${TABLE} has no key \`${key}\`${meantKey(key)}`];
    return known.fits(value) ? [] : [`${path}: \`${key}\` in ${TABLE} must be ${known.type}, got ${shown(value)}`];
  });
  if (faults.length) throw new BuildError(faults.join("\n"), `its keys are ${Object.keys(KEYS).join(", ")}`);
  return found as Settings;
}

function meantKey(key: string): string {
  const best = nearest(key, Object.keys(KEYS)) as keyof Settings | undefined;
  return best ? `; did you mean \`${best}\`, which is ${KEYS[best].type}?` : "";
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
