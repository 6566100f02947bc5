/** What makes modules large as it did for many, and what they did. */
import { type SizeReport, sum } from "./report.ts";

type Hint = SizeReport["hints"][number];

/** The parts of a module of which it is worth to speak. */
const SHARE = 0.1;

export function hintsFor(
  { bytes, sections, crates, hasNames }: Omit<SizeReport, "hints">,
  data: readonly Uint8Array[],
): readonly Hint[] {
  const hints: Hint[] = [];
  const tell = (what: string, size: number, mend: string): void => {
    const text = `${what}: ${size.toLocaleString("en")} bytes, ${Math.round((size / bytes) * 100)} % of the module`;
    if (size >= bytes * SHARE) hints.push({ text, mend });
  };
  const section = (...names: string[]): number => sum(sections.filter(({ name }) => names.includes(name)));
  const named = (pattern: RegExp): number =>
    sum(crates.flatMap(({ functions }) => functions.filter(({ name }) => pattern.test(name))));
  if (!hasNames) {
    const text = "functions have no names, so that nothing is known of crates";
    hints.push({ text, mend: "oxbridge build --names keeps them; what is published needs none" });
  }
  tell("lines of Rust for stacks", section("oxbridge.lines"), "this is a development build: weigh a release");
  if (section("oxbridge.lines") === 0)
    tell("names of functions", section("name"), "what is published needs none: build without --names");
  tell(
    "formatting of texts and numbers (core::fmt)",
    named(/^(?:<.* as )?core::fmt::|^core::num::(?:flt2dec|imp::flt2dec)/),
    "`format!`, `{:?}` and `to_string` need it: JavaScript can put texts together",
  );
  tell(
    "regular expressions and their tables",
    named(/^<?(?:&|mut )*regex(?:_automata|_syntax)?::|^<?(?:&|mut )*aho_corasick::/),
    'without Unicode they are far smaller: regex = { default-features = false, features = ["std"] }, and `(?-u)` in patterns',
  );
  tell(
    "places of panics",
    data.reduce((sum, piece) => sum + placesIn(piece), 0),
    "`get` in place of `[]`, and errors in place of `unwrap`, leave none; --remap-path-prefix shortens them",
  );
  return hints;
}

/** How many bytes the paths of sources take. */
function placesIn(piece: Uint8Array): number {
  const text = Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString("latin1");
  return [...text.matchAll(/[\w./\\-]+\.rs/g)].reduce((sum, [path]) => sum + path.length, 0);
}
