import { equal, throws } from "node:assert/strict";
import { greet } from "template-name-rust";

Deno.test("somebody is greeted", () => {
  equal(greet("Ada"), "Hello, Ada, from Rust!");
});

Deno.test("what is no text is refused", () => {
  // @ts-expect-error: a number is no text
  throws(() => greet(5), TypeError);
});
