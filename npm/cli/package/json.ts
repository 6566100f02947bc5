/** `package.json` and `README.md` of the generated package. */
import { basename } from "node:path";
import { BuildError } from "../error.ts";
import { exportedNames } from "../manifest/space.ts";
import type { Manifest } from "../manifest/type.ts";
import { isTag, isVersion, npmFaults } from "../name.ts";
import { visible } from "../visible.ts";
import { neededModules, ownModules } from "./import.ts";

/** Whether browsers too get the bytes as text: `auto` where the module is small. */
export type Embed = boolean | "auto";

/** What the package says of itself, from `Cargo.toml`. */
export interface CrateInfo {
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly license?: string | undefined;
  /** Path of the file that `license-file` names. */
  readonly licenseFile?: string | undefined;
  readonly repository?: string | undefined;
  readonly homepage?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** `name` in `[package.metadata.oxbridge]`. */
  readonly npmName?: string | undefined;
  /** The version of the package, where that is not the crate's. */
  readonly npmVersion?: string | undefined;
  /** `jsr` in `[package.metadata.oxbridge]`. */
  readonly jsr?: string | undefined;
  /** The tag that npm publishes it under. */
  readonly tag?: string | undefined;
  /** Whether browsers too get the bytes as text, and need no `init`. */
  readonly embed: boolean;
}

/** The file of the module. */
export function wasmName(manifest: Manifest): string {
  return `${manifest.name}.wasm`;
}

/** What the package is called. */
export function npmName({ npmName, name }: Pick<CrateInfo, "name" | "npmName">): string {
  return npmName ?? name.toLowerCase();
}

/** Refuses a name that npm takes for no new package, or that means something else where it is imported. */
export function checkName(crate: Pick<CrateInfo, "name" | "npmName">): void {
  const chosen = npmName(crate);
  const faults = npmFaults(chosen);
  if (faults.length === 0) return;
  throw new BuildError(
    `npm takes no package of the name \`${visible(chosen)}\`: ${faults.join(", ")}`,
    "give another: --name NAME, or `name` in `[package.metadata.oxbridge]`",
  );
}

/** Refuses a version, or a tag, that npm takes for none. */
export function checkVersion({ npmVersion, tag }: Pick<CrateInfo, "npmVersion" | "tag">): void {
  if (npmVersion !== undefined && !isVersion(npmVersion)) {
    throw new BuildError(
      `\`${visible(npmVersion)}\` is no version of a package`,
      "three numbers, and what comes before a release behind a hyphen: --npm-version 1.2.3-beta.1",
    );
  }
  if (tag !== undefined && !isTag(tag)) {
    throw new BuildError(
      `npm takes no tag \`${visible(tag)}\``,
      "give a word that is no version, such as `next`: --tag next",
    );
  }
}

