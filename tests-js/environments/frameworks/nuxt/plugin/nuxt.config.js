import oxbridge from "oxbridge/vite";

export default defineNuxtConfig({
  compatibilityDate: "2026-01-01",
  vite: { plugins: [oxbridge({ crate: "rust" })] },
});
