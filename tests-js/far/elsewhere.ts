/** Workers for the tests: the fixture in one that does what it is told, and says how many there are. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as far from "fixture/far";
import { afterAll, afterEach } from "vitest";
import { createRuntime } from "../../npm/dist/src/index.js";
import assembly from "../../tests-rs/pkg/far-assembly.js";
import { pool, worker } from "../../tests-rs/pkg/far-host.js";

export type Fixture = typeof far;

/** What hosts of `/far/host` are. */
export type Host = Parameters<typeof createRuntime>[0] extends infer O
  ? O extends { host: infer H }
    ? H
    : never
  : never;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-far-")));
const opened: { dispose(): void }[] = [];

afterEach(() => {
  for (const runtime of opened.splice(0)) runtime.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The address of a module. */
export function written(name: string, text: string): URL {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return pathToFileURL(path);
}

export const SERVE: string = new URL("../../tests-rs/pkg/serve.js", import.meta.url).href;

/** What a worker can be asked to do, by `Import.addToCounter` of its place here; the first one gives its number. */
const ACTS: readonly string[] = ["nothing", "exit", "later", "throw", "reject", "block", "mute"];

/** A worker's module that does so. */
export const acting: URL = written(
  "acting.mjs",
  `import { served, serveWorker } from ${JSON.stringify(SERVE)};
import { parentPort, threadId } from "node:worker_threads";
const acts = {
  exit: () => process.exit(7),
  later: () => { setTimeout(() => process.exit(7), 50); },
  throw: () => { setTimeout(() => { throw new RangeError("nobody catches this"); }); },
  reject: () => { Promise.reject(new RangeError("nobody handles this")); },
  block: () => { for (;;); },
  // From now on nothing can be posted.
  mute: () => { const post = parentPort.postMessage; parentPort.postMessage = (message) => post.call(parentPort, message instanceof ArrayBuffer ? { message, f() {} } : message); },
  nothing: () => {},
};
globalThis.fixtureHost = {
  counter: {
    add(act) {
      acts[${JSON.stringify(ACTS)}[act]]();
      return threadId;
    },
  },
};
serveWorker(served);
`,
);

/** The exports of the fixture, in workers of its own. */
export async function elsewhere(
  host: unknown,
  options: object = {},
): Promise<{ fixture: Fixture; runtime: (typeof opened)[0] & { stats(): Promise<unknown> } }> {
  const runtime = (await createRuntime({ assemblies: [assembly], host, ...options } as never)) as never as {
    getAssemblyExports(name: string): Fixture;
    stats(): Promise<unknown>;
    dispose(): void;
  };
  opened.push(runtime);
  return { fixture: runtime.getAssemblyExports("fixture"), runtime };
}

export { pool, worker };

/** Has a worker of `acting` do something, and gives the number of its thread. */
export const act = (fixture: Fixture, name: string): Promise<number> => fixture.Import.addToCounter(ACTS.indexOf(name));

/** Which thread it is. */
export const thread = (fixture: Fixture): Promise<number> => act(fixture, "nothing");

/** A thread of Node, and what it was posted. */
export interface Spied {
  readonly posted: unknown[];
  once(event: "exit", listen: () => void): unknown;
  terminate(): Promise<number>;
}

/** Runs something, and gives what the threads were made of that were started meanwhile. */
export async function spied(run: (threads: readonly Spied[]) => unknown): Promise<unknown[][]> {
  const node = process.getBuiltinModule("node:worker_threads") as { Worker: new (...values: never[]) => Worker };
  interface Worker {
    postMessage(...values: unknown[]): void;
    once(event: "exit", listen: () => void): unknown;
    terminate(): Promise<number>;
  }
  const { Worker } = node;
  const made: unknown[][] = [];
  const threads: Spied[] = [];
  node.Worker = class extends Worker implements Spied {
    readonly posted: unknown[] = [];
    constructor(...values: never[]) {
      super(...values);
      made.push(values);
      threads.push(this);
    }
    override postMessage(...values: unknown[]): void {
      this.posted.push(values[0]);
      super.postMessage(...values);
    }
  };
  try {
    await run(threads);
  } finally {
    node.Worker = Worker;
  }
  return made;
}
