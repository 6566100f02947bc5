/** The `init` of a generated package where few bytes more do no harm. */
import { checkOptions } from "../meant.ts";
import type { InitOptions } from "./options.ts";

/** What `init` may be told. */
const INIT_OPTIONS: readonly string[] = "imports lateImports wasm integrity signal onProgress panic onPanic".split(" ");

/** `init`, which refuses an option that it does not know. */
export function checking(init: (options?: InitOptions) => Promise<void>): (options?: InitOptions) => Promise<void> {
  return (options = {}) => {
    try {
      checkOptions(options, "init", INIT_OPTIONS);
    } catch (error) {
      return Promise.reject(error);
    }
    return init(options);
  };
}
