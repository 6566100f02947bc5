/** What a module of WebAssembly is made of: sections, functions with what they call, data. */

/** A function that the module has itself. */
export interface ModuleFunction {
  /** Among those that are imported, too. */
  readonly index: number;
  /** Of the names section, else of an export. */
  readonly name: string | undefined;
  /** The bytes of its body and of its length. */
  readonly size: number;
  /** Whom it calls, or has the address of. */
  readonly uses: ReadonlySet<number>;
}

export interface Module {
  readonly size: number;
  /** Bytes by section, with their heads: `code`, `data`, `name`, … */
  readonly sections: ReadonlyMap<string, number>;
  readonly functions: readonly ModuleFunction[];
  /** Indices of functions by what they are exported as. */
  readonly exports: ReadonlyMap<string, number>;
  /** Functions that begin by themselves, or whose addresses lie in a table. */
  readonly roots: ReadonlySet<number>;
  readonly data: readonly Uint8Array[];
  readonly hasNames: boolean;
}

const SECTIONS = "custom type import function table memory global export start element code data datacount tag".split(
  " ",
);

/** Reads a module that an engine would take. */
export function readModule(bytes: Uint8Array): Module {
  const r = new Reader(bytes);
  if (r.word() !== 0x6d736100 || r.word() !== 1) throw new Error("no module of WebAssembly");
  const sections = new Map<string, number>();
  const exports = new Map<string, number>();
  const roots = new Set<number>();
  const names = new Map<number, string>();
  const data: Uint8Array[] = [];
  const bodies: { size: number; uses: Set<number> }[] = [];
  let imported = 0;
  while (r.at < bytes.length) {
    const start = r.at;
    const id = r.byte();
    const end = r.leb() + r.at;
    const section = SECTIONS[id] ?? `section ${id}`;
    let called = section;
    if (id === 0) {
      called = r.text();
      if (called === "name") readNames(r, end, names);
    } else if (id === 2) imported = readImports(r);
    else if (id === 7) readExports(r, exports);
    else if (id === 8) roots.add(r.leb());
    else if (id === 9) readElements(r, roots);
    else if (id === 6) readGlobals(r, roots);
    else if (id === 10) {
      for (let n = r.leb(); n > 0; n--) {
        const from = r.at;
        const next = r.leb() + r.at;
        bodies.push({ size: next - from, uses: readBody(r, next) });
        r.at = next;
      }
    } else if (id === 11) readData(r, data, roots);
    sections.set(called, (sections.get(called) ?? 0) + end - start);
    r.at = end;
  }
  const exported = new Map([...exports].map(([name, index]) => [index, name]));
  const functions = bodies.map(({ size, uses }, k) => {
    const index = imported + k;
    return { index, name: names.get(index) ?? exported.get(index), size, uses };
  });
  return { size: bytes.length, sections, functions, exports, roots, data, hasNames: names.size > 0 };
}

