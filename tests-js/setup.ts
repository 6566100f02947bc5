/** Before the first suite: the packages that several of them call. */
import { build } from "./fixture.ts";

export default function setup(): void {
  build("fixture");
  build("objects");
  build("billing");
  build("charts");
}
