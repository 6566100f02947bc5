/** A runtime of a test's own, over the package `objects`. */
import descriptor from "objects/assembly";
import { createRuntime } from "oxbridge";

/** A runtime whose figures are those of the test, and its exports. */
export async function ownRuntime(options: { debug?: boolean; panic?: "restart" | "fault" } = {}) {
  const runtime = await createRuntime({ assemblies: [descriptor], onPanic: () => {}, ...options });
  return { runtime, own: runtime.getAssemblyExports(descriptor) };
}
