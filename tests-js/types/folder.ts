/** Where generated glue is tried: a folder in which it finds the runtime. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the files of the runtime are. */
export const dist: string = new URL("../../npm/dist/src/", import.meta.url).href;

const files = [
  ...["error", "fault", "wire/writer", "wire/reader", "wire/check", "wire/bytes"],
  ...["wire/json", "wire/key", "wire/strings", "wire/serde", "instance", "inbox", "outbox"],
  ...["answer", "reply", "exception", "module", "view", "held", "callback", "promise", "stream"],
  ...["reference/table", "reference/cross", "object/hold", "object/object", "object/trait"],
];

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder, which goes with the process. */
export function glueFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oxbridge-glue-"));
  folders.push(folder);
  writeFileSync(join(folder, "runtime.js"), files.map((file) => `export * from "${dist}${file}.js";\n`).join(""));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}
