/** The report as one page that needs nothing else: bars of each case, and how cost grows where a case has sizes. */

import { amount, isNoisy, shown } from "./report.js";

/** The colours of the style below: this side, its peers, plain JavaScript. */
const OURS = 0;
const PLAIN = 5;

/** @param rows those of a run; `title` says what they were measured by, `notes` what was printed between them */
export function pageOf(rows, { title, notes = [] }) {
  const met = rows.filter(({ ok }) => ok).length;
  const groups = [...grouped(rows, ({ group }) => group)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Oxbridge: bench</title>
<style>${STYLE}</style>
<h1>Oxbridge, beside its peers</h1>
<p>${escaped(title)}. <b>${met} of ${rows.length}</b> bars met. Medians of interleaved rounds; ± is half of what lies between the quartiles of the ratio. Times stand on logarithmic scales, shorter is faster.</p>
<ul class="legend">
<li><i class="c0"></i>Oxbridge</li><li><i class="c1"></i>peers</li><li><i class="c${PLAIN}"></i>the same in plain JavaScript</li><li><i class="bar"></i>the bar that Oxbridge is to stay below</li>
</ul>
<h2 id="overview">All rows, by their bars</h2>
${overview(groups)}
${groups.map(([name, own]) => section(name, own, notes)).join("\n")}
</html>
`;
}

function section(name, rows, notes) {
  const curves = curvesOf(rows).map(curve);
  const cases = [...grouped(rows, (row) => row.case).values()].map(caseOf);
  const drawn = curves.length > 0 ? `<div class="curves">${curves.join("\n")}</div>\n` : "";
  const said = notes.filter(({ group }) => group === name).map(({ text }) => text);
  const text = said.length > 0 ? `<pre>${escaped(said.join("\n").trim())}</pre>\n` : "";
  return `<h2 id="${name}">${name}</h2>\n${drawn}${text}<div class="cases">${cases.join("\n")}</div>`;
}

/** Every row as a point: at the line it would just meet its bar. */
function overview(groups) {
  const SPAN = [0.03, 20];
  const at = (value) => percent(value, SPAN);
  const lines = groups.map(([name, rows]) => {
    const points = rows.map((row) => {
      const label = `${row.case}, ${row.peer}: ${shown(row)}, bar ${row.bar}`;
      const [x, from, to] = [row.ratio, row.low, row.high].map((value) => at(value / row.bar));
      return `<g class="${row.ok ? "c0" : "missed"}"><title>${escaped(label)}</title><line x1="${from}" x2="${to}" y1="11" y2="11"/><circle cx="${x}" cy="11" r="4.5"/></g>`;
    });
    const axis = `<line class="axis" x1="0" x2="100%" y1="11" y2="11"/><line class="bar" x1="${at(1)}" x2="${at(1)}" y1="0" y2="22"/>`;
    return `<a href="#${name}">${name}</a><svg height="22">${axis}${points.join("")}</svg><span>${rows.filter(({ ok }) => ok).length} of ${rows.length}</span>`;
  });
  const ticks = [0.1, 1, 10].map((value) => {
    const label = value === 1 ? "its bar" : value < 1 ? "a tenth of it" : "ten times";
    return `<text x="${at(value)}" y="12" text-anchor="middle">${label}</text>`;
  });
  return `<div class="bars wide">${lines.join("\n")}<span></span><svg height="16">${ticks.join("")}</svg><span></span></div>`;
}

function caseOf(rows) {
  const [{ case: name, unit, ours, plain }] = rows;
  const bars = [
    ["Oxbridge", ours, OURS],
    ...rows.map(({ peer, theirs }, index) => [peer, theirs, 1 + (index % 4)]),
    ...(plain === undefined ? [] : [["plain JavaScript", plain, PLAIN]]),
  ];
  const values = bars.map(([, value]) => value);
  const limit = Math.min(...rows.map(({ theirs, bar }) => theirs * bar));
  const span = decades([...values, limit]);
  const grid = powers(span).map(
    (x) => `<line class="axis" x1="${percent(x, span)}" x2="${percent(x, span)}" y1="0" y2="18"/>`,
  );
  const mark = `<line class="bar" x1="${percent(limit, span)}" x2="${percent(limit, span)}" y1="0" y2="18"/>`;
  const lines = bars.map(
    ([label, value, color]) =>
      `<span>${escaped(label)}</span><svg height="18">${grid.join("")}<rect class="c${color}" width="${percent(value, span)}" y="3" height="12" rx="2"/>${color === OURS ? mark : ""}</svg><span>${amount(value, unit)}</span>`,
  );
  const ticks = powers(span).map((x, index, all) => {
    const anchor = index === 0 ? "start" : index === all.length - 1 ? "end" : "middle";
    return `<text x="${percent(x, span)}" y="11" text-anchor="${anchor}">${amount(x, unit)}</text>`;
  });
  return `<article><h3>${escaped(name)}</h3>
<p>${rows.map(verdict).join("<br>")}</p>
<div class="bars">${lines.join("\n")}<span></span><svg height="14">${ticks.join("")}</svg><span></span></div></article>`;
}

function verdict(row) {
  const state = row.ok ? "" : ' <b class="missed">missed</b>';
  const noise = isNoisy(row) ? ' <b class="noisy">noisy</b>' : "";
  return `<b>${shown(row)}</b> of ${escaped(row.peer)}, bar ${row.bar}${state}${noise}`;
}

/** The cases of a group whose names differ by one number alone, which then is their size. */
function curvesOf(rows) {
  const sized = rows.flatMap((row) => {
    const found = /(?<![\w.])\d[\d,]*(?![\w.])/.exec(row.case);
    if (found === null) return [];
    const name = `${row.case.slice(0, found.index)}n${row.case.slice(found.index + found[0].length)}`;
    return [{ ...row, name, size: Number(found[0].replaceAll(",", "")) }];
  });
  const byName = [...grouped(sized, ({ name }) => name)];
  return byName.filter(([, points]) => new Set(points.map(({ size }) => size)).size >= 3);
}

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [440, 250, 58, 26];

function curve([name, points]) {
  const sizes = [...new Set(points.map(({ size }) => size))].sort((a, b) => a - b);
  const first = [...new Map(points.map((row) => [row.size, row])).values()];
  const peers = [...grouped(points, ({ peer }) => peer)].filter(([, own]) => own.length === sizes.length);
  const lines = [
    ["Oxbridge", first.map(({ size, ours }) => [size, ours]), OURS],
    ...peers.map(([peer, own], index) => [peer, own.map(({ size, theirs }) => [size, theirs]), 1 + (index % 4)]),
    ["plain JavaScript", first.flatMap(({ size, plain }) => (plain === undefined ? [] : [[size, plain]])), PLAIN],
  ].filter(([, line]) => line.length > 1);
  const span = decades(lines.flatMap(([, line]) => line.map(([, y]) => y)));
  const x = (size) => LEFT + part(size, [sizes[0], sizes.at(-1)]) * (WIDTH - LEFT - 14);
  const y = (value) => HEIGHT - BOTTOM - part(value, span) * (HEIGHT - BOTTOM - 10);
  const [{ unit }] = points;
  const grid = powers(span).map(
    (value) =>
      `<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${y(value)}" y2="${y(value)}"/><text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${amount(value, unit)}</text>`,
  );
  const ticks = sizes.map((size, index) => {
    const anchor = index === sizes.length - 1 ? "end" : "middle";
    return `<text x="${x(size) + (anchor === "end" ? 12 : 0)}" y="${HEIGHT - 6}" text-anchor="${anchor}">${size.toLocaleString("en")}</text>`;
  });
  const drawn = lines.toReversed().map(([, line, color]) => {
    const ordered = line
      .toSorted(([a], [b]) => a - b)
      .map(([size, value]) => [x(size).toFixed(1), y(value).toFixed(1)]);
    const dots = ordered.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3"/>`).join("");
    return `<g class="c${color}"><polyline points="${ordered.join(" ")}"/>${dots}</g>`;
  });
  const legend = lines.map(([label, , color]) => `<li><i class="c${color}"></i>${escaped(label)}</li>`);
  return `<figure><figcaption>${escaped(name)}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}">${grid.join("")}${ticks.join("")}${drawn.join("")}</svg><ul class="legend">${legend.join("")}</ul></figure>`;
}

