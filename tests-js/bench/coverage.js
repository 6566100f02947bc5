/** Which rows of the type table, and which kinds of call, no bench measures. */

import { KINDS } from "../../npm/dist/src/kind.js";

/** Kinds that stand for others or around them, by which no value of its own crosses. */
const STAND_INS = ["parameter", "trait", "class", "fallible", "typescript", "readonly"];

/** How a function is called, and by whom. */
const CALLS = {
  function: ({ functions }) => functions.some(({ async }) => !async),
  "async function": ({ functions }) => functions.some(({ async }) => async),
  import: ({ imports }) => imports.length > 0,
  ...Object.fromEntries(
    ["constructor", "method", "getter", "setter"].map((role) => [
      role,
      ({ classes }) =>
        classes.some(({ members }) =>
          members.some((member) => member.role === role && (role !== "method" || member.self)),
        ),
    ]),
  ),
  "static method": ({ classes }) =>
    classes.some(({ members }) => members.some(({ role, self }) => role === "method" && !self)),
  "object as an argument": (manifest) => has(manifest, "class"),
  trait: ({ types }) => Object.values(types).some(({ body }) => body.kind === "trait"),
};

/**
 * What no bench has, of the table and of the kinds of call.
 *
 * @param manifest what the crate of the bench exports
 * @param {string} text the benches: an export counts that they name
 */
export function missing(manifest, text) {
  const named = ({ name }) => new RegExp(`\\b${name}\\b`).test(text);
  const functions = manifest.functions.filter(named);
  const classes = manifest.classes.filter(named).map((each) => ({
    ...each,
    members: each.members.filter((member) => member.role === "constructor" || named(member)),
  }));
  const used = { ...manifest, functions, classes };
  const kinds = kindsOf([functions, classes.map(({ members }) => members), manifest.imports], manifest.types);
  return [
    ...Object.keys(KINDS).filter((kind) => !STAND_INS.includes(kind) && !kinds.has(kind)),
    ...Object.entries(CALLS)
      .filter(([, has]) => !has(used))
      .map(([call]) => call),
  ];
}

function has({ functions, types }, kind) {
  return kindsOf(functions, types).has(kind);
}

/** The kinds of all types in `values`, also behind names. */
function kindsOf(values, types) {
  const kinds = new Set();
  const met = new Set();
  const visit = (value) => {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
    if (typeof value.kind === "string") kinds.add(value.kind);
    if (value.kind === "named" && !met.has(value.id)) {
      met.add(value.id);
      visit(types[value.id]);
    }
    Object.values(value).forEach(visit);
  };
  visit(values);
  return kinds;
}
