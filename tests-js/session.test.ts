/** What Rust knows of its session where there is none. Behind servers: `server/rust.test.ts`. The twin is `tests-rs/src/session.rs`. */

import * as fixture from "fixture";
import { Session } from "fixture";
import { expect, test } from "vitest";

test("there is no session in process, in a worker or in a pool", () => {
  expect(Session.isServed()).toBe(false);
  expect(Session.id()).toBeUndefined();
  expect(Session.user()).toBeUndefined();
  Session.watch();
  Session.end("nothing ends");
  expect(Session.seen()).toEqual([[], false]);
});

test("what moves a session is no export", () => {
  expect(fixture).not.toHaveProperty("save");
  expect(fixture).not.toHaveProperty("restore");
});
