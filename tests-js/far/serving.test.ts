/** What the serving end makes of frames that nobody sends: an error, a refusal or an answer, and never a hang. */
import { beforeAll, describe, expect, test } from "vitest";
import { Serve } from "../../npm/dist/src/far/serve.js";
import { ENTRY, HEAD, newIncoming, readFrame } from "../../npm/dist/src/wire/frame.js";
import { build } from "../fixture.ts";
import { frameOf, mutations, textMessage as text } from "../fuzz/frame.js";
import { PACKAGES } from "./packages.ts";

const CALL = 1;
const CREDIT = 9;
const ANSWER = 32;
const STALE = 34;
const NUMBERS = 40;
const ITEMS = 49;
const MAKE = 50;
const LOST = 55;

type Served = ConstructorParameters<typeof Serve>[0];

/** One entry as it came. */
interface Come {
  readonly what: number;
  readonly id: number;
  readonly cells: readonly number[];
  readonly bytes: Uint8Array;
}

let served: Served;
let module: WebAssembly.Module;

beforeAll(async () => {
  build("fixture");
  const folder = PACKAGES.fixture as string;
  ({ served } = await import(/* @vite-ignore */ `${folder}/serve.js`));
  const load = await import(/* @vite-ignore */ `${folder}/load-inline.js`);
  module = load.module();
});

/** A serving end that runs, and what it has sent. */
function serving(): { serve: Serve; come: Come[] } {
  const come: Come[] = [];
  const serve = new Serve(served, module);
  serve.start();
  serve.connect({ send: (frame: ArrayBuffer) => come.push(...entriesOf(frame)), close() {} });
  return { serve, come };
}

function entriesOf(frame: ArrayBuffer): Come[] {
  const entries: Come[] = [];
  readFrame(frame, newIncoming(), ({ what, id, count, cells, view, bytes, at, length }) => {
    entries.push({
      what,
      id,
      cells: Array.from({ length: count }, (_, k) => view.getFloat64(cells + k * 8, true)),
      bytes: bytes.slice(at, at + length),
    });
  });
  return entries;
}

/** The number of an export, and what it takes. */
function rowOf(name: string): number {
  return served.rows.findIndex(([raw]) => new RegExp(`^__ox_${name}_[0-9a-f]+$`).test(raw));
}

const hex = (buffer: ArrayBuffer): string[] =>
  (
    Buffer.from(buffer)
      .toString("hex")
      .match(/.{1,16}/g) ?? []
  ).map((line) => line.replace(/(.{8})(?=.)/, "$1 "));

test("a frame has the bytes that both ends know", () => {
  const frame = frameOf((frames) => {
    frames.put(CALL, 0, 7, 3, 0, [1, -2.5]);
    frames.putMessage(CALL, 0x10002, 8, 4, text("hi"), 0, text("hi").length, [2n ** 63n - 1n]);
    frames.put(8, 0, 9, 0, 0);
  });
  expect(hex(frame)).toEqual([
    // The head: its version, its length, its number.
    "00000100 68000000",
    "01000000 00000000",
    // A call with two cells.
    "20000000 01020000",
    "07000000 03000000",
    "00000000 0000f03f",
    "00000000 000004c0",
    // A call of generation 2 with a message, which is aligned, and an integer of 64 bits.
    "28000000 01010200",
    "08000000 04000000",
    "0c000000 0e000000",
    "04000000 68690000",
    "ffffffff ffffff7f",
    // An entry that is all head.
    "10000000 08000000",
    "09000000 00000000",
  ]);
});

