/** Signs of TypeScript. */
import { isIdentifier } from "../manifest/name.ts";

/** A property name, quoted where it must be. */
export function key(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

/** A union of these, each once. */
export function joined(texts: readonly string[]): string {
  const members = new Set(texts);
  return [...members].map((text) => (members.size > 1 && isFunction(text) ? `(${text})` : text)).join(" | ");
}

/** Whether a type ends with what a function returns, which would take in all that follows. */
function isFunction(text: string): boolean {
  return topLevel(text).includes("=>");
}

/** In brackets where it could not stand before `[]` or `&`. */
export function operand(text: string): string {
  return text.startsWith("readonly ") || topLevel(text).some((token) => /^(?:[|&]|=>)$/.test(token))
    ? `(${text})`
    : text;
}

/** The members of a union type. */
export function unionMembers(text: string): string[] {
  if (isFunction(text)) return [text];
  const members = [""];
  for (const token of topLevel(text)) {
    if (token === "|") members.push("");
    else members[members.length - 1] += token;
  }
  return members.map((member) => member.trim());
}

/** Signs, strings and whatever stands in brackets, in order. */
function topLevel(text: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  for (const token of text.match(/"(?:[^"\\]|\\.)*"|=>|./gs) ?? []) {
    if (/^[)\]}>]$/.test(token)) depth--;
    if (depth > 0 || /^[)\]}>]$/.test(token)) tokens[tokens.length - 1] += token;
    else tokens.push(token);
    if (/^[([{<]$/.test(token)) depth++;
  }
  return tokens;
}
