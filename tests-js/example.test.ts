/** The example behind `npm start`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = join(root, "npm/examples/tables");

beforeAll(() => {
  const args = ["build", "--crate", example, "--out", join(example, "node_modules/tables")];
  execFileSync(process.execPath, [join(root, "npm/dist/cli/cli.js"), ...args], { stdio: "ignore" });
}, 600_000);

/** What the example prints. */
function run(...args: string[]): string {
  return execFileSync(process.execPath, [join(example, "main.js"), ...args], { encoding: "utf8" });
}

test("the example reads real files and shows what mistakes look like", () => {
  const text = run();
  expect(text).toContain("10,000 rows");
  expect(text).toContain("3,376 records");
  expect(text).toContain("RangeError: query: `query.limit`: expected u32 (0 to 4294967295), got -1");
  // 82 copies of 10,000 rows, but for what is cut short: each of those is told to the host.
  expect(text).toMatch(/Rust called progress 9\d times/);
  expect(text).toMatch(/ {2}820,000 +820,000 /);
  expect(text).toContain("Rust called tables-host.warn 82 times, first: line 10,002: the line is too short");
  const [, grown] = /the process grew by (\d+) MB at most/.exec(text) ?? [];
  expect(Number(grown)).toBeLessThan(80);
  expect(text).toContain("262,144 bytes were read");
  expect(text).toContain("TimeoutError: scan took longer than 50 ms");
  expect(text).toContain("code noSuchColumn; there are Airport Name");
});

test("the example reads a file of one's own", () => {
  const file = join(mkdtempSync(join(tmpdir(), "tables-")), "own.csv");
  writeFileSync(file, "name,born\nAda,1815-12-10\nGrace,1906-12-09\n");
  expect(run(file)).toMatch(/born\s+date\s+2\s+2/);
});