describe("the serving end", () => {
  test("answers what it is sent, in order", async () => {
    const { serve, come } = serving();
    serve.receive(
      frameOf((frames) => {
        frames.put(CALL, 0, 0, rowOf("add"), 0, [2, 3]);
        frames.put(CALL, 0, 1, rowOf("add"), 0, [40, 2]);
      }),
    );
    expect(come.map(({ what, id, cells }) => [what, id, cells])).toEqual([
      [ANSWER, 0, [5]],
      [ANSWER, 1, [42]],
    ]);
  });

  const lies: Record<string, (frame: DataView) => void> = {
    "another version": (view) => view.setUint32(0, 0x20000, true),
    "a length beyond the frame": (view) => view.setUint32(4, view.byteLength + 8, true),
    "a length that is not aligned": (view) => view.setUint32(4, view.byteLength - 4, true),
    "an entry beyond the frame": (view) => view.setUint32(HEAD, view.byteLength, true),
    "an entry of no length": (view) => view.setUint32(HEAD, 0, true),
    "more cells than there is room": (view) => view.setUint8(HEAD + 5, 200),
    "fewer cells than the export takes": (view) => view.setUint8(HEAD + 5, 0),
    "an export that there is not": (view) => view.setUint32(HEAD + 12, 1_000_000, true),
    "an entry that there is not": (view) => view.setUint8(HEAD + 4, 31),
    "a cell that is no `i32`": (view) => view.setFloat64(HEAD + ENTRY, 2 ** 40, true),
    "a cell that is no number": (view) => view.setFloat64(HEAD + ENTRY, Number.NaN, true),
  };

  test.each(Object.entries(lies))("ends the session with an error: %s", (_, lie) => {
    const { serve, come } = serving();
    const frame = frameOf((frames) => frames.put(CALL, 0, 0, rowOf("add"), 0, [2, 3]));
    lie(new DataView(frame));
    serve.receive(frame);
    expect(come.map(({ what }) => what)).toEqual([LOST]);
    // Nothing is answered any more.
    serve.receive(frameOf((frames) => frames.put(CALL, 0, 1, rowOf("add"), 0, [2, 3])));
    expect(come).toHaveLength(1);
  });

  test("takes no 300 for a `u8`", () => {
    const row = served.rows.findIndex(([, cells]) => cells.startsWith("C"));
    expect(row).toBeGreaterThanOrEqual(0);
    const [, letters, hasMessage] = served.rows[row] as Served["rows"][number];
    const cells = [...letters].map((letter, k) => (k === 0 ? 300 : "qQ".includes(letter) ? 1n : 1));
    const { serve, come } = serving();
    serve.receive(
      frameOf((frames) => {
        if (hasMessage) frames.putMessage(CALL, 0, 0, row, text("hi"), 0, text("hi").length, cells);
        else frames.put(CALL, 0, 0, row, 0, cells);
      }),
    );
    expect(come.map(({ what }) => what)).toEqual([LOST]);
  });

  test.each([0, 8, 11, 17, 24, 4_000_000_000])("takes no message that says it has %i bytes", (length) => {
    const { serve, come } = serving();
    const message = text("hi");
    new DataView(message.buffer).setUint32(4, length, true);
    const greet = served.rows.findIndex(([raw]) => raw.startsWith("__ox_greet_"));
    serve.receive(frameOf((frames) => frames.putMessage(CALL, 0, 0, greet, message, 0, message.length)));
    expect(come.map(({ what }) => what)).toEqual([LOST]);
  });
});

describe("another page", () => {
  /** A stream of Rust's that calls the function in slot 4 for each item, of which so many are asked for. */
  async function observed(renew: boolean) {
    const { serve, come } = serving();
    const message = new Uint8Array(new Uint32Array([12, 12, 4]).buffer);
    serve.receive(frameOf((frames) => frames.putMessage(CALL, 1, 0, rowOf("observed"), message, 0, 12, [3])));
    expect(come.map(({ what }) => what)).toEqual([ANSWER]);
    come.length = 0;
    const generation = renew ? serve.renew(2) : 1;
    serve.receive(frameOf((frames) => frames.put(CREDIT, generation, 1, 10, 0)));
    await new Promise((resolve) => setTimeout(resolve));
    return come;
  }

  test("has none of the functions that Rust holds of the one before: a call of one fails in Rust", async () => {
    const before = await observed(false);
    expect(before.filter(({ what }) => what === NUMBERS)).toHaveLength(3);
    const after = await observed(true);
    expect(after.filter(({ what }) => what === NUMBERS)).toEqual([]);
    // The page that there is hears of it by an error of its own.
    const [made] = after.filter(({ what }) => what === MAKE);
    expect(new TextDecoder().decode(made?.bytes)).toContain("the page that had it is gone");
    expect(after.map(({ what }) => what)).toContain(ITEMS);
  });
});

describe("whatever comes", () => {
  test("is an error, a refusal or an answer, and never more than that", { timeout: 60_000 }, () => {
    const findings: string[] = [];
    const found = (finding: string): void => void findings.push(finding);
    const met = mutations({ served, module, seed: 7, runs: 30_000, isOver: () => false, counts: {}, found });
    expect(findings).toEqual([]);
    for (const what of [ANSWER, STALE, LOST]) expect(met.get(what), `entries of kind ${what}`).toBeGreaterThan(100);
  });
});
