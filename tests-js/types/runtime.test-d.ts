/** A strict program that uses the host door. Compiled, never run. */
import billing from "fixture/assembly";
import {
  type AssemblyDescriptor,
  createRuntime,
  createRuntimeSync,
  getRustRuntime,
  type Runtime,
  RustError,
} from "oxbridge";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};

// A generated descriptor is one, though it depends on nothing.
const descriptor: AssemblyDescriptor<unknown, unknown, "fixture"> = billing;
yes<Same<typeof billing.name, "fixture">>();

const runtime = await createRuntime({
  assemblies: [billing],
  onProgress: ({ assembly, loaded, total }) => {
    yes<Same<typeof assembly, "fixture">>();
    if (total !== undefined) loaded / total;
  },
});
const exports = runtime.getAssemblyExports(billing);
yes<Same<ReturnType<typeof exports.add>, number>>();
yes<Same<typeof exports.Invoices.total, typeof import("fixture").Invoices.total>>();
// Enums and errors are values as well.
yes<Same<typeof exports.Color, typeof import("fixture").Color>>();
yes<Same<typeof exports.BillingError, typeof import("fixture").BillingError>>();
// @ts-expect-error records are types only
exports.Invoice;

// By name, also of a crate that is linked.
const named = runtime.getAssemblyExports("fixture");
yes<Same<typeof named, typeof exports>>();
const linked = runtime.getAssemblyExports("linked");
const greeting: string = linked.Linked.greet("Ada");
// @ts-expect-error the linked crate has no such function
linked.add;
// @ts-expect-error no such assembly
runtime.getAssemblyExports("unknown");
// Methods may be taken from it.
const { getAssemblyExports, dispose } = runtime;
const taken = getAssemblyExports("fixture");
yes<Same<typeof taken, typeof exports>>();
yes<Same<ThisParameterType<typeof dispose>, void>>();
// @ts-expect-error the tree is frozen
exports.add = (left: number, right: number) => left + right;

const sync: Runtime<readonly [typeof billing]> = createRuntimeSync({
  assemblies: [billing],
  wasm: { fixture: new Uint8Array() },
});
// @ts-expect-error bytes for an assembly that is not loaded
createRuntimeSync({ assemblies: [billing], wasm: { other: new Uint8Array() } });
const other: Runtime | undefined = getRustRuntime(runtime.runtimeId);
const memory: number = runtime.stats().memory;
runtime.restart();
runtime.dispose();

export const isRust = (error: unknown): boolean => error instanceof RustError && error.code === "unknownCustomer";
export { descriptor, greeting, memory, other, sync };
