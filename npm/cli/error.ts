/** What ends a build. */

/** A mistake that the person building can mend: shown without a stack. */
export class BuildError extends Error {
  override name = "BuildError";
  /** What to do about it, often a command. */
  readonly hint: string | undefined;
  /** What the program said that failed. A terminal has shown it already. */
  readonly said: string | undefined;

  constructor(message: string, hint?: string, { said, ...options }: ErrorOptions & { said?: string } = {}) {
    super(message, options);
    this.hint = hint;
    this.said = said;
  }
}

/** A mistake in the arguments: exit code 2, where a build that fails has 1. */
export class UsageError extends BuildError {}
