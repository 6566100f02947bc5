/** The door `./far` of `matrix`, which its suite opens: it has the imports. */
import { init as open } from "../../../tests-rs/matrix/pkg/far.js";
import * as hosts from "../../../tests-rs/matrix/pkg/far-host.js";
import { camelCase, crossed } from "../../../tests-rs/matrix/table.mjs";
import { hostOf } from "../host.ts";

export * from "../../../tests-rs/matrix/pkg/far.js";

/** The imports that give a value at once. */
const PARTS: Readonly<Record<string, string>> = { import_result: "result", from_rust: "both" };
const without = crossed.flatMap(({ row, crossing }) => {
  const part = PARTS[crossing.name];
  return part && row.rust !== "()" ? [`host.${part}.${camelCase(row.name)}`] : [];
});

// Whether what nobody waits for fails is not what these suites ask.
export const init = (options: object): Promise<void> =>
  open({ host: hostOf(hosts), without, onError: () => {}, ...options } as never);
