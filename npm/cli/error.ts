/** What ends a build. */

/** A mistake that the person building can mend: shown without a stack. */
export class BuildError extends Error {
  override name = "BuildError";
  /** What to do about it, often a command. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
