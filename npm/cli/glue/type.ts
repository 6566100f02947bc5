/** The type table, from the manifest to JavaScript: how each type is written, checked and read. */

import { components, isFlat, resolve } from "../manifest/generic.ts";
import { isIdentifier, type TypeName, typeNames } from "../manifest/name.ts";
import type { Body, Element, Field, Item, Manifest, NamedType, Type, Variant, View } from "../manifest/type.ts";
import { answerText, callbackText, rustFunctionText, traitText } from "./function.ts";
import { Lines, ROOM } from "./lines.ts";
import { classOf, exportNames, typeBinding } from "./names.ts";
import { ARRAYS } from "./scalar.ts";

/** Bytes of a number, by its kind. */
const SIZES: Readonly<Record<string, number>> = {
  bool: 1,
  i8: 1,
  u8: 1,
  i16: 2,
  u16: 2,
  i32: 4,
  u32: 4,
  isize: 4,
  usize: 4,
  f32: 4,
  char: 4,
  i64: 8,
  u64: 8,
  f64: 8,
};

/** Names that local variables of generated functions have, or that would not be variables. */
const LOCALS = new Set(
  (
    "i w r v e n x at raw life held tag cancel message result level index list map set value key head arguments await break case catch class " +
    "const continue debugger default delete do else enum eval export extends false finally for function if implements " +
    "import in instanceof interface let new null package private protected public return static super switch this " +
    "throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/**
 * A type as the glue sees it: aliases are looked through, and views have become types of their own.
 *
 * `shown` is how JavaScript sees a number otherwise than by its kind.
 */
export type Low =
  | { readonly kind: "scalar"; readonly of: string; readonly shown?: "number" | "bigint" | "Date" }
  | { readonly kind: "unit" | "string" | "serde" | "object" | "any" | "objectReference" | "streamReference" }
  | { readonly kind: "class"; readonly id: string }
  | { readonly kind: "jsClass"; readonly name: string }
  | { readonly kind: "buffer" | "mutBuffer" | "memoryView"; readonly element: Element }
  | { readonly kind: "list"; readonly of: Low }
  | { readonly kind: "set"; readonly of: Low }
  | { readonly kind: "record"; readonly of: Low }
  | { readonly kind: "array"; readonly of: Low; readonly length: number }
  | { readonly kind: "option"; readonly of: Low; readonly none: "undefined" | "null" }
  | { readonly kind: "tuple"; readonly of: readonly Low[] }
  | { readonly kind: "map"; readonly key: Low; readonly of: Low }
  /** What they pass is lowered when it is asked for: it may lead back here. */
  | { readonly kind: "jsFunction"; readonly signature: Signature }
  | { readonly kind: "rustFunction"; readonly signature: Signature }
  | { readonly kind: "promise" | "stream" | "rustStream" | "rustIterator"; readonly of: Low }
  | { readonly kind: "trait"; readonly type: NamedType }
  | { readonly kind: "named"; readonly type: NamedType };

/** What a function of either side takes and gives. */
export type Signature = Pick<Type & { readonly kind: "jsFunction" | "rustFunction" }, "parameters" | "result">;

/** Functions that write and read the types of one manifest, made as they are asked for. */
export class Codecs {
  readonly manifest: Manifest;
  readonly names: ReadonlyMap<string, TypeName>;
  /** What the items are called. */
  readonly exported: ReadonlyMap<Item, string>;
  /** What is used of the runtime. */
  readonly used: Set<string> = new Set();
  /** Texts by name, in the order in which they were first needed. */
  readonly functions: Map<string, string> = new Map();
  readonly #keys = new Map<string, string>();
  /** What each key stands for. */
  readonly #owners: Map<string, string> = new Map();
  readonly #recursive: ReadonlySet<string>;

  constructor(manifest: Manifest) {
    this.manifest = manifest;
    this.names = typeNames(manifest);
    this.exported = exportNames(manifest);
    this.#recursive = recursive(manifest);
  }

  use = (name: string): string => {
    this.used.add(name);
    return name;
  };

  call(name: string, ...args: string[]): string {
    return `${this.use(name)}(${args.join(", ")})`;
  }

  lower(type: Type, inOption = false): Low {
    switch (type.kind) {
      case "unit":
      case "string":
        return { kind: type.kind };
      case "serde":
      case "object":
      case "any":
      case "objectReference":
      case "streamReference":
        return { kind: type.kind };
      case "class":
        return { kind: "class", id: type.id };
      case "jsClass":
        return type;
      case "jsFunction":
        // JavaScript's functions do not know what Rust calls their parameters.
        return {
          kind: type.kind,
          signature: { parameters: type.parameters.map((each) => ({ ...each, name: "" })), result: type.result },
        };
      case "rustFunction":
        return { kind: type.kind, signature: { parameters: type.parameters, result: type.result } };
      case "promise":
      case "stream":
      case "rustStream":
      case "rustIterator":
        return { kind: type.kind, of: this.lower(type.of) };
      case "buffer":
      case "mutBuffer":
      case "memoryView":
        return type;
      case "list":
      case "set":
      case "record":
        return { kind: type.kind, of: this.lower(type.of) };
      case "array":
        return { kind: "array", of: this.lower(type.of), length: type.length };
      case "option":
        // The inner of two options is `null`.
        return { kind: "option", of: this.lower(type.of, true), none: inOption ? "null" : "undefined" };
      case "tuple":
        return { kind: "tuple", of: type.of.map((of) => this.lower(of)) };
      case "map":
        return { kind: "map", key: this.lower(type.key), of: this.lower(type.of) };
      case "as":
        return this.#view(type.view, type.of, inOption);
      case "fallible":
        return this.lower(type.of, inOption);
      case "parameter":
        throw new Error("a type parameter stands outside of a generic type");
      case "named": {
        const named = this.manifest.types[type.id] as NamedType;
        if (named.body.kind === "alias" && !this.#recursive.has(type.id)) return this.lower(named.body.of, inOption);
        return { kind: named.body.kind === "trait" ? "trait" : "named", type: named };
      }
      default:
        return { kind: "scalar", of: type.kind };
    }
  }

  /** As `viewText` in `typings/type.ts`. */
  #view(view: View, type: Type, inOption: boolean): Low {
    const target = resolve(type, this.manifest);
    const viewed = (of: Type): Low => this.#view(view, of, false);
    const pairs = (key: Low, of: Type): Low => ({ kind: "list", of: { kind: "tuple", of: [key, this.lower(of)] } });
    switch (target.kind) {
      case "option": {
        if (view === "null") return { kind: "option", of: this.lower(target.of, true), none: "null" };
        return { kind: "option", of: this.#view(view, target.of, true), none: inOption ? "null" : "undefined" };
      }
      case "list":
        return { kind: "list", of: view === "Array" ? this.lower(target.of) : viewed(target.of) };
      case "array":
        return {
          kind: "array",
          of: view === "Array" ? this.lower(target.of) : viewed(target.of),
          length: target.length,
        };
      case "tuple":
        return { kind: "tuple", of: target.of.map(viewed) };
      case "buffer":
        return { kind: "list", of: this.#view(view, { kind: target.element }, false) };
      case "record":
        if (view === "Array") return pairs({ kind: "string" }, target.of);
        if (view === "Map") return { kind: "map", key: { kind: "string" }, of: this.lower(target.of) };
        return { kind: "record", of: viewed(target.of) };
      case "map":
        return view === "Array" ? pairs(this.lower(target.key), target.of) : this.lower(target);
      case "set":
        return view === "Array" ? { kind: "list", of: this.lower(target.of) } : this.lower(target);
      default: {
        const low = this.lower(target, inOption);
        if (low.kind !== "scalar") return low;
        if (view === "Date") return low.of === "date" ? low : { ...low, shown: "Date" };
        if (view === "number") return /^[iu](64|128)$/.test(low.of) ? { ...low, shown: "number" } : numeric(low);
        if (view === "bigint") return /^[iu](8|16|32|size)$/.test(low.of) ? { ...low, shown: "bigint" } : low;
        return low;
      }
    }
  }

  /** Part of a name that stands for the type, and for no other. */
  key(type: Low): string {
    if (type.kind === "named" || type.kind === "trait") return this.#nameKey(type.type);
    // A list of `Field<bool>` and a `Field` of a list of bool would like the same one.
    const structure = JSON.stringify(type, (name, value) => (name === "type" ? (value as NamedType).id : value));
    return this.#unique(this.#wantedKey(type), structure);
  }

  #unique(wanted: string, owner: string): string {
    let key = wanted;
    for (let n = 2; (this.#owners.get(key) ?? owner) !== owner; n++) key = `${wanted}$${n}`;
    this.#owners.set(key, owner);
    return key;
  }

  #wantedKey(type: Exclude<Low, { readonly kind: "named" | "trait" }>): string {
    switch (type.kind) {
      case "class":
        return this.className(type);
      case "jsClass":
        return `${type.name.replace(/\W/g, "_")}$instance`;
      case "scalar":
        return type.shown ? `${type.of}$${type.shown}` : type.of;
      case "buffer":
      case "mutBuffer":
      case "memoryView":
        return `${type.element}$${type.kind}`;
      case "list":
      case "set":
      case "record":
        return `${this.key(type.of)}$${type.kind}`;
      case "option":
        return `${this.key(type.of)}$${type.none === "null" ? "nullable" : "option"}`;
      case "array":
        return `${this.key(type.of)}$array${type.length}`;
      case "tuple":
        return `${type.of.map((of) => this.key(of)).join("$")}$tuple${type.of.length}`;
      case "map":
        return `${this.key(type.key)}$${this.key(type.of)}$map`;
      case "jsFunction":
      case "rustFunction": {
        const { parameters, result } = type.signature;
        return [...parameters.map((each) => each.type), { kind: "unit" } as const, result]
          .map((each, i) => (i === parameters.length ? "to" : this.key(this.lower(each))))
          .join("$");
      }
      case "promise":
      case "stream":
      case "rustStream":
      case "rustIterator":
        return `${this.key(type.of)}$${type.kind}`;
      default:
        return type.kind;
    }
  }

  #nameKey(type: NamedType): string {
    const known = this.#keys.get(type.id);
    if (known) return known;
    const name = this.names.get(type.id)?.name ?? type.name;
    const parts =
      this.#recursive.has(type.id) && type.arguments.some((of) => mentions(of, type.id)) ? [] : type.arguments;
    const wanted = [name, ...parts.map((of) => this.key(this.lower(of)))].join("_");
    const key = this.#unique(wanted, type.id);
    this.#keys.set(type.id, key);
    return key;
  }

  /** Appends statements that check the value in variable `v` and write it to `w`. */
  write(type: Low, v: string, lines: Lines): void {
    const put = (bytes: number, name: string, ...more: string[]): void => {
      lines.need(bytes);
      lines.line(`${this.call(name, "w", v, ...more)};`);
    };
    switch (type.kind) {
      case "scalar":
        lines.need(type.of.endsWith("128") ? 23 : (SIZES[type.of] ?? 8) * 2 - 1);
        lines.line(`${this.#writeScalar(type, v)};`);
        return;
      case "unit":
        return put(0, "writeUnit");
      case "string":
        return put(11, "writeString");
      case "serde":
      case "any":
        return put(7, "writeReference");
      case "object":
        return put(7, "writeObject");
      case "objectReference":
        return put(7, "writeObjectReference");
      case "streamReference":
        return put(22, "writeStreamReference");
      case "class":
        return put(7, "writeClass", this.className(type));
      case "jsClass":
        return put(7, "writeInstance", JSON.stringify(type.name));
      case "trait":
        return put(7, "writeTrait", this.#trait(type.type));
      case "jsFunction":
        return put(7, "writeFunction", this.callback(type));
      case "promise":
      case "stream": {
        const called = lines.called ? [lines.called] : [];
        return put(7, type.kind === "stream" ? "writeStream" : "writePromise", this.writeFunction(type.of), ...called);
      }
      case "rustFunction":
      case "rustStream":
      case "rustIterator":
        throw new Error(`${type.kind} is a result only`);
      case "buffer":
        put(14, "writeBuffer", ARRAYS[type.element]);
        return lines.left(ROOM - 16);
      case "option":
        return this.#writeOption(type, v, lines);
      case "named":
        if (type.type.body.kind === "enum") {
          const wide = type.type.body.variants.length > 256;
          lines.need(3);
          lines.line(
            `${this.call(wide ? "writeTag16" : "writeTag", "w", this.call("indexOf", v, this.enumName(type.type)))};`,
          );
          return;
        }
        break;
      case "memoryView":
        return put(11, "writeView", ARRAYS[type.element]);
      case "mutBuffer":
        throw new Error("`&mut [T]` is a parameter only");
      default:
    }
    lines.line(`${this.writer(type)}(w, ${v});`);
    lines.left(0);
  }

  #writeOption(type: Low & { kind: "option" }, v: string, lines: Lines): void {
    if (type.of.kind === "objectReference") {
      // There is a reference to nothing.
      lines.line(`const ${v}$ = ${this.call("referred", v)};`);
      return this.#writeOption({ ...type, of: { kind: "object" } }, `${v}$`, lines);
    }
    const isNone = this.#takesNull(type.of) ? `${v} === undefined` : `${v} === undefined || ${v} === null`;
    this.#writeEither(isNone, v, type.of, lines);
  }

  #writeEither(isNone: string, v: string, of: Low, lines: Lines): void {
    lines.need(1);
    lines.branches([
      [`if (${isNone})`, () => lines.line(`${this.call("writeTag", "w", "0")};`)],
      [
        "else",
        () => {
          lines.line(`${this.call("writeTag", "w", "1")};`);
          this.write(of, v, lines);
        },
      ],
    ]);
  }

  /** Whether `null` is a value of the type, so that it cannot mean that there is none. */
  #takesNull(type: Low): boolean {
    return type.kind === "option";
  }

  #writeScalar(type: Low & { kind: "scalar" }, v: string): string {
    const { of, shown } = type;
    const kind = JSON.stringify(of);
    if (shown === "bigint") return this.call(writerOf(of), "w", this.call("toSmall", v, kind));
    if (shown === "number") return this.call(writerOf(of), "w", this.call("toSafe", v, kind));
    if (shown === "Date") return this.call(writerOf(of), "w", this.call("toDate", v));
    if (of === "isize" || of === "usize") return this.call(writerOf(of), "w", v, kind);
    return this.call(writerOf(of), "w", v);
  }

  /** An expression that reads from `r`. */
  read(type: Low): string {
    switch (type.kind) {
      case "scalar":
        return this.shown(type, this.call(readerOf(type), "r"));
      case "unit":
        return "undefined";
      case "string":
        return this.call("readString", "r");
      case "serde":
      case "any":
      case "object":
      case "objectReference":
      case "jsClass":
      case "jsFunction":
      case "stream":
        return this.call("readReference", "r");
      case "class":
        return this.call("readClass", "r", this.className(type));
      case "rustFunction":
        return this.call("readRustFunction", "r", this.#rustFunction(type));
      case "promise":
        return this.call("readPromise", "r", this.#promise(type.of));
      case "rustStream":
        return this.call("readStream", "r", this.readFunction(type.of));
      case "rustIterator":
        return this.call("readIterator", "r", this.readFunction(type.of));
      case "buffer":
        return this.call("readBuffer", "r", ARRAYS[type.element]);
      case "memoryView":
        return this.call("readView", "r", ARRAYS[type.element]);
      case "option":
        return `${this.call("readBool", "r")} ? ${bracket(this.read(type.of))} : ${type.none}`;
      case "named":
        if (type.type.body.kind === "enum") {
          const tag = type.type.body.variants.length > 256 ? "readU16" : "readU8";
          return `${this.enumName(type.type)}[${this.call(tag, "r")}]`;
        }
        return `${this.reader(type)}(r)`;
      default:
        return `${this.reader(type)}(r)`;
    }
  }

  /** What JavaScript sees of a scalar. */
  shown(type: Low & { kind: "scalar" }, value: string): string {
    if (type.shown === "number") return this.call("fromInteger", value, JSON.stringify(type.of));
    if (type.shown === "bigint") return `BigInt(${value})`;
    if (type.shown === "Date")
      return /64$/.test(type.of) && type.of !== "f64" ? `new Date(Number(${value}))` : `new Date(${value})`;
    return value;
  }

  /** Whether reading may find a number that JavaScript cannot hold. */
  readMayFail(type: Low, seen: Set<string> = new Set()): boolean {
    switch (type.kind) {
      case "scalar":
        return type.shown === "number";
      case "list":
      case "set":
      case "record":
      case "array":
      case "option":
        return this.readMayFail(type.of, seen);
      case "tuple":
        return type.of.some((of) => this.readMayFail(of, seen));
      case "map":
        return this.readMayFail(type.key, seen) || this.readMayFail(type.of, seen);
      case "named":
        if (seen.has(type.type.id)) return false;
        seen.add(type.type.id);
        return parts(type.type.body).some((of) => this.readMayFail(this.lower(of), seen));
      default:
        return false;
    }
  }

  /** The factory of a class. */
  className({ id }: Low & { kind: "class" }): string {
    return this.exported.get(classOf(this.manifest, id)) as string;
  }

  /** The array of an enum's names. */
  enumName(type: NamedType): string {
    return typeBinding(this.names.get(type.id)?.name as string);
  }

  writer(type: Low): string {
    return this.#made(`write_${this.key(type)}`, (name) => `function ${name}(w, v) {\n${this.#writerBody(type)}\n}\n`);
  }

  reader(type: Low): string {
    return this.#made(`read_${this.key(type)}`, (name) => `function ${name}(r) {\n${this.#readerBody(type)}\n}\n`);
  }

  /** What Rust calls a JavaScript function of the type through. */
  callback(type: Low & { kind: "jsFunction" }): string {
    return this.#made(`callback_${this.key(type)}`, (name) => callbackText(name, type.signature, this));
  }

  /** What makes the JavaScript function that calls a `RustFunction` of the type. */
  #rustFunction(type: Low & { kind: "rustFunction" }): string {
    return this.#made(`function_${this.key(type)}`, (name) => rustFunctionText(name, type.signature, this));
  }

  /** What Rust calls the methods of JavaScript's objects through. */
  #trait(type: NamedType): string {
    const name = this.names.get(type.id)?.name as string;
    return this.#made(`trait_${this.key({ kind: "trait", type })}`, (constant) =>
      traitText(constant, name, type, this),
    );
  }

  /** What reads how a promise of Rust was settled. */
  #promise(of: Low): string {
    return this.#made(`promise_${this.key(of)}`, (name) => answerText(name, of, { called: '"promise"' }, this));
  }

  #made(name: string, make: (name: string) => string): string {
    if (!this.functions.has(name)) {
      // A recursive type asks for itself while it is made.
      this.functions.set(name, "");
      this.functions.set(name, make(name));
    }
    return name;
  }

  /** A function that writes a value by itself, for the runtime to call. */
  writeFunction(type: Low): string {
    // Nothing is taken for anything.
    if (type.kind === "unit") return "() => {}";
    const lines = new Lines(this.use, ROOM, "");
    this.write(type, "v", lines);
    const [only = "", ...more] = lines.text;
    return more.length === 0
      ? (/^([\w$]+)\(w, v\);$/.exec(only)?.[1] ?? `(w, v) => ${only.slice(0, -1)}`)
      : this.writer(type);
  }

  /** A function that reads a value by itself, for the runtime to call. */
  readFunction(type: Low): string {
    const text = this.read(type);
    return /^([\w$]+)\(r\)$/.exec(text)?.[1] ?? `(r) => ${text}`;
  }

  #writerBody(type: Low): string {
    const lines = new Lines(this.use);
    switch (type.kind) {
      case "list":
      case "array":
        this.#writeList(type, lines);
        break;
      case "tuple":
        this.#writeTuple(type.of, lines);
        break;
      case "record":
      case "map":
        this.#writeMap(type, lines);
        break;
      case "set":
        this.#writeSet(type.of, lines);
        break;
      case "named":
        this.#writeNamed(type.type, lines);
        break;
      default:
        this.write(type, "v", lines);
    }
    return lines.text.join("\n");
  }

  #writeList(type: Low & { kind: "list" | "array" }, lines: Lines): void {
    const { of } = type;
    const array = of.kind === "scalar" ? (ARRAYS as Record<string, string | undefined>)[of.of] : undefined;
    if (type.kind === "list") {
      if (array) lines.line(`if (${this.call("writeNumbers", "w", "v", array)}) return;`);
      lines.line(`const n = ${this.call("toArray", "v")}.length;`);
    } else {
      if (array) lines.line(`v = ${this.call("toPlain", "v", array)};`);
      lines.line(`${this.call("toTuple", "v", `${type.length}`)};`);
    }
    lines.line("let k = 0;");
    lines.attempt(
      () => {
        if (type.kind === "list") {
          lines.need(7);
          lines.line(`${this.call("writeCount", "w", "n")};`);
          if (this.#isEmpty(of)) lines.line(`${this.call("countEmpty", "w", "n")};`);
        }
        lines.block(`for (; k < ${type.kind === "list" ? "n" : type.length}; k++)`, () => {
          lines.line("const x = v[k];");
          if (this.#takesUndefined(of)) lines.line(`if (x === undefined) ${this.call("refuseHole", "v", "k")};`);
          lines.forget();
          this.write(of, "x", lines);
        });
      },
      () => this.call("inArray", "e", "v", "k"),
    );
  }

  /** Whether values of the type take no bytes. */
  #isEmpty(type: Low): boolean {
    switch (type.kind) {
      case "unit":
        return true;
      case "array":
        return type.length === 0 || this.#isEmpty(type.of);
      case "tuple":
        return type.of.every((of) => this.#isEmpty(of));
      case "named": {
        // A type that contains itself takes bytes: else there would be no end to it.
        const { body, id } = type.type;
        if (this.#recursive.has(id) || (body.kind !== "record" && body.kind !== "alias")) return false;
        if (body.kind === "alias") return this.#isEmpty(this.lower(body.of));
        return body.fields.every((field) => field.presence !== "default" && this.#isEmpty(this.lower(field.type)));
      }
      default:
        return false;
    }
  }

  #takesUndefined(type: Low): boolean {
    if (type.kind === "named") {
      const { body } = type.type;
      return body.kind === "untagged" && body.variants.some((of) => this.#takesUndefined(this.lower(of)));
    }
    return ["option", "unit", "serde", "any", "promise"].includes(type.kind);
  }

  #writeTuple(of: readonly Low[], lines: Lines): void {
    lines.line(`${this.call("toTuple", "v", `${of.length}`)};`);
    if (of.length === 0) return;
    lines.line("let k = 0;");
    lines.attempt(
      () =>
        of.forEach((each, k) => {
          if (k) lines.line(`k = ${k};`);
          lines.line(`const x${k} = v[${k}];`);
          if (this.#takesUndefined(each)) lines.line(`if (x${k} === undefined) ${this.call("refuseHole", "v", "k")};`);
          this.write(each, `x${k}`, lines);
        }),
      () => this.call("inArray", "e", "v", "k"),
    );
  }

  #writeMap(type: Low & { kind: "record" | "map" }, lines: Lines): void {
    const isMap = type.kind === "map";
    lines.need(7);
    lines.line(`const head = ${this.call("beginCount", "w")};`);
    lines.line("let n = 0;");
    lines.block(
      `${this.use(isMap ? "eachEntry" : "eachProperty")}(v, (value, key) =>`,
      () => {
        lines.line("let inKey = true;");
        lines.forget();
        lines.attempt(
          () => {
            this.write(isMap ? type.key : { kind: "string" }, "key", lines);
            lines.line("inKey = false;");
            this.write(type.of, "value", lines);
          },
          () =>
            this.call(
              "within",
              "e",
              `inKey ? \`.keys()[\${n}]\` : ${isMap ? this.call("entry", "key") : this.call("propertyOf", "v", "key")}`,
            ),
        );
        lines.line("n++;");
      },
      "});",
    );
    lines.line(`${this.call("endCount", "w", "head", "n")};`);
  }

  #writeSet(of: Low, lines: Lines): void {
    lines.need(7);
    lines.line(`const head = ${this.call("beginCount", "w")};`);
    lines.line("let n = 0;");
    lines.block(
      `${this.use("eachElement")}(v, (x) =>`,
      () => {
        lines.forget();
        lines.attempt(
          () => this.write(of, "x", lines),
          () => this.call("within", "e", "`.values()[${n}]`"),
        );
        lines.line("n++;");
      },
      "});",
    );
    lines.line(`${this.call("endCount", "w", "head", "n")};`);
  }

  #writeNamed(type: NamedType, lines: Lines): void {
    const { body } = type;
    const isRecursive = this.#recursive.has(type.id);
    const fails = (place: string): string =>
      isRecursive
        ? this.call("leave", place ? this.call("within", "e", place) : "e", "level")
        : this.call("within", "e", place);
    const guarded = (place: string, write: () => void): void =>
      lines.attempt(
        () => {
          write();
          if (isRecursive) lines.line("w.levels.length = level;");
        },
        () => fails(place),
      );
    const enter = (): void => {
      if (isRecursive) lines.line(`const level = ${this.call("enter", "w", "v")};`);
    };
    switch (body.kind) {
      case "record": {
        if (body.fields.length === 0) return lines.line(`${this.call("toObject", "v")};`);
        const locals = this.#locals(body.fields);
        lines.line(`const ${destructure(body.fields, locals)} = ${this.call("toObject", "v")};`);
        enter();
        lines.line(`let at = ${JSON.stringify(place(body.fields[0] as Field))};`);
        guarded("at", () => this.#writeFields(body.fields, locals, lines, true));
        return;
      }
      case "alias":
        enter();
        guarded("", () => this.write(this.lower(body.of), "v", lines));
        return;
      case "union": {
        const tag = isPlain(body.tag) && !LOCALS.has(body.tag) ? body.tag : "tag";
        lines.line(
          `const { ${tag === body.tag ? tag : `${property(body.tag)}: ${tag}`} } = ${this.call("toObject", "v")};`,
        );
        enter();
        lines.line(`let at = ${JSON.stringify(dotted(body.tag))};`);
        guarded("at", () => this.#writeVariants(body, tag, lines));
        return;
      }
      case "untagged":
        if (isRecursive) {
          enter();
          guarded("", () => this.#writeUntagged(body.variants, lines));
        } else this.#writeUntagged(body.variants, lines);
        return;
      default:
        throw new Error(`${body.kind} needs no function`);
    }
  }

  #writeFields(fields: readonly Field[], locals: readonly string[], lines: Lines, isFirst: boolean): void {
    fields.forEach((field, i) => {
      if (i > 0 || !isFirst) lines.line(`at = ${JSON.stringify(place(field))};`);
      this.writePresent(field, locals[i] as string, lines);
    });
  }

  /** Writes a field or parameter, which may be absent. */
  writePresent(field: { presence: Field["presence"]; type: Type }, v: string, lines: Lines): void {
    if (field.presence !== "default") return this.write(this.lower(field.type), v, lines);
    this.#writeEither(`${v} === undefined`, v, this.lower(field.type), lines);
  }

  #writeVariants(body: Body & { kind: "union" }, tag: string, lines: Lines): void {
    const wide = body.variants.length > 256;
    const names = body.variants.map(({ name }) => name);
    lines.need(3);
    lines.block(`switch (${tag})`, () => {
      const cases = body.variants.map(
        (variant, index) =>
          [
            `case ${JSON.stringify(variant.name)}:`,
            () => {
              lines.line(`${this.call(wide ? "writeTag16" : "writeTag", "w", `${index}`)};`);
              this.#writeContent(variant, lines);
              lines.line("break;");
            },
          ] as const,
      );
      lines.cases(cases);
      lines.line("default:");
      lines.line(`  throw ${this.call("notOneOf", tag, `[${names.map((name) => JSON.stringify(name)).join(", ")}]`)};`);
    });
  }

  #writeContent({ content }: Variant, lines: Lines): void {
    switch (content.kind) {
      case "unit":
        return;
      case "record": {
        if (content.fields.length === 0) return;
        const locals = this.#locals(content.fields);
        lines.line(`const ${destructure(content.fields, locals)} = v;`);
        return this.#writeFields(content.fields, locals, lines, false);
      }
      case "newtype":
        if (isFlat(content.of, this.manifest)) {
          lines.line('at = "";');
          return this.write(this.lower(content.of), "v", lines);
        }
        lines.line("const { value } = v;");
        lines.line('at = ".value";');
        return this.write(this.lower(content.of), "value", lines);
      case "tuple":
        lines.line("const { value } = v;");
        lines.line('at = ".value";');
        return this.write({ kind: "tuple", of: content.of.map((of) => this.lower(of)) }, "value", lines);
    }
  }

  #writeUntagged(variants: readonly Type[], lines: Lines): void {
    const wide = variants.length > 256;
    const tests = variants.flatMap((type, index) =>
      this.#tests(this.lower(type)).map((test) => ({ ...test, type, index })),
    );
    tests.sort((a, b) => a.rank - b.rank);
    const expected = [...new Set(variants.flatMap((type) => this.#expected(this.lower(type))))].join(" or ");
    const refuse = (): void => lines.line(`throw ${this.call("wrong", "v", JSON.stringify(expected || "nothing"))};`);
    if (tests.length === 0) return refuse();
    lines.need(3);
    lines.branches([
      ...tests.map(
        ({ test, type, index }, i) =>
          [
            `${i ? "else " : ""}if (${test})`,
            () => {
              lines.line(`${this.call(wide ? "writeTag16" : "writeTag", "w", `${index}`)};`);
              this.write(this.lower(type), "v", lines);
            },
          ] as const,
      ),
      ["else", refuse] as const,
    ]);
  }

  /** What tells values of the type from those of the other variants, the most particular first. */
  #tests(type: Low): { test: string; rank: number }[] {
    const one = (test: string, rank: number): { test: string; rank: number }[] => [{ test, rank }];
    switch (type.kind) {
      case "scalar": {
        if (type.of === "bool") return one('typeof v === "boolean"', 0);
        if (type.of === "char") return one('typeof v === "string"', 0);
        if (type.of === "date" || type.shown === "Date") return one(this.call("isDate", "v"), 1);
        const isBig = type.shown === "bigint" || (!type.shown && /64$|128$/.test(type.of) && type.of !== "f64");
        return isBig
          ? [...one('typeof v === "bigint"', 0), ...one('typeof v === "number"', 3)]
          : one('typeof v === "number"', 0);
      }
      case "string":
        return one('typeof v === "string"', 0);
      case "unit":
        return [...one("v === undefined", 0), ...one("v === null", 3)].slice(0, 1);
      case "option":
        return [...one("v === undefined || v === null", 0), ...this.#tests(type.of)];
      case "buffer":
        if (type.element === "u8") return [...one(this.call("isBytes", "v"), 2), ...one("Array.isArray(v)", 4)];
        return [...one(`${this.call("tagOf", "v")} === "${ARRAYS[type.element]}"`, 1), ...one("Array.isArray(v)", 4)];
      case "list":
      case "array": {
        const array =
          type.of.kind === "scalar" ? (ARRAYS as Record<string, string | undefined>)[type.of.of] : undefined;
        const view = array ? one(`${this.call("tagOf", "v")} === "${array}"`, 3) : [];
        return [...one("Array.isArray(v)", 1), ...view];
      }
      case "tuple":
        return one("Array.isArray(v)", 1);
      case "map":
        return one(this.call("isMap", "v"), 1);
      case "set":
        return one(this.call("isSet", "v"), 1);
      case "named": {
        const { body } = type.type;
        if (body.kind === "enum") return one('typeof v === "string"', 0);
        if (body.kind === "alias") return this.#tests(this.lower(body.of));
        if (body.kind === "untagged") return body.variants.flatMap((of) => this.#tests(this.lower(of)));
        return one('typeof v === "object" && v !== null', 5);
      }
      case "jsFunction":
        return one('typeof v === "function"', 0);
      case "object":
        return [...one('typeof v === "object" && v !== null', 5), ...one('typeof v === "function"', 5)];
      case "serde":
      case "any":
        return one("true", 6);
      default:
        return one('typeof v === "object" && v !== null', 5);
    }
  }

  #expected(type: Low): string[] {
    switch (type.kind) {
      case "scalar":
        if (type.of === "bool") return ["a boolean"];
        if (type.of === "char") return ["one character"];
        if (type.of === "date" || type.shown === "Date") return ["a Date"];
        if (type.shown === "bigint" || (!type.shown && /^[iu](64|128)$/.test(type.of))) return ["a bigint"];
        return ["a number"];
      case "string":
        return ["a string"];
      case "unit":
        return ["undefined"];
      case "option":
        return [...this.#expected(type.of), "undefined"];
      case "buffer":
        return [`${/^[AEIO]/.test(ARRAYS[type.element]) ? "an" : "a"} ${ARRAYS[type.element]}`];
      case "list":
      case "array":
      case "tuple":
        return ["an array"];
      case "map":
        return ["a Map"];
      case "set":
        return ["a Set"];
      case "jsFunction":
        return ["a function"];
      case "named": {
        const { body } = type.type;
        if (body.kind === "enum") return [`one of ${body.variants.map(({ name }) => JSON.stringify(name)).join(", ")}`];
        if (body.kind === "alias") return this.#expected(this.lower(body.of));
        if (body.kind === "untagged") return body.variants.flatMap((of) => this.#expected(this.lower(of)));
        return ["an object"];
      }
      default:
        return ["an object"];
    }
  }

  #readerBody(type: Low): string {
    switch (type.kind) {
      case "list":
      case "array": {
        const n = type.kind === "list" ? this.call("readU32", "r") : `${type.length}`;
        return [
          `  const n = ${n};`,
          "  const list = new Array(n);",
          `  for (let k = 0; k < n; k++) list[k] = ${this.read(type.of)};`,
          "  return list;",
        ].join("\n");
      }
      case "tuple":
        return `  return [${type.of.map((of) => this.read(of)).join(", ")}];`;
      case "record":
        return [
          "  const map = {};",
          `  for (let n = ${this.call("readU32", "r")}; n > 0; n--) ${this.call("setProperty", "map", this.call("readString", "r"), this.read(type.of))};`,
          "  return map;",
        ].join("\n");
      case "map":
        return [
          "  const map = new Map();",
          `  for (let n = ${this.call("readU32", "r")}; n > 0; n--) map.set(${this.read(type.key)}, ${this.read(type.of)});`,
          "  return map;",
        ].join("\n");
      case "set":
        return [
          "  const set = new Set();",
          `  for (let n = ${this.call("readU32", "r")}; n > 0; n--) set.add(${this.read(type.of)});`,
          "  return set;",
        ].join("\n");
      case "named":
        return this.#readNamed(type.type.body);
      default:
        throw new Error(`${type.kind} needs no function`);
    }
  }

  #readNamed(body: Body): string {
    switch (body.kind) {
      case "record":
        return `  return ${this.#readFields(body.fields)};`;
      case "alias":
        return `  return ${this.read(this.lower(body.of))};`;
      case "union": {
        const cases = body.variants.map((variant, i) => {
          const tag = `${property(body.tag)}: ${JSON.stringify(variant.name)}`;
          return `    case ${i}:\n      return ${this.#readContent(variant, tag)};`;
        });
        return this.#readCases(body.variants.length, cases);
      }
      case "untagged": {
        const cases = body.variants.map((of, i) => `    case ${i}:\n      return ${this.read(this.lower(of))};`);
        return this.#readCases(body.variants.length, cases);
      }
      default:
        throw new Error(`${body.kind} needs no function`);
    }
  }

  #readCases(count: number, cases: readonly string[]): string {
    return `  switch (${this.call(count > 256 ? "readU16" : "readU8", "r")}) {\n${cases.join("\n")}\n  }`;
  }

  #readContent({ content }: Variant, tag: string): string {
    switch (content.kind) {
      case "unit":
        return `{ ${tag} }`;
      case "record":
        return this.#readFields(content.fields, tag);
      case "newtype": {
        const flat = isFlat(content.of, this.manifest) ? resolve(content.of, this.manifest) : undefined;
        if (flat?.kind !== "named") return `{ ${tag}, value: ${this.read(this.lower(content.of))} }`;
        const { body } = this.manifest.types[flat.id] as NamedType;
        return this.#readFields((body as Body & { kind: "record" }).fields, tag);
      }
      case "tuple":
        return `{ ${tag}, value: ${this.read({ kind: "tuple", of: content.of.map((of) => this.lower(of)) })} }`;
    }
  }

  /** The `data` of an error. */
  readData({ content }: Variant): string {
    switch (content.kind) {
      case "unit":
        return "undefined";
      case "record":
        return this.#readFields(content.fields);
      case "newtype":
        if (isFlat(content.of, this.manifest)) return this.read(this.lower(content.of));
        return `{ value: ${this.read(this.lower(content.of))} }`;
      case "tuple":
        return `{ value: ${this.read({ kind: "tuple", of: content.of.map((of) => this.lower(of)) })} }`;
    }
  }

  #readFields(fields: readonly Field[], tag?: string): string {
    const texts = fields.map((field) => {
      const value = this.read(this.lower(field.type));
      return `${property(field.name)}: ${field.presence === "default" ? `${this.call("readBool", "r")} ? ${bracket(value)} : undefined` : value}`;
    });
    const all = tag ? [tag, ...texts] : texts;
    const line = `{ ${all.join(", ")} }`;
    if (all.length === 0) return "{}";
    return line.length <= 100 ? line : `{\n${all.map((text) => `    ${text},\n`).join("")}  }`;
  }

  /** Variables for the values of fields. */
  #locals(fields: readonly Field[]): string[] {
    return fields.map(({ name }, i) => this.local(name, i));
  }

  /** `name`, if a variable may be called so, else one made of its number. */
  local(name: string, i: number): string {
    return isPlain(name) && !LOCALS.has(name) && !this.isRuntime(name) ? name : `$${i}`;
  }

  /** Whether the runtime has a function of that name. They all begin with a verb that fields rarely have. */
  isRuntime(name: string): boolean {
    return RUNTIME.has(name);
  }
}

