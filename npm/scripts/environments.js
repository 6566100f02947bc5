/**
 * `npm run environments [-- --filter WORD] [--package NAME]`: packages in every environment that they are made for, some
 * minutes. Prints a table, and what went wrong below it.
 *
 * `--package plain`, `bindgen`, `embed` or `fetch` tries only that one.
 */

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.js";
import { browser, packages, root } from "./setup.js";

const { values: options } = parseArgs({ options: { filter: { type: "string" }, package: { type: "string" } } });

build();
process.env.CHROMIUM ??= browser().browser;
packages(join(root, "tests-js/environments"));
const { built, packageNames } = await import("../../tests-js/environments/packages.js");
const { rows } = await import("../../tests-js/environments/rows.js");
const { tried } = await import("../../tests-js/environments/place.js");
const { openBrowser } = await import("../../tests-js/environments/page.js");
const { CHECKED } = await import("../../tests-js/environments/program.js");

const names = packageNames.filter((name) => options.package === undefined || name === options.package);
const chosen = rows.filter(({ name }) => name.includes(options.filter ?? ""));
if (names.length === 0) stop(`no package \`${options.package}\`: ${packageNames.join(", ")}`);
if (chosen.length === 0) stop(`no environment has \`${options.filter}\` in its name`);

const samples = names.map((name) => ({ name, at: built(name) }));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-environments-")));
const chromium = await openBrowser();
const width = Math.max(...chosen.map(({ name }) => name.length));
const notes = [];
let tries = 0;
let passed = 0;
let failed = 0;

console.log(`\n${"".padEnd(width)}  ${names.map((name) => name.padEnd(8)).join("")}`);
for (const [index, row] of chosen.entries()) {
  process.stdout.write(`${row.name.padEnd(width)}  `);
  for (const { name, at } of samples) {
    const isTried = row.packages?.includes(name) ?? true;
    process.stdout.write((isTried ? await cell(row, name, at, join(folder, `${index}-${name}`)) : "").padEnd(8));
  }
  process.stdout.write("\n");
}
await chromium.close();
rmSync(folder, { recursive: true, force: true });

console.log(`\n${notes.map((note) => `${note}\n`).join("\n")}`);
console.log(`${passed} of ${tries} passed, ${failed} failed without a reason that is known`);
process.exit(failed > 0 ? 1 : 0);

/** What stands in the table. */
async function cell(row, name, at, folder) {
  const reason = row.fails?.[name];
  tries++;
  try {
    await tried(row, { name: "tiny", kind: name, at, expected: CHECKED }, chromium, folder);
  } catch (error) {
    if (reason !== undefined) {
      notes.push(`${row.name}, ${name}: ${reason}`);
      return "no";
    }
    failed++;
    notes.push(
      `${row.name}, ${name}:\n${String(error?.message ?? error)
        .slice(0, 2000)
        .replaceAll(/^/gm, "  ")}`,
    );
    return "FAILED";
  }
  if (reason === undefined) {
    passed++;
    return "ok";
  }
  failed++;
  notes.push(`${row.name}, ${name}: runs, although the row says that it cannot (${reason})`);
  return "RUNS";
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
