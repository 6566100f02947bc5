import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import oxbridge from "oxbridge/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [oxbridge({ crate: "rust" }), sveltekit({ adapter: adapter() })],
});