/** Everything generated code may import. */
export const RUNTIME: ReadonlySet<string> = new Set(
  (
    "callMethod classOf defineCodec hostKind idOf invokeCodec left objectOf readClass receiver referred RustObject taken " +
    "takenUnlessRefused writeClass writeInstance writeObjectReference writeStreamReference writeTrait " +
    "alive awake reply replyString beginCount callFunction " +
    "callNumbers cancellation dropReference errorCause errorNew errorText failure forget giveReference " +
    "globalThisReference gone holder holdPromise importModuleRaw keepReference lendReference logMessage moduleOf noFunction noModule owner pending " +
    "abortPromise pullStream putReference readIterator readPromise readRustFunction readStream sameReference " +
    "scheduleTasks settleTask takeReference throwFaultOf thrown usable watchPromise writeFunction writeObject " +
    "writePromise writeStream " +
    "beginCount bindgen copyBack died direct eachElement eachEntry eachProperty endCount enter entry errorClass fromInteger " +
    "inArray indexOf isBytes isDate isMap isSet leave notOneOf open pop propertyOf readBool readBuffer readCauses readChar " +
    "readDate readError readF32 readF64 readI128 readI16 readI32 readI64 readI8 readReference readString readU128 readU16 " +
    "readU32 readU64 readU8 refusal refuseHole refused room seal send setProperty sizeOf stage tagOf takeBuffer throwFault " +
    "countEmpty sendString takeString writeView readView " +
    "toArray toBytes toChar toDate toDuration toI64 toMutable toObject toPlain toSafe toSmall toTuple toU64 units within " +
    "writeBool writeBuffer writeBytes writeChar writeCount writeDate writeDuration writeF32 writeF64 writeI128 writeI16 " +
    "writeI32 writeI64 writeI8 writeNumbers writeReference writeString writeTag writeTag16 writeU128 writeU16 writeU32 " +
    "writeU64 writeU8 writeUnit wrong wrongInteger wrongSmall"
  ).split(" "),
);

