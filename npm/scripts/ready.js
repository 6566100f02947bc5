/** `npm run ready`: everything that has to be in order before a change is proposed. */

import { build } from "./build.js";
import { components, must, tool } from "./setup.js";
import { test } from "./test.js";

build();
components();
const node = process.execPath;
must("cargo", ["fmt", "--all", "--check"]);
must(node, tool("@biomejs/biome", "ci", "."));
must("cargo", ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
test();
// The tests have built the packages that the examples import.
must(node, tool("typescript", "--project", "npm/examples/tsconfig.json"));
