/** Calls at a distance after what programs replace was replaced: prints what failed. */
import { Promise as Async, add, Callback, init, Stream, session } from "../../tests-rs/pkg/far.js";
import { near } from "../../tests-rs/pkg/far-host.js";

await init({ host: near(), imports: {}, lateImports: [] });
const replaced = process.argv[2].split(",");
const before = replaced.map((name) => [name, globalThis[name]]);
const refuse = (name) =>
  function replacement() {
    throw new Error(`${name} is looked up late`);
  };
const trials = {
  add: () => add(1, 2),
  callback: () => Callback.call(() => {}),
  promise: () => Async.after(2, "x"),
  given: () => Async.same(5),
  stream: async () => {
    for await (const _ of await Stream.count(3));
  },
  stats: () => session.stats(),
};
const failed = [];
for (const [name, trial] of Object.entries(trials)) {
  for (const each of replaced) globalThis[each] = refuse(each);
  try {
    await trial();
  } catch (error) {
    failed.push(`${name}: ${error.message}`);
  } finally {
    for (const [each, value] of before) globalThis[each] = value;
  }
}
console.log(JSON.stringify(failed));
session.dispose();
