import { createHash } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fromBase64 } from "../npm/src/loader/base64.ts";
import { initializer, type Startable } from "../npm/src/loader/init.ts";
import type { WasmSource } from "../npm/src/loader/options.ts";
import { beside } from "../npm/src/loader/package.ts";
import { compile, compileSync, compileWith } from "../npm/src/loader/source.ts";

// The smallest module there is.
const bytes = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const base64 = Buffer.from(bytes).toString("base64");
const sha = (algorithm: string, content = bytes): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest("base64")}`;

const answers: Record<string, (response: ServerResponse) => void> = {
  "/good.wasm": (response) =>
    response.writeHead(200, { "content-type": "application/wasm", "content-length": 8 }).end(bytes),
  "/typed.wasm": (response) =>
    response.writeHead(200, { "content-type": "application/wasm; charset=utf-8" }).end(bytes),
  "/plain.wasm": (response) => response.writeHead(200).end(bytes),
  "/page.wasm": (response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Hello</p>"),
  "/slow.wasm": () => {},
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (answer) answer(response);
    else response.writeHead(404).end("no");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a module comes from every kind of source", async () => {
  const module = new WebAssembly.Module(bytes);
  const padded = new Uint8Array(20);
  padded.set(bytes, 5);
  const sources: Record<string, WasmSource | PromiseLike<WasmSource>> = {
    url: new URL("/good.wasm", origin),
    string: `${origin}/good.wasm`,
    response: await fetch(`${origin}/good.wasm`),
    "promise of a response": fetch(`${origin}/good.wasm`),
    "response without a type": new Response(bytes),
    blob: new Blob([bytes]),
    buffer: bytes.buffer,
    bytes,
    "part of a buffer": padded.subarray(5, 13),
    view: new DataView(padded.buffer, 5, 8),
    "buffer of node": Buffer.from(bytes),
    "bytes of another realm": runInNewContext(`new Uint8Array([${bytes}])`),
    module,
    "promise of a module": Promise.resolve(module),
    "namespace of an import": Promise.resolve({ default: module }),
  };
  for (const [name, source] of Object.entries(sources)) {
    expect(await compile(source), name).toBeInstanceOf(WebAssembly.Module);
  }
  expect(compileSync(module)).toBe(module);
  expect(compileSync(padded.subarray(5, 13))).toBeInstanceOf(WebAssembly.Module);
});

test("anything else is refused", async () => {
  for (const source of [undefined, null, 1, {}, []]) {
    await expect(compile(source as WasmSource)).rejects.toThrow(
      new TypeError("`wasm`: expected a URL, a Response, bytes or a WebAssembly.Module"),
    );
  }
  expect(() => compileSync(Promise.resolve(bytes))).toThrow(
    new TypeError("`wasm`: expected a URL, a Response, bytes or a WebAssembly.Module"),
  );
});

test("a module is compiled as it arrives, and in silence otherwise", async () => {
  const streaming = vi.spyOn(WebAssembly, "compileStreaming");
  const warn = vi.spyOn(console, "warn");
  await compile(`${origin}/good.wasm`);
  expect(streaming).toHaveBeenCalledTimes(1);
  await compile(`${origin}/typed.wasm`);
  await compile(`${origin}/plain.wasm`);
  expect(streaming).toHaveBeenCalledTimes(1);
  expect(warn).not.toHaveBeenCalled();
});

test("a page in place of the module is named", async () => {
  await expect(compile(`${origin}/page.wasm`)).rejects.toThrow(
    `${origin}/page.wasm is not WebAssembly (text/html, starts with "<!doctype html>"): the server or bundler did not serve the .wasm file`,
  );
  await expect(compile(new TextEncoder().encode("oops"))).rejects.toThrow(
    '`wasm` is not WebAssembly (starts with "oops")',
  );
});

test("a missing file is named", async () => {
  await expect(compile(`${origin}/none.wasm`)).rejects.toThrow(`could not fetch ${origin}/none.wasm: 404 Not Found`);
});

test("a failed request is named and keeps its cause", async () => {
  const error = await compile("http://127.0.0.1:1/x.wasm").catch((error) => error);
  expect(error.message).toMatch(/^could not fetch http:\/\/127\.0\.0\.1:1\/x\.wasm \(/);
  expect(error.cause).toBeInstanceOf(TypeError);
  await expect(compile("file:///x.wasm")).rejects.toThrow("read the file and pass its bytes");
});

test("a policy that forbids WebAssembly is named", async () => {
  const blocked = new WebAssembly.CompileError("violates the Content Security Policy: 'unsafe-eval' is not allowed");
  vi.spyOn(WebAssembly, "compile").mockRejectedValueOnce(blocked);
  const error = await compile(bytes).catch((error) => error);
  expect(error.message).toContain("lacks 'wasm-unsafe-eval' in script-src");
  expect(error.cause).toBe(blocked);
});

test("what does not match its hash is refused, wherever it comes from", async () => {
  for (const source of [`${origin}/good.wasm`, bytes]) {
    await compile(source, { integrity: sha("sha384") });
    await compile(source, {
      integrity: ` ${sha("sha256", new Uint8Array(1))} ${sha("sha512")}  ${sha("sha512", new Uint8Array(1))}`,
    });
    await expect(compile(source, { integrity: sha("sha256", new Uint8Array(1)) })).rejects.toThrow(
      "does not match its `integrity`",
    );
    // Only the strongest counts.
    await expect(
      compile(source, { integrity: `${sha("sha256")} ${sha("sha512", new Uint8Array(1))}` }),
    ).rejects.toThrow("integrity");
    await expect(compile(source, { integrity: "md5-abc" })).rejects.toThrow();
  }
});

test("progress is told in bytes", async () => {
  const onProgress = vi.fn();
  await compile(`${origin}/good.wasm`, { onProgress });
  expect(onProgress).toHaveBeenLastCalledWith({ loaded: 8, total: 8 });
  await compile(`${origin}/plain.wasm`, { onProgress });
  expect(onProgress).toHaveBeenLastCalledWith({ loaded: 8, total: undefined });
  await compile(bytes, { onProgress });
  expect(onProgress).toHaveBeenLastCalledWith({ loaded: 8, total: 8 });
});

test("a signal ends a load with its reason", async () => {
  const reason = new Error("enough");
  for (const source of [`${origin}/slow.wasm`, new Promise<WasmSource>(() => {})]) {
    const controller = new AbortController();
    const load = compile(source, { signal: controller.signal });
    controller.abort(reason);
    await expect(load).rejects.toBe(reason);
    await expect(compile(source, { signal: controller.signal })).rejects.toBe(reason);
  }
});

test("a load leaves nothing with its signal, whatever that does", async () => {
  const { signal } = new AbortController();
  const [added, removed] = [vi.spyOn(signal, "addEventListener"), vi.spyOn(signal, "removeEventListener")];
  await compile(bytes, { signal });
  await expect(compile(new Uint8Array(8), { signal })).rejects.toThrow("is not WebAssembly");
  expect(removed.mock.calls).toEqual(added.mock.calls);
  const odd = (rest: object) => ({ signal: { aborted: false, reason: 0, addEventListener() {}, ...rest } as never });
  const broken = () => {
    throw new Error("broken");
  };
  for (const rest of [{}, { removeEventListener: broken }]) {
    expect(await compile(bytes, odd(rest))).toBeInstanceOf(WebAssembly.Module);
  }
  await expect(compile(bytes, odd({ addEventListener: broken }))).rejects.toThrow("broken");
});

test("base64 is decoded with and without the host's help", () => {
  expect(new Uint8Array(fromBase64(base64))).toEqual(bytes);
  vi.stubGlobal("Buffer", undefined);
  expect(fromBase64(base64)).toEqual(bytes);
  vi.unstubAllGlobals();
  const decode = vi.fn(() => bytes);
  Object.assign(Uint8Array, { fromBase64: decode });
  expect(fromBase64(base64)).toBe(bytes);
  Reflect.deleteProperty(Uint8Array, "fromBase64");
});

test("the copy in the package stands in for a file that is not served", async () => {
  const copy = vi.fn(async () => ({ default: () => bytes }));
  const at = (path: string) => () => new URL(path, origin);
  for (const url of [at("/none.wasm"), at("/page.wasm"), () => new URL("x", "about:blank")]) {
    expect(await beside(url, copy, compile)).toBeInstanceOf(WebAssembly.Module);
  }
  expect(copy).toHaveBeenCalledTimes(3);
  await beside(at("/good.wasm"), copy, compile);
  await expect(
    beside(at("/good.wasm"), copy, compile, { integrity: sha("sha256", new Uint8Array(1)) }),
  ).rejects.toThrow("integrity");
  await expect(beside(at("/good.wasm"), copy, compile, { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
  expect(copy).toHaveBeenCalledTimes(3);
});

test("without the file for rare cases a load fails as it did", async () => {
  const lost = () => Promise.reject(new Error("no such chunk"));
  await expect(compileWith(lost, new Uint8Array(8))).rejects.toThrow(WebAssembly.CompileError);
  await expect(compileWith(lost, new URL("/none.wasm", origin))).rejects.toThrow(new Error(`404 ${origin}/none.wasm`));
  expect(await compileWith(lost, new URL("/good.wasm", origin))).toBeInstanceOf(WebAssembly.Module);
});

// As in a service worker, which may not `import()`.
test("without the file for rare cases the host checks the hash of what it fetches, and progress is told once", async () => {
  const lost = () => Promise.reject(new Error("no such chunk"));
  for (const path of ["good", "plain", "typed"]) {
    const onProgress = vi.fn();
    const url = new URL(`/${path}.wasm`, origin);
    expect(await compileWith(lost, url, { integrity: sha("sha384"), onProgress })).toBeInstanceOf(WebAssembly.Module);
    expect(onProgress.mock.calls).toEqual([[{ loaded: 8, total: 8 }]]);
    await compileWith(lost, url, { onProgress });
    expect(onProgress).toHaveBeenCalledTimes(2);
    const other = sha("sha256", new Uint8Array(1));
    await expect(compileWith(lost, url, { integrity: other })).rejects.toBeInstanceOf(TypeError);
  }
  // What it has not fetched nobody has checked.
  for (const source of [bytes, await fetch(`${origin}/good.wasm`)]) {
    await expect(compileWith(lost, source, { integrity: sha("sha384") })).rejects.toThrow("no such chunk");
  }
});

test("without a copy the first failure is told", async () => {
  const copy = () => Promise.reject(new Error("no such chunk"));
  await expect(beside(() => new URL("/none.wasm", origin), copy, compile)).rejects.toThrow("404");
});

/** An instance that only notes what is done with it. */
function instance(): Startable & { starts: number } {
  const self = {
    starts: 0,
    options: {},
    imports: () => ({}),
    start: () => void self.starts++,
    awake: () => {},
    get generation() {
      return self.starts;
    },
  };
  return self;
}

test("init loads once, for callers at the same time and later ones", async () => {
  const cell = instance();
  const load = vi.fn(async () => new WebAssembly.Module(bytes), compile);
  const init = initializer(cell, load, compile);
  const [first, second] = [init(), init()];
  expect(first).toBe(second);
  await Promise.all([first, second]);
  await init();
  expect(load).toHaveBeenCalledTimes(1);
  expect(cell.starts).toBe(1);
});

test("init may be tried again after a failure", async () => {
  const cell = instance();
  const load = vi.fn(async () => new WebAssembly.Module(bytes)).mockRejectedValueOnce(new Error("offline"));
  const init = initializer(cell, load, compile);
  const both = [init(), init()];
  await expect(both[0]).rejects.toThrow("offline");
  await expect(both[1]).rejects.toThrow("offline");
  await init();
  expect(cell.starts).toBe(1);
});

test("init takes a module from elsewhere, and policies at any time", async () => {
  const cell = instance();
  const load = vi.fn();
  const init = initializer(cell, load, compile);
  await init({ wasm: bytes, panic: "fault" });
  expect(cell.starts).toBe(1);
  expect(load).not.toHaveBeenCalled();
  const onPanic = () => {};
  await init({ onPanic });
  expect(cell.options).toEqual({ panic: "fault", onPanic });
});

test("a call that starts the instance while init loads it does no harm", async () => {
  const cell = instance();
  const init = initializer(cell, async () => new WebAssembly.Module(bytes), compile);
  const loading = init();
  cell.start({});
  await loading;
  expect(cell.starts).toBe(1);
});
