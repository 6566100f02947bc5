/** Functions, promises and streams as TypeScript sees them. */

import { binding } from "../manifest/name.ts";
import type { Type } from "../manifest/type.ts";
import { type Context, type Direction, joined, NOWHERE, type Place, typeText } from "./type.ts";

/**
 * `(fraction: number) => void`. The form depends on who calls, not on where the function goes: Rust passes what comes
 * out of Rust and takes what JavaScript returns, and the other way round.
 */
export function functionText(
  type: Type & { readonly kind: "jsFunction" | "rustFunction" },
  context: Context,
  place: Place = NOWHERE,
): string {
  const isOurs = type.kind === "rustFunction";
  const [given, returned] = isOurs ? (["in", "out"] as const) : (["out", "in"] as const);
  const last = type.parameters.findLastIndex((each) => !(isOurs && each.type.kind === "option"));
  const parameters = type.parameters.map((each, i) => {
    const name = binding(each.name || unnamed(i));
    return `${name}${i > last ? "?" : ""}: ${typeText(each.type, given, context, place)}`;
  });
  const text = `(${parameters.join(", ")}) => ${resultText(type.result, returned, context, place)}`;
  if (!isOurs) return text;
  context.helpers.add("RustFunction");
  return `RustFunction<${text}>`;
}

/** What a function returns: whoever declares nothing takes or gives nothing. */
export function resultText(type: Type, direction: Direction, context: Context, place: Place = NOWHERE): string {
  return type.kind === "unit" ? "void" : typeText(type, direction, context, place);
}

/** Out: a promise. In: a value as well, or anything with a `then`. */
export function promiseText(of: Type, direction: Direction, context: Context, place: Place = NOWHERE): string {
  if (direction === "out") return `globalThis.Promise<${resultText(of, direction, context, place)}>`;
  // What a promise of nothing is fulfilled with is not looked at.
  if (of.kind === "unit") return "void | globalThis.PromiseLike<unknown>";
  const text = typeText(of, direction, context, place);
  return joined([text, `globalThis.PromiseLike<${text}>`]);
}

/** A stream of JavaScript, which Rust reads; a stream or iterator of Rust, which JavaScript reads. */
export function streamText(
  kind: "stream" | "rustStream" | "rustIterator",
  of: Type,
  context: Context,
  place: Place = NOWHERE,
): string {
  const text = typeText(of, kind === "stream" ? "in" : "out", context, place);
  const helper = { stream: "ReadableStreamLike", rustStream: "RustStream", rustIterator: "RustIterator" }[kind];
  context.helpers.add(helper);
  if (kind !== "stream") return `${helper}<${text}>`;
  return joined(["globalThis.AsyncIterable", "globalThis.Iterable", helper].map((name) => `${name}<${text}>`));
}

/** A parameter without a name: `a`, `b`, … */
function unnamed(i: number): string {
  return String.fromCharCode("a".charCodeAt(0) + i);
}
