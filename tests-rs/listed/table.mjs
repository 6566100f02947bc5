// @ts-check
/**
 * The types of the guide's list, as data: what a type is in Rust, what comes back, what is refused.
 *
 * `generate.mjs` makes `src/echoes.rs` of it, one exported function a type. `tests-js/listed.test.ts` calls each, and
 * makes the table of `npm/docs/types.md` of it and of the typings. What crosses and is not here is found by that suite.
 */

/**
 * @typedef {object} Listed
 * @property {string} label   How the guide names the type.
 * @property {string} rust    The type, as the crate in this folder names it.
 * @property {string} [gives] An expression, of a type that only goes to JavaScript.
 * @property {boolean} takes  Whether it only comes from JavaScript.
 *
 * @typedef {object} Row
 * @property {Listed[]} types     Types that are all alike.
 * @property {unknown[]} echoes   What comes back equal.
 * @property {[value: unknown, text: string][]} refused  What is refused, and with which words; `…` is where
 *   types of one form differ.
 * @property {[value: unknown, out: unknown][]} [also]  What is taken beyond that, and what it comes back as.
 * @property {string} [tested]    The suite that has what an echo cannot show.
 * @property {string} [note]      What the typings do not tell.
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {string} space       The module and namespace of its functions; of a crate the name of its feature.
 * @property {Row[]} rows
 */

/**
 * `"a::B<T>"` is labelled `B<T>`, and of an `a::B<T>`; `"a::B<N> = a::B<u8>"` of an `a::B<u8>`. Behind `takes` stands
 * what only comes from JavaScript, before `gives` what only goes there.
 *
 * @param {string} text
 * @returns {Listed}
 */
function listed(text) {
  const [shown = "", rust = shown] = text.replace(/^takes /, "").split(/ = | gives /);
  const [, given] = text.split(" gives ");
  const [type = "", gives = given] = rust.split(" by ");
  const label = shown.replace(/\b(?!js_sys|civil)[a-z]\w*::/g, "");
  return { label, rust: given ? shown : type, takes: text.startsWith("takes "), ...(gives ? { gives } : {}) };
}

/** @param {string[]} types @param {unknown[]} [echoes] @param {[unknown, string][]} [refused] @param {Partial<Row>} [more] @returns {Row} */
const row = (types, echoes = [], refused = [], more = {}) => ({ types: types.map(listed), echoes, refused, ...more });

/** Types whose values are for a suite of their own. @param {string} tested @param {string[]} types @param {Partial<Row>} [more] */
const elsewhere = (tested, types, more = {}) => row(types, [], [], { tested, ...more });

const t = { value: 1n };
const bytes = Uint8Array.of(1, 2);

