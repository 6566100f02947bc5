/** Statements of generated functions. */

/** What `ROOM` is in `npm/src/wire/writer.ts`. */
export const ROOM = 1024;

/** Lines of a function that writes, and how many bytes are known to be free. */
export class Lines {
  text: string[] = [];
  #room: number;
  #indent: string;
  readonly #use: (name: string) => string;

  /** What errors call the function that these lines are of, as source text. */
  readonly called: string | undefined;

  constructor(use: (name: string) => string, room = 0, indent = "  ", called?: string) {
    this.#use = use;
    this.#room = room;
    this.#indent = indent;
    this.called = called;
  }

  line(text: string): void {
    this.text.push(this.#indent + text);
  }

  /** What follows writes `bytes` without asking. */
  need(bytes: number): void {
    if (this.#room < bytes) {
      this.line(`${this.#use("room")}(w);`);
      this.#room = ROOM;
    }
    this.#room -= bytes;
  }

  /** Something was written that leaves so much room. */
  left(bytes: number): void {
    this.#room = bytes;
  }

  /** A block that is run, perhaps many times. */
  block(head: string, body: () => void, tail = "}"): void {
    this.branches([[head, body]], tail);
  }

  /** Blocks one of which is run: `if`, `else if`, `else`. */
  branches(blocks: readonly (readonly [head: string, body: () => void])[], tail = "}"): void {
    this.#alternatives(
      blocks.map(([head, body], i) => [i ? `} ${head}` : head, body] as const),
      "",
    );
    this.line(tail);
  }

  /** The cases of a `switch`. */
  cases(blocks: readonly (readonly [head: string, body: () => void])[]): void {
    this.#alternatives(blocks, "}");
  }

  #alternatives(blocks: readonly (readonly [head: string, body: () => void])[], tail: string): void {
    const before = this.#room;
    let least = before;
    for (const [head, body] of blocks) {
      this.#room = before;
      this.line(`${head} {`);
      this.#inner(body);
      if (tail) this.line(tail);
      least = Math.min(least, this.#room);
    }
    this.#room = least;
  }

  /** `try { body } catch (e) { throw thrown; }`, or another statement in place of `throw`. */
  attempt(body: () => void, thrown: () => string, verb = "throw"): void {
    this.line("try {");
    this.#inner(body);
    this.line("} catch (e) {");
    this.#inner(() => this.line(`${verb} ${thrown()};`));
    this.line("}");
  }

  /** `try { body } finally { last; }` */
  always(body: () => void, last: string): void {
    this.line("try {");
    this.#inner(body);
    this.line("} finally {");
    this.#inner(() => this.line(`${last};`));
    this.line("}");
  }

  /** A call of Rust. What comes out of it ends the instance. */
  enter(body: () => void): void {
    this.line("try {");
    this.#inner(body);
    this.line("} catch (e) {");
    this.#inner(() => {
      // Needs no stack, which may have come to its end.
      this.line("if (i.raw === raw) i.raw = undefined;");
      this.line("throw i.died(e, raw);");
    });
    this.line("}");
  }

  /** Nothing is known of the room there is. */
  forget(): void {
    this.#room = 0;
  }

  #inner(body: () => void): void {
    this.#indent += "  ";
    body();
    this.#indent = this.#indent.slice(2);
  }
}
