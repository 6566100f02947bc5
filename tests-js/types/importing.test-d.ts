/** A strict program that gives a crate the functions it calls. Compiled, never run. */
import { type Imports, init } from "importing";
import type assembly from "importing/assembly";
import type { Imports as OfAssembly } from "importing/assembly";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};

const log = Object.assign((text: string): number => text.length, {
  level: "low",
  warn: (text: string, done: (ok: boolean) => void) => done(text === ""),
} as const);
const host = {
  fetchText: async (customer: bigint) => `${customer}`,
  save: (lines: readonly { id: bigint }[], due: Date | undefined) => console_(lines, due),
  wait: async (milliseconds: number, signal: { readonly aborted: boolean }) => signal.aborted && milliseconds,
  rates: [1, 2n],
  log,
  more: "than it asks for",
};
const odd = { pick: (f: (id: bigint) => bigint) => f(1n) };
const imports: Imports = { "billing-host": host, "odd host": odd };

const started: Promise<void> = init({ imports });
init({ imports: { "billing-host": { ...host, fetchText: () => "at once" }, "odd host": odd } });
init({ imports, panic: "fault", wasm: "https://example.org/x.wasm" });
// @ts-expect-error the imports are missing
init();
// @ts-expect-error the imports are missing
init({ panic: "fault" });
// @ts-expect-error a module is missing
init({ imports: { "billing-host": host } });
// @ts-expect-error a function is missing
init({ imports: { "billing-host": { ...host, fetchText: undefined }, "odd host": odd } });
// @ts-expect-error a function gives something else
init({ imports: { "billing-host": { ...host, fetchText: () => 1 }, "odd host": odd } });
// @ts-expect-error a function takes something else
init({ imports: { "billing-host": { ...host, fetchText: (customer: string) => customer }, "odd host": odd } });
// @ts-expect-error a property of something else
init({ imports: { "billing-host": { ...host, rates: ["1"] }, "odd host": odd } });

// Modules that come late.
init({ lateImports: ["odd host"], imports: { "billing-host": host } });
init({ lateImports: ["odd host"], imports });
init({ lateImports: ["odd host", "billing-host"] });
// @ts-expect-error the other module is missing
init({ lateImports: ["odd host"] });
// @ts-expect-error no such module
init({ lateImports: ["another"], imports });
// @ts-expect-error a function of a late module gives something else
init({ lateImports: ["odd host"], imports: { "billing-host": host, "odd host": { pick: () => "" } } });

// The descriptor carries them.
yes<Same<Imports, OfAssembly>>();
yes<Same<NonNullable<typeof assembly.types>["imports"], Imports>>();

declare function console_(...values: unknown[]): void;

export { started };
