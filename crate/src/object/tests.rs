use super::*;
use crate::describe::Describer;
use crate::dynamic::RustObjectReference;
use crate::export::export;
use crate::host_of_tests::sent;
use crate::private::{parameter, parameter_mut, parameter_ref, parameter_taken, take};
use crate::protocol::{fault, op};
use crate::value::{FromJs, to_bytes};
use crate::value::{ToJs, Value};
use crate::wire::Reader;
use crate::wire::{Fault, Writer};
use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

struct Counter {
    value: i32,
    dropped: Rc<Cell<u32>>,
}

crate::private::class!(Counter, "Counter", "Counter 0.1.0 src/object/tests.rs:1:1");

struct Other;

crate::private::class!(Other, "Other", "Other 0.1.0 src/object/tests.rs:2:1");

impl Drop for Counter {
    fn drop(&mut self) {
        self.dropped.set(self.dropped.get() + 1);
    }
}

/// An object that JavaScript holds, and how often objects were dropped.
fn counter() -> (u32, Rc<Cell<u32>>) {
    let dropped = Rc::new(Cell::new(0));
    let id = give(Counter {
        value: 0,
        dropped: dropped.clone(),
    });
    (id.0, dropped)
}

fn count() -> usize {
    let (objects, shared) = (slot::count(), id::count());
    assert!(shared <= objects, "a number is kept of an object that is gone");
    objects
}

fn dispose(id: u32) {
    slot::dispose(id.into());
}

#[track_caller]
fn refused<T>(result: Result<T, Fault>) -> (u8, String) {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(fault) => (fault.kind().unwrap(), fault.to_string()),
    }
}

#[test]
fn an_object_is_borrowed_by_any_number_of_calls() {
    let (id, dropped) = counter();
    let first = this_ref::<Counter>(Id(id), &"first", "Counter").unwrap();
    let second = this_ref::<Counter>(Id(id), &"second", "Counter").unwrap();
    assert_eq!((first.value, second.value), (0, 0));
    drop((first, second));
    dispose(id);
    assert_eq!(dropped.get(), 1);
    assert_eq!(count(), 0);
}

#[test]
fn a_call_changes_an_object_that_nothing_else_uses() {
    let (id, _) = counter();
    for _ in 0..3 {
        this_mut::<Counter>(Id(id), &"increment", "Counter").unwrap().value += 1;
    }
    assert_eq!(this_ref::<Counter>(Id(id), &"value", "Counter").unwrap().value, 3);
}

#[test]
fn a_call_that_needs_an_object_for_itself_says_who_uses_it() {
    let (id, _) = counter();
    let each = this_ref::<Counter>(Id(id), &"each", "Counter").unwrap();
    let busy = |who: &str| (fault::BORROWED, format!("the Counter is in use by {who}"));
    assert_eq!(
        refused(this_mut::<Counter>(Id(id), &"increment", "Counter")),
        busy("`Counter.each`")
    );
    assert_eq!(
        refused(this_taken::<Counter>(Id(id), &"finish", "Counter")),
        busy("`Counter.each`")
    );
    let print = this_ref::<Counter>(Id(id), &"print", "Counter").unwrap();
    drop(each);
    assert_eq!(
        refused(this_mut::<Counter>(Id(id), &"increment", "Counter")),
        busy("`Counter.print`")
    );
    drop(print);
    let increment = this_mut::<Counter>(Id(id), &"increment", "Counter").unwrap();
    assert_eq!(
        refused(this_ref::<Counter>(Id(id), &"each", "Counter")),
        busy("`Counter.increment`")
    );
    assert_eq!(
        refused(this_mut::<Counter>(Id(id), &"each", "Counter")),
        busy("`Counter.increment`")
    );
    assert_eq!(
        refused(this_rc::<Counter>(Id(id), "Counter")),
        busy("`Counter.increment`")
    );
    drop(increment);
    let shared = this_rc::<Counter>(Id(id), "Counter").unwrap();
    assert_eq!(
        refused(this_mut::<Counter>(Id(id), &"increment", "Counter")),
        busy("Rust")
    );
    drop(shared);
    assert!(this_mut::<Counter>(Id(id), &"increment", "Counter").is_ok());
}

