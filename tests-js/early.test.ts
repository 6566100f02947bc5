/** What tests and polyfills replace after a package was loaded: fake timers, Zone.js, core-js. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("early/program.js", import.meta.url));

const REPLACED = [
  ...["Date", "FinalizationRegistry", "Map", "Promise", "Set", "WeakMap", "WeakRef"],
  ...["setTimeout", "clearTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance", "Intl"],
];

test.each(["package", "host"])("no call needs a global that was replaced: %s", (door) => {
  const ran = execFileSync(process.execPath, [program, door, REPLACED.join(",")], { encoding: "utf8" });
  expect(JSON.parse(ran)).toEqual([]);
});

test("no call at a distance needs one either", () => {
  const far = fileURLToPath(new URL("early/far.js", import.meta.url));
  const late = REPLACED.filter((name) => name !== "performance" && name !== "Intl");
  expect(JSON.parse(execFileSync(process.execPath, [far, late.join(",")], { encoding: "utf8" }))).toEqual([]);
});
