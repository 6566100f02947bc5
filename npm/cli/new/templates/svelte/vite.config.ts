import { svelte } from "@sveltejs/vite-plugin-svelte";
import oxbridge from "oxbridge/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte(), oxbridge({ crate: "rust" })],
});
