/** What an exported function takes and gives, as its declaration says it. */
import type { Parameter, Type } from "../../src/type.ts";
import { givesStream, takesRest } from "../manifest/far.ts";
import { joinedParameter } from "../manifest/generic.ts";
import { binding } from "../manifest/name.ts";
import type { FunctionItem, MemberItem } from "../manifest/type.ts";
import { type Context, nameOf } from "./context.ts";
import { comment, sections, tidy } from "./docs.ts";
import { laterText, promiseText, restText, resultText, typeText } from "./type.ts";

/** A longer signature has a line for each parameter, a longer union one for each member. */
export const WIDTH = 120;

/** The parts of a declaration. */
export interface Signature {
  readonly docs: string;
  readonly parameters: readonly string[];
  readonly result: string;
}

/** `more`: what is to be said of the function besides its docs. */
export function signatureOf(item: FunctionItem, indent: string, context: Context, more = ""): Signature {
  const { text, parameters: described, returns } = sections(item.docs);
  const last = item.parameters.findLastIndex(({ presence }) => presence === "required");
  const joined = joinedParameter(item, context.manifest);
  const options = optionsOf(item, context);
  const parameters = item.parameters.map((parameter, i) => {
    const text = parameterText(parameter, i > last, context);
    return parameter === joined ? `${text} & ${options}` : text;
  });
  if (options) context.helpers.add(options);
  if (options && !joined) parameters.push(`${optionsName(item)}?: ${options} | undefined`);
  const gives = context.isFar ? laterText : item.async ? promiseText : resultText;
  const result = "chained" in item ? chainedText(context) : gives(item.result, "out", context);
  const tags = item.parameters.flatMap(({ name, presence, default: value, type }) => {
    const what = [described.get(name), isTaken(type) ? TAKEN : undefined].filter((each) => each !== undefined);
    return [
      ...(what.length ? [`@param ${binding(name)} - ${what.join(what[0]?.endsWith(".") ? " " : ". ")}`] : []),
      ...(presence === "default" && value
        ? [...(what.length ? [] : [`@param ${binding(name)}`]), `@default ${value}`]
        : []),
    ];
  });
  if (returns) tags.push(`@returns ${returns}`);
  if (item.error) tags.push(...throwsText(item, context));
  return { docs: comment({ text: [text, more].filter(Boolean).join("\n\n"), tags }, indent), parameters, result };
}

/** What a method gives that ends in its own object. */
function chainedText({ isFar }: Context): string {
  return isFar ? "globalThis.Promise<this>" : "this";
}

/** The type of the options that a function takes besides: at a distance every one that is called does. */
function optionsOf(item: FunctionItem | MemberItem, { isFar, manifest }: Context): string | undefined {
  if (!isFar) return item.async ? "CallOptions" : undefined;
  if (takesRest(item)) return undefined;
  if ("role" in item && item.role !== "method") return undefined;
  return givesStream(item, manifest) ? "StreamOptions" : "CallOptions";
}

/** What is said of an object that Rust takes away from JavaScript. */
const TAKEN = "Taken over: it cannot be used afterwards.";

function isTaken(type: Type): boolean {
  if (type.kind === "option") return isTaken(type.of);
  return type.kind === "class" && type.mode === "taken";
}

function throwsText({ error, throws }: FunctionItem, context: Context): string[] {
  const text = tidy(throws);
  // Whatever JavaScript threw has no class that could be named.
  if (error?.kind === "thrown") return text ? [`@throws ${text}`] : [];
  const name = error?.kind === "typed" ? nameOf(error.id, context).name : "RustError";
  return [`@throws {@link ${name}} ${text}`.trimEnd()];
}

/** `head(parameters)tail;`, on one line where that is short. */
export function declarationText(head: string, parameters: readonly string[], tail: string, indent: string): string {
  const line = `${indent}${head}(${parameters.join(", ")})${tail};\n`;
  if (line.length <= WIDTH || parameters.length === 0) return line;
  return `${indent}${head}(\n${parameters.map((each) => `${indent}  ${each},\n`).join("")}${indent})${tail};\n`;
}

/** What the parameter after all others is called. */
function optionsName({ parameters }: FunctionItem): string {
  return ["options", "callOptions"].find((name) => parameters.every((each) => each.name !== name)) ?? "options_";
}

function parameterText({ name, presence, type }: Parameter, optional: boolean, context: Context): string {
  if (presence === "rest") return restText(name, type, "in", context);
  const text = typeText(type, "in", context);
  const absent = presence === "required" || text.endsWith("| undefined") ? text : `${text} | undefined`;
  return `${binding(name)}${optional ? "?" : ""}: ${absent}`;
}
