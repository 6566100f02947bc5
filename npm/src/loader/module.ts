/** How a module of JavaScript gets in while the program runs. */

/** Loads an ES module. */
export async function loadModule(url: string): Promise<object> {
  return import(/* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ absolute(url));
}

/** A relative URL would be taken relative to this file. */
export function absolute(url: string): string {
  if (!/^\.{0,2}\//.test(url)) return url;
  const page = globalThis as { document?: { baseURI?: string }; location?: { href?: string } };
  const base = page.document?.baseURI ?? page.location?.href;
  if (base !== undefined) return new URL(url, base).href;
  throw new TypeError(`${url} is relative to no page: pass \`new URL("${url}", import.meta.url).href\``);
}
