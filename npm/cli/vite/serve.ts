/** A crate in a server for development: what pages, code on the server and tests are told of its builds. */
import { readFile, realpath } from "node:fs/promises";
import type { DevEnvironment, EnvironmentModuleNode, ViteDevServer } from "vite";
import type { BuildOptions, Built } from "../build.ts";
import { buildOnce, type Listener, watchOnce } from "../plugin/builder.ts";
import { keepLink, linkPackage } from "../plugin/link.ts";
import { lastWords, reported } from "../plugin/report.ts";
import { Overlay } from "./overlay.ts";
import { FAR, isBody, isHolder, REBUILT, type Rebuilt } from "./restart.ts";

/** What is served, and how. */
export interface AppPackage {
  /** Folder of the configuration. */
  readonly root: string;
  /** Name of the package. */
  readonly name: string;
  /** Its folder. */
  readonly out: string;
  readonly state: "reload" | "keep";
}

/** Builds the crate for a server, again and again unless that watches nothing. Waits for the first build. */
export async function serve(server: ViteDevServer, options: BuildOptions, app: AppPackage): Promise<Served> {
  const served = new Served(server, app);
  if (server.config.server.watch !== null) {
    await served.watch(options);
    return served;
  }
  try {
    await served.take(await buildOnce(options));
  } catch (error) {
    throw reported(error);
  }
  return served;
}

/** A package that a server serves. */
export class Served {
  readonly #server: ViteDevServer;
  readonly #package: AppPackage;
  readonly #overlay: Overlay;
  /** Its folder, as Vite names files. */
  out = "";
  /** Why the last build failed. */
  error: unknown;
  #built: Built | undefined;
  #isBuilding = false;
  /** Paths of modules that the last build made others of. */
  #changed: readonly string[] = [];
  /** Where they are still to be replaced. */
  #waiting = new Set<DevEnvironment>();
  readonly #ends: (() => void)[] = [];

  constructor(server: ViteDevServer, app: AppPackage) {
    this.#server = server;
    this.#package = app;
    this.#overlay = Overlay.of(server);
  }

  /** Watches the crate. Comes back when it was built for the first time, or could not be. */
  watch(options: BuildOptions): Promise<void> {
    return new Promise((settle) => {
      const listener: Listener = {
        onStart: () => {
          this.#isBuilding = true;
        },
        onBuilt: (built) => void this.take(built).then(settle, listener.onError),
        onError: (error) => {
          this.#fail(error);
          settle();
        },
      };
      this.#ends.push(watchOnce(options, listener));
    });
  }

  end(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  /** Serves a new build. */
  async take(built: Built): Promise<void> {
    const { root, name } = this.#package;
    await linkPackage(root, name, built.out);
    const out = await realpath(built.out);
    const last = this.#built;
    if (!last && this.#server.config.server.watch !== null) this.#ends.push(keepLink(root, name, built.out));
    const hadError = this.error !== undefined;
    this.out = out.replaceAll("\\", "/");
    this.error = undefined;
    this.#built = built;
    this.#isBuilding = false;
    this.#overlay.clear(this);
    if (last) this.#replace(changedPaths(last, built));
    // What could not be found by then is asked for again.
    else if (hadError) this.#reload();
  }

  /** Which modules to replace for a file that has changed; what is given for one stands for all that changed with it. */
  async hotUpdate(environment: DevEnvironment, file: string): Promise<EnvironmentModuleNode[] | undefined> {
    if (!this.#built || !file.startsWith(`${this.out}/`)) return undefined;
    if (this.#waiting.delete(environment)) return this.#modules(environment);
    // What we write ourselves is told of when all of it is there. Others may write there as well.
    return this.#isBuilding || (await this.#isOurs(file, this.#built)) ? [] : undefined;
  }

  #replace(changed: readonly string[]): void {
    const { config, environments, watcher } = this.#server;
    // Nothing is replaced in pages; vitest goes by what the server sees of files.
    if (config.server.hmr === false) return;
    const all = Object.values(environments);
    this.#changed = changed;
    this.#waiting = new Set(all);
    for (const path of changed) {
      const file = `${this.out}/${path}`;
      const isLoaded = all.some(({ moduleGraph }) => moduleGraph.getModulesByFile(file)?.size);
      // As if the server had seen it itself, all at once: it forgets what it knows of the file, and tells other plugins.
      if (isLoaded || path === "package.json") watcher.emit("change", file);
    }
  }

  /** The modules that have changed, but for those with which a page goes on. */
  #modules(environment: DevEnvironment): EnvironmentModuleNode[] {
    const { name, state } = this.#package;
    const wasm = this.#changed.find((path) => path.endsWith(".wasm"));
    const isKept = state === "keep" && environment.config.consumer === "client" && isBody(this.#changed);
    if (isKept && wasm) {
      const rebuilt: Rebuilt = { name, url: `./${wasm}?t=${Date.now()}` };
      environment.hot.send(REBUILT, rebuilt);
    }
    const left = isKept ? this.#changed.filter((path) => !isHolder(path)) : this.#changed;
    return left.flatMap((path) => [...(environment.moduleGraph.getModulesByFile(`${this.out}/${path}`) ?? [])]);
  }

  async #isOurs(file: string, { files }: Built): Promise<boolean> {
    const ours = files[file.slice(this.out.length + 1)];
    const there = await readFile(file).catch(() => undefined);
    return ours === undefined ? there === undefined : there?.equals(Buffer.from(ours as string)) === true;
  }

  #reload(): void {
    for (const { moduleGraph } of Object.values(this.#server.environments)) moduleGraph.invalidateAll();
    this.#server.environments.client.hot.send({ type: "full-reload" });
  }

  #fail(error: unknown): void {
    const goesOn = this.#built ? "\n  the last build is used until it is mended" : "";
    this.#server.config.logger.error(`${lastWords(error)}${goesOn}`, { timestamp: true });
    this.error = error;
    this.#isBuilding = false;
    this.#overlay.fail(this, error);
  }
}

/** What a build wrote, and what another program wrote that has built the same before it. */
function changedPaths(last: Built, built: Built): string[] {
  const same = (path: string): boolean => {
    const [one, other] = [last.files[path], built.files[path]];
    return one !== undefined && other !== undefined && Buffer.from(one as string).equals(Buffer.from(other as string));
  };
  const paths = new Set([...built.changed, ...Object.keys(last.files), ...Object.keys(built.files)]);
  const changed = [...paths].filter((path) => built.changed.includes(path) || !same(path));
  // A session at a distance holds the module of Rust's, which is no module of JavaScript's.
  return changed.some((path) => path.endsWith(".wasm")) ? [...changed, FAR] : changed;
}
