/** References to objects of JavaScript, and to the bytes of one. The twin is `tests-rs/objects/src/reference.rs`. */
import * as objects from "objects";
import descriptor from "objects/assembly";
import { createRuntime, ObjectDisposedError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { rejectedBy, said, saidLater, thrownBy } from "../thrown.ts";
import { collected, gc, turn, uncaughtByNow } from "../uncaught.ts";
import { app, leaveApp } from "./app.ts";

const { Reference } = objects;

const runtime = await createRuntime({ assemblies: [descriptor] });
afterAll(() => runtime.dispose());
afterEach(leaveApp);
afterEach(() => Reference.dropHeld());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a reference to an object of JavaScript", () => {
  test("is one that was made, or any object or function", async () => {
    const { createJSObjectReference } = runtime;
    const target = {
      factor: 2,
      times: function (this: { factor: number }, a: number) {
        return a * this.factor;
      },
    };
    expect(await Reference.call(createJSObjectReference(target), "times", 3)).toBe(6);
    expect(await Reference.call(target, "times", 3)).toBe(6);
    expect(Reference.get(target, "factor")).toBe(2);
    Reference.set(target, "factor", 5);
    expect(target.factor).toBe(5);
    const f = Object.assign((a: number) => a + 1, { twice: (a: number) => a * 2 });
    expect(await Reference.call(f, "twice", 4)).toBe(8);
    expect(await Reference.call(f, "", 4)).toBe(5);
    class Box {
      readonly a: number;
      constructor(a: number) {
        this.a = a;
      }
    }
    expect(Reference.construct({ Box }, "Box", 3)).toEqual(new Box(3));
    for (const wrong of [1, "text", true, undefined, null, 1n, Symbol("s")])
      expect(thrownBy(() => Reference.get(wrong as never, "a"))).toBeInstanceOf(TypeError);
    expect([said(() => Reference.get({}, "a.b")), said(() => Reference.get({ a: {} }, "a.b"))]).toMatchInlineSnapshot(`
      [
        "Error: object: \`a\` is undefined",
        "Error: a: \`b\` is undefined",
      ]
    `);
  });

  test("comes back as the object itself", async () => {
    const { createJSObjectReference } = runtime;
    const target = { a: 1 };
    expect(Reference.hold(createJSObjectReference(target))).toBe(true);
    expect(Reference.held()).toBe(target);
    expect(Reference.areSame(target, createJSObjectReference(target))).toBe(true);
    expect(Reference.areSame(target, { a: 1 })).toBe(false);
    const frozen = Object.freeze({ a: 1 });
    expect(Reference.areSame(frozen, frozen)).toBe(true);
    expect(Reflect.ownKeys(target)).toEqual(["a"]);
    const copy = { ...target };
    Reference.hold(copy);
    expect(Reference.held()).toBe(copy);
    const proxy = new Proxy(target, {
      get() {
        throw new Error("a trap");
      },
    });
    Reference.hold(proxy);
    expect(Reference.held()).toBe(proxy);
    const nested = Reference.nested({ first: target, others: [createJSObjectReference(copy), null, undefined] });
    expect([nested.first === target, nested.others[0] === copy, nested.others[1], nested.others[2]]).toEqual([
      true,
      true,
      undefined,
      undefined,
    ]);
  });

  test("may be to nothing", async () => {
    const { createJSObjectReference } = runtime;
    expect([Reference.hold(createJSObjectReference(null)), Reference.hold(null), Reference.hold()]).toEqual([
      false,
      false,
      false,
    ]);
    expect(Reference.hold(createJSObjectReference(undefined))).toBe(false);
    app({ nothing: () => null, none: async () => undefined, reference: () => createJSObjectReference(null) });
    expect(await Reference.find("app.nothing")).toBeUndefined();
    expect(await Reference.find("app.none")).toBeUndefined();
    expect(await Reference.find("app.reference")).toBeUndefined();
    const target = {};
    app({ some: () => target, number: () => 5 });
    expect(await Reference.find("app.some")).toBe(target);
    expect(await saidLater(Reference.find("app.number"))).toMatchInlineSnapshot(
      `"TypeError: app.number: \`result\`: expected an object, got 5"`,
    );
    expect(said(() => Reference.get(createJSObjectReference(null), "a"))).toMatchInlineSnapshot(
      `"TypeError: Reference.get: \`reference\`: expected an object, got null"`,
    );
  });

  test("is nothing after it was disposed of, on either side", async () => {
    const { createJSObjectReference, disposeJSObjectReference } = runtime;
    const target = { f: () => 1 };
    const reference = createJSObjectReference(target);
    Reference.hold(reference);
    disposeJSObjectReference(reference);
    disposeJSObjectReference(reference);
    expect(Reference.held()).toBe(target);
    expect(said(() => Reference.get(reference, "a"))).toMatchInlineSnapshot(
      `"ObjectDisposedError: Reference.get: \`reference\`: the reference was disposed"`,
    );
    expect(thrownBy(() => Reference.hold(reference))).toBeInstanceOf(ObjectDisposedError);
    expect(await Reference.afterDispose(target)).toEqual(
      Array(5).fill("ObjectDisposedError: the reference was disposed"),
    );
    {
      using short = createJSObjectReference(target);
      expect(Reference.areSame(short, target)).toBe(true);
    }
  });

  test("is known by what it is, not by what it looks like", async () => {
    const { createJSObjectReference, createJSStreamReference } = runtime;
    const reference = createJSObjectReference({ a: 1 });
    const lookAlikes = [
      { __jsObjectId: 0, a: 2 },
      { __dotNetObject: 1, a: 2 },
      { "__byte[]": 0, a: 2 },
      { __jsStreamReferenceLength: 3, __jsObjectId: 1, a: 2 },
      Object.assign(Object.create(Object.getPrototypeOf(reference)), { a: 2 }),
      { [Symbol.toStringTag]: "JSObjectReference", a: 2 },
    ];
    for (const alike of lookAlikes) expect(Reference.get(alike, "a")).toBe(2);
    expect(JSON.stringify(reference)).toBe("{}");
    expect(thrownBy(() => Reference.get(structuredClone(reference), "a")).message).toContain("`a`");
    for (const alike of [{ byteLength: 3 }, { size: 3, stream: () => [] }, Object.create(Uint8Array.prototype)])
      expect(thrownBy(() => createJSStreamReference(alike as never))).toBeInstanceOf(TypeError);
    for (const wrong of [1, "text", true, Symbol("s"), 1n])
      expect(thrownBy(() => createJSObjectReference(wrong as never))).toBeInstanceOf(TypeError);
    expect(said(() => createJSObjectReference(5 as never))).toBe(
      "TypeError: createJSObjectReference: expected an object, a function or null, got 5",
    );
  });

  test("keeps its object alive in Rust, and no longer", async () => {
    const own = await createRuntime({ assemblies: [descriptor] });
    using _ = own;
    const { Reference } = own.getAssemblyExports(descriptor);
    const held = (() => {
      const target = { a: 1 };
      Reference.hold(own.createJSObjectReference(target));
      return new WeakRef(target);
    })();
    expect(own.stats().objects).toBe(1);
    for (let i = 0; i < 3; i++) {
      await turn();
      gc();
    }
    expect(held.deref()).toBeDefined();
    Reference.dropHeld();
    expect(own.stats().objects).toBe(0);
    expect(await collected(() => held.deref() === undefined)).toBe(true);
  });

  test("leaves nothing behind, whatever becomes of the call", async () => {
    const own = await createRuntime({ assemblies: [descriptor] });
    using _ = own;
    const { Reference, Host } = own.getAssemblyExports(descriptor);
    app({ f: () => ({}), g: () => 5, h: () => Promise.reject(new Error("no")) });
    const round = async (): Promise<void> => {
      await Reference.find("app.f");
      await rejectedBy(Reference.find("app.g"));
      await rejectedBy(Reference.find("app.h"));
      await rejectedBy(Reference.call({}, "missing", 1));
      thrownBy(() => Host.getNumber("app.missing"));
    };
    await round();
    const { memory } = own.stats();
    for (let i = 0; i < 300; i++) await round();
    expect(own.stats()).toMatchObject({ memory, functions: 0, objects: 0, promises: 0, streams: 0 });
  });
});

