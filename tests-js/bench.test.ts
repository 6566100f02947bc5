/** The bench itself: that nothing of the table is left out, and that what it says of a run is so. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { describe as manifestOf } from "../npm/dist/cli/manifest/describe.js";
import { slower } from "./bench/against.js";
import { missing } from "./bench/coverage.js";
import { GROUPS, groupsFor, neededBy } from "./bench/groups.js";
import { compared, merged, quartiles } from "./bench/measure.js";
import { pageOf } from "./bench/page.js";
import { shown } from "./bench/report.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WASM = "wasm32-unknown-unknown";

test("every row of the type table and every kind of call has a row", { timeout: 300_000 }, async () => {
  const args = ["build", "--package", "bench", "--target", WASM, "--target-dir", join(ROOT, "target")];
  const { status, stderr } = spawnSync("cargo", args, { cwd: ROOT, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const raw = new Uint8Array(readFileSync(join(ROOT, "target", WASM, "debug/bench.wasm")));
  const { manifest } = await manifestOf(raw, { name: "bench" });
  const text = GROUPS.map((name) => readFileSync(join(ROOT, `tests-js/bench/${name}.js`), "utf8")).join("\n");
  expect(missing(manifest, text)).toEqual([]);
  // An export that no bench names is no row.
  expect(missing(manifest, text.replaceAll("echoChar", ""))).toEqual(["char"]);
});

describe("a filter", () => {
  test("that is the name of a group runs and builds what that needs", () => {
    expect(groupsFor("record")).toEqual(["record"]);
    expect([...neededBy(["smallest", "ready"])]).toEqual(["smallest"]);
    expect([...neededBy(["record", "text"])]).toEqual(["bench"]);
  });

  test("that is a word of a case looks through all groups that do not take minutes", () => {
    expect(groupsFor("growth")).toContain("record");
    expect(groupsFor("growth")).not.toContain("size");
    expect(groupsFor("first call")).toContain("ready");
    expect(groupsFor("")).not.toContain("build");
    const files = readdirSync(join(ROOT, "tests-js/bench")).filter((file) => file.endsWith(".js"));
    expect(files).toEqual(expect.arrayContaining(GROUPS.map((name) => `${name}.js`)));
  });
});

describe("a row", () => {
  test("has medians, and the quartiles of the ratio from round to round", () => {
    expect(quartiles([4, 1, 3, 2, 5])).toEqual([2, 3, 4]);
    const row = compared({ case: "a", peer: "b", ours: [1, 2, 3], theirs: [2, 2, 2] });
    expect(row).toMatchObject({ ours: 2, theirs: 2, ratio: 1, low: 0.75, high: 1.25 });
    expect(shown(row)).toBe("1.00 ± 0.25");
    expect(shown(compared({ case: "a", peer: "b", ours: 1, theirs: 2 }))).toBe("0.50");
  });

  test("of several processes is their median", () => {
    const rows = [0.9, 2, 1].map((ratio) => ({ case: "a", peer: "b", ratio, ours: ratio, theirs: 1 }));
    expect(merged(rows)).toMatchObject({ ratio: 1, low: 0.95, high: 1.5, ours: 1, theirs: 1 });
  });
});

describe("a row is slower than in an earlier run", () => {
  const timed = (ratio: number, spread: number, peer = "b"): object => {
    return { case: "a", peer, unit: "ns", ratio, low: ratio - spread, high: ratio + spread };
  };
  const of = (before: object, now: object): number => slower([before], [now]).length;

  test("when both spread less than they differ", () => {
    expect(of(timed(1, 0.05), timed(1.2, 0.05))).toBe(1);
    expect(of(timed(1, 0.15), timed(1.2, 0.1))).toBe(0);
    expect(of(timed(1, 0.001), timed(1.02, 0.001))).toBe(0);
    expect(of(timed(1.2, 0.01), timed(1, 0.01))).toBe(0);
  });

  test("when the file has no more than case, peer and ratio", () => {
    expect(of({ case: "a", peer: "b", ratio: 1 }, timed(1.3, 0.02))).toBe(1);
    expect(of({ case: "a", peer: "b", ratio: 1 }, timed(1.1, 0.02))).toBe(0);
  });

  test("when what is weighed has grown by a byte", () => {
    const weighed = (ours: number): object => ({ case: "a", peer: "b", unit: "B", ratio: ours / 10_000, ours });
    expect(of(weighed(10_000), weighed(10_001))).toBe(1);
    expect(of(weighed(10_000), weighed(10_000))).toBe(0);
  });

  test("of the same case and peer only", () => {
    expect(of(timed(1, 0.01, "JSON"), timed(2, 0.01))).toBe(0);
  });
});

test("the page needs nothing else, and shows cases, curves and what is missed", () => {
  const rows = [1, 100, 1000].map((length) => ({
    ...compared({
      case: `${length} records <in>`,
      peer: "JSON",
      unit: "ns",
      ours: length,
      theirs: length * 2,
      bar: 0.4,
    }),
    group: "record",
    ok: false,
  }));
  const page = pageOf(rows, { title: "node", notes: [{ group: "record", text: "a note" }] });
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
  expect(page.match(/<article>/g)).toHaveLength(3);
  expect(page).toContain("<figcaption>n records &lt;in></figcaption>");
  expect(page).toContain("<pre>a note</pre>");
  expect(page.match(/<b class="missed">missed/g)).toHaveLength(3);
});
