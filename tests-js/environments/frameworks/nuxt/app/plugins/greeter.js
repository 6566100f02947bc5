import { init } from "tiny";

export default defineNuxtPlugin(() => init());
