/** What the compiler says of sources, as cargo hands it on: one JSON a line. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { BuildError } from "./error.ts";

/** One thing that the compiler says. */
export interface Diagnostic {
  readonly level: string;
  readonly message: string;
  /** `E0308`, say. */
  readonly code: string | undefined;
  readonly place: Place | undefined;
  /** As a person reads it, with the lines it is about and with help. */
  readonly text: string;
  /** The same with the colours of a terminal. */
  readonly coloured: string;
}

/** Lines and columns are counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Code that does not compile. */
export class CompileError extends BuildError {
  /** The errors, in the order in which the compiler found them. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], said: string) {
    super("cargo could not build the crate", undefined, { said });
    this.diagnostics = diagnostics;
  }
}

/** A line of cargo's that hands on what the compiler says. */
interface CompilerMessage {
  readonly manifest_path: string;
  readonly message: {
    readonly level: string;
    readonly message: string;
    readonly code: { readonly code: string } | null;
    readonly rendered: string | null;
    readonly spans: readonly Span[];
  };
}

interface Span {
  readonly file_name: string;
  readonly line_start: number;
  readonly column_start: number;
  readonly is_primary: boolean;
}

const PREFIX = '{"reason":"compiler-message"';

/** Cargo says the same by itself, once it is done. */
const COUNT = /^aborting due to |warnings? emitted$/;

/** Reads a line of cargo's. `workspace`: where the compiler is run. */
export function readDiagnostic(line: string, workspace: string): Diagnostic | undefined {
  if (!line.startsWith(PREFIX)) return undefined;
  const { manifest_path, message } = JSON.parse(line) as CompilerMessage;
  if (COUNT.test(message.message)) return undefined;
  const coloured = message.rendered ?? message.message;
  return {
    level: message.level,
    message: message.message,
    code: message.code?.code,
    place: placeOf(message.spans, [workspace, dirname(manifest_path)]),
    text: stripVTControlCharacters(coloured),
    coloured,
  };
}

/** Where the first span is that a message is about. Paths are relative to the workspace, or to a crate outside of it. */
function placeOf(spans: readonly Span[], folders: readonly string[]): Place | undefined {
  const span = spans.find((each) => each.is_primary);
  if (span === undefined) return undefined;
  const paths = folders.map((folder) => resolve(folder, span.file_name));
  const file = paths.find((path) => existsSync(path));
  return file === undefined ? undefined : { file, line: span.line_start, column: span.column_start };
}
