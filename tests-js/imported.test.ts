/** Classes of JavaScript's that Rust has types for. The twin is `tests-rs/charts`. */

import vm from "node:vm";
import type { Chart as ChartType, Imports, Widget as WidgetType } from "charts";
import * as charts from "charts";
import descriptor from "charts/assembly";
import { createRuntimeSync } from "oxbridge";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rejectedBy, thrownBy } from "./thrown.ts";
import { uncaughtByNow } from "./uncaught.ts";

const { Language, Lists } = charts;

/** As an app would write them. */
class Widget {
  title: string;
  constructor(title: string) {
    this.title = title;
  }
}

class Chart extends Widget {
  static made: Chart[] = [];
  static "scale-of-all" = 1;
  points: number[];
  limit = 10;
  erase?: () => void;

  constructor(title: string, points: Iterable<number> = []) {
    super(title);
    this.points = [...points];
    Chart.made.push(this);
  }
  static named(name: string): Chart | undefined {
    return Chart.made.find(({ title }) => title === name);
  }
  static get count(): number {
    return Chart.made.length;
  }
  get total(): number {
    return this.points.reduce((sum, each) => sum + each, 0);
  }
  draw(...points: number[] | [name: string]): number {
    for (const each of points) {
      if (typeof each === "string") this.title += each;
      else this.points.push(each);
    }
    return this.points.length;
  }
  "to-text"(): string {
    return `${this.title}: ${this.points}`;
  }
  async load(address: string): Promise<number> {
    await undefined;
    if (address === "") throw new RangeError("no address");
    return this.draw(address.length);
  }
  merged(other: ChartType): Chart {
    return new Chart(`${this.title}+${other.title}`, [this.total, other.total]);
  }
}

let page: unknown;
const imports = (): Imports => ({ "chart-host": { Widget, Chart, current: () => page as WidgetType } });
const host = globalThis as unknown as { chartsHost: Record<string, unknown> };

