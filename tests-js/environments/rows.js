/** Every environment that packages are tried in, in the order of the table. */

import { bundlers } from "./bundlers.js";
import { electron } from "./electron.js";
import { far } from "./far.js";
import { frameworks } from "./frameworks.js";
import { hosts } from "./hosts.js";
import { managers } from "./managers.js";
import { plugins } from "./plugins.js";
import { realms } from "./realms.js";
import { runners } from "./runners.js";
import { vite } from "./vite.js";

export const rows = [
  ...hosts,
  ...realms,
  ...bundlers,
  ...vite,
  ...plugins,
  ...runners,
  ...far,
  ...electron,
  ...managers,
  ...frameworks,
];
