/** The door `./far` of `matrix`, open. */
import { init } from "../../../tests-rs/matrix/pkg/far.js";
import * as hosts from "../../../tests-rs/matrix/pkg/far-host.js";
import { hostOf } from "../host.ts";

export * from "../../../tests-rs/matrix/pkg/far.js";

// Whether what nobody waits for fails is not what these suites ask.
await init({ host: hostOf(hosts), onError: () => {} });
