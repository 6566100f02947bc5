/** How builds are told of, in a terminal and by a bundler. */
import type { Log } from "../build.ts";
import { CompileError, type Place } from "../diagnostic.ts";
import { BuildError } from "../error.ts";
import { compilerText, paint } from "../terminal.ts";

/** Where a bundler's own lines go. */
export interface Output {
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

/** Tells of a build: a line when it is done, and what the compiler says as it says it. */
export function logTo(output: Output): Log {
  let cargo = 0;
  let ours = 0;
  return {
    step(name, milliseconds, note) {
      if (name === "cargo") [cargo, ours] = [milliseconds, 0];
      else ours += milliseconds;
      if (name !== "package") return;
      const times = `${seconds(cargo + ours)}, of which cargo ${seconds(cargo)}`;
      output.info(`${NAME} ${note} ${paint("dim", `in ${times}`)}`);
    },
    diagnostic(diagnostic) {
      const text = compilerText(diagnostic);
      if (diagnostic.level.startsWith("error")) output.error(text);
      else output.warn(text);
    },
    warn(message, hint) {
      output.warn(`${NAME} ${message}${hint === undefined ? "" : `\n  help: ${hint}`}`);
    },
  };
}

const NAME = "[oxbridge]";

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** What is wrong, in the parts that bundlers show. */
export interface Report {
  readonly message: string;
  readonly place: Place | undefined;
  /** Lines of code, as the compiler shows them. */
  readonly frame: string;
  /** What else there is to say. */
  readonly details: string;
}

export function reportOf(error: unknown): Report {
  if (!(error instanceof BuildError)) {
    const { message = String(error), stack = "" } = (error ?? {}) as Partial<Error>;
    return { message: `this is a fault of oxbridge: ${message}`, place: undefined, frame: "", details: stack };
  }
  const details = [error.hint === undefined ? "" : `help: ${error.hint}`, error.said ?? ""]
    .filter(Boolean)
    .join("\n\n");
  const [first, ...more] = error instanceof CompileError ? error.diagnostics : [];
  if (first === undefined) return { message: error.message, place: undefined, frame: "", details };
  const rest = more.length === 0 ? "" : `, and ${more.length} more ${more.length === 1 ? "error" : "errors"}`;
  const frame = [first, ...more].map(({ text }) => text.trimEnd()).join("\n\n");
  return { message: `${first.message}${rest}`, place: first.place, frame, details: "" };
}

/** All of it as one text, for bundlers that show no parts. */
export function reportText(error: unknown): string {
  const { message, frame, details } = reportOf(error);
  return [frame || message, details].filter(Boolean).join("\n\n");
}

/** What ends a bundler, which prints all that it finds: where in this program it came up helps nobody. */
export function reported(error: unknown): Error {
  const text = reportText(error);
  return Object.assign(new Error(text), { stack: text });
}

/** What a terminal has not shown yet of an error. */
export function lastWords(error: unknown): string {
  if (!(error instanceof BuildError)) return `${NAME} ${reportText(error)}`;
  return `${NAME} ${error.message}${error.hint === undefined ? "" : `\n  help: ${error.hint}`}`;
}
