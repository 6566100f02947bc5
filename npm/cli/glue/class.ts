/** Exported classes: a factory each, which makes the class of one instance. */

import { binding } from "../manifest/name.ts";
import { type ClassItem, isSymbol, type MemberItem } from "../manifest/type.ts";
import type { Codecs, GlueOptions } from "./codecs.ts";
import { calling } from "./export.ts";
import { property, stampOf } from "./names.ts";

/** The factory of one class, and what goes with its members. */
export function classText(item: ClassItem, options: GlueOptions, codecs: Codecs): string {
  const factory = codecs.exported.get(item) as string;
  const name = JSON.stringify(item.name);
  const stamp = stampOf(factory);
  const made = item.members.map((member) => {
    const exported = codecs.exported.get(member) as string;
    const { list, body, texts } = calling(member, exported, options, codecs, "        ", stamp);
    return { text: `      ${headOf(member)}(${list.join(", ")}) {\n${body}\n      }\n`, texts };
  });
  const members = [...made.map(({ text }) => text), disposeText(stamp, codecs)].join("\n");
  const base = codecs.use("RustObject");
  // Inside of the class its name must not hide what the members use.
  const words = members.replace(/"(?:[^"\\]|\\.)*"/g, "").split(/[^\w$]+/);
  const isFree = binding(item.name) === item.name && item.name !== base && !words.includes(item.name);
  const type = isFree
    ? `\n    class ${item.name} extends ${base} {\n${members}    }`
    : ` ({\n    ${property(item.name)}: class extends ${base} {\n${members}    },\n  })[${name}]`;
  const text = `export const ${factory} = (i) =>\n  ${codecs.call("classOf", "i", factory, name, stamp, `(type) =>${type}`)};\n`;
  return [stampText(stamp, codecs), text, ...made.flatMap(({ texts }) => texts)].join("\n");
}

/** The private field of the objects of one class. In a function that bundlers may drop. */
export function stampText(stamp: string, codecs: Codecs): string {
  return `const ${stamp} = /* @__PURE__ */ (() =>
  class extends ${codecs.use("Stamp")} {
    #hold;

    constructor(object, hold, identity) {
      super(object);
      this.#hold = hold;
      this[${codecs.use("IDENTITY")}] = identity;
    }

    static of(v) {
      try {
        return #hold in v ? v.#hold : undefined;
      } catch {}
    }
  })();
`;
}

/** The method that lets go of an object. */
export function disposeText(stamp: string, codecs: Codecs): string {
  return `      dispose() {\n        ${codecs.call("disposeOf", `${stamp}.of(this)`, "this")};\n      }\n`;
}

/** What stands before the parameters of a member. */
export function headOf(item: MemberItem): string {
  const { role, self } = item;
  const name = isSymbol(item) ? item.name : property(item.name);
  const words = self || role === "constructor" ? [] : ["static"];
  switch (role) {
    case "constructor":
      return "constructor";
    case "getter":
      return [...words, "get", name].join(" ");
    case "setter":
      return [...words, "set", name].join(" ");
    case "iterator":
      return "[Symbol.iterator]";
    case "asyncIterator":
      return "[Symbol.asyncIterator]";
    default:
      return [...words, name].join(" ");
  }
}
