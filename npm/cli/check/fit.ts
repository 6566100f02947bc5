/**
 * Whether what one build says of a type holds for another one: where every value of the first is a value of the second.
 *
 * Two questions are asked so, each by the other in the parts of functions: whether the new build takes all that the old
 * one took (from the old type to the new one, as they go in), and whether all that the new one gives the old one could
 * give (from the new type to the old one, as they come out).
 */
import { KINDS } from "../../src/kind.ts";
import {
  arrayOf,
  flatFields,
  type LowEnum,
  type LowField,
  type LowNamed,
  type LowRecord,
  type LowUnion,
  type LowVariant,
  namesOf,
} from "../../src/low.ts";
import type { Element, Mode } from "../../src/type.ts";
import type { Direction } from "../typings/context.ts";
import {
  type Alternative,
  alternatives,
  type Call,
  isInRange,
  isObject,
  type Seen,
  type Slot,
  scalarFits,
  shown,
  UNDEFINED,
} from "./seen.ts";

/** Where values are looked at. */
export interface Place {
  /** The export or the named type. */
  readonly name: string;
  readonly path: string;
  readonly direction: Direction;
  /** Whether `from` is the type of the new build. */
  readonly isNew: boolean;
}

/** A place where a value of the one type is none of the other: what it is in the old build, and in the new one. */
export interface Misfit extends Place {
  readonly old?: string | undefined;
  readonly new?: string | undefined;
}

/** How much is done to an object, the least first. */
export const MODES: readonly Mode[] = ["shared", "changed", "taken"];

/** Compares types. Types that hold themselves are taken to fit until they do not, so it is done until nothing changes. */
export class Fitting {
  #before: ReadonlyMap<string, readonly Misfit[]> = new Map();
  #now = new Map<string, readonly Misfit[]>();

