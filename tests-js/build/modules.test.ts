/** Where the modules come from that a package imports by itself. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ImportItem } from "../../npm/cli/manifest/type.ts";
import { copiedFiles, ownModules } from "../../npm/cli/package/import.ts";
import { imported, manifest, t } from "../types/manifest.ts";
import { crates } from "./crates.ts";

const { folder, write } = crates("modules");

const importing = (module: string, rest: Partial<ImportItem> = {}) =>
  manifest([imported(module, "f", {}, t("unit"), { place: "src/lib.rs:7", ...rest })]);

test.each([
  ["npm:slugify", ["slugify", "*"], "slugify"],
  ["npm:slugify@^1.6.6", ["slugify", "^1.6.6"], "slugify"],
  ["npm:slugify@>=1.6||2.x", ["slugify", ">=1.6||2.x"], "slugify"],
  ["npm:slugify@next", ["slugify", "next"], "slugify"],
  ["npm:@acme/text@1.0.0-beta.2/deep/text.js", ["@acme/text", "1.0.0-beta.2"], "@acme/text/deep/text.js"],
  ["jsr:@std/text@1", ["@jsr/std__text", "1"], "@jsr/std__text"],
])("%s is a package of a registry", (module, dependency, specifier) => {
  expect(ownModules(importing(module))).toMatchObject([{ dependency, specifier }]);
});

const ELSEWHERE = "a package comes from its registry, not from a folder, an archive or a repository";

// The macro refuses them first; a crate may have been compiled by an older one.
test.each([
  ...[
    "npm:../x",
    "npm:./x",
    "npm:/../x",
    "npm:@acme",
    "npm:@acme/../x",
    "npm:a/../b",
    "npm:a@1/../b",
    "npm:a/%2e%2e/b",
  ],
  ...["npm:git+ssh://git@example.com/x", "npm:https://example.com/x.tgz", "npm:file:../x", "npm:"],
])("%s is refused, with the place", (module) => {
  expect(() => ownModules(importing(module))).toThrow(`src/lib.rs:7: \`${module}\` names no package of npm`);
});

test.each([
  ...["npm:left-pad@file:/etc", "npm:left-pad@..", "npm:left-pad@~/x", "npm:left-pad@evil.tgz", "npm:left-pad@1.tgz"],
  ...["npm:left-pad@git+https://example.com/x.git", "npm:left-pad@github:a/b", "npm:left-pad@https://example.com/x"],
  ...["npm:left-pad@npm:other@1", "npm:left-pad@workspace:*", "npm:left-pad@link:../x", "npm:left-pad@/etc"],
])("%s is refused, since it is no package of a registry", (module) => {
  expect(() => ownModules(importing(module))).toThrow(`src/lib.rs:7: \`${module}\`: ${ELSEWHERE}`);
});

test("jsr has nothing without a scope", () => {
  expect(() => ownModules(importing("jsr:text"))).toThrow("src/lib.rs:7: `jsr:text` names no package of jsr");
});

test.each(["../page.js", "./../page.js", "./a/../../page.js", "./%2e%2e/page.js", "./a//page.js"])(
  "%s is outside of its crate",
  (module) => {
    expect(() => ownModules(importing(module))).toThrow(
      `src/lib.rs:7: \`${module}\` is outside of the folder of its crate`,
    );
  },
);

/** The files that a crate brings which imports `module`. */
async function copied(module: string, rest: Partial<ImportItem> = {}): Promise<string[]> {
  const roots = new Map([
    ["sample", join(folder, "sample")],
    ["linked", join(folder, "linked")],
  ]);
  return Object.keys(await copiedFiles(importing(module, rest), roots)).sort();
}

test("a link within the crate is followed, one that leads out is refused", async () => {
  write({
    "secret.js": "export const f = 1;\n",
    "sample-secrets/secret.js": "export const f = 1;\n",
    "sample/page.js": 'import "./inner.js";\n',
    "sample/inner.js": "",
    "sample/through.js": 'import "./out.js";\n',
  });
  mkdirSync(join(folder, "sample/js"));
  symlinkSync("../page.js", join(folder, "sample/js/link.js"));
  symlinkSync("../inner.js", join(folder, "sample/js/inner.js"));
  symlinkSync("../secret.js", join(folder, "sample/out.js"));
  symlinkSync("..", join(folder, "sample/above"));
  symlinkSync("../sample-secrets", join(folder, "sample/beside"));
  expect(await copied("./js/link.js")).toEqual(["modules/js/inner.js", "modules/js/link.js"]);
  for (const [module, by, file, real] of [
    ["./out.js", "src/lib.rs:7: `f`", "sample/out.js", "secret.js"],
    ["./above/secret.js", "src/lib.rs:7: `f`", "sample/above/secret.js", "secret.js"],
    ["./beside/secret.js", "src/lib.rs:7: `f`", "sample/beside/secret.js", "sample-secrets/secret.js"],
    ["./through.js", join(folder, "sample/through.js"), "sample/out.js", "secret.js"],
  ] as const) {
    await expect(copied(module)).rejects.toThrow(
      `${by} imports ${join(folder, file)}, a link to ${join(folder, real)}, which is outside of the folder of its crate`,
    );
  }
});

test("a file of a linked crate imports none of another crate", async () => {
  write({ "linked/page.js": 'import "../sample/inner.js";\n', "sample/inner.js": "" });
  await expect(copied("./page.js", { assembly: "linked" })).rejects.toThrow(
    `${join(folder, "linked/page.js")} imports \`../sample/inner.js\`, which is outside of the folder of its crate`,
  );
});