/// Who uses an object, as one hears that wants it for itself.
#[track_caller]
fn user(id: u32) -> String {
    let (kind, text) = refused(this_mut::<Counter>(Id(id), &"increment", "Counter"));
    assert_eq!(kind, fault::BORROWED);
    text.strip_prefix("the Counter is in use by ").unwrap().into()
}

#[test]
fn whoever_is_said_to_use_an_object_does_so_still_whatever_call_ends_first() {
    let (id, dropped) = counter();
    let share = |method| this_ref::<Counter>(Id(id), method, "Counter").unwrap();
    let [a, b, c] = [share(&"a"), share(&"b"), share(&"c")];
    drop(b);
    assert_eq!(user(id), "`Counter.c`");
    drop(c);
    assert_eq!(user(id), "`Counter.a`");
    let d = share(&"d");
    drop(a);
    assert_eq!(user(id), "`Counter.d`");
    drop(d);
    // More than have a name.
    const NAMES: [&&str; 6] = [&"a", &"b", &"c", &"d", &"e", &"f"];
    for first in 0..NAMES.len() {
        let mut calls: Vec<_> = NAMES.iter().map(|name| (*name, share(name))).collect();
        for turn in 0..NAMES.len() {
            let user = user(id);
            let is_said = |(name, _): &(&&str, _)| user == format!("`Counter.{name}`");
            assert!(user == "a call that runs" || calls.iter().any(is_said), "{user}");
            let ends = calls.remove((first + turn * 5) % calls.len());
            assert_eq!(ends.1.value, 0);
        }
        this_mut::<Counter>(Id(id), &"increment", "Counter").unwrap();
    }
    let calls: Vec<_> = NAMES.iter().map(|name| share(name)).collect();
    dispose(id);
    assert_eq!(dropped.get(), 0);
    calls.into_iter().for_each(drop);
    assert_eq!((dropped.get(), count()), (1, 0));
}

#[test]
fn an_object_that_rust_may_still_reach_is_not_given_to_a_call_for_itself() {
    let (id, _) = counter();
    let shared = this_rc::<Counter>(Id(id), "Counter").unwrap();
    let weak = Rc::downgrade(&shared);
    drop(shared);
    assert_eq!(user(id), "Rust");
    drop(weak);
    assert!(this_mut::<Counter>(Id(id), &"increment", "Counter").is_ok());
    let mut own = Rc::new(Counter {
        value: 1,
        dropped: Rc::default(),
    });
    let id = share(&own).0;
    assert_eq!(user(id), "Rust");
    let lent = this_ref::<Counter>(Id(id), &"each", "Counter").unwrap();
    assert!(Rc::get_mut(&mut own).is_none());
    drop(own);
    assert_eq!((user(id).as_str(), lent.value), ("`Counter.each`", 1));
    drop(lent);
    this_mut::<Counter>(Id(id), &"increment", "Counter").unwrap().value = 2;
    assert_eq!(this_rc::<Counter>(Id(id), "Counter").unwrap().value, 2);
}

#[test]
fn objects_stay_where_they_are_while_others_come_and_go() {
    let (id, _) = counter();
    let mut this = this_mut::<Counter>(Id(id), &"increment", "Counter").unwrap();
    let others: Vec<u32> = (0..200).map(|_| counter().0).collect();
    this.value += 1;
    others.into_iter().for_each(dispose);
    this.value += 1;
    drop(this);
    let this = this_ref::<Counter>(Id(id), &"value", "Counter").unwrap();
    let others: Vec<u32> = (0..200).map(|_| counter().0).collect();
    assert_eq!(this.value, 2);
    others.into_iter().for_each(dispose);
    assert_eq!((this.value, count()), (2, 1));
}

