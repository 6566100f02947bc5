/** The small examples: crates that are well known, called by a program of a few lines. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./pages.ts";

/** What each program prints. */
const EXAMPLES: Readonly<Record<string, string>> = {
  geometry: `16 [ 2, 2 ] undefined
{"type":"LineString","coordinates":[[0,0],[2,-0.1],[3,5]]}
TypeError: area: \`shape.type\`: unknown variant \`Circle\`, expected one of \`Point\`, \`LineString\`, \`Polygon\`, \`MultiPoint\`, \`MultiLineString\`, \`MultiPolygon\`, \`GeometryCollection\`
`,
  graphs: `{ cost: 10, nodes: [ 0, 1, 3 ] }
{ cost: 13, nodes: [ 0, 2, 3 ] }
undefined
TypeError: shortest: \`cost()\`: expected a number, got "far"
RangeError: no tolls, please
`,
  markdown: `{"Start":{"Heading":{"level":"H1","classes":[],"attrs":[]}}}
{"Text":"Plans"}
{"End":{"Heading":"H1"}}
{"Start":"Paragraph"}
{"Text":"See "}
{"Start":{"Link":{"link_type":"Inline","dest_url":"list.md","title":"","id":""}}}
{"Text":"the list"}
{"End":"Link"}
{"Text":", or "}
{"Start":{"Link":{"link_type":"Inline","dest_url":"https://example.org","title":"","id":""}}}
{"Text":"elsewhere"}
{"End":"Link"}
{"Text":"."}
{"End":"Paragraph"}
<h1>Plans</h1>
<p>See <a href="list.html">the list</a>, or <a href="https://example.org">elsewhere</a>.</p>
Error: no link to list.md, please
`,
  matrices: `{ shape: [ 2, 2 ], data: Float64Array(4) [ 0.5, -0, -0, 0.25 ] }
Float64Array(2) [ 2, 1 ]
[ [ 0, 1 ], [ 0, -1 ] ]
notSquare MatrixError: 1 rows and 2 columns are no square
singular MatrixError: the matrix has no inverse
 TypeError: inverse: \`matrix\`: expected numbers in rows and columns, got 1 of the shape [2, 2]
`,
  replace: `😀 from 29.02.2024 to 01.03.2024
😀 from 2024-02-29@8 to 2024-03-01@22
TypeError: replace: \`pattern\`: expected text of the right form, got "(": regex parse error:
TypeError: replace: \`by()\`: expected a string, got 1
`,
};

test.each(Object.entries(EXAMPLES))("%s", { timeout: 600_000 }, (name, printed) => {
  const example = join(ROOT, "npm/examples", name);
  const args = ["build", "--crate", example, "--out", join(example, "node_modules", name), "--dev"];
  execFileSync(process.execPath, [join(ROOT, "npm/dist/cli/cli.js"), ...args], { stdio: "ignore" });
  expect(execFileSync(process.execPath, [join(example, "main.js")], { encoding: "utf8" })).toBe(printed);
});
