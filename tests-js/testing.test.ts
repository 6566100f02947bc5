/** `oxbridge/testing`: what is held after some work that was not held before, and matchers for errors of Rust. */
import { Billing } from "fixture";
import * as far from "objects/far";
import { near } from "objects/far/host";
import { afterEach, describe, expect, test, vi } from "vitest";
import { expectNoLeaks, matchers } from "../npm/dist/src/testing.js";
import { ownRuntime } from "./object/own.ts";

expect.extend(matchers as never);

interface Extended {
  toThrowRustError(expected?: object): void;
  readonly not: Extended;
  readonly rejects: { toThrowRustError(expected?: object): Promise<void> };
}
const expectThat = expect as unknown as (value: unknown) => Extended;

afterEach(() => void vi.useRealTimers());

describe("work", () => {
  test("that leaves nothing gives what it gives", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const before = new own.Counter(1);
    const work = async (): Promise<number> => {
      using counter = new own.Counter(5);
      await undefined;
      return counter.value;
    };
    expect(await expectNoLeaks(runtime, work)).toBe(5);
    // What was there may go.
    await expectNoLeaks(runtime, () => before.dispose());
  });

  test("that leaves objects fails, with what they are and where they were made", async () => {
    const { runtime, own } = await ownRuntime({ debug: true });
    using _ = runtime;
    const kept: object[] = [new own.Counter(1)];
    const makeTwo = (): void => void kept.push(new own.Counter(2), new own.Counter(3));
    const message = /^held after it and not before: 2 × Counter that nobody has disposed of\nCounter, made\n.*makeTwo/s;
    await expect(expectNoLeaks(runtime, makeTwo)).rejects.toThrow(message);
    expect(kept).toHaveLength(3);
  });

  test("is told how places are kept", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const kept: object[] = [];
    const work = (): void => void kept.push(new own.Counter(1));
    await expect(expectNoLeaks(runtime, work)).rejects.toThrow("`debug: true` says where objects are made");
    expect(kept).toHaveLength(1);
  });

  test("may take the clock", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    vi.useFakeTimers();
    await expectNoLeaks(runtime, () => new own.Counter(1).dispose());
  });

  test("that fails fails as itself", async () => {
    const { runtime } = await ownRuntime();
    using _ = runtime;
    const error = new Error("mine");
    await expect(expectNoLeaks(runtime, () => Promise.reject(error))).rejects.toBe(error);
  });
});

test("functions, promises and streams are counted wherever Rust runs", async () => {
  const stats = {
    memory: 0,
    crossings: 0,
    functions: 0,
    objects: 0,
    classes: {},
    promises: 0,
    streams: 0,
    assemblies: {},
  };
  let held = { ...stats };
  const far = { stats: async () => held, leaks: async () => [], collect: async () => {} };
  await expect(
    expectNoLeaks(far, () => {
      held = { ...stats, functions: 2, streams: 1, memory: 65536, crossings: 9 };
    }),
  ).rejects.toThrow(
    "held after it and not before: 2 × function of JavaScript that Rust holds, 1 × stream or iterator that is not read to its end",
  );
});

test("a session of Rust elsewhere is taken for a runtime", async () => {
  await far.init({ host: near() });
  expect(await expectNoLeaks(far.session, async () => (await far.Counter.several(1))[0]?.dispose())).toBeUndefined();
  const kept: object[] = [];
  const work = async (): Promise<void> => void kept.push(...(await far.Counter.several(2)));
  await expect(expectNoLeaks(far.session, work)).rejects.toThrow("2 × Counter that nobody has disposed of");
  far.session.dispose();
  expect(kept).toHaveLength(2);
});

describe("toThrowRustError", () => {
  const fail = (): unknown => Billing.charge(1);

  test("takes what Rust has returned as an error", async () => {
    expectThat(fail).toThrowRustError();
    const error = ((): unknown => {
      try {
        return fail();
      } catch (thrown) {
        return thrown;
      }
    })() as { code?: string; data?: unknown; message: string; name: string };
    const { name, code, data, message } = error;
    expectThat(fail).toThrowRustError({ name, code, data, message });
    await expectThat(Promise.reject(error)).rejects.toThrowRustError({ message: /./ });
  });

  test("says what is otherwise", () => {
    const refused = (check: () => void): string => {
      try {
        check();
      } catch (error) {
        return (error as Error).message;
      }
      return "passed";
    };
    expect(refused(() => expectThat(fail).toThrowRustError({ code: "other" }))).toMatch(
      /^expected a RustError with \{"code":"other"\}: its `code` was /,
    );
    expect(refused(() => expectThat(() => 1).toThrowRustError())).toBe("expected a RustError: nothing was thrown");
    const range = (): void => {
      throw new RangeError("no");
    };
    expect(refused(() => expectThat(range).toThrowRustError())).toBe("expected a RustError: it was RangeError: no");
    expect(refused(() => expectThat(fail).not.toThrowRustError())).toBe("expected a RustError not to be thrown");
    expect(refused(() => expectThat(fail).toThrowRustError({ cod: 1 }))).toContain(
      "no part `cod`; did you mean `code`?",
    );
  });
});
