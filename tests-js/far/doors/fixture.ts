/** The door `./far` of `fixture`, open. */
import { init } from "../../../tests-rs/pkg/far.js";
import * as hosts from "../../../tests-rs/pkg/far-host.js";
import { hostOf } from "../host.ts";

export * from "../../../tests-rs/pkg/far.js";

// Whether what nobody waits for fails is not what these suites ask.
await init({ host: hostOf(hosts), onError: () => {} });
