/** What clients do on every host, and what comes of it. */
import { createRuntime } from "../../../npm/dist/src/index.js";
import { createServer } from "../../../npm/dist/src/server/server.js";
import assembly from "../../../tests-rs/pkg/far-assembly.js";
import { connect } from "../../../tests-rs/pkg/far-host.js";
import served from "../../../tests-rs/pkg/far-server.js";

export const server = createServer({ assemblies: [served], workers: 1, nativeClients: true });
await server.ready();

/** `cut`: breaks every socket. */
export async function use(url, options, cut) {
  const host = connect(url, options);
  const common = { imports: {}, lateImports: ["fixture-host"], without: [] };
  const runtime = await createRuntime({ assemblies: [assembly], host, ...common });
  const { add, Callback, Stream } = runtime.getAssemblyExports("fixture");
  const results = [await add(1, 2)];
  await Callback.call(() => void results.push("called"));
  const next = await Callback.counter(40);
  const sums = [next(1)];
  cut();
  sums.push(next(1));
  results.push(...(await Promise.all(sums)));
  let bytes = 0;
  for await (const chunk of await Stream.chunks(50, 50_000)) bytes += chunk.length;
  results.push(bytes, host.state);
  await host.close();
  runtime.dispose();
  server.close();
  return JSON.stringify(results);
}
