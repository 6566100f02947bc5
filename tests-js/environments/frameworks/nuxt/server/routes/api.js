import * as tiny from "tiny";
import { check } from "~~/check.mjs";

export default defineEventHandler(() => check(tiny, false));
