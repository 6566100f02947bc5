/** What is flattened stands beside other properties: whether that can be. */
import { isRest, resolve } from "../../src/low.ts";
import type { Body, Field, NamedType, Type, Types } from "../../src/type.ts";
import { BuildError } from "../error.ts";

/** Refuses fields whose own properties cannot stand beside the others. */
export function checkFlat({ id, name, place, body }: NamedType, types: Types): void {
  for (const { owner, fields, tags } of ownersOf(name, body)) {
    if (fields.some(({ isFlat }) => isFlat))
      propertiesOf(fields, tags, { owner: `${place}: \`${owner}\``, types }, [id]);
  }
}

/** Who has the fields, for messages. */
interface Place {
  readonly owner: string;
  readonly types: Types;
}

/** Fields that stand beside each other, and beside tags. */
function ownersOf(name: string, body: Body): { owner: string; fields: readonly Field[]; tags: readonly string[] }[] {
  if (body.kind === "record") return [{ owner: name, fields: body.fields, tags: [] }];
  if (body.kind !== "union") return [];
  const tags = body.content === undefined ? [body.tag] : [];
  return body.variants.flatMap(({ name: variant, content }) =>
    content.kind === "record" ? [{ owner: `${name}.${variant}`, fields: content.fields, tags }] : [],
  );
}

/** The names of all properties, and whether there is a map that takes the rest. */
interface Properties {
  readonly names: readonly string[];
  readonly hasRest: boolean;
}

function propertiesOf(
  fields: readonly Field[],
  tags: readonly string[],
  place: Place,
  met: readonly string[],
): Properties {
  const names = [...tags, ...fields.flatMap((each) => (each.isFlat ? [] : [each.name, ...(each.aliases ?? [])]))];
  let hasRest = false;
  for (const { name, type } of fields.filter((each) => each.isFlat)) {
    const found = flatOf(name, type, place, met);
    const twin = found.names.find((each) => names.includes(each));
    if (twin !== undefined)
      throw refused(place, name, `has a property \`${twin}\`, as what it stands beside`, "rename one of them");
    if (hasRest && found.hasRest)
      throw refused(place, name, "is a second map that takes the rest", "leave out one `flatten`");
    names.push(...found.names);
    hasRest ||= found.hasRest;
  }
  return { names, hasRest };
}

/** The properties of a flattened field. */
function flatOf(name: string, type: Type, place: Place, met: readonly string[]): Properties {
  const { types } = place;
  const target = resolve(type, types);
  if (isRest(target, types)) return { names: [], hasRest: true };
  const body = target.kind === "named" ? types[target.id]?.body : undefined;
  if (target.kind !== "named" || (body?.kind !== "record" && body?.kind !== "union"))
    throw refused(
      place,
      name,
      "is no struct with fields, no enum with a tag and no map with texts as keys",
      "leave out `flatten`",
    );
  if (met.includes(target.id)) throw refused(place, name, "holds itself", "leave out `flatten`");
  const inner = [...met, target.id];
  if (body.kind === "record") return propertiesOf(body.fields, [], place, inner);
  if (body.isStrict)
    throw refused(
      place,
      name,
      "refuses fields that it does not know, as those beside it",
      "leave out `deny_unknown_fields` there, or `flatten`",
    );
  if (body.content !== undefined) return { names: [body.tag, body.content], hasRest: false };
  const variants = body.variants.map(({ content }): Properties => {
    if (content.kind === "unit") return { names: [], hasRest: false };
    if (content.kind === "record") return propertiesOf(content.fields, [], place, inner);
    const of = content.kind === "newtype" ? resolve(content.of, types) : undefined;
    const record = of?.kind === "named" ? types[of.id]?.body : undefined;
    return record?.kind === "record"
      ? propertiesOf(record.fields, [], place, inner)
      : { names: ["value"], hasRest: false };
  });
  const names = new Set([body.tag, ...variants.flatMap((each) => each.names)]);
  return { names: [...names], hasRest: variants.some((each) => each.hasRest) };
}

function refused({ owner }: Place, name: string, why: string, hint: string): BuildError {
  return new BuildError(`${owner}: the flattened \`${name}\` ${why}`, hint);
}
