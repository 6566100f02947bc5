// @ts-check
/** A large CSV file in memory: repairs after strikes by birds. The same one for a size, whoever asks. */

const HEADER = "Airport,Date,Operator,Phase of flight,Wildlife,Speed in knots,Height in feet,Cost in $\n";
const AIRPORTS = ["Atlanta", "Chicago", "Dallas", "Denver", "Houston", "Newark", "Orlando", "Portland", "Sacramento"];
const OPERATORS = ["American", "Business", "Delta", "Military", "Southwest", "United"];
const PHASES = ["Approach", "Climb", "Descent", "Landing roll", "Take-off run"];
const WILDLIFE = [
  "Barn owl",
  "Canada goose",
  "Gull",
  "Killdeer",
  "Mourning dove",
  "Short-eared owl",
  "White-tailed deer",
];

/** Rows before the file begins anew. */
const ROWS = 10_000;

/** Bytes of one piece of a stream. */
const PIECE = 1 << 18;

/** @typedef {{ readonly start: number, readonly end: number }} Part */

/**
 * Ten thousand rows, again and again, each time with a line that is cut short.
 * @param {number} size bytes
 * @returns {Uint8Array}
 */
export function makeFile(size) {
  const encoder = new TextEncoder();
  const header = encoder.encode(HEADER);
  const copy = encoder.encode(`${lines(ROWS)}cut short\n`);
  const file = new Uint8Array(size);
  file.set(header);
  let end = header.length;
  for (; end + copy.length <= size; end += copy.length) file.set(copy, end);
  // What is left is filled with whole lines.
  const rest = copy.lastIndexOf(10, size - end - 1) + 1;
  file.set(copy.subarray(0, rest), end);
  return file.subarray(0, end + rest);
}

/** @param {number} count */
function lines(count) {
  const random = generator(2026);
  /** @param {readonly string[]} words */
  const one = (words) => words[Math.floor(random() * words.length)];
  const two = () => String(1 + Math.floor(random() * 28)).padStart(2, "0");
  let text = "";
  for (let k = 0; k < count; k++) {
    const date = `20${10 + Math.floor(random() * 16)}-${String(1 + (k % 12)).padStart(2, "0")}-${two()}`;
    const [speed, height] = [80 + random() * 170, random() ** 3 * 12_000].map(Math.round);
    // Most strikes cost nothing, and of some nobody knows.
    const cost = random() < 0.1 ? "" : random() < 0.6 ? "0" : (1000 / (0.002 + random())).toFixed(2);
    text += `${one(AIRPORTS)},${date},${one(OPERATORS)},${one(PHASES)},${one(WILDLIFE)},${speed},${height},${cost}\n`;
  }
  return text;
}

/**
 * Numbers from 0 to 1 that look like chance (mulberry32).
 * @param {number} seed
 */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Where to cut a file so that no line is cut. The first line, which names the columns, belongs to no part.
 * @param {Uint8Array} file
 * @param {number} count
 * @returns {Part[]}
 */
export function cut(file, count) {
  const first = file.indexOf(10) + 1;
  const ends = Array.from({ length: count }, (_, k) => {
    const near = first + Math.floor(((file.length - first) * (k + 1)) / count);
    return k + 1 === count ? file.length : file.indexOf(10, near) + 1;
  });
  return ends.map((end, k) => ({ start: k === 0 ? first : ends[k - 1], end }));
}

/**
 * A part of a file as a file of its own, piece by piece.
 * @param {Uint8Array} file
 * @param {Part} part
 */
export function* stream(file, { start, end }) {
  yield file.subarray(0, file.indexOf(10) + 1);
  for (let at = start; at < end; at += PIECE) yield file.subarray(at, Math.min(at + PIECE, end));
}

/**
 * The beginning of a file, up to the end of a line.
 * @param {Uint8Array} file
 */
export const beginning = (file) => file.subarray(0, file.lastIndexOf(10, PIECE) + 1);
