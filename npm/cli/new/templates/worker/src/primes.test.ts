import { countPrimes, init, session } from "template-name-rust/far";
import { worker } from "template-name-rust/far/host";
import { afterAll, beforeAll, expect, test } from "vitest";

beforeAll(() => init({ host: worker() }));
afterAll(() => session.dispose());

test("primes are counted in a worker, which tells how far it is", async () => {
  const told: number[] = [];
  expect(await countPrimes(30_000, (done) => void told.push(done))).toBe(3245);
  expect(told).toEqual([1 / 3, 2 / 3]);
});