  /** Whether another round would find the same. Begins that round. */
  next(): boolean {
    const failing = (found: ReadonlyMap<string, readonly Misfit[]>): number =>
      [...found.values()].filter((each) => each.length > 0).length;
    const isSettled = failing(this.#before) === failing(this.#now);
    [this.#before, this.#now] = [this.#now, new Map()];
    return isSettled;
  }

  /** Where a value of `from` is none of `to`. */
  misfits(from: Seen, to: Seen, place: Place): readonly Misfit[] {
    if (from.kind === "named" && to.kind === "named") return this.#named(from, to, place);
    const { direction } = place;
    return this.#choices(alternatives(from, direction), alternatives(to, direction), shown(from), shown(to), place);
  }

  /** Where whoever passes what `to` says, in the form `given`, and takes what it gives, cannot call `from`. */
  calls(from: Call, to: Call, given: Direction, place: Place): readonly Misfit[] {
    // What is passed goes the other way.
    const [old, next] = place.isNew ? [to, from] : [from, to];
    const at = (k: number): Place => {
      const { name } = (next.parameters[k] ?? old.parameters[k]) as Slot;
      return { ...place, path: `${place.path}(${name || k})`, direction: given, isNew: !place.isNew };
    };
    const passed = to.parameters.flatMap((each, k) => {
      const taker = from.parameters[k];
      if (taker !== undefined) return this.#slot(each, taker, at(k));
      // JavaScript may overlook what it is passed; what is passed to Rust has a meaning.
      return given === "in" ? [misfit(shown(each.of), undefined, at(k))] : [];
    });
    const count = to.parameters.length;
    const more = from.parameters.slice(count).flatMap((each, k) => {
      return given === "in" && each.isOptional ? [] : [misfit(undefined, shown(each.of), at(count + k))];
    });
    const result: Place = { ...place, path: `${place.path}()`, direction: given === "in" ? "out" : "in" };
    // What a function of JavaScript's gives besides is not looked at.
    const isAny = given === "out" && (isUnit(to.result) || (to.result.kind === "promise" && isUnit(to.result.of)));
    return [...passed, ...more, ...(isAny ? [] : this.misfits(from.result, to.result, result))];
  }

  #slot(from: Slot, to: Slot, place: Place): readonly Misfit[] {
    if (from.isJoined && !to.isJoined) return [misfit("CallOptions", undefined, place)];
    // What Rust gives is always there.
    if (place.direction === "out" || !(from.isOptional || to.isOptional)) return this.misfits(from.of, to.of, place);
    const all = ({ isOptional, of }: Slot): readonly Alternative[] => {
      return isOptional ? [...alternatives(of, "in"), UNDEFINED] : alternatives(of, "in");
    };
    return this.#choices(all(from), all(to), optional(from), optional(to), place);
  }

  /** Each alternative of the one must be one of the other. */
  #choices(
    from: readonly Alternative[],
    to: readonly Alternative[],
    old: string,
    other: string,
    place: Place,
  ): readonly Misfit[] {
    const found = new Set<Misfit>();
    const whole = misfit(old, other, place);
    for (const each of from) {
      const tried = to.map((choice) => this.#one(each, choice, place));
      if (tried.some((faults) => faults.length === 0)) continue;
      // Of those that are alike it is said what is different in them.
      const twin = to.findIndex((choice) => isTwin(each, choice));
      for (const fault of tried[twin] ?? [whole]) found.add(fault);
    }
    return [...found];
  }

  #one(from: Alternative, to: Alternative, place: Place): readonly Misfit[] {
    const wrong = [misfit(shown(from), shown(to), place)];
    const check = (fits: boolean): readonly Misfit[] => (fits ? [] : wrong);
    if (to.kind === "any" || (to.kind === "serde" && nameOf(to) === "")) return [];
    if (to.kind === "object" || to.kind === "objectReference") return check(isObject(from));
    if (to.brand && to.brand !== from.brand) return wrong;
    if (isItems(from) && isItems(to)) return this.#items(from, to, place) ?? wrong;
    const inner = (a: Seen, b: Seen, step: string, more: Partial<Place> = {}): readonly Misfit[] =>
      this.misfits(a, b, { ...place, path: `${place.path}${step}`, ...more });
    switch (from.kind) {
      case "nothing":
        return check(to.kind === "nothing" && to.is === from.is);
      case "scalar":
        if (from.of === "char" && to.kind === "string") return [];
        return check(to.kind === "scalar" && scalarFits(from, to, place.direction));
      case "buffer":
      case "mutBuffer":
        return check(to.kind === from.kind && KINDS[to.element].array === KINDS[from.element].array);
      case "memoryView": {
        if (to.kind !== from.kind || KINDS[to.element].array !== KINDS[from.element].array) return wrong;
        return check(to.mode === from.mode || (from.mode !== "shared" && to.mode !== undefined));
      }
      case "record":
        return to.kind === "record"
          ? [...inner(keyOf(from), keyOf(to), ".keys()"), ...inner(from.of, to.of, "{}")]
          : wrong;
      case "map":
        // A map is taken for a record.
        if (to.kind === "record" && place.direction === "in")
          return [...inner(from.key, keyOf(to), ".keys()"), ...inner(from.of, to.of, "{}")];
        if (to.kind !== "map") return wrong;
        return [...inner(from.key, to.key, ".keys()"), ...inner(from.of, to.of, ".values()")];
      case "set":
        return to.kind === "set" ? inner(from.of, to.of, ".values()") : wrong;
      case "promise":
        return to.kind === "promise" ? inner(from.of, to.of, ".then()") : wrong;
      case "stream":
        return to.kind === "stream" ? inner(from.of, to.of, "[]", { direction: "in" }) : wrong;
      case "rustStream":
      case "rustIterator":
        return to.kind === from.kind ? inner(from.of, to.of, "[]", { direction: "out" }) : wrong;
      case "jsFunction":
      case "rustFunction": {
        if (to.kind !== from.kind) return wrong;
        return this.calls(from.signature(), to.signature(), from.kind === "rustFunction" ? "in" : "out", place);
      }
      case "trait":
        return to.kind === "trait" ? this.#named(from, to, place) : wrong;
      case "named":
        if (to.kind === "string") return check(namesAre("string", from));
        if (to.kind === "scalar") return check(numbersFit(from, to));
        return to.kind === "named" && from.body().kind === to.body().kind ? this.#named(from, to, place) : wrong;
      case "class": {
        const isAllowed = place.direction === "out" || modeOf(to) <= modeOf(from);
        return check(to.kind === "class" && to.id === from.id && isAllowed);
      }
      case "json":
        return check(to.kind === "json" && [from.form, "value"].includes(to.form) && (to.isWide || !from.isWide));
      case "jsClass":
        return check(to.kind === "jsClass" && to.name === from.name);
      case "imported":
        return check(to.kind === "imported" && to.class.id === from.class.id);
      case "serde":
        return check(to.kind === "serde" && nameOf(to) === nameOf(from));
      default:
        return check(to.kind === from.kind);
    }
  }

