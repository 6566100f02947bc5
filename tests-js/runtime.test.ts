/** Several assemblies as one host: `createRuntime`, over the sample. */
import { afterEach, expect, test, vi } from "vitest";
import {
  type AssemblyDescriptor,
  createRuntime,
  createRuntimeSync,
  getRustRuntime,
  ObjectDisposedError,
  RustPanicError,
} from "../npm/dist/src/index.js";
import { sampleApp, wasm } from "./sample.ts";
import { rejectedBy, thrownBy } from "./thrown.ts";
import { collected } from "./uncaught.ts";

interface Exports {
  add(a: number, b: number): number;
  echo(text: string): string;
  readonly State: { count(): number; fail(): void };
}
interface Linked {
  readonly neighbour: { readonly Far: { answer(): number } };
}

type Sample = AssemblyDescriptor<Exports, object, "sample", Linked>;
const folder = await sampleApp();
const { default: sample } = (await import(`${folder}/node_modules/sample/assembly.js`)) as { default: Sample };
const { default: remote } = (await import(`${folder}/node_modules/sample/assembly-browser.js`)) as { default: Sample };

const { exports: exportsOf, create } = sample as unknown as {
  exports(instance: object, assembly: string): object;
  create(options: object): { dispose(): void };
};

/** A descriptor like the sample's, by another name. */
const renamed = <Name extends string>(name: Name, changes: object = {}): AssemblyDescriptor<Exports, object, Name> =>
  ({
    ...sample,
    name,
    exports: (instance: object) => exportsOf(instance, "sample"),
    ...changes,
  }) as unknown as AssemblyDescriptor<Exports, object, Name>;

afterEach(() => {
  vi.restoreAllMocks();
});

test("exports are had by descriptor and by name, at once and by await", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  const exports = runtime.getAssemblyExports(sample);
  expect(exports.add(1, 2)).toBe(3);
  expect(exports.echo("hello")).toBe("hello");
  expect(runtime.getAssemblyExports("sample")).toBe(exports);
  expect(await runtime.getAssemblyExports("sample")).toBe(exports);
});

test("methods may be taken from a runtime, as .NET's samples do", async () => {
  const made = await createRuntime({ assemblies: [sample] });
  const { getAssemblyExports, setModuleImports, invokeMethod, invokeMethodAsync, stats, restart, dispose } = made;
  expect(getAssemblyExports(sample)).toBe(made.getAssemblyExports("sample"));
  setModuleImports("late", { f: () => 1 });
  expect(invokeMethod("sample", "add", 1, 2)).toBe(3);
  expect(await invokeMethodAsync("sample", "add", 1, 2)).toBe(3);
  restart();
  expect(made.generation).toBe(2);
  expect(stats().assemblies).toHaveProperty("sample");
  dispose();
  expect(() => getAssemblyExports("sample")).toThrow(`runtime ${made.runtimeId} was disposed`);
  expect(Object.keys(made)).toEqual(["runtimeId"]);
});

test("an option that there is not, or of another form, is refused, with the one that was meant or those that there are", async () => {
  const later = async (options: unknown): Promise<string> => {
    const { name, message } = await rejectedBy(createRuntime(options as { assemblies: [] }));
    return `${name}: ${message}`;
  };
  expect(await later({ assemblies: [sample], integrty: {} })).toBe(
    "TypeError: createRuntime: no option `integrty`; did you mean `integrity`?",
  );
  expect(await later({ assemblies: [sample], onpanic: () => {} })).toBe(
    "TypeError: createRuntime: no option `onpanic`; did you mean `onPanic`?",
  );
  expect(await later({ assemblies: [sample], colour: "red" })).toBe(
    "TypeError: createRuntime: no option `colour`; there is `assemblies`, `wasm`, `imports`, `lateImports`, `panic`, `onPanic`, `debug`, `integrity`, …",
  );
  expect(await later(null)).toBe("TypeError: createRuntime: `options`: expected an object, got null");
  expect(thrownBy(() => createRuntimeSync({ assemblies: [sample], modul: 1 } as never)).message).toBe(
    "createRuntimeSync: no option `modul`; there is `assemblies`, `wasm`, `imports`, `lateImports`, `panic`, `onPanic`, `debug`",
  );
  for (const [options, message] of [
    [{ panic: "no" }, '`panic`: expected "restart" or "fault", got "no"'],
    [{ onPanic: 5 }, "`onPanic`: expected a function, got 5"],
    [{ onProgress: {} }, "`onProgress`: expected a function, got an object"],
    [{ imports: null }, "`imports`: expected an object, got null"],
  ] as const) {
    expect(await later({ assemblies: [sample], ...options })).toBe(`TypeError: createRuntime: ${message}`);
  }
  const runtime = createRuntimeSync({ assemblies: [sample], colour: undefined } as { assemblies: [Sample] });
  expect(runtime.getAssemblyExports(sample).add(1, 2)).toBe(3);
});

