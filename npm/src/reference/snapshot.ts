/**
 * What serde reads of a value: a copy without getters, proxies and cycles.
 *
 * serde-wasm-bindgen asks from within Rust, where nothing may be thrown.
 */
import { property, shown, within, wrong } from "../fault.ts";
import type { Writer } from "../life.ts";
import { heldBytes } from "../wire/bytes.ts";
import { eachElement, eachEntry, entry, isMap, isSet, lengthOf, setProperty } from "../wire/check.ts";
import { enter, leave } from "../wire/writer.ts";

/** `v` as serde is to read it. Getters are called here, once each; what they throw passes through. */
export function snapshot(w: Writer, v: unknown): unknown {
  if (typeof v !== "object" || v === null) return v;
  if (shown(v) === "a Promise") throw wrong(v, "a value");
  if (heldBytes(v)) return v;
  const level = enter(w, v);
  try {
    const copy = Array.isArray(v)
      ? list(w, v)
      : isMap(v)
        ? map(w, v)
        : isSet(v)
          ? set(w, v)
          : isOfHost(v)
            ? v
            : record(w, v);
    w.levels.length = level;
    return copy;
  } catch (error) {
    throw leave(error, level);
  }
}

function list(w: Writer, v: readonly unknown[]): unknown[] {
  return Array.from({ length: lengthOf(v) }, (_, k) => at(w, v[k], k));
}

function map(w: Writer, v: object): Map<unknown, unknown> {
  const copy = new Map<unknown, unknown>();
  eachEntry(v, (value, key) => copy.set(snapshot(w, key), at(w, value, entry(key))));
  return copy;
}

function set(w: Writer, v: object): Set<unknown> {
  const copy = new Set<unknown>();
  eachElement(v, (value) => copy.add(snapshot(w, value)));
  return copy;
}

/** Its own properties, and hidden ones for the getters of its class: serde lists the former and asks for either. */
function record(w: Writer, v: object): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(v)) {
    setProperty(copy, key, at(w, (v as Record<string, unknown>)[key], property(key)));
  }
  for (const type of typesOf(v)) {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (!get || Object.hasOwn(copy, key)) continue;
      const value = at(w, get.call(v), property(key));
      Object.defineProperty(copy, key, { value, enumerable: false });
    }
  }
  return copy;
}

/** The prototypes of its class and of those that it extends, without that of all objects. */
function typesOf(v: object): object[] {
  const type: object | null = Object.getPrototypeOf(v);
  return type && Object.getPrototypeOf(type) ? [type, ...typesOf(type)] : [];
}

/** Whether a class of the host made it, as a date, an error or an element of a page: none of them is data. */
function isOfHost(v: object): boolean {
  return typesOf(v).some((type) => {
    const maker: unknown = Object.getOwnPropertyDescriptor(type, "constructor")?.value;
    return typeof maker === "function" && /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(maker));
  });
}

function at(w: Writer, v: unknown, place: string | number): unknown {
  try {
    return snapshot(w, v);
  } catch (error) {
    throw within(error, place);
  }
}
