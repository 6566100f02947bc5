/** Which benches there are: a file is a group, and runs in processes of its own. */

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What measures and reports, and what both sides are loaded by. */
const HARNESS = ["against", "coverage", "groups", "group", "measure", "page", "peers", "report", "run", "weigh"];

/** In this order; those that are not named here follow by their names. */
const FIRST = ["smallest", "size", "ready", "scalar", "text", "buffer", "record"];

/** What a group needs, where that is not the two packages that most call. */
const NEEDS = { smallest: ["smallest"], ready: ["smallest"], size: ["bench", "weighed"], job: ["tables"], build: [] };

/** What is measured as a whole, by what its cases are called. */
const WHOLE = {
  smallest: "smallest package",
  size: "wasm of a crate",
  ready: "import to first call in Node",
  job: "CSV of 100 MB",
};

/** What takes minutes, and runs where it is asked for by its name. */
const SLOW = ["build"];

export const GROUPS = readdirSync(fileURLToPath(new URL(".", import.meta.url)))
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.slice(0, -".js".length))
  .filter((name) => !HARNESS.includes(name))
  .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));

function place(name) {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}

/** The groups that a filter may mean: the one of that name, or else those that may have such a case. */
export function groupsFor(filter) {
  if (GROUPS.includes(filter)) return [filter];
  return GROUPS.filter((name) => !SLOW.includes(name) && (WHOLE[name] ?? filter).includes(filter));
}

/** What is built for these groups. */
export function neededBy(groups) {
  return new Set(groups.flatMap((name) => NEEDS[name] ?? ["bench"]));
}
