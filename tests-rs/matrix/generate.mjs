// @ts-check
/** Writes `src/cells.rs` and `src/crossings.rs` from the table: `node tests-rs/matrix/generate.mjs`. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cells, crossings, positions, rows } from "./table.mjs";

/** @param {import("./table.mjs").Row} row @param {import("./table.mjs").Position} position */
function echo({ name, rust, view }, { name: place, module = place, ...position }) {
  const as = view ? `#[marshal(as = "${view}")] ` : "";
  const options = view && place === "plain" ? `namespace = "${module}", as = "${view}"` : `namespace = "${module}"`;
  const boundary = (/** @type {string} */ type) =>
    view && place !== "plain" ? `${viewed(place, name)}` : position.rust(type);
  const parameter = position.parameter?.(rust) ?? boundary(rust);
  const result = position.result?.(rust) ?? boundary(rust);
  return `    #[js_export(${options})] pub fn ${name}(${place === "plain" ? as : ""}value: ${parameter}) -> ${result} { ${position.body ?? "value"} }\n`;
}

/** The record that carries a view, which a generic one cannot. @param {string} place @param {string} name */
const viewed = (place, name) =>
  `${place === "field" ? "Field" : "OptionalField"}${name.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase())}`;

/** @param {string} place @param {import("./table.mjs").Row} row */
const viewedStruct = (place, { name, rust, view }) => `    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct ${viewed(place, name)} { #[marshal(as = "${view}")] pub value: ${place === "field" ? rust : `Option<${rust}>`} }\n`;

export function rustSource() {
  const modules = new Map(positions.map(({ name, module = name }) => [module, ""]));
  let tests = "";
  const seen = new Set();
  for (const { row, position } of cells) {
    const module = position.module ?? position.name;
    if (!seen.has(`${module} ${row.name}`)) {
      seen.add(`${module} ${row.name}`);
      const struct = row.view && position.name !== "plain" ? viewedStruct(position.name, row) : "";
      modules.set(module, `${modules.get(module)}${struct}${echo(row, position)}`);
    }
    const make =
      row.view && position.name !== "plain"
        ? (/** @type {string} */ value) =>
            position.make(value).replace(/^\w+/, `${module}::${viewed(position.name, row.name)}`)
        : position.make;
    tests += `    cell!(${position.name}_${row.name}, [${row.values.map((value) => make(value)).join(", ")}], ${row.view && position.name !== "plain" ? `${module}::${viewed(position.name, row.name)}` : position.rust(row.rust)});\n`;
  }
  const body = [...modules]
    .map(([name, functions]) => `pub mod ${name} {\n    use crate::*;\n${functions}}\n`)
    .join("\n");
  return `// Written by generate.mjs from table.mjs.\n\n${body}\n#[cfg(test)]\nmod tests {\n    use super::*;\n    use crate::*;\n${tests}}\n`;
}

export function crossingsSource() {
  const modules = crossings.map(({ name, rust, unless }) => {
    const functions = rows.filter((row) => unless?.(row) === undefined).map((row) => `    ${rust(row)}\n`);
    return `pub mod ${name} {\n    use crate::*;\n${functions.join("")}}\n`;
  });
  return `// Written by generate.mjs from table.mjs.\n\n${modules.join("\n")}`;
}

export const files = {
  "cells.rs": rustSource(),
  "crossings.rs": crossingsSource(),
};
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`src/${name}`, import.meta.url), text);
}
