/** Errors as Vite shows them: in its overlay, and at the end of a build that fails. */
import { stripVTControlCharacters } from "node:util";
import type { ErrorPayload, Rollup } from "vite";
import { reportOf } from "../plugin/report.ts";

/** For the overlay of pages that are open. */
export function overlay(error: unknown): ErrorPayload {
  const { message, place, frame, details } = reportOf(error);
  return {
    type: "error",
    err: {
      plugin: "oxbridge",
      message,
      frame,
      stack: stripVTControlCharacters(details),
      ...(place ? { id: place.file, loc: place } : {}),
    },
  };
}

/** For hooks: Vite makes an overlay of it by itself where a page waits for a module. */
export function hookError(error: unknown): Rollup.RollupError {
  const { message, place, frame, details } = reportOf(error);
  return {
    message: details ? `${message}\n${details}` : message,
    frame,
    stack: "",
    ...(place ? { id: place.file, loc: place } : {}),
  };
}
