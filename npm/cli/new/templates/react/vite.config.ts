import react from "@vitejs/plugin-react";
import oxbridge from "oxbridge/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), oxbridge({ crate: "rust" })],
});
