#!/usr/bin/env node
/** The command `oxbridge`: reads the arguments and calls what a program could call. */
import { writeFile } from "node:fs/promises";
import { VERSION } from "../src/version.ts";
import { type Command, readArguments } from "./arguments.ts";
import { build, type Log } from "./build.ts";
import { reaches } from "./check/change.ts";
import type { DoctorOptions, Line } from "./doctor/doctor.ts";
import { BuildError, UsageError } from "./error.ts";
import { helpOf } from "./help.ts";
import type { NewOptions } from "./new/new.ts";
import type { SymbolizeOptions } from "./symbolize.ts";
import { compilerText, paint } from "./terminal.ts";
import { watch } from "./watch.ts";

const log: Log = {
  step(name, milliseconds, note) {
    const time = `${(milliseconds / 1000).toFixed(2)} s`;
    console.log(`${name.padEnd(10)}${time.padStart(8)}   ${note}`);
  },
  diagnostic(diagnostic) {
    console.error(compilerText(diagnostic));
  },
  warn(message, hint) {
    console.error(`${paint("yellow", "warning")}: ${message}`);
    if (hint !== undefined) console.error(`  help: ${hint}`);
  },
};

async function main(args: readonly string[]): Promise<void> {
  const command = readArguments(args);
  switch (command.kind) {
    case "help":
      return void process.stdout.write(helpOf(command.of));
    case "version":
      return console.log(VERSION);
    case "build":
      return runBuild(command);
    case "new":
      return runNew(command.options);
    case "size":
      return runSize(command);
    case "symbolize":
      return runSymbolize(command.options);
    case "doctor":
      return runDoctor(command.options, command.json);
    case "check":
      return runCheck(command);
    case "serve":
      return runServe(command);
  }
}

async function runServe({ options }: Command & { kind: "serve" }): Promise<void> {
  const { serve } = await import("./serve.ts");
  const { address, stop } = await serve({ ...options, log: (line) => console.log(line) });
  console.log(`serving at ${address}`);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    // The second one does not wait.
    process.once(signal, () =>
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      ),
    );
  }
}

async function runBuild(command: Command & { kind: "build" }): Promise<void> {
  const options = { ...command.options, log };
  if (!command.watch) {
    return void (await build(options).catch(async (error: unknown) => {
      report(error);
      await explain(error, options.crate);
      process.exitCode = 1;
    }));
  }
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

/** Where a build says nothing of what to do, its project may tell. */
async function explain(error: unknown, crate: string | undefined): Promise<void> {
  if (!(error instanceof BuildError) || error.hint !== undefined) return;
  const { diagnose } = await import("./doctor/doctor.ts");
  for (const { text, mend } of await diagnose(crate === undefined ? {} : { crate })) {
    console.error(`  help: ${text}: ${mend}`);
  }
}

async function runNew(options: NewOptions): Promise<void> {
  const { complete } = await import("./new/ask.ts");
  const choice = await complete(options, Boolean(process.stdin.isTTY && process.stdout.isTTY));
  if (choice === undefined) return;
  const { createProject } = await import("./new/new.ts");
  const { missingTools } = await import("./doctor/doctor.ts");
  const { folder, written, changed, left, next } = await createProject(choice);
  const show = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join("\n")}`);
  };
  show("Written:", written);
  show("Added:", changed);
  show("Left to you:", left);
  show(
    "Missing on this machine:",
    (await missingTools(folder)).map(({ text, mend }) => `${text}: ${mend}`),
  );
  show("Next:", next);
}

async function runCheck({ options, json, failOn }: Command & { kind: "check" }): Promise<void> {
  const { check, verdictText } = await import("./check/check.ts");
  // The standard output is the verdict's.
  const verdict = await check({ ...options, log: json ? {} : log });
  process.stdout.write(json ? jsonText(verdict) : verdictText(verdict));
  if (failOn && verdict.changes.length && reaches(verdict.level, failOn)) process.exitCode = 1;
}

async function runSize({ options, json, against, html }: Command & { kind: "size" }): Promise<void> {
  const { size } = await import("./size/size.ts");
  const { sizeText, changeText } = await import("./size/text.ts");
  const report = await size(options);
  if (html !== undefined) {
    const { sizePage } = await import("./size/page.ts");
    await writeFile(html, sizePage(report));
    return console.log(html);
  }
  if (against === undefined) return void process.stdout.write(json ? jsonText(report) : sizeText(report));
  const before = await size({ package: against });
  const { changesOf } = await import("./size/against.ts");
  process.stdout.write(json ? jsonText(changesOf(before, report)) : changeText(before, report));
}

async function runSymbolize(options: SymbolizeOptions): Promise<void> {
  const { symbolize } = await import("./symbolize.ts");
  process.stdout.write(await symbolize(options));
}

const SIGNS = { ok: ["green", "ok"], note: ["yellow", "note"], fault: ["red", "fault"] } as const;

async function runDoctor(options: DoctorOptions, json: boolean): Promise<void> {
  const { examine } = await import("./doctor/doctor.ts");
  const lines = await examine(options);
  const isFine = lines.every(({ state }) => state !== "fault");
  if (json) console.log(JSON.stringify({ ok: isFine, checks: lines }, undefined, 2));
  else for (const line of lines) showLine(line);
  if (!isFine) process.exitCode = 1;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function showLine({ check, state, text, mend }: Line): void {
  const [colour, sign] = SIGNS[state];
  console.log(`${paint(colour, sign.padEnd(6), process.stdout)} ${check.padEnd(13)} ${text}`);
  if (mend !== undefined) console.log(`${" ".repeat(21)}→ ${mend.replaceAll("\n", `\n${" ".repeat(23)}`)}`);
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
