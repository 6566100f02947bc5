/** What happens to the page, or to the machine, that a program which is connected should know. */

interface Target {
  addEventListener?(name: string, listen: (event: Partial<PageTransitionEvent>) => void): void;
  removeEventListener?(name: string, listen: (event: Partial<PageTransitionEvent>) => void): void;
}

interface Page extends Target {
  readonly document?: Target & { readonly visibilityState?: string };
}

/** What one tab keeps while it is loaded anew; nothing where there is no page, or it may keep nothing. */
export function tabStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined {
  try {
    return (globalThis as { sessionStorage?: Storage }).sessionStorage;
  } catch {
    return undefined;
  }
}

/** Who hears of it. */
export interface PageEnd {
  /** It may have slept, or there may be another network. */
  woke(): void;
  /** It goes, and does not come back. */
  gone(): void;
}

/** Has `end` hear of the page, until what it gives is called. */
export function watchPage(end: PageEnd): () => void {
  const page = globalThis as Page;
  const { document } = page;
  const woke = (): void => end.woke();
  const shown = (): void => {
    if (document?.visibilityState === "visible") end.woke();
  };
  const gone = ({ persisted }: Partial<PageTransitionEvent>): void => {
    if (!persisted) end.gone();
  };
  const all: readonly (readonly [Target | undefined, string, (event: Partial<PageTransitionEvent>) => void])[] = [
    [document, "visibilitychange", shown],
    [page, "online", woke],
    [page, "pageshow", woke],
    [page, "pagehide", gone],
  ];
  for (const [target, name, listen] of all) target?.addEventListener?.(name, listen);
  return () => {
    for (const [target, name, listen] of all) target?.removeEventListener?.(name, listen);
  };
}
