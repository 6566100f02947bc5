import { reactRouter } from "@react-router/dev/vite";
import oxbridge from "oxbridge/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [oxbridge({ crate: "rust" }), reactRouter()],
});
