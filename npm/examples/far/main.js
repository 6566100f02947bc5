// @ts-check
/**
 * One page whose switch moves the same Rust between this thread, a worker and several workers.
 *
 * It is the crate of `../tables`, built to where the import map of `index.html` looks for it:
 *
 *     npx oxbridge build --crate npm/examples/tables --out npm/examples/far/node_modules/tables --release
 *
 * Any server of files shows it whose root is `npm`, at `/examples/far/`.
 */

import { createRuntime } from "oxbridge";
import tables from "tables/far/assembly";
import { near, pool, worker } from "tables/far/host";
import { beginning, cut, makeFile, stream } from "./csv.js";
import { Meter } from "./meter.js";
import { plot } from "./plot.js";

/** @typedef {"near" | "worker" | "pool"} Door */

/** Where Rust may run: all that a door is. */
const HOSTS = {
  near: () => near(),
  worker: () => worker(),
  /** @param {number} size */
  pool: (size) => pool({ size, min: size }),
};

const HINTS = {
  near: "On the thread of this page: nothing moves until Rust is done, and Cancel is heard too late.",
  worker: "In a worker: the page goes on meanwhile, and Cancel drops the Rust future at once.",
  pool: "In several workers: the file is cut into as many parts, and the pool deals them out.",
};

/**
 * @template {Element} E
 * @param {string} id
 * @returns {E}
 */
const get = (id) => /** @type {any} */ (document.getElementById(id));
/** @type {HTMLFormElement} */
const form = get("controls");
/** @type {HTMLFieldSetElement} */
const doors = get("doors");
/** @type {HTMLInputElement} */
const workers = get("workers");
/** @type {HTMLSelectElement} */
const size = get("size");
/** @type {HTMLSelectElement} */
const column = get("column");
/** @type {HTMLButtonElement} */
const runButton = get("run");
/** @type {HTMLButtonElement} */
const cancelButton = get("cancel");
/** @type {HTMLProgressElement} */
const progress = get("progress");
/** @type {HTMLElement} */
const none = get("none");
/** @type {SVGSVGElement} */
const svg = get("plot");

/** @param {Record<string, string>} texts by the elements that show them */
const show = (texts) => {
  for (const [id, text] of Object.entries(texts)) get(id).textContent = text;
};
/** @param {number} value */
const number = (value, digits = 0) =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @returns {Door} */
const door = () => /** @type {any} */ (doors.querySelector(":checked")).value;
/** How many places the door leads to. */
const places = () => (door() === "pool" ? workers.valueAsNumber : 1);

/** Lines that Rust has told of. */
let short = 0;
/** What Rust calls. */
const imports = { "tables-host": { warn: () => void short++ } };

/** The file, and how many megabytes were asked for. @type {Uint8Array} */
let file = new Uint8Array();
let made = 0;
/** @type {AbortController | undefined} */
let cancel;
/** When Cancel was clicked. */
let clicked = 0;
/** @type {import("./plot.js").Bar[]} */
const runs = [];

const meter = new Meter((fps, longest, gaps) => {
  show({ fps: number(fps), longest: `${number(longest)} ms` });
  const line = gaps.map((gap, k) => `M${3 * k + 1.5} 32V${32 - Math.min(32, Math.max(2, gap / 5))}`);
  get("frames").setAttribute("d", line.join(""));
});

/** @returns {Promise<import("oxbridge").FarRuntime<[typeof tables]>>} */
const open = () => createRuntime({ assemblies: [tables], host: HOSTS[door()](places()), imports });

/** What runs at the door that was chosen last. */
let runtime = open();

/** Moves Rust to the door that is chosen: what ran before ends first. */
function move() {
  const before = runtime;
  runtime = before.then((each) => each.dispose()).then(open, open);
  return start();
}

