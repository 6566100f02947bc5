/** Compiles a program against packages of typings, in a folder of its own, with the strictest options. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export const COMPILERS = {
  "TypeScript 5.7": join(ROOT, "node_modules/typescript-5.7/bin/tsc"),
  "TypeScript 7.0": join(ROOT, "node_modules/typescript/bin/tsc"),
} as const;

export type Compiler = keyof typeof COMPILERS;

/** What the matrix varies. */
export interface Surroundings {
  readonly compiler: Compiler;
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly module: "nodenext" | "preserve";
}

/** Every compiler, with and without the DOM, with and without Node, and as a bundler sees it. */
export const MATRIX: readonly Surroundings[] = (Object.keys(COMPILERS) as Compiler[]).flatMap((compiler) => [
  { compiler, lib: ["es2022"], types: [], module: "nodenext" },
  { compiler, lib: ["es2022", "dom"], types: [], module: "nodenext" },
  { compiler, lib: ["es2022"], types: ["node"], module: "nodenext" },
  { compiler, lib: ["esnext", "dom", "dom.iterable"], types: ["node"], module: "nodenext" },
  { compiler, lib: ["es2022", "webworker"], types: [], module: "preserve" },
]);

export function title({ compiler, lib, types, module }: Surroundings): string {
  return `${compiler}, lib ${lib.join(" ")}, ${types.length ? "with" : "without"} Node, module ${module}`;
}

/** What the compiler says about `files`, by path; nothing when it is content. */
export async function compile(files: Readonly<Record<string, string>>, surroundings: Surroundings): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "oxbridge-types-"));
  const { compiler, lib, types, module } = surroundings;
  const sources = Object.keys(files).filter((path) => !path.startsWith("node_modules/") && /\.[cm]?ts$/.test(path));
  const compilerOptions = {
    ...{ target: "es2022", lib, module, moduleResolution: module === "nodenext" ? "nodenext" : "bundler" },
    ...{ types, typeRoots: [join(ROOT, "node_modules/@types")], outDir: "out", rootDir: ".", declaration: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
    ...{ verbatimModuleSyntax: true, isolatedModules: true, noPropertyAccessFromIndexSignature: true },
    ...{ noImplicitOverride: true, noFallthroughCasesInSwitch: true, allowUnreachableCode: false },
  };
  try {
    const all = {
      ...files,
      "package.json": '{ "type": "module" }',
      "tsconfig.json": JSON.stringify({ compilerOptions, files: sources }),
    };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await run(process.execPath, [COMPILERS[compiler], "-p", folder, "--pretty", "false"], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of a package that holds nothing but typings, laid out as packages are. */
export function typingsPackage(
  name: string,
  { index, assembly, far, host }: { index: string; assembly: string; far?: string; host?: string },
): Record<string, string> {
  const folder = `node_modules/${name}`;
  const both = (file: string): object => ({
    import: { types: `./${file}.d.ts`, default: `./${file}.js` },
    require: { types: `./${file}.d.cts`, default: `./${file}.cjs` },
  });
  const one = (file: string): object => ({ types: `./${file}.d.ts`, default: `./${file}.js` });
  const doors = far === undefined ? {} : { "./far": one("far"), "./far/host": one("far-host") };
  const exports = { ".": both("index"), "./assembly": both("assembly"), ...doors };
  return {
    [`${folder}/package.json`]: JSON.stringify({ name, version: "1.0.0", type: "module", exports }),
    [`${folder}/index.d.ts`]: index,
    [`${folder}/index.d.cts`]: index,
    [`${folder}/assembly.d.ts`]: assembly,
    [`${folder}/assembly.d.cts`]: assembly.replaceAll('"./index.js"', '"./index.cjs"'),
    ...(far === undefined ? {} : { [`${folder}/far.d.ts`]: far }),
    ...(host === undefined ? {} : { [`${folder}/far-host.d.ts`]: host }),
  };
}

function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done) =>
    execFile(program, args, { cwd, maxBuffer: 1e8 }, (_, stdout, stderr) => done(stdout + stderr)),
  );
}
