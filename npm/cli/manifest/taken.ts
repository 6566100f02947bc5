/** Which named types JavaScript gives: the others only go out. */
import { components } from "../../src/kind.ts";
import type { Type } from "../../src/type.ts";
import { contents } from "./generic.ts";
import { callables, type Manifest } from "./type.ts";

/** Their ids. */
export function takenTypes(manifest: Manifest): ReadonlySet<string> {
  const search = new Search(manifest);
  const errors = [...manifest.errors, ...callables(manifest).map(({ error }) => error)];
  for (const { parameters, result } of callables(manifest)) {
    for (const { type } of parameters) search.take(type);
    search.give(result);
  }
  for (const call of manifest.imports) search.calls(call);
  for (const { type } of manifest.constants) search.give(type);
  for (const error of errors) if (error?.kind === "typed") search.give({ kind: "named", id: error.id });
  return search.taken;
}

class Search {
  readonly taken = new Set<string>();
  readonly #given = new Set<string>();
  readonly #manifest: Manifest;

  constructor(manifest: Manifest) {
    this.#manifest = manifest;
  }

  take(type: Type): void {
    this.#visit(type, this.taken, (of) => this.take(of));
  }

  give(type: Type): void {
    this.#visit(type, this.#given, (of) => this.give(of));
  }

  /** What Rust calls. */
  calls({
    parameters,
    result,
  }: {
    readonly parameters: readonly { readonly type: Type }[];
    readonly result: Type;
  }): void {
    for (const { type } of parameters) this.give(type);
    this.take(result);
  }

  /** `on`: what goes the same way. Functions, streams and traits say themselves which way it is. */
  #visit(type: Type, seen: Set<string>, on: (type: Type) => void): void {
    switch (type.kind) {
      case "jsFunction":
        return this.calls(type);
      case "rustFunction":
        for (const { type: of } of type.parameters) this.take(of);
        return this.give(type.result);
      case "stream":
        return this.take(type.of);
      case "rustStream":
      case "rustIterator":
        return this.give(type.of);
      case "named":
        return this.#named(type.id, seen, on);
      default:
        components(type).forEach(on);
    }
  }

  #named(id: string, seen: Set<string>, on: (type: Type) => void): void {
    const type = this.#manifest.types[id];
    // What only generic bodies name is not described by itself.
    if (seen.has(id) || type === undefined) return;
    seen.add(id);
    const { arguments: args, body, generic } = type;
    if (body.kind === "trait") for (const method of body.methods) this.calls(method);
    else [...args, ...contents(body), ...(generic ? contents(generic) : [])].forEach(on);
  }
}
