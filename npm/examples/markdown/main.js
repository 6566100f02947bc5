// @ts-check
/** Markdown, read by Rust: its events, and HTML with links that this program chooses. */

import { events, init, render } from "markdown";

await init();
const text = "# Plans\n\nSee [the list](list.md), or [elsewhere](https://example.org).\n";

for (const event of events(text)) console.log(typeof event === "string" ? event : JSON.stringify(event));

const html = render(text, (url) => (url.endsWith(".md") ? url.replace(".md", ".html") : undefined));
console.log(html.trim());

try {
  render(text, (url) => {
    throw new Error(`no link to ${url}, please`);
  });
} catch (error) {
  console.log(String(error));
}
