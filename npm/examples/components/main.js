// @ts-check
/** Two panels side by side. Each lives as long as its element. */

import { init, live, Panel } from "components";
import { whenRemoved } from "./src/panel.js";

await init();

/** @type {HTMLElement} */
const status = /** @type {any} */ (document.querySelector("#status"));
const tell = () => {
  const count = live();
  status.textContent = `${count} ${count === 1 ? "panel lives" : "panels live"} in Rust`;
};

/** @type {NodeListOf<HTMLElement>} */
const hosts = document.querySelectorAll(".panel");
for (const host of hosts) {
  const panel = new Panel(host.dataset.title ?? "");
  panel.show(host);
  whenRemoved(host, () => {
    panel.dispose();
    setTimeout(tell);
  });
}
tell();
