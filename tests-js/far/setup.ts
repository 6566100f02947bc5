/** Before the first suite: the packages that suites call at a distance. */
import { build } from "../fixture.ts";
import near from "../setup.ts";

export default function setup(): void {
  near();
  build("matrix");
}
