/** The folder of a package: what is written over and what is not, and what is left when the build is ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { alone, checkOut, writeFiles } from "../npm/dist/cli/files.js";

const folder = mkdtempSync(join(tmpdir(), "oxbridge-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** A new folder with these files. */
function filled(files: Readonly<Record<string, string>>): string {
  const at = join(folder, `${++count}`);
  mkdirSync(at);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(at, path), text);
  return at;
}

const text = (at: string, path: string): string => readFileSync(join(at, path), "utf8");

describe("a package is written", () => {
  test("into a folder that is not there, or is empty, or holds one", async () => {
    const at = join(folder, "new");
    await checkOut(at);
    await writeFiles({ "a.js": "1", "modules/b.js": "2" }, at);
    await checkOut(at);
    await writeFiles({ "a.js": "3" }, at);
    expect(readdirSync(at).sort()).toEqual([".oxbridge.json", "a.js"]);
    expect(text(at, "a.js")).toBe("3");
    await checkOut(filled({}));
  });

  test.each([
    ["a README", { "README.md": "mine" }, "README.md"],
    ["sources", { "lib.rs": "", "main.rs": "", "a.rs": "", "b.rs": "" }, "a.rs, b.rs, lib.rs and 1 more"],
    ["a package of someone else's", { "package.json": "{}", "glue.js": "" }, "glue.js, package.json"],
    ["a hidden file", { ".env": "secret" }, ".env"],
  ])("not into a folder with %s", async (_, files, named) => {
    const at = filled(files);
    await expect(checkOut(at)).rejects.toThrow(
      `the folder ${at} holds something that oxbridge did not write: ${named}`,
    );
  });

  test("not into the root of the system, and not in place of a file", async () => {
    await expect(checkOut("/")).rejects.toThrow("holds something that oxbridge did not write");
    const at = join(filled({ taken: "mine" }), "taken");
    await expect(checkOut(at)).rejects.toThrow(`${at} is a file`);
  });

  test("not in place of a link to nothing, nor within one or within a file", async () => {
    const at = filled({ taken: "mine" });
    const link = join(at, "link");
    symlinkSync(join(at, "nothing"), link);
    await expect(checkOut(link)).rejects.toThrow(`${link} is a link that leads to nothing`);
    await expect(checkOut(join(link, "a/b"))).rejects.toThrow(`${link} is a link that leads to nothing`);
    await expect(checkOut(join(at, "taken/a/b"))).rejects.toThrow(`${join(at, "taken")} is a file`);
    await checkOut(join(at, "a/b"));
    symlinkSync(at, join(at, "self"));
    await checkOut(join(at, "self/a"));
  });

  test("and leaves alone what it has not written, also where it would have to", async () => {
    const at = filled({});
    await writeFiles({ "a.js": "1" }, at);
    writeFileSync(join(at, "mine.txt"), "mine");
    writeFileSync(join(at, "b.js"), "mine");
    await writeFiles({ "a.js": "2" }, at);
    expect(text(at, "mine.txt")).toBe("mine");
    await expect(writeFiles({ "a.js": "3", "b.js": "3" }, at)).rejects.toThrow(
      `${join(at, "b.js")} is not of oxbridge, and the package has a file of that name`,
    );
    expect([text(at, "a.js"), text(at, "b.js")]).toEqual(["2", "mine"]);
  });

  test("and a damaged list is no leave to write over everything", async () => {
    const at = filled({ ".oxbridge.json": "[", "a.js": "mine" });
    await expect(writeFiles({ "a.js": "1" }, at)).rejects.toThrow("is damaged");
    expect(text(at, "a.js")).toBe("mine");
  });
});

/** A process of its own that runs the code, with the functions of `files.ts` at hand. */
function run(code: string): ChildProcess {
  const files = new URL("../npm/dist/cli/files.js", import.meta.url).href;
  const source = `import { alone, writeFiles } from ${JSON.stringify(files)};\n${code}`;
  return spawn(process.execPath, ["--input-type=module", "--eval", source], { stdio: ["ignore", "pipe", "inherit"] });
}

test("whoever ends a build leaves whole files, and the next build puts them right", async () => {
  const at = filled({});
  const big = (letter: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 20 }, (_, k) => [`${k}.js`, letter.repeat(300_000)]));
  await writeFiles(big("a"), at);
  for (let delay = 0; delay < 60; delay += 6) {
    const writer = run(
      `process.stdout.write("x"); for (let n = 0; ; n++) await writeFiles(Object.fromEntries(Array.from({ length: 20 }, (_, k) => [k + ".js", "bc"[n % 2].repeat(300_000)])), ${JSON.stringify(at)});`,
    );
    await once(writer.stdout!, "data");
    await pause(delay);
    writer.kill("SIGKILL");
    await once(writer, "exit");
    for (let k = 0; k < 20; k++) expect(text(at, `${k}.js`)).toMatch(/^(a{300000}|b{300000}|c{300000})$/);
    await checkOut(at);
  }
  await writeFiles(big("d"), at);
  expect(readdirSync(at).length).toBe(21);
  for (let k = 0; k < 20; k++) expect(text(at, `${k}.js`)[0]).toBe("d");
}, 60_000);

describe("two builds of one crate", () => {
  test("wait for each other", async () => {
    const lock = join(folder, "deep/a.lock");
    const order: string[] = [];
    const waits: number[] = [];
    const job = (n: number): Promise<void> =>
      alone(
        lock,
        async () => {
          order.push(`${n} begins`);
          await pause(20);
          order.push(`${n} ends`);
        },
        () => waits.push(n),
      );
    await Promise.all([job(1), job(2), job(3)]);
    expect(order.length).toBe(6);
    for (let k = 0; k < 6; k += 2) expect(order[k]!.replace("begins", "ends")).toBe(order[k + 1]);
    expect(waits.length).toBe(2);
    expect(existsSync(lock)).toBe(false);
  });

  test("do not wait for one that was killed, and wait for one that runs", async () => {
    const lock = join(folder, "b.lock");
    const holder = run(
      `await alone(${JSON.stringify(lock)}, async () => { process.stdout.write("x"); await new Promise((done) => setTimeout(done, 60_000)); });`,
    );
    await once(holder.stdout!, "data");
    let isDone = false;
    const next = alone(lock, async () => {
      isDone = true;
    });
    await pause(200);
    expect(isDone).toBe(false);
    holder.kill("SIGKILL");
    await next;
    expect(isDone).toBe(true);
  });

  test("let the next one in after a failure", async () => {
    const lock = join(folder, "c.lock");
    await expect(alone(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await alone(lock, async () => 5)).toBe(5);
  });
});
