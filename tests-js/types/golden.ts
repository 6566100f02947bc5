/** Files under `types/`, which are generated: compared, or rewritten by `UPDATE=1` or vitest's `--update`. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const TYPES = new URL("../../types/", import.meta.url);

export async function expectGolden(name: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(name, TYPES));
  if (process.env.UPDATE) {
    mkdirSync(TYPES, { recursive: true });
    writeFileSync(file, text);
  }
  // Vitest would quietly write a missing file.
  expect(existsSync(file), `types/${name} is missing: run \`UPDATE=1 npx vitest run tests-js/types.test.ts\``).toBe(
    true,
  );
  await expect(text).toMatchFileSnapshot(file);
}
