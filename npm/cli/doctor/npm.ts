/** Node, the package manager, and oxbridge as npm has installed it. */
import { existsSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VERSION } from "../../src/version.ts";
import { adding, managerOf } from "../new/manager.ts";
import { installing, run } from "../run.ts";
import { type Finding, fault, installed, isAtLeast, ok, type Project } from "./project.ts";

/** The folder of this package. */
const OWN = fileURLToPath(new URL("../../../../", import.meta.url));

export async function node(): Promise<Finding> {
  const { engines } = JSON.parse(await readFile(join(OWN, "package.json"), "utf8")) as { engines: { node: string } };
  const least = engines.node.replace(">=", "");
  const { node: version } = process.versions;
  if (isAtLeast(version, least)) return ok(version);
  return fault(`Node ${version} is too old: oxbridge needs ${least}`, "install a newer one, from https://nodejs.org");
}

export async function npm({ root }: Project): Promise<Finding> {
  const manager = managerOf(root);
  const found = await run(manager, ["--version"], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  }).catch(() => undefined);
  const version = /\d+\.\d+\.\d+\S*/.exec(found?.output ?? "")?.[0];
  if (version !== undefined) return ok(manager === "npm" ? version : `${manager} ${version}`);
  if (manager === "npm") return fault("npm was not found", installing("npm"));
  return fault(`${manager}, whose lock file is in the project, was not found`, `npm install --global ${manager}`);
}

/** One oxbridge, of the version that runs this. */
export async function npmPackage({ root, package: own }: Project): Promise<Finding | undefined> {
  if (own === undefined) return undefined;
  const manager = managerOf(root);
  const found = await installed(root, "oxbridge");
  if (found === undefined)
    return fault("the npm package oxbridge is not installed in the project", adding("oxbridge", root));
  const others = (await nested(root)).filter(({ version }) => version !== found.version);
  if (others.length > 0) {
    const list = others.map(({ version, by }) => `${version} (of ${by})`).join(", ");
    return fault(`oxbridge is there in several versions: ${found.version}, ${list}`, `${manager} dedupe`);
  }
  if (found.version !== VERSION && (await realpath(found.root)) !== (await realpath(OWN)))
    return fault(`the project has oxbridge ${found.version}, this is ${VERSION}`, "npx oxbridge doctor");
  return ok(found.version);
}

/** What packages of the project have brought of their own. */
async function nested(root: string): Promise<{ version: string; by: string }[]> {
  const folder = join(root, "node_modules");
  const entries = await readdir(folder).catch(() => []);
  const scoped = entries.filter((name) => name.startsWith("@"));
  const inScopes = scoped.map(async (scope) => (await readdir(join(folder, scope))).map((name) => `${scope}/${name}`));
  const names = [...entries.filter((name) => !/^[.@]/.test(name)), ...(await Promise.all(inScopes)).flat()];
  const found = names.map(async (by) => {
    const path = join(folder, by, "node_modules/oxbridge/package.json");
    if (!existsSync(path)) return [];
    const { version } = JSON.parse(await readFile(path, "utf8")) as { version: string };
    return [{ version, by }];
  });
  return (await Promise.all(found)).flat();
}
