/** Other programs, and what they print. */
import { type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { BuildError } from "./error.ts";

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end. What it says of errors goes where it always goes. */
export async function run(command: string, args: readonly string[], options: SpawnOptions): Promise<Ran> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((settle, reject) => {
    child.on("close", (code) => settle({ code, output: Buffer.concat(chunks).toString() }));
    child.on("error", (error: NodeJS.ErrnoException) => {
      const missing = error.code === "ENOENT" && existsSync(String(options.cwd ?? "."));
      reject(missing ? new BuildError(`${command} was not found`, INSTALL, { cause: error }) : error);
    });
  });
}

const INSTALL = "install Rust with rustup (https://rustup.rs), then open a new terminal";