/** What `Map.groupBy` does, which Node 20 has not. */
function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Powers of ten around the values. */
function decades(values) {
  const low = Math.floor(Math.log10(Math.min(...values) * 0.7));
  return [10 ** low, 10 ** Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

function powers([low, high]) {
  const count = Math.round(Math.log10(high / low));
  return Array.from({ length: count + 1 }, (_, index) => low * 10 ** index);
}

/** Where a value lies between the ends of a logarithmic scale, from 0 to 1. */
function part(value, [low, high]) {
  return Math.min(1, Math.max(0, Math.log(value / low) / Math.log(high / low)));
}

function percent(value, span) {
  return `${(part(value, span) * 100).toFixed(2)}%`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const STYLE = `
:root { color-scheme: light dark; --back: #fff; --card: #f6f7f9; --text: #1b1f24; --faint: #667080; --line: #d9dde3;
  --c0: #1f6feb; --c1: #e08a1e; --c2: #a15bd6; --c3: #1a9a8a; --c4: #c2557a; --c5: #98a1ad; --bad: #d1242f; }
@media (prefers-color-scheme: dark) {
  :root { --back: #0e1116; --card: #171b22; --text: #e4e8ee; --faint: #929cab; --line: #2e3541;
    --c0: #58a6ff; --c1: #e3a34c; --c2: #bd8ae6; --c3: #3fbfae; --c4: #e084a3; --c5: #68717d; --bad: #ff7b72; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1180px; padding: 1rem; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0.5rem 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.75rem; }
h2::first-letter { text-transform: uppercase; }
h3 { font-size: 0.95rem; margin: 0; overflow-wrap: anywhere; }
p { color: var(--faint); margin: 0.25rem 0 0.75rem; }
p b { color: var(--text); }
pre { margin: 0 0 0.75rem; padding: 0.75rem; border-radius: 8px; background: var(--card); overflow-x: auto; font-size: 0.8rem; }
a { color: inherit; }
b.missed { color: var(--bad); }
b.noisy { color: var(--c1); }
.cases, .curves { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
.curves { margin-bottom: 0.75rem; }
article, figure { margin: 0; padding: 0.75rem; border-radius: 8px; background: var(--card); font-size: 0.85rem; min-width: 0; }
figcaption { font-weight: 600; font-size: 0.95rem; }
.bars { display: grid; grid-template-columns: minmax(5rem, 9.5rem) 1fr 4.6rem; gap: 0 0.6rem; align-items: center; }
.bars > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.bars > span:nth-child(3n) { text-align: right; font-variant-numeric: tabular-nums; }
.wide { padding: 0.75rem; border-radius: 8px; background: var(--card); }
svg { display: block; width: 100%; overflow: visible; }
text { fill: var(--faint); font: 11px system-ui, sans-serif; }
.axis { stroke: var(--line); }
line.bar { stroke: var(--bad); stroke-width: 2; }
polyline { fill: none; stroke-width: 2; }
${[0, 1, 2, 3, 4, 5].map((n) => `.c${n} { fill: var(--c${n}); stroke: var(--c${n}); }\ni.c${n} { background: var(--c${n}); }`).join("\n")}
rect { stroke: none; }
g.missed { fill: var(--bad); stroke: var(--bad); }
.wide circle { fill-opacity: 0.7; stroke: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0.25rem 0 0; padding: 0; list-style: none; font-size: 0.85rem; color: var(--faint); }
.legend i { display: inline-block; width: 0.8rem; height: 0.8rem; margin-right: 0.35rem; border-radius: 2px; vertical-align: -0.05rem; }
.legend i.bar { width: 2px; background: var(--bad); }
@media (max-width: 30rem) { .bars { grid-template-columns: 7.4rem 1fr 4.2rem; } body { padding: 0.6rem; } }
`;
