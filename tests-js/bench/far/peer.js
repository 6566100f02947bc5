/** What the workers of both peers expose: the near exports of the same package. */

export function nearExports({ Bench }, Comlink) {
  return {
    add: (a, b) => Bench.add(a, b),
    echo: (text) => Bench.echo(text),
    give: (count) => Bench.give(count),
    take: (records) => Bench.take(records),
    report(progress, steps) {
      for (let step = 0; step < steps; step++) progress(step);
      progress[Comlink.releaseProxy]();
    },
    count(items, batch) {
      const stream = Bench.count(items, batch);
      return Comlink.proxy({ next: () => stream.next() });
    },
  };
}
