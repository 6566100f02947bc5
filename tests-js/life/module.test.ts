/** Modules that Rust calls, and what they have thrown, over a module that is played by JavaScript. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { readError } from "../../npm/src/answer.ts";
import type { Modules } from "../../npm/src/life.ts";
import { importing } from "../../npm/src/loader/importing.ts";
import * as modules from "../../npm/src/module.ts";
import { open } from "../../npm/src/outbox.ts";
import { readString } from "../../npm/src/wire/reader.ts";
import { writeString, writeU8, writeU32 } from "../../npm/src/wire/writer.ts";
import { leavesNothing, Played } from "./played.ts";

afterEach(leavesNothing);

describe("modules that Rust calls", () => {
  test("functions are looked up at the call", () => {
    const i = new Played();
    const m = modules.moduleOf(i, "host");
    expect(() => modules.noModule(m)).toThrow(
      "module `host` was not given: pass it in `imports`, or call `setModuleImports`",
    );
    modules.setModule(i.modules as Modules, "host", {
      a: {
        b: {
          who: "me",
          f() {
            return this.who;
          },
        },
      },
    });
    expect(modules.moduleOf(i, "host")).toBe(m);
    expect(modules.owner(m.value, "host", ["a", "b", "f"]).f?.()).toBe("me");
    expect(() => modules.owner(m.value, "host", ["a", "c", "f"])).toThrow("module `host` has no function `a.c.f`");
    expect(() => modules.owner(globalThis, "", ["Math", "nothing"])).toThrow(
      "globalThis has no function `Math.nothing`",
    );
    expect(modules.holder(globalThis, "", ["Math", "PI"]).PI).toBe(Math.PI);
    expect(() => modules.holder(globalThis, "", ["no", "where"])).toThrow("globalThis has no `no.where`");
  });

  test("what is no module is refused", () => {
    const all = modules.newModules();
    expect(() => modules.provide(all, 5)).toThrow(TypeError);
    expect(() => modules.provide(all, { host: 5 })).toThrow(
      new TypeError("imports: `host`: expected an object, got 5"),
    );
  });

  test("`init` does not start without them, and takes them at any time", async () => {
    const cell = {
      ...{ generation: 0, options: {}, spec: { name: "billing", modules: ["host", "log"] } },
      ...{ modules: undefined, imports: () => ({}), start: () => {}, awake: () => {} },
    } as unknown as Parameters<typeof importing>[0];
    const start = vi.fn(async () => Object.assign(cell, { generation: 1 }));
    const init = importing(cell, start as unknown as () => Promise<void>);
    const host = {};
    await expect(init({ imports: { host } })).rejects.toThrow('pass `imports: { "log": … }`: `billing` calls it');
    expect(start).not.toHaveBeenCalled();
    const options = { imports: { host }, lateImports: ["log"] };
    await init(options);
    expect(start).toHaveBeenCalledWith(options);
    const { named } = cell.modules as Modules;
    expect([named.host?.value, named.log?.value]).toEqual([host, undefined]);
    const log = {};
    await init({ imports: { log } });
    expect(named.log?.value).toBe(log);
  });

  test("an ES module is loaded once by its name, unless it failed", async () => {
    const all = modules.newModules();
    const url = "data:text/javascript,export const one = {}";
    await expect(modules.importInto(all, "m", "data:text/javascript,throw 5")).rejects.toBe(5);
    const [first, second] = await Promise.all([modules.importInto(all, "m", url), modules.importInto(all, "m", url)]);
    expect(first).toBe(second);
    expect(await modules.importInto(all, "m", "no such module")).toBe(first);
    expect(modules.moduleIn(all, "m").value).toBe(first);
    await expect(modules.importInto(all, "n", "./here.js")).rejects.toThrow("./here.js is relative to no page");
  });

  test("what was thrown tells its name, message, stack and cause", () => {
    const i = new Played();
    const { error_text, error_cause, error_new, keep } = i.oxbridge as unknown as Record<
      string,
      (...v: unknown[]) => number
    >;
    const text = (value: unknown, which: number): string | undefined => {
      const at = error_text?.(keep?.(value), which);
      return at ? readString(open(i, at)) : undefined;
    };
    const cause = { deep: true };
    const error = new RangeError("no", { cause });
    expect([0, 1, 2].map((which) => text(error, which))).toEqual(["RangeError", "no", error.stack]);
    expect(i.at(error_cause?.(keep?.(error)) as number)).toBe(cause);
    expect(error_cause?.(keep?.(5))).toBe(0);
    expect(["text", 5, null, undefined, {}].map((value) => text(value, 1))).toEqual([
      "text",
      "5",
      "null",
      "undefined",
      "an object",
    ]);
    const hostile = {
      get message(): string {
        throw new Error("hostile");
      },
    };
    expect([text(hostile, 1), text(hostile, 2)]).toEqual(["an object", undefined]);
    const made = (name: string): unknown =>
      i.at(
        error_new?.(
          i.message((w) => {
            writeString(w, name);
            writeString(w, "why");
          }),
        ) as number,
      );
    expect(made("TypeError")).toEqual(new TypeError("why"));
    expect(made("OddError")).toMatchObject({ name: "OddError", message: "why" });
    expect(i.at(i.oxbridge.global_this?.() as number)).toBe(globalThis);
  });

  test("an error without a cause has none", () => {
    const i = new Played();
    const at = i.message((w) => {
      writeString(w, "top");
      writeU32(w, 0);
      writeU8(w, 0);
    });
    const error = readError(open(i, at));
    expect([error.message, "cause" in error]).toEqual(["top", false]);
  });
});
