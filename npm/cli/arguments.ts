/** What stands on the command line. */
import { parseArgs } from "node:util";
import { meant } from "../src/meant.ts";
import type { BuildOptions } from "./build.ts";
import { LEVELS, type Level } from "./check/change.ts";
import type { CheckOptions } from "./check/check.ts";
import { splitFeatures } from "./crate.ts";
import type { DoctorOptions } from "./doctor/doctor.ts";
import { UsageError } from "./error.ts";
import type { NewOptions } from "./new/new.ts";
import { TEMPLATES, type Template } from "./new/template.ts";
import type { ServeCommandOptions } from "./serve.ts";
import type { SizeOptions } from "./size/size.ts";
import type { SymbolizeOptions } from "./symbolize.ts";

/** What a person asks for. */
export type Command =
  | { readonly kind: "help"; readonly of: CommandName | undefined }
  | { readonly kind: "version" }
  | { readonly kind: "build"; readonly watch: boolean; readonly options: BuildOptions }
  | { readonly kind: "new"; readonly options: NewOptions }
  | { readonly kind: "symbolize"; readonly options: SymbolizeOptions }
  | { readonly kind: "doctor"; readonly json: boolean; readonly options: DoctorOptions }
  | { readonly kind: "check"; readonly json: boolean; readonly failOn?: Level; readonly options: CheckOptions }
  | { readonly kind: "serve"; readonly options: ServeCommandOptions }
  | {
      readonly kind: "size";
      readonly json: boolean;
      /** The build to compare with. */
      readonly against?: string;
      /** Where a page is written. */
      readonly html?: string;
      readonly options: SizeOptions;
    };

/** `needs`: what the value is, and how it stands in the message. */
interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly needs?: readonly [what: string, sign: string];
  /** May stand there more than once. */
  readonly multiple?: boolean;
}

type Options = Readonly<Record<string, Option>>;

const COMMON = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const satisfies Options;

const CRATE = { type: "string", short: "p", needs: ["a folder or a name", "FOLDER"] } as const satisfies Option;
const NAME = { type: "string", needs: ["a name", "NAME"] } as const satisfies Option;

const BUILD = {
  crate: CRATE,
  out: { type: "string", needs: ["a folder", "FOLDER"] },
  name: NAME,
  release: { type: "boolean", short: "r" },
  dev: { type: "boolean" },
  profile: { type: "string", needs: ["a name", "NAME"] },
  names: { type: "boolean" },
  debuginfo: { type: "boolean" },
  features: { type: "string", short: "F", needs: ["names", "A,B"], multiple: true },
  "no-default-features": { type: "boolean" },
  "all-features": { type: "boolean" },
  "npm-version": { type: "string", needs: ["a version", "1.2.3"] },
  tag: { type: "string", needs: ["a name", "NAME"] },
  watch: { type: "boolean" },
  ...COMMON,
} as const satisfies Options;

const NEW = {
  template: { type: "string", short: "t", needs: ["a template", "NAME"] },
  name: NAME,
  "no-install": { type: "boolean" },
  oxbridge: { type: "string", needs: ["a version, a folder or an archive", "SPEC"] },
  ...COMMON,
} as const satisfies Options;

const DOCTOR = { crate: CRATE, json: { type: "boolean" }, ...COMMON } as const satisfies Options;

const CHECK = {
  crate: CRATE,
  against: { type: "string", needs: ["a folder, an archive or a version", "NAME@VERSION"] },
  "fail-on": { type: "string", needs: ["a level", LEVELS.join("|")] },
  json: { type: "boolean" },
  ...COMMON,
} as const satisfies Options;

const SERVE = {
  port: { type: "string", needs: ["a number", "8080"] },
  host: { type: "string", needs: ["an address", "127.0.0.1"] },
  origin: { type: "string", needs: ["an origin", "https://app.example"], multiple: true },
  "native-clients": { type: "boolean" },
  workers: { type: "string", needs: ["a number", "4"] },
  imports: { type: "string", needs: ["a file", "FILE"] },
  state: { type: "string", needs: ["a folder", "FOLDER"] },
  details: { type: "boolean" },
  ...COMMON,
} as const satisfies Options;

