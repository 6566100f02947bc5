/** What .NET's interop offers, by the names it has there: every row of the table in `npm/docs/dotnet.md` is a test. The twin is `tests-rs/objects/src/seeds.rs`. */
import { readFileSync } from "node:fs";
import billing from "billing/assembly";
import * as objects from "objects";
import descriptor from "objects/assembly";
import { createRuntime, getRustRuntime, ObjectDisposedError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { rejectedBy, thrownBy } from "./thrown.ts";
import { collected, uncaughtByNow } from "./uncaught.ts";

const { Component, HelloHelper, Host, ListItem, Look, Reference, Sample, Typed } = objects;
type HelloHelper = objects.HelloHelper;

const page = globalThis as unknown as Record<string, unknown>;
const names = ["exampleJsFunctions", "updateMessageCallerJS", "app"];
const DotNet = await createRuntime({ assemblies: [descriptor] });
/** A module of that text. */
const module = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;

afterEach(() => {
  for (const name of names) delete page[name];
});
afterAll(async () => {
  DotNet.dispose();
  expect(await uncaughtByNow()).toEqual([]);
});

describe("DotNet, DotNetObject: JavaScript calls", () => {
  test("DotNet.invokeMethodAsync", async () => {
    const data = await DotNet.invokeMethodAsync<number[]>("objects", "Sample.returnArrayAsync");
    data.push(4);
    expect(data).toEqual([1, 2, 3, 4]);
  });

  test("DotNet.invokeMethod", () => {
    expect(DotNet.invokeMethod("objects", "Sample.getMessageFromRust")).toBe("Olá do Oxbridge!");
  });

  test("[JSInvokable], [JSInvokable(name)]", async () => {
    expect(await Sample.returnArrayAsync()).toEqual([1, 2, 3]);
    expect(await Sample.DifferentMethodName()).toEqual([1, 2, 3]);
    expect(await DotNet.invokeMethodAsync("objects", "Sample.DifferentMethodName")).toEqual([1, 2, 3]);
  });

  test("DotNetObjectReference.Create, invokeMethodAsync, dispose", async () => {
    let helper: HelloHelper | undefined;
    page.exampleJsFunctions = {
      sayHello: (dotnetHelper: HelloHelper) => {
        helper = dotnetHelper;
        return dotnetHelper.invokeMethodAsync("sayHello");
      },
    };
    expect(await Sample.callHelloHelperSayHello("Blazor")).toBe("Hello, Blazor!");
    expect(helper).toBeInstanceOf(HelloHelper);
    expect([helper?.sayHello(), helper?.invokeMethod("sayHello")]).toEqual(["Hello, Blazor!", "Hello, Blazor!"]);
    helper?.dispose();
    helper?.dispose();
    expect(thrownBy(() => helper?.invokeMethod("sayHello"))).toBeInstanceOf(ObjectDisposedError);
    expect(await rejectedBy(helper?.invokeMethodAsync("sayHello") as Promise<unknown>)).toBeInstanceOf(
      ObjectDisposedError,
    );
  });

  test("DotNetObject as an argument", async () => {
    page.exampleJsFunctions = { sayHello: (helper: HelloHelper) => `${Sample.nameOf(helper)}, back in Rust` };
    expect(await Sample.callHelloHelperSayHello("helper")).toBe("helper, back in Rust");
  });

  test("DotNetObjectReference that nobody disposes of", async () => {
    const seen: WeakRef<HelloHelper>[] = [];
    page.exampleJsFunctions = {
      sayHello: (helper: HelloHelper) => {
        seen.push(new WeakRef(helper));
        return "";
      },
    };
    await Sample.callHelloHelperSayHello("forgotten");
    expect(await collected(() => seen[0]?.deref() === undefined)).toBe(true);
  });

  test("component instance method: a static one that calls an Action", () => {
    using component = new Component();
    expect(component.message).toBe("Select the button.");
    Sample.updateMessageCaller();
    expect(component.message).toBe("UpdateMessage Called!");
    Sample.updateMessageCaller("Sarah Jane");
    expect(component.message).toBe("Sarah Jane, UpdateMessage Called!");
  });

  test("component instance method helper class", async () => {
    page.updateMessageCallerJS = async (helper: objects.MessageUpdateInvokeHelper) => {
      await helper.invokeMethodAsync("updateMessageCaller");
      helper.dispose();
    };
    const items = Array.from({ length: 4 }, () => new ListItem());
    await items[1]?.interopCall();
    const updated = ["UpdateMessage Called!", "none"];
    const untouched = ["Select one of these list item buttons.", "inline-block"];
    const states = () => items.map(({ message, display }) => [message, display]);
    expect(states()).toEqual([untouched, updated, untouched, untouched]);
    // Rust holds the helper still: it can be given again.
    await items[1]?.interopCall();
    await items[3]?.interopCall();
    expect(states()).toEqual([untouched, updated, untouched, updated]);
  });

  test("circular object references", async () => {
    const circular: Record<string, unknown> = { name: "a" };
    circular.next = circular;
    page.app = { f: () => circular };
    expect((await rejectedBy(Host.chain("app.f"))).message).toBe(
      "app.f: `result.next`: expected a value without cycles, got a cycle",
    );
    expect(await Host.invokeVoid("app.f")).toBeUndefined();
    expect(Typed.any(circular)).toBe(circular);
  });

  test("size limits on JavaScript interop calls", async () => {
    const text = "x".repeat(1_000_000);
    page.app = { echo: (value: string) => value };
    expect((await Host.invokeText("app.echo", text))?.length).toBe(1_000_000);
    expect((await rejectedBy(Reference.pieces(new Uint8Array(20), 10))).name).toBe("RangeError");
  });

  test("attachReviver, attachDispatcher: look-alikes stay data", () => {
    for (const key of ["__dotNetObject", "__jsObjectId", "__byte[]", "__dotNetStream"])
      expect(Look.number({ [key]: 1, a: 2 }, "a")).toBe(2);
  });
});

describe("IJSRuntime: Rust calls", () => {
  test("InvokeAsync, InvokeVoidAsync", async () => {
    expect(await Host.invoke("Math.pow", 2, 10)).toBe(1024);
    page.app = { f: () => new Map() };
    expect(await Host.invokeVoid("app.f")).toBeUndefined();
  });

  test("IJSInProcessRuntime.Invoke", () => {
    expect(Host.invokeSync("Math.sqrt", 9)).toBe(3);
  });

  test("InvokeConstructorAsync, GetValueAsync, SetValueAsync", () => {
    expect(Host.construct("URL", "http://x/y")).toBeInstanceOf(URL);
    const app = { title: "a", size: 1 };
    page.app = app;
    expect([Host.getText("app.title"), Host.getNumber("app.size")]).toEqual(["a", 1]);
    Host.setNumber("app.size", 2);
    expect(app.size).toBe(2);
  });

  test("CancellationToken, TimeSpan", async () => {
    let signal: AbortSignal | undefined;
    page.app = {
      f: (_: string, given: AbortSignal) => {
        signal = given;
        return new Promise(() => {});
      },
    };
    expect((await rejectedBy(Host.invokeWith("app.f", 10, true))).name).toBe("TimeoutError");
    expect(signal?.aborted).toBe(true);
  });

  test('InvokeAsync<IJSObjectReference>("import", url)', async () => {
    const url = module("export const getMessage = () => 'Olá do Blazor!'");
    expect(await Sample.welcomeMessage(url)).toBe("Olá do Blazor!");
    // The second import of the name is the same module.
    expect(await Sample.welcomeMessage("data:text/javascript,throw 1")).toBe("Olá do Blazor!");
  });

  test("IJSObjectReference, DisposeAsync", async () => {
    const target = {
      factor: 2,
      times: function (this: { factor: number }, a: number) {
        return a * this.factor;
      },
    };
    expect(await Reference.call(target, "times", 4)).toBe(8);
    expect(await Reference.afterDispose(target)).toHaveLength(5);
  });

  test("IJSStreamReference", async () => {
    const reference = DotNet.createJSStreamReference(Uint8Array.of(1, 2, 3));
    expect(await Reference.read(reference as never)).toEqual(Uint8Array.of(1, 2, 3));
    expect(await Reference.pieces(new Uint8Array(0))).toEqual([0]);
  });

  test("DotNetStreamReference", async () => {
    const read: number[] = [];
    for await (const counter of objects.Pass.stream(3)) read.push(counter.value);
    expect(read).toEqual([0, 1, 2]);
    const readable = objects.Pass.stream(2).readable as ReadableStream<objects.Counter>;
    const first = await readable.getReader().read();
    expect(first.value?.value).toBe(0);
  });

  test("byte arrays", async () => {
    page.app = { echo: (value: unknown) => value };
    const bytes = Uint8Array.of(1, 2);
    const deep = {
      bytes,
      lists: [bytes],
      byName: { a: bytes },
      pair: [1, bytes] as [number, Uint8Array],
      maybe: bytes,
    };
    expect(await Host.echoDeep("app.echo", { ...deep, bytes: Buffer.from(bytes) })).toMatchObject(deep);
  });
});

describe("DotNet: references of JavaScript", () => {
  test("createJSObjectReference, disposeJSObjectReference", () => {
    const target = { a: 1 };
    const reference = DotNet.createJSObjectReference(target);
    expect(Reference.get(reference, "a")).toBe(1);
    DotNet.disposeJSObjectReference(reference);
    DotNet.disposeJSObjectReference(reference);
    expect(thrownBy(() => Reference.get(reference, "a"))).toBeInstanceOf(ObjectDisposedError);
    expect(Reference.hold(DotNet.createJSObjectReference(null))).toBe(false);
  });

  test("createJSStreamReference", async () => {
    expect(await Reference.pieces(DotNet.createJSStreamReference(new Blob(["abc"])) as never)).toEqual([3, 3]);
    expect(thrownBy(() => DotNet.createJSStreamReference({} as never))).toBeInstanceOf(TypeError);
  });

  test("findJSFunction, findObjectMember", async () => {
    page.app = { inner: { f: () => 1 } };
    expect((await rejectedBy(Host.invoke("app.inner.g", 1, 2))).message).toBe("app.inner: `g` is undefined");
    expect((await rejectedBy(Host.invoke("app.__proto__.f", 1, 2))).message).toContain("is no step of a path");
  });
});

describe("[JSImport], [JSExport]", () => {
  test("JSHost.ImportAsync, [JSImport]", async () => {
    using runtime = await createRuntime({ assemblies: [billing], lateImports: ["billing-host", "billing-log"] });
    const { priceOf } = runtime.getAssemblyExports(billing);
    expect(thrownBy(() => priceOf("a")).message).toContain("billing-host");
    await runtime.importModule("billing-host", module("export const price = (sku) => sku.length"));
    expect(priceOf("abc")).toBe(3);
    await runtime.importModule("billing-host", "data:text/javascript,throw 1");
    expect(priceOf("abcd")).toBe(4);
  });

  test("setModuleImports", async () => {
    using runtime = await createRuntime({ assemblies: [billing], lateImports: ["billing-host", "billing-log"] });
    const { priceOf } = runtime.getAssemblyExports(billing);
    runtime.setModuleImports("billing-host", { price: () => 1 });
    expect(priceOf("a")).toBe(1);
    runtime.setModuleImports("billing-host", { price: () => 2 });
    expect(priceOf("a")).toBe(2);
  });

  test("[JSExport], getAssemblyExports, getDotnetRuntime", async () => {
    page.app = { id: DotNet.runtimeId };
    const url = module(`export async function setMessage() {
      const { id } = globalThis.app;
      const runtime = await globalThis.getRustRuntime(id);
      const exports = await runtime.getAssemblyExports("objects");
      return exports.Sample.getMessageFromRust();
    }`);
    expect(await Sample.setWelcomeMessage(url)).toBe("Olá do Oxbridge!");
    const { getAssemblyExports } = getRustRuntime(DotNet.runtimeId) as typeof DotNet;
    expect(getAssemblyExports("objects")).toBe(DotNet.getAssemblyExports(descriptor));
    expect(getRustRuntime(DotNet.runtimeId)).toBe(DotNet);
    expect(thrownBy(() => DotNet.getAssemblyExports("objects.dll" as never)).message).toBe(
      "no assembly `objects.dll`; loaded: `objects`",
    );
  });

  test("JSMarshalAs, JSType.Number, JSType.BigInt", () => {
    expect(Sample.longs(5, 7n)).toEqual([5, 7n]);
    expect(Sample.longs(5, 7)).toEqual([5, 7n]);
    expect(thrownBy(() => Sample.longs(2 ** 53, 7n))).toBeInstanceOf(RangeError);
    expect(thrownBy(() => Sample.longs(1, 2n ** 63n))).toBeInstanceOf(RangeError);
  });

  test("JSHost.GlobalThis, JSObject", () => {
    expect(Host.global()).toBe(globalThis);
    const object = { text: "a", inner: {} };
    expect([Look.has(object, "text"), Look.typeOf(object, "text"), Look.text(object, "text")]).toEqual([
      true,
      "string",
      "a",
    ]);
    expect(Look.inner(object, "inner")).toBe(object.inner);
    expect(Reflect.ownKeys(object)).toEqual(["text", "inner"]);
  });

  test("Action, Func", () => {
    using make = objects.Pass.maker();
    expect(make(4).value).toBe(4);
    make.dispose();
    expect(thrownBy(() => make(4))).toBeInstanceOf(ObjectDisposedError);
  });

  test("OperatingSystem.IsBrowser", () => {
    expect(Sample.title()).toBeUndefined();
    expect(Host.kind()).toBe("node false false");
  });
});

describe("the page for people who come from .NET", () => {
  const lines = readFileSync(new URL("../npm/docs/dotnet.md", import.meta.url), "utf8").split("\n");
  const from = lines.findIndex((line) => line.startsWith("| .NET | Oxbridge |"));
  const to = lines.findIndex((line, i) => i > from && !line.startsWith("|"));
  const rows = lines.slice(from + 2, to).map((line) => line.split("|").map((cell) => cell.trim()));
  const source = readFileSync(new URL("seeds.test.ts", import.meta.url), "utf8");
  const titles = [...source.matchAll(/\n {2}test\((["'])(.*)\1,/g)].map(([, , title]) => title as string);
  /** What is long enough to be looked for. */
  const words = (text: string): string[] => text.match(/[A-Za-z]{5,}/g) ?? [];

  const served = lines
    .map((line) => /\| `((?:server|session)\/\w+\.test\.ts)`: (.+) \|$/.exec(line))
    .flatMap((match) => (match ? [[match[2], match[1]] as [string, string]] : []));

  test("has a table of Blazor Server, and each of its rows names a test", () => {
    const start = lines.findIndex((line) => line.startsWith("| Blazor Server | Oxbridge |"));
    expect(lines.slice(start + 2).filter((line) => line.startsWith("|"))).toHaveLength(served.length);
    expect(served.length).toBeGreaterThan(10);
  });

  test.each(served)("names a test that there is: %s", (title, file) => {
    expect(readFileSync(new URL(file, import.meta.url), "utf8")).toContain(`test(${JSON.stringify(title)}, `);
  });

  test("has a table of them", () => expect(rows.length).toBeGreaterThan(20));

  // What has no counterpart, and what another suite shows.
  const elsewhere = [
    "JSException",
    "DOM clean-up with a `MutationObserver`",
    "`IJSUnmarshalledRuntime`",
    "Blazor Server",
  ];
  test.each(rows.map(([, theirs = ""]) => theirs).filter((theirs) => !elsewhere.some((each) => theirs.includes(each))))(
    "says what is tested here: %s",
    (theirs) => {
      const tested = titles.filter((title) => words(theirs).some((word) => words(title).includes(word)));
      expect(tested).not.toEqual([]);
    },
  );
});
