/** Tells why cases were skipped, and how many of them. */
import type { Reporter, TestCase, TestModule } from "vitest/node";

export class Reasons implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests("skipped")]);
    const reasons = new Map<string, TestCase[]>();
    for (const each of cases) reasons.set(noteOf(each), [...(reasons.get(noteOf(each)) ?? []), each]);
    if (cases.length === 0) return;
    console.log(`\nSkipped at a distance: ${cases.length}`);
    for (const [reason, all] of [...reasons].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const titles = new Set(all.map(({ fullName }) => fullName));
      console.log(`${String(all.length).padStart(5)}  ${reason}${titles.size === 1 ? ` (${[...titles]})` : ""}`);
    }
  }
}

function noteOf(test: TestCase): string {
  const result = test.result();
  return (result.state === "skipped" && result.note) || "without a reason";
}
