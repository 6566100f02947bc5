import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import oxbridge from "oxbridge/vite";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "standalone" }),
  vite: { plugins: [oxbridge({ crate: "rust" })] },
});
