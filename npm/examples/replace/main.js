// @ts-check
/** Rust finds, this program says what stands there instead. */

import { init, replace } from "replace";

await init();
const text = "😀 from 2024-02-29 to 2024-03-01";
const pattern = String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`;

console.log(replace(text, pattern, ({ groups: { year, month, day } }) => `${day}.${month}.${year}`));
console.log(replace(text, pattern, ({ text, index }) => `${text}@${index}`));

for (const attempt of [
  () => replace(text, "(", () => ""),
  () => replace(text, pattern, () => /** @type {never} */ (/** @type {unknown} */ (1))),
]) {
  try {
    attempt();
  } catch (error) {
    console.log(String(error).split("\n")[0]);
  }
}
