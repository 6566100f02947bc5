import { parseArgs } from "node:util";
import { greet } from "#rust";

const { positionals } = parseArgs({ allowPositionals: true });
for (const name of positionals.length > 0 ? positionals : ["Ada"]) console.log(greet(name));
