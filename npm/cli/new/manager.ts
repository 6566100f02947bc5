/** The package manager of a project. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { BuildError } from "../error.ts";
import { shown } from "../files.ts";
import { run } from "../run.ts";
import type { Template } from "./template.ts";

export type Manager = "npm" | "pnpm" | "yarn" | "bun" | "deno";

const LOCKS: Readonly<Record<string, Manager>> = {
  "package-lock.json": "npm",
  "pnpm-lock.yaml": "pnpm",
  "pnpm-workspace.yaml": "pnpm",
  "yarn.lock": "yarn",
  "bun.lock": "bun",
  "deno.lock": "deno",
};

/** By the lock file of a folder or one above it, or else the one that runs this. */
export function managerOf(folder: string): Manager {
  const found = Object.entries(LOCKS).find(([lock]) => existsSync(join(folder, lock)));
  if (found !== undefined) return found[1];
  return dirname(folder) === folder ? running() : managerOf(dirname(folder));
}

/** That of a new project: a program for Deno is installed by Deno, which takes no archive of oxbridge, though, as npm does. */
export function managerFor(folder: string, { template, oxbridge = "" }: Wanted): Manager {
  if (template !== "deno") return managerOf(folder);
  return /\.(tgz|tar\.gz)$/.test(oxbridge) ? "npm" : "deno";
}

/** What a new project is to be. */
interface Wanted {
  readonly template: Template;
  readonly oxbridge?: string;
}

function running(): Manager {
  const [, name] = /^(\w+)\//.exec(process.env.npm_config_user_agent ?? "") ?? [];
  return Object.values(LOCKS).find((each) => each === name) ?? "npm";
}

const ADD: Readonly<Record<Manager, string>> = {
  npm: "npm install --save-dev ",
  pnpm: "pnpm add --save-dev ",
  yarn: "yarn add --dev ",
  bun: "bun add --dev ",
  deno: "deno add --dev npm:",
};

/** The command that adds a package to a project, for development. */
export function adding(name: string, folder: string): string {
  return ADD[managerOf(folder)] + name;
}

/** A command of npm's as that manager has it. */
export function asRunBy(manager: Manager, command: string): string {
  return manager === "npm" ? command : command.replace(/^npm (?:run )?/, `${manager} run `);
}

/** Installs what a project needs. */
export async function install(folder: string, manager: Manager): Promise<void> {
  const options = { cwd: folder, stdio: "inherit", shell: process.platform === "win32" } as const;
  const { code } = await run(manager, ["install"], options);
  if (code === 0) return;
  throw new BuildError(
    `the project in ${shown(folder)} is written, but \`${manager} install\` failed`,
    `see above; then, in that folder: ${manager} install`,
  );
}
