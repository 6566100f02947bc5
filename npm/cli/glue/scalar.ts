/** Values that travel as parameters and results of WebAssembly itself, without a message. */
import { type Low, type LowScalar, wasmOf } from "../../src/low.ts";
import type { Type } from "../../src/type.ts";
import { isFallible } from "../manifest/generic.ts";
import type { Codecs } from "./codecs.ts";
import type { Lines } from "./lines.ts";
import { shown } from "./read.ts";

/** What may travel as a WebAssembly parameter or result: numbers, and objects by their number. */
export type WasmScalar = LowScalar | (Low & { kind: "class" });

/** Whether a value travels as a WebAssembly parameter or result. */
export function isWasmScalar(low: Low): low is WasmScalar {
  return low.kind === "class" || wasmOf(low) !== undefined;
}

/** Whether a value of the type travels by itself, outside of a message. `low` is what `type` has become. */
export function isImmediate(low: Low, type: Type, { manifest }: Codecs): low is WasmScalar {
  return low.kind === "class" || (wasmOf(low) !== undefined && !isFallible(type, manifest));
}

/** Checks that are short enough to stand in every function. */
export function inlineCheck(kind: string, v: string, codecs: Codecs): { isWrong: string; fault: string } | undefined {
  const integer = (test: string): { isWrong: string; fault: string } => ({
    isWrong: `typeof ${v} !== "number" || ${test} !== ${v}`,
    fault: codecs.call("wrongSmall", v, JSON.stringify(kind)),
  });
  switch (kind) {
    case "bool":
      return { isWrong: `typeof ${v} !== "boolean"`, fault: codecs.call("wrong", v, '"a boolean"') };
    case "i8":
      return integer(`(${v} << 24) >> 24`);
    case "u8":
      return integer(`(${v} & 255)`);
    case "i16":
      return integer(`(${v} << 16) >> 16`);
    case "u16":
      return integer(`(${v} & 65535)`);
    case "i32":
    case "isize":
      return integer(`(${v} | 0)`);
    case "u32":
    case "usize":
      return integer(`${v} >>> 0`);
    case "f32":
      return {
        isWrong: `typeof ${v} !== "number" || !${codecs.call("fitsFloat", v)}`,
        fault: codecs.call("wrongFloat", v),
      };
    case "f64":
      return { isWrong: `typeof ${v} !== "number"`, fault: codecs.call("wrong", v, '"a number"') };
    default:
      return undefined;
  }
}

/** The value of a scalar parameter as WebAssembly takes it. */
export function toWasm(type: WasmScalar, v: string, codecs: Codecs): string {
  if (type.kind === "class")
    return codecs.call("idOf", "i", v, codecs.className(type.id), ...codecs.stamped(type.id, v));
  const { of, shown: as } = type;
  const kind = JSON.stringify(of);
  const isBig = wasmOf(type) === "i64";
  if (as === "bigint") return codecs.call("toSmall", v, kind);
  if (as === "number") return isBig ? `BigInt(${codecs.call("toSafe", v, kind)})` : codecs.call("toSafe", v, kind);
  if (of === "char") return codecs.call("toChar", v);
  if (of === "duration") return codecs.call("toDuration", v);
  const value = as === "Date" ? codecs.call("toDate", v) : v;
  return isBig ? codecs.call(of === "i64" ? "toI64" : "toU64", value) : value;
}

/** Statements that check `v`, which JavaScript gave, and return it as WebAssembly takes it. */
export function returnScalar(type: WasmScalar, v: string, lines: Lines, codecs: Codecs): void {
  const check = type.kind === "class" || type.shown ? undefined : inlineCheck(type.of, v, codecs);
  if (check) lines.line(`if (${check.isWrong}) throw ${check.fault};`);
  lines.line(`return ${check ? v : toWasm(type, v, codecs)};`);
}

/** A scalar that came as a number of JavaScript's own. */
export function shownScalar(type: LowScalar, value: string, codecs: Codecs): string {
  if (type.of === "bool") return `${value} !== 0`;
  if (type.of === "char") return `String.fromCodePoint(${value})`;
  return shown(type, value, codecs);
}

/** The result of a call as JavaScript sees it: WebAssembly knows no unsigned numbers. */
export function fromWasm(type: WasmScalar, value: string, codecs: Codecs): string {
  if (type.kind === "class") return codecs.call("objectOf", "i", codecs.className(type.id), value);
  const { of } = type;
  if (of === "duration") return codecs.call("durationOf", value);
  if (of === "bool") return `${value} !== 0`;
  if (of === "char") return `String.fromCodePoint(${value})`;
  const plain =
    of === "u32" || of === "usize" ? `${value} >>> 0` : of === "u64" ? `BigInt.asUintN(64, ${value})` : value;
  return shown(type, plain, codecs);
}