#[test]
fn an_object_in_use_outlives_the_table_of_its_thread() {
    struct Late(Lent<Counter>);
    impl Drop for Late {
        fn drop(&mut self) {
            assert_eq!(self.0.value, 5);
        }
    }
    thread_local!(static LATE: Cell<Option<Late>> = const { Cell::new(None) });
    for is_first in [true, false] {
        let ended = std::thread::spawn(move || {
            // Whichever is dropped first.
            if is_first {
                LATE.set(None);
            }
            let (value, dropped) = (5, Rc::default());
            let id = give(Counter { value, dropped });
            let lent = this_ref::<Counter>(id, &"value", "Counter").unwrap();
            LATE.set(Some(Late(lent)));
        });
        assert!(ended.join().is_ok());
    }
}

#[test]
fn an_object_that_is_disposed_of_during_a_call_lives_until_its_end() {
    let (id, dropped) = counter();
    let mut this = this_mut::<Counter>(Id(id), &"increment", "Counter").unwrap();
    dispose(id);
    this.value += 1;
    assert_eq!((this.value, dropped.get()), (1, 0));
    drop(this);
    assert_eq!(dropped.get(), 1);

    let (id, dropped) = counter();
    let [first, second] = [(); 2].map(|()| this_ref::<Counter>(Id(id), &"each", "Counter").unwrap());
    dispose(id);
    drop(first);
    assert_eq!(dropped.get(), 0);
    drop(second);
    assert_eq!(dropped.get(), 1);
}

#[test]
fn an_object_that_is_gone_is_refused() {
    let (id, dropped) = counter();
    dispose(id);
    dispose(id);
    assert_eq!(dropped.get(), 1);
    let gone = (fault::DISPOSED, "the Counter was disposed".to_owned());
    assert_eq!(refused(this_ref::<Counter>(Id(id), &"each", "Counter")), gone);
    assert_eq!(refused(this_mut::<Counter>(Id(id), &"each", "Counter")), gone);
    assert_eq!(refused(this_taken::<Counter>(Id(id), &"finish", "Counter")), gone);
    assert_eq!(refused(this_rc::<Counter>(Id(0), "Counter")), gone);
}

#[test]
fn an_object_of_another_class_is_refused_and_stays() {
    let (id, dropped) = counter();
    let wrong = (fault::TYPE, "expected an Other".to_owned());
    assert_eq!(refused(this_ref::<Other>(Id(id), &"each", "Other")), wrong);
    assert_eq!(refused(this_mut::<Other>(Id(id), &"each", "Other")), wrong);
    assert_eq!(refused(this_taken::<Other>(Id(id), &"finish", "Other")), wrong);
    assert_eq!(refused(this_rc::<Other>(Id(id), "Other")), wrong);
    assert!(this_mut::<Counter>(Id(id), &"increment", "Counter").is_ok());
    assert_eq!(dropped.get(), 0);
}

#[test]
fn an_object_that_is_taken_is_javascripts_no_more() {
    let (id, dropped) = counter();
    let taken = take(this_taken::<Counter>(Id(id), &"finish", "Counter").unwrap());
    assert_eq!((dropped.get(), count()), (0, 0));
    drop(taken);
    assert_eq!(dropped.get(), 1);
}

#[test]
fn an_object_stays_javascripts_when_another_argument_is_refused() {
    let (id, dropped) = counter();
    drop(this_taken::<Counter>(Id(id), &"finish", "Counter").unwrap());
    assert_eq!(this_ref::<Counter>(Id(id), &"value", "Counter").unwrap().value, 0);
    assert_eq!(dropped.get(), 0);
    let taken = this_taken::<Counter>(Id(id), &"finish", "Counter").unwrap();
    assert_eq!(
        refused(parameter_taken::<Counter>(Id(id), &mut Reader::empty(), "other")),
        (
            fault::BORROWED,
            "`other`: the Counter is in use by `Counter.finish`".into()
        )
    );
    drop(taken);
    assert_eq!(dropped.get(), 0);
}

