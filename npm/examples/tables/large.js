// @ts-check
/** A file of 100 MB through a stream: Rust asks for pieces as it needs them. */

import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { rows, scan } from "tables";
import { attempt, number, progress, table, title } from "./print.js";

const SIZE = 100e6;

/**
 * Repeats a CSV file until it is large, with a line in every copy that is cut short.
 * @param {Buffer} file
 * @param {string} path
 */
async function enlarge(file, path) {
  const end = file.indexOf("\n") + 1;
  const copy = Buffer.concat([file.subarray(end), Buffer.from("\ncut short\n")]);
  async function* text() {
    yield file.subarray(0, end);
    for (let size = end; size < SIZE; size += copy.length) yield copy;
  }
  await pipeline(Readable.from(text()), createWriteStream(path));
}

/**
 * @param {Buffer} file
 * @param {readonly string[]} warnings what Rust has told the host so far
 */
export async function large(file, warnings) {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  const path = join(folder, "large.csv");
  const open = () => createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    await enlarge(file, path);

    title("A file of 100 MB comes in as a stream, and Rust says how far it has come");
    const bar = progress(SIZE);
    const before = process.memoryUsage().rss;
    const scanned = await scan(open(), "Cost Total $", bar.update);
    bar.end();
    const grown = Math.max(0, bar.most() - before) / 1e6;
    table([{ ...scanned, range: scanned.range?.join(" … ") }]);
    console.log(`  the process grew by ${number(Math.round(grown))} MB at most`);
    console.log(`  Rust called tables-host.warn ${warnings.length} times, first: ${warnings[0]}`);

    title("Rows go out as a stream as well: whoever has seen enough leaves, and nobody reads the rest");
    const source = open();
    const found = [];
    for await (const row of rows(source)) {
      if (row.includes("Short-eared owl")) found.push({ airport: row[0], aircraft: row[1], date: row[3] });
      if (found.length === 3) break;
    }
    table(found);
    console.log(`  ${number(source.bytesRead)} bytes were read`);

    title("And whoever has waited enough gives up: the future is dropped, its file closed");
    await attempt('await scan(open(), "Cost Total $", () => {}, { timeout: 50 })', () =>
      scan(open(), "Cost Total $", () => {}, { timeout: 50 }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
