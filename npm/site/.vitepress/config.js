/** The guide, as VitePress makes it of `npm/docs`. Nothing on it comes from another host. */

import { fileURLToPath } from "node:url";
import { contents } from "../contents.js";

/** As GitHub and npm make them, where the same pages are read. */
const slugify = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");

const link = ({ name, title }) => ({
  text: title.replace(/^Coming from /, ""),
  link: name === "index" ? "/" : `/${name}`,
});

export default {
  title: "Oxbridge",
  description: "Call Rust from JavaScript, and JavaScript from Rust, as if they were one language.",
  lang: "en",
  srcDir: "../docs",
  outDir: "dist",
  cacheDir: fileURLToPath(new URL("../node_modules/.cache/vitepress", import.meta.url)),
  cleanUrls: false,
  head: [["link", { rel: "icon", href: "/icon.svg" }]],
  markdown: { anchor: { slugify } },
  // What TypeDoc and rustdoc write comes beside the pages afterwards.
  ignoreDeadLinks: [/^\/api\//],
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Guide", link: "/", activeMatch: "^/(?!api)" },
      { text: "JavaScript API", link: "/api/javascript/index.html", target: "_self" },
      { text: "Rust API", link: "/api/rust/oxbridge/index.html", target: "_self" },
    ],
    sidebar: contents.map(({ title, pages }) => ({ text: title, items: pages.map(link) })),
  },
};
