/** Classes of JavaScript's, as the typings of `tests-rs/charts` have them. */
import {
  type Chart,
  type count,
  type Imports,
  init,
  Language,
  Lists,
  make,
  merge,
  total,
  type Widget,
  widgets,
} from "charts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;

class MyWidget {
  title: string = "";
}

class MyChart extends MyWidget {
  static named(name: string): MyChart | null {
    return name === "" ? null : new MyChart();
  }
  static readonly count = 1;
  static "scale-of-all" = 1;
  limit = 1;
  constructor(_title?: string, _points?: Float64Array) {
    super();
  }
  get total(): number {
    return 1;
  }
  draw(..._points: number[] | [string]): number {
    return 1;
  }
  "to-text"(): string {
    return "";
  }
  load(_address: string): number | Promise<number> {
    return 1;
  }
  merged(_other: Chart): MyChart {
    return this;
  }
}

const current = (): MyWidget => new MyWidget();
init({ imports: { "chart-host": { Widget: MyWidget, Chart: MyChart, current } } });
// @ts-expect-error: it has no `draw`
init({ imports: { "chart-host": { Widget: MyWidget, Chart: MyWidget, current } } });
// @ts-expect-error: an object is no class
init({ imports: { "chart-host": { Widget: MyWidget, Chart: new MyChart(), current } } });
// @ts-expect-error: the class is not there
init({ imports: { "chart-host": { Widget: MyWidget, current } } });

class Unlike extends MyChart {
  // @ts-expect-error: it is a number in the class
  override draw(): string {
    return "";
  }
}

export type { Unlike };

export const chart: Chart = make("a", [1]);
export const same: Chart | undefined = merge([chart, new MyChart()]);
export const both: Widget[] = widgets({ chart: new MyChart(), widgets: [new MyWidget(), chart] });
total(new MyChart());
// @ts-expect-error: it is no chart
total(new MyWidget());
chart.title = "b";
// @ts-expect-error: Rust only reads it
chart.total = 5;
chart.erase?.();

export type Static = Imports["chart-host"]["Chart"];
export type Counts = Expect<Equal<ReturnType<typeof count>, number>>;
export type Moments = Expect<Equal<Parameters<typeof Language.textOf>[0], Date>>;
export type Rests = Expect<Equal<Parameters<typeof Lists.join>, [separator: string, ...numbers: number[]]>>;

Lists.join("-");
Lists.join("-", 1, 2);
// @ts-expect-error: each is a number
Lists.join("-", 1, "2");
Language.most(1, ...[2, 3]);
