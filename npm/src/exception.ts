/** What JavaScript has thrown, as Rust sees it. The twin is `crate/src/error/exception.rs`. */
import { failure } from "./answer.ts";
import { shown } from "./fault.ts";
import { alive } from "./instance.ts";
import type { Entry, Instance, Life } from "./life.ts";
import { open } from "./outbox.ts";
import { hold, tableOf } from "./reference/table.ts";
import { replyString } from "./reply.ts";
import { readString, readU8 } from "./wire/reader.ts";

/** Raw import: the name, the message or the stack of a value that was thrown, or 0. */
export function errorText(i: Instance, life: Life): (slot: number, which: number) => number {
  const { entries } = tableOf(life);
  return (slot, which) => {
    const text = textOfError(entries[slot]?.value, which);
    alive(life);
    return text === undefined ? 0 : replyString(i, life, text);
  };
}

/** The name, the message or the stack of what was thrown. */
export function textOfError(error: unknown, which: number): string | undefined {
  const text = propertyOfError(error, ["name", "message", "stack"][which] as string);
  if (typeof text === "string") return text;
  if (which === 1) return typeof error === "string" ? error : shown(error);
}

/** Raw import: what messages call the result of a function, a promise or a stream: "total: `progress()", or 0. */
export function resultName(i: Instance, life: Life): (slot: number) => number {
  const { entries } = tableOf(life);
  return (slot) => {
    const { called, name, source } = entries[slot] as Entry;
    if (source) return replyString(i, life, `${source.called}: \`${source.name ?? "result"}`);
    return called === undefined ? 0 : replyString(i, life, `${called}: \`${name ?? "callback()"}`);
  };
}

/** Raw import: the slot of the cause of an error, or 0. */
export function errorCause(_i: Instance, life: Life): (slot: number) => number {
  const table = tableOf(life);
  return (slot) => {
    const cause = propertyOfError(table.entries[slot]?.value, "cause");
    alive(life);
    return cause === undefined ? 0 : hold(table, cause).slot;
  };
}

export function propertyOfError(error: unknown, key: string): unknown {
  if ((typeof error !== "object" || error === null) && typeof error !== "function") return undefined;
  try {
    return (error as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** Raw import: makes what a caller of JavaScript's would catch of an error of Rust's. */
export function errorOf(i: Instance, life: Life): (answer: number) => number {
  const table = tableOf(life);
  return (answer) => {
    const r = open(i, answer);
    return hold(table, failure(r, readU8(r))).slot;
  };
}

/** Raw import: makes an error. */
export function errorNew(i: Instance, life: Life): (message: number) => number {
  const table = tableOf(life);
  return (message) => {
    const r = open(i, message);
    const name = readString(r);
    const text = readString(r);
    const type = [Error, TypeError, RangeError].find((each) => each.name === name);
    const error = new (type ?? Error)(text);
    if (!type) Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
    return hold(table, error).slot;
  };
}
