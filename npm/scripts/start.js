/** `npm start [FILE.csv]`: builds the example and runs it. */

import { build } from "./build.js";
import { must, root } from "./setup.js";

build();
const example = `${root}npm/examples/tables`;
must(process.execPath, [
  `${root}npm/dist/cli/cli.js`,
  "build",
  "--crate",
  example,
  "--out",
  `${example}/node_modules/tables`,
]);
must(process.execPath, [`${example}/main.js`, ...process.argv.slice(2)], {
  INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
});
