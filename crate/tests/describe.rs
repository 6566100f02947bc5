//! Signatures as words. What the words mean is written in `crate/src/protocol.rs`.

use oxbridge::prelude::*;
use oxbridge::private::{As, Describer, Parameter, body, form, function_names, op, text, type_hash};
use oxbridge::{Element, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, LinkedList, VecDeque};
use std::rc::Rc;

fn words<T: Value + ?Sized>() -> Vec<u32> {
    let mut d = Describer::new();
    T::describe(&mut d);
    d.words().to_vec()
}

#[test]
fn containers_ask_their_elements() {
    assert_eq!(words::<Vec<u8>>(), [op::BUFFER, op::U8]);
    assert_eq!(words::<Vec<i8>>(), [op::LIST, op::I8]);
    assert_eq!(words::<Vec<Vec<u8>>>(), [op::LIST, op::BUFFER, op::U8]);
    assert_eq!(words::<VecDeque<u8>>(), [op::LIST, op::U8]);
    assert_eq!(words::<LinkedList<u8>>(), [op::LIST, op::U8]);
    assert_eq!(words::<[u16; 3]>(), [op::ARRAY, 3, op::U16]);
    assert_eq!(words::<[u8; 3]>(), [op::FALLIBLE, op::BUFFER, op::U8]);
    assert_eq!(words::<Box<[f64]>>(), [op::BUFFER, op::F64]);
    assert_eq!(words::<Cow<'static, [u8]>>(), [op::BUFFER, op::U8]);
    assert_eq!(words::<HashMap<String, u8>>(), [op::RECORD, op::U8]);
    assert_eq!(words::<BTreeMap<Rc<str>, u8>>(), [op::RECORD, op::U8]);
    assert_eq!(words::<BTreeMap<&'static str, u8>>(), [op::RECORD, op::U8]);
    assert_eq!(words::<BTreeMap<Cow<'static, str>, u8>>(), [op::RECORD, op::U8]);
    assert_eq!(words::<BTreeMap<u16, u8>>(), [op::MAP, op::U16, op::U8]);
    assert_eq!(words::<BTreeSet<String>>(), [op::SET, op::STRING]);
    assert_eq!(words::<MemoryView<i32>>(), [op::MEMORY_VIEW, op::I32]);
    assert_eq!(
        words::<Option<(u8, ())>>(),
        [op::OPTION, op::TUPLE, 2, op::U8, op::UNIT]
    );
    assert_eq!(words::<SystemTime>(), [op::FALLIBLE, op::DATE]);
    assert_eq!(words::<As<form::Number, Vec<u64>>>(), [op::AS, 0, op::LIST, op::U64]);
}

#[test]
fn every_element_names_its_opcode() {
    fn same<T: Element>() {
        assert_eq!(words::<T>(), [T::OP]);
    }
    same::<i8>();
    same::<u8>();
    same::<i16>();
    same::<u16>();
    same::<i32>();
    same::<u32>();
    same::<isize>();
    same::<usize>();
    same::<i64>();
    same::<u64>();
    same::<f32>();
    same::<f64>();
}

#[test]
fn texts_are_their_bytes() {
    let mut d = Describer::new();
    text!(&mut d, "");
    text!(&mut d, "greet", 0, 4);
    assert_eq!(d.words(), [0, 5, u32::from_le_bytes(*b"gree"), u32::from(b't')]);
}

struct Page<T>(T);

impl<T: Value> Value for Page<T> {
    const SHAPE: oxbridge::private::Shape = oxbridge::private::Shape::OBJECT;
    const SIZE: usize = T::SIZE;

    fn describe(d: &mut Describer) {
        if d.named(type_hash("describe", "Page"), 1, T::describe) {
            d.word(body::ALIAS);
            T::describe(d);
            d.generic(Parameter::<0>::describe);
        }
    }
}

#[test]
fn a_named_type_is_defined_once_for_its_arguments() {
    let hash = type_hash("describe", "Page");
    let page = [op::NAMED, hash as u32, (hash >> 32) as u32, 1];
    let defined = |argument: &[u32], in_body: &[u32]| {
        [&page[..], argument, &[1, body::ALIAS], in_body, &[1, op::PARAMETER, 0]].concat()
    };
    assert_eq!(words::<Page<u8>>(), defined(&[op::U8], &[op::U8]));
    let referred = [&page[..], &[op::U8, 0]].concat();
    assert_eq!(
        words::<(Page<u8>, Page<u8>)>(),
        [&[op::TUPLE, 2], &defined(&[op::U8], &[op::U8])[..], &referred].concat()
    );
    // Defined within the arguments of another instance, and only referred to in the body.
    assert_eq!(
        words::<Page<Page<u8>>>(),
        defined(&defined(&[op::U8], &[op::U8]), &referred)
    );
    let mut twice = Describer::new();
    Page::<Page<u8>>::describe(&mut twice);
    let once = twice.words().len();
    Page::<Page<u8>>::describe(&mut twice);
    assert_eq!(twice.words()[once..], [&page[..], &referred, &[0]].concat());
}

#[test]
fn functions_bring_their_types() {
    assert_eq!(
        words::<JsFunction<fn(String, u8) -> Option<bool>>>(),
        [op::JS_FUNCTION, 2, 0, op::STRING, 0, op::U8, op::OPTION, op::BOOL]
    );
    assert_eq!(words::<JsFunction<fn()>>(), [op::JS_FUNCTION, 0, op::UNIT]);
    assert_eq!(
        words::<RustFunction<fn(f64) -> Result<u8, String>>>(),
        [op::RUST_FUNCTION, 1, 0, op::F64, op::U8]
    );
    assert_eq!(words::<JsPromise<u8>>(), [op::PROMISE, op::U8]);
    assert_eq!(words::<JsStream<Vec<u8>>>(), [op::STREAM, op::BUFFER, op::U8]);
    assert_eq!(words::<RustStream<u8>>(), [op::RUST_STREAM, op::U8]);
    assert_eq!(words::<RustIterator<u8>>(), [op::RUST_ITERATOR, op::U8]);
    assert_eq!(words::<JsObject>(), [op::OBJECT]);
    assert_eq!(words::<JsException>(), [op::ANY]);
}

#[test]
fn functions_take_the_names_that_come_first() {
    type Two = JsFunction<fn(u8, JsFunction<fn(u8)>)>;
    let name = |text: &[u8; 4]| u32::from_le_bytes(*text);
    let d = &mut Describer::new();
    function_names!(d, [["left"[0], ""[]], ["rest"[0]], ["a"[0], "b"[0]]], {
        Two::describe(d);
        // It has one parameter, and the next names are those of two.
        <JsFunction<fn(u8)>>::describe(d);
        function_names!(d, [["last"[0]]], {
            <JsFunction<fn(u8)>>::describe(d);
        });
        <JsFunction<fn(u8, u8)>>::describe(d);
    });
    <JsFunction<fn(u8)>>::describe(d);
    let expected: &[&[u32]] = &[
        &[op::JS_FUNCTION, 2, 4, name(b"left"), op::U8, 0],
        &[op::JS_FUNCTION, 1, 4, name(b"rest"), op::U8, op::UNIT, op::UNIT],
        &[op::JS_FUNCTION, 1, 0, op::U8, op::UNIT],
        &[op::JS_FUNCTION, 1, 4, name(b"last"), op::U8, op::UNIT],
        &[
            op::JS_FUNCTION,
            2,
            1,
            name(b"a\0\0\0"),
            op::U8,
            1,
            name(b"b\0\0\0"),
            op::U8,
            op::UNIT,
        ],
        &[op::JS_FUNCTION, 1, 0, op::U8, op::UNIT],
    ];
    assert_eq!(d.words(), expected.concat());
}

#[test]
fn a_constant_is_a_message() {
    let mut d = Describer::new();
    d.constant(&7u32);
    assert_eq!(d.words(), [12, 12, 12, 7]);
    let mut d = Describer::new();
    d.constant("abcde");
    assert_eq!(d.words()[..5], [17, 12, 17, 10, u32::from_le_bytes(*b"abcd")]);
    assert_eq!(d.words()[5], u32::from(b'e'));
}
