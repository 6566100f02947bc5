/** Descriptions written by hand: what a module says of itself, without the module. */

/** A number is a word, a string its length and its bytes. */
export type Word = number | string | readonly Word[];

/** The words as a module has them in memory. */
export function words(parts: readonly Word[]): number[] {
  return parts.flatMap((part) => {
    if (typeof part === "number") return [part];
    if (typeof part !== "string") return words(part);
    const bytes = new TextEncoder().encode(part);
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    return [bytes.length, ...new Uint32Array(padded.buffer)];
  });
}