  /** Arrays, nothing where they cannot be compared by their items. */
  #items(from: Items, to: Items, place: Place): readonly Misfit[] | undefined {
    const isIn = place.direction === "in";
    if (from.kind === "buffer" || to.kind === "buffer") {
      // Rust takes an array for a buffer, and for its list the typed array of the same numbers.
      const [a, b] = [elementOf(from), elementOf(to)];
      const isSame = from.kind === to.kind || (isIn && (to.kind === "buffer" || a !== Uint8Array));
      return isSame && a !== undefined && a === b ? [] : undefined;
    }
    const item = (a: Seen, b: Seen, k: number | ""): readonly Misfit[] =>
      this.misfits(a, b, { ...place, path: `${place.path}[${k}]` });
    const [inner, outer] = [lengthOf(from), lengthOf(to)];
    if (outer !== undefined && inner !== outer) return undefined;
    // Where it takes a typed array of the one type of numbers, it takes none of another.
    const isTyped = isIn && from.kind !== "tuple" && arrayOf(from.of) !== undefined;
    if (isTyped && (to.kind === "tuple" || elementOf(to) !== arrayOf(from.of))) return undefined;
    if (from.kind !== "tuple" && to.kind !== "tuple") return item(from.of, to.of, "");
    return Array.from({ length: inner ?? 0 }, (_, k) => item(itemOf(from, k), itemOf(to, k), k)).flat();
  }

  /** Types by their names: what a pair of them was found to be holds wherever the pair is met. */
  #named(from: Named, to: Named, place: Place): readonly Misfit[] {
    if (to.brand && to.brand !== from.brand) return [misfit(shown(from), shown(to), place)];
    const key = [from.type.id, to.type.id, place.direction, place.isNew].join(" ");
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    this.#now.set(key, this.#before.get(key) ?? []);
    const { id } = place.isNew ? to.type : from.type;
    const found = [...new Set(this.#content(from, to, { ...place, name: id, path: id }))];
    this.#now.set(key, found);
    return found;
  }

  #content(from: Named, to: Named, place: Place): readonly Misfit[] {
    if (from.kind === "trait" || to.kind === "trait") {
      if (from.kind !== to.kind) return [misfit(shown(from), shown(to), place)];
      return this.#methods(from as Trait, to as Trait, place);
    }
    const [a, b] = [from.body(), to.body()];
    if (a.kind === "enum" && b.kind === "enum") {
      const [given, taken] = [a, b].map((each) => choicesOf(each, place.direction));
      if (taken?.isAny) return [];
      const more = (given?.names ?? []).filter((name) => !taken?.names.includes(name));
      const found = more.map((name) => misfit(JSON.stringify(name), undefined, place));
      return given?.isAny ? [...found, misfit("any other", undefined, place)] : found;
    }
    if (a.kind === "record" && b.kind === "record") return this.#fields(a, b, place);
    if (a.kind === "union" && b.kind === "union") return this.#variants(a, b, place);
    const { direction } = place;
    return this.#choices(alternatives(from, direction), alternatives(to, direction), shown(from), shown(to), place);
  }

  #methods(from: Trait, to: Trait, place: Place): readonly Misfit[] {
    const methods = new Map(from.methods);
    return to.methods.flatMap(([name, call]) => {
      const at = { ...place, path: `${place.path}.${name}` };
      const own = methods.get(name);
      return own ? this.calls(own(), call(), "out", at) : [misfit(undefined, "a method", at)];
    });
  }

  #fields(from: Fields, to: Fields, place: Place): readonly Misfit[] {
    const isIn = place.direction === "in";
    const at = (name: string): Place => ({ ...place, path: `${place.path}.${name}` });
    const own = ({ fields }: Fields): readonly Field[] => fields.filter(({ isFlat }) => !isFlat);
    const named = ({ fields }: Fields, name: string): Field | undefined =>
      fields.find((each) => !each.isFlat && namesOf([each]).includes(name));
    // A field that Rust does not look at says nothing any longer, unless it looks at all of them.
    const others = to.fields.find(({ isFlat, of }) => isFlat && of.kind === "record");
    const more = isIn ? own(from).filter(({ name }) => !named(to, name)) : [];
    const rest = others?.of as (Seen & { readonly kind: "record" }) | undefined;
    const lost = more.flatMap((each) =>
      rest ? this.misfits(each.of, rest.of, at(each.name)) : [misfit(shown(each.of), undefined, at(each.name))],
    );
    // Each name that it was taken by.
    const names = isIn
      ? own(from).flatMap((each) => (named(to, each.name) ? [[each, named(to, each.name)] as const] : []))
      : [];
    const unnamed = names.flatMap(([field, other]) =>
      namesOf([field])
        .filter((name) => !namesOf([other as Field]).includes(name))
        .map((name) => misfit("another name of a field", undefined, at(name))),
    );
    const strict = isIn && to.isStrict && !from.isStrict ? [misfit("further fields", undefined, place)] : [];
    return [
      ...lost,
      ...unnamed,
      ...strict,
      ...this.#flat(from, to, place),
      ...own(to).flatMap((each) => {
        const field = namesOf([each])
          .map((name) => named(from, name))
          .find((found) => found !== undefined);
        if (field === undefined)
          return isIn && slotOf(each).isOptional ? [] : [misfit(undefined, shown(each.of), at(each.name))];
        if (!isIn && field.isSkipped && !each.isSkipped)
          return [misfit(optional({ ...slotOf(field), isOptional: true }), shown(each.of), at(each.name))];
        return this.#slot(slotOf(field), slotOf(each), at(each.name));
      }),
    ];
  }

  /** What stands beside the fields, in their order. */
  #flat(from: Fields, to: Fields, place: Place): readonly Misfit[] {
    const flat = ({ fields }: Fields): readonly Field[] => fields.filter(({ isFlat }) => isFlat);
    const [own, others] = [flat(from), flat(to)];
    const at = (name: string): Place => ({ ...place, path: `${place.path}.${name}` });
    const twin = (of: readonly Field[], { of: { kind } }: Field): Field | undefined =>
      of.find((each) => each.of.kind === kind);
    // More of what is given is no harm.
    const more = place.direction === "in" ? own.filter((each) => !twin(others, each)) : [];
    return [
      ...more.map((each) => misfit(shown(each.of), undefined, at(each.name))),
      ...others.flatMap((each) => {
        const found = twin(own, each);
        if (found) return this.misfits(found.of, each.of, at(each.name));
        // A map may have no entries.
        return each.of.kind === "record" ? [] : [misfit(undefined, shown(each.of), at(each.name))];
      }),
    ];
  }

  #variants(from: Union, to: Union, place: Place): readonly Misfit[] {
    if (from.tag !== to.tag) {
      const at = { ...place, path: `${place.path}.${from.tag}` };
      return [misfit(`the tag ${from.tag}`, `the tag ${to.tag}`, at)];
    }
    const isIn = place.direction === "in";
    const namesOf = ({ name, aliases = [] }: Variant): readonly string[] => (isIn ? [name, ...aliases] : [name]);
    const other = isIn ? to.variants.find(({ isOther }) => isOther) : undefined;
    const strict =
      isIn && to.content !== undefined && from.content === undefined
        ? [misfit("further fields", undefined, place)]
        : [];
    const unknown =
      isIn && !other && from.variants.some(({ isOther }) => isOther) ? [misfit("any other", undefined, place)] : [];
    const found = from.variants.flatMap((variant) =>
      namesOf(variant).flatMap((own) => {
        const name = JSON.stringify(own);
        const twin = to.variants.find((each) => namesOf(each).includes(own));
        // What nothing else is holds nothing.
        if (twin === undefined) return other ? [] : [misfit(name, undefined, place)];
        return this.#fields(fieldsOf(variant), fieldsOf(twin), { ...place, path: `${place.path}[${name}]` });
      }),
    );
    return [...strict, ...unknown, ...new Set(found)];
  }
}

