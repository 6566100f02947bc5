/** What `import … from "oxbridge"` gives. */
export { ObjectBorrowedError, ObjectDisposedError, RustError, RustPanicError, StaleObjectError } from "./error.ts";
export type { BlobLike, JSObjectReference, JSStreamReference, StreamSource } from "./js-reference.ts";
export { createJSObjectReference, createJSStreamReference, disposeJSObjectReference } from "./js-reference.ts";
export type { AbortSignalLike } from "./loader/abort.ts";
export type { InstanceOptions } from "./loader/init.ts";
export type { LoadOptions, Progress, ResponseLike, WasmModule, WasmSource } from "./loader/source.ts";
export { compile } from "./loader/source.ts";
export type {
  AssemblyDescriptor,
  InstanceStats,
  Leak,
  Runtime,
  RuntimeImports,
  RuntimeLoadOptions,
  RuntimeOptions,
  RuntimeStats,
} from "./runtime.ts";
export { createRuntime, createRuntimeSync, getRustRuntime } from "./runtime.ts";
