import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { init } from "template-name-rust";
import { App } from "./app.tsx";

// Fetches the module; from here on Rust is called like any other function.
await init();

createRoot(document.querySelector("#root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