/** Names of an enum, and whether any other is one, too. */
function choicesOf({ names, aliases = {}, other }: LowEnum, direction: Direction) {
  if (direction === "out") return { names, isAny: false };
  return { names: [...names, ...Object.keys(aliases)], isAny: other !== undefined };
}

/** What keys of a record are. */
function keyOf({ key }: Seen & { readonly kind: "record" }): Seen {
  return key ?? { kind: "string" };
}

function namesAre(is: "string" | "number", from: Named): boolean {
  const body = from.kind === "named" ? from.body() : undefined;
  return body?.kind === "enum" && body.names.every((name) => typeof name === is);
}

/** Whether an enum is numbers that are all of that type. */
function numbersFit(from: Named, to: Alternative & { readonly kind: "scalar" }): boolean {
  if (!namesAre("number", from) || (to.shown ?? to.row.is) !== "number") return false;
  const body = (from as LowNamed<() => Call>).body() as LowEnum;
  return body.names.every((value) => isInRange(value as number, to));
}

type Named = Extract<Seen, { readonly type: unknown }>;
type Trait = Extract<Named, { readonly kind: "trait" }>;
type Field = LowField<() => Call>;
type Fields = Pick<LowRecord<() => Call>, "fields" | "isStrict">;
type Union = LowUnion<() => Call>;
type Variant = LowVariant<() => Call>;
type List = Extract<Alternative, { readonly kind: "list" | "array" | "tuple" }>;
type Items = List | { readonly kind: "buffer"; readonly element: Element; readonly brand?: string };

