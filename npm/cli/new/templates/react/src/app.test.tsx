import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { App } from "./app.tsx";

test("the page greets", () => {
  expect(renderToString(<App />)).toContain("<p>Hello, Ada, from Rust!</p>");
});