/** What hosts and bundlers are told of the package. */
export function packageJson(crate: CrateInfo, manifest: Manifest, isFar = false): string {
  checkName(crate);
  const wasm = wasmName(manifest);
  const esm = (types: string, file: string) => ({ types: `./${types}.d.ts`, default: `./${file}` });
  const cjs = (types: string, file: string) => ({ types: `./${types}.d.cts`, default: `./${file}` });
  const conditions = (types: string, whole: string, require: string, entry: (load: string) => string) => ({
    workerd: esm(types, entry("edge")),
    "edge-light": esm(types, entry("edge-light")),
    ...(crate.embed ? {} : { browser: { require: cjs(types, require), default: esm(types, entry("browser")) } }),
    // Before `require`: where a module can be required, both kinds of import share one instance.
    bun: esm(types, whole),
    "module-sync": esm(types, whole),
    require: cjs(types, require),
    default: esm(types, whole),
  });
  const elsewhere = (file: string) => ({
    workerd: esm(file, `${file}-edge.js`),
    "edge-light": esm(file, `${file}-edge-light.js`),
    ...(crate.embed ? {} : { browser: esm(file, `${file}-browser.js`) }),
    "module-sync": esm(file, `${file}.js`),
    require: cjs(file, `${file}.cjs`),
    default: esm(file, `${file}.js`),
  });
  const either = (file: string) => ({ require: cjs(file, `${file}.cjs`), default: esm(file, `${file}.js`) });
  const dependencies = ownModules(manifest).flatMap(({ dependency }) => (dependency ? [dependency] : []));
  const json = {
    name: npmName(crate),
    version: crate.npmVersion ?? crate.version,
    description: crate.description,
    ...licence(crate),
    ...people(crate.authors ?? []),
    keywords: crate.keywords?.length ? crate.keywords : undefined,
    homepage: crate.homepage,
    repository: crate.repository && { type: "git", url: crate.repository.replace(/^https:/, "git+https:") },
    publishConfig: crate.tag && { tag: crate.tag },
    type: "module",
    // Beside them lies the list of what the build tool wrote.
    files: ["*", "!.oxbridge.json", "!.gitignore", ...(crate.jsr === undefined ? [] : ["!jsr.*"])],
    sideEffects: [
      ...(isFar ? ["./worker.js"] : []),
      "./inline.js",
      "./edge.js",
      "./edge-light.js",
      "./inline.cjs",
      "./package.cjs",
    ],
    engines: { node: ">=20.19" },
    ...(dependencies.length ? { dependencies: Object.fromEntries(dependencies) } : {}),
    main: "./inline.cjs",
    module: "./inline.js",
    browser: crate.embed ? "./inline.js" : "./browser.js",
    types: "./index.d.ts",
    exports: {
      ".": conditions("index", "index.js", "inline.cjs", (load) => `${load}.js`),
      "./assembly": conditions("assembly", "assembly.js", "assembly.cjs", (load) => `assembly-${load}.js`),
      "./inline": conditions("index", "index.js", "inline.cjs", () => "inline.js"),
      ...(isFar
        ? {
            "./far": elsewhere("far"),
            "./far/assembly": elsewhere("far-assembly"),
            "./far/host": either("far-host"),
            "./far/serve": either("serve"),
            "./far/server": either("far-server"),
          }
        : {}),
      [`./${wasm}`]: {
        require: { types: `./${wasm}.d.cts`, default: `./${wasm}` },
        default: { types: `./${wasm}.d.ts`, default: `./${wasm}` },
      },
      "./package.json": "./package.json",
    },
  };
  return `${visible(JSON.stringify(json, null, 2))}\n`;
}

/** Cargo still takes `MIT/Apache-2.0`. */
export function licence({ license, licenseFile }: Pick<CrateInfo, "license" | "licenseFile">): { license?: string } {
  if (license) return { license: license.replace(/\s*\/\s*/g, " OR ") };
  return licenseFile ? { license: `SEE LICENSE IN ${basename(licenseFile)}` } : {};
}

/** npm knows one author, and any number of people who helped. */
function people([author, ...contributors]: readonly string[]): object {
  return { ...(author ? { author } : {}), ...(contributors.length ? { contributors } : {}) };
}

/** What people are told of it. */
export function readme(crate: CrateInfo, manifest: Manifest): string {
  const name = npmName(crate);
  const names = exportedNames(manifest).filter((each) => each !== "default");
  const some = names.slice(0, 4).join(", ");
  const needed = neededModules(manifest);
  const functionsOf = (module: string): string => {
    const called = manifest.imports.filter((each) => each.module === module).map((each) => each.name);
    return `    ${JSON.stringify(module)}: { /* ${[...new Set(called)].join(", ")} */ },\n`;
  };
  return `# ${name}
${crate.description ? `\n${visible(crate.description)}\n` : ""}
\`\`\`js
import { init${some && `, ${some}`} } from "${name}";

await init(${needed.length ? `{\n  imports: {\n${needed.map(functionsOf).join("")}  },\n}` : ""});
\`\`\`

${
  needed.length
    ? `\`imports\` are the modules of JavaScript functions that it calls: ${needed.map((each) => `\`${each}\``).join(", ")}; the typings have their signatures.`
    : crate.embed
      ? "`init` is not needed: the first call starts the module."
      : "In browsers `init` fetches the module. Elsewhere the bytes are at hand, and the first call starts it by itself."
}
\`init\` may be called any number of times; it takes \`{ ${needed.length ? "imports, lateImports, " : ""}wasm, integrity, signal, onProgress, panic, onPanic }\`.

| import | what |
|---|---|
| \`${name}\` | the functions and values, with typings |
| \`${name}/inline\` | the same with the bytes as text, for single files and odd bundlers |
| \`${name}/assembly\` | the descriptor for \`createRuntime\` of \`oxbridge\`; importing it does nothing |
| \`${name}/${wasmName(manifest)}\` | the module, to be served by yourself: \`init({ wasm: url })\` |

A page with a Content-Security-Policy needs \`script-src 'wasm-unsafe-eval'\`, and \`connect-src\` for the \`.wasm\` file.
After a panic (\`RustPanicError\`) the next call gets a fresh instance; what Rust had stored is lost.
`;
}
