/** A strict program that uses callbacks, promises and streams of the fixture crate. Compiled, never run. */
import {
  Callback,
  Import,
  init,
  Promise as P,
  PageError,
  type RustFunction,
  type RustStream,
  Stream,
  Thrown,
} from "fixture";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};

// A crate whose imports come with it needs nothing of the app.
await init();
const doubled: number = Import.double(1);

// Functions of JavaScript: names and types of their parameters.
yes<Same<Parameters<typeof Callback.sumOf>[1], (index: number) => number>>();
yes<Same<Parameters<typeof Callback.call>[0], () => void>>();
Callback.callMany((a, text, flag, d, big, letter, list, last) => {
  yes<Same<[typeof a, typeof text, typeof flag, typeof d], [number, string, boolean, number]>>();
  yes<Same<[typeof big, typeof letter, typeof list, typeof last], [bigint, string, number[], string | undefined]>>();
  return null;
});
Callback.lend(
  (numbers) => numbers.length,
  (bytes) => {
    yes<Same<typeof bytes, Uint8Array<ArrayBuffer>>>();
    return [1, 2];
  },
);
Callback.call(() => "whatever it gives");
// @ts-expect-error a function gives something else
Callback.sumOf(1, () => "1");
// @ts-expect-error no function
Callback.call(undefined);
Callback.notify({ name: "a", onEvent: (event) => event.length }, "event");
Callback.notify({ name: "a", onEvent: () => {}, onError: null }, "event");
// @ts-expect-error a field takes something else
Callback.notify({ name: "a", onEvent: (event: number) => event }, "event");
Callback.callMade((factor) => (value) => value * factor);
Callback.handOut((add) => {
  yes<Same<typeof add, RustFunction<(left: number, right: number) => number>>>();
  return add(1, 2);
});
Callback.callAsync(async (index) => `${index}`);
Callback.callAsync((index) => `${index}`);

// Functions of Rust.
const count: RustFunction<(by: number) => number> = Callback.counter(1);
const plain: (by: number) => number = count;
count.dispose();
count[Symbol.dispose]();
const half: number = Callback.halver()(4);
// @ts-expect-error a wrong argument
count("1");

// Promises.
const ready: Promise<number> = P.ready(1);
const nothing: Promise<void> = P.nothing({ timeout: 5 });
P.after(1, "text", { timeout: 5 });
P.wait("plain");
P.wait(Promise.resolve("promise"));
declare const thenable: PromiseLike<string>;
P.wait(thenable);
P.load(1, { turns: 1, timeout: 5 });
P.charge(1, 2, { timeout: 5 });
P.charge(1, undefined, { timeout: 5 });
const made: Promise<number> = P.made(1, 2);
// @ts-expect-error what is promised is something else
P.wait(Promise.resolve(1));
// @ts-expect-error no signal
P.ready(1, { signal: { aborted: false } });
// @ts-expect-error options come last
P.ready({ timeout: 5 });

// Streams.
const stream: RustStream<number> = Stream.count(3);
const iterated: AsyncIterableIterator<number> = stream;
for await (const item of stream) yes<Same<typeof item, number>>();
for (const item of Stream.iterate(3)) yes<Same<typeof item, number>>();
const next: IteratorResult<number, void> = await stream.next();
const chunk: Uint8Array<ArrayBuffer> | undefined = (await Stream.chunks(1, 2).readable.getReader().read()).value;
const failing: RustStream<number> = Stream.failing(1);
const opened: Promise<RustStream<number>> = Stream.open(1);
await stream.return();
await stream[Symbol.asyncDispose]();
Stream.sum([1, 2]);
Stream.sum(new Set([1]));
Stream.sum(Stream.count(3));
async function* texts(): AsyncGenerator<string> {
  yield "text";
}
Stream.shout(texts());
Stream.shout(Stream.words("a b"));
// @ts-expect-error items are something else
Stream.sum(["1"]);
// @ts-expect-error nothing to read
Stream.sum(1);

// Errors: what JavaScript throws goes through, and is no code.
try {
  Thrown.rethrowTyped(() => {}, 1);
} catch (error) {
  if (error instanceof PageError) {
    yes<Same<typeof error.code, "broken" | "missing">>();
    if (error.code === "broken") yes<Same<typeof error.data.number, number>>();
  }
}

export { chunk, doubled, failing, half, iterated, made, next, nothing, opened, plain, ready };
