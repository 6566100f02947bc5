/** Objects of Rust that were made and not disposed of. */
import type { Life } from "../life.ts";
import type { Leak } from "../stats.ts";

/** Where an object is made: the calls that lead to the first of `makers` that was called. */
export function callsTo(...makers: readonly unknown[]): string {
  const { captureStackTrace } = Error as { captureStackTrace?: (at: object, above?: unknown) => void };
  const lines = (text = ""): string => text.replace(/^\w*Error.*\n?/, "");
  for (const maker of makers) {
    const at: { stack?: string } = {};
    captureStackTrace?.(at, maker);
    if (lines(at.stack)) return lines(at.stack);
  }
  return lines(new Error().stack);
}

/** What was made and not disposed of, where that is kept. */
export function leaksOf({ objects }: Life): Leak[] {
  const each = [...(objects?.created ?? [])];
  return each.map(([hold, createdAt]) => ({ class: hold.class.name, createdAt }));
}
