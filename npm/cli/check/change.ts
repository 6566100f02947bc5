/** What two builds of a package differ by. */

/** What a change asks of the version, the least first. */
export const LEVELS = ["patch", "minor", "major"] as const;

export type Level = (typeof LEVELS)[number];

/** One difference between two builds. */
export interface Change {
  readonly level: Level;
  /** The export, type or import: `Shop.total`. */
  readonly name: string;
  /** Where in it: `Shop.total(invoice).dueDays`; a result is `Shop.total()`. */
  readonly path: string;
  /** What is different there. */
  readonly text: string;
  /** The exports that lead to the type that differs. */
  readonly by?: readonly string[];
}

/** The highest level among the changes; any release is a patch. */
export function levelOf(changes: readonly Change[]): Level {
  return LEVELS.findLast((level) => changes.some((each) => each.level === level)) ?? "patch";
}

/** Whether the level is the other one, or above it. */
export function reaches(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}

/** The version that a change of this level leads to: below 1.0.0 the numbers mean what `^0.1.2` makes of them. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/, 1)[0]?.split(".").map(Number) ?? [];
  // What comes before a release leads to the release itself.
  if (version.includes("-")) return [major, minor, patch].join(".");
  const numbers = [major, minor, patch];
  const first = numbers.findIndex((each) => each > 0);
  const raised = Math.min(2, (first < 0 ? 2 : first) + LEVELS.indexOf("major") - LEVELS.indexOf(level));
  return numbers.map((each, k) => (k < raised ? each : k === raised ? each + 1 : 0)).join(".");
}
