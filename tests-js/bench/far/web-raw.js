/** A worker of a page that answers each message with one. */

const { Bench, init } = await import("/bench/browser.js");
await init({ imports: { "bench-host": { say: (text) => text } } });
self.onmessage = ({ data: { id, name, args } }) => self.postMessage({ id, value: Bench[name](...args) });
self.postMessage("ready");
