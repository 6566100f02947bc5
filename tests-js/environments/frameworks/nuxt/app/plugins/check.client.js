import * as tiny from "tiny";
import { check } from "~~/check.mjs";

export default defineNuxtPlugin(() => {
  globalThis.result = check(tiny).catch(String);
});
