// @ts-check
/**
 * Types of any form, as the fuzz has them. It shares nothing with the product: `rustOf` writes one down, `oracle.js` says
 * what becomes of a value of it.
 */
import { Random } from "./random.js";

/**
 * @typedef {{ kind: "bool" | "f32" | "f64" | "char" | "string" | "unit" | "date" | "duration" | "bytes" | "json" | "object"
 *   | "any" | "counter" | "function" }
 *   | { kind: "int", rust: string, bits: number, signed: boolean }
 *   | { kind: "buffer", of: Type }
 *   | { kind: "list" | "option" | "set" | "newtype" | "box", of: Type, name?: string }
 *   | { kind: "record", key?: Type, of: Type, name?: string }
 *   | { kind: "array", of: Type, length: number }
 *   | { kind: "tuple", of: Type[], name?: string }
 *   | { kind: "map", key: Type, of: Type }
 *   | { kind: "struct", name: string, fields: Field[] }
 *   | { kind: "units", name: string, variants: Unit[] }
 *   | { kind: "union", name: string, variants: Variant[] }
 *   | { kind: "untagged", name: string, variants: Type[] }} Type
 *
 * @typedef {{ rust: string, name: string, renamed: boolean, isDefault: boolean, type: Type }} Field
 * @typedef {{ rust: string, name: string }} Unit
 * @typedef {Unit & { fields?: Field[], of?: Type, tuple?: Type[] }} Variant
 */

/** @param {string} rust @returns {Type & { kind: "int" }} */
const int = (rust) => ({ kind: "int", rust, bits: Number(rust.slice(1)) || 32, signed: rust[0] === "i" });

const INTEGERS = "i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128".split(" ").map(int);
const SIMPLE = /** @type {const} */ (["bool", "f32", "f64", "char", "string", "date", "duration"]);
const NUMBERS = INTEGERS.filter(({ bits, rust }) => bits < 128 && !rust.endsWith("size"));

/** Whether nothing at all is a value of the type, so that no `Option` can be told from it. @param {Type} type @returns {boolean} */
export function isNullish(type) {
  switch (type.kind) {
    case "option":
    case "unit":
    case "any":
    case "json":
      return true;
    case "newtype":
    case "box":
      return isNullish(type.of);
    default:
      return false;
  }
}

/** @param {Type} type */
const isNumber = (type) => type.kind === "f32" || type.kind === "f64" || type.kind === "int";

/** What Rust has a `Default` for, and JavaScript a value that `zero` in `oracle.js` knows. @param {Type} type */
const hasDefault = ({ kind }) =>
  ["bool", "int", "f32", "f64", "string", "bytes", "list", "record", "map", "set"].includes(kind);

/** Makes types, and keeps those that have a name. */
class Types {
  /** @type {Type[]} */
  named = [];
  #random;

  /** @param {Random} random */
  constructor(random) {
    this.#random = random;
  }

  /** @param {number} depth @returns {Type} */
  any(depth) {
    const random = this.#random;
    const inner = () => this.any(depth - 1);
    if (depth === 0 || random.below(5) === 0) return this.#leaf();
    switch (random.below(16)) {
      case 0:
      case 1:
        return this.#listOf(inner());
      case 2:
        return { kind: "array", of: inner(), length: random.below(4) };
      case 3:
      case 4:
        return this.#optionOf(inner());
      case 5:
        return { kind: "tuple", of: random.some(1, 3, inner) };
      case 6:
        return { kind: "record", of: inner() };
      case 7:
        return this.#mapOf(this.#key(), inner());
      case 8:
        return { kind: "set", of: this.#key() };
      case 9:
      case 10:
      case 11:
        return this.#struct(depth);
      case 12:
      case 13:
        return this.#union(depth);
      case 14:
        return this.#untagged(depth);
      default:
        return this.#alias(inner());
    }
  }

  /** @returns {Type} */
  #leaf() {
    const random = this.#random;
    switch (random.below(12)) {
      case 0:
        return { kind: "bytes" };
      case 1:
        return {
          kind: "buffer",
          of: random.pick(/** @type {Type[]} */ ([...NUMBERS, { kind: "f32" }, { kind: "f64" }])),
        };
      case 2:
        return { kind: random.pick(/** @type {const} */ (["json", "object", "any", "counter", "function", "unit"])) };
      case 3:
        return this.#units();
      case 4:
      case 5:
      case 6:
        return random.pick(INTEGERS);
      default:
        return { kind: random.pick(SIMPLE) };
    }
  }