const SIZE = {
  against: { type: "string", needs: ["a folder or a module", "FOLDER"] },
  html: { type: "string", needs: ["a file", "FILE.html"] },
  json: { type: "boolean" },
  ...COMMON,
} as const satisfies Options;

const SYMBOLIZE = {
  lines: { type: "string", needs: ["a file", "FILE"] },
  wasm: { type: "string", needs: ["a file", "FILE"] },
  ...COMMON,
} as const satisfies Options;

export type CommandName = "build" | "new" | "doctor" | "check" | "serve" | "size" | "symbolize";

interface Reader {
  readonly options: Options;
  /** Reads the command's own arguments, and those behind `--`. */
  readonly read: (args: readonly string[], behind: readonly string[]) => Command;
}

const COMMANDS: Readonly<Record<CommandName, Reader>> = {
  build: { options: BUILD, read: readBuild },
  new: { options: NEW, read: readNew },
  doctor: { options: DOCTOR, read: readDoctor },
  check: { options: CHECK, read: readCheck },
  serve: { options: SERVE, read: readServe },
  size: { options: SIZE, read: readSize },
  symbolize: { options: SYMBOLIZE, read: readSymbolize },
};

/** Reads the arguments, and refuses what they should say otherwise. */
export function readArguments(args: readonly string[]): Command {
  const end = args.indexOf("--");
  const [own, behind] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  const all = { ...BUILD, ...NEW, ...DOCTOR, ...CHECK, ...SERVE, ...SIZE, ...SYMBOLIZE };
  const { positionals, values } = parseArgs({ args: [...own], options: all, strict: false, allowPositionals: true });
  const [name] = positionals;
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? (name as CommandName) : undefined;
  if (name !== undefined && command === undefined)
    throw new UsageError(`no command \`${name}\`${meant(name, Object.keys(COMMANDS))}`, "oxbridge --help");
  checkOptions(own, command === undefined ? all : COMMANDS[command].options);
  if (values.help || args.length === 0) return { kind: "help", of: command };
  if (values.version) return { kind: "version" };
  if (command === undefined) throw new UsageError("no command", "oxbridge build");
  return COMMANDS[command].read(own, behind);
}

function readBuild(args: readonly string[], cargo: readonly string[]): Command {
  const { values, positionals } = parseArgs({ args: [...args], options: BUILD, allowPositionals: true });
  const [, extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(`\`build\` takes no argument \`${extra}\``, `oxbridge build --crate ${extra}`);
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
      ...(values["npm-version"] === undefined ? {} : { version: values["npm-version"] }),
      ...(values.tag === undefined ? {} : { tag: values.tag }),
      ...(profile === undefined ? {} : { profile }),
      ...(values.names ? { names: true } : {}),
      ...(values.debuginfo ? { debuginfo: true } : {}),
      ...(values.features === undefined ? {} : { features: values.features.flatMap(splitFeatures) }),
      ...(values["no-default-features"] ? { defaultFeatures: false } : {}),
      ...(values["all-features"] ? { allFeatures: true } : {}),
      ...(cargo.length ? { cargoArguments: cargo } : {}),
    },
  };
}

function readNew(args: readonly string[], behind: readonly string[]): Command {
  refuseBehind("new", behind);
  const { values, positionals } = parseArgs({ args: [...args], options: NEW, allowPositionals: true });
  const [, folder, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`\`new\` takes one folder, and no \`${extra}\``, "oxbridge new FOLDER");
  const { template, name, oxbridge } = values;
  if (template !== undefined && !Object.hasOwn(TEMPLATES, template)) {
    const names = Object.keys(TEMPLATES);
    throw new UsageError(
      `no template \`${template}\`${meant(template, names)}`,
      `the templates are ${names.join(", ")}`,
    );
  }
  return {
    kind: "new",
    options: {
      install: !values["no-install"],
      ...(folder === undefined ? {} : { folder }),
      ...(template === undefined ? {} : { template: template as Template }),
      ...(name === undefined ? {} : { name }),
      ...(oxbridge === undefined ? {} : { oxbridge }),
    },
  };
}