class Reader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error("the module ends too early");
    return byte;
  }

  word(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }

  /** An unsigned number, of which 32 bits are kept. Signed ones are skipped alike. */
  leb(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      if (shift < 32) value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  text(): string {
    const length = this.leb();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  each(read: () => void): void {
    for (let n = this.leb(); n > 0; n--) read();
  }
}

function readLimits(r: Reader): void {
  const flags = r.byte();
  r.leb();
  if (flags & 1) r.leb();
}

/** Gives how many functions are imported. */
function readImports(r: Reader): number {
  let functions = 0;
  r.each(() => {
    r.text();
    r.text();
    const kind = r.byte();
    if (kind === 0) {
      functions++;
      r.leb();
    } else if (kind === 1) {
      r.byte();
      readLimits(r);
    } else if (kind === 2) readLimits(r);
    else r.at += kind === 3 ? 2 : 0;
    if (kind === 4) {
      r.byte();
      r.leb();
    }
  });
  return functions;
}

function readExports(r: Reader, exports: Map<string, number>): void {
  r.each(() => {
    const name = r.text();
    const kind = r.byte();
    const index = r.leb();
    if (kind === 0) exports.set(name, index);
  });
}

function readGlobals(r: Reader, roots: Set<number>): void {
  r.each(() => {
    r.at += 2;
    readCode(r, roots);
  });
}

function readElements(r: Reader, roots: Set<number>): void {
  r.each(() => {
    const flags = r.leb();
    const isActive = (flags & 1) === 0;
    if (isActive && flags & 2) r.leb();
    if (isActive) readCode(r, roots);
    if (flags & 3) r.byte();
    r.each(() => {
      if (flags & 4) readCode(r, roots);
      else roots.add(r.leb());
    });
  });
}

function readData(r: Reader, data: Uint8Array[], roots: Set<number>): void {
  r.each(() => {
    const flags = r.leb();
    if (flags === 2) r.leb();
    if (flags !== 1) readCode(r, roots);
    const length = r.leb();
    data.push(r.bytes.subarray(r.at, r.at + length));
    r.at += length;
  });
}

function readNames(r: Reader, end: number, names: Map<number, string>): void {
  while (r.at < end) {
    const kind = r.byte();
    const next = r.leb() + r.at;
    if (kind === 1) r.each(() => void names.set(r.leb(), r.text()));
    r.at = next;
  }
}

function readBody(r: Reader, end: number): Set<number> {
  const uses = new Set<number>();
  r.each(() => {
    r.leb();
    readType(r);
  });
  while (r.at < end) readInstruction(r, uses);
  return uses;
}

/** Up to the end of one expression. */
function readCode(r: Reader, uses: Set<number>): void {
  while (r.bytes[r.at] !== 0x0b) readInstruction(r, uses);
  r.at++;
}

/** A type of a value; those of references to others have an index. */
function readType(r: Reader): void {
  const type = r.byte();
  if (type === 0x63 || type === 0x64) r.leb();
}

function readAddress(r: Reader): void {
  // The number of a memory, where it is not the first.
  if (r.leb() & 64) r.leb();
  r.leb();
}

/** How many numbers follow an instruction of one byte, for those that have any but addresses. */
const NUMBERS: Readonly<Record<number, number>> = {
  ...{ 2: 1, 3: 1, 4: 1, 6: 1, 7: 1, 8: 1, 9: 1, 12: 1, 13: 1, 17: 2, 19: 2, 20: 1, 21: 1, 24: 1 },
  ...{ 32: 1, 33: 1, 34: 1, 35: 1, 36: 1, 37: 1, 38: 1, 63: 1, 64: 1, 65: 1, 66: 1, 208: 1, 213: 1, 214: 1 },
};

/** The same behind the prefix of memories and tables. */
const BULK: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

function readInstruction(r: Reader, uses: Set<number>): void {
  const code = r.byte();
  if (code === 0x10 || code === 0x12 || code === 0xd2) uses.add(r.leb());
  else if (code >= 0x28 && code <= 0x3e) readAddress(r);
  else if (code === 0x43) r.at += 4;
  else if (code === 0x44) r.at += 8;
  else if (code === 0x0e) {
    r.each(() => r.leb());
    r.leb();
  } else if (code === 0x1c) r.each(() => readType(r));
  else if (code === 0x1f) readTry(r);
  else if (code === 0xfc) for (let n = BULK[r.leb()] ?? unknown(code); n > 0; n--) r.leb();
  else if (code === 0xfd) readVector(r);
  else if (code === 0xfe) {
    if (r.leb() === 3) r.at++;
    else readAddress(r);
  } else if (code > 0xd6) unknown(code);
  else for (let n = NUMBERS[code] ?? 0; n > 0; n--) r.leb();
}

function readTry(r: Reader): void {
  r.leb();
  r.each(() => {
    if (r.byte() < 2) r.leb();
    r.leb();
  });
}

function readVector(r: Reader): void {
  const code = r.leb();
  if (code <= 11 || code === 92 || code === 93) readAddress(r);
  else if (code === 12 || code === 13) r.at += 16;
  else if (code >= 21 && code <= 34) r.at++;
  else if (code >= 84 && code <= 91) {
    readAddress(r);
    r.at++;
  }
}

function unknown(code: number): never {
  throw new Error(`the module has an instruction that is not known: 0x${code.toString(16)}`);
}
