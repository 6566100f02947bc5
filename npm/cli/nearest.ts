/** What somebody meant who mistyped a word. */

/** The word that is most like this one, if it may be a slip of the fingers. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known.map((each) => [distance(word, each), each] as const).sort((a, b) => a[0] - b[0]);
  return best !== undefined && best[0] <= Math.max(2, best[1].length / 3) ? best[1] : undefined;
}

/** `; did you mean …?` for a slip of the fingers, else nothing. */
export function meant(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  return best === undefined ? "" : `; did you mean \`${best}\`?`;
}

/** How many letters to insert, delete or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
