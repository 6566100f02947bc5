/** Names, versions and tags that npm takes for a new package. */
import validate from "validate-npm-package-name";

/** What is wrong with a name: nothing, if npm takes it and it means nothing else where it is imported. */
export function npmFaults(name: string): string[] {
  const { errors = [], warnings = [] } = validate(name);
  // The package overlooks it.
  const scope = /^@[._]/.test(name) ? ["scope cannot start with a period or an underscore"] : [];
  return [...errors, ...warnings, ...scope];
}

const NUMBER = "(?:0|[1-9]\\d*)";
const WORD = `(?:${NUMBER}|\\d*[a-zA-Z-][\\da-zA-Z-]*)`;
const VERSION = new RegExp(
  `^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-${WORD}(?:\\.${WORD})*)?(?:\\+[\\da-zA-Z-]+(?:\\.[\\da-zA-Z-]+)*)?$`,
);

/** Whether a text is a version as semver.org has it. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Whether npm takes a text for a tag: not where it could be a range of versions. */
export function isTag(text: string): boolean {
  return /^[a-zA-Z][\w.-]*$/.test(text) && !/^(?:v?\d|[xX](?:$|\.))/.test(text);
}
