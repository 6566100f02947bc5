/** What a terminal can show. */
import { styleText } from "node:util";

export type Colour = "red" | "yellow" | "green" | "dim";

/** Whether what goes to a stream, that of errors by itself, is shown in colour. */
export function isColoured(stream: NodeJS.WriteStream = process.stderr): boolean {
  return stream.isTTY && !process.env.NO_COLOR;
}

export function paint(colour: Colour, text: string, stream?: NodeJS.WriteStream): string {
  return isColoured(stream) ? styleText(colour === "dim" ? colour : [colour, "bold"], text) : text;
}

/** What the compiler says, over the line in which cargo shows its progress. */
export function compilerText({ coloured, text }: { readonly coloured: string; readonly text: string }): string {
  return isColoured() ? `\r\x1b[K${coloured.trimEnd()}\n` : `${text.trimEnd()}\n`;
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
