/**
 * Lines of Rust in stacks: what a development module says of its code takes the place of offsets in it.
 *
 * The section is written by `crate/bindgen/src/lines/table.rs`, which says what is in it.
 */
import { atEnd } from "./instance.ts";
import type { Instance, Life } from "./life.ts";

const LINES_SECTION = "oxbridge.lines";

/** A frame of Rust's. Without a name, it is of the function that the stack names. */
export interface Frame {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the frames at an offset of a module, innermost first; nothing where nothing is known. `of`: what the stack calls
 * the module, as far as it does.
 */
export type FindFrames = (offset: number, of?: string) => readonly Frame[] | undefined;

/**
 * Has what every generation dies of show lines of Rust, and what JavaScript throws into it. `link` completes the imports
 * of one besides.
 */
export function withLines(link?: (i: Instance, life: Life) => void): (i: Instance, life: Life) => void {
  return (i, life) => {
    link?.(i, life);
    const show = (errors: readonly unknown[], isPanic: boolean): void => {
      const { source } = i as { source?: () => WebAssembly.Module };
      // Made when it is needed, and not kept: errors are rare, and the table is large.
      let find: FindFrames | undefined;
      for (const error of errors) {
        const stack = stackOf(error);
        if (stack === undefined || source === undefined) continue;
        find ??= framesIn(source(), i.spec.name);
        const value = withFrames(stack, find, isPanic);
        Object.defineProperty(error, "stack", { value, configurable: true, writable: true });
      }
    };
    life.show = (error) => show([error], false);
    atEnd(life, (dead) => {
      const { name, cause } = dead as Error;
      // It may have been restarted, or disposed. What is thrown through Rust is no cause of the engine's.
      if (name === "RustPanicError") show([dead, ...(isOfEngine(cause) ? [cause] : [])], true);
    });
  };
}

function isOfEngine(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}

/** The stack of an error, and its beginning apart, where it names code of a module. */
function stackOf(error: unknown): Stack | undefined {
  try {
    const { stack = "", name, message } = error as Error;
    if (!(error instanceof Error && stack.includes("wasm-function"))) return undefined;
    const head = [`${name}: ${message}`, name].find((each) => stack.startsWith(each)) ?? "";
    return { head, frames: stack.slice(head.length) };
  } catch {
    // It may be anybody's.
  }
}

/** A stack: what engines write before the frames, and the frames. */
export interface Stack {
  readonly head: string;
  readonly frames: string;
}

/** Reads the table of a module that is called `name`. */
function framesIn(module: WebAssembly.Module, name: string): FindFrames {
  const [section] = WebAssembly.Module.customSections(module, LINES_SECTION);
  const find = section && readLines(new Uint8Array(section));
  return (offset, of) => (of === undefined || fileName(of) === fileName(name) ? find?.(offset) : undefined);
}

/** Cargo names files by the name of the library. */
function fileName(name: string): string {
  return name.replaceAll("-", "_");
}

/** Reads what a table is made of, one thing after the other. */
export interface TableReader {
  unsigned(): number;
  difference(): number;
  texts(): string[];
  /** How far it has come. */
  at(): number;
}

/** Reads a table from its beginning. */
export function tableReader(bytes: Uint8Array): TableReader {
  let at = 0;
  const unsigned = (): number => {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    return value >>> 0;
  };
  const decoder = new TextDecoder();
  const text = (): string => {
    const length = unsigned();
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  return {
    unsigned,
    difference() {
      const value = unsigned();
      return (value >>> 1) ^ -(value & 1);
    },
    texts: () => Array.from({ length: unsigned() }, text),
    at: () => at,
  };
}

/** How many numbers a place of a table is. */
export const PLACE_NUMBERS = 5;

/** Reads a table. */
export function readLines(bytes: Uint8Array): FindFrames {
  const { unsigned, difference, texts } = tableReader(bytes);
  if (unsigned() !== TABLE_VERSION) return () => undefined;
  const files = texts();
  const names = texts();
  const numbers = Array<number>(PLACE_NUMBERS).fill(0);
  const places = Array.from({ length: unsigned() }, () => {
    numbers.forEach((number, index) => {
      numbers[index] = number + difference();
    });
    const [outer, name, file, line, column] = numbers as [number, number, number, number, number];
    return { outer, frame: { name: names[name] as string, file: files[file] as string, line, column } };
  });
  let offset = 0;
  let place = 0;
  const points = Array.from({ length: unsigned() }, () => {
    offset += unsigned();
    place += difference();
    return [offset, place] as const;
  });
  return (wanted) => {
    let low = 0;
    let high = points.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[middle] as readonly [number, number])[0] <= wanted) low = middle + 1;
      else high = middle;
    }
    let number = points[low - 1]?.[1] ?? NO_PLACE;
    if (number === NO_PLACE) return undefined;
    const frames: Frame[] = [];
    while (number >= FIRST_PLACE) {
      const { outer, frame } = places[number - FIRST_PLACE] as (typeof places)[number];
      frames.push(frame);
      number = outer;
    }
    return frames;
  };
}

