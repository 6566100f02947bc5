/** The templates of `oxbridge new`: real files in the folder `templates`, in which a project's own names are put. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { appCrate, type Names } from "./name.ts";

/** A template by its name. */
export type Template = "library" | "vite" | "react" | "vue" | "svelte" | "worker" | "node" | "deno" | "existing";

interface TemplateKind {
  readonly about: string;
  /** The folders that it is made of: what a later one has stands in place of what an earlier one has. */
  readonly layers: readonly string[];
  /** What shows the result of the project's own function, and of its tests. */
  readonly commands: readonly string[];
}

export const TEMPLATES: Readonly<Record<Template, TemplateKind>> = {
  library: {
    about: "a package to publish, with tests, licence, changelog and CI",
    layers: ["library"],
    commands: ["npm test"],
  },
  vite: { about: "a page, in TypeScript", layers: ["crate", "vite"], commands: ["npm run dev", "npm test"] },
  react: { about: "a page with React", layers: ["crate", "react"], commands: ["npm run dev", "npm test"] },
  vue: { about: "a page with Vue", layers: ["crate", "vue"], commands: ["npm run dev", "npm test"] },
  svelte: { about: "a page with Svelte", layers: ["crate", "svelte"], commands: ["npm run dev", "npm test"] },
  worker: {
    about: "a page whose Rust runs in a worker",
    layers: ["crate", "worker"],
    commands: ["npm run dev", "npm test"],
  },
  node: { about: "a command for Node", layers: ["crate", "node"], commands: ["npm start", "npm test"] },
  deno: { about: "a program for Deno", layers: ["crate", "deno"], commands: ["deno task start", "deno task test"] },
  existing: { about: "a crate for the project in this folder", layers: ["crate"], commands: [] },
};

/** Beside the sources of this file, which lies in `npm/dist/cli/new`. */
const FOLDER = fileURLToPath(new URL("../../../cli/new/templates/", import.meta.url));

/** npm packs no file of the name `.gitignore`, and a `package.json` within a package is taken for one of its own. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: ".gitignore", "package.template.json": "package.json" };

/** Texts by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** The files of a template, with these names in them. */
export async function templateFiles(template: Template, names: Names): Promise<Texts> {
  const layers = await Promise.all(TEMPLATES[template].layers.map(readLayer));
  const texts = Object.entries(Object.assign({}, ...layers) as Texts);
  return Object.fromEntries(texts.map(([path, text]) => [path, named(path, text, names)]));
}

async function readLayer(layer: string): Promise<Texts> {
  const folder = join(FOLDER, layer);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = paths.sort().map(async (path): Promise<[string, string]> => {
    const name = relative(folder, path).replaceAll(sep, "/");
    return [RENAMED[name] ?? name, await readFile(path, "utf8")];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** What the templates themselves are called. */
const NAME = "template-name";

function named(path: string, text: string, names: Names): string {
  const own = path === "Cargo.toml" ? names.crate : names.npm;
  const whole = text.replaceAll(`${NAME}-rust`, appCrate(names)).replaceAll(NAME, own);
  if (path !== "Cargo.toml" || names.crate === names.npm) return whole;
  return `${whole}\n[package.metadata.oxbridge]\nname = ${JSON.stringify(names.npm)}\n`;
}
