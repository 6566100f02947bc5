// @ts-check
/** How the example shows what it does. */

const terminal = process.stdout.isTTY && !process.env.NO_COLOR;
/** @param {number} code */
const style = (code) => (/** @type {string} */ text) => (terminal ? `\x1b[${code}m${text}\x1b[0m` : text);
const [bold, dim, red] = [style(1), style(2), style(31)];

/** @param {number} value */
export const number = (value) => value.toLocaleString("en", { maximumFractionDigits: 2 });

/** @param {string} text */
export function title(text) {
  console.log(`\n${bold(text)}`);
}

/**
 * Calls `work` and says how long it took.
 * @template T
 * @param {string} call how the call reads
 * @param {() => T} work
 * @returns {T}
 */
export function timed(call, work) {
  const start = performance.now();
  const value = work();
  const time = performance.now() - start;
  const count = Array.isArray(value) ? `${number(value.length)} records, ` : "";
  console.log(dim(`${call}  →  ${count}${time.toFixed(1)} ms\n`));
  return value;
}

/**
 * Prints records as a table: numbers to the right, everything else to the left.
 * @param {readonly Record<string, unknown>[]} records
 */
export function table(records) {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const columns = names.map((name) => {
    const values = records.map((record) => record[name]);
    const cells = values.map((value) => (typeof value === "number" ? number(value) : String(value ?? "")));
    const width = Math.max(name.length, ...cells.map((cell) => cell.length));
    const right = values.every((value) => typeof value === "number" || value === undefined);
    return [name, ...cells].map((cell) => (right ? cell.padStart(width) : cell.padEnd(width)));
  });
  for (let row = 0; row <= records.length; row++) {
    const line = `  ${columns.map((column) => column[row]).join("   ")}`.trimEnd();
    console.log(row === 0 ? dim(line) : line);
  }
}

/**
 * A line that says how far something has come, where a terminal shows it.
 * @param {number} total
 */
export function progress(total) {
  let most = 0;
  let calls = 0;
  return {
    /** @param {number} done */
    update(done) {
      calls++;
      most = Math.max(most, process.memoryUsage().rss);
      if (terminal)
        process.stdout.write(`\r  ${"▇".repeat((40 * done) / total).padEnd(40, "·")} ${number(done / 1e6)} MB`);
    },
    end() {
      if (terminal) process.stdout.write("\r\x1b[K");
      console.log(dim(`  Rust called progress ${calls} times`));
    },
    /** The most memory that the process had meanwhile, in bytes. */
    most: () => most,
  };
}

/**
 * Makes a mistake and prints what comes of it.
 * @param {string} call how the call reads
 * @param {() => unknown} mistake
 * @returns {Promise<unknown>} what was thrown
 */
export async function attempt(call, mistake) {
  try {
    await mistake();
  } catch (error) {
    console.log(`  ${dim(call)}\n    ${red(String(error))}`);
    return error;
  }
  throw new Error(`this was expected to fail: ${call}`);
}
