import { expect, test } from "vitest";
import { greet } from "../pkg/index.js";

test("somebody is greeted", () => {
  expect(greet("Ada")).toBe("Hello, Ada, from Rust!");
});

test("what is no text is refused", () => {
  // @ts-expect-error: a number is no text
  expect(() => greet(5)).toThrow(TypeError);
});
