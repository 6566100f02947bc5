/**
 * Characters that nobody sees, or that reorder what is around them: what is written with them is not what is read. No
 * name has one, and what we write of texts has their numbers.
 */

const HIDDEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/u;

/** The first of them in a text: `U+202E`. */
export function hidden(text: string): string | undefined {
  const found = HIDDEN.exec(text)?.[0];
  return found && `U+${number(found).toUpperCase()}`;
}

/** JavaScript or TypeScript with `\u202e` for each of them, which means the same in literals. Lines and tabs are left. */
export function visible(code: string): string {
  const all = new RegExp(HIDDEN, "gu");
  return code.replaceAll("\r\n", "\n").replace(all, (found) => (/[\n\t]/.test(found) ? found : `\\u${number(found)}`));
}

function number(character: string): string {
  return (character.codePointAt(0) as number).toString(16).padStart(4, "0");
}
