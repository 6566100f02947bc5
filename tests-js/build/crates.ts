/** Crates outside of the repository, as those of users are. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

const cli = join(root, "npm/dist/cli/cli.js");

/** What one run of the command has come to. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for the crates of one suite. One target folder for all suites, so that `oxbridge` is compiled once. */
export function crates(name: string): {
  readonly folder: string;
  /** Writes files below the folder. */
  write(files: Readonly<Record<string, string>>): void;
  /**
   * Writes a crate and gives its folder. `more`: what else its Cargo.toml says, by the header that it stands under;
   * `oxbridge`: what stands for the dependency on the crate here.
   */
  crate(name: string, lib: string, more?: Readonly<Record<string, string>>): string;
  /** The command, as a terminal runs it. */
  oxbridge(args: readonly string[], options?: { cwd?: string; env?: NodeJS.ProcessEnv }): Promise<Ran>;
} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `oxbridge-${name}-`)));
  const target = process.env.CARGO_TARGET_DIR;

  beforeAll(() => {
    process.env.CARGO_TARGET_DIR = join(target ?? join(root, "target"), "build-test");
  });

  afterAll(() => {
    if (target === undefined) delete process.env.CARGO_TARGET_DIR;
    else process.env.CARGO_TARGET_DIR = target;
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  return {
    folder,
    write,
    crate(name, lib, { oxbridge, ...more } = {}) {
      const tables: Record<string, string> = {
        package: `name = "${name}"\nversion = "0.3.1"\nedition = "2024"`,
        lib: 'crate-type = ["cdylib", "rlib"]',
        dependencies: oxbridge ?? `oxbridge = { path = ${JSON.stringify(join(root, "crate"))} }`,
        workspace: "",
      };
      for (const [header, text] of Object.entries(more))
        tables[header] = header in tables && header !== "lib" ? `${tables[header]}\n${text}` : text;
      const manifest = Object.entries(tables).map(([header, text]) => `[${header}]\n${text}\n`);
      write({ [`${name}/Cargo.toml`]: manifest.join("\n"), [`${name}/src/lib.rs`]: lib });
      // The versions that the rest of the tests have compiled already.
      cpSync(join(root, "Cargo.lock"), join(folder, name, "Cargo.lock"));
      return join(folder, name);
    },
    oxbridge(args, options = {}) {
      return new Promise((settle) => {
        // Cargo says nothing of what it compiles, only what is wrong.
        const env = { ...process.env, CARGO_TERM_QUIET: "true", ...options.env };
        execFile(process.execPath, [cli, ...args], { cwd: folder, ...options, env }, (error, stdout, stderr) => {
          settle({ code: error === null ? 0 : Number(error.code), stdout, stderr });
        });
      });
    },
  };
}
