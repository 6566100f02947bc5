/** A pool: workers that do not start, and calls that wait for one that is being started. */
import { Promise as Async, init, session } from "fixture/far";
import { pool, worker } from "fixture/far/host";
import { afterAll, expect, test } from "vitest";

afterAll(() => session.dispose());

test.each([
  ["worker", () => worker({ url: "file:///nowhere.js" })],
  ["pool", () => pool({ size: 2, min: 2, url: "file:///nowhere.js" })],
])("a %s that did not start leaves another `init` to be tried", async (_, host) => {
  const failed = init({ host: host(), imports: {}, lateImports: [], without: [] } as never);
  await expect(failed).rejects.toThrow(
    expect.objectContaining({ name: "DisconnectedError", code: "refused", ran: "no" }),
  );
});

test("what a worker that is being started waits for comes to that one", async () => {
  await init({ host: pool(2), imports: {}, lateImports: [], without: [] } as never);
  const settlers: ((value: string) => void)[] = [];
  const waiting = [1, 2].map(() => Async.wait(new Promise((settle) => settlers.push(settle))));
  // Long after any worker has started.
  await new Promise((settle) => setTimeout(settle, 1000));
  for (const [k, settle] of settlers.entries()) settle(String(k));
  expect(await Promise.all(waiting)).toEqual(["0", "1"]);
});
