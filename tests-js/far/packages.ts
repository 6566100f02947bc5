/** The packages that suites call. */
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folders of the packages, by the names that suites import them by. */
export const PACKAGES: Readonly<Record<string, string>> = {
  fixture: at("../../tests-rs/pkg"),
  objects: at("../../tests-rs/objects/pkg"),
  billing: at("../../tests-rs/billing/pkg"),
  matrix: at("../../tests-rs/matrix/pkg"),
};
