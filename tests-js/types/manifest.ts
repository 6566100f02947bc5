/** Short words for manifests written by hand: what a build describes, without the build. */

import {
  ABI,
  type ClassItem,
  type ConstantItem,
  type ErrorType,
  type FunctionItem,
  type ImportItem,
  type Manifest,
  type MemberItem,
} from "../../npm/cli/manifest/type.ts";
import type { Body, Element, Field, Mode, NamedType, Parameter, Type, Variant, View } from "../../npm/src/type.ts";

type Kind = Exclude<
  Type,
  | { of: unknown }
  | { element: unknown }
  | { id: unknown }
  | { index: unknown }
  | { name: unknown }
  | { result: unknown }
>["kind"];

/** A type by one word: `t("u32")`. */
export const t = (kind: Kind): Type => ({ kind }) as Type;
/** The kinds of scalars. */
export const SCALARS = "bool i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 f32 f64 char".split(" ");
export const buffer = (element: Element): Type => ({ kind: "buffer", element });
export const as = (view: View, of: Type): Type => ({ kind: "as", view, of });
export const list = (of: Type): Type => ({ kind: "list", of });
export const option = (of: Type): Type => ({ kind: "option", of });
export const named = (id: string): Type => ({ kind: "named", id });
export const parameter = (index = 0): Type => ({ kind: "parameter", index });

export function field(name: string, type: Type, rest: Partial<Field> = {}): Field {
  const core = type.kind === "as" ? type.of : type;
  return { name, docs: "", presence: core.kind === "option" ? "optional" : "required", type, ...rest };
}

export function record(...fields: Field[]): Body {
  return { kind: "record", fields };
}

export function alias(of: Type, brand = ""): Body {
  return { kind: "alias", of, brand };
}

export function choice(...names: string[]): Body {
  return { kind: "enum", variants: names.map((name) => ({ name, docs: "" })) };
}

export function union(tag: string, variants: Record<string, Variant["content"]>, docs = ""): Body {
  return { kind: "union", tag, variants: Object.entries(variants).map(([name, content]) => ({ name, docs, content })) };
}

export const unit: Variant["content"] = { kind: "unit" };
export const newtype = (of: Type): Variant["content"] => ({ kind: "newtype", of });
export const fields = (...fields: Field[]): Variant["content"] => ({ kind: "record", fields });
export const tuple = (...of: Type[]): Variant["content"] => ({ kind: "tuple", of });

let line = 0;

export function type(name: string, body: Body, rest: Partial<NamedType> = {}): NamedType {
  const place = `src/lib.rs:${++line}`;
  return { id: name, name, assembly: "sample", docs: "", place, arguments: [], parameters: [], body, ...rest };
}

export function func(
  path: string,
  parameters: Record<string, Type | Omit<Parameter, "name">>,
  result: Type = t("unit"),
  rest: Partial<FunctionItem> & { error?: ErrorType } = {},
): FunctionItem {
  const namespace = path.split(".");
  const name = namespace.pop() as string;
  return {
    ...{ assembly: "sample", namespace, name, docs: "", place: `src/lib.rs:${++line}`, symbol: `__ox_${name}` },
    ...{ async: false, result, throws: "" },
    parameters: Object.entries(parameters).map(([name, of]) =>
      "presence" in of ? { name, ...of } : { name, presence: "required", type: of },
    ),
    ...rest,
  };
}

/** A member of a class: `member("value", {}, t("u32"), { role: "getter" })`. */
export function member(
  name: string,
  parameters: Record<string, Type | Omit<Parameter, "name">>,
  result: Type = t("unit"),
  rest: Partial<MemberItem> = {},
): MemberItem {
  return { ...func(name, parameters, result), role: "method", ...rest };
}

/** A class with its members, `new` among them: `klass("Shop.Counter", member("value", …))`. */
export function klass(path: string, ...members: MemberItem[]): ClassItem {
  const namespace = path.split(".");
  const name = namespace.pop() as string;
  return {
    ...{ assembly: "sample", namespace, name, docs: "", place: `src/lib.rs:${++line}`, id: path, hash: path },
    members: members.map((each) => ({ ...each, namespace: [...namespace, name] })),
  };
}

/** An object of a class. */
export const object = (id: string, mode: Mode = "shared"): Type => ({ kind: "class", id, mode });

/** `imported("billing-host", "fetchText", { … })` */
export function imported(
  module: string,
  name: string,
  parameters: Record<string, Type>,
  result: Type = t("unit"),
  rest: Partial<ImportItem> = {},
): ImportItem {
  return {
    ...{ assembly: "sample", namespace: [], name, module, docs: "", place: `src/lib.rs:${++line}` },
    ...{
      symbol: `__ox_import_${name.replace(/\W/g, "_")}`,
      async: false,
      role: "function",
      others: [],
      signal: false,
      result,
    },
    parameters: Object.entries(parameters).map(([name, type]) => ({ name, presence: "required", type })),
    ...rest,
  };
}

export const callback = (parameters: Record<string, Type>, result: Type = t("unit")): Type => ({
  kind: "jsFunction",
  parameters: Object.entries(parameters).map(([name, type]) => ({ name, type })),
  result,
});

export const rustFunction = (parameters: Record<string, Type>, result: Type = t("unit")): Type => ({
  ...(callback(parameters, result) as Type & { kind: "jsFunction" }),
  kind: "rustFunction",
});

export const promise = (of: Type): Type => ({ kind: "promise", of });
export const stream = (of: Type, kind: "stream" | "rustStream" | "rustIterator" = "stream"): Type => ({ kind, of });

export function constant(path: string, type: Type, docs = ""): ConstantItem {
  const namespace = path.split(".");
  const name = namespace.pop() as string;
  return { assembly: "sample", namespace, name, docs, place: `src/lib.rs:${++line}`, type, message: new Uint8Array(8) };
}

export function manifest(
  items: readonly (FunctionItem | ConstantItem | ClassItem | ImportItem | NamedType)[],
): Manifest {
  const types = items.filter((item): item is NamedType => "body" in item);
  return {
    ...{ abi: ABI, name: "sample", assemblies: ["sample", "linked"], sections: [] },
    functions: items.filter((item): item is FunctionItem => "throws" in item),
    constants: items.filter((item): item is ConstantItem => "message" in item),
    classes: items.filter((item): item is ClassItem => "members" in item),
    errors: [],
    imports: items.filter((item): item is ImportItem => "module" in item),
    types: Object.fromEntries(types.map((type) => [type.id, type])),
  };
}
