/** Values that travel as parameters and results of WebAssembly itself, without a message. */

import type { Element } from "../manifest/type.ts";
import type { Lines } from "./lines.ts";
import type { Codecs, Low } from "./type.ts";

export const ARRAYS: Readonly<Record<Element, string>> = {
  i8: "Int8Array",
  u8: "Uint8Array",
  i16: "Int16Array",
  u16: "Uint16Array",
  i32: "Int32Array",
  u32: "Uint32Array",
  isize: "Int32Array",
  usize: "Uint32Array",
  i64: "BigInt64Array",
  u64: "BigUint64Array",
  f32: "Float32Array",
  f64: "Float64Array",
};

/** What may travel as a WebAssembly parameter or result: numbers, and objects by their number. */
export type WasmScalar = Low & { kind: "scalar" | "class" };

/** Whether a value travels as a WebAssembly parameter or result. */
export function isWasmScalar(type: Low): type is WasmScalar {
  return type.kind === "class" || isNumber(type);
}

function isNumber(type: Low): boolean {
  return type.kind === "scalar" && !/128$|^date$|^duration$/.test(type.of);
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
    case "f64":
      return { isWrong: `typeof ${v} !== "number"`, fault: codecs.call("wrong", v, '"a number"') };
    default:
      return undefined;
  }
}

/** The value of a scalar parameter as WebAssembly takes it. */
export function toWasm(type: WasmScalar, v: string, codecs: Codecs): string {
  if (type.kind === "class") return codecs.call("idOf", "i", v, codecs.className(type));
  const { of, shown } = type;
  const kind = JSON.stringify(of);
  const isBig = /^[iu]64$/.test(of);
  if (shown === "bigint") return codecs.call("toSmall", v, kind);
  if (shown === "number") return isBig ? `BigInt(${codecs.call("toSafe", v, kind)})` : codecs.call("toSafe", v, kind);
  if (shown === "Date") return isBig ? `BigInt(${codecs.call("toDate", v)})` : codecs.call("toDate", v);
  if (of === "char") return codecs.call("toChar", v);
  return codecs.call(of === "i64" ? "toI64" : "toU64", v);
}

/** Statements that check `v`, which JavaScript gave, and return it as WebAssembly takes it. */
export function returnScalar(type: WasmScalar, v: string, lines: Lines, codecs: Codecs): void {
  const check = type.kind === "class" || type.shown ? undefined : inlineCheck(type.of, v, codecs);
  if (check) lines.line(`if (${check.isWrong}) throw ${check.fault};`);
  lines.line(`return ${check ? v : toWasm(type, v, codecs)};`);
}

/** A scalar that came as a number of JavaScript's own. */
export function shownScalar(type: Low & { kind: "scalar" }, value: string, codecs: Codecs): string {
  if (type.of === "bool") return `${value} !== 0`;
  if (type.of === "char") return `String.fromCodePoint(${value})`;
  return codecs.shown(type, value);
}

/** The result of a call as JavaScript sees it: WebAssembly knows no unsigned numbers. */
export function fromWasm(type: WasmScalar, value: string, codecs: Codecs): string {
  if (type.kind === "class") return codecs.call("objectOf", "i", codecs.className(type), value);
  const { of, shown } = type;
  if (of === "bool") return `${value} !== 0`;
  if (of === "char") return `String.fromCodePoint(${value})`;
  const plain =
    of === "u32" || of === "usize" ? `${value} >>> 0` : of === "u64" ? `BigInt.asUintN(64, ${value})` : value;
  return shown ? codecs.shown(type, plain) : plain;
}
