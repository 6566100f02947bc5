/** A strict program whose runtime has a host. Compiled, never run. */
import nearBilling from "billing/assembly";
import type { Imports, Invoices } from "billing/far";
import billing from "billing/far/assembly";
import { near, pool, worker } from "billing/far/host";
import fixture from "fixture/far/assembly";
import { worker as fixtureWorker } from "fixture/far/host";
import { createRuntime, createRuntimeSync, type FarDescriptor, type FarRuntime } from "oxbridge";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};

declare const imports: Imports;

// A generated descriptor is one, though it depends on nothing.
const descriptor: FarDescriptor<unknown, unknown, "billing"> = billing;

// One line says where it runs.
for (const host of [near(), worker(), pool(4)]) {
  const runtime: FarRuntime<readonly [typeof billing]> = await createRuntime({ assemblies: [billing], host, imports });
  const exports = runtime.getAssemblyExports(billing);
  yes<Same<typeof exports.Invoices.total, typeof Invoices.total>>();
  const named = runtime.getAssemblyExports("billing");
  yes<Same<typeof named, typeof exports>>();
  // @ts-expect-error no such assembly
  runtime.getAssemblyExports("fixture");
  runtime.dispose();
}

// Each assembly of several has a host of its own.
const several = await createRuntime({
  assemblies: [billing, fixture],
  host: { billing: pool(2), fixture: fixtureWorker() },
  lateImports: ["billing-host", "billing-log"],
});
const added: Promise<number> = several.getAssemblyExports("fixture").add(1, 2);

// @ts-expect-error no place
createRuntime({ assemblies: [billing], host: {}, imports });
// @ts-expect-error a module that Rust calls is missing
createRuntime({ assemblies: [billing], host: near() });
// @ts-expect-error the descriptor of the door that gives values at once
createRuntime({ assemblies: [nearBilling], host: near(), imports });
// @ts-expect-error nothing of what is at a distance is there at once
createRuntimeSync({ assemblies: [billing], host: near(), imports });

export { added, descriptor };
