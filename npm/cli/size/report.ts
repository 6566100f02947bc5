/** What `oxbridge size` finds. */

/** Something that takes bytes. */
export interface Weight {
  readonly name: string;
  readonly bytes: number;
}

export interface ExportWeight extends Weight {
  /** Of what would be gone without it. */
  readonly bytes: number;
  /** Of all that it calls, and those call, and so on. */
  readonly reached: number;
}

export interface SizeReport {
  /** What was read. */
  readonly path: string;
  readonly bytes: number;
  readonly gzip: number;
  /** Whether functions have names: without them there is nothing to say of crates. */
  readonly hasNames: boolean;
  readonly sections: readonly Weight[];
  /** Code by crate, each with its functions. */
  readonly crates: readonly (Weight & { readonly functions: readonly Weight[] })[];
  readonly exports: readonly ExportWeight[];
  /** Data of the module, by piece. */
  readonly data: readonly Weight[];
  /** JavaScript by what it is for, without comments; none of a module alone. */
  readonly javascript: readonly Weight[];
  /** What one well-known cause makes large, and what to do. */
  readonly hints: readonly { readonly text: string; readonly mend: string }[];
}

export function sum(all: readonly Weight[]): number {
  return all.reduce((bytes, each) => bytes + each.bytes, 0);
}