/** Waits for Rust, and asks it for the columns that can be worked out. */
async function start() {
  const mine = runtime;
  runButton.disabled = true;
  progress.value = 0;
  workers.disabled = door() !== "pool";
  show({ hint: HINTS[door()], status: "Rust starts …" });
  try {
    const { columns } = await (await mine).getAssemblyExports(tables).summarize(beginning(fileOf()));
    if (mine !== runtime) return;
    const numbers = columns.filter(({ kind }) => kind === "number").map(({ name }) => name);
    const chosen = column.value || numbers.at(-1);
    column.replaceChildren(...numbers.map((name) => new Option(name, name, false, name === chosen)));
    runButton.disabled = false;
    show({ status: "Ready." });
  } catch (error) {
    // Whoever moves on does not wait for what is left behind.
    if (mine === runtime) fail(error);
  }
}

function fileOf() {
  const asked = Number(size.value);
  if (made !== asked) file = makeFile(asked * 1e6);
  made = asked;
  return file;
}

/** Works out the column, part by part: the same code wherever Rust is. */
async function scanParts() {
  const { scan } = (await runtime).getAssemblyExports(tables);
  const parts = cut(file, places());
  const read = parts.map(() => 0);
  const { signal } = /** @type {AbortController} */ (cancel);
  const scanned = parts.map((part, k) => {
    /** @param {number} bytes */
    const advance = (bytes) => {
      // What was under way when the call was cancelled.
      if (signal.aborted) return;
      read[k] = bytes;
      progress.value = sum(read) / file.length;
    };
    return scan(stream(file, part), column.value, advance, { signal });
  });
  const all = await Promise.all(scanned);
  const numbers = sum(all.map((each) => each.numbers));
  const total = sum(all.map((each) => (each.mean ?? 0) * each.numbers));
  return { rows: sum(all.map((each) => each.rows)), mean: total / numbers };
}

async function run() {
  fileOf();
  cancel = new AbortController();
  short = 0;
  progress.value = 0;
  show({ status: "Rust reads …", rows: "–", mean: "–", short: "–", time: "–", rate: "–" });
  running(true);
  await painted();
  meter.reset();
  const start = performance.now();
  try {
    const { rows, mean } = await scanParts();
    const time = (performance.now() - start) / 1000;
    const gap = meter.longest();
    const rate = file.length / 1e6 / time;
    progress.value = 1;
    show({
      rows: number(rows),
      mean: number(mean, 2),
      short: number(short),
      time: `${number(time, 2)} s`,
      rate: `${number(rate)} MB/s`,
      status: `Done, and the page stood still for ${number(gap)} ms at most.`,
    });
    const where = door() === "pool" ? `pool of ${places()}` : door();
    runs.push({ door: door(), label: `${where}, ${size.value} MB`, rate, gap });
    draw();
  } catch (error) {
    if (!cancel.signal.aborted) throw error;
    show({ status: `Cancelled: the call was back ${number(performance.now() - clicked)} ms after the click.` });
  } finally {
    running(false);
  }
}

/** @param {boolean} isRunning */
function running(isRunning) {
  const focused = document.activeElement;
  cancelButton.disabled = !isRunning;
  for (const each of [doors, size, column, runButton]) each.disabled = isRunning;
  workers.disabled = isRunning || door() !== "pool";
  // Whoever uses the keyboard stays where they were.
  if (isRunning && focused === runButton) cancelButton.focus();
  if (!isRunning && focused === cancelButton) runButton.focus();
}

function draw() {
  if (runs.length === 0) return;
  none.hidden = true;
  plot(svg, runs);
}

/** Resolves once the page shows what it was told last. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** @param {readonly number[]} values */
const sum = (values) => values.reduce((all, value) => all + value, 0);

/** @param {unknown} error */
function fail(error) {
  show({ status: String(error) });
  reportError(error);
}

workers.value = String(Math.min(4, Math.max(2, navigator.hardwareConcurrency - 1)));
doors.addEventListener("change", move);
workers.addEventListener("change", () => workers.reportValidity() && move());
cancelButton.addEventListener("click", () => {
  clicked = performance.now();
  cancel?.abort();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  run().catch(fail);
});
new ResizeObserver(draw).observe(svg);
start();
