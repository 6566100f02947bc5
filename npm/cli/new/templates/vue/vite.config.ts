import vue from "@vitejs/plugin-vue";
import oxbridge from "oxbridge/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [vue(), oxbridge({ crate: "rust" })],
});
