/** `oxbridge new`: writes a project from a template, or a crate into the project that is there, and installs it. */
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { UsageError } from "../error.ts";
import { shown } from "../files.ts";
import { readPackageJson } from "../package-json.ts";
import { modulesFolder, npmSpec, withCrate, withYarn, yarnLeft } from "./dependency.ts";
import { additions, type PackageJson } from "./existing.ts";
import { asRunBy, install, managerFor } from "./manager.ts";
import { appCrate, readNames } from "./name.ts";
import { TEMPLATES, type Template, type Texts, templateFiles } from "./template.ts";

/** What to make, as far as it has been said. */
export interface NewOptions {
  /** Folder of the project. @default this one, for the template `existing` */
  readonly folder?: string;
  readonly template?: Template;
  /** Name of the package. @default that of the folder; for `existing`, that of the project */
  readonly name?: string;
  /** Whether the packages that the project needs are installed as well. */
  readonly install: boolean;
  /** Where oxbridge comes from: a version for npm, or the path of an archive or a folder. */
  readonly oxbridge?: string;
}

/** What to make. */
export interface Choice extends NewOptions {
  readonly folder: string;
  readonly template: Template;
}

/** What was made. */
export interface Created {
  readonly folder: string;
  /** Files that are new, by their paths in the folder. */
  readonly written: readonly string[];
  /** What was added to files that were there. */
  readonly changed: readonly string[];
  /** What is left to do by hand. */
  readonly left: readonly string[];
  /** Commands that come next. */
  readonly next: readonly string[];
}

/** Makes a project. Nothing that is there is written over. */
export async function createProject(choice: Choice): Promise<Created> {
  const folder = resolve(choice.folder);
  const plan = choice.template === "existing" ? await planExisting(folder, choice) : await planNew(folder, choice);
  for (const [path, text] of Object.entries(plan.files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const manager = managerFor(folder, choice);
  if (choice.install) await install(folder, manager);
  const here = relative(process.cwd(), folder);
  return {
    folder,
    written: plan.written,
    changed: plan.changed,
    left: [...plan.left, ...joinWorkspace(folder, plan.manifest)],
    next: [
      ...(here === "" ? [] : [`cd ${shown(folder)}`]),
      ...(choice.install ? [] : [`${manager} install`]),
      ...plan.commands.map((command) => asRunBy(manager, command)),
    ],
  };
}

/** What is going to be written. */
interface Plan {
  readonly files: Texts;
  /** Path of the Cargo.toml in it. */
  readonly manifest: string;
  readonly written: readonly string[];
  readonly changed: readonly string[];
  readonly left: readonly string[];
  readonly commands: readonly string[];
}

async function planNew(folder: string, choice: Choice): Promise<Plan> {
  const { template, name, oxbridge } = choice;
  await checkEmpty(folder);
  const texts = await templateFiles(template, readNames(name ?? basename(folder)));
  const manifest = template === "library" ? "Cargo.toml" : "rust/Cargo.toml";
  const own = JSON.parse(texts["package.json"]!) as { devDependencies: Record<string, string> };
  own.devDependencies.oxbridge = npmSpec(oxbridge, folder);
  const files = {
    ...(managerFor(folder, choice) === "yarn" ? withYarn(texts) : texts),
    "package.json": `${JSON.stringify(own, undefined, 2)}\n`,
    [manifest]: cargoToml(texts[manifest]!, folder, manifest, choice),
  };
  const written = Object.keys(files).sort();
  return { files, manifest, written, changed: [], left: [], commands: TEMPLATES[template].commands };
}

async function planExisting(folder: string, choice: Choice): Promise<Plan> {
  const { template, name, oxbridge } = choice;
  const own = await readPackageJson<PackageJson>(folder);
  if (own === undefined)
    throw new UsageError(`there is no package.json in ${shown(folder)}`, "make a project: oxbridge new FOLDER");
  if (existsSync(join(folder, "rust")))
    throw new UsageError(`${shown(join(folder, "rust"))} is there already, and nothing is written over`);
  const names = readNames(name ?? own.json.name ?? basename(folder));
  const texts = await templateFiles(template, names);
  const manifest = "rust/Cargo.toml";
  const made = { ...texts, [manifest]: cargoToml(texts[manifest]!, folder, manifest, choice) };
  const added = await additions(folder, own, { name: appCrate(names), spec: npmSpec(oxbridge, folder) });
  return {
    files: { ...made, ...added.files },
    manifest,
    written: Object.keys(made).sort(),
    changed: added.changed,
    left: [...(managerFor(folder, choice) === "yarn" ? yarnLeft(folder) : []), ...added.left],
    commands: added.commands,
  };
}

function cargoToml(text: string, folder: string, path: string, choice: Choice): string {
  return withCrate(text, dirname(join(folder, path)), modulesFolder(folder, managerFor(folder, choice)));
}

/** A repository without a commit may be there already. */
async function checkEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UsageError(`${shown(folder)} is no folder`, "give another: oxbridge new FOLDER");
  });
  const [first] = found.filter((name) => name !== ".git");
  if (first === undefined) return;
  throw new UsageError(
    `${shown(folder)} is not empty: it holds ${first}`,
    "give a new folder, or add a crate to the project in it: --template existing",
  );
}

/** Cargo takes no crate below a workspace that does not name it. */
function joinWorkspace(folder: string, manifest: string): string[] {
  const crate = dirname(join(folder, manifest));
  const workspace = workspaceAbove(dirname(crate));
  if (workspace === undefined) return [];
  const member = relative(dirname(workspace), crate).replaceAll(sep, "/");
  return [`${shown(workspace)}: put "${member}" into \`members\` of [workspace], or into \`exclude\``];
}

/** The nearest Cargo.toml of a workspace, from here upwards. */
function workspaceAbove(folder: string): string | undefined {
  const manifest = join(folder, "Cargo.toml");
  if (existsSync(manifest) && /^\[workspace[\].]/m.test(readFileSync(manifest, "utf8"))) return manifest;
  return dirname(folder) === folder ? undefined : workspaceAbove(dirname(folder));
}