describe("bytes that Rust reads as a stream", () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => i);

  test("are those of a buffer, a view of one, or a Blob, also none", async () => {
    const { createJSStreamReference } = runtime;
    for (const source of [bytes, bytes.buffer, new Blob([bytes]), new DataView(bytes.buffer), Buffer.from(bytes)]) {
      for (const given of [source, createJSStreamReference(source)])
        expect(Buffer.compare(await Reference.read(given), bytes)).toBe(0);
    }
    const floats = Float32Array.of(1, 2);
    expect(await Reference.read(floats)).toEqual(new Uint8Array(floats.buffer));
    expect(await Reference.read(bytes.subarray(3, 5))).toEqual(Uint8Array.of(3, 4));
    expect(await Reference.read(createJSStreamReference(new Uint8Array(0)))).toEqual(new Uint8Array(0));
    expect(await Reference.pieces(new Blob([]))).toEqual([0]);
    for (const wrong of [{}, [1], "text", null, 5, { byteLength: 3 }])
      expect((await rejectedBy(Reference.read(wrong as never))).name).toBe("TypeError");
    expect(await saidLater(Reference.read([1] as never))).toMatchInlineSnapshot(
      `"TypeError: Reference.read: \`stream\`: expected an ArrayBuffer, a view of one or a Blob, got an array"`,
    );
  });

  test("come in pieces, whose sum is known before", async () => {
    const [length, ...pieces] = await Reference.pieces(bytes);
    expect([length, pieces.reduce((sum, size) => sum + size, 0)]).toEqual([200_000, 200_000]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(64 * 1024);
  });

  test("are not more than Rust allows", async () => {
    expect(await saidLater(Reference.pieces(bytes, 199_999))).toMatchInlineSnapshot(
      `"RangeError: the stream has 200000 bytes, more than 199999"`,
    );
    expect((await Reference.pieces(bytes, 200_000))[0]).toBe(200_000);
    expect((await rejectedBy(Reference.pieces(new Blob([bytes, bytes, bytes])))).name).toBe("RangeError");
  });

  test("need not be read to the end", async () => {
    expect(await Reference.firstPiece(bytes)).toBeGreaterThan(0);
    expect(await Reference.firstPiece(new Blob([bytes]))).toBeGreaterThan(0);
  });

  test("may be what a function gives", async () => {
    const { createJSStreamReference } = runtime;
    app({ f: () => bytes, g: async () => createJSStreamReference(new Blob(["abc"])), h: () => ({}) });
    expect(Buffer.compare(await Reference.readFrom("app.f"), bytes)).toBe(0);
    expect(await Reference.readFrom("app.g")).toEqual(Uint8Array.of(97, 98, 99));
    expect((await rejectedBy(Reference.readFrom("app.h"))).name).toBe("TypeError");
  });
});

