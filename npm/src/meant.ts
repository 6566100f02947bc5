/** Names that somebody has written, and those that were meant. */
import { refusal, shortened, wrong } from "./fault.ts";

/** What a message about the name `word` ends in: the one that it was to be, or those that there are. */
export function instead(word: string, known: readonly string[]): string {
  return meant(word, known) || listed(known);
}

/** `; there is …`, or nothing where there is nothing. */
export function listed(known: readonly string[]): string {
  if (known.length === 0) return "";
  // A message is no catalogue.
  const some = known.slice(0, 8).map((each) => `\`${each}\``);
  return `; there is ${some.join(", ")}${known.length > some.length ? ", …" : ""}`;
}

/** `; did you mean …?` for a slip of the fingers, else nothing. */
export function meant(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  return best === undefined ? "" : `; did you mean \`${best}\`?`;
}

/** The name that is most like this one, if it may be a slip of the fingers. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // What is as long as a text is no slip.
  if (word.length > 64) return undefined;
  const [best] = known.map((each) => [distance(word, each), each] as const).sort((a, b) => a[0] - b[0]);
  // Another word of that length is none either.
  return best !== undefined && best[0] <= Math.max(2, best[1].length / 3) && best[0] < best[1].length
    ? best[1]
    : undefined;
}

/** How many letters to insert, delete or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const [left, above, corner] = [next[j - 1], row[j], row[j - 1]] as [number, number, number];
      next[j] = Math.min(left + 1, above + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** What some options must be, by their names: what it would do otherwise shows much later, or never. */
export type Forms = Readonly<Record<string, readonly [expected: string, is: (value: unknown) => boolean]>>;

const FORMS: Forms = {
  panic: ['"restart" or "fault"', (value) => value === "restart" || value === "fault"],
  onPanic: ["a function", isFunction],
  onProgress: ["a function", isFunction],
  imports: ["an object", isObject],
};

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Refuses an option that there is not, which would be ignored, and one of another form. */
export function checkOptions(options: unknown, called: string, known: readonly string[], forms: Forms = FORMS): void {
  if (!isObject(options)) throw refusal(wrong(options, "an object"), called, "options");
  for (const [name, value] of Object.entries(options as object)) {
    if (value === undefined) continue;
    if (!known.includes(name))
      throw new TypeError(`${called}: no option \`${shortened(name)}\`${instead(name, known)}`);
    const form = forms[name];
    if (form && !form[1](value)) throw refusal(wrong(value, form[0]), called, name);
  }
}
