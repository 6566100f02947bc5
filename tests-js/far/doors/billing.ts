/** The door `./far` of `billing`, open. */
import { init } from "../../../tests-rs/billing/pkg/far.js";
import * as hosts from "../../../tests-rs/billing/pkg/far-host.js";
import { hostOf } from "../host.ts";

export * from "../../../tests-rs/billing/pkg/far.js";

// Whether what nobody waits for fails is not what these suites ask.
await init({ host: hostOf(hosts), onError: () => {} });
