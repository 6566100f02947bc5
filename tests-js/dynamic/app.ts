/** What Rust reaches by name in the tests of calls by name: `app.…`. */
const global = globalThis as { app?: Record<string, unknown> };

/** Puts something where Rust finds it. */
export function app(members: Record<string, unknown>): Record<string, unknown> {
  global.app = members;
  return members;
}

/** Takes it away again. */
export function leaveApp(): void {
  delete global.app;
}