beforeAll(() => charts.init({ imports: imports() }));
beforeEach(() => {
  Chart.made = [];
  host.chartsHost = { Address: URL, "level-of-detail": 3 };
});
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a class of the app's", () => {
  test("is made by its constructor, by each of its signatures", () => {
    const chart = charts.make("sales", [1, 2, 3]) as Chart;
    expect(chart).toBeInstanceOf(Chart);
    expect([chart.title, chart.points]).toEqual(["sales", [1, 2, 3]]);
    expect((charts.makeOf("costs", new Float64Array([4, 5])) as Chart).points).toEqual([4, 5]);
  });

  test("has methods, which may be overloaded and take the rest of the arguments", () => {
    const chart = new Chart("a");
    expect(charts.draw(chart, [1, 2], "b")).toBe(2);
    expect([chart.title, chart.points]).toEqual(["ab", [1, 2]]);
    expect(charts.textOf(chart)).toBe("ab: 1,2");
  });

  test("has getters and setters, also of the class that it extends", () => {
    const chart = new Chart("before", [1, 2]);
    expect(charts.total(chart)).toBe(3);
    expect(charts.rename(chart, "after", 7)).toBe("before");
    expect([chart.title, chart.limit]).toEqual(["after", 7]);
  });

  test("has methods that give promises", async () => {
    const chart = new Chart("a");
    expect(await charts.load(chart, "four")).toBe(1);
    expect(await rejectedBy(charts.load(chart, ""))).toBeInstanceOf(RangeError);
  });

  test("has static functions and properties", () => {
    expect(charts.count()).toBe(0);
    const chart = new Chart("x");
    expect([charts.count(), charts.named("x"), charts.named("y")]).toEqual([1, chart, undefined]);
    charts.scale(2.5);
    expect(Chart["scale-of-all"]).toBe(2.5);
  });

  test("crosses in lists, records, options and calls of functions, as itself", () => {
    const [a, b, c] = [new Chart("a", [1]), new Chart("b", [2]), new Widget("c")];
    expect((charts.merge([a, b]) as Chart).points).toEqual([1, 2]);
    expect(charts.merge([])).toBeUndefined();
    expect(charts.widgets({ chart: a, widgets: [c], next: b })).toEqual([c, a, b]);
    expect(charts.widgets({ chart: a, widgets: [c] })[1]).toBe(a);
    expect(charts.through(a, (chart) => chart)).toBe(true);
    expect(charts.through(a, () => b)).toBe(false);
  });

  test("crosses in promises and iterators", async () => {
    const [a, b] = [new Chart("a"), new Chart("b")];
    expect(await charts.settled(Promise.resolve(a))).toBe(a);
    expect((await rejectedBy(charts.settled(Promise.resolve(new Widget("c") as Chart)))).message).toBe(
      "settled: `chart`: expected a Chart, got an object",
    );
    expect([...charts.each([a, b])]).toEqual([a, b]);
  });

  test("is looked for in calls by name", () => {
    const chart = new Chart("a");
    expect(charts.chartOf({ chart })).toBe(chart);
    expect(thrownBy(() => charts.chartOf({ chart: new Widget("b") })).message).toMatch(
      /expected a Chart, got an object$/,
    );
  });

  test("is told from what it extends", () => {
    page = new Chart("a", [1, 2]);
    expect(charts.totalOfCurrent()).toBe(3);
    page = new Widget("a");
    expect(charts.totalOfCurrent()).toBeUndefined();
    expect([charts.isChart(new Chart("a")), charts.isChart(new Widget("a")), charts.isChart([])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("is required where it is taken and where it is given", () => {
    const widget = new Widget("a") as Chart;
    const message = (wanted: string): string => `${wanted}: expected a Chart, got an object`;
    expect(thrownBy(() => charts.total(widget)).message).toBe(message("total: `chart`"));
    expect(thrownBy(() => charts.merge([new Chart("a"), widget])).message).toBe(message("merge: `charts[1]`"));
    expect(thrownBy(() => charts.widgets({ chart: new Chart("a"), widgets: [], next: widget })).message).toBe(
      message("widgets: `page.next`"),
    );
    expect(thrownBy(() => charts.through(new Chart("a"), () => widget)).message).toBe(message("through: `change()`"));
    for (const each of [null, undefined, 1, "Chart", Chart, {}])
      expect(
        thrownBy(() => charts.total(each as unknown as Chart)),
        String(each),
      ).toBeInstanceOf(TypeError);
    page = {};
    expect(thrownBy(() => charts.totalOfCurrent()).message).toBe(
      "chart-host.current: `result`: expected a Widget, got an object",
    );
  });

  test("gives what Rust says it does", () => {
    const chart = new Chart("a");
    chart.draw = () => "2" as never;
    expect(thrownBy(() => charts.draw(chart, [], "b")).message).toBe(
      'Chart.draw: `result`: expected u32 (0 to 4294967295), got "2"',
    );
    chart.title = 5 as never;
    expect(thrownBy(() => charts.rename(chart, "b", 1)).message).toBe(
      "Widget.title: `result`: expected a string, got 5",
    );
  });

  test("without the method is an error that names both", () => {
    const chart = new Chart("a");
    chart.draw = undefined as never;
    expect(thrownBy(() => charts.draw(chart, [], "b")).message).toBe("the Chart has no method `draw`");
  });

  test("may have a method by one name or another", () => {
    const chart = new Chart("a");
    expect(thrownBy(() => charts.erase(chart)).message).toBe("the Chart has no `mozErase` or `erase`");
    let erased: unknown;
    chart.erase = function (this: unknown) {
      erased = this;
    };
    charts.erase(chart);
    expect(erased).toBe(chart);
  });

  test("may be replaced, and what is not there is said", () => {
    using runtime = createRuntimeSync({ assemblies: [descriptor], lateImports: ["chart-host"] });
    const exports = runtime.getAssemblyExports(descriptor);
    const chart = new Chart("a", [1]);
    expect(thrownBy(() => exports.total(chart)).message).toMatch(/^module `chart-host` was not given/);
    runtime.setModuleImports("chart-host", { Chart: 5 });
    expect(thrownBy(() => exports.total(chart)).message).toBe("module `chart-host` has no class `Chart`");
    runtime.setModuleImports("chart-host", {});
    expect(thrownBy(() => exports.make("a", [])).message).toBe("module `chart-host` has no `Chart`");
    runtime.setModuleImports("chart-host", { Chart });
    expect(exports.total(chart)).toBe(1);
    class Other extends Chart {}
    runtime.setModuleImports("chart-host", { Chart: Other });
    expect(() => exports.total(chart)).toThrow(TypeError);
    expect(exports.total(new Other("b", [4]))).toBe(4);
  });

  test("of another copy of the module is known by its brand", () => {
    const branded = (): typeof Chart => {
      class Branded extends Chart {}
      Object.defineProperty(Branded.prototype, Symbol.toStringTag, { value: "Chart" });
      return Branded;
    };
    const [one, other] = [branded(), branded()];
    using runtime = createRuntimeSync({
      assemblies: [descriptor],
      imports: { "chart-host": { Widget, Chart: one, current: () => new Widget("") } },
    });
    const exports = runtime.getAssemblyExports(descriptor);
    expect(exports.total(new other("a", [3]))).toBe(3);
    class Sub extends other {}
    expect(exports.total(new Sub("a", [4]))).toBe(4);
    // A brand of the object itself is none.
    expect(() => exports.total({ [Symbol.toStringTag]: "Chart", total: 5 } as never)).toThrow(TypeError);
  });

  test("is let go of when Rust has dropped it", () => {
    using runtime = createRuntimeSync({ assemblies: [descriptor], imports: imports() });
    const exports = runtime.getAssemblyExports(descriptor);
    const { objects } = runtime.stats();
    for (let k = 0; k < 100; k++) exports.widgets({ chart: new Chart("a"), widgets: [new Widget("b")] });
    expect(() => exports.merge([new Chart("a"), {} as Chart])).toThrow(TypeError);
    expect(runtime.stats().objects).toBe(objects);
  });
});

describe("a class of a file of the crate", () => {
  test("comes with the package, as the default of its module", () => {
    const list = Lists.list("a", "b") as unknown as { length: number };
    expect(list.length).toBe(2);
    expect(list.constructor.name).toBe("List");
  });

  test("has what an index leads to", () => {
    const list = Lists.list("a", "b");
    expect([Lists.replace(list, 1, "c"), Lists.replace(list, 1), Lists.replace(list, 1)]).toEqual([
      "b",
      "c",
      undefined,
    ]);
  });

  test("is looked for in calls by name", () => {
    const list = Lists.list();
    expect(Lists.listOf({ list })).toBe(list);
    expect(() => Lists.listOf({ list: {} })).toThrow("expected a List, got an object");
  });

  test("is frozen, and says so to who sets something in it", () => {
    const list = Object.freeze(Lists.list("a"));
    expect(() => Lists.replace(list, 0, "b")).toThrow(TypeError);
    expect(() => Lists.replace(list, 0)).toThrow(TypeError);
  });
});

describe("a class of the language's", () => {
  test("is known by its path", () => {
    expect(Language.moment(0)).toEqual(new Date(0));
    expect(Language.textOf(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
    expect(Language.startOf(1970)).toBe(0);
    expect(thrownBy(() => Language.textOf({} as Date)).message).toBe(
      "Language.textOf: `moment`: expected a Moment, got an object",
    );
  });

  test("is known in another realm, by its brand", () => {
    const [date, map, array] = vm.runInNewContext("[new Date(0), new Map([[1, 2]]), []]") as [
      Date,
      Map<unknown, unknown>,
      [],
    ];
    expect(date instanceof Date || map instanceof Map).toBe(false);
    expect(Language.textOf(date)).toBe("1970-01-01T00:00:00.000Z");
    expect(Language.sizeOf(map)).toBe(1);
    expect(() => Language.sizeOf(array as never)).toThrow(TypeError);
    for (const forged of [{ [Symbol.toStringTag]: "Date" }, { [Symbol.toStringTag]: "Map" }]) {
      expect(() => Language.textOf(forged as never)).toThrow(TypeError);
      expect(() => Language.sizeOf(forged as never)).toThrow(TypeError);
    }
  });

  test("has the first name of several that is there", () => {
    expect(Language.hostOf(new URL("https://example.org/a"))).toBe("example.org");
  });

  test("that is not there has no objects", () => {
    expect(thrownBy(() => Language.takeMissing({})).message).toBe("globalThis has no `nowhere.Thing`");
    expect(Language.isMissing({})).toBe(false);
  });
});

describe("an import", () => {
  test("that does not throw gives its value as it is", () => {
    expect(Math.abs(Language.time() - Date.now())).toBeLessThan(5000);
  });

  test("that throws all the same is a panic with its name, where it was called", () => {
    host.chartsHost.throwing = () => {
      throw new RangeError("no");
    };
    const panic = thrownBy(() => Language.callThrowing()) as charts.RustPanicError;
    expect(panic).toBeInstanceOf(charts.RustPanicError);
    expect(panic.message).toContain("the import `chartsHost.throwing` threw RangeError: no");
    expect(panic.file).toMatch(/language\.rs$/);
    host.chartsHost.throwing = () => -1;
    expect(thrownBy(() => Language.callThrowing()).message).toContain("expected u32 (0 to 4294967295), got -1");
  });

  test("may have a name that is no identifier, and be set", () => {
    expect(Language.raiseLevel(4)).toBe(3);
    expect(host.chartsHost["level-of-detail"]).toBe(7);
  });

  test("may be called by one name or another", () => {
    expect(thrownBy(() => Language.frame(1)).message).toBe(
      "globalThis has no `chartsHost.oldFrame` or `chartsHost.newFrame`",
    );
    host.chartsHost.newFrame = (count: number) => `new ${count}`;
    expect(Language.frame(1)).toBe("new 1");
    host.chartsHost.oldFrame = (count: number) => `old ${count}`;
    expect(Language.frame(2)).toBe("old 2");
    host.chartsHost.oldFrame = 5;
    expect(() => Language.frame(2)).toThrow(TypeError);
  });
});

describe("the rest of the arguments", () => {
  test("is a list in Rust, which may be empty", () => {
    expect([Language.most(1), Language.most(1, 5, 3), Language.most(9, 5)]).toEqual([1, 5, 9]);
    expect(Lists.join("-")).toBe("");
    expect(Lists.join("-", 1, 2, 3)).toBe("1-2-3");
  });

  test("is checked, each by its place", () => {
    expect(thrownBy(() => Lists.join("-", 1, -2)).message).toBe(
      "Lists.join: `numbers[1]`: expected u32 (0 to 4294967295), got -2",
    );
    expect(thrownBy(() => Language.most(1, "2" as never)).message).toBe(
      'Language.most: `numbers[0]`: expected a number, got "2"',
    );
  });

  test("crosses by name as well", () => {
    using runtime = createRuntimeSync({ assemblies: [descriptor], imports: imports() });
    expect(runtime.invokeMethod("charts", "Lists.join", "+", 1, 2)).toBe("1+2");
  });
});