test("`init` refuses an option that there is not", async () => {
  const { init, add } = (await import(`${folder}/node_modules/sample/package.js`)) as {
    init(options?: object): Promise<void>;
    add(a: number, b: number): number;
  };
  expect((await rejectedBy(init({ integrty: "" }))).message).toBe(
    "init: no option `integrty`; did you mean `integrity`?",
  );
  expect((await rejectedBy(init({ modul: 1 }))).message).toBe(
    "init: no option `modul`; there is `imports`, `lateImports`, `wasm`, `integrity`, `signal`, `onProgress`, `panic`, `onPanic`",
  );
  await init({ colour: undefined });
  expect(add(1, 2)).toBe(3);
});

test("the tree is frozen", async () => {
  const { State } = (await createRuntime({ assemblies: [sample] })).getAssemblyExports(sample);
  expect(Object.isFrozen(State)).toBe(true);
  expect(() => Object.assign(State, { count: () => 7 })).toThrow(TypeError);
});

test("a linked crate that exports is an assembly too", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  expect(runtime.getAssemblyExports("neighbour").Far.answer()).toBe(42);
});

test("an unknown name is answered with the known ones", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  const error = "no assembly `shop`; loaded: `sample`, `neighbour`";
  expect(() => runtime.getAssemblyExports("shop" as "sample")).toThrow(error);
  expect(() => runtime.getAssemblyExports(renamed("shop") as unknown as typeof sample)).toThrow(error);
  for (const none of [undefined, null])
    expect(() => runtime.getAssemblyExports(none as unknown as "sample")).toThrow(`no assembly \`${none}\`; loaded: `);
  expect(() => runtime.getAssemblyExports({} as unknown as "sample")).toThrow(
    new TypeError("expected an assembly or the name of one, got an object"),
  );
});

test("the descriptor of another copy of the package will do", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  expect(runtime.getAssemblyExports(remote)).toBe(runtime.getAssemblyExports(sample));
});

test("several assemblies live in one runtime", async () => {
  const runtime = await createRuntime({ assemblies: [sample, renamed("other", { assemblies: ["other"] })] });
  const one = runtime.getAssemblyExports("sample");
  const two = runtime.getAssemblyExports("other");
  expect([one.State.count(), one.State.count(), two.State.count()]).toEqual([1, 2, 1]);
});

test("a crate that is linked twice is not guessed", async () => {
  const runtime = await createRuntime({
    assemblies: [sample, renamed("other", { assemblies: ["other", "neighbour"] })],
  });
  expect(() => runtime.getAssemblyExports("neighbour")).toThrow(
    "assembly `neighbour` is linked into `sample` and `other`",
  );
});

test("two runtimes of one assembly are independent", async () => {
  const [one, two] = await Promise.all([
    createRuntime({ assemblies: [sample] }),
    createRuntime({ assemblies: [sample] }),
  ]);
  one.getAssemblyExports(sample).State.count();
  expect(one.getAssemblyExports(sample).State.count()).toBe(2);
  expect(two.getAssemblyExports(sample).State.count()).toBe(1);
  one.dispose();
  expect(two.getAssemblyExports(sample).State.count()).toBe(2);
});

test("a name that is listed twice is refused", async () => {
  await expect(createRuntime({ assemblies: [sample, remote] })).rejects.toThrow("assembly `sample` is listed twice");
});

test("another ABI is refused with both versions", async () => {
  const old = renamed("old", { abi: 0, oxbridge: "0.0.7" });
  const error =
    /^assembly `old` was built by oxbridge 0\.0\.7 with ABI 0, this is oxbridge \d+\.\d+\.\d+ with ABI \d+: build it with this version$/;
  await expect(createRuntime({ assemblies: [old] })).rejects.toThrow(error);
  expect(() => createRuntimeSync({ assemblies: [old] })).toThrow(error);
});

test("what is no descriptor is refused", async () => {
  for (const odd of [undefined, "sample", {}, { default: sample }]) {
    await expect(createRuntime({ assemblies: [odd as unknown as typeof sample] })).rejects.toThrow(
      "`assemblies[0]`: expected the default export of a package's `/assembly`",
    );
  }
  await expect(createRuntime({ assemblies: sample as unknown as [] })).rejects.toThrow(
    "`assemblies`: expected an array",
  );
});

test("the module may come from elsewhere", async () => {
  for (const source of [wasm, new WebAssembly.Module(wasm), Promise.resolve(wasm), new Response(wasm)]) {
    const runtime = await createRuntime({ assemblies: [remote], wasm: { sample: source } });
    expect(runtime.getAssemblyExports("sample").add(1, 2)).toBe(3);
  }
});

