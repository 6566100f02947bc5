/** The `package.json` of a project. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildError } from "./error.ts";
import { shown } from "./files.ts";

/** The text and what it says; nothing, where there is none. */
export async function readPackageJson<T>(folder: string): Promise<{ text: string; json: T } | undefined> {
  const path = join(folder, "package.json");
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return { text, json: JSON.parse(text) as T };
  } catch (error) {
    throw new BuildError(`${shown(path)} is not JSON: ${(error as Error).message}`, undefined, { cause: error });
  }
}