function readDoctor(args: readonly string[], behind: readonly string[]): Command {
  refuseBehind("doctor", behind);
  const { values, positionals } = parseArgs({ args: [...args], options: DOCTOR, allowPositionals: true });
  const [, extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(`\`doctor\` takes no argument \`${extra}\``, `oxbridge doctor --crate ${extra}`);
  return {
    kind: "doctor",
    json: values.json ?? false,
    options: values.crate === undefined ? {} : { crate: values.crate },
  };
}

function readCheck(args: readonly string[], behind: readonly string[]): Command {
  refuseBehind("check", behind);
  const { values, positionals } = parseArgs({ args: [...args], options: CHECK, allowPositionals: true });
  const [, folder, extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(
      `\`check\` takes one package, and no \`${extra}\``,
      `oxbridge check ${folder} --against ${extra}`,
    );
  const { crate, against, "fail-on": level } = values;
  const failOn = LEVELS.find((each) => each === level);
  if (failOn === undefined && level !== undefined)
    throw new UsageError(`--fail-on needs a level, got \`${level}\`${meant(level, LEVELS)}`, LEVELS.join(", "));
  return {
    kind: "check",
    json: values.json ?? false,
    ...(failOn === undefined ? {} : { failOn }),
    options: {
      ...(folder === undefined ? {} : { package: folder }),
      ...(crate === undefined ? {} : { crate }),
      ...(against === undefined ? {} : { against }),
    },
  };
}

function readServe(args: readonly string[], behind: readonly string[]): Command {
  refuseBehind("serve", behind);
  const { values, positionals } = parseArgs({ args: [...args], options: SERVE, allowPositionals: true });
  const [, ...packages] = positionals;
  const { host, origin, imports, state } = values;
  const number = (name: "port" | "workers", least: number): number | undefined => {
    const value = values[name];
    if (value === undefined) return undefined;
    if (/^\d+$/.test(value) && Number(value) >= least && Number(value) < 65536) return Number(value);
    throw new UsageError(`--${name} needs a number, got \`${value}\``, `--${name} ${name === "port" ? 8080 : 4}`);
  };
  const [port, workers] = [number("port", 0), number("workers", 1)];
  return {
    kind: "serve",
    options: {
      packages: packages.length > 0 ? packages : ["pkg"],
      origins: origin ?? [],
      nativeClients: values["native-clients"] ?? false,
      details: values.details ?? false,
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
      ...(workers === undefined ? {} : { workers }),
      ...(imports === undefined ? {} : { imports }),
      ...(state === undefined ? {} : { state }),
    },
  };
}

function readSize(args: readonly string[], behind: readonly string[]): Command {
  refuseBehind("size", behind);
  const { values, positionals } = parseArgs({ args: [...args], options: SIZE, allowPositionals: true });
  const [, folder, extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(
      `\`size\` takes one package, and no \`${extra}\``,
      `oxbridge size ${folder} --against ${extra}`,
    );
  const { against, html, json = false } = values;
  if (html !== undefined && (json || against !== undefined))
    throw new UsageError(`--html and ${json ? "--json" : "--against"} exclude each other`);
  return {
    kind: "size",
    json,
    ...(against === undefined ? {} : { against }),
    ...(html === undefined ? {} : { html }),
    options: folder === undefined ? {} : { package: folder },
  };
}

function readSymbolize(args: readonly string[], behind: readonly string[]): Command {
  refuseBehind("symbolize", behind);
  const { values, positionals } = parseArgs({ args: [...args], options: SYMBOLIZE, allowPositionals: true });
  const [, stack, extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(`\`symbolize\` takes one file, and no \`${extra}\``, "oxbridge symbolize FILE");
  const { lines, wasm } = values;
  return {
    kind: "symbolize",
    options: {
      ...(stack === undefined ? {} : { stack }),
      ...(lines === undefined ? {} : { lines }),
      ...(wasm === undefined ? {} : { wasm }),
    },
  };
}

function refuseBehind(command: CommandName, behind: readonly string[]): void {
  if (behind.length > 0) throw new UsageError(`\`${command}\` takes nothing behind \`--\``);
}

/** What `parseArgs` would say of a mistake is not what helps. */
function checkOptions(args: readonly string[], known: Options): void {
  const names = Object.keys(known).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
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
