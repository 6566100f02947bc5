/** `oxbridge size --html`: a page with what takes how much as areas. It needs nothing else, and no script. */
import { basename } from "node:path";
import { type SizeReport, sum, type Weight } from "./report.ts";

const WIDTH = 1200;
const HEIGHT = 720;
const GAP = 2;
const TITLE = 18;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function sizePage(report: SizeReport): string {
  const { path, bytes, gzip, crates, data, sections, hints } = report;
  const other = sections.filter(({ name }) => name !== "code" && name !== "data");
  const groups = [
    ...crates,
    { name: "data", bytes: sum(data), functions: data },
    { name: "other sections", bytes: sum(other), functions: other },
  ]
    .filter((group) => group.bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
  const title = `${basename(path)}: ${bytes.toLocaleString("en")} bytes, ${gzip.toLocaleString("en")} with gzip`;
  const areas = laidOut(groups, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  const drawn = groups.map((group, k) => groupOf(group, areas[k] as Area, k)).join("");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 1.5rem auto; max-width: ${WIDTH}px; padding: 0 1rem; }
  h1 { font-size: 1.4rem; }
  svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; }
  rect { stroke: Canvas; }
  svg text { fill: #111; pointer-events: none; }
  table { border-collapse: collapse; } td { padding: 0 1rem 0 0; } td:first-child { text-align: right; }
  li { margin: 0.25rem 0; }
</style>
<h1>${text(title)}</h1>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text(title)}; the table below has the same by crate">${drawn}</svg>
<p>Point at an area for its name and size.</p>
${hints.length ? `<ul>${hints.map((hint) => `<li>${text(hint.text)}: ${text(hint.mend)}</li>`).join("")}</ul>` : ""}
<table>${groups.map((group) => `<tr><td>${group.bytes.toLocaleString("en")}</td><td>${text(group.name)}</td></tr>`).join("")}</table>
</html>
`;
}

function groupOf(group: { name: string; bytes: number; functions: readonly Weight[] }, area: Area, k: number): string {
  // Neighbours differ, and dark text can be read on all of them.
  const colour = `hsl(${(k * 137) % 360} 65% 78%)`;
  const hasTitle = area.width > 60 && area.height > 2 * TITLE;
  const inner = {
    x: area.x + GAP,
    y: area.y + GAP + (hasTitle ? TITLE : 0),
    width: Math.max(area.width - 2 * GAP, 0),
    height: Math.max(area.height - 2 * GAP - (hasTitle ? TITLE : 0), 0),
  };
  const tiles = laidOut(group.functions, inner).map((tile, n) => tileOf(group.functions[n] as Weight, tile, colour));
  const label = hasTitle ? labelOf(group.name, area.x + 5, area.y + 14, area.width, "600") : "";
  return `<g>${box(area, colour, `${group.name}: ${group.bytes.toLocaleString("en")} bytes`)}${label}${tiles.join("")}</g>`;
}

function tileOf({ name, bytes }: Weight, area: Area, colour: string): string {
  if (area.width * area.height < 4) return "";
  const label =
    area.width > 60 && area.height > 16 ? labelOf(lastOf(name), area.x + 4, area.y + 13, area.width, "400") : "";
  return box(area, colour, `${name}: ${bytes.toLocaleString("en")} bytes`) + label;
}

function box({ x, y, width, height }: Area, colour: string, title: string): string {
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  return `<rect ${place} fill="${colour}"><title>${text(title)}</title></rect>`;
}

/** What tells a function from its neighbours: the end of its path. */
function lastOf(name: string): string {
  return /(?:[^:<> ]+::)?[^:]+$/.exec(name)?.[0] ?? name;
}

function labelOf(name: string, x: number, y: number, width: number, weight: string): string {
  // A letter is some seven units wide.
  const room = Math.floor((width - 8) / 7);
  const shown = name.length > room ? `${name.slice(0, Math.max(room - 1, 0))}…` : name;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-weight="${weight}">${text(shown)}</text>`;
}

/**
 * Areas as large as their weights, heaviest first: rows along the shorter side, each as long as its areas become squarer
 * by that.
 */
export function laidOut(weights: readonly Weight[], area: Area): readonly Area[] {
  const whole = sum(weights);
  const scale = whole === 0 ? 0 : (area.width * area.height) / whole;
  const sizes = weights.map(({ bytes }) => bytes * scale);
  const areas: Area[] = [];
  let { x, y, width, height } = area;
  for (let at = 0; at < sizes.length; ) {
    const side = Math.min(width, height);
    let end = at + 1;
    while (end < sizes.length && worst(sizes.slice(at, end + 1), side) <= worst(sizes.slice(at, end), side)) end++;
    const row = sizes.slice(at, end);
    const depth = side === 0 ? 0 : row.reduce((all, size) => all + size, 0) / side;
    let along = 0;
    for (const size of row) {
      const length = depth === 0 ? 0 : size / depth;
      if (width < height) areas.push({ x: x + along, y, width: length, height: depth });
      else areas.push({ x, y: y + along, width: depth, height: length });
      along += length;
    }
    if (width < height) {
      y += depth;
      height = Math.max(height - depth, 0);
    } else {
      x += depth;
      width = Math.max(width - depth, 0);
    }
    at = end;
  }
  return areas;
}

/** How far from a square the worst of a row is. */
function worst(row: readonly number[], side: number): number {
  const all = row.reduce((sum, size) => sum + size, 0);
  const [most = 0, least = 0] = [row[0], row.at(-1)];
  if (all === 0 || least === 0) return Number.POSITIVE_INFINITY;
  return Math.max((side * side * most) / (all * all), (all * all) / (side * side * least));
}

function text(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
