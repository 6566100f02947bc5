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

/** So many words of 3 to 25 characters of the text, one after another. */
function wordsOf(text) {
  const characters = [...text];
  return Array.from({ length: 1000 }, (_, i) => {
    const start = (i * 7) % (characters.length - 25);
    return characters.slice(start, start + 3 + (i % 23)).join("");
  });
}

const plainText = repeat("The quick brown fox jumps over the lazy dog. ", 500);
const plainWords = wordsOf(plainText);
const mixedWords = wordsOf(repeat("Größe café naïve Ångström 敏捷的棕色狐狸 ⅔ Ωμέγα ", 500)).map((word, i) =>
  i % 2 ? plainWords[i] : word,
);
const longTexts = Array.from({ length: 20 }, (_, i) => plainText.slice(i) + i);

function listOut(name, words, bar) {
  const place = ours.Bench.keepWords(words);
  const theirPlace = theirs.keep_words(words);
  return {
    case: `${name} out`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.giveWords(place).length;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.give_words_serde(theirPlace).length;
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += JSON.parse(theirs.give_words_json(theirPlace)).length;
          return sum;
        },
      },
    ],
  };
}

function listIn(name, words, bar) {
  return {
    case: `${name} in`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.takeWords(words);
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_words_serde(words);
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_words_json(JSON.stringify(words));
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
  listOut("1,000 strings, half not ASCII", mixedWords, 0.65),
  listIn("1,000 strings, half not ASCII", mixedWords, 0.75),
  listOut("1,000 strings, ASCII", plainWords, 0.65),
  listIn("1,000 strings, ASCII", plainWords, 0.75),
  listOut("20 texts of 500 characters", longTexts, 0.65),
  listIn("20 texts of 500 characters", longTexts, 0.75),
];
