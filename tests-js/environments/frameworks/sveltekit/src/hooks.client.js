import * as tiny from "tiny";
import { check } from "../check.mjs";

globalThis.result = check(tiny).catch(String);
