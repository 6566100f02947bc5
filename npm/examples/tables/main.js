// @ts-check
/** Asks questions of real CSV files, in Rust. `npm start`, or `npm start -- FILE.csv` for a file of your own. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createRuntime } from "oxbridge";
import { airports, init, nearest, query, summarize, TableError, zipCodes } from "tables";
import assembly from "tables/assembly";
import { large } from "./large.js";
import { attempt, number, table, timed, title } from "./print.js";

/** @type {string[]} */
const warnings = [];
/** What Rust calls. */
const imports = {
  "tables-host": {
    /** @type {import("tables").Imports["tables-host"]["warn"]} */
    warn: (line, problem) => void warnings.push(`line ${number(line)}: ${problem}`),
  },
};
await init({ imports });

const [path] = process.argv.slice(2);
if (path) own(path);
else await tour();

/** @param {string} path */
function own(path) {
  const file = readFileSync(resolve(process.env.INIT_CWD ?? "", path));
  title(`${path}: ${number(file.length)} bytes`);
  columns(timed("summarize(file)", () => summarize(file)));
}

async function tour() {
  const strikes = dataset("birdstrikes");
  const zips = dataset("zipcodes");
  const fields = dataset("airports");

  title("A file goes in as bytes: what is in it?");
  columns(timed("summarize(strikes)", () => summarize(strikes)));

  title(
    "What does a bird that hits a climbing aircraft cost, by its size? The question is a record, its filters a union",
  );
  /** @type {import("tables").QueryInput} */
  const question = {
    groupBy: "Wildlife Size",
    measure: { aggregate: "mean", column: "Cost Total $" },
    filters: [
      { kind: "range", column: "Cost Total $", from: 1 },
      { kind: "contains", column: "Phase of flight", text: "climb" },
    ],
  };
  table(timed("query(strikes, question)", () => query(strikes, question)));

  title("And who pays? The same question, grouped by the operator");
  const operators = { ...question, groupBy: "Aircraft Airline Operator", limit: 5 };
  table(timed("query(strikes, { ...question, groupBy, limit: 5 })", () => query(strikes, operators)));

  title("Typed records come out: JavaScript goes on with them");
  const places = timed("zipCodes(zips)", () => zipCodes(zips));
  const north = places.toSorted((a, b) => b.latitude - a.latitude);
  table(north.slice(0, 3));

  title("Records go in as well: the airports nearest to the northernmost post office, outside its own state");
  const all = timed("airports(fields)", () => airports(fields));
  const others = all.filter((airport) => airport.state !== north[0].state);
  const near = timed(`nearest(others, north[0])  with ${number(others.length)} records in`, () =>
    nearest(others, north[0]),
  );
  table(near.map(({ airport, kilometres }) => ({ ...airport, kilometres })));

  title("The other door: a runtime of its own, which can be thrown away");
  const runtime = await createRuntime({ assemblies: [assembly], imports });
  const tables = runtime.getAssemblyExports("tables");
  const rows = timed('runtime.getAssemblyExports("tables").summarize(zips)', () => tables.summarize(zips).rows);
  console.log(`  ${number(rows)} rows`);
  runtime.dispose();

  await large(strikes, warnings);

  title("Mistakes are named before Rust is called …");
  const wrong = /** @type {any} */ (query);
  await attempt("query(strikes)", () => wrong(strikes));
  await attempt('query("birdstrikes.csv", question)', () => wrong("birdstrikes.csv", question));
  await attempt("query(strikes, { ...question, limit: -1 })", () => query(strikes, { ...question, limit: -1 }));
  await attempt('query(strikes, { groupBy: "Airport Name", filters: [{ kind: "equal" }] })', () =>
    wrong(strikes, { groupBy: "Airport Name", filters: [{ kind: "equal" }] }),
  );
  await attempt('nearest([...others, { ...others[0], latitude: "north" }], north[0])', () =>
    nearest([...others, { ...others[0], latitude: /** @type {any} */ ("north") }], north[0]),
  );

  title("… and what Rust returns as an error is thrown, typed");
  const error = await attempt('query(strikes, { groupBy: "Wildlife" })', () => query(strikes, { groupBy: "Wildlife" }));
  if (error instanceof TableError && error.code === "noSuchColumn") {
    console.log(`    code ${error.code}; there are ${error.data.known.slice(0, 4).join(", ")} …`);
  }
  const other = await attempt("airports(zips)", () => airports(zips));
  if (other instanceof Error) console.log(`    cause: ${/** @type {any} */ (other.cause)?.message}`);
}

/** @param {string} name */
function dataset(name) {
  return readFileSync(new URL(`../../../node_modules/vega-datasets/data/${name}.csv`, import.meta.url));
}

/** @param {import("tables").Summary} summary */
function columns({ rows, columns }) {
  console.log(`  ${number(rows)} rows`);
  table(columns.map(({ range, ...column }) => ({ ...column, from: range?.[0], to: range?.[1] })));
}
