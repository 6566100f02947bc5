/** Asks at a terminal for what the command line has not said. */
import { UsageError } from "../error.ts";
import { readNames } from "./name.ts";
import type { Choice, NewOptions } from "./new.ts";
import { TEMPLATES, type Template } from "./template.ts";

/** What to make, after all has been asked; nothing, if whoever is asked wants none of it. */
export async function complete(options: NewOptions, isTerminal: boolean): Promise<Choice | undefined> {
  const { template, folder = template === "existing" ? "." : undefined } = options;
  if (template !== undefined && folder !== undefined) return { ...options, template, folder };
  if (isTerminal) return ask({ ...options, ...(folder === undefined ? {} : { folder }) });
  const names = Object.keys(TEMPLATES).join("|");
  if (template === undefined) throw new UsageError("no template", `oxbridge new FOLDER --template ${names}`);
  throw new UsageError("no folder", `oxbridge new FOLDER --template ${template}`);
}

async function ask(options: NewOptions): Promise<Choice | undefined> {
  // Loaded only here: it takes longer than all the rest.
  const { cancel, intro, isCancel, select, text } = await import("@clack/prompts");
  intro("oxbridge new");
  const template =
    options.template ??
    (await select<Template>({
      message: "What shall it be?",
      initialValue: "vite",
      options: Object.entries(TEMPLATES).map(([value, { about }]) => ({
        value: value as Template,
        label: `${value.padEnd(10)}${about}`,
      })),
    }));
  if (isCancel(template)) return void cancel("Nothing was written.");
  const folder =
    options.folder ??
    (template === "existing"
      ? "."
      : await text({ message: "In which folder?", placeholder: "my-app", defaultValue: "my-app", validate: faultOf }));
  if (isCancel(folder)) return void cancel("Nothing was written.");
  return { ...options, template, folder };
}

/** What is wrong with the folder's name as that of the package. */
function faultOf(folder: string | undefined): string | undefined {
  const name = folder?.split(/[\\/]/).at(-1);
  if (!name || name === "." || name === "..") return undefined;
  try {
    readNames(name);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