test("a descriptor gives the module that it would load", async () => {
  const module = (await sample.load()) as WebAssembly.Module;
  expect(module).toBeInstanceOf(WebAssembly.Module);
  const runtime = createRuntimeSync({ assemblies: [remote], wasm: { sample: module } });
  expect(runtime.getAssemblyExports(remote).add(1, 2)).toBe(3);
});

test("a runtime is made at once where the module is at hand", () => {
  expect(
    createRuntimeSync({ assemblies: [sample] })
      .getAssemblyExports(sample)
      .add(1, 2),
  ).toBe(3);
  expect(
    createRuntimeSync({ assemblies: [remote], wasm: { sample: wasm } })
      .getAssemblyExports(remote)
      .add(1, 2),
  ).toBe(3);
  expect(() => createRuntimeSync({ assemblies: [remote] })).toThrow(
    'the module of `sample` is not at hand: pass it as `wasm: { "sample": … }`, or use `await createRuntime`',
  );
});

test("progress, integrity and signal reach the load", async () => {
  const onProgress = vi.fn();
  await createRuntime({ assemblies: [sample], onProgress });
  expect(onProgress).toHaveBeenLastCalledWith({ assembly: "sample", loaded: wasm.length, total: wasm.length });
  await expect(createRuntime({ assemblies: [sample], integrity: { sample: "sha256-AAAA" } })).rejects.toThrow(
    "integrity",
  );
  await expect(createRuntime({ assemblies: [sample], signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
});

test("when one assembly fails the others are let go", async () => {
  const disposed = vi.fn();
  /** An instance that tells of its end. */
  const watched = (options: object): object => {
    const instance = create(options);
    const { dispose } = instance;
    return Object.assign(instance, { dispose: () => disposed(dispose.call(instance)) });
  };
  const bad = renamed("bad", { load: () => Promise.reject(new Error("offline")) });
  await expect(createRuntime({ assemblies: [renamed("good", { create: watched }), bad] })).rejects.toThrow("offline");
  expect(disposed).toHaveBeenCalledTimes(1);
});

test("a runtime is found by its id", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  const other = await createRuntime({ assemblies: [sample] });
  expect(runtime.runtimeId).not.toBe(other.runtimeId);
  expect(getRustRuntime(runtime.runtimeId)).toBe(runtime);
  expect(globalThis.getRustRuntime(other.runtimeId)).toBe(other);
  runtime.dispose();
  expect(getRustRuntime(runtime.runtimeId)).toBeUndefined();
  expect(getRustRuntime(-1)).toBeUndefined();
});

test("stats count calls and bytes", async () => {
  const runtime = await createRuntime({ assemblies: [sample, renamed("other")] });
  const before = runtime.stats();
  expect(before.memory).toBe(2 * 2 * 65_536);
  expect(before.assemblies.sample?.memory).toBe(2 * 65_536);
  const { add } = runtime.getAssemblyExports("sample");
  for (let i = 0; i < 10; i++) add(1, 2);
  expect(runtime.stats().crossings - before.crossings).toBe(10);
});

test("restart gives fresh instances to the same functions", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  const { State } = runtime.getAssemblyExports(sample);
  expect(runtime.generation).toBe(1);
  expect([State.count(), State.count()]).toEqual([1, 2]);
  runtime.restart();
  expect(runtime.generation).toBe(2);
  expect(runtime.getAssemblyExports(sample).State.count).toBe(State.count);
  expect(State.count()).toBe(1);
});

test("after a panic the next call gets a fresh instance", async () => {
  const onPanic = vi.fn();
  const runtime = await createRuntime({ assemblies: [sample], onPanic });
  const { State } = runtime.getAssemblyExports(sample);
  State.count();
  const error = thrownBy(State.fail);
  expect(error).toBeInstanceOf(RustPanicError);
  expect(error).toMatchObject({ message: "out of luck", file: "src/lib.rs", line: 7, column: 3 });
  expect(onPanic).toHaveBeenCalledTimes(1);
  expect(onPanic).toHaveBeenCalledWith(error);
  expect(State.count()).toBe(1);
  expect(runtime.generation).toBe(2);
});

test("a panic is a fault until restart, if that is the policy", async () => {
  const runtime = await createRuntime({ assemblies: [sample], panic: "fault" });
  const { State, add } = runtime.getAssemblyExports(sample);
  const error = thrownBy(State.fail);
  expect(thrownBy(() => add(1, 2))).toBe(error);
  runtime.restart();
  expect(State.count()).toBe(1);
});

test("a panic that is kept keeps no memory", async () => {
  const [assembly, made] = calling<object>("forgetful");
  const { State } = createRuntimeSync({ assemblies: [assembly] }).getAssemblyExports(assembly);
  State.count();
  const memory = new WeakRef(made[0]?.raw?.memory as WebAssembly.Memory);
  const error = thrownBy(State.fail);
  expect(await collected(() => memory.deref() === undefined)).toBe(true);
  expect(error.stack).toContain("out of luck");
});

test("a panic in one runtime does not touch another", async () => {
  const one = createRuntimeSync({ assemblies: [sample] }).getAssemblyExports(sample);
  const two = createRuntimeSync({ assemblies: [sample] }).getAssemblyExports(sample);
  two.State.count();
  thrownBy(one.State.fail);
  expect(two.State.count()).toBe(2);
});

test("nothing works after dispose, and a second dispose does no harm", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  const { add } = runtime.getAssemblyExports(sample);
  runtime.dispose();
  runtime.dispose();
  expect(() => add(1, 2)).toThrow(ObjectDisposedError);
  for (const use of [() => runtime.getAssemblyExports(sample), () => runtime.stats(), () => runtime.restart()]) {
    expect(use).toThrow(ObjectDisposedError);
  }
});

