/** What panics of the standard library leave to be said: they name a line of its own, and not what works instead. */

/** By what the text of a panic holds. The build tool puts in those whose text is in the module. */
export type Hints = Readonly<Record<string, string>>;

/** Makes what says of a panic's text what may be done about it. */
export function hinting(hints: Hints): (text: string) => string {
  return (text) => {
    const found = Object.keys(hints).find((known) => text.includes(known));
    return found === undefined ? text : text.replace(found, () => `${found}: ${hints[found]}`);
  };
}
