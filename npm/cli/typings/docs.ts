/** Doc comments: from the Markdown that Rust's tools read to TSDoc. */

/** What stands in one doc comment. */
export interface Docs {
  readonly text: string;
  /** Lines such as `@default 1`. */
  readonly tags?: readonly string[];
}

/** A doc comment with its line break, or nothing where there is nothing to say. */
export function comment(docs: Docs, indent = ""): string {
  const { text, deprecated } = splitDeprecated(tidy(docs.text));
  const tags = [...(docs.tags ?? []), ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`])];
  const lines = [...(text ? text.split("\n") : []), ...(text && tags.length ? [""] : []), ...tags.flatMap(tagLines)];
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 0) return "";
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** What is said of what works only where Rust is beside JavaScript. */
export function nearComment(reason: string, indent = ""): string {
  return comment({ text: `Near only: ${reason}.` }, indent);
}

/** `#[deprecated]` is the first line of the docs (`crate/macros/src/attr/docs.rs`). */
export function splitDeprecated(docs: string): { text: string; deprecated?: string } {
  const [found, deprecated] = /^@deprecated\b *(.*)\n*/.exec(docs) ?? [];
  return found === undefined || deprecated === undefined
    ? { text: docs }
    : { text: docs.slice(found.length), deprecated };
}

/** What the sections of a function's docs say, in the form of rustdoc: `# Arguments` with a list, `# Returns`. */
export function sections(docs: string): {
  text: string;
  parameters: ReadonlyMap<string, string>;
  returns: string;
} {
  const parameters = new Map<string, string>();
  let returns = "";
  let text = "";
  for (const { title, body } of split(tidy(docs))) {
    if (/^(arguments|parameters)$/i.test(title)) {
      for (const [, name, what] of body.matchAll(
        /^[*-] +`?([\p{ID_Continue}]+)`?(?: *[-–—:] *| +)((?:.|\n(?![*-] ))*)/gmu,
      )) {
        parameters.set(camelCase(name as string), oneLine(what as string));
      }
    } else if (/^returns$/i.test(title)) returns = oneLine(body);
    else text += `${title && `# ${title}\n\n`}${body}\n\n`;
  }
  return { text: text.trimEnd(), parameters, returns };
}

/** Without rustdoc's links, without the blank that stands after `///`, and without empty lines around it. */
export function tidy(text: string): string {
  const written = text.replace(/^(\s*\n)+|\s+$/g, "").split("\n");
  const indented = written.every((line) => line === "" || line.startsWith(" "));
  const lines = written.map((line) => (indented ? line.slice(1) : line).trimEnd()).join("\n");
  return lines.replace(/\[(`[^`\]]+`)\](?:\((?:crate|self|super|[A-Za-z_]\w*)(?:::\w+)*\))?(?![([:])/g, "$1");
}

function split(text: string): { title: string; body: string }[] {
  const found = [{ title: "", body: "" }];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (/^\s*```/.test(line)) fenced = !fenced;
    const title = fenced ? undefined : /^# +(.*?)\s*$/.exec(line)?.[1];
    if (title !== undefined) found.push({ title, body: "" });
    else (found.at(-1) as { body: string }).body += `${line}\n`;
  }
  return found.map(({ title, body }) => ({ title, body: body.trim() })).filter(({ title, body }) => title || body);
}

function tagLines(tag: string): string[] {
  return tag.split("\n").map((line, i) => (i === 0 ? line : `  ${line}`).trimEnd());
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

function camelCase(name: string): string {
  return name.replace(/(?<=.)_+(.)/g, (_, next: string) => next.toUpperCase());
}
