/**
 * What the language has itself, and tests and polyfills replace nevertheless: fake timers, Zone.js, core-js. It is read
 * when the code is loaded. `Math`, `Number`, `Object`, typed arrays and the like are looked up where they are used: to
 * read these early as well makes the smallest package 55 bytes larger, and who changes them changes a method.
 */

const EARLY = /^(?:Date|FinalizationRegistry|Map|Promise|Set|WeakMap|WeakRef)$/;

/** The statement that reads those among the globals, on a line of its own; nothing where there are none. */
export function earlyText(globals: Iterable<string>): string {
  const names = [...new Set(globals)].filter((name) => EARLY.test(name)).sort();
  return names.length ? `const { ${names.join(", ")} } = globalThis;\n` : "";
}

/** What code may take from the host: names that it calls, asks for something or hands on. */
export function globalsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\b[A-Z]\w+(?=[.(,)])/g) ?? []);
}