#[test]
fn a_shared_object_has_one_number_as_long_as_javascript_has_it() {
    let (id, dropped) = counter();
    let shared = this_rc::<Counter>(Id(id), "Counter").unwrap();
    assert_eq!(share(&shared), Id(id));
    let own = Rc::new(Counter {
        value: 5,
        dropped: dropped.clone(),
    });
    let given = share(&own);
    assert_eq!(share(&own), given);
    assert_ne!(given, Id(id));
    assert!(Rc::ptr_eq(&this_rc::<Counter>(given, "Counter").unwrap(), &own));
    dispose(given.0);
    assert_eq!(dropped.get(), 0);
    let again = share(&own);
    assert_ne!(again, given);
    dispose(again.0);
    dispose(id);
    drop(own);
    assert_eq!(dropped.get(), 1);
    drop(shared);
    assert_eq!((dropped.get(), count()), (2, 0));
}

#[test]
fn the_memory_of_an_object_that_is_gone_names_no_other() {
    let mut last = 0;
    for _ in 0..100 {
        let id = share(&Rc::new(Other)).0;
        assert!(id > last);
        last = id;
        take(this_taken::<Other>(Id(id), &"finish", "Other").unwrap());
    }
    assert_eq!(count(), 0);
}

#[test]
fn parameters_are_objects_in_each_way_a_function_can_take_them() {
    let (id, dropped) = counter();
    let r = &mut Reader::empty();
    assert_eq!(parameter_ref::<Counter>(Id(id), r, "counter").unwrap().value, 0);
    parameter_mut::<Counter>(Id(id), r, "counter").unwrap().value = 4;
    let shared = parameter::<Rc<Counter>>(Id(id), r, "counter").unwrap();
    assert_eq!(shared.value, 4);
    assert_eq!(
        refused(parameter_mut::<Counter>(Id(id), r, "counter")),
        (fault::BORROWED, "`counter`: the Counter is in use by Rust".into())
    );
    drop(shared);
    let lent = parameter_ref::<Counter>(Id(id), r, "counter").unwrap();
    assert_eq!(
        refused(parameter_taken::<Counter>(Id(id), r, "counter")),
        (
            fault::BORROWED,
            "`counter`: the Counter is in use by a call that runs".into()
        )
    );
    drop(lent);
    drop(take(parameter_taken::<Counter>(Id(id), r, "counter").unwrap()));
    assert_eq!(dropped.get(), 1);
    assert_eq!(take(parameter_taken::<u32>(7, r, "count").unwrap()), 7);
}

#[test]
fn objects_cross_in_options_lists_and_records() {
    let (id, _) = counter();
    let bytes = to_bytes(&(id, Some(id), vec![id, id]));
    type Everywhere = (Rc<Counter>, Option<Rc<Counter>>, Vec<Rc<Counter>>);
    let (one, option, list): Everywhere = crate::from_bytes(&bytes).unwrap();
    assert!(list.iter().chain(&option).all(|each| Rc::ptr_eq(each, &one)));
    assert_eq!(to_bytes(&(one, option, list)), bytes);
    let gone = crate::from_bytes::<Everywhere>(&to_bytes(&(id, Some(0), Vec::<u32>::new())));
    assert_eq!(
        refused(gone),
        (fault::DISPOSED, "`[1]`: the Counter was disposed".into())
    );
}

/// What a function returned, as JavaScript reads it.
fn returned<T: ToJs, R: FromJs>(value: T) -> R {
    value.into_wasm();
    crate::from_bytes(&sent()).unwrap()
}

#[test]
fn results_are_objects_of_javascripts_own() {
    let dropped = Rc::new(Cell::new(0));
    let new = || Counter {
        value: 0,
        dropped: dropped.clone(),
    };
    let Id(first) = new().into_wasm();
    let second = returned::<_, Option<u32>>(Some(new())).unwrap();
    let list = returned::<_, Vec<u32>>(vec![new(), new()]);
    let (name, last) = returned::<_, (String, u32)>(("last", new()));
    assert_eq!(
        (list, name, last),
        (vec![second + 1, second + 2], "last".into(), second + 3)
    );
    export::<Result<Counter, String>>(crate::abi::Incoming::NONE, |_| Ok(Ok(new())), |_, _| {});
    assert_eq!(crate::from_bytes::<(u8, u32)>(&sent()).unwrap(), (0, second + 4));
    assert_eq!((dropped.get(), count()), (0, 6));
    (first..=second + 4).for_each(dispose);
    assert_eq!((dropped.get(), count()), (6, 0));
}

