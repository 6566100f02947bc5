/** Enums and errors whose variants are so many that the number of one takes two bytes. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { rejectedBy, thrownBy } from "../thrown.ts";
import { crates } from "./crates.ts";

const { crate, oxbridge } = crates("variants");

const each = (count: number, write: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => write(number)).join(" ");

/** A module of a crate, with types of that many variants. */
const lib = (count: number): string => `
mod of_${count} {
    use oxbridge::prelude::*;

    #[derive(Clone, Debug, Marshal)]
    pub enum Unit${count} { ${each(count, (k) => `U${k},`)} }

    #[derive(Clone, Debug, Marshal)]
    pub enum Data${count} { ${each(count, (k) => `D${k} { of: u16 },`)} }

    #[derive(Debug, JsError)]
    pub enum Error${count} { ${each(count, (k) => `E${k} { of: u16 },`)} }

    impl std::fmt::Display for Error${count} {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{self:?}")
        }
    }

    impl std::error::Error for Error${count} {}

    fn fail(number: u32) -> Result<u32, Error${count}> {
        match number {
            ${each(count, (k) => `${k} => Err(Error${count}::E${k} { of: ${k} }),`)}
            _ => Ok(number),
        }
    }

    type Fail = RustFunction<fn(number: u32) -> Result<u32, Error${count}>>;

    #[js_export(namespace = "of${count}")]
    pub fn unit(of: Unit${count}) -> Unit${count} { of }

    #[js_export(namespace = "of${count}")]
    pub fn units(of: Vec<Unit${count}>) -> Vec<Unit${count}> { of }

    #[js_export(namespace = "of${count}")]
    pub fn data(of: Vec<Data${count}>) -> Vec<Data${count}> { of }

    #[js_export(namespace = "of${count}")]
    pub fn through(
        of: Vec<Data${count}>,
        f: JsFunction<fn(of: Vec<Data${count}>) -> Vec<Unit${count}>>,
    ) -> Result<Vec<Unit${count}>, JsException> {
        f.call(of)
    }

    #[js_export(namespace = "of${count}")]
    pub fn by_name(path: &str, of: Vec<Data${count}>) -> Result<Vec<Unit${count}>, JsException> {
        JsHost::invoke_sync(path, (of,))
    }

    #[js_export(namespace = "of${count}")]
    pub fn throw(number: u32) -> Result<u32, Error${count}> { fail(number) }

    #[js_export(namespace = "of${count}")]
    pub fn thrower() -> Fail { RustFunction::new(fail) }

    #[js_export(namespace = "of${count}")]
    pub fn reject(number: u32) -> JsPromise<u32> { JsPromise::from_future(async move { fail(number) }) }

    #[js_export(namespace = "of${count}")]
    pub async fn reject_through(number: u32) -> Result<u32, JsException> { reject(number).await }

    #[js_export(namespace = "of${count}")]
    pub fn items(numbers: Vec<u32>) -> RustIterator<u32> { RustIterator::new(numbers.into_iter().map(fail)) }
}
`;

const COUNTS = [256, 257];

let built: any;

beforeAll(async () => {
  const at = crate("variants", COUNTS.map(lib).join("\n"));
  const ran = await oxbridge(["build", "--dev", "--crate", at]);
  expect(ran).toMatchObject({ code: 0 });
  built = await import(pathToFileURL(join(at, "pkg/index.js")).href);
}, 300_000);

describe.each(COUNTS)("of %i variants", (count) => {
  const numbers = [0, 1, 255, count - 1];
  const units = numbers.map((k) => `u${k}`);
  const data = numbers.map((k) => ({ kind: `d${k}`, of: k }));

  test("an enum crosses both ways", () => {
    const of = built[`of${count}`];
    expect(units.map((each) => of.unit(each))).toEqual(units);
    expect(of.units(units)).toEqual(units);
    expect(of.data(data)).toEqual(data);
    const unitOf = (all: typeof data): string[] => all.map((each) => each.kind.replace("d", "u"));
    expect(of.through(data, unitOf)).toEqual(units);
    const host = globalThis as Record<string, unknown>;
    host.unitOf = unitOf;
    try {
      expect(of.byName("unitOf", data)).toEqual(units);
    } finally {
      delete host.unitOf;
    }
    expect(() => of.unit(`u${count}`)).toThrow(TypeError);
    expect(() => of.data([{ kind: `d${count}`, of: 1 }])).toThrow(TypeError);
  });

  test("an error has its code and its data wherever it comes from", async () => {
    const of = built[`of${count}`];
    for (const number of numbers) {
      const caught = [
        thrownBy(() => of.throw(number)),
        thrownBy(() => of.thrower()(number)),
        await rejectedBy(of.reject(number)),
        await rejectedBy(of.rejectThrough(number)),
        thrownBy(() => [...of.items([number])]),
      ];
      for (const error of caught) {
        expect(error).toBeInstanceOf(built[`Error${count}`]);
        expect(error).toMatchObject({
          code: `e${number}`,
          message: `E${number} { of: ${number} }`,
          data: { of: number },
        });
      }
    }
    expect(of.thrower()(count)).toBe(count);
  });
});

test("more than two bytes can number are refused", async () => {
  const variants = each(65_537, (k) => `V${k},`);
  const lib = `
    #[derive(oxbridge::Marshal)]
    pub enum TooMany { ${variants} }
    #[derive(oxbridge::JsError)]
    pub enum TooManyErrors { ${variants} }`;
  const ran = await oxbridge(["build", "--dev", "--crate", crate("too-many", lib)]);
  expect(ran.code).not.toBe(0);
  expect(ran.stderr.match(/at most 65536 variants/g)).toHaveLength(2);
}, 300_000);
