/** Strings: in alone, and in and out. */

import { ours, theirs } from "./peers.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const repeat = (characters, length) => characters.repeat(Math.ceil(length / characters.length)).slice(0, length);
const ascii = (length) => repeat("The quick brown fox jumps over the lazy dog. ", length);
const count = (length) => length.toLocaleString("en");

function stringIn(name, text, bar) {
  return {
    case: `string in, ${name}`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.length(text);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += encoder.encode(text).length;
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.length(text);
          return sum;
        },
      },
    ],
  };
}

function stringEcho(name, text, bar) {
  return {
    case: `string echo, ${name}`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.echo(text).length;
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += decoder.decode(encoder.encode(text)).length;
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.echo(text).length;
          return sum;
        },
      },
    ],
  };
}

export default [
  ...[
    [20, 0.9],
    [1000, 0.1],
    [100_000, 0.06],
  ].map(([length, bar]) => stringIn(`${count(length)} ASCII`, ascii(length), bar)),
  ...[
    [5, 0.5],
    [1000, 0.15],
    [100_000, 0.1],
  ].map(([length, bar]) => stringEcho(`${count(length)} ASCII`, ascii(length), bar)),
  stringEcho("20 latin", repeat("Größe café naïve Ångström ", 20), 0.9),
  stringEcho("20 CJK", repeat("敏捷的棕色狐狸跳过懒狗", 20), 0.9),
];
