/** Constants: the value of a message as JavaScript source text. */
import { Codecs } from "../../src/dynamic/call.ts";
import { readValue } from "../../src/dynamic/read.ts";
import type { Types } from "../../src/type.ts";
import { newReader, openAt } from "../../src/wire/reader.ts";
import type { ConstantItem } from "../manifest/type.ts";
import { property } from "./names.ts";

/** The value of a constant. */
export function literal({ type, message }: ConstantItem, types: Types): string {
  // It refers to nothing of an instance.
  const reader = openAt(newReader(undefined as never, message.slice().buffer), 0);
  return text(readValue(new Codecs(types).lower(type), reader));
}

function text(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "bigint":
      return `${value}n`;
    case "object":
      return value === null ? "null" : objectText(value);
    default:
      return Object.is(value, -0) ? "-0" : `${value}`;
  }
}

function objectText(value: object): string {
  if (Array.isArray(value)) return list(value);
  if (value instanceof Date) return made("Date", `${value.getTime()}`);
  if (value instanceof Map || value instanceof Set) return made(value.constructor.name, list([...value]));
  if (ArrayBuffer.isView(value)) return made(value.constructor.name, list([...(value as Uint8Array)]));
  const members = Object.entries(value).map(([name, each]) => `${property(name)}: ${text(each)}`);
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}

function list(values: readonly unknown[]): string {
  return `[${values.map(text).join(", ")}]`;
}

function made(type: string, argument: string): string {
  return `/* @__PURE__ */ new ${type}(${argument})`;
}
