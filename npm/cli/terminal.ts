/** What a terminal can show. */
import { styleText } from "node:util";

/** Whether what goes where errors go is shown in colour. */
export function isColoured(): boolean {
  return process.stderr.isTTY && !process.env.NO_COLOR;
}

export function paint(colour: "red" | "yellow" | "dim", text: string): string {
  return isColoured() ? styleText(colour === "dim" ? colour : [colour, "bold"], text) : text;
}

/** Has cargo show progress and colours, which it does by itself only where it sees the terminal. */
export function forCargo(): NodeJS.ProcessEnv {
  const { isTTY, columns = 80 } = process.stderr;
  if (!isTTY) return {};
  return {
    ...(isColoured() ? { CARGO_TERM_COLOR: "always" } : {}),
    CARGO_TERM_PROGRESS_WHEN: "always",
    CARGO_TERM_PROGRESS_WIDTH: String(columns),
  };
}
