/** Rows of the report, as a person reads them. */

/** A row that spreads further than this, from quartile to quartile, says little. */
const NOISY = 0.2;

export function lineOf(row) {
  const cells = [
    row.case.padEnd(44),
    amount(row.ours, row.unit).padStart(10),
    row.peer.padStart(19),
    amount(row.theirs, row.unit).padStart(10),
    shown(row).padStart(13),
    `≤ ${row.bar}`.padEnd(7),
    (row.ok ? "ok" : "MISSED") + (isNoisy(row) ? ", noisy" : ""),
    row.plain === undefined ? "" : `  plain JavaScript ${amount(row.plain, row.unit)}`,
  ];
  return cells.join("  ").trimEnd();
}

export function isNoisy({ ratio, low = ratio, high = ratio }) {
  return high - low > ratio * NOISY;
}

/** The ratio, and half of what lies between its quartiles. */
export function shown({ ratio, low = ratio, high = ratio }) {
  const digits = ratio < 0.1 ? 3 : 2;
  const spread = (high - low) / 2;
  return ratio.toFixed(digits) + (spread === 0 ? "" : ` ± ${spread.toFixed(digits)}`);
}

export function amount(value, unit) {
  if (unit === "B") return `${Math.round(value).toLocaleString("en")} B`;
  const [scale, name] = value < 1e4 ? [1, "ns"] : value < 1e7 ? [1e3, "µs"] : value < 1e10 ? [1e6, "ms"] : [1e9, "s"];
  return `${(value / scale).toLocaleString("en", { maximumFractionDigits: value / scale < 100 ? 1 : 0 })} ${name}`;
}
