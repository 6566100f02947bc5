/** Text crosses unharmed, whatever it holds and however long it is. The twin is `echo_text` in `tests-rs/src/value.rs`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import * as fixture from "fixture";
import { describe, expect, test } from "vitest";

/** One byte a unit, two, three, and four bytes in two units. */
const alphabets = { ascii: "abc", latin: "äöü", cjk: "日本語", emoji: "😀🦀🎉", mixed: "aä日😀" };

describe.each(Object.entries(alphabets))("%s text", (_, alphabet) => {
  const characters = [...alphabet];
  /** So many characters of the alphabet. */
  const text = (length: number): string => Array.from({ length }, (_, i) => characters[i % characters.length]).join("");

  test("of any length around the limits echoes", () => {
    const lengths = [
      0, 1, 2, 7, 8, 9, 23, 24, 25, 26, 63, 64, 65, 1023, 1024, 1025, 8191, 8192, 21845, 21846, 65535, 65536, 65537,
      200_000,
    ];
    for (const length of lengths)
      expect(fixture.echoText(text(length)) === text(length), `${length} characters`).toBe(true);
  });

  test("lies beside other text in one message", () => {
    const parts = Array.from({ length: 3000 }, (_, i) => text(i % 61));
    expect(fixture.echoTree({ name: text(5), children: parts.map((name) => ({ name, children: [] })) })).toEqual({
      name: text(5),
      children: parts.map((name) => ({ name, children: [] })),
    });
  });

  test("of more than one window, cut anywhere", () => {
    for (let shift = 0; shift < 8; shift++) {
      const texts = ["x".repeat(65530 + shift), text(20), "y".repeat(shift), text(70_000), text(3), ""];
      expect(
        fixture
          .echoTree({ name: "", children: texts.map((name) => ({ name, children: [] })) })
          .children.map(({ name }: { name: string }) => name),
      ).toEqual(texts);
    }
  });
});

test("NUL and a leading byte order mark are kept", () => {
  for (const text of ["\0", "a\0b", "\ufeff", "\ufefftext", "a\ufeff", "\0".repeat(100), "\ufeff".repeat(50)]) {
    expect(fixture.echoText(text)).toBe(text);
  }
});

test("lone surrogates become U+FFFD, as in `TextEncoder`, and neighbours do not join", () => {
  const lone = [
    "\ud800",
    "\udc00",
    "a\ud83d",
    "\ude00b",
    "\ud800\ud800\udc00",
    "\udc00\ud800",
    `${"x".repeat(30)}\ud800`,
    `\udc00${"y".repeat(30)}`,
  ];
  for (const text of lone) expect(fixture.echoText(text)).toBe(text.toWellFormed());
  const [first, second] = fixture.echoTree({
    name: "",
    children: [
      { name: "\ud83d", children: [] },
      { name: "\ude00", children: [] },
    ],
  }).children;
  expect([first.name, second.name]).toEqual(["\ufffd", "\ufffd"]);
});

test("Rust sees the bytes that `TextEncoder` makes", () => {
  const texts = ["", "a", "ä", "日", "😀", "\ud800", "a".repeat(1000), "日".repeat(1000)];
  expect(fixture.byteLengths(texts)).toEqual(texts.map((text) => new TextEncoder().encode(text).length));
});

test("any lists of any text echo", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "binary-ascii", maxLength: 200 }),
    fc.string({ unit: "grapheme" }),
  );
  const tree = fc
    .array(unit, { maxLength: 100 })
    .map((names) => ({ name: "", children: names.map((name) => ({ name, children: [] })) }));
  fc.assert(
    fc.property(tree, (tree) => isDeepStrictEqual(fixture.echoTree(tree), tree)),
    { numRuns: 300 },
  );
});

test("lists of many texts are the same in Rust", () => {
  const { eachText } = fixture.Callback;
  const texts = [..."a🦀日äx\0"].flatMap((unit) =>
    [0, 1, 3, 4, 7, 8, 9, 16, 17, 5000, 20_000].map((length) => unit.repeat(length)),
  );
  const same = (text: string): string => text;
  expect(eachText(texts, same)).toEqual(texts);
  const lone = ["\ud83d", "\ude00", "a\ud800", "\udc00b", "\ud83d\ude00", ""].flatMap((text) => [
    text,
    "x",
    text,
    text,
  ]);
  expect(eachText(lone, same)).toEqual(lone.map((text) => text.toWellFormed()));
  expect(() => eachText([...texts, 1 as never], same)).toThrow("`texts[66]`: expected a string, got 1");
  expect(() => eachText(new Array(20), same)).toThrow("`texts[0]`: expected a string, got a hole");
  const unit = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "binary-ascii", maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 16, maxLength: 60 }), (texts) =>
      isDeepStrictEqual(
        eachText(texts, same),
        texts.map((text) => text.toWellFormed()),
      ),
    ),
    { numRuns: 200 },
  );
});

test("one text kept of each of many messages keeps no megabytes", { timeout: 120_000 }, () => {
  const program = `
    import { texts } from ${JSON.stringify(fileURLToPath(new URL("../tests-rs/pkg/inline.js", import.meta.url)))};
    const kept = [];
    const used = () => (gc(), gc(), process.memoryUsage().heapUsed);
    kept.push(texts(20000, 40)[7]);
    const before = used();
    for (let i = 0; i < 100; i++) kept.push(texts(20000, 40)[(i * 331) % 20000]);
    console.log(used() - before, kept.length);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  const [grown] = stdout.split(" ").map(Number);
  expect(stderr).toBe("");
  // Whole messages would be 80 MB, whole windows are at most 6.4 MB.
  expect(grown).toBeLessThan(8e6);
});
