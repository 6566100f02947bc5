import * as tiny from "tiny";
import { check } from "../../../check.mjs";

export const GET = async () => Response.json(await check(tiny, false));