  /** What Rust can order, and JavaScript tell apart. @returns {Type} */
  #key() {
    const random = this.#random;
    if (random.below(6) === 0) return this.#units();
    return random.pick(
      /** @type {Type[]} */ ([...INTEGERS, { kind: "string" }, { kind: "string" }, { kind: "char" }, { kind: "bool" }]),
    );
  }

  /** A map by text is a record in JavaScript. @param {Type} key @param {Type} of @returns {Type} */
  #mapOf(key, of) {
    if (key.kind === "string") return { kind: "record", of };
    return key.kind === "char" || key.kind === "units" ? { kind: "record", key, of } : { kind: "map", key, of };
  }

  /** @param {Type} of @returns {Type} */
  #listOf(of) {
    return of.kind === "int" && of.rust === "u8" ? { kind: "bytes" } : { kind: "list", of };
  }

  /** @param {Type} of @returns {Type} */
  #optionOf(of) {
    // One option in another can be told apart, three cannot.
    const isOnce = of.kind === "option" && of.of.kind !== "option";
    return isNullish(of) && !isOnce ? of : { kind: "option", of };
  }

  /** @template {Type & { name: string }} T @param {T} type @returns {T} */
  #name(type) {
    type.name = `T${this.named.push(type)}`;
    return type;
  }

  /** @param {Type} of @returns {Type} */
  #alias(of) {
    return this.#random.below(3)
      ? this.#name({ kind: "newtype", name: "", of })
      : this.#name({ kind: "tuple", name: "", of: [of, this.#leaf()] });
  }

  #units() {
    const variants = this.#random.some(1, 4, (k) => ({ rust: `Unit${k}`, name: `unit${k}` }));
    return this.#name({ kind: "units", name: "", variants });
  }

  /** @param {number} depth */
  #struct(depth) {
    const made = this.#name({ kind: "struct", name: "", fields: this.#fields(1, 4, depth) });
    if (this.#random.below(5) === 0) {
      /** @type {Type} */
      const again = this.#random.below(2)
        ? { kind: "list", of: made }
        : { kind: "option", of: { kind: "box", of: made } };
      made.fields.push({ rust: "again", name: "again", renamed: false, isDefault: false, type: again });
    }
    return made;
  }

  /** @param {number} least @param {number} most @param {number} depth @returns {Field[]} */
  #fields(least, most, depth) {
    return this.#random.some(least, most, (k) => {
      const type = this.any(depth - 1);
      const renamed = this.#random.below(8) === 0;
      const name = renamed ? this.#random.pick(["odd key", "__proto__", "ключ"]) + (k || "") : `field${"ABCD"[k]}`;
      const isDefault = hasDefault(type) && this.#random.below(3) === 0;
      return { rust: `field_${"abcd"[k]}`, name, renamed, isDefault, type };
    });
  }

  /** @param {number} depth */
  #union(depth) {
    const variants = this.#random.some(1, 4, (k) => {
      const unit = { rust: `Variant${k}`, name: `variant${k}` };
      switch (this.#random.below(4)) {
        case 0:
          return unit;
        case 1:
          return { ...unit, fields: this.#fields(1, 3, depth) };
        case 2:
          return { ...unit, of: this.any(depth - 1) };
        default:
          return { ...unit, tuple: this.#random.some(2, 2, () => this.any(depth - 1)) };
      }
    });
    // An enum of units alone is text.
    const isData = variants.some((each) => Object.keys(each).length > 2);
    return this.#name(isData ? { kind: "union", name: "", variants } : { kind: "units", name: "", variants });
  }

  /** One of each shape at most, since others do not compile. @param {number} depth */
  #untagged(depth) {
    const random = this.#random;
    const inner = () => this.any(Math.min(depth - 1, 1));
    /** @type {(() => Type)[]} */
    const shapes = [
      () => ({ kind: "bool" }),
      () => random.pick(/** @type {Type[]} */ ([...INTEGERS, { kind: "f64" }])),
      () => random.pick(/** @type {Type[]} */ ([{ kind: "string" }, { kind: "char" }, this.#units()])),
      () => random.pick([() => ({ kind: "bytes" }), () => this.#listOf(inner())])(),
      () => ({ kind: "date" }),
      () => ({ kind: "map", key: random.pick(INTEGERS), of: inner() }),
      () => ({ kind: "set", of: random.pick(INTEGERS) }),
      () => this.#struct(1),
    ];
    const chosen = shapes.filter(() => random.below(3) === 0);
    const variants = (chosen.length > 0 ? chosen : shapes.slice(0, 1)).map((make) => make());
    return this.#name({ kind: "untagged", name: "", variants });
  }
}

/** As many types as told, and what they name. @param {number} seed @param {number} count */
export function randomTypes(seed, count) {
  const random = new Random(seed);
  const types = new Types(random);
  /** @type {Type[]} */
  const tops = [];
  while (tops.length < count) {
    const type = types.any(3);
    // Nobody looks at what gives nothing.
    if (!isUnit(type)) tops.push(type);
  }
  return { types: tops, named: types.named };
}

/** @param {Type} type @returns {boolean} */
const isUnit = (type) => type.kind === "unit" || (type.kind === "newtype" && isUnit(type.of));

/** Whether a typed array may stand for a list of it. @param {Type} of */
export const fitsTypedArray = (of) => isNumber(of) && !(of.kind === "int" && of.bits === 128);

/** @param {Type} type @returns {string} */
export function rustOf(type) {
  if ("name" in type && type.name) return type.name;
  switch (type.kind) {
    case "int":
      return type.rust;
    case "bool":
    case "f32":
    case "f64":
    case "char":
      return type.kind;
    case "buffer":
      return `Box<[${rustOf(type.of)}]>`;
    case "list":
      return `Vec<${rustOf(type.of)}>`;
    case "option":
      return `Option<${rustOf(type.of)}>`;
    case "box":
      return `Box<${rustOf(type.of)}>`;
    case "record":
      return type.key ? `BTreeMap<${rustOf(type.key)}, ${rustOf(type.of)}>` : `HashMap<String, ${rustOf(type.of)}>`;
    case "set":
      return `BTreeSet<${rustOf(type.of)}>`;
    case "array":
      return `[${rustOf(type.of)}; ${type.length}]`;
    case "tuple":
      return `(${type.of.map((each) => `${rustOf(each)},`).join(" ")})`;
    case "map":
      return `BTreeMap<${rustOf(type.key)}, ${rustOf(type.of)}>`;
    default:
      return /** @type {Record<string, string>} */ (RUST)[type.kind] ?? "";
  }
}

const RUST = {
  string: "String",
  unit: "()",
  date: "SystemTime",
  duration: "Duration",
  bytes: "Vec<u8>",
  json: "serde_json::Value",
  object: "JsObject",
  any: "JsValue",
  counter: "Rc<Counter>",
  function: "JsFunction<fn(value: u32) -> u32>",
};
