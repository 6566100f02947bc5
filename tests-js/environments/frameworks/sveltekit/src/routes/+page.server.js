import { greet } from "tiny";

export const load = () => ({ greeting: greet("server") });
