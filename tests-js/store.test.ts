/** Values in the hands of libraries that watch or draft them: reactive, observable and draft ones of the libraries themselves. */
import * as fixture from "fixture";
import { createDraft, enableMapSet, finishDraft } from "immer";
import { observable } from "mobx";
import { createMutable, createStore } from "solid-js/store";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { proxy } from "valtio/vanilla";
import { proxyMap, proxySet } from "valtio/vanilla/utils";
import { describe, expect, test } from "vitest";
import { reactive, readonly, ref, shallowReactive } from "vue";
import type { Type } from "../npm/src/type.ts";
import { enginesOf, type Outcome } from "./types/engines.ts";
import { as, field, list, named, record, t, type } from "./types/manifest.ts";

enableMapSet();

type Keep = <T extends object>(plain: T) => T;

/** What each library makes of a plain value, whatever it holds. */
const LIBRARIES: Readonly<Record<string, Keep>> = {
  "Vue, reactive": (plain) => reactive(plain) as typeof plain,
  "Vue, shallow": (plain) => shallowReactive(plain),
  "Vue, read-only": (plain) => readonly(plain) as typeof plain,
  "Vue, in a ref": (plain) => ref(plain).value as typeof plain,
  "Immer, a draft": (plain) => createDraft(plain) as typeof plain,
  "Immer, frozen": (plain) => finishDraft(createDraft(plain)) as typeof plain,
  "MobX, observable": (plain) => observable(plain),
  "MobX, shallow": (plain) => observable(plain, {}, { deep: false }),
  Solid: (plain) => (isCollection(plain) ? plain : createStore(plain)[0]),
  "Solid, mutable": (plain) => (isCollection(plain) ? plain : createMutable(plain)),
  Svelte: (plain) => svelte(plain) as typeof plain,
  Valtio: (plain) => valtio(plain) as typeof plain,
};

function isCollection(value: object): boolean {
  return value instanceof Map || value instanceof Set;
}

/** Svelte has classes for collections only; what `$state` makes is a proxy that its compiler asks for. */
function svelte(plain: object): object {
  if (plain instanceof Map) return new SvelteMap(plain);
  return plain instanceof Set ? new SvelteSet(plain) : plain;
}

function valtio(plain: object): object {
  if (plain instanceof Map) return proxyMap(plain);
  return plain instanceof Set ? proxySet(plain) : proxy(plain);
}

const NAMED = [
  type("Point", record(field("x", t("f64")), field("tags", list(t("string"))))),
  type("Shop", record(field("points", as("Map", { kind: "map", key: t("string"), of: named("Point") })))),
  type("Stall", record(field("points", { kind: "record", of: named("Point") }))),
  type("JsonValue", { kind: "untagged", variants: [t("f64")] }),
];
const point = (): object => ({ x: 1, tags: ["a", "b"] });

/** What each type makes of a plain value. */
const CASES: Readonly<Record<string, readonly [type: Type, plain: () => object]>> = {
  "a map": [as("Map", { kind: "map", key: t("string"), of: t("u8") }), () => new Map([["a", 1]])],
  "a record of a map": [{ kind: "record", of: t("u8") }, () => new Map([["a", 1]])],
  "a record": [{ kind: "record", of: t("u8") }, () => ({ a: 1, b: 2 })],
  "a set": [{ kind: "set", of: t("u8") }, () => new Set([1, 2])],
  "a list": [list(t("string")), () => ["a", "b"]],
  "a list of numbers": [list(t("f64")), () => [1, 2.5]],
  "a tuple": [{ kind: "tuple", of: [t("u8"), t("string")] }, () => [1, "a"]],
  "an object": [named("Point"), point],
  "objects in a list": [list(named("Point")), () => [point(), point()]],
  "objects in a map in an object": [named("Shop"), () => ({ points: new Map([["a", point()]]) })],
  "objects in a record in an object": [named("Stall"), () => ({ points: { a: point() } })],
  JSON: [
    { kind: "json", form: "value", isWide: 0, of: named("JsonValue") },
    () => ({ a: [1, { b: [null, "x"] }], c: new Map([["d", [2n ** 60n]]]) }),
  ],
};
const engines = await enginesOf(
  Object.values(CASES).map(([type]) => type),
  NAMED,
);

describe.each(Object.entries(LIBRARIES))("%s:", (_, keep) => {
  test.each(Object.keys(CASES))("%s is what it would be by itself", (name) => {
    const k = Object.keys(CASES).indexOf(name);
    const [, plain] = CASES[name] as (typeof CASES)[string];
    // Padding holds whatever was there before.
    const outcome = ({ value, error }: Outcome): unknown => ({ value, error });
    const expected = outcome(engines.byGlue(k, plain()));
    expect(expected).toMatchObject({ error: undefined });
    expect(outcome(engines.byGlue(k, keep(plain())))).toEqual(expected);
    expect(outcome(engines.byDescription(k, keep(plain())))).toEqual(expected);
  });

  const json = (): object => ({ a: [1, { b: [null, "x"] }], c: new Map([["d", [2n ** 60n]]]) });
  const kept = { a: [1, { b: [null, "x"] }], c: { d: [2n ** 60n] } };

  test("an argument, and what a callback gives", () => {
    expect(fixture.Json.echo(keep(json()) as never)).toStrictEqual(kept);
    expect(fixture.Json.call(null, () => keep(json()) as never)).toStrictEqual(kept);
    const date = new Date(5);
    expect(
      fixture.Invoices.echo(keep({ id: 1n, lines: [{ sku: "a", quantity: 1, unitPrice: 2 }], due: date })),
    ).toEqual({
      id: 1n,
      lines: [{ sku: "a", quantity: 1, unitPrice: 2 }],
      due: date,
    });
  });

  test("what a call by name gives", async () => {
    (globalThis as Record<string, unknown>).kept = () => keep(json());
    expect(await fixture.Json.byName("kept", null)).toStrictEqual(kept);
    (globalThis as Record<string, unknown>).kept = () => keep(new Map([["a", 1]]));
    expect(await fixture.Foreign.byName("kept", {})).toStrictEqual({ a: 1 });
    delete (globalThis as Record<string, unknown>).kept;
  });

  test("what serde reads", () => {
    const counts = { a: 1, b: 2n ** 60n };
    expect(fixture.Foreign.callWith({}, () => keep({ ...counts }))).toStrictEqual(counts);
    expect(fixture.Foreign.callWith(keep(new Map(Object.entries(counts))), (value) => value)).toStrictEqual(counts);
    // Where nothing says that a map is meant, serde knows those of the class `Map` only: none of MobX and Valtio.
    expect(fixture.Foreign.echoJson(keep({ a: [counts], b: { c: [1] } }))).toStrictEqual({
      a: [counts],
      b: { c: [1] },
    });
    expect(fixture.Foreign.echoForeign(keep({ userName: "ada", roles: ["admin"], limit: 5 }))).toEqual({
      ...{ userName: "ada", roles: ["admin"], limit: 5 },
    });
  });
});
