/** What `oxbridge size` prints. */
import { shown } from "../files.ts";
import { changesOf, type Grown } from "./against.ts";
import { type SizeReport, sum, type Weight } from "./report.ts";

/** How many lines each table has. */
const LINES = 12;

/** The report as tables. */
export function sizeText(report: SizeReport): string {
  const { path, bytes, gzip, sections, crates, exports, javascript, hints } = report;
  const code = crates.reduce((sum, each) => sum + each.bytes, 0);
  const functions = crates.flatMap(({ functions: own }) => own).sort((a, b) => b.bytes - a.bytes);
  const tables = [
    `${shown(path)}: ${number(bytes)} bytes, ${number(gzip)} with gzip`,
    table("Sections", sections, bytes),
    table("Code by crate", crates, code),
    table("Functions", functions, code),
    exportTable(exports),
    table("JavaScript where Rust runs, without comments", javascript, sum(javascript)),
    hints.map(({ text, mend }) => `${text}\n  → ${mend}`).join("\n"),
  ];
  return `${tables.filter(Boolean).join("\n\n")}\n`;
}

/** What has changed between two builds, as tables. */
export function changeText(before: SizeReport, after: SizeReport): string {
  const { bytes, crates, functions, javascript } = changesOf(before, after);
  const head = `${shown(before.path)} → ${shown(after.path)}: ${number(before.bytes)} → ${number(after.bytes)} bytes (${signed(bytes)})`;
  const grown = (title: string, all: readonly Grown[]): string =>
    rows(
      title,
      all.map(({ name, by, to }) => [signed(by), to === 0 ? "gone" : number(to), name]),
    );
  const tables = [head, grown("Code by crate", crates), grown("Functions", functions), grown("JavaScript", javascript)];
  return `${tables.filter(Boolean).join("\n\n")}\n`;
}

function table(title: string, all: readonly Weight[], whole: number): string {
  return rows(
    title,
    all.map(({ name, bytes }) => [number(bytes), share(bytes, whole), name]),
  );
}

function exportTable(exports: SizeReport["exports"]): string {
  const title = "Exports: bytes of code that would go with each, and all that it reaches";
  return rows(
    title,
    exports.map(({ name, bytes, reached }) => [number(bytes), number(reached), name]),
  );
}

function rows(title: string, all: readonly (readonly string[])[]): string {
  if (all.length === 0) return "";
  const lines = all.slice(0, LINES).map(([first = "", second = "", name = ""]) => {
    return `${first.padStart(12)}${second.padStart(11)}   ${name.length > 90 ? `${name.slice(0, 89)}…` : name}`;
  });
  const more = all.length > LINES ? [`${"".padStart(26)}and ${number(all.length - LINES)} more`] : [];
  return [title, ...lines, ...more].join("\n");
}

function share(bytes: number, whole: number): string {
  return whole === 0 ? "" : `${((bytes / whole) * 100).toFixed(1)} %`;
}

function signed(bytes: number): string {
  return `${bytes > 0 ? "+" : ""}${number(bytes)}`;
}

function number(bytes: number): string {
  return bytes.toLocaleString("en");
}
