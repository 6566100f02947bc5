/** The files of the doors `./far` and `./far/host`. */

import { earlyText, globalsIn } from "../glue/early.ts";
import type { FarGlue } from "../glue/far.ts";
import type { Glue } from "../glue/glue.ts";
import { servedText } from "../glue/serve.ts";
import { exportTexts, spaceText, values, type Writing } from "../glue/space.ts";
import { hasSession } from "../manifest/far.ts";
import { spaceOf } from "../manifest/space.ts";
import type { Manifest } from "../manifest/type.ts";
import { oneModule } from "./commonjs.ts";
import { signatureOf } from "./contract.ts";
import { errorNames, SELF_TYPES } from "./door.ts";
import { ownModules } from "./import.ts";
import { runtimeDeclarations, runtimeGlobals, runtimeText } from "./runtime.ts";

/** How each kind of host gets at the module, and what its door is called. */
const FAR_DOORS: readonly (readonly [load: string, door: string])[] = [
  ["inline", "far"],
  ["browser", "far-browser"],
  ["edge", "far-edge"],
  ["edge-light", "far-edge-light"],
];

/** The files. `near`: the glue of the door `.`; `modules`: what the package imports by itself, by the paths. */
export async function farTexts(
  near: Glue,
  far: FarGlue,
  oxbridge: string,
  embed: boolean,
  modules: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { text, names, used } = coreText(far);
  const serve = serveText(near, far);
  const isShown = hasSession(far.manifest);
  const own = ["__ox_initializer", "__ox_places", ...(isShown ? ["__ox_sessionOf"] : [])];
  const session = isShown ? "export const session = /* @__PURE__ */ __ox_sessionOf(__ox_places);\n" : "";
  const loads = FAR_DOORS.filter(([load]) => !(embed && load === "browser"));
  const doors = loads.map(([load, door]): [string, string] => [
    `${door}.js`,
    `${SELF_TYPES.replace("index", "far")}import { ${own.join(", ")} } from "./far-core.js";
import { compile, load } from "./load-${load}.js";

export {
${names.map((name) => `  ${name},\n`).join("")}} from "./far-core.js";
export const init = /* @__PURE__ */ __ox_initializer(__ox_places, load, compile);
${session}`,
  ]);
  const assemblies = loads.map(([load, door]): [string, string] => [
    `${door.replace("far", "far-assembly")}.js`,
    assemblyText(load, far.manifest, oxbridge),
  ]);
  return {
    "far-core.js": text,
    "far-exports.js": exportsText(far),
    ...Object.fromEntries([...doors, ...assemblies]),
    "far-host.js": hostText(far),
    "far-runtime.js": runtimeText([...used, "connectHost", "nearHost", "poolHost", "workerHost"]),
    "far-server.js": serverText(far, oxbridge),
    "serve.js": serve,
    "worker.js": `// What a worker of this package runs.
import { served, serveWorker } from "./serve.js";

${BEGIN}`,
    "worker-text.js": await workerText(`${serve}${BEGIN}`, far.manifest, modules),
  };
}

const BEGIN = "serveWorker(served);\n";

/** `worker-text.js`: `worker.js` as one text, which needs no other file. */
async function workerText(
  entry: string,
  manifest: Manifest,
  modules: Readonly<Record<string, string>>,
): Promise<string> {
  const { name } = manifest;
  const [bare] = ownModules(manifest).filter(({ dependency }) => dependency !== undefined);
  if (bare) return `// Packages are not found from where a text runs.\n${refusalText(bare.specifier, name)}`;
  const code = Object.keys(modules).length > 0 ? await oneModule(entry, modules) : entry;
  // What would be looked for by its form where it stands.
  const text = JSON.stringify(`${code}//# sourceURL=${name}/worker.js\n`)
    .replaceAll("//# ", "//\\u0023 ")
    .replaceAll("</script", "<\\/script");
  return `// The worker as text, for where its file is not: bundlers leave it behind, servers for development may.
export default ${text};
`;
}

/** What says how a worker is started that imports a package. */
function refusalText(specifier: string, name: string): string {
  const way = `pass \`worker({ url })\`, the address of a module of yours that calls \`serveWorker(served)\` of \`${name}/far/serve\``;
  return `throw new Error(${JSON.stringify(`a worker that is started so cannot import \`${specifier}\`: ${way}`)});\n`;
}

/** Everything that the doors share, and what they export of it. */
function coreText(far: FarGlue): { text: string; names: string[]; used: string[] } {
  const { manifest, nears } = far;
  const errors = [...errorNames(manifest), "DisconnectedError"];
  const exports = exportTexts(manifest, { value: inFar, freeze: "/* @__PURE__ */ Object.freeze" });
  const supply = far.supplies ? [`supplyOf(${JSON.stringify(nears)})`] : [];
  const own = ["Places", "farInitializer", "sessionOf", ...(far.supplies ? ["supplyOf"] : [])];
  const used = [...new Set([...far.runtime, ...errors, ...own])].sort();
  const glue = far.declarations.map((text) => text.replace(/^export /gm, ""));
  const locals = new Set(glue.flatMap((text) => text.match(/[\p{ID_Continue}$]+/gu) ?? []));
  const lines: string[] = [];
  const listed: string[] = [];
  for (const [name, text] of exports) {
    let local = name === text ? name : `${name}_`;
    while (name !== text && locals.has(local)) local += "_";
    locals.add(local);
    if (name !== text) lines.push(`const ${local} = ${text};\n`);
    listed.push(local === name ? name : `${local} as ${name}`);
  }
  const made = values(manifest).map(({ local }) => `${local} as ${FACTORY}${local}`);
  const early = earlyText(globalsIn(glue));
  const text = `// What the doors \`./far\` of this package share.
