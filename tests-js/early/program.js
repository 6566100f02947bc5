/**
 * Replaces globals one after the other by a stand-in that throws whatever is done with it, makes calls of every kind,
 * and prints which failed. A program of its own: the runner of the tests uses the same globals.
 *
 * `node program.js DOOR NAMES`: the packages themselves (`package`), or a runtime of `oxbridge` (`host`).
 */

import descriptor from "../../tests-rs/pkg/assembly.js";

const [, , door, list] = process.argv;
const { fixture, objects } = await (door === "host" ? inRuntime() : inPackages());

async function inRuntime() {
  const { createRuntime } = await import("../../npm/dist/src/index.js");
  const { default: other } = await import("../../tests-rs/objects/pkg/assembly.js");
  const runtime = await createRuntime({ assemblies: [descriptor, other] });
  return { fixture: runtime.getAssemblyExports(descriptor), objects: runtime.getAssemblyExports(other) };
}

async function inPackages() {
  const fixture = await import("../../tests-rs/pkg/inline.js");
  return { fixture, objects: await import("../../tests-rs/objects/pkg/inline.js") };
}

const { Callback, Foreign, Invoices, Json, Stream, View } = fixture;
const due = new Date(5);
const invoice = { id: 7n, lines: [{ sku: "a", quantity: 2, unitPrice: 9.5 }], due };
const map = new Map([["a", 1]]);
globalThis.app = { twice: (value) => value * 2, later: async (value) => value };

/** Calls of every kind, each of which says whether it gave what is right. */
const calls = {
  record: () => Invoices.echo(invoice).due.getTime() === 5 && Invoices.echo(invoice).id === 7n,
  number: () => Invoices.total(invoice) === 19,
  map: () => fixture.asMap(map).get("a") === 1,
  text: () => fixture.echoText("é😀") === "é😀",
  callback: () => Callback.sumOf(3, (index) => index) === 3,
  texts: () => Callback.eachText(["a", "b"], (text) => `${text}!`).join() === "a!,b!",
  promise: async () => (await Callback.callAsync(async (index) => `${index}`)).join() === "0,1,2",
  stream: async () => (await all(Stream.count(3))).join() === "0,1,2",
  "slow stream": async () => (await all(Stream.count(3, true))).join() === "0,1,2",
  "stream into Rust": async () => (await Callback.sumStreams(() => [[1], [2]])) === 3,
  iterator: () => [...Stream.iterate(3)].join() === "0,1,2",
  JSON: () => Json.echo({ a: [1, 2n ** 60n, null, { b: 1.5 }] }).a[1] === 2n ** 60n,
  serde: () => Foreign.echoJson({ a: [1, { b: "text" }] }).a[1].b === "text",
  view: () => {
    const view = View.open(3);
    view.set([7], 1);
    const copy = view.slice();
    view.dispose();
    return copy.join() === "0,7,2";
  },
  "what is refused": () => {
    try {
      fixture.add("1", 2);
    } catch ({ message }) {
      return message.includes('got "1"');
    }
  },
  "by name": async () => (await objects.Host.invoke("app.later", 3, 4)) !== undefined,
  "with a timeout": async () => typeof (await objects.Host.invokeWith("app.later", 1000)) === "string",
};

async function all(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}

const { defineProperty, getOwnPropertyDescriptor } = Object;
const { setTimeout: pause, clearTimeout: stop, Promise: Own, Proxy: Stand } = globalThis;
const { race } = Own;
const { then } = Own.prototype;
const failed = [];
for (const [called, call] of Object.entries(calls)) if (!(await outcome(call)).ok) failed.push(`${called} without any`);
for (const name of list.split(",")) {
  const own = getOwnPropertyDescriptor(globalThis, name);
  for (const called in calls) {
    defineProperty(globalThis, name, { value: standIn(name), configurable: true, writable: true });
    const { ok, why } = await outcome(calls[called]);
    defineProperty(globalThis, name, own);
    if (!ok) failed.push(`${name}: ${called}: ${why}`);
  }
}
process.stdout.write(JSON.stringify(failed));
process.exit(0);

/** What a call came to, which may never come to anything. Uses what it has read before. */
async function outcome(call) {
  let late;
  const ended = then.call(
    (async () => call())(),
    (ok) => ({ ok, why: "another value" }),
    (why) => ({ ok: false, why: `${why}` }),
  );
  const waited = new Own((done) => {
    late = pause(() => done({ ok: false, why: "never ends" }), 2000);
  });
  const first = await race.call(Own, [ended, waited]);
  stop(late);
  return first;
}

function standIn(name) {
  const no = () => {
    throw `${name} was looked up`;
  };
  return new Stand(() => {}, { get: no, has: no, apply: no, construct: no, getPrototypeOf: no });
}
