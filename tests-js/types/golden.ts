/** Files under `types/`, which are generated: compared, or rewritten by `UPDATE=1 npm test`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

export const TYPES: URL = new URL("../../types/", import.meta.url);

export function expectGolden(name: string, text: string): void {
  const file = new URL(name, TYPES);
  if (process.env["UPDATE"]) {
    mkdirSync(TYPES, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `types/${name} is missing: run \`UPDATE=1 npx vitest run tests-js/types.test.ts\``).toBe(
    true,
  );
  expect(text).toBe(readFileSync(file, "utf8"));
}
