#!/usr/bin/env node
/** The command `oxbridge`: reads the arguments and calls what a program could call. */
import { parseArgs, styleText } from "node:util";
import { VERSION } from "../src/version.ts";
import { type BuildOptions, build, type Log } from "./build.ts";
import { BuildError } from "./error.ts";
import { watch } from "./watch.ts";

const HELP = `oxbridge ${VERSION}: turns a Rust crate into an npm package

  oxbridge build [options]

  --crate FOLDER   the folder of the crate, or its name in the workspace (default: this folder)
  --out FOLDER     the folder of the package (default: pkg in the folder of the crate)
  --release        optimised (default)
  --dev            builds faster, and keeps the names of Rust functions in stack traces
  --watch          builds again whenever a source changes

  --help           shows this
  --version        shows the version
`;

const OPTIONS = {
  crate: { type: "string" },
  out: { type: "string" },
  release: { type: "boolean" },
  dev: { type: "boolean" },
  watch: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

const COMMANDS = ["build"];

/** A mistake in the arguments: exit code 2, where a build that fails has 1. */
class UsageError extends BuildError {}

const log: Log = {
  step(name, milliseconds, note) {
    const time = `${(milliseconds / 1000).toFixed(2)} s`;
    console.log(`${name.padEnd(10)}${time.padStart(8)}   ${note}`);
  },
  warn(message, hint) {
    console.error(`${paint("yellow", "warning")}: ${message}`);
    if (hint !== undefined) console.error(`  help: ${hint}`);
  },
};

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return void process.stdout.write(HELP);
  if (values.version) return console.log(VERSION);
  const [command, ...rest] = positionals;
  if (command === undefined) throw new UsageError("no command", "oxbridge build");
  if (!COMMANDS.includes(command))
    throw new UsageError(`no command \`${command}\`${nearest(command, COMMANDS)}`, "oxbridge --help");
  if (rest.length > 0)
    throw new UsageError(`\`build\` takes no argument \`${rest[0]}\``, `oxbridge build --crate ${rest[0]}`);
  if (values.release && values.dev) throw new UsageError("--release and --dev exclude each other");
  const options: BuildOptions = {
    ...(values.crate === undefined ? {} : { crate: values.crate }),
    ...(values.out === undefined ? {} : { out: values.out }),
    profile: values.dev ? "dev" : "release",
    log,
  };
  if (!values.watch) return void (await build(options));
  const waiting = (): void => console.log("waiting for a change …");
  await watch({
    ...options,
    onBuilt: waiting,
    onError(error) {
      report(error);
      waiting();
    },
  });
}

function parse(args: readonly string[]) {
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = OPTIONS[token.name as keyof typeof OPTIONS];
    if (option === undefined)
      throw new UsageError(`no option \`${token.rawName}\`${nearest(token.rawName, names)}`, "oxbridge --help");
    const value = token.value;
    if (
      option.type === "string" &&
      (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-")))
    ) {
      throw new UsageError(`${token.rawName} needs a folder`, `${token.rawName} FOLDER`);
    }
    if (option.type === "boolean" && value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
    if (seen.has(token.name)) throw new UsageError(`${token.rawName} is given twice`);
    seen.add(token.name);
  }
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/** `; did you mean …?` for a slip of the fingers, else nothing. */
function nearest(word: string, known: readonly string[]): string {
  const [best] = known.map((each) => [distance(word, each), each] as const).sort((a, b) => a[0] - b[0]);
  return best !== undefined && best[0] <= Math.max(2, best[1].length / 3) ? `; did you mean \`${best[1]}\`?` : "";
}

/** How many letters to insert, delete or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function report(error: unknown): void {
  const title = paint("red", "error");
  if (!(error instanceof BuildError)) {
    console.error(`${title}: this is a fault of oxbridge\n`, error);
    return;
  }
  console.error(`${title}: ${error.message}`);
  if (error.hint !== undefined) console.error(`  help: ${error.hint.replaceAll("\n", "\n  ")}`);
}

function paint(colour: "red" | "yellow", text: string): string {
  return process.stderr.isTTY && !process.env.NO_COLOR ? styleText([colour, "bold"], text) : text;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  report(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