const TABLE_VERSION = 1;

/** Numbers of places: nothing is known, and the first one. Between them is that of frames which are left out. */
const NO_PLACE = 0;
const FIRST_PLACE = 2;

/** A frame of V8's, `at NAME (URL:wasm-function[1]:0x12)` or without a name, and one of Firefox's. */
const V8_FRAME = /^(\s*at )(?:(?:async )?(.*?) \()?(\S+?):wasm-function\[\d+\]:0x([0-9a-f]+)\)?$/;
const FIREFOX_FRAME = /^(.*?)@(\S+?):wasm-function\[\d+\]:0x([0-9a-f]+)$/;

/** The name of a module in its address: `wasm://wasm/billing.wasm-0072361a`, `https://…/billing.wasm?v=1`. */
const MODULE_NAME = /([^/]+)\.wasm/;

/** The files of Rust's own libraries. */
const OF_LIBRARY = /^\/rustc\//;

/**
 * Puts lines of Rust into a stack. `isPanic`: without what made the panic, up to the first frame that is not of Rust's
 * own libraries.
 */
export function withFrames({ head, frames }: Stack, find: FindFrames, isPanic: boolean): string {
  let isAbove = isPanic;
  const lines = frames.split("\n").map((text) => {
    const [, indent, v8Name = "", v8Address, v8Offset] = V8_FRAME.exec(text) ?? [];
    const [, firefoxName = "", firefoxAddress, firefoxOffset] = FIREFOX_FRAME.exec(text) ?? [];
    const [, module] = MODULE_NAME.exec(v8Address ?? firefoxAddress ?? "") ?? [];
    const offset = v8Offset ?? firefoxOffset;
    const found = offset === undefined ? undefined : find(Number.parseInt(offset, 16), module);
    if (found === undefined) return { isAbove, texts: [text] };
    // V8 puts the name of the module before that of the function, and wasm-bindgen leaves rustc's hash behind it.
    const own = (v8Name || firefoxName).replace(/^[^.<]*\.wasm\.|::h[0-9a-f]{16}$/g, "");
    const texts = found.map(({ name, file, line, column }) => {
      isAbove &&= OF_LIBRARY.test(file);
      const place = `${file}:${line}${column ? `:${column}` : ""}`;
      const shown = indent === undefined ? `${name || own}@${place}` : `${indent}${name || own} (${place})`;
      return { isAbove, shown };
    });
    return { isAbove, texts: texts.flatMap((each) => (each.isAbove ? [] : each.shown)) };
  });
  // Where there is no other frame, all are of interest.
  const shown = isAbove ? frames : lines.flatMap((line) => (line.isAbove ? [] : line.texts)).join("\n");
  return `${head}${shown.startsWith("\n") || head === "" ? "" : "\n"}${shown}`;
}