describe("bytes whose buffer is resized while they are read", () => {
  const { pieces } = objects.Reference;
  /** Of a resizable buffer of 200,000 bytes, which has another length after the first piece. */
  const resized = (
    length: number,
    part: (buffer: ArrayBuffer) => ArrayBuffer | Uint8Array,
  ): Promise<readonly number[]> => {
    const buffer = new ArrayBuffer(200_000, { maxByteLength: 400_000 });
    const read = pieces(part(buffer));
    buffer.resize(length);
    return read;
  };

  test("are as many as they were, or an error", async () => {
    // The first is what was said.
    const sum = ([said, ...lengths]: readonly number[]): number => {
      const all = lengths.reduce((sum, each) => sum + each, 0);
      expect(said).toBe(all);
      return all;
    };
    expect(sum(await resized(400_000, (buffer) => buffer))).toBe(200_000);
    expect(sum(await resized(400_000, (buffer) => new Uint8Array(buffer)))).toBe(200_000);
    expect(sum(await resized(150_000, (buffer) => new Uint8Array(buffer, 10, 100_000)))).toBe(100_000);
    for (const part of [(buffer: ArrayBuffer) => buffer, (buffer: ArrayBuffer) => new Uint8Array(buffer)])
      expect((await rejectedBy(resized(100_000, part))).name).toBe("RangeError");
    // A piece that is under way.
    expect(await saidLater(resized(0, (buffer) => new Uint8Array(buffer, 10, 100)))).toBe(
      "TypeError: stream: `item`: expected a Uint8Array, got a detached one",
    );
  });
});
