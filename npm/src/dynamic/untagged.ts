/** Which variant of an untagged enum a value is. */
import { wrong } from "../fault.ts";
import type { LowBody, Test } from "../low.ts";
import { choices, expectedOf } from "../shape.ts";
import { isBytes, tagOf } from "../wire/bytes.ts";
import { isDate, isMap, isSet } from "../wire/check.ts";
/** The index of the first variant that `v` passes the test of. */
export function variantOf<Call>(body: LowBody<Call> & { readonly kind: "untagged" }, v: unknown): number {
  body.choices ??= choices(body.variants);
  const found = body.choices.find((each) => passes(each, v) && (each.key === undefined || each.key in (v as object)));
  if (!found) throw wrong(v, expectedOf(body.variants));
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