/** @type {Section[]} */
export const sections = [
  {
    title: "Numbers, text and bytes",
    space: "plain",
    rows: [
      row(
        ["bool"],
        [true, false],
        [
          [1, "expected a boolean, got 1"],
          ["true", 'expected a boolean, got "true"'],
        ],
      ),
      row(
        ["u8"],
        [0, 255],
        [
          [256, "expected u8 (0 to 255), got 256"],
          [1.5, "expected u8 (0 to 255), got 1.5"],
          ["1", 'expected u8 (0 to 255), got "1"'],
        ],
      ),
      row(
        ["i8"],
        [-128, 127],
        [
          [-129, "expected i8 (-128 to 127), got -129"],
          [1n, "expected i8 (-128 to 127), got 1n"],
        ],
      ),
      row(["u16"], [0, 65535], [[65536, "expected u16 (0 to 65535), got 65536"]]),
      row(["i16"], [-32768, 32767], [[32768, "expected i16 (-32768 to 32767), got 32768"]]),
      row(["u32", "usize"], [0, 2 ** 32 - 1], [[-1, "expected … (0 to 4294967295), got -1"]]),
      row(
        ["i32", "isize"],
        [-(2 ** 31), 2 ** 31 - 1],
        [[2 ** 31, "expected … (-2147483648 to 2147483647), got 2147483648"]],
      ),
      row(
        ["u64"],
        [0n, 2n ** 64n - 1n],
        [
          [-1n, "expected u64 (0 to 18446744073709551615), got -1n"],
          [
            2 ** 53,
            "expected u64 (0 to 18446744073709551615), got 9007199254740992, which is not a safe integer: pass a bigint",
          ],
        ],
        { also: [[7, 7n]] },
      ),
      row(
        ["i64"],
        [-(2n ** 63n), 2n ** 63n - 1n],
        [[2n ** 63n, "expected i64 (-9223372036854775808 to 9223372036854775807), got 9223372036854775808n"]],
        { also: [[7, 7n]] },
      ),
      row(
        ["u128"],
        [0n, 2n ** 128n - 1n],
        [
          [
            2n ** 128n,
            "expected u128 (0 to 340282366920938463463374607431768211455), got 340282366920938463463374607431768211456n",
          ],
        ],
        { also: [[7, 7n]] },
      ),
      row(
        ["i128"],
        [-(2n ** 127n), 2n ** 127n - 1n],
        [
          [
            1.5,
            "expected i128 (-170141183460469231731687303715884105728 to 170141183460469231731687303715884105727), got 1.5",
          ],
        ],
        { also: [[7, 7n]] },
      ),
      row(
        ["f64"],
        [1.5, -0, Number.NaN, Number.NEGATIVE_INFINITY],
        [
          ["1", 'expected a number, got "1"'],
          [1n, "expected a number, got 1n"],
        ],
      ),
      row(
        ["f32"],
        [1.5, -0, Number.NaN],
        [[3.5e38, "expected f32 (-3.4028234663852886e+38 to 3.4028234663852886e+38), got 3.5e+38"]],
      ),
      row(
        ["char"],
        ["a", "😀"],
        [
          ["ab", 'expected one character, got "ab"'],
          ["", 'expected one character, got ""'],
        ],
        { note: "one code point" },
      ),
      row(
        ["String", "Box<str>", "Rc<str>", "Arc<str>", "Cow<'static, str>", "takes &str"],
        ["", "é\0"],
        [[1, "expected a string, got 1"]],
      ),
      row(
        ["Vec<u8>", "Box<[u8]>", "Rc<[u8]>", "Arc<[u8]>", "takes &[u8]"],
        [bytes],
        [
          ["text", 'expected a Uint8Array, got "text"'],
          [[300], "[0]: expected u8 (0 to 255), got 300"],
          [new Float64Array(1), "expected a Uint8Array, got a Float64Array"],
        ],
        {
          also: [
            [bytes.buffer, bytes],
            [Buffer.from(bytes), bytes],
            [new DataView(bytes.buffer), bytes],
          ],
        },
      ),
      row(["[u8; N] = [u8; 2]"], [bytes], [[Uint8Array.of(1), "expected 2 bytes, got 1"]], { also: [[[1, 2], bytes]] }),
      row(["()"], [undefined], [[null, "expected undefined, got null"]]),
      row(
        [
          "std::path::PathBuf",
          "Box<std::path::Path>",
          "Rc<std::path::Path>",
          "Arc<std::path::Path>",
          "takes &std::path::Path",
        ],
        ["", "a/é"],
        [[1, "expected a string, got 1"]],
        { note: "on the way out only what is UTF-8" },
      ),
      row(
        [
          "std::ffi::OsString",
          "Box<std::ffi::OsStr>",
          "Rc<std::ffi::OsStr>",
          "Arc<std::ffi::OsStr>",
          "takes &std::ffi::OsStr",
        ],
        ["a"],
        [[1, "expected a string, got 1"]],
        { note: "on the way out only what is UTF-8" },
      ),
      row(
        ["std::net::IpAddr"],
        ["::1", "127.0.0.1"],
        [["localhost", 'expected an IP address, got "localhost": invalid IP address syntax']],
      ),
      row(
        ["std::net::Ipv4Addr"],
        ["127.0.0.1"],
        [["::1", 'expected an IPv4 address, got "::1": invalid IPv4 address syntax']],
      ),
      row(
        ["std::net::Ipv6Addr"],
        ["::1"],
        [["127.0.0.1", 'expected an IPv6 address, got "127.0.0.1": invalid IPv6 address syntax']],
      ),
      row(
        ["std::net::SocketAddr"],
        ["[::1]:80", "127.0.0.1:80"],
        [["::1", 'expected an IP address with a port, got "::1": invalid socket address syntax']],
      ),
      row(
        ["std::net::SocketAddrV4"],
        ["127.0.0.1:80"],
        [["[::1]:80", 'expected an IPv4 address with a port, got "[::1]:80": invalid IPv4 socket address syntax']],
      ),
      row(
        ["std::net::SocketAddrV6"],
        ["[::1]:80"],
        [
          [
            "127.0.0.1:80",
            'expected an IPv6 address with a port, got "127.0.0.1:80": invalid IPv6 socket address syntax',
          ],
        ],
      ),
      row(["std::num::NonZero<u32>"], [1], [[0, "expected a number other than 0, got 0"]], {
        note: "and so of other integers",
      }),
      row(
        [
          "std::sync::atomic::AtomicU8",
          "std::sync::atomic::AtomicI8",
          "std::sync::atomic::AtomicU16",
          "std::sync::atomic::AtomicI16",
          "std::sync::atomic::AtomicU32",
          "std::sync::atomic::AtomicI32",
          "std::sync::atomic::AtomicUsize",
          "std::sync::atomic::AtomicIsize",
        ],
        [7],
        [["7", 'expected … (…), got "7"']],
      ),
      row(["std::sync::atomic::AtomicU64", "std::sync::atomic::AtomicI64"], [7n], [["7", 'expected … (…), got "7"']]),
      row(["std::sync::atomic::AtomicBool"], [true], [[1, "expected a boolean, got 1"]]),
      row(["std::cmp::Ordering"], [-1, 0, 1], [[Number.NaN, "expected a number below, of or above 0, got NaN"]], {
        also: [[-2.5, -1]],
        note: "below, of or above 0, as `sort` takes it",
      }),
      row(
        ["SystemTime"],
        [new Date(1.5e12)],
        [
          [new Date(Number.NaN), "expected a Date, got an invalid date"],
          [0, "expected a Date, got 0"],
        ],
      ),
      row(["std::time::Duration"], [1500, 0.5], [[-1, "expected a duration of 0 ms or more, got -1"]], {
        note: "of milliseconds",
      }),
    ],
  },
  {
    title: "What holds others",
    space: "holding",
    rows: [
      row(["Option<T>"], [t, undefined], [[1, "expected an object, got 1"]], { also: [[null, undefined]] }),
      row(
        [
          "Vec<T>",
          "std::collections::VecDeque<T>",
          "std::collections::LinkedList<T>",
          "std::collections::BinaryHeap<T>",
          "Box<[T]>",
          "Rc<[T]>",
          "Arc<[T]>",
        ],
        [[t], []],
        [
          [{}, "expected an array, got an object"],
          [[t, undefined], "[1]: expected an object, got undefined"],
        ],
      ),
      row(
        ["Vec<u32>", "std::collections::VecDeque<u32>"],
        [[1, 2]],
        [
          [[1, -1], "[1]: expected u32 (0 to 4294967295), got -1"],
          [Int8Array.of(1), "expected an array, got an Int8Array"],
        ],
        { also: [[Uint32Array.of(1, 2), [1, 2]]], note: "and so of other numbers" },
      ),
      row(
        ["Box<[u32]>", "Rc<[u32]>", "Arc<[u32]>", "takes &[u32]"],
        [Uint32Array.of(1, 2)],
        [[Int32Array.of(1), "expected a Uint32Array, got an Int32Array"]],
        { also: [[[1, 2], Uint32Array.of(1, 2)]], note: "and so of other numbers" },
      ),
      elsewhere("buffer", ["takes &mut [u32]"], { note: "changed in place" }),
      row(["[T; N] = [T; 2]"], [[t, t]], [[[t], "expected an array of 2 elements, got 1 element"]], {
        note: "a tuple up to eight",
      }),
      row(["(A, B) = (u32, String)"], [[1, "a"]], [[[1], "expected an array of 2 elements, got 1 element"]], {
        note: "up to twelve",
      }),
      row(
        ["HashMap<String, V>", "std::collections::BTreeMap<String, V>"],
        [{ a: t }, {}],
        [[{ a: 1 }, ".a: expected an object, got 1"]],
        { also: [[new Map([["a", t]]), { a: t }]] },
      ),
      row(
        ["HashMap<K, V>", "std::collections::BTreeMap<K, V>"],
        [new Map([[1, t]])],
        [
          [{}, "expected a Map, got an object"],
          [new Map([["1", t]]), '.keys()[0]: expected u32 (0 to 4294967295), got "1"'],
        ],
      ),
      row(
        ["std::collections::HashSet<K>", "std::collections::BTreeSet<K>"],
        [new Set([1])],
        [[[1], "expected a Set, got an array"]],
      ),
      row(
        ["Result<T, E> = Box<Result<T, String>>"],
        [{ ok: t }, { error: "no" }],
        [[{ ok: {} }, ".ok.value: expected u64 (0 to 18446744073709551615), got undefined"]],
        { note: "wherever it is not what a function returns" },
      ),
      row(
        ["Box<T>", "Rc<T>", "Arc<T>", "Cow<'static, T>"],
        [t],
        [[{}, ".value: expected u64 (0 to 18446744073709551615), got undefined"]],
      ),
      row(
        ["std::num::Wrapping<T>", "std::num::Saturating<T>", "std::cmp::Reverse<T>", "std::cell::Cell<T>"],
        [t],
        [[{}, ".value: expected u64 (0 to 18446744073709551615), got undefined"]],
        {},
      ),
      row(
        ["std::cell::RefCell<T>", "std::sync::Mutex<T>", "std::sync::RwLock<T>"],
        [t],
        [[{}, ".value: expected u64 (0 to 18446744073709551615), got undefined"]],
        { note: "on the way out only what is not in use" },
      ),
      row(["std::cell::OnceCell<T>", "std::sync::OnceLock<T>"], [t, undefined], [[1, "expected an object, got 1"]]),
      elsewhere(
        "standard",
        [
          "std::sync::LazyLock<T> gives std::sync::LazyLock::new(|| T { value: 1 })",
          "std::cell::LazyCell<T> gives std::cell::LazyCell::new(|| T { value: 1 })",
        ],
        {},
      ),
      row(
        ["std::ops::Range<T>", "std::ops::RangeInclusive<T>"],
        [{ start: t, end: t }],
        [[{ start: t }, ".end: expected an object, got undefined"]],
      ),
      row(["std::ops::RangeFrom<T>"], [{ start: t }], [[{}, ".start: expected an object, got undefined"]]),
      row(
        ["std::ops::RangeTo<T>", "std::ops::RangeToInclusive<T>"],
        [{ end: t }],
        [[{}, ".end: expected an object, got undefined"]],
      ),
      row(["std::ops::RangeFull"], [{}], [[1, "expected an object, got 1"]]),
      row(
        ["std::ops::Bound<u32>"],
        [{ kind: "included", value: 1 }, { kind: "excluded", value: 1 }, { kind: "unbounded" }],
        [[{ kind: "open" }, '.kind: expected one of "included", "excluded", "unbounded", got "open"']],
      ),
      row(
        ["Box<dyn std::error::Error>", "Box<dyn std::error::Error + Send + Sync>"],
        [{ message: "a", cause: { message: "b", cause: undefined } }],
        [["a", 'expected an object, got "a"']],
        { note: "JavaScript's own errors are such objects" },
      ),
      row(["std::marker::PhantomData<T>"], [undefined], [], { note: "no property where it is a field" }),
      row(["std::convert::Infallible"], [], [[0, "expected nothing, got 0"]]),
    ],
  },
  {
    title: "Types of yours",
    space: "own",
    rows: [
      row(
        ["struct User { id: u64 } = User"],
        [{ id: 1n }],
        [[{ id: "1" }, '.id: expected u64 (0 to 18446744073709551615), got "1"']],
        { also: [[{ id: 1 }, { id: 1n }]] },
      ),
      row(["struct Id(u32) = K"], [1], [["1", 'expected u32 (0 to 4294967295), got "1"']]),
      row(
        ["enum Color { Red, Green } = Color"],
        ["red", "green"],
        [["blue", 'expected one of "red", "green", got "blue"']],
      ),
      row(
        ["enum Shape { Empty, Circle { radius: f64 } } = Shape"],
        [{ kind: "empty" }, { kind: "circle", radius: 1 }],
        [[{ kind: "square" }, '.kind: expected one of "empty", "circle", got "square"']],
      ),
      elsewhere(
        "object/object",
        [
          "takes &Counter",
          "takes &mut Counter",
          "Counter = Counter by Counter::new()",
          "Rc<Counter> = Rc<Counter> by Rc::new(Counter::new())",
        ],
        { note: "the class, of an `#[js_export] struct`" },
      ),
      elsewhere("object/trait", ["takes Box<dyn Store>", "takes Rc<dyn Store>"], {
        note: "an interface, of an `#[js_export] trait`",
      }),
    ],
  },
  {
    title: "Functions, promises, streams and memory",
    space: "calls",
    rows: [
      elsewhere("callback", ["takes JsFunction<fn(T) -> R> = JsFunction<fn(value: T) -> R>"]),
      elsewhere("callback", [
        "RustFunction<fn(T) -> R> = RustFunction<fn(value: T) -> R> by RustFunction::new(|_: T| R { value: 1 })",
      ]),
      elsewhere("promise", ["JsPromise<T> = JsPromise<T>"]),
      elsewhere("stream", ["takes JsStream<T>"]),
      elsewhere("stream", ["RustStream<T> gives RustStream::new(Ended)"]),
      elsewhere("stream", ["RustIterator<T> gives RustIterator::new([T { value: 1 }].into_iter())"]),
      elsewhere("view", ["MemoryView<T> = MemoryView<u32> by MemoryView::from(vec![1, 2])"]),
    ],
  },
  {
    title: "Values of JavaScript's",
    space: "script",
    rows: [
      row(["JsObject"], [t], [[1, "expected an object, got 1"]]),
      elsewhere("dynamic/value", ["JsValue = oxbridge::wasm_bindgen::JsValue", "JsException"]),
      row(
        ["SessionState = oxbridge::SessionState"],
        ["open", "detached"],
        [["lost", 'expected one of "open", "detached", got "lost"']],
        { note: "whether the [client](servers.md) of a server is there" },
      ),
      row(["js_sys::Date"], [new Date(0)], [[0, "expected a Date, got 0"]]),
      row(["js_sys::RegExp"], [/a/], [["a", 'expected a RegExp, got "a"']], {
        note: "and so of the other classes of js-sys",
      }),
      elsewhere("json", ["Js<js_sys::Date> = oxbridge::Js<js_sys::Date>"], {
        note: "and so of any class of wasm-bindgen's",
      }),
      elsewhere("dynamic/reference", ["JsObjectReference"]),
      elsewhere("dynamic/reference", ["takes JsStreamReference"]),
      elsewhere("dynamic/reference", [
        "RustObjectReference<Counter> = RustObjectReference<Counter> by RustObjectReference::new(Counter::new())",
      ]),
      elsewhere("serde", ["Serde<T> = oxbridge::Serde<Plain>"], { note: "the name that Tsify gave T, else `unknown`" }),
      row(
        ["Via<T> = oxbridge::Via<std::net::IpAddr>"],
        ["::1"],
        [["x", 'expected text of the right form, got "x": invalid IP address syntax']],
      ),
    ],
  },
  {
    title: "arrayvec",
    space: "arrayvec",
    rows: [
      row(
        ["arrayvec::ArrayVec<T, N> = arrayvec::ArrayVec<T, 2>"],
        [[t]],
        [[[t, t, t], "expected at most 2 elements, got 3"]],
      ),
      row(
        ["arrayvec::ArrayVec<u8, N> = arrayvec::ArrayVec<u8, 2>"],
        [bytes],
        [[[1, 2, 3], "expected at most 2 elements, got 3"]],
      ),
      row(
        ["arrayvec::ArrayString<N> = arrayvec::ArrayString<2>"],
        ["é"],
        [["éé", "expected at most 2 bytes of text, got 4"]],
      ),
    ],
  },
  {
    title: "bigdecimal",
    space: "bigdecimal",
    rows: [
      row(
        ["bigdecimal::BigDecimal"],
        ["12345678901234567890.12", "-0.5"],
        [
          ["x", 'expected a decimal number, got "x": invalid digit found in string'],
          [1, "expected a string, got 1"],
        ],
      ),
    ],
  },
  {
    title: "bitflags",
    space: "bitflags",
    rows: [
      row(
        ["oxbridge::FlagBits<F> = oxbridge::FlagBits<Access>"],
        [0, 3],
        [
          [4, "expected bits of known flags alone, got 4"],
          ["READ", 'expected u8 (0 to 255), got "READ"'],
        ],
        { note: "around your flags" },
      ),
      row(
        ["oxbridge::FlagNames<F> = oxbridge::FlagNames<Access>"],
        [[], ["READ", "WRITE"]],
        [[["READ", "EXECUTE"], '[1]: expected one of "READ", "WRITE", got "EXECUTE"']],
        { note: "around your flags" },
      ),
    ],
  },
  {
    title: "bytes",
    space: "bytes",
    rows: [
      row(
        ["bytes::Bytes", "bytes::BytesMut"],
        [bytes],
        [
          ["text", 'expected a Uint8Array, got "text"'],
          [[300], "[0]: expected u8 (0 to 255), got 300"],
        ],
        { also: [[bytes.buffer, bytes]] },
      ),
    ],
  },
  {
    title: "chrono",
    space: "chrono",
    rows: [
      row(
        [
          "chrono::DateTime<Utc> = chrono::DateTime<chrono::Utc>",
          "chrono::DateTime<Local> = chrono::DateTime<chrono::Local>",
        ],
        [new Date(1.7e12), new Date(-1)],
        [
          ["2024-02-29", 'expected a Date, got "2024-02-29"'],
          [new Date(Number.NaN), "expected a Date, got an invalid date"],
        ],
      ),
      row(
        ["chrono::DateTime<FixedOffset> = chrono::DateTime<chrono::FixedOffset>"],
        ["2024-02-29T12:30:00+02:00"],
        [
          [
            "2024-02-29",
            'expected a date and time with an offset such as 2024-02-29T12:30:00+02:00, got "2024-02-29": premature end of input',
          ],
        ],
      ),
      row(
        ["chrono::NaiveDate"],
        ["2024-02-29"],
        [
          ["2023-02-29", 'expected a date such as 2024-02-29, got "2023-02-29": input is out of range'],
          [new Date(0), "expected a string, got a Date"],
        ],
      ),
      row(
        ["chrono::NaiveTime"],
        ["12:30:00"],
        [["25:00", 'expected a time such as 12:30:00, got "25:00": input is out of range']],
      ),
      row(
        ["chrono::NaiveDateTime"],
        ["2024-02-29T12:30:00"],
        [
          [
            "2024-02-29",
            'expected a date and time such as 2024-02-29T12:30:00, got "2024-02-29": premature end of input',
          ],
        ],
      ),
      row(
        ["chrono::FixedOffset"],
        ["+02:00"],
        [["2", 'expected an offset such as +02:00, got "2": input contains invalid characters']],
      ),
      row(
        ["chrono::Weekday"],
        ["Mon"],
        [["Noday", 'expected a day of the week such as Mon, got "Noday": no such name']],
      ),
      row(["chrono::Month"], ["March"], [["13", 'expected a month such as March, got "13": no such name']]),
      row(
        ["chrono::TimeDelta"],
        [-1500, 0.5],
        [
          [Number.NaN, "expected a duration in milliseconds, got NaN"],
          ["1s", 'expected a number, got "1s"'],
        ],
        { note: "of milliseconds" },
      ),
    ],
  },
  {
    title: "chrono-tz",
    space: "chrono_tz",
    rows: [
      row(
        ["chrono_tz::Tz"],
        ["Europe/Paris"],
        [["Mars", 'expected the name of a time zone, got "Mars": failed to parse timezone']],
      ),
    ],
  },
  {
    title: "either",
    space: "either",
    rows: [
      row(
        ["either::Either<u32, bool>"],
        [
          { kind: "left", value: 1 },
          { kind: "right", value: true },
        ],
        [
          [{ kind: "middle" }, '.kind: expected one of "left", "right", got "middle"'],
          [{ kind: "right", value: 1 }, ".value: expected a boolean, got 1"],
        ],
      ),
    ],
  },
  {
    title: "half",
    space: "half",
    rows: [
      row(
        ["half::f16"],
        [1.5, Number.POSITIVE_INFINITY, Number.NaN],
        [
          [1e6, "expected f16 (-65504 to 65504), got 1000000"],
          ["1", 'expected a number, got "1"'],
        ],
      ),
      row(
        ["half::bf16"],
        [1.5],
        [
          [
            3.4e38,
            "expected bf16 (-338953140000000000000000000000000000000 to 338953140000000000000000000000000000000), got 340000000000000000000000000000000000000",
          ],
        ],
      ),
    ],
  },
  {
    title: "hashbrown",
    space: "hashbrown",
    rows: [
      row(
        ["hashbrown::HashMap<String, V, S> = hashbrown::HashMap<String, V, RandomState>"],
        [{ a: t }],
        [[{ a: 1 }, ".a: expected an object, got 1"]],
      ),
      row(
        ["hashbrown::HashMap<K, V, S> = hashbrown::HashMap<K, V, RandomState>"],
        [new Map([[1, t]])],
        [[{}, "expected a Map, got an object"]],
      ),
      row(
        ["hashbrown::HashSet<K, S> = hashbrown::HashSet<K, RandomState>"],
        [new Set([1])],
        [[[1], "expected a Set, got an array"]],
      ),
    ],
  },
  {
    title: "http",
    space: "http",
    rows: [
      row(["http::Method"], ["PATCH"], [["a b", 'expected a method of HTTP, got "a b": invalid HTTP method']]),
      row(["http::Uri"], ["https://example.org/?q=1"], [["a b", 'expected a URI, got "a b": invalid uri character']]),
      row(
        ["http::HeaderName"],
        ["accept"],
        [["a b", 'expected the name of a header, got "a b": invalid HTTP header name']],
      ),
      row(
        ["http::HeaderValue"],
        ["text/html"],
        [["é\n", 'expected the value of a header, got "é\\n": failed to parse header value']],
        { note: "on the way out only what is visible ASCII" },
      ),
      row(
        ["http::StatusCode"],
        [404],
        [
          [99, "expected a status of 100 to 999, got 99"],
          [70000, "expected u16 (0 to 65535), got 70000"],
        ],
      ),
      row(
        ["http::HeaderMap"],
        [
          [
            ["accept", "a"],
            ["accept", "b"],
          ],
          [],
        ],
        [
          [
            [
              ["a", "b"],
              ["a b", "c"],
            ],
            '[1][0]: expected the name of a header, got "a b": invalid HTTP header name',
          ],
          [{ accept: "a" }, "expected an array, got an object"],
        ],
        { note: "as `new Headers()` takes it" },
      ),
    ],
  },
  {
    title: "indexmap",
    space: "indexmap",
    rows: [
      row(["indexmap::IndexMap<String, V>"], [{ b: t, a: t }], [[{ a: 1 }, ".a: expected an object, got 1"]], {
        note: "in their order",
      }),
      row(
        ["indexmap::IndexMap<K, V>"],
        [
          new Map([
            [2, t],
            [1, t],
          ]),
        ],
        [[new Map([[1, 1]]), ".get(1): expected an object, got 1"]],
        { note: "in their order" },
      ),
      row(["indexmap::IndexSet<K>"], [new Set([2, 1])], [[[1], "expected a Set, got an array"]], {
        note: "in their order",
      }),
    ],
  },
  {
    title: "jiff",
    space: "jiff",
    rows: [
      row(
        ["jiff::Timestamp"],
        [new Date(1.7e12), new Date(-1)],
        [
          ["2024-02-29", 'expected a Date, got "2024-02-29"'],
          [new Date(8.64e15), "expected a date that jiff can hold, got 8640000000000000 ms since 1970"],
        ],
      ),
      row(
        ["jiff::ZonedDateTime"],
        ["2024-02-29T12:30:00+01:00[Europe/Paris]"],
        [
          [
            "2024-02-29T12:30:00+01:00",
            'expected a date and time with a zone such as 2024-02-29T12:30:00+01:00[Europe/Paris], got "2024-02-29T12:30:00+01:00": failed to find time zone annotation in square brackets, which is required for parsing a zoned datetime',
          ],
          [
            "2024-02-29T12:30[Mars]",
            'expected a date and time with a zone such as 2024-02-29T12:30:00+01:00[Europe/Paris], got "2024-02-29T12:30[Mars]": failed to find time zone `Mars` in time zone database',
          ],
        ],
      ),
      row(
        ["jiff::civil::Date"],
        ["2024-02-29"],
        [
          [
            "2023-02-29",
            "expected a date such as 2024-02-29, got \"2023-02-29\": parsed date is not valid: parameter 'day' for `2023-02` is invalid, must be in range `1..=28`",
          ],
        ],
      ),
      row(
        ["jiff::civil::Time"],
        ["12:30:00"],
        [
          [
            "25:00",
            "expected a time such as 12:30:00, got \"25:00\": failed to parse two digit integer as hour: parameter 'hour' is not in the required range of 0..=23",
          ],
        ],
      ),
      row(
        ["jiff::civil::DateTime"],
        ["2024-02-29T12:30:00"],
        [
          [
            "x",
            'expected a date and time such as 2024-02-29T12:30:00, got "x": expected four digit year (or leading sign for six digit year), but found end of input',
          ],
        ],
      ),
      row(
        ["jiff::Span"],
        ["P1DT2H"],
        [
          [
            "1 fortnight",
            'expected a duration such as P1DT2H, got "1 fortnight": failed to parse input in the "friendly" duration format: expected to find unit designator suffix (e.g., `years` or `secs`) after parsing integer',
          ],
        ],
      ),
      row(["jiff::SignedDuration"], [-1500, 0.5], [[Number.NaN, "expected a duration in milliseconds, got NaN"]], {
        note: "of milliseconds",
      }),
    ],
  },
  {
    title: "nalgebra",
    space: "nalgebra",
    rows: [
      row(
        ["nalgebra::DMatrix<T> = nalgebra::DMatrix<f64>"],
        [{ shape: [2, 3], data: Float64Array.of(1, 2, 3, 4, 5, 6) }],
        [
          [
            { shape: [2, 2], data: Float64Array.of(1) },
            "expected numbers in rows and columns, got 1 of the shape [2, 2]",
          ],
          [{ shape: [1, 1], data: ["1"] }, '.data[0]: expected a number, got "1"'],
        ],
        { note: "row by row" },
      ),
      row(
        ["nalgebra::SMatrix<T, R, C> = nalgebra::SMatrix<f64, 1, 2>"],
        [{ shape: [1, 2], data: Float64Array.of(1, 2) }],
        [[{ shape: [2, 1], data: Float64Array.of(1, 2) }, "expected 1 rows of 2 numbers, got 2 of the shape [2, 1]"]],
        { note: "row by row" },
      ),
      row(
        ["nalgebra::DVector<T> = nalgebra::DVector<f64>"],
        [Float64Array.of(1, 2)],
        [[Float32Array.of(1), "expected a Float64Array, got a Float32Array"]],
        { also: [[[1, 2], Float64Array.of(1, 2)]] },
      ),
    ],
  },
  {
    title: "ndarray",
    space: "ndarray",
    rows: [
      row(
        ["ndarray::Array<T, D> = ndarray::Array2<f64>"],
        [{ shape: [2, 3], data: Float64Array.of(1, 2, 3, 4, 5, 6) }],
        [
          [
            { shape: [6], data: Float64Array.of(1, 2, 3, 4, 5, 6) },
            "expected numbers along 2 axes, got 6 of the shape [6]",
          ],
        ],
        { note: "row by row" },
      ),
      row(
        ["ndarray::Array<T, IxDyn> = ndarray::ArrayD<f32>"],
        [{ shape: [1, 2, 1], data: Float32Array.of(1, 2) }],
        [
          [
            { shape: [3], data: Float32Array.of(1) },
            "expected as many numbers as the shape has, got 1 of the shape [3]",
          ],
        ],
        { note: "row by row" },
      ),
    ],
  },
  {
    title: "num-bigint",
    space: "num_bigint",
    rows: [
      row(
        ["num_bigint::BigInt"],
        [-(2n ** 127n), 0n],
        [
          [
            "1",
            'expected i128 (-170141183460469231731687303715884105728 to 170141183460469231731687303715884105727), got "1"',
          ],
          [
            2n ** 127n,
            "expected i128 (-170141183460469231731687303715884105728 to 170141183460469231731687303715884105727), got 170141183460469231731687303715884105728n",
          ],
        ],
        { also: [[7, 7n]], note: "of 128 bits at most" },
      ),
      row(
        ["num_bigint::BigUint"],
        [2n ** 128n - 1n],
        [[-1n, "expected u128 (0 to 340282366920938463463374607431768211455), got -1n"]],
        { also: [[7, 7n]], note: "of 128 bits at most" },
      ),
    ],
  },
  {
    title: "ordered-float",
    space: "ordered_float",
    rows: [
      row(
        ["ordered_float::OrderedFloat<T> = ordered_float::OrderedFloat<f64>"],
        [1.5, Number.NaN],
        [["1", 'expected a number, got "1"']],
      ),
      row(
        ["ordered_float::NotNan<T> = ordered_float::NotNan<f64>"],
        [1.5],
        [[Number.NaN, "expected a number, got NaN"]],
      ),
    ],
  },
  {
    title: "rust_decimal",
    space: "rust_decimal",
    rows: [
      row(
        ["rust_decimal::Decimal"],
        ["-12.50"],
        [
          ["x", 'expected a decimal number, got "x": Invalid decimal: unknown character'],
          [1.5, "expected a string, got 1.5"],
        ],
      ),
    ],
  },
  {
    title: "semver",
    space: "semver",
    rows: [
      row(
        ["semver::Version"],
        ["1.2.3-beta.1"],
        [
          [
            "1",
            'expected a version such as 1.2.3, got "1": unexpected end of input while parsing major version number',
          ],
        ],
      ),
      row(
        ["semver::VersionReq"],
        ["^1.2"],
        [["x y", 'expected a requirement such as ^1.2, got "x y": unexpected character after wildcard in version req']],
      ),
    ],
  },
  {
    title: "serde_json",
    space: "serde_json",
    rows: [
      row(
        ["serde_json::Value"],
        [{ a: [1, "x", null, true] }, null],
        [
          [Number.NaN, "expected a finite number, got NaN"],
          [
            { a: [1n << 64n] },
            ".a[0]: expected an integer of 64 bits (-9223372036854775808 to 18446744073709551615), got 18446744073709551616n",
          ],
        ],
      ),
      row(
        ["serde_json::Map<String, Value> = serde_json::Map<String, serde_json::Value>"],
        [{ a: 1 }],
        [[[], "expected an object, got an array"]],
      ),
      row(["serde_json::Number"], [1, 1.5, 2n ** 63n], [["1", 'expected a number, got "1"']]),
    ],
  },
  {
    title: "smallvec",
    space: "smallvec",
    rows: [
      row(
        ["smallvec::SmallVec<[T; N]> = smallvec::SmallVec<[T; 2]>"],
        [[t, t, t]],
        [[[1], "[0]: expected an object, got 1"]],
      ),
      row(
        ["smallvec::SmallVec<[u8; N]> = smallvec::SmallVec<[u8; 2]>"],
        [bytes],
        [["text", 'expected a Uint8Array, got "text"']],
      ),
    ],
  },
  {
    title: "time",
    space: "time",
    rows: [
      row(
        ["time::UtcDateTime"],
        [new Date(1.7e12), new Date(-1)],
        [
          ["2024-02-29", 'expected a Date, got "2024-02-29"'],
          [new Date(8.64e15), "expected a date that time can hold, got 8640000000000000 ms since 1970"],
        ],
      ),
      row(
        ["time::OffsetDateTime"],
        ["2024-02-29T12:30:00+02:00"],
        [
          [
            "2024-02-29",
            "expected a date and time with an offset such as 2024-02-29T12:30:00+02:00, got \"2024-02-29\": the 'separator' component could not be parsed",
          ],
        ],
      ),
      row(
        ["time::PrimitiveDateTime"],
        ["2024-02-29T02:30:00"],
        [
          [
            "2024-02-29",
            'expected a date and time such as 2024-02-29T12:30:00, got "2024-02-29": the `Parsed` struct did not include enough information to construct the type',
          ],
        ],
      ),
      row(
        ["time::Date"],
        ["2024-02-29"],
        [["2023-02-29", 'expected a date such as 2024-02-29, got "2023-02-29": day was not in range']],
      ),
      row(["time::Time"], ["02:30:00.5"], [["25:00", 'expected a time such as 12:30:00, got "25:00": no such time']]),
      row(
        ["time::Weekday"],
        ["Monday"],
        [["Noday", 'expected a day of the week such as Monday, got "Noday": value was not a valid variant']],
      ),
      row(
        ["time::Month"],
        ["March"],
        [["13", 'expected a month such as March, got "13": value was not a valid variant']],
      ),
      row(["time::Duration"], [-1500, 0.5], [[Number.NaN, "expected a duration in milliseconds, got NaN"]], {
        note: "of milliseconds",
      }),
    ],
  },
  {
    title: "ulid",
    space: "ulid",
    rows: [row(["ulid::Ulid"], ["01ARZ3NDEKTSV4RRFFQ69G5FAV"], [["x", 'expected a ULID, got "x": invalid length']])],
  },
  {
    title: "url",
    space: "url",
    rows: [
      row(
        ["url::Url"],
        ["https://example.org/?q=%C3%A9"],
        [["x", 'expected a URL, got "x": relative URL without a base']],
      ),
    ],
  },
  {
    title: "uuid",
    space: "uuid",
    rows: [
      row(
        ["uuid::Uuid"],
        ["67e55044-10b1-426f-9247-bb680e5fe0c8"],
        [["x", 'expected a UUID, got "x": invalid character: found `x` at 0']],
      ),
    ],
  },
];

/** How a type's function is called in Rust, and by that in JavaScript. @param {Listed} type */
export const nameOf = ({ label }) =>
  label
    .replace(/^&mut /, "mut ")
    .replace(/^&/, "lent ")
    .replace(/'static, /, "")
    .replace(/\[/g, " list ")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "") || "unit";

/** `nick_names` → `nickNames`. @param {string} name */
export const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
