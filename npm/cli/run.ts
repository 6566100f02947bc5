/** Other programs, and what they print. */
import { type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { BuildError } from "./error.ts";
import { forCargo } from "./terminal.ts";

export interface Ran {
  readonly code: number | null;
  /** What it printed, unless `onLine` has heard it. */
  readonly output: string;
  /** What it said of errors. */
  readonly said: string;
}

/** Runs a program to its end. What it says of errors goes where it always goes. */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  onLine?: (line: string) => void,
): Promise<Ran> {
  const env = { ...forCargo(), ...(options.env ?? process.env) };
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options, env });
  const chunks: Buffer[] = [];
  const said: Buffer[] = [];
  if (child.stdout && onLine) createInterface({ input: child.stdout }).on("line", onLine);
  else child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => {
    said.push(chunk);
    process.stderr.write(chunk);
  });
  return new Promise((settle, reject) => {
    child.on("close", (code) => settle({ code, output: textOf(chunks), said: lastLines(textOf(said)) }));
    child.on("error", (error: NodeJS.ErrnoException) => {
      const missing = error.code === "ENOENT" && existsSync(String(options.cwd ?? "."));
      reject(missing ? new BuildError(`${command} was not found`, installing(command), { cause: error }) : error);
    });
  });
}

/** What brings a program that is missing. */
export function installing(command: string): string {
  if (!/^(?:cargo|rustc|rustup)$/.test(command)) return `install ${command}, then open a new terminal`;
  return "install Rust with rustup (https://rustup.rs), then open a new terminal";
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString();
}

/** What stays on a screen: a line of progress is written over. */
function lastLines(text: string): string {
  const lines = stripVTControlCharacters(text).split(/\r?\n/);
  return lines.map((line) => line.slice(line.lastIndexOf("\r") + 1)).join("\n");
}
