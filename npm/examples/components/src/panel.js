// @ts-check
/** What a panel looks like. `panel.rs`, beside which it lies, calls it. */

/**
 * @param {object} host
 * @param {string} title
 * @param {import("components").PanelHelper} helper
 */
export function draw(host, title, helper) {
  const element = /** @type {HTMLElement} */ (host);
  const heading = add(element, "h2", title);
  heading.id = `${title.toLowerCase()}-title`;
  element.setAttribute("aria-labelledby", heading.id);
  const text = add(element, "p", "");
  const clicks = add(element, "output", "");
  add(element, "button", "Update").addEventListener("click", () => helper.updateMessage("Sarah Jane"));
  add(element, "button", "Update by name").addEventListener("click", async () => {
    await helper.invokeMethodAsync("updateMessage", "John");
  });
  add(element, "button", "Remove").addEventListener("click", () => element.remove());
  // The button holds the helper, the helper the panel's state, and that what is given back here.
  whenRemoved(element, () => helper.dispose());
  return {
    /** @type {(message: string, count: number) => void} */
    change(message, count) {
      text.textContent = message;
      clicks.textContent = `${count} ${count === 1 ? "click" : "clicks"}`;
    },
  };
}

/**
 * Calls `clean` once, when an element has left the page, by whomever.
 *
 * @param {Element} element
 * @param {() => void} clean
 */
export function whenRemoved(element, clean) {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    clean();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @type {(parent: HTMLElement, tag: string, text: string) => HTMLElement} */
function add(parent, tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return parent.appendChild(element);
}
