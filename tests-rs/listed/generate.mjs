// @ts-check
/** Writes `src/echoes.rs` from the table: `node tests-rs/listed/generate.mjs`. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { nameOf, sections } from "./table.mjs";

/** @param {import("./table.mjs").Listed} type @param {string} space */
function echo(type, space) {
  const { rust, takes, gives } = type;
  const parameters = gives ? "" : `value: ${rust}`;
  const result = takes ? "" : ` -> ${rust}`;
  const body = takes ? "_ = value;" : (gives ?? "value");
  return `    #[js_export(namespace = "${space}")] pub fn ${nameOf(type)}(${parameters})${result} { ${body} }\n`;
}

/** @param {import("./table.mjs").Section} section */
const moduleOf = ({ space, rows }) =>
  `pub mod ${space}_types {\n    use super::*;\n${rows.flatMap(({ types }) => types.map((type) => echo(type, space))).join("")}}\n`;

const uses = `use crate::*;
use oxbridge::js_sys;
use std::{borrow::Cow, collections::HashMap, hash::RandomState, rc::Rc, sync::Arc};
`;

export const source = `// Written by generate.mjs from table.mjs.\n\n${uses}\n${sections.map(moduleOf).join("\n")}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  writeFileSync(new URL("src/echoes.rs", import.meta.url), source);
