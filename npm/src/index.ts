/** What `import … from "oxbridge"` gives. */

export type { AssemblyDescriptor, FarDescriptor } from "./descriptor.ts";
export {
  DisconnectedError,
  ObjectBorrowedError,
  ObjectDisposedError,
  RustError,
  RustPanicError,
  StaleObjectError,
} from "./error.ts";
export type { FarRuntime, FarRuntimeOptions } from "./far/runtime.ts";
export type {
  AbortSignalLike,
  InstanceOptions,
  LoadOptions,
  Progress,
  ResponseLike,
  WasmModule,
  WasmSource,
} from "./loader/options.ts";
export { compile } from "./loader/source.ts";
export type { BlobLike, JSObjectReference, JSStreamReference, StreamSource } from "./reference/stand-in.ts";
export { createJSObjectReference, createJSStreamReference, disposeJSObjectReference } from "./reference/stand-in.ts";
export type { Runtime, RuntimeImports, RuntimeLoadOptions, RuntimeOptions } from "./runtime.ts";
export { createRuntime, createRuntimeSync, getRustRuntime } from "./runtime.ts";
export type { InstanceStats, Leak, RuntimeStats } from "./stats.ts";