/** Numbers that `as = "number"` shows: dates and durations are milliseconds. */
function numeric(type: Low & { kind: "scalar" }): Low {
  return type.of === "date" || type.of === "duration"
    ? { kind: "scalar", of: type.of === "date" ? "f64" : "duration" }
    : type;
}

function writerOf(kind: string): string {
  return `write${suffix(kind)}`;
}

function readerOf({ of }: Low & { kind: "scalar" }): string {
  return `read${suffix(of === "duration" ? "f64" : of)}`;
}

function suffix(kind: string): string {
  const name = kind === "isize" ? "i32" : kind === "usize" ? "u32" : kind;
  return (name[0] as string).toUpperCase() + name.slice(1);
}

/** Types that a value of the body holds. */
export function parts(body: Body): readonly Type[] {
  switch (body.kind) {
    case "record":
      return body.fields.map(({ type }) => type);
    case "alias":
      return [body.of];
    case "enum":
    case "trait":
      return [];
    case "untagged":
      return body.variants;
    case "union":
      return body.variants.flatMap(({ content }) => {
        if (content.kind === "record") return content.fields.map(({ type }) => type);
        return content.kind === "unit" ? [] : content.kind === "newtype" ? [content.of] : content.of;
      });
  }
}

/** Ids of the types in whose values there may be others of the same type. */
function recursive(manifest: Manifest): Set<string> {
  const direct = new Map<string, Set<string>>();
  const idsIn = (type: Type, found: Set<string>): void => {
    if (type.kind === "named") found.add(type.id);
    else for (const of of components(type)) idsIn(of, found);
  };
  for (const { id, body } of Object.values(manifest.types)) {
    const found = new Set<string>();
    for (const part of parts(body)) idsIn(part, found);
    direct.set(id, found);
  }
  const reaches = (from: string, to: string, seen: Set<string>): boolean => {
    for (const id of direct.get(from) ?? []) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      if (reaches(id, to, seen)) return true;
    }
    return false;
  };
  return new Set([...direct.keys()].filter((id) => reaches(id, id, new Set())));
}

function mentions(type: Type, id: string): boolean {
  return type.kind === "named" ? type.id === id : components(type).some((of) => mentions(of, id));
}

/** `{ id, "odd-key": $1 }` */
function destructure(fields: readonly Field[], locals: readonly string[]): string {
  return `{ ${fields.map(({ name }, i) => (name === locals[i] ? name : `${property(name)}: ${locals[i]}`)).join(", ")} }`;
}

function place({ name }: Field): string {
  return dotted(name);
}

function dotted(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** The name as a key of an object literal or pattern. */
export function property(name: string): string {
  // As a plain key it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : JSON.stringify(name);
}

function isPlain(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name);
}

/** An expression as an operand of `?:`. */
function bracket(text: string): string {
  return text.includes(" ? ") && !/^[\w$]+\(/.test(text) ? `(${text})` : text;
}
