/** Which variant of an untagged enum a value is, as text: `npm/src/dynamic/untagged.ts` asks the same. */
import type { Choice } from "../../src/low.ts";
import type { Codecs } from "./codecs.ts";

/** An expression that says whether `v` passes a test. */
export function testText({ is, array, key }: Choice, codecs: Codecs): string {
  switch (is) {
    case "undefined":
      return "v === undefined";
    case "nothing":
      return "v === undefined || v === null";
    case "object":
      return `typeof v === "object" && v !== null${key === undefined ? "" : ` && ${JSON.stringify(key)} in v`}`;
    case "array":
      return "Array.isArray(v)";
    case "bytes":
      return codecs.call("isBytes", "v");
    case "Date":
    case "Map":
    case "Set":
      return codecs.call(`is${is}`, "v");
    case "typedArray":
      return `${codecs.call("tagOf", "v")} === "${array?.name}"`;
    case "any":
      return "true";
    default:
      return `typeof v === "${is}"`;
  }
}
