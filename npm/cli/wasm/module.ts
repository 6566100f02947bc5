/** The parts of a WebAssembly binary that `WebAssembly.Module` does not tell: what exactly is imported. */
import { BuildError } from "../error.ts";

/** One import of a module. */
export type Import = { readonly module: string; readonly name: string } & (
  | { readonly kind: "function"; readonly parameters: number; readonly results: number }
  | { readonly kind: "table"; readonly element: "anyfunc" | "externref"; readonly limits: Limits }
  | { readonly kind: "memory"; readonly limits: Limits }
  | { readonly kind: "global"; readonly type: string; readonly mutable: boolean }
  | { readonly kind: "tag"; readonly parameters: number }
);

/** Size of a memory or a table. */
export interface Limits {
  readonly initial: number;
  readonly maximum?: number;
  readonly shared: boolean;
}

/** How many values a function takes and gives. */
interface Signature {
  readonly parameters: number;
  readonly results: number;
}

const TYPES = 1;
const IMPORTS = 2;
const VALUE_TYPES: Readonly<Record<number, string>> = {
  127: "i32",
  126: "i64",
  125: "f32",
  124: "f64",
  123: "v128",
  112: "anyfunc",
  111: "externref",
};

/** Reads the import section. */
export function readImports(wasm: Uint8Array): Import[] {
  let signatures: Signature[] = [];
  for (const { id, reader } of sections(wasm)) {
    if (id === TYPES) signatures = readTypes(reader);
    if (id === IMPORTS) return reader.list(() => readImport(reader, signatures));
  }
  return [];
}

function* sections(wasm: Uint8Array): Generator<{ id: number; reader: Reader }> {
  const reader = new Reader(wasm, 8);
  while (reader.offset < wasm.length) {
    const id = reader.byte();
    const length = reader.number();
    yield { id, reader: new Reader(wasm, reader.offset) };
    reader.offset += length;
  }
}

function readTypes(reader: Reader): Signature[] {
  return reader.list(() => {
    const form = reader.byte();
    // Recursive groups and structs are no function types; neither Rust nor wasm-bindgen writes them.
    if (form !== 0x60) throw new BuildError(`the module holds a type of an unknown form (0x${form.toString(16)})`);
    const parameters = reader.list(() => reader.valueType()).length;
    const results = reader.list(() => reader.valueType()).length;
    return { parameters, results };
  });
}

function readImport(reader: Reader, signatures: readonly Signature[]): Import {
  const module = reader.text();
  const name = reader.text();
  const kind = reader.byte();
  switch (kind) {
    case 0: {
      const { parameters, results } = signatures[reader.number()]!;
      return { module, name, kind: "function", parameters, results };
    }
    case 1: {
      const element = reader.valueType() === "externref" ? "externref" : "anyfunc";
      return { module, name, kind: "table", element, limits: reader.limits() };
    }
    case 2:
      return { module, name, kind: "memory", limits: reader.limits() };
    case 3:
      return { module, name, kind: "global", type: reader.valueType(), mutable: reader.byte() === 1 };
    case 4: {
      reader.byte();
      return { module, name, kind: "tag", parameters: signatures[reader.number()]!.parameters };
    }
    default:
      throw new BuildError(`the import \`${module}.${name}\` is of an unknown kind (${kind})`);
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  offset: number;

  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes;
    this.offset = offset;
  }

  byte(): number {
    const byte = this.#bytes[this.offset++];
    if (byte === undefined) throw new BuildError("the module ends in the middle of a section");
    return byte;
  }

  /** LEB128. Multiplies, since `<<` would overflow on 64-bit limits. */
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  list<T>(item: () => T): T[] {
    return Array.from({ length: this.number() }, item);
  }

  text(): string {
    const length = this.number();
    this.offset += length;
    return new TextDecoder().decode(this.#bytes.subarray(this.offset - length, this.offset));
  }

  valueType(): string {
    const type = this.byte();
    // `(ref null $type)`: the long form is followed by a heap type.
    if (type === 0x63 || type === 0x64) return VALUE_TYPES[this.byte()] ?? "anyfunc";
    return VALUE_TYPES[type] ?? `0x${type.toString(16)}`;
  }

  limits(): Limits {
    const flags = this.byte();
    const initial = this.number();
    return { initial, ...(flags & 1 ? { maximum: this.number() } : {}), shared: (flags & 2) !== 0 };
  }
}
