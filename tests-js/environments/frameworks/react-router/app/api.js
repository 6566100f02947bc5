import * as tiny from "tiny";
import { check } from "../check.mjs";

export const loader = async () => Response.json(await check(tiny, false));
