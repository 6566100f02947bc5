/** Doc comments, as Rust describes them. */

/** Doc text, and its `# Errors` section by itself. */
export function splitDocs(text: string): { docs: string; throws: string } {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^#+ Errors\s*$/.test(line));
  if (start < 0) return { docs: lines.join("\n"), throws: "" };
  const after = lines.findIndex((line, index) => index > start && /^#+ /.test(line));
  const end = after < 0 ? lines.length : after;
  const docs = [...lines.slice(0, start), ...lines.slice(end)].join("\n").trim();
  const throws = lines
    .slice(start + 1, end)
    .join("\n")
    .trim();
  return { docs, throws };
}

/** Doc text without the space that `///` leaves. */
export function trimDocs(text: string): string {
  const lines = text
    .replaceAll("\r", "")
    .split("\n")
    .map((line) => line.trimEnd());
  const written = lines.filter((line) => line !== "");
  const indented = written.length > 0 && written.every((line) => line.startsWith(" "));
  return (indented ? lines.map((line) => line.slice(1)) : lines).join("\n").trim();
}