${far.imports.map((each) => each.text).join("")}import {
${used.map((name) => `  ${name},\n`).join("")}} from "./far-runtime.js";

${early && `${early}\n`}${glue.join("\n")}
const create = () => new Places(spec);
const initializer = (places, load, compile) => farInitializer(${["places", "load", "compile", ...supply].join(", ")});
const places = /* @__PURE__ */ create();
${lines.join("")}
export {
${[...listed, ...errors, ...OWN.map((name) => `${name} as __ox_${name}`), ...made].map((each) => `  ${each},\n`).join("")}};
`;
  return { text, names: [...exports.map(([name]) => name), ...errors], used };
}

/** What `far-core.js` has for the doors alone. */
const OWN = ["create", "initializer", "places", "sessionOf"];

/** Everything that the door exports, made for other places: a file of its own, so that nobody else keeps all of it. */
function exportsText({ manifest }: FarGlue): string {
  const writing: Writing = {
    value: ({ local, isMade }) => `core.${FACTORY}${local}${isMade ? "(session)" : ""}`,
    freeze: "Object.freeze",
  };
  const all = values(manifest);
  const cases = manifest.assemblies.map((assembly) => {
    const space = spaceOf(all.filter((each) => each.assembly === assembly));
    return `    case ${JSON.stringify(assembly)}:\n      return ${spaceText(space, writing, "      ")};\n`;
  });
  return `// What this package exports, at places of its own.
import * as core from "./far-core.js";

/** All of it, or what one assembly exports. */
export function exportsAt(session, assembly) {
  switch (assembly) {
${cases.join("")}  }
  return ${spaceText(spaceOf(all), writing, "  ")};
}
`;
}

/** What a runtime of `oxbridge` knows this package by, where it runs elsewhere. */
function assemblyText(load: string, manifest: Manifest, oxbridge: string): string {
  return `/* @ts-self-types="./far-assembly.d.ts" */
// What a runtime of \`oxbridge\` knows this package by, where it runs elsewhere.
import { __ox_create, __ox_initializer, __ox_sessionOf } from "./far-core.js";
import { exportsAt } from "./far-exports.js";
import { load } from "./load-${load}.js";

export default /* @__PURE__ */ Object.freeze({
  name: ${JSON.stringify(manifest.name)},
  abi: ${manifest.abi},
  oxbridge: ${JSON.stringify(oxbridge)},
  assemblies: ${JSON.stringify(manifest.assemblies)},
  load,
  far: true,
  create: __ox_create,
  initializer: (places, compile) => __ox_initializer(places, load, compile),
  session: __ox_sessionOf,
  exports: exportsAt,
});
`;
}

/** What the makers of exports are called between these files: no name of a crate begins so. */
const FACTORY = "__ox_far_";

/** What reads early what others may replace, for parts of the runtime and declarations of the glue. */
function early(used: readonly string[], glue: readonly string[]): string {
  const text = earlyText([...runtimeGlobals(used), ...globalsIn(glue)]);
  return text && `${text}\n`;
}

/** A value, for whatever place is chosen. */
const inFar = ({ local, isMade }: { readonly local: string; readonly isMade: boolean }): string =>
  isMade ? `/* @__PURE__ */ ${local}(places)` : local;

/** What the ends of a session tell each other of this package. */
function identityText({ manifest, rows, served }: FarGlue): string {
  return `name: ${JSON.stringify(manifest.name)}, abi: ${manifest.abi}, signature: ${JSON.stringify(signatureOf(manifest, [rows, served]))}`;
}

/** What a server of `oxbridge/server` knows the package by. */
function serverText(far: FarGlue, oxbridge: string): string {
  return `/* @ts-self-types="./far-server.d.ts" */
// What a server knows this package by.
import bytes from "./wasm-b64.js";

export default /* @__PURE__ */ Object.freeze({
  ${identityText(far).replaceAll(", ", ",\n  ")},
  oxbridge: ${JSON.stringify(oxbridge)},
  bytes,
  serve: () => new URL("./serve.js", import.meta.url).href,
});
`;
}

function hostText(far: FarGlue): string {
  return `/* @ts-self-types="./far-host.d.ts" */
// Where the Rust of this package may run.
import { connectHost, nearHost, poolHost, workerHost } from "./far-runtime.js";

const identity = { ${identityText(far)} };

const own = {
  // In these words bundlers find the file.
  create: () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }),
  url() {
    // In others they do not copy it as it is.
    const here = import.meta.url;
    return new URL("./worker.js", here);
  },
  text: () => import("./worker-text.js"),
};

export const connect = (url, options) => connectHost(identity, url, options);
export const near = () => nearHost(() => import("./serve.js"));
export const worker = (options) => workerHost(own, options);
export const pool = (options) => poolHost(own, options, () => import("./far-exports.js"));
`;
}

/** \`serve.js\`: everything that is there where Rust runs. */
function serveText(near: Glue, { rows, served, manifest }: FarGlue): string {
  const used = [...new Set([...near.runtime, "Serve", "serveWorker"])];
  const glue = near.declarations.map((text) => text.replace(/^export /gm, ""));
  return `// The end of a session where Rust runs.
${near.imports.map((each) => each.text).join("")}
// runtime.js
${early(used, glue)}${runtimeDeclarations(used).join("\n\n")}

// glue.js
${glue.join("\n")}
// serve.js
${servedText(rows, served, manifest)}
export { Serve, served, serveWorker };
`;
}
