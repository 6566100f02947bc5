//! Classes and traits as another crate has them: what the macros write, by hand.

use oxbridge::private as __ox;
use oxbridge::{FromJs, JsException, JsPromise, Marshal, RustObjectReference, Value, from_bytes, to_bytes};
use std::rc::Rc;

struct Counter {
    value: i32,
}

__ox::class!(Counter, "Counter", "Counter 0.1.0 tests/object.rs:1:1");

#[derive(Marshal)]
struct Score {
    name: String,
    counter: Rc<Counter>,
    others: Vec<Rc<Counter>>,
}

trait Shape {
    fn area(&self, unit: &str) -> Result<f64, JsException>;
    fn load(&self) -> Result<JsPromise<String>, JsException>;
}

struct JsShape(__ox::JsTrait);

impl Shape for JsShape {
    fn area(&self, unit: &str) -> Result<f64, JsException> {
        self.0
            .call(0, |w| __ox::write(unit, w), |r| __ox::field::<f64>(r, "result"))
    }

    fn load(&self) -> Result<JsPromise<String>, JsException> {
        self.0
            .call(1, |_| {}, |r| __ox::field::<JsPromise<String>>(r, "result"))
    }
}

__ox::js_trait!(Shape, JsShape, |d| {
    if d.trait_type(1) {
        __ox::text!(d, "Shape", 0, 4);
    }
});

#[test]
fn records_hold_objects() {
    let counter = Rc::new(Counter { value: 3 });
    let score = Score {
        name: "a".into(),
        counter: counter.clone(),
        others: vec![counter.clone()],
    };
    let read: Score = from_bytes(&to_bytes(&score)).unwrap();
    assert_eq!((&*read.name, read.counter.value), ("a", 3));
    assert!(Rc::ptr_eq(&read.counter, &counter) && Rc::ptr_eq(&read.others[0], &counter));

    let mut bytes = to_bytes(&score);
    let id = to_bytes(&counter)[8];
    let last = bytes.iter().rposition(|byte| *byte == id).unwrap();
    bytes[last] = 77;
    assert_eq!(
        from_bytes::<Score>(&bytes).err().unwrap().to_string(),
        "`others[0]`: the Counter was disposed"
    );
}

#[test]
fn a_method_borrows_its_object() {
    let id = u32::from_le_bytes(
        to_bytes(&RustObjectReference::new(Counter { value: 1 }))[8..12]
            .try_into()
            .unwrap(),
    );
    __ox::this_mut::<Counter>(id.into(), &"increment", "Counter")
        .unwrap()
        .value += 1;
    let this = __ox::this_ref::<Counter>(id.into(), &"each", "Counter").unwrap();
    assert_eq!(this.value, 2);
    let error = __ox::this_mut::<Counter>(id.into(), &"increment", "Counter")
        .err()
        .unwrap();
    assert_eq!(error.to_string(), "the Counter is in use by `Counter.each`");
}

#[test]
fn a_trait_object_comes_boxed_and_shared() {
    fn comes<T: FromJs>() {
        assert_eq!(T::SIZE, 4);
        assert!(!T::REFUSES);
    }
    comes::<Box<dyn Shape>>();
    comes::<Rc<dyn Shape>>();
    let shape: Box<dyn Shape> = from_bytes(&to_bytes(&5)).unwrap();
    // There is no JavaScript here.
    assert!(shape.area("cm").is_err() && shape.load().is_err());
}

#[test]
fn a_class_is_described_by_reference() {
    let mut d = __ox::Describer::new();
    <Option<Rc<Counter>> as Value>::describe(&mut d);
    let hash = <Counter as __ox::Class>::HASH;
    let op = __ox::op::CLASS;
    assert_eq!(d.words(), [__ox::op::OPTION, op, hash as u32, (hash >> 32) as u32, 3]);
}
