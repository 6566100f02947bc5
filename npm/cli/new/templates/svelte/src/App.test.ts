import { render } from "svelte/server";
import { expect, test } from "vitest";
import App from "./App.svelte";

test("the page greets", () => {
  expect(render(App).body).toContain("<p>Hello, Ada, from Rust!</p>");
});
