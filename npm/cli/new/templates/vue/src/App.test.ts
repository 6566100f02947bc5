import { expect, test } from "vitest";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import App from "./App.vue";

test("the page greets", async () => {
  expect(await renderToString(createSSRApp(App))).toContain("<p>Hello, Ada, from Rust!</p>");
});
