/** `npm run docs [-- --serve | --out FOLDER]`: makes the site of the guide in the folder `dist` beside its sources, and shows it; or elsewhere. */

import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { packages, root, rust } from "./setup.js";

const { values: options } = parseArgs({ options: { out: { type: "string" }, serve: { type: "boolean" } } });
const site = join(root, "npm/site");
const out = options.out === undefined ? join(site, "dist") : resolve(process.env.INIT_CWD ?? "", options.out);

packages(site);
rust();
const { buildSite, serveSite } = await import("../site/build.js");
await buildSite(out);
if (options.serve) await serveSite();