function misfit(from: string | undefined, to: string | undefined, place: Place): Misfit {
  return place.isNew ? { ...place, old: to, new: from } : { ...place, old: from, new: to };
}

function isUnit(type: Seen): boolean {
  return type.kind === "unit";
}

/** Of those that are of one kind it can be said what is different in them. */
function isTwin(a: Alternative, b: Alternative): boolean {
  if (a.kind === "nothing" || b.kind === "nothing" || a.kind !== b.kind) return false;
  return a.kind !== "named" || b.kind !== "named" || a.body().kind === b.body().kind;
}

function isItems(type: Alternative): type is Items {
  return ["list", "array", "tuple", "buffer"].includes(type.kind);
}

function itemOf(type: List, k: number): Seen {
  return type.kind === "tuple" ? (type.of[k] as Seen) : type.of;
}

/** How many items there must be. */
function lengthOf(type: Items): number | undefined {
  return type.kind === "tuple" ? type.of.length : type.kind === "array" ? type.length : undefined;
}

/** The typed array of the same numbers. */
function elementOf(type: Items): unknown {
  if (type.kind === "buffer") return KINDS[type.element].array;
  return type.kind === "list" || type.kind === "array" ? arrayOf(type.of) : undefined;
}

function slotOf({ name, isDefault, of }: Field): Slot {
  return { name, isOptional: isDefault || of.kind === "option", of };
}

function optional({ isOptional, of }: Slot): string {
  return isOptional && of.kind !== "option" ? `${shown(of)}, or nothing` : shown(of);
}

/** Those beside the tag. */
function fieldsOf(variant: Variant): Fields {
  if (variant.kind === "fields") return variant;
  if (variant.kind === "flat") return { fields: flatFields(variant.of) };
  return { fields: [{ name: variant.at, isDefault: false, of: variant.of }] };
}

function modeOf(type: Alternative): number {
  return type.kind === "class" ? MODES.indexOf(type.mode ?? "shared") : -1;
}

function nameOf(type: Alternative): string {
  return (type as { readonly name?: string }).name ?? "";
}
