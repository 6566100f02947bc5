/** How the properties of an object are read into variables, before any of them is written. */
import { type LowField, type LowRecord, namesOf } from "../../src/low.ts";
import type { Codecs } from "./codecs.ts";
import type { Lines } from "./lines.ts";
import { dotted, localName, property } from "./names.ts";

/** Variables for the values of fields. */
function localsOf(fields: readonly LowField[]): string[] {
  return fields.map(({ name, isFlat }, i) => (isFlat ? `$${i}` : localName(name, i)));
}

/**
 * Statements that read the properties of `object`, which is `v` once it has been looked at. `others`: what else it has.
 * Gives the variables.
 */
export function readProperties(
  { fields, isStrict }: Pick<LowRecord, "fields" | "isStrict">,
  object: string,
  others: readonly string[],
  lines: Lines,
  codecs: Codecs,
): string[] {
  const locals = localsOf(fields);
  const names = [...others, ...namesOf(fields)];
  const plain = fields.flatMap((each, i) => (each.isFlat || each.aliases ? [] : [i]));
  if (plain.length === fields.length && !isStrict) {
    if (fields.length) lines.line(`const ${destructure(fields, locals)} = ${object};`);
    return locals;
  }
  if (object !== "v") lines.line(`${object};`);
  if (isStrict) lines.line(`${codecs.call("refuseOthers", "v", JSON.stringify(names))};`);
  const own = plain.map((i) => fields[i] as LowField);
  if (own.length) {
    const text = destructure(
      own,
      plain.map((i) => locals[i] as string),
    );
    lines.line(`const ${text} = v;`);
  }
  fields.forEach(({ name, aliases, isFlat, of }, i) => {
    const local = locals[i] as string;
    if (aliases)
      lines.line(`const [${local}$, ${local}] = ${codecs.call("chosen", "v", JSON.stringify([name, ...aliases]))};`);
    if (isFlat && of.kind === "record")
      lines.line(`const ${local} = ${codecs.call("othersOf", "v", JSON.stringify(names))};`);
    else if (isFlat) lines.line(`const ${local} = v;`);
  });
  return locals;
}

/** An expression for where a field is. */
export function placeText({ name, aliases, isFlat }: LowField, local: string, codecs: Codecs): string {
  if (isFlat) return '""';
  return aliases ? codecs.call("property", `${local}$`) : JSON.stringify(dotted(name));
}

/** `{ id, "odd-key": $1 }` */
function destructure(fields: readonly LowField[], locals: readonly string[]): string {
  return `{ ${fields.map(({ name }, i) => (name === locals[i] ? name : `${property(name)}: ${locals[i]}`)).join(", ")} }`;
}