/** The sample, as if its Rust called these modules. */
function calling<Imports>(
  name: string,
  ...modules: string[]
): [AssemblyDescriptor<Exports, Imports, string>, Calling[]] {
  const made: Calling[] = [];
  /** An instance that says so, and is kept. */
  const calls = (options: object): object => {
    const instance = create(options) as unknown as Calling;
    Object.assign(instance, { spec: { ...instance.spec, name, modules } });
    made.push(instance);
    return instance;
  };
  return [renamed(name, { create: calls }) as unknown as AssemblyDescriptor<Exports, Imports, string>, made];
}

interface Calling {
  readonly raw?: { readonly memory: WebAssembly.Memory };
  readonly spec: object;
  readonly modules: { readonly named: Record<string, { readonly value: object }> };
}

interface Host {
  readonly host: { now(): number };
}

test("a runtime does not start without the modules that Rust calls", async () => {
  const [billing] = calling<Host>("billing", "host", "shop");
  const load = vi.fn();
  const options = { assemblies: [{ ...billing, load }], imports: { host: { now: () => 1 } } } as const;
  await expect(createRuntime(options)).rejects.toThrow('pass `imports: { "shop": … }`: `billing` calls it');
  expect(() => createRuntimeSync({ assemblies: [billing] } as never)).toThrow(
    'pass `imports: { "host": …, "shop": … }`: `billing` calls them',
  );
  expect(load).not.toHaveBeenCalled();
  expect(() => createRuntimeSync({ assemblies: [sample], imports: { host: 5 } as object })).toThrow(
    new TypeError("imports: `host`: expected an object, got 5"),
  );
});

test("all instances of a runtime call the same modules, which may come late and be replaced", async () => {
  const [billing, made] = calling<Host>("billing", "host");
  const [other] = calling<Host>("other", "host");
  const runtime = await createRuntime({ assemblies: [billing, other], lateImports: ["host"] });
  const first = { now: () => 1 };
  runtime.setModuleImports("host", first);
  const modules = made[0]?.modules;
  const host = modules?.named.host;
  expect(host?.value).toBe(first);
  const second = { now: () => 2 };
  runtime.setModuleImports("host", second);
  expect(modules?.named.host).toBe(host);
  expect(host?.value).toBe(second);
  runtime.restart();
  expect(made[0]?.modules).toBe(modules);
  expect(() => runtime.setModuleImports("host", undefined as unknown as object)).toThrow(TypeError);
});

test("an ES module is loaded under a name", async () => {
  const [billing, made] = calling<Host>("billing", "host");
  const runtime = createRuntimeSync({ assemblies: [billing], lateImports: ["host"] });
  const url = "data:text/javascript,export const now = () => 1";
  await expect(runtime.importModule("host", "data:text/javascript,throw 5")).rejects.toBe(5);
  const module = await runtime.importModule("host", url);
  expect(await runtime.importModule("host", "data:text/javascript,")).toBe(module);
  expect(made[0]?.modules.named.host?.value).toBe(module);
  runtime.dispose();
  await expect(runtime.importModule("host", url)).rejects.toThrow(ObjectDisposedError);
});

test("a runtime says how much it holds", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  expect(runtime.stats()).toMatchObject({ functions: 0, objects: 0, promises: 0, streams: 0 });
});

test("a runtime is a resource", async () => {
  const runtime = await createRuntime({ assemblies: [sample] });
  expect(runtime[Symbol.asyncDispose]()).toBeInstanceOf(Promise);
  expect(() => runtime.stats()).toThrow(ObjectDisposedError);
  const second = createRuntimeSync({ assemblies: [sample] });
  second[Symbol.dispose]();
  expect(() => second.stats()).toThrow(ObjectDisposedError);
});
