/** `oxbridge/unplugin` in the bundlers that are here; `npm run environments` has the others. */
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { context } from "esbuild";
import { watch } from "rolldown";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import oxbridge, { type Options } from "../npm/dist/cli/unplugin/unplugin.js";
import { crates } from "./build/crates.ts";

const run = promisify(execFile);
const { folder, crate, write } = crates("unplugin");

const LIB = `use oxbridge::prelude::*;

#[js_export]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
`;

const options: Options = { crate: "tiny", profile: "dev" };

beforeAll(() => {
  crate("tiny", LIB);
  write({ "main.js": 'import { greet } from "tiny";\nconsole.log(greet("you"));\n' });
  for (const name of ["log", "info", "warn", "error"] as const) vi.spyOn(console, name).mockImplementation(() => {});
});
afterAll(() => void vi.restoreAllMocks());
beforeEach(() => write({ "tiny/src/lib.rs": LIB }));

/** What each bundler does, again and again: `hear` gets the errors of a build. */
const bundlers: Readonly<Record<string, (hear: (errors: string) => void) => Promise<() => Promise<void>>>> = {
  async esbuild(hear) {
    const made = await context({
      absWorkingDir: folder,
      entryPoints: ["main.js"],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: "out/main.mjs",
      logLevel: "silent",
      plugins: [
        oxbridge.esbuild(options),
        {
          name: "hear",
          setup: ({ onEnd }) =>
            onEnd(({ errors }) =>
              hear(
                errors
                  .map(({ text, location, notes }) => `${location?.file}:${location?.line}: ${text}\n${notes[0]?.text}`)
                  .join(),
              ),
            ),
        },
      ],
    });
    await made.watch();
    return () => made.dispose();
  },
  async rolldown(hear) {
    const made = watch({
      cwd: folder,
      input: "main.js",
      plugins: [oxbridge.rolldown(options)],
      platform: "node",
      logLevel: "silent",
      output: { dir: join(folder, "out"), entryFileNames: "main.mjs" },
    });
    made.on("event", (event) => {
      if (event.code === "BUNDLE_END") void event.result.close();
      if (event.code === "ERROR") hear(event.error.message);
    });
    return () => made.close();
  },
};

test.each(Object.entries(bundlers))(
  "%s builds the crate, again when it changes, and says what is wrong",
  { timeout: 120_000 },
  async (_, start) => {
    const heard: string[] = [];
    const end = await start((errors) => heard.push(errors));
    const prints = (text: string): Promise<void> =>
      vi.waitFor(
        async () => expect((await run(process.execPath, [join(folder, "out/main.mjs")])).stdout).toBe(`${text}\n`),
        { timeout: 30_000, interval: 100 },
      );
    try {
      await prints("Hello, you!");
      write({ "tiny/src/lib.rs": LIB.replace("Hello", "Howdy") });
      await prints("Howdy, you!");
      write({ "tiny/src/lib.rs": LIB.replace("format!", "formt!") });
      await vi.waitFor(() => expect(heard.at(-1)).toContain("cannot find macro `formt` in this scope"), {
        timeout: 30_000,
      });
      expect(heard.at(-1)).toContain(" --> src/lib.rs:5:5");
      write({ "tiny/src/lib.rs": LIB.replace("Hello", "Servus") });
      await prints("Servus, you!");
    } finally {
      await end();
      rmSync(join(folder, "out"), { recursive: true, force: true });
    }
  },
);

test("an option that there is not is refused", () => {
  expect(() => oxbridge.esbuild({ feature: [] } as Options)).toThrow(
    "oxbridge has no option `feature`; did you mean `features`?",
  );
});
