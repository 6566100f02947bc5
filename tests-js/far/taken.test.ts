/** What Rust takes over at a distance, and what goes on after a panic. */
import { session as fixture, init as initFixture, Log, panicWith } from "fixture/far";
import { near as nearFixture } from "fixture/far/host";
import { Counter, init, session } from "objects/far";
import { near } from "objects/far/host";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

beforeAll(async () => {
  await init({ host: near(), imports: {}, lateImports: [], without: [] } as never);
  await initFixture({ host: nearFixture(), imports: {}, lateImports: [], without: [] } as never);
});

afterAll(() => {
  session.dispose();
  fixture.dispose();
});

const counted = async (): Promise<number> => (await session.stats()).classes.Counter ?? 0;

test("an object that Rust has taken over is gone here, too", async () => {
  const before = await counted();
  const [one, other, left] = [new Counter(1), new Counter(2), new Counter(3)];
  await one.finish();
  await other.finishLater(1);
  expect(await counted()).toBe(before + 1);
  await expect(one.value).rejects.toThrow("the Counter was disposed");
  left.dispose();
  expect(await counted()).toBe(before);
});

test("what Rust does in calls that were sent after one that panics is heard of", async () => {
  const shown = vi.spyOn(console, "info").mockImplementation(() => {});
  const panics = panicWith("over");
  const logs = Log.write(3, "on");
  await expect(panics).rejects.toThrow("over");
  await logs;
  expect(shown.mock.calls).toHaveLength(1);
  shown.mockRestore();
});
