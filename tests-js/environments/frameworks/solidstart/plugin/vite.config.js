import { solidStart } from "@solidjs/start/config";
import { nitro } from "nitro/vite";
import oxbridge from "oxbridge/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [oxbridge({ crate: "rust" }), solidStart(), nitro()],
});
