/** What stands on the command line. */
import { parseArgs } from "node:util";
import { meant } from "../src/meant.ts";
import type { BuildOptions } from "./build.ts";
import { splitFeatures } from "./crate.ts";
import { BuildError } from "./error.ts";

/** A mistake in the arguments: exit code 2, where a build that fails has 1. */
export class UsageError extends BuildError {}

/** What a person asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "build"; readonly watch: boolean; readonly options: BuildOptions };

/** `needs`: what the value is, and how it stands in the message. */
interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly needs?: readonly [what: string, sign: string];
  /** May stand there more than once. */
  readonly multiple?: boolean;
}

const OPTIONS = {
  crate: { type: "string", short: "p", needs: ["a folder or a name", "FOLDER"] },
  out: { type: "string", needs: ["a folder", "FOLDER"] },
  name: { type: "string", needs: ["a name", "NAME"] },
  release: { type: "boolean", short: "r" },
  dev: { type: "boolean" },
  profile: { type: "string", needs: ["a name", "NAME"] },
  features: { type: "string", short: "F", needs: ["names", "A,B"], multiple: true },
  "no-default-features": { type: "boolean" },
  "all-features": { type: "boolean" },
  watch: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const satisfies Readonly<Record<string, Option>>;

const COMMANDS = ["build"];

/** Reads the arguments, and refuses what they should say otherwise. */
export function readArguments(args: readonly string[]): Command {
  const end = args.indexOf("--");
  const [own, cargo] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  checkOptions(own);
  const { values, positionals } = parseArgs({ args: [...own], options: OPTIONS, allowPositionals: true });
  if (values.help || args.length === 0) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [command, ...rest] = positionals;
  if (command === undefined) throw new UsageError("no command", "oxbridge build");
  if (!COMMANDS.includes(command))
    throw new UsageError(`no command \`${command}\`${meant(command, COMMANDS)}`, "oxbridge --help");
  if (rest.length > 0)
    throw new UsageError(`\`build\` takes no argument \`${rest[0]}\``, `oxbridge build --crate ${rest[0]}`);
  const profiles = (["release", "dev", "profile"] as const).filter((name) => values[name] !== undefined);
  if (profiles.length > 1)
    throw new UsageError(`${profiles.map((name) => `--${name}`).join(" and ")} exclude each other`);
  checkCargo(cargo);
  const profile = values.profile ?? (values.dev ? "dev" : values.release ? "release" : undefined);
  return {
    kind: "build",
    watch: values.watch ?? false,
    options: {
      ...(values.crate === undefined ? {} : { crate: values.crate }),
      ...(values.out === undefined ? {} : { out: values.out }),
      ...(values.name === undefined ? {} : { name: values.name }),
      ...(profile === undefined ? {} : { profile }),
      ...(values.features === undefined ? {} : { features: values.features.flatMap(splitFeatures) }),
      ...(values["no-default-features"] ? { defaultFeatures: false } : {}),
      ...(values["all-features"] ? { allFeatures: true } : {}),
      ...(cargo.length ? { cargoArguments: cargo } : {}),
    },
  };
}

/** What `parseArgs` would say of a mistake is not what helps. */
function checkOptions(args: readonly string[]): void {
  const known: Readonly<Record<string, Option>> = OPTIONS;
  const names = Object.keys(known).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined)
      throw new UsageError(`no option \`${token.rawName}\`${meant(token.rawName, names)}`, "oxbridge --help");
    const value = token.value;
    const isMissing = value === undefined || value === "" || (!token.inlineValue && value.startsWith("-"));
    if (option.needs && isMissing) {
      const [what, sign] = option.needs;
      throw new UsageError(`${token.rawName} needs ${what}`, `${token.rawName} ${sign}`);
    }
    if (option.type === "boolean" && value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
    if (seen.has(token.name) && !option.multiple) throw new UsageError(`${token.rawName} is given twice`);
    seen.add(token.name);
  }
}

/** What cargo is given here decides what is read and written, so that it cannot be said to cargo alone. */
const DECIDED: readonly (readonly [flags: readonly string[], instead: string])[] = [
  [["--target"], "the target is always wasm32-unknown-unknown"],
  [["--package", "-p", "--manifest-path", "--workspace", "--all"], "choose the crate before it: --crate FOLDER"],
  [["--release", "-r", "--profile"], "choose the profile before it: --profile NAME"],
  [["--features", "-F", "--no-default-features", "--all-features"], "choose features before it: --features A,B"],
  [
    "--lib --bin --bins --example --examples --test --tests --bench --benches --all-targets --crate-type".split(" "),
    "the library of the crate is built, as a cdylib",
  ],
  [["--message-format"], "the build tool reads what cargo says of its files"],
];

function checkCargo(args: readonly string[]): void {
  const end = args.indexOf("--");
  for (const arg of end < 0 ? args : args.slice(0, end)) {
    const flag = arg.startsWith("--") ? (arg.split("=", 1)[0] as string) : arg.slice(0, 2);
    const found = DECIDED.find(([flags]) => arg.startsWith("-") && flags.includes(flag));
    if (found) throw new UsageError(`\`${flag}\` cannot stand behind \`--\``, found[1]);
  }
}
