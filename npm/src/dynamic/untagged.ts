/** Which variant of an untagged enum a value is. */
import { wrong } from "../fault.ts";
import type { Low } from "../low.ts";
import { choices, expectedOf, type Test } from "../shape.ts";
import { isBytes, tagOf } from "../wire/bytes.ts";
import { isDate, isMap, isSet } from "../wire/check.ts";
/** The index of the first variant that `v` passes the test of. */
export function variantOf<Call>(variants: readonly Low<Call>[], v: unknown): number {
  const found = choices(variants).find((each) => passes(each, v));
  if (!found) throw wrong(v, expectedOf(variants));
  return found.index;
}

function passes({ is, array }: Test, v: unknown): boolean {
  switch (is) {
    case "any":
      return true;
    case "nothing":
      return v === undefined || v === null;
    case "object":
      return typeof v === "object" && v !== null;
    case "typedArray":
      return tagOf(v) === array?.name;
    default:
      return BRANDS[is]?.(v) ?? typeof v === is;
  }
}

const BRANDS: Readonly<Record<string, (v: unknown) => boolean>> = {
  array: Array.isArray,
  bytes: isBytes,
  Date: isDate,
  Map: isMap,
  Set: isSet,
};
