/** One readable file from the declarations that the compiler emits for several modules. */

interface Declaration {
  readonly name: string;
  /** With its doc comment, without `export` and `declare`. */
  readonly text: string;
}

/** What an entry declares and exports by itself, and what by default. */
const OWN = /^export (?:declare )?(?:function|interface|type|const|class) ([\w$]+)/gm;
const DEFAULT = /^export default (?:function )?([\w$]+)/m;

/** What `entry` exports and what that names, by the order of the modules; all else is left out. */
export function flatten(modules: Readonly<Record<string, string>>, entry: string): string {
  const exported = new Set<string>();
  for (const [, name] of (modules[entry] as string).matchAll(OWN)) exported.add(name as string);
  for (const [, names] of (modules[entry] as string).matchAll(/^export (?:type )?\{([^}]*)\}/gm)) {
    for (const name of (names as string).split(",")) exported.add(name.trim());
  }
  const all = Object.values(modules).flatMap(declarations);
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const each of all.filter((each) => each.name === name)) {
      const code = each.text.replace(/\/\*\*[\s\S]*?\*\//g, "");
      for (const [word] of code.matchAll(/[\w$]+/g)) if (all.some((other) => other.name === word)) reach(word);
    }
  };
  const [, byDefault] = DEFAULT.exec(modules[entry] as string) ?? [];
  for (const name of [...exported, ...(byDefault === undefined ? [] : [byDefault])]) reach(name);
  const references = Object.values(modules).flatMap((text) => text.match(/^\/\/\/ <reference .*$/gm) ?? []);
  const kept = all.filter((each) => reached.has(each.name) || each.name === "global");
  const texts = kept.map(({ name, text }) => {
    if (name === "global") return `declare ${text}`;
    const keyword = /^(class|function|const)\b/m.test(text.replace(/^\/\*\*[\s\S]*?\*\/\n/, "")) ? "declare " : "";
    return text.replace(/^(?=class|function|const|interface|type)/m, exported.has(name) ? "export " : keyword);
  });
  const imports = Object.values(modules).flatMap((text) => text.match(/^import .* from "[^.].*$/gm) ?? []);
  const header = [...new Set([...references, ...imports])]
    .map((line) => line.replace(' preserve="true"', ""))
    .join("\n");
  const end = byDefault === undefined ? "export {};\n" : `export default ${byDefault};\n`;
  return [...(header ? [`${header}\n`] : []), ...texts, end].join("\n");
}

function declarations(text: string): Declaration[] {
  const head =
    /^(?:export )?(?:default )?(?:declare )?(?:(?:class|function|const|interface|type) ([\w$]+)|(?<global>global))/;
  const found: { name: string; text: string }[] = [];
  let docs = "";
  for (const line of text.split("\n")) {
    const match = head.exec(line);
    const name = match?.[1] ?? match?.groups?.global;
    if (name !== undefined) {
      found.push({ name, text: `${docs}${line.replace(/^(export )?(default )?(declare )?/, "")}\n` });
      docs = "";
    } else if (line.startsWith("/**")) docs = `${line}\n`;
    else if (docs && !docs.endsWith("*/\n")) docs += `${line}\n`;
    else if (/^[\s})|]/.test(line)) (found.at(-1) ?? { text: "" }).text += `${line}\n`;
  }
  return found;
}