#[test]
fn an_object_within_a_value_that_is_only_borrowed_is_refused() {
    let mut w = Writer::new();
    let values = HashMap::from([("other", Other)]);
    values.write(&mut w);
    let fault = w.fault().map(ToString::to_string);
    assert_eq!(fault.unwrap(), "this Other goes to JavaScript as `Rc<Other>` from here");
    assert_eq!(Other.to_wasm(), Id(0));
}

#[test]
fn a_reference_is_the_object_itself() {
    let own = Rc::new(Other);
    let reference = RustObjectReference::new(own.clone());
    assert_eq!(reference.to_wasm(), share(&own));
    assert_eq!(to_bytes(&reference.clone()), to_bytes(&own));
    assert!(to_bytes(&RustObjectReference::new(Other)) != to_bytes(&own));
}

#[test]
fn a_class_is_described_by_its_hash_and_how_it_is_used() {
    let hash = [Counter::HASH as u32, (Counter::HASH >> 32) as u32];
    let described = |describe: fn(&mut Describer)| {
        let mut d = Describer::new();
        describe(&mut d);
        d.words().to_vec()
    };
    let class = |mode| vec![op::CLASS, hash[0], hash[1], mode];
    assert_eq!(described(<Rc<Counter> as Value>::describe), class(3));
    assert_eq!(described(<RustObjectReference<Counter> as Value>::describe), class(3));
    assert_eq!(described(<Counter as crate::value::FromJsMut>::describe_mut), class(1));
    assert_eq!(
        described(<Counter as crate::value::FromJsTaken>::describe_taken),
        class(2)
    );
    assert_ne!(Counter::HASH, Other::HASH);
}

trait Shape: 'static {
    fn area(&self, scale: f64, unit: &str) -> Result<f64, crate::JsException>;
}

struct JsShape(JsTrait);

impl Shape for JsShape {
    fn area(&self, scale: f64, unit: &str) -> Result<f64, crate::JsException> {
        self.0.call(
            3,
            |w| {
                crate::value::write(&scale, w);
                crate::value::write(unit, w);
            },
            |r| crate::private::field::<f64>(r, "result"),
        )
    }
}

crate::private::js_trait!(Shape, JsShape, |d| {
    if d.trait_type(7 << 32) {
        d.word(99);
    }
});

#[test]
fn an_object_of_javascripts_has_the_methods_of_a_trait() {
    use crate::host_of_tests as host;
    host::function(|slot, bytes| {
        assert_eq!(slot, 1703);
        let (scale, unit): (f64, String) = host::read(&bytes);
        assert_eq!((scale, &*unit), (2.0, "cm"));
        host::message(&8.0)
    });
    let boxed: Box<dyn Shape> = host::read(&to_bytes(&17));
    assert_eq!(boxed.area(2.0, "cm").unwrap(), 8.0);
    drop(boxed);
    assert_eq!(host::with(|host| std::mem::take(&mut host.dropped)), [17]);
    let shared: Rc<dyn Shape> = host::read(&to_bytes(&17));
    host::function(|_, _| {
        host::throw_value(20);
        0
    });
    assert_eq!(shared.area(2.0, "cm").unwrap_err().message(), "message 20");
}

#[test]
fn a_trait_is_described_in_full_the_first_time() {
    let mut d = Describer::new();
    <(Box<dyn Shape>, Rc<dyn Shape>) as Value>::describe(&mut d);
    assert_eq!(d.words(), [op::TUPLE, 2, op::TRAIT, 0, 7, 1, 99, op::TRAIT, 0, 7, 0]);
}
