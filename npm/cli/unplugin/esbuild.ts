/** esbuild. It watches what it is told of as it resolves the package. */
import type { OnResolveResult, OnStartResult, PartialMessage, PluginBuild } from "esbuild";
import { reportOf } from "../plugin/report.ts";
import type { Bundled } from "./bundled.ts";

/** Builds the crate before each build. */
export function setUp(build: PluginBuild, crate: Bundled): void {
  build.onStart(
    (): Promise<OnStartResult> =>
      crate.build().then(
        () => ({}),
        (error: unknown) => ({ errors: [messageOf(error)] }),
      ),
  );
  // Any path: with an error in the first build nobody knows yet what the package is called.
  build.onResolve({ filter: /^[^./]/ }, (): OnResolveResult => ({ watchFiles: [...crate.sources] }));
}

function messageOf(error: unknown): PartialMessage {
  const { message, place, frame, details } = reportOf(error);
  return {
    text: message,
    notes: [{ text: [frame, details].filter(Boolean).join("\n\n") }],
    ...(place ? { location: { file: place.file, line: place.line, column: place.column - 1 } } : {}),
  };
}
