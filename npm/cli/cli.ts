#!/usr/bin/env node
/** The command `oxbridge`: reads the arguments and calls what a program could call. */
import { VERSION } from "../src/version.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { build, type Log } from "./build.ts";
import { BuildError } from "./error.ts";
import { isColoured, paint } from "./terminal.ts";
import { watch } from "./watch.ts";

const HELP = `oxbridge ${VERSION}: turns a Rust crate into an npm package

  oxbridge build [options] [-- arguments of cargo]

  -p, --crate FOLDER         the folder of the crate, or its name in the workspace (default: this folder)
      --out FOLDER           the folder of the package (default: pkg in the folder of the crate)
      --name NAME            the name of the package (default: that of the crate)
  -r, --release              optimised (default)
      --dev                  builds faster, and keeps the names of Rust functions in stack traces
      --profile NAME         another profile of Cargo.toml
  -F, --features A,B         features of the crate
      --no-default-features  without its default features
      --all-features         with all of its features
      --watch                builds again whenever a source changes

  -h, --help                 shows this
  -V, --version              shows the version
`;

const log: Log = {
  step(name, milliseconds, note) {
    const time = `${(milliseconds / 1000).toFixed(2)} s`;
    console.log(`${name.padEnd(10)}${time.padStart(8)}   ${note}`);
  },
  diagnostic({ coloured, text }) {
    // Over the line in which cargo shows its progress.
    process.stderr.write(isColoured() ? `\r\x1b[K${coloured.trimEnd()}\n\n` : `${text.trimEnd()}\n\n`);
  },
  warn(message, hint) {
    console.error(`${paint("yellow", "warning")}: ${message}`);
    if (hint !== undefined) console.error(`  help: ${hint}`);
  },
};

async function main(args: readonly string[]): Promise<void> {
  const command = readArguments(args);
  if (command.kind === "help") return void process.stdout.write(HELP);
  if (command.kind === "version") return console.log(VERSION);
  const options = { ...command.options, log };
  if (!command.watch) return void (await build(options));
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

function report(error: unknown): void {
  const title = paint("red", "error");
  if (!(error instanceof BuildError)) {
    console.error(`${title}: this is a fault of oxbridge\n`, error);
    return;
  }
  console.error(`${title}: ${error.message}`);
  if (error.hint !== undefined) console.error(`  help: ${error.hint.replaceAll("\n", "\n  ")}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  report(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
