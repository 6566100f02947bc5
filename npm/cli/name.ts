/** Names that npm takes for a new package. */
import validate from "validate-npm-package-name";

/** What is wrong with a name: nothing, if npm takes it and it means nothing else where it is imported. */
export function npmFaults(name: string): string[] {
  const { errors = [], warnings = [] } = validate(name);
  // The package overlooks it.
  const scope = /^@[._]/.test(name) ? ["scope cannot start with a period or an underscore"] : [];
  return [...errors, ...warnings, ...scope];
}
