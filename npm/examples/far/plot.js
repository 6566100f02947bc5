// @ts-check
/** Bars of SVG: how fast each run was, and beside it how long the page stood still. */

/** @typedef {{ door: string, label: string, rate: number, gap: number }} Bar */

/** How many runs are shown. */
const SHOWN = 8;
const HEAD = 28;
const ROW = 46;
const LABEL = 18;
const BAR = 16;
const BETWEEN = 20;
/** What a figure beside its bar takes. */
const TEXT = 64;

/**
 * @param {SVGSVGElement} svg
 * @param {readonly Bar[]} runs
 */
export function plot(svg, runs) {
  const bars = runs.slice(-SHOWN);
  const width = svg.clientWidth || 320;
  const half = (width - BETWEEN) / 2;
  const height = HEAD + bars.length * ROW - (ROW - BAR - LABEL);
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("height", String(height));
  const sides = [
    side(bars, 0, half, "Throughput", "MB/s", ({ rate }) => rate),
    side(bars, half + BETWEEN, half, "Longest gap", "ms", ({ gap }) => gap),
  ];
  svg.replaceChildren(title(bars), ...sides.flat());
}

/**
 * One figure of each run.
 * @param {readonly Bar[]} bars
 * @param {number} left
 * @param {number} width
 * @param {string} name
 * @param {string} unit
 * @param {(bar: Bar) => number} of
 */
function side(bars, left, width, name, unit, of) {
  const most = Math.max(...bars.map(of));
  const head = text(left, 14, `${name}, ${unit}`, "head");
  const rows = bars.flatMap((bar, k) => {
    const top = HEAD + k * ROW;
    const length = Math.max(2, ((width - TEXT) * of(bar)) / most);
    return [
      text(left, top + 12, bar.label, "label"),
      element("rect", { class: `bar ${bar.door}`, x: left, y: top + LABEL, width: length, height: BAR, rx: 2 }),
      text(left + length + 6, top + LABEL + BAR - 3.5, number(of(bar)), "figure"),
    ];
  });
  return [head, ...rows];
}

/** @param {readonly Bar[]} bars */
function title(bars) {
  const runs = bars.map(({ label, rate, gap }) => `${label}: ${number(rate)} MB/s, ${number(gap)} ms`);
  const each = element("title", {});
  each.textContent = `Throughput and longest gap between frames of each run. ${runs.join("; ")}`;
  return each;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} content
 * @param {string} kind
 */
function text(x, y, content, kind) {
  const each = element("text", { x, y, class: kind });
  each.textContent = content;
  return each;
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, string | number>>} attributes
 */
function element(name, attributes) {
  const each = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) each.setAttribute(key, String(value));
  return each;
}

/** @param {number} value */
const number = (value) => value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 1 : 0 });
