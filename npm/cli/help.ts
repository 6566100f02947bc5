/** What `--help` shows. */
import { VERSION } from "../src/version.ts";
import type { CommandName } from "./arguments.ts";
import { TEMPLATES } from "./new/template.ts";

const ALL = `oxbridge ${VERSION}: turns a Rust crate into an npm package

  oxbridge new [FOLDER]      makes a project from a template, or adds a crate to the one that is there
  oxbridge build             builds the crate of this folder into a package
  oxbridge check             says whether a build is a major, a minor or a patch after another one
  oxbridge serve [PACKAGE…]  serves packages to clients that call them over sockets
  oxbridge size [PACKAGE]    says what a package is made of, by crate, function and export
  oxbridge symbolize         puts lines of Rust into a stack of a release
  oxbridge doctor            says what keeps a project from working, and what mends it

  oxbridge COMMAND --help    shows the options of a command

  -h, --help                 shows this
  -V, --version              shows the version
`;

const BUILD = `oxbridge build [options] [-- arguments of cargo]

  -p, --crate FOLDER         the folder of the crate, or its name in the workspace (default: this folder)
      --out FOLDER           the folder of the package (default: pkg in the folder of the crate)
      --name NAME            the name of the package (default: that of the crate)
  -r, --release              optimised (default)
      --dev                  builds faster, and knows the lines of Rust, for stacks and debuggers
      --profile NAME         another profile of Cargo.toml
      --names                keeps the names of Rust functions in a release, for stacks
      --debuginfo            writes a table of lines of a release, for \`oxbridge symbolize\`, beside the package
  -F, --features A,B         features of the crate
      --no-default-features  without its default features
      --all-features         with all of its features
      --npm-version VERSION  the version of the package (default: that of the crate)
      --tag NAME             the tag that it is published under (default: latest)
      --watch                builds again whenever a source changes
`;

const NEW = `oxbridge new [FOLDER] [options]

  -t, --template NAME        what to make; asked for at a terminal:
${Object.entries(TEMPLATES)
  .map(([name, { about }]) => `                               ${name.padEnd(10)}${about}`)
  .join("\n")}
      --name NAME            the name of the package (default: that of the folder)
      --no-install           only writes the files
      --oxbridge SPEC        where oxbridge comes from: a version, or the path of an archive or a folder
`;

const DOCTOR = `oxbridge doctor [options]

  -p, --crate FOLDER         the folder of the crate (default: this folder, one above it, or one in it)
      --json                 prints the findings as JSON

The exit code is 1 if something is at fault.
`;

const CHECK = `oxbridge check [PACKAGE] [options]

  Compares what a package exports with what it did: PACKAGE is a folder or an archive (default: pkg in the folder of
  the crate, which is built if it is not there).

      --against WHAT         a folder, an archive (.tgz) or NAME@VERSION (default: the latest published version)
  -p, --crate FOLDER         the folder of the crate, or its name in the workspace (default: this folder)
      --fail-on LEVEL        exits with 1 at changes of this level or above it: major, minor or patch
      --json                 prints the changes as JSON
`;

const SERVE = `oxbridge serve [PACKAGE…] [options]

  Serves packages, by their folders (default: pkg), to pages of this server and of the origins that are named. It needs
  \`ws\` in the project. GET /healthz says whether it serves, GET /metrics has figures for Prometheus; on SIGTERM calls
  that run come to their end first.

      --port NUMBER          where it listens (default: 8080)
      --host ADDRESS         (default: 127.0.0.1: this machine alone)
      --origin ORIGIN        pages that are served, beside those of the server itself: https://app.example
      --native-clients       serves programs as well that are no pages
      --workers NUMBER       threads in which Rust runs (default: as many as the machine has, but for one)
      --imports FILE         a module whose exports are modules for Rust to call there
      --state FOLDER         where sessions are that have a \`save\` function, while the server is started again
      --details              tells clients what a panic says, and where it was
`;

const SIZE = `oxbridge size [PACKAGE] [options]

  Says what a package is made of: PACKAGE is its folder, or a module (default: pkg). Functions have names where it was
  built with --names or --dev.

      --against PACKAGE      shows what has changed since that build
      --html FILE            writes a page with everything as areas
      --json                 prints all of it as JSON
`;

const SYMBOLIZE = `oxbridge symbolize [FILE] [options]

  Puts lines of Rust into a stack of a release: FILE holds it (default: the standard input).

      --lines FILE           the table that \`oxbridge build --debuginfo\` wrote (default: the one in this folder)
      --wasm FILE            the module that the stack is of, to see that the table is its own
`;

const HELP: Readonly<Record<CommandName, string>> = {
  build: BUILD,
  new: NEW,
  doctor: DOCTOR,
  check: CHECK,
  serve: SERVE,
  size: SIZE,
  symbolize: SYMBOLIZE,
};

/** The help of a command, or of all of them. */
export function helpOf(command: CommandName | undefined): string {
  return command === undefined ? ALL : HELP[command];
}
