/** A program that proves that everything Rust gives may be passed to Rust again. */

import { namedTypes } from "../../npm/cli/manifest/name.ts";
import type { Manifest } from "../../npm/cli/manifest/type.ts";
import { prepare } from "../../npm/cli/typings/body.ts";
import { nameOf } from "../../npm/cli/typings/context.ts";
import { typeText } from "../../npm/cli/typings/type.ts";

export function assignable(manifest: Manifest, module: string, isFar = false): string {
  const context = prepare(manifest, isFar);
  const names = new Set<string>();
  const lines = namedTypes(manifest).flatMap((type) => {
    const { name, generic } = nameOf(type.id, context);
    const of = { kind: "named", id: type.id } as const;
    const forms = (["out", "in"] as const).map((direction) => typeText(of, direction, context));
    for (const form of forms)
      for (const word of form.match(/[\p{ID_Start}$_][\p{ID_Continue}$.]*/gu) ?? []) names.add(word);
    return context.errors.has(type.id) && !generic && forms[0] === name ? [] : [forms];
  });
  const imported = [...names].filter((name) => isDeclared(name, manifest));
  const checks = lines.map(
    ([out, input], i) => `export declare const out${i}: ${out};\nexport const in${i}: ${input} = out${i};\n`,
  );
  return `import type { ${imported.join(", ")} } from "${module}";\n${checks.join("")}`;

  function isDeclared(name: string, { types }: Manifest): boolean {
    return Object.keys(types).some((id) => {
      const known = context.names.get(id);
      return known !== undefined && [known.name, known.input, known.data].includes(name);
    });
  }
}
