/** Makes the site: the pages of the guide, what TypeDoc and rustdoc know, and all pages as one text. */

import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { build, serve } from "vitepress";
import { must, root } from "../scripts/setup.js";
import { contents, DOCS } from "./contents.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** @param {string} out The folder of the site, which is emptied first. */
export async function buildSite(out) {
  await build(here, { outDir: out });
  cpSync(join(here, "icon.svg"), join(out, "icon.svg"));
  writeTexts(out);
  await javascript(join(out, "api/javascript"));
  rust(join(out, "api/rust"));
}

/** Shows the site that lies where the configuration has it. */
export const serveSite = () => serve({ root: here });

/** The pages as they are written, with a list of them and all in one, for who reads no HTML (llmstxt.org). */
function writeTexts(out) {
  cpSync(DOCS, out, { recursive: true });
  const { summary } = contents[0].pages[0];
  const list = contents.map(
    ({ title, pages }) =>
      `## ${title}\n\n${pages.map((page) => `- [${page.title}](/${page.name}.md): ${page.summary}\n`).join("")}`,
  );
  writeFileSync(join(out, "llms.txt"), `# Oxbridge\n\n> ${summary}\n\n${list.join("\n")}`);
  const texts = contents.flatMap(({ pages }) => pages.map(({ text }) => text));
  writeFileSync(join(out, "llms-full.txt"), texts.join("\n"));
}

/** What `oxbridge` exports, by the typings that people see. */
async function javascript(out) {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [join(root, "types/oxbridge.d.ts")],
    tsconfig: join(here, "tsconfig.json"),
    name: "oxbridge",
    favicon: join(here, "icon.svg"),
    readme: "none",
    disableSources: true,
    hideGenerator: true,
    githubPages: false,
    includeVersion: false,
    navigationLinks: { Guide: "/" },
    logLevel: "Warn",
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc cannot read types/oxbridge.d.ts");
  await app.generateDocs(project, out);
}

/** What the crate exports, with what its features add. */
function rust(out) {
  // With nothing in it that was documented for other reasons.
  const doc = join(root, "target/doc");
  rmSync(doc, { recursive: true, force: true });
  const features = "chrono,log,serde_json,tracing,url,uuid";
  must("cargo", ["doc", "--quiet", "--locked", "--no-deps", "--package", "oxbridge", "--features", features]);
  mkdirSync(dirname(out), { recursive: true });
  cpSync(doc, out, { recursive: true });
  writeFileSync(join(out, "index.html"), '<meta http-equiv="refresh" content="0; url=oxbridge/index.html">\n');
}
