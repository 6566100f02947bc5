import { greet } from "template-name-rust";

const names = Deno.args.length > 0 ? Deno.args : ["Ada"];
for (const name of names) console.log(greet(name));
