/** What a thread of a server runs. */
import { serveSessions } from "./serve-thread.ts";

serveSessions();
