// Written by tests-js/fuzz/crate.js.

use oxbridge::prelude::*;
use oxbridge::wasm_bindgen::JsValue;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// What JavaScript holds of Rust.
#[js_export]
pub struct Counter {
    value: u32,
}

#[js_export]
impl Counter {
    #[js_export(constructor)]
    pub fn new(value: u32) -> Self {
        Self { value }
    }

    #[js_export(getter)]
    pub fn value(&self) -> u32 {
        self.value
    }
}


#[derive(Marshal)]
pub struct T1(pub Option<SystemTime>);

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T2 { Variant0, Variant1 }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T3 { Unit0 }

#[derive(Marshal)]
pub struct T4 { pub field_a: T3 }

#[derive(Marshal)]
pub struct T5 { #[marshal(rename = "odd key")] pub field_a: Duration, pub field_b: f64, pub field_c: String, #[marshal(default)] pub field_d: bool }

#[derive(Marshal)]
pub enum T6 { Variant0, Variant1(HashMap<String, serde_json::Value>, T4), Variant2, Variant3(Option<Duration>, T5) }

#[derive(Marshal)]
pub struct T7 { pub field_a: JsFunction<fn(value: u32) -> u32>, pub field_b: Duration, #[marshal(default)] pub field_c: Vec<u8> }

#[derive(Marshal)]
#[marshal(untagged)]
pub enum T8 { V0(bool), V1(u16), V2(SystemTime), V3(BTreeMap<i64, bool>), V4(BTreeSet<isize>), V5(T7) }

#[derive(Marshal)]
pub enum T9 { Variant0 { field_a: SystemTime, field_b: Box<[u8]>, #[marshal(default)] field_c: u16 } }

#[derive(Marshal)]
pub struct T10 { #[marshal(default)] pub field_a: Vec<SystemTime>, pub field_b: T8, pub field_c: T9 }

#[derive(Marshal)]
pub struct T11 { pub field_a: Option<BTreeSet<u16>>, #[marshal(rename = "__proto__1")] pub field_b: T6, pub field_c: T10, pub field_d: Option<Option<JsObject>> }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T12 { Unit0 }

#[derive(Marshal)]
pub struct T13 { #[marshal(rename = "ключ")] pub field_a: usize, #[marshal(rename = "odd key1")] pub field_b: usize, pub again: Vec<T13> }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T14 { Unit0 }

#[derive(Marshal)]
#[marshal(untagged)]
pub enum T15 { V0(bool), V1(u16), V2(T14), V3(SystemTime) }

#[derive(Marshal)]
pub struct T16 { pub field_a: T15, pub field_b: bool }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T17 { Unit0 }

#[derive(Marshal)]
pub struct T18(pub BTreeSet<T17>);

#[derive(Marshal)]
pub struct T19 { pub field_a: T18, pub again: Vec<T19> }

#[derive(Marshal)]
pub struct T20 { #[marshal(rename = "ключ")] pub field_a: Vec<Duration>, pub field_b: (Box<[i64]>,), pub field_c: isize }

#[derive(Marshal)]
pub struct T21 { pub field_a: T20, pub field_b: i64, pub field_c: Vec<bool> }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T22 { Unit0, Unit1, Unit2 }

#[derive(Marshal)]
pub struct T23 { pub field_a: Duration, pub field_b: SystemTime, pub field_c: Box<[f32]> }

#[derive(Marshal)]
pub struct T24 { pub field_a: T23, pub field_b: HashMap<String, Box<[u64]>>, pub field_c: Vec<u8> }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T25 { Unit0, Unit1, Unit2, Unit3 }

#[derive(Marshal)]
pub enum T26 { Variant0 { #[marshal(rename = "__proto__")] field_a: Option<String>, field_b: [f32; 0] }, Variant1 { field_a: BTreeMap<T22, Duration>, field_b: T24, field_c: Vec<Vec<T25>> }, Variant2(SystemTime) }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T27 { Unit0, Unit1 }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T28 { Unit0, Unit1, Unit2, Unit3 }

#[derive(Marshal)]
#[marshal(untagged)]
pub enum T29 { V0(String), V1(SystemTime), V2(BTreeMap<u64, HashMap<String, Rc<Counter>>>) }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T30 { Unit0, Unit1 }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T31 { Unit0 }

#[derive(Marshal)]
pub struct T32 { pub field_a: usize, pub field_b: i8, #[marshal(default)] pub field_c: i8, pub field_d: Duration }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T33 { Unit0, Unit1, Unit2, Unit3 }

#[derive(Marshal)]
pub struct T34 { pub field_a: i16, pub field_b: BTreeMap<T31, T32>, #[marshal(rename = "__proto__2")] pub field_c: T33 }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T35 { Variant0, Variant1, Variant2 }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T36 { Unit0, Unit1 }

#[derive(Marshal)]
pub struct T37 { pub field_a: T36 }

#[derive(Marshal)]
pub struct T38 { pub field_a: Vec<char>, pub field_b: (char, f32,), pub field_c: T37, #[marshal(rename = "__proto__3")] pub field_d: (Duration, Vec<u8>, f64,) }

#[derive(Marshal)]
pub struct T39 { #[marshal(rename = "odd key")] pub field_a: Option<i8> }

#[derive(Marshal)]
pub struct T40 { pub field_a: char }

#[derive(Marshal)]
pub enum T41 { Variant0 { #[marshal(rename = "odd key")] field_a: SystemTime }, Variant1(bool, String) }

#[derive(Marshal)]
pub struct T42(pub T41, pub serde_json::Value);

#[derive(Marshal)]
pub struct T43 { #[marshal(default)] pub field_a: Vec<String>, pub field_b: f32, pub field_c: HashMap<String, Duration>, #[marshal(default)] pub field_d: i32, pub again: Option<Box<T43>> }

#[derive(Marshal)]
pub struct T44(pub f32);

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T45 { Unit0, Unit1 }

#[derive(Marshal)]
#[marshal(untagged)]
pub enum T46 { V0(bool), V1(u32), V2(char), V3(BTreeSet<u32>) }

#[derive(Marshal)]
pub enum T47 { Variant0 { field_a: T42, #[marshal(default)] field_b: f32, field_c: T43 }, Variant1, Variant2(i16, Vec<T44>), Variant3(T46) }

#[derive(Marshal)]
pub struct T48 { #[marshal(rename = "__proto__")] pub field_a: (), #[marshal(rename = "__proto__1")] pub field_b: Box<[i64]>, pub field_c: Box<[u8]>, #[marshal(default)] pub field_d: u16, pub again: Option<Box<T48>> }

#[derive(Marshal)]
pub struct T49 { pub field_a: u32, pub field_b: Option<T48>, pub field_c: BTreeMap<bool, Vec<bool>> }

#[derive(Marshal)]
pub struct T50 { pub field_a: SystemTime, pub field_b: u64, pub again: Vec<T50> }

#[derive(Marshal)]
pub struct T51 { pub field_a: BTreeSet<bool>, pub field_b: T50, pub field_c: [u32; 0] }

#[derive(Marshal)]
pub struct T52 { pub field_a: Box<[i16]> }

#[derive(Marshal)]
pub enum T53 { Variant0(Vec<BTreeMap<i64, f32>>, [JsValue; 0]), Variant1, Variant2 { field_a: [BTreeMap<i64, f64>; 1] }, Variant3 { #[marshal(rename = "ключ", default)] field_a: BTreeMap<u8, T52>, field_b: f32 } }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T54 { Unit0, Unit1 }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T55 { Unit0, Unit1, Unit2, Unit3 }

#[derive(Marshal)]
pub struct T56 { pub field_a: T55 }

#[derive(Marshal)]
pub struct T57 { pub field_a: Duration, #[marshal(default)] pub field_b: Vec<u8> }

#[derive(Marshal)]
pub struct T58 { pub field_a: (Option<T54>, T56, T57,) }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T59 { Unit0, Unit1, Unit2, Unit3 }

#[derive(Marshal)]
pub enum T60 { Variant0, Variant1(T59), Variant2, Variant3 }

#[derive(Marshal)]
pub struct T61 { pub field_a: Option<u16>, #[marshal(rename = "ключ1")] pub field_b: HashMap<String, String>, pub field_c: HashMap<String, Box<[u64]>> }

#[derive(Marshal)]
pub enum T62 { Variant0(Option<HashMap<String, f64>>), Variant1(T61, [Vec<u16>; 1]), Variant2(u32) }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T63 { Unit0, Unit1 }

#[derive(Marshal)]
pub struct T64 { pub field_a: T63, #[marshal(default)] pub field_b: i128, pub field_c: String, pub field_d: u64 }

#[derive(Marshal)]
pub struct T65 { pub field_a: [T64; 2] }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T66 { Variant0 }

#[derive(Marshal)]
pub struct T67 { pub field_a: Option<bool>, pub field_b: Option<char> }

#[derive(Marshal)]
pub struct T68 { pub field_a: SystemTime }

#[derive(Marshal)]
pub enum T69 { Variant0 { field_a: T66 }, Variant1, Variant2(T67, (T68, Box<[u16]>, Box<[u32]>,)) }

#[derive(Marshal)]
#[marshal(untagged)]
pub enum T70 { V0(bool) }

#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub enum T71 { Unit0 }

#[derive(Marshal)]
pub struct T72(pub T71);

#[derive(Marshal)]
pub enum T73 { Variant0(usize, (u64,)), Variant1(serde_json::Value, Vec<isize>) }

#[derive(Marshal)]
pub struct T74 { pub field_a: i128, pub field_b: JsValue }

#[derive(Marshal)]
pub enum T75 { Variant0(Vec<u8>), Variant1(T74, HashMap<String, u128>), Variant2 { field_a: Vec<Duration>, #[marshal(default)] field_b: u128 }, Variant3(Vec<f32>, Option<Rc<Counter>>) }

#[derive(Marshal)]
pub enum T76 { Variant0(Vec<i16>, T73), Variant1((HashMap<String, f64>, HashMap<String, SystemTime>,), T75), Variant2 }

#[js_import(module = "host", name = "give.t0")] fn give_t0() -> Result<Vec<T1>, JsException>;
#[js_import(module = "host", name = "see.t0")] fn see_t0(value: Vec<T1>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t1")] fn give_t1() -> Result<BTreeMap<i16, Option<i8>>, JsException>;
#[js_import(module = "host", name = "see.t1")] fn see_t1(value: BTreeMap<i16, Option<i8>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t2")] fn give_t2() -> Result<T2, JsException>;
#[js_import(module = "host", name = "see.t2")] fn see_t2(value: T2) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t3")] fn give_t3() -> Result<T11, JsException>;
#[js_import(module = "host", name = "see.t3")] fn see_t3(value: T11) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t4")] fn give_t4() -> Result<T12, JsException>;
#[js_import(module = "host", name = "see.t4")] fn see_t4(value: T12) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t5")] fn give_t5() -> Result<f64, JsException>;
#[js_import(module = "host", name = "see.t5")] fn see_t5(value: f64) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t6")] fn give_t6() -> Result<[Option<BTreeSet<i128>>; 1], JsException>;
#[js_import(module = "host", name = "see.t6")] fn see_t6(value: [Option<BTreeSet<i128>>; 1]) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t7")] fn give_t7() -> Result<BTreeSet<String>, JsException>;
#[js_import(module = "host", name = "see.t7")] fn see_t7(value: BTreeSet<String>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t8")] fn give_t8() -> Result<Rc<Counter>, JsException>;
#[js_import(module = "host", name = "see.t8")] fn see_t8(value: Rc<Counter>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t9")] fn give_t9() -> Result<Vec<HashMap<String, T13>>, JsException>;
#[js_import(module = "host", name = "see.t9")] fn see_t9(value: Vec<HashMap<String, T13>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t10")] fn give_t10() -> Result<T16, JsException>;
#[js_import(module = "host", name = "see.t10")] fn see_t10(value: T16) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t11")] fn give_t11() -> Result<T19, JsException>;
#[js_import(module = "host", name = "see.t11")] fn see_t11(value: T19) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t12")] fn give_t12() -> Result<Vec<Vec<u8>>, JsException>;
#[js_import(module = "host", name = "see.t12")] fn see_t12(value: Vec<Vec<u8>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t13")] fn give_t13() -> Result<T21, JsException>;
#[js_import(module = "host", name = "see.t13")] fn see_t13(value: T21) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t14")] fn give_t14() -> Result<T26, JsException>;
#[js_import(module = "host", name = "see.t14")] fn see_t14(value: T26) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t15")] fn give_t15() -> Result<BTreeMap<T27, BTreeMap<bool, Option<String>>>, JsException>;
#[js_import(module = "host", name = "see.t15")] fn see_t15(value: BTreeMap<T27, BTreeMap<bool, Option<String>>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t16")] fn give_t16() -> Result<T29, JsException>;
#[js_import(module = "host", name = "see.t16")] fn see_t16(value: T29) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t17")] fn give_t17() -> Result<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,), JsException>;
#[js_import(module = "host", name = "see.t17")] fn see_t17(value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t18")] fn give_t18() -> Result<T34, JsException>;
#[js_import(module = "host", name = "see.t18")] fn see_t18(value: T34) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t19")] fn give_t19() -> Result<HashMap<String, T35>, JsException>;
#[js_import(module = "host", name = "see.t19")] fn see_t19(value: HashMap<String, T35>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t20")] fn give_t20() -> Result<BTreeMap<usize, T38>, JsException>;
#[js_import(module = "host", name = "see.t20")] fn see_t20(value: BTreeMap<usize, T38>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t21")] fn give_t21() -> Result<BTreeSet<u128>, JsException>;
#[js_import(module = "host", name = "see.t21")] fn see_t21(value: BTreeSet<u128>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t22")] fn give_t22() -> Result<T39, JsException>;
#[js_import(module = "host", name = "see.t22")] fn see_t22(value: T39) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t23")] fn give_t23() -> Result<T40, JsException>;
#[js_import(module = "host", name = "see.t23")] fn see_t23(value: T40) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t24")] fn give_t24() -> Result<BTreeMap<i128, f64>, JsException>;
#[js_import(module = "host", name = "see.t24")] fn see_t24(value: BTreeMap<i128, f64>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t25")] fn give_t25() -> Result<T47, JsException>;
#[js_import(module = "host", name = "see.t25")] fn see_t25(value: T47) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t26")] fn give_t26() -> Result<T49, JsException>;
#[js_import(module = "host", name = "see.t26")] fn see_t26(value: T49) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t27")] fn give_t27() -> Result<Vec<T51>, JsException>;
#[js_import(module = "host", name = "see.t27")] fn see_t27(value: Vec<T51>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t28")] fn give_t28() -> Result<Vec<BTreeSet<i8>>, JsException>;
#[js_import(module = "host", name = "see.t28")] fn see_t28(value: Vec<BTreeSet<i8>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t29")] fn give_t29() -> Result<T53, JsException>;
#[js_import(module = "host", name = "see.t29")] fn see_t29(value: T53) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t30")] fn give_t30() -> Result<T58, JsException>;
#[js_import(module = "host", name = "see.t30")] fn see_t30(value: T58) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t31")] fn give_t31() -> Result<HashMap<String, Vec<T60>>, JsException>;
#[js_import(module = "host", name = "see.t31")] fn see_t31(value: HashMap<String, Vec<T60>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t32")] fn give_t32() -> Result<Vec<Option<i32>>, JsException>;
#[js_import(module = "host", name = "see.t32")] fn see_t32(value: Vec<Option<i32>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t33")] fn give_t33() -> Result<T62, JsException>;
#[js_import(module = "host", name = "see.t33")] fn see_t33(value: T62) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t34")] fn give_t34() -> Result<T65, JsException>;
#[js_import(module = "host", name = "see.t34")] fn see_t34(value: T65) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t35")] fn give_t35() -> Result<T69, JsException>;
#[js_import(module = "host", name = "see.t35")] fn see_t35(value: T69) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t36")] fn give_t36() -> Result<HashMap<String, T70>, JsException>;
#[js_import(module = "host", name = "see.t36")] fn see_t36(value: HashMap<String, T70>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t37")] fn give_t37() -> Result<Vec<BTreeMap<i64, T72>>, JsException>;
#[js_import(module = "host", name = "see.t37")] fn see_t37(value: Vec<BTreeMap<i64, T72>>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t38")] fn give_t38() -> Result<Box<[f32]>, JsException>;
#[js_import(module = "host", name = "see.t38")] fn see_t38(value: Box<[f32]>) -> Result<(), JsException>;
#[js_import(module = "host", name = "give.t39")] fn give_t39() -> Result<T76, JsException>;
#[js_import(module = "host", name = "see.t39")] fn see_t39(value: T76) -> Result<(), JsException>;

pub mod echo {
    use super::*;
    #[js_export(namespace = "echo")] pub fn t0(value: Vec<T1>) -> Vec<T1> { value }
    #[js_export(namespace = "echo")] pub fn t1(value: BTreeMap<i16, Option<i8>>) -> BTreeMap<i16, Option<i8>> { value }
    #[js_export(namespace = "echo")] pub fn t2(value: T2) -> T2 { value }
    #[js_export(namespace = "echo")] pub fn t3(value: T11) -> T11 { value }
    #[js_export(namespace = "echo")] pub fn t4(value: T12) -> T12 { value }
    #[js_export(namespace = "echo")] pub fn t5(value: f64) -> f64 { value }
    #[js_export(namespace = "echo")] pub fn t6(value: [Option<BTreeSet<i128>>; 1]) -> [Option<BTreeSet<i128>>; 1] { value }
    #[js_export(namespace = "echo")] pub fn t7(value: BTreeSet<String>) -> BTreeSet<String> { value }
    #[js_export(namespace = "echo")] pub fn t8(value: Rc<Counter>) -> Rc<Counter> { value }
    #[js_export(namespace = "echo")] pub fn t9(value: Vec<HashMap<String, T13>>) -> Vec<HashMap<String, T13>> { value }
    #[js_export(namespace = "echo")] pub fn t10(value: T16) -> T16 { value }
    #[js_export(namespace = "echo")] pub fn t11(value: T19) -> T19 { value }
    #[js_export(namespace = "echo")] pub fn t12(value: Vec<Vec<u8>>) -> Vec<Vec<u8>> { value }
    #[js_export(namespace = "echo")] pub fn t13(value: T21) -> T21 { value }
    #[js_export(namespace = "echo")] pub fn t14(value: T26) -> T26 { value }
    #[js_export(namespace = "echo")] pub fn t15(value: BTreeMap<T27, BTreeMap<bool, Option<String>>>) -> BTreeMap<T27, BTreeMap<bool, Option<String>>> { value }
    #[js_export(namespace = "echo")] pub fn t16(value: T29) -> T29 { value }
    #[js_export(namespace = "echo")] pub fn t17(value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)) -> (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,) { value }
    #[js_export(namespace = "echo")] pub fn t18(value: T34) -> T34 { value }
    #[js_export(namespace = "echo")] pub fn t19(value: HashMap<String, T35>) -> HashMap<String, T35> { value }
    #[js_export(namespace = "echo")] pub fn t20(value: BTreeMap<usize, T38>) -> BTreeMap<usize, T38> { value }
    #[js_export(namespace = "echo")] pub fn t21(value: BTreeSet<u128>) -> BTreeSet<u128> { value }
    #[js_export(namespace = "echo")] pub fn t22(value: T39) -> T39 { value }
    #[js_export(namespace = "echo")] pub fn t23(value: T40) -> T40 { value }
    #[js_export(namespace = "echo")] pub fn t24(value: BTreeMap<i128, f64>) -> BTreeMap<i128, f64> { value }
    #[js_export(namespace = "echo")] pub fn t25(value: T47) -> T47 { value }
    #[js_export(namespace = "echo")] pub fn t26(value: T49) -> T49 { value }
    #[js_export(namespace = "echo")] pub fn t27(value: Vec<T51>) -> Vec<T51> { value }
    #[js_export(namespace = "echo")] pub fn t28(value: Vec<BTreeSet<i8>>) -> Vec<BTreeSet<i8>> { value }
    #[js_export(namespace = "echo")] pub fn t29(value: T53) -> T53 { value }
    #[js_export(namespace = "echo")] pub fn t30(value: T58) -> T58 { value }
    #[js_export(namespace = "echo")] pub fn t31(value: HashMap<String, Vec<T60>>) -> HashMap<String, Vec<T60>> { value }
    #[js_export(namespace = "echo")] pub fn t32(value: Vec<Option<i32>>) -> Vec<Option<i32>> { value }
    #[js_export(namespace = "echo")] pub fn t33(value: T62) -> T62 { value }
    #[js_export(namespace = "echo")] pub fn t34(value: T65) -> T65 { value }
    #[js_export(namespace = "echo")] pub fn t35(value: T69) -> T69 { value }
    #[js_export(namespace = "echo")] pub fn t36(value: HashMap<String, T70>) -> HashMap<String, T70> { value }
    #[js_export(namespace = "echo")] pub fn t37(value: Vec<BTreeMap<i64, T72>>) -> Vec<BTreeMap<i64, T72>> { value }
    #[js_export(namespace = "echo")] pub fn t38(value: Box<[f32]>) -> Box<[f32]> { value }
    #[js_export(namespace = "echo")] pub fn t39(value: T76) -> T76 { value }
}

pub mod callback {
    use super::*;
    #[js_export(namespace = "callback")] pub fn t0(give: JsFunction<fn() -> Vec<T1>>, see: JsFunction<fn(value: Vec<T1>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t1(give: JsFunction<fn() -> BTreeMap<i16, Option<i8>>>, see: JsFunction<fn(value: BTreeMap<i16, Option<i8>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t2(give: JsFunction<fn() -> T2>, see: JsFunction<fn(value: T2)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t3(give: JsFunction<fn() -> T11>, see: JsFunction<fn(value: T11)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t4(give: JsFunction<fn() -> T12>, see: JsFunction<fn(value: T12)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t5(give: JsFunction<fn() -> f64>, see: JsFunction<fn(value: f64)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t6(give: JsFunction<fn() -> [Option<BTreeSet<i128>>; 1]>, see: JsFunction<fn(value: [Option<BTreeSet<i128>>; 1])>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t7(give: JsFunction<fn() -> BTreeSet<String>>, see: JsFunction<fn(value: BTreeSet<String>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t8(give: JsFunction<fn() -> Rc<Counter>>, see: JsFunction<fn(value: Rc<Counter>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t9(give: JsFunction<fn() -> Vec<HashMap<String, T13>>>, see: JsFunction<fn(value: Vec<HashMap<String, T13>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t10(give: JsFunction<fn() -> T16>, see: JsFunction<fn(value: T16)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t11(give: JsFunction<fn() -> T19>, see: JsFunction<fn(value: T19)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t12(give: JsFunction<fn() -> Vec<Vec<u8>>>, see: JsFunction<fn(value: Vec<Vec<u8>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t13(give: JsFunction<fn() -> T21>, see: JsFunction<fn(value: T21)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t14(give: JsFunction<fn() -> T26>, see: JsFunction<fn(value: T26)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t15(give: JsFunction<fn() -> BTreeMap<T27, BTreeMap<bool, Option<String>>>>, see: JsFunction<fn(value: BTreeMap<T27, BTreeMap<bool, Option<String>>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t16(give: JsFunction<fn() -> T29>, see: JsFunction<fn(value: T29)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t17(give: JsFunction<fn() -> (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)>, see: JsFunction<fn(value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,))>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t18(give: JsFunction<fn() -> T34>, see: JsFunction<fn(value: T34)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t19(give: JsFunction<fn() -> HashMap<String, T35>>, see: JsFunction<fn(value: HashMap<String, T35>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t20(give: JsFunction<fn() -> BTreeMap<usize, T38>>, see: JsFunction<fn(value: BTreeMap<usize, T38>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t21(give: JsFunction<fn() -> BTreeSet<u128>>, see: JsFunction<fn(value: BTreeSet<u128>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t22(give: JsFunction<fn() -> T39>, see: JsFunction<fn(value: T39)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t23(give: JsFunction<fn() -> T40>, see: JsFunction<fn(value: T40)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t24(give: JsFunction<fn() -> BTreeMap<i128, f64>>, see: JsFunction<fn(value: BTreeMap<i128, f64>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t25(give: JsFunction<fn() -> T47>, see: JsFunction<fn(value: T47)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t26(give: JsFunction<fn() -> T49>, see: JsFunction<fn(value: T49)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t27(give: JsFunction<fn() -> Vec<T51>>, see: JsFunction<fn(value: Vec<T51>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t28(give: JsFunction<fn() -> Vec<BTreeSet<i8>>>, see: JsFunction<fn(value: Vec<BTreeSet<i8>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t29(give: JsFunction<fn() -> T53>, see: JsFunction<fn(value: T53)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t30(give: JsFunction<fn() -> T58>, see: JsFunction<fn(value: T58)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t31(give: JsFunction<fn() -> HashMap<String, Vec<T60>>>, see: JsFunction<fn(value: HashMap<String, Vec<T60>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t32(give: JsFunction<fn() -> Vec<Option<i32>>>, see: JsFunction<fn(value: Vec<Option<i32>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t33(give: JsFunction<fn() -> T62>, see: JsFunction<fn(value: T62)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t34(give: JsFunction<fn() -> T65>, see: JsFunction<fn(value: T65)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t35(give: JsFunction<fn() -> T69>, see: JsFunction<fn(value: T69)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t36(give: JsFunction<fn() -> HashMap<String, T70>>, see: JsFunction<fn(value: HashMap<String, T70>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t37(give: JsFunction<fn() -> Vec<BTreeMap<i64, T72>>>, see: JsFunction<fn(value: Vec<BTreeMap<i64, T72>>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t38(give: JsFunction<fn() -> Box<[f32]>>, see: JsFunction<fn(value: Box<[f32]>)>) -> Result<(), JsException> { see.call(give.call()?) }
    #[js_export(namespace = "callback")] pub fn t39(give: JsFunction<fn() -> T76>, see: JsFunction<fn(value: T76)>) -> Result<(), JsException> { see.call(give.call()?) }
}

pub mod closure {
    use super::*;
    #[js_export(namespace = "closure")] pub fn t0() -> RustFunction<fn(value: Vec<T1>) -> Vec<T1>> { RustFunction::new(|value: Vec<T1>| value) }
    #[js_export(namespace = "closure")] pub fn t1() -> RustFunction<fn(value: BTreeMap<i16, Option<i8>>) -> BTreeMap<i16, Option<i8>>> { RustFunction::new(|value: BTreeMap<i16, Option<i8>>| value) }
    #[js_export(namespace = "closure")] pub fn t2() -> RustFunction<fn(value: T2) -> T2> { RustFunction::new(|value: T2| value) }
    #[js_export(namespace = "closure")] pub fn t3() -> RustFunction<fn(value: T11) -> T11> { RustFunction::new(|value: T11| value) }
    #[js_export(namespace = "closure")] pub fn t4() -> RustFunction<fn(value: T12) -> T12> { RustFunction::new(|value: T12| value) }
    #[js_export(namespace = "closure")] pub fn t5() -> RustFunction<fn(value: f64) -> f64> { RustFunction::new(|value: f64| value) }
    #[js_export(namespace = "closure")] pub fn t6() -> RustFunction<fn(value: [Option<BTreeSet<i128>>; 1]) -> [Option<BTreeSet<i128>>; 1]> { RustFunction::new(|value: [Option<BTreeSet<i128>>; 1]| value) }
    #[js_export(namespace = "closure")] pub fn t7() -> RustFunction<fn(value: BTreeSet<String>) -> BTreeSet<String>> { RustFunction::new(|value: BTreeSet<String>| value) }
    #[js_export(namespace = "closure")] pub fn t8() -> RustFunction<fn(value: Rc<Counter>) -> Rc<Counter>> { RustFunction::new(|value: Rc<Counter>| value) }
    #[js_export(namespace = "closure")] pub fn t9() -> RustFunction<fn(value: Vec<HashMap<String, T13>>) -> Vec<HashMap<String, T13>>> { RustFunction::new(|value: Vec<HashMap<String, T13>>| value) }
    #[js_export(namespace = "closure")] pub fn t10() -> RustFunction<fn(value: T16) -> T16> { RustFunction::new(|value: T16| value) }
    #[js_export(namespace = "closure")] pub fn t11() -> RustFunction<fn(value: T19) -> T19> { RustFunction::new(|value: T19| value) }
    #[js_export(namespace = "closure")] pub fn t12() -> RustFunction<fn(value: Vec<Vec<u8>>) -> Vec<Vec<u8>>> { RustFunction::new(|value: Vec<Vec<u8>>| value) }
    #[js_export(namespace = "closure")] pub fn t13() -> RustFunction<fn(value: T21) -> T21> { RustFunction::new(|value: T21| value) }
    #[js_export(namespace = "closure")] pub fn t14() -> RustFunction<fn(value: T26) -> T26> { RustFunction::new(|value: T26| value) }
    #[js_export(namespace = "closure")] pub fn t15() -> RustFunction<fn(value: BTreeMap<T27, BTreeMap<bool, Option<String>>>) -> BTreeMap<T27, BTreeMap<bool, Option<String>>>> { RustFunction::new(|value: BTreeMap<T27, BTreeMap<bool, Option<String>>>| value) }
    #[js_export(namespace = "closure")] pub fn t16() -> RustFunction<fn(value: T29) -> T29> { RustFunction::new(|value: T29| value) }
    #[js_export(namespace = "closure")] pub fn t17() -> RustFunction<fn(value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)) -> (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)> { RustFunction::new(|value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)| value) }
    #[js_export(namespace = "closure")] pub fn t18() -> RustFunction<fn(value: T34) -> T34> { RustFunction::new(|value: T34| value) }
    #[js_export(namespace = "closure")] pub fn t19() -> RustFunction<fn(value: HashMap<String, T35>) -> HashMap<String, T35>> { RustFunction::new(|value: HashMap<String, T35>| value) }
    #[js_export(namespace = "closure")] pub fn t20() -> RustFunction<fn(value: BTreeMap<usize, T38>) -> BTreeMap<usize, T38>> { RustFunction::new(|value: BTreeMap<usize, T38>| value) }
    #[js_export(namespace = "closure")] pub fn t21() -> RustFunction<fn(value: BTreeSet<u128>) -> BTreeSet<u128>> { RustFunction::new(|value: BTreeSet<u128>| value) }
    #[js_export(namespace = "closure")] pub fn t22() -> RustFunction<fn(value: T39) -> T39> { RustFunction::new(|value: T39| value) }
    #[js_export(namespace = "closure")] pub fn t23() -> RustFunction<fn(value: T40) -> T40> { RustFunction::new(|value: T40| value) }
    #[js_export(namespace = "closure")] pub fn t24() -> RustFunction<fn(value: BTreeMap<i128, f64>) -> BTreeMap<i128, f64>> { RustFunction::new(|value: BTreeMap<i128, f64>| value) }
    #[js_export(namespace = "closure")] pub fn t25() -> RustFunction<fn(value: T47) -> T47> { RustFunction::new(|value: T47| value) }
    #[js_export(namespace = "closure")] pub fn t26() -> RustFunction<fn(value: T49) -> T49> { RustFunction::new(|value: T49| value) }
    #[js_export(namespace = "closure")] pub fn t27() -> RustFunction<fn(value: Vec<T51>) -> Vec<T51>> { RustFunction::new(|value: Vec<T51>| value) }
    #[js_export(namespace = "closure")] pub fn t28() -> RustFunction<fn(value: Vec<BTreeSet<i8>>) -> Vec<BTreeSet<i8>>> { RustFunction::new(|value: Vec<BTreeSet<i8>>| value) }
    #[js_export(namespace = "closure")] pub fn t29() -> RustFunction<fn(value: T53) -> T53> { RustFunction::new(|value: T53| value) }
    #[js_export(namespace = "closure")] pub fn t30() -> RustFunction<fn(value: T58) -> T58> { RustFunction::new(|value: T58| value) }
    #[js_export(namespace = "closure")] pub fn t31() -> RustFunction<fn(value: HashMap<String, Vec<T60>>) -> HashMap<String, Vec<T60>>> { RustFunction::new(|value: HashMap<String, Vec<T60>>| value) }
    #[js_export(namespace = "closure")] pub fn t32() -> RustFunction<fn(value: Vec<Option<i32>>) -> Vec<Option<i32>>> { RustFunction::new(|value: Vec<Option<i32>>| value) }
    #[js_export(namespace = "closure")] pub fn t33() -> RustFunction<fn(value: T62) -> T62> { RustFunction::new(|value: T62| value) }
    #[js_export(namespace = "closure")] pub fn t34() -> RustFunction<fn(value: T65) -> T65> { RustFunction::new(|value: T65| value) }
    #[js_export(namespace = "closure")] pub fn t35() -> RustFunction<fn(value: T69) -> T69> { RustFunction::new(|value: T69| value) }
    #[js_export(namespace = "closure")] pub fn t36() -> RustFunction<fn(value: HashMap<String, T70>) -> HashMap<String, T70>> { RustFunction::new(|value: HashMap<String, T70>| value) }
    #[js_export(namespace = "closure")] pub fn t37() -> RustFunction<fn(value: Vec<BTreeMap<i64, T72>>) -> Vec<BTreeMap<i64, T72>>> { RustFunction::new(|value: Vec<BTreeMap<i64, T72>>| value) }
    #[js_export(namespace = "closure")] pub fn t38() -> RustFunction<fn(value: Box<[f32]>) -> Box<[f32]>> { RustFunction::new(|value: Box<[f32]>| value) }
    #[js_export(namespace = "closure")] pub fn t39() -> RustFunction<fn(value: T76) -> T76> { RustFunction::new(|value: T76| value) }
}

pub mod imported {
    use super::*;
    #[js_export(namespace = "imported")] pub fn t0() -> Result<(), JsException> { see_t0(give_t0()?) }
    #[js_export(namespace = "imported")] pub fn t1() -> Result<(), JsException> { see_t1(give_t1()?) }
    #[js_export(namespace = "imported")] pub fn t2() -> Result<(), JsException> { see_t2(give_t2()?) }
    #[js_export(namespace = "imported")] pub fn t3() -> Result<(), JsException> { see_t3(give_t3()?) }
    #[js_export(namespace = "imported")] pub fn t4() -> Result<(), JsException> { see_t4(give_t4()?) }
    #[js_export(namespace = "imported")] pub fn t5() -> Result<(), JsException> { see_t5(give_t5()?) }
    #[js_export(namespace = "imported")] pub fn t6() -> Result<(), JsException> { see_t6(give_t6()?) }
    #[js_export(namespace = "imported")] pub fn t7() -> Result<(), JsException> { see_t7(give_t7()?) }
    #[js_export(namespace = "imported")] pub fn t8() -> Result<(), JsException> { see_t8(give_t8()?) }
    #[js_export(namespace = "imported")] pub fn t9() -> Result<(), JsException> { see_t9(give_t9()?) }
    #[js_export(namespace = "imported")] pub fn t10() -> Result<(), JsException> { see_t10(give_t10()?) }
    #[js_export(namespace = "imported")] pub fn t11() -> Result<(), JsException> { see_t11(give_t11()?) }
    #[js_export(namespace = "imported")] pub fn t12() -> Result<(), JsException> { see_t12(give_t12()?) }
    #[js_export(namespace = "imported")] pub fn t13() -> Result<(), JsException> { see_t13(give_t13()?) }
    #[js_export(namespace = "imported")] pub fn t14() -> Result<(), JsException> { see_t14(give_t14()?) }
    #[js_export(namespace = "imported")] pub fn t15() -> Result<(), JsException> { see_t15(give_t15()?) }
    #[js_export(namespace = "imported")] pub fn t16() -> Result<(), JsException> { see_t16(give_t16()?) }
    #[js_export(namespace = "imported")] pub fn t17() -> Result<(), JsException> { see_t17(give_t17()?) }
    #[js_export(namespace = "imported")] pub fn t18() -> Result<(), JsException> { see_t18(give_t18()?) }
    #[js_export(namespace = "imported")] pub fn t19() -> Result<(), JsException> { see_t19(give_t19()?) }
    #[js_export(namespace = "imported")] pub fn t20() -> Result<(), JsException> { see_t20(give_t20()?) }
    #[js_export(namespace = "imported")] pub fn t21() -> Result<(), JsException> { see_t21(give_t21()?) }
    #[js_export(namespace = "imported")] pub fn t22() -> Result<(), JsException> { see_t22(give_t22()?) }
    #[js_export(namespace = "imported")] pub fn t23() -> Result<(), JsException> { see_t23(give_t23()?) }
    #[js_export(namespace = "imported")] pub fn t24() -> Result<(), JsException> { see_t24(give_t24()?) }
    #[js_export(namespace = "imported")] pub fn t25() -> Result<(), JsException> { see_t25(give_t25()?) }
    #[js_export(namespace = "imported")] pub fn t26() -> Result<(), JsException> { see_t26(give_t26()?) }
    #[js_export(namespace = "imported")] pub fn t27() -> Result<(), JsException> { see_t27(give_t27()?) }
    #[js_export(namespace = "imported")] pub fn t28() -> Result<(), JsException> { see_t28(give_t28()?) }
    #[js_export(namespace = "imported")] pub fn t29() -> Result<(), JsException> { see_t29(give_t29()?) }
    #[js_export(namespace = "imported")] pub fn t30() -> Result<(), JsException> { see_t30(give_t30()?) }
    #[js_export(namespace = "imported")] pub fn t31() -> Result<(), JsException> { see_t31(give_t31()?) }
    #[js_export(namespace = "imported")] pub fn t32() -> Result<(), JsException> { see_t32(give_t32()?) }
    #[js_export(namespace = "imported")] pub fn t33() -> Result<(), JsException> { see_t33(give_t33()?) }
    #[js_export(namespace = "imported")] pub fn t34() -> Result<(), JsException> { see_t34(give_t34()?) }
    #[js_export(namespace = "imported")] pub fn t35() -> Result<(), JsException> { see_t35(give_t35()?) }
    #[js_export(namespace = "imported")] pub fn t36() -> Result<(), JsException> { see_t36(give_t36()?) }
    #[js_export(namespace = "imported")] pub fn t37() -> Result<(), JsException> { see_t37(give_t37()?) }
    #[js_export(namespace = "imported")] pub fn t38() -> Result<(), JsException> { see_t38(give_t38()?) }
    #[js_export(namespace = "imported")] pub fn t39() -> Result<(), JsException> { see_t39(give_t39()?) }
}

pub mod promised {
    use super::*;
    #[js_export(namespace = "promised")] pub async fn t0(value: JsPromise<Vec<T1>>) -> Result<Vec<T1>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t1(value: JsPromise<BTreeMap<i16, Option<i8>>>) -> Result<BTreeMap<i16, Option<i8>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t2(value: JsPromise<T2>) -> Result<T2, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t3(value: JsPromise<T11>) -> Result<T11, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t4(value: JsPromise<T12>) -> Result<T12, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t5(value: JsPromise<f64>) -> Result<f64, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t6(value: JsPromise<[Option<BTreeSet<i128>>; 1]>) -> Result<[Option<BTreeSet<i128>>; 1], JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t7(value: JsPromise<BTreeSet<String>>) -> Result<BTreeSet<String>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t8(value: JsPromise<Rc<Counter>>) -> Result<Rc<Counter>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t9(value: JsPromise<Vec<HashMap<String, T13>>>) -> Result<Vec<HashMap<String, T13>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t10(value: JsPromise<T16>) -> Result<T16, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t11(value: JsPromise<T19>) -> Result<T19, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t12(value: JsPromise<Vec<Vec<u8>>>) -> Result<Vec<Vec<u8>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t13(value: JsPromise<T21>) -> Result<T21, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t14(value: JsPromise<T26>) -> Result<T26, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t15(value: JsPromise<BTreeMap<T27, BTreeMap<bool, Option<String>>>>) -> Result<BTreeMap<T27, BTreeMap<bool, Option<String>>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t16(value: JsPromise<T29>) -> Result<T29, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t17(value: JsPromise<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)>) -> Result<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,), JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t18(value: JsPromise<T34>) -> Result<T34, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t19(value: JsPromise<HashMap<String, T35>>) -> Result<HashMap<String, T35>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t20(value: JsPromise<BTreeMap<usize, T38>>) -> Result<BTreeMap<usize, T38>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t21(value: JsPromise<BTreeSet<u128>>) -> Result<BTreeSet<u128>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t22(value: JsPromise<T39>) -> Result<T39, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t23(value: JsPromise<T40>) -> Result<T40, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t24(value: JsPromise<BTreeMap<i128, f64>>) -> Result<BTreeMap<i128, f64>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t25(value: JsPromise<T47>) -> Result<T47, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t26(value: JsPromise<T49>) -> Result<T49, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t27(value: JsPromise<Vec<T51>>) -> Result<Vec<T51>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t28(value: JsPromise<Vec<BTreeSet<i8>>>) -> Result<Vec<BTreeSet<i8>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t29(value: JsPromise<T53>) -> Result<T53, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t30(value: JsPromise<T58>) -> Result<T58, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t31(value: JsPromise<HashMap<String, Vec<T60>>>) -> Result<HashMap<String, Vec<T60>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t32(value: JsPromise<Vec<Option<i32>>>) -> Result<Vec<Option<i32>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t33(value: JsPromise<T62>) -> Result<T62, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t34(value: JsPromise<T65>) -> Result<T65, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t35(value: JsPromise<T69>) -> Result<T69, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t36(value: JsPromise<HashMap<String, T70>>) -> Result<HashMap<String, T70>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t37(value: JsPromise<Vec<BTreeMap<i64, T72>>>) -> Result<Vec<BTreeMap<i64, T72>>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t38(value: JsPromise<Box<[f32]>>) -> Result<Box<[f32]>, JsException> { value.await }
    #[js_export(namespace = "promised")] pub async fn t39(value: JsPromise<T76>) -> Result<T76, JsException> { value.await }
}

pub mod streamed {
    use super::*;
    #[js_export(namespace = "streamed")] pub fn t0(values: JsStream<Vec<T1>>) -> RustStream<Vec<T1>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t1(values: JsStream<BTreeMap<i16, Option<i8>>>) -> RustStream<BTreeMap<i16, Option<i8>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t2(values: JsStream<T2>) -> RustStream<T2> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t3(values: JsStream<T11>) -> RustStream<T11> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t4(values: JsStream<T12>) -> RustStream<T12> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t5(values: JsStream<f64>) -> RustStream<f64> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t6(values: JsStream<[Option<BTreeSet<i128>>; 1]>) -> RustStream<[Option<BTreeSet<i128>>; 1]> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t7(values: JsStream<BTreeSet<String>>) -> RustStream<BTreeSet<String>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t8(values: JsStream<Rc<Counter>>) -> RustStream<Rc<Counter>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t9(values: JsStream<Vec<HashMap<String, T13>>>) -> RustStream<Vec<HashMap<String, T13>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t10(values: JsStream<T16>) -> RustStream<T16> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t11(values: JsStream<T19>) -> RustStream<T19> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t12(values: JsStream<Vec<Vec<u8>>>) -> RustStream<Vec<Vec<u8>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t13(values: JsStream<T21>) -> RustStream<T21> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t14(values: JsStream<T26>) -> RustStream<T26> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t15(values: JsStream<BTreeMap<T27, BTreeMap<bool, Option<String>>>>) -> RustStream<BTreeMap<T27, BTreeMap<bool, Option<String>>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t16(values: JsStream<T29>) -> RustStream<T29> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t17(values: JsStream<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)>) -> RustStream<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t18(values: JsStream<T34>) -> RustStream<T34> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t19(values: JsStream<HashMap<String, T35>>) -> RustStream<HashMap<String, T35>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t20(values: JsStream<BTreeMap<usize, T38>>) -> RustStream<BTreeMap<usize, T38>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t21(values: JsStream<BTreeSet<u128>>) -> RustStream<BTreeSet<u128>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t22(values: JsStream<T39>) -> RustStream<T39> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t23(values: JsStream<T40>) -> RustStream<T40> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t24(values: JsStream<BTreeMap<i128, f64>>) -> RustStream<BTreeMap<i128, f64>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t25(values: JsStream<T47>) -> RustStream<T47> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t26(values: JsStream<T49>) -> RustStream<T49> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t27(values: JsStream<Vec<T51>>) -> RustStream<Vec<T51>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t28(values: JsStream<Vec<BTreeSet<i8>>>) -> RustStream<Vec<BTreeSet<i8>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t29(values: JsStream<T53>) -> RustStream<T53> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t30(values: JsStream<T58>) -> RustStream<T58> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t31(values: JsStream<HashMap<String, Vec<T60>>>) -> RustStream<HashMap<String, Vec<T60>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t32(values: JsStream<Vec<Option<i32>>>) -> RustStream<Vec<Option<i32>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t33(values: JsStream<T62>) -> RustStream<T62> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t34(values: JsStream<T65>) -> RustStream<T65> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t35(values: JsStream<T69>) -> RustStream<T69> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t36(values: JsStream<HashMap<String, T70>>) -> RustStream<HashMap<String, T70>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t37(values: JsStream<Vec<BTreeMap<i64, T72>>>) -> RustStream<Vec<BTreeMap<i64, T72>>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t38(values: JsStream<Box<[f32]>>) -> RustStream<Box<[f32]>> { RustStream::new(values) }
    #[js_export(namespace = "streamed")] pub fn t39(values: JsStream<T76>) -> RustStream<T76> { RustStream::new(values) }
}

pub mod iterated {
    use super::*;
    #[js_export(namespace = "iterated")] pub fn t0(value: Vec<T1>) -> RustIterator<Vec<T1>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t1(value: BTreeMap<i16, Option<i8>>) -> RustIterator<BTreeMap<i16, Option<i8>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t2(value: T2) -> RustIterator<T2> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t3(value: T11) -> RustIterator<T11> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t4(value: T12) -> RustIterator<T12> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t5(value: f64) -> RustIterator<f64> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t6(value: [Option<BTreeSet<i128>>; 1]) -> RustIterator<[Option<BTreeSet<i128>>; 1]> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t7(value: BTreeSet<String>) -> RustIterator<BTreeSet<String>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t8(value: Rc<Counter>) -> RustIterator<Rc<Counter>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t9(value: Vec<HashMap<String, T13>>) -> RustIterator<Vec<HashMap<String, T13>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t10(value: T16) -> RustIterator<T16> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t11(value: T19) -> RustIterator<T19> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t12(value: Vec<Vec<u8>>) -> RustIterator<Vec<Vec<u8>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t13(value: T21) -> RustIterator<T21> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t14(value: T26) -> RustIterator<T26> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t15(value: BTreeMap<T27, BTreeMap<bool, Option<String>>>) -> RustIterator<BTreeMap<T27, BTreeMap<bool, Option<String>>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t16(value: T29) -> RustIterator<T29> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t17(value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)) -> RustIterator<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t18(value: T34) -> RustIterator<T34> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t19(value: HashMap<String, T35>) -> RustIterator<HashMap<String, T35>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t20(value: BTreeMap<usize, T38>) -> RustIterator<BTreeMap<usize, T38>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t21(value: BTreeSet<u128>) -> RustIterator<BTreeSet<u128>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t22(value: T39) -> RustIterator<T39> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t23(value: T40) -> RustIterator<T40> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t24(value: BTreeMap<i128, f64>) -> RustIterator<BTreeMap<i128, f64>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t25(value: T47) -> RustIterator<T47> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t26(value: T49) -> RustIterator<T49> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t27(value: Vec<T51>) -> RustIterator<Vec<T51>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t28(value: Vec<BTreeSet<i8>>) -> RustIterator<Vec<BTreeSet<i8>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t29(value: T53) -> RustIterator<T53> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t30(value: T58) -> RustIterator<T58> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t31(value: HashMap<String, Vec<T60>>) -> RustIterator<HashMap<String, Vec<T60>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t32(value: Vec<Option<i32>>) -> RustIterator<Vec<Option<i32>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t33(value: T62) -> RustIterator<T62> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t34(value: T65) -> RustIterator<T65> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t35(value: T69) -> RustIterator<T69> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t36(value: HashMap<String, T70>) -> RustIterator<HashMap<String, T70>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t37(value: Vec<BTreeMap<i64, T72>>) -> RustIterator<Vec<BTreeMap<i64, T72>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t38(value: Box<[f32]>) -> RustIterator<Box<[f32]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterated")] pub fn t39(value: T76) -> RustIterator<T76> { RustIterator::new(std::iter::once(value)) }
}

pub mod named {
    use super::*;
    #[js_export(namespace = "named")] pub fn t0() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Vec<T1>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t1() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<BTreeMap<i16, Option<i8>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t2() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T2>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t3() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T11>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t4() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T12>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t5() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<f64>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t6() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<[Option<BTreeSet<i128>>; 1]>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t7() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<BTreeSet<String>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t8() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Rc<Counter>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t9() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Vec<HashMap<String, T13>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t10() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T16>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t11() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T19>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t12() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Vec<Vec<u8>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t13() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T21>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t14() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T26>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t15() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<BTreeMap<T27, BTreeMap<bool, Option<String>>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t16() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T29>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t17() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t18() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T34>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t19() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<HashMap<String, T35>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t20() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<BTreeMap<usize, T38>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t21() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<BTreeSet<u128>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t22() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T39>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t23() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T40>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t24() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<BTreeMap<i128, f64>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t25() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T47>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t26() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T49>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t27() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Vec<T51>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t28() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Vec<BTreeSet<i8>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t29() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T53>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t30() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T58>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t31() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<HashMap<String, Vec<T60>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t32() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Vec<Option<i32>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t33() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T62>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t34() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T65>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t35() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T69>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t36() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<HashMap<String, T70>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t37() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Vec<BTreeMap<i64, T72>>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t38() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<Box<[f32]>>("fuzzHost.give", ())?,)) }
    #[js_export(namespace = "named")] pub fn t39() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<T76>("fuzzHost.give", ())?,)) }
}

pub mod named_function {
    use super::*;
    #[js_export(namespace = "named_function")] pub fn t0() -> Result<(), JsException> { let give: JsFunction<fn() -> Vec<T1>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Vec<T1>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t1() -> Result<(), JsException> { let give: JsFunction<fn() -> BTreeMap<i16, Option<i8>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: BTreeMap<i16, Option<i8>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t2() -> Result<(), JsException> { let give: JsFunction<fn() -> T2> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T2)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t3() -> Result<(), JsException> { let give: JsFunction<fn() -> T11> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T11)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t4() -> Result<(), JsException> { let give: JsFunction<fn() -> T12> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T12)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t5() -> Result<(), JsException> { let give: JsFunction<fn() -> f64> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: f64)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t6() -> Result<(), JsException> { let give: JsFunction<fn() -> [Option<BTreeSet<i128>>; 1]> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: [Option<BTreeSet<i128>>; 1])> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t7() -> Result<(), JsException> { let give: JsFunction<fn() -> BTreeSet<String>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: BTreeSet<String>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t8() -> Result<(), JsException> { let give: JsFunction<fn() -> Rc<Counter>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Rc<Counter>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t9() -> Result<(), JsException> { let give: JsFunction<fn() -> Vec<HashMap<String, T13>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Vec<HashMap<String, T13>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t10() -> Result<(), JsException> { let give: JsFunction<fn() -> T16> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T16)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t11() -> Result<(), JsException> { let give: JsFunction<fn() -> T19> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T19)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t12() -> Result<(), JsException> { let give: JsFunction<fn() -> Vec<Vec<u8>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Vec<Vec<u8>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t13() -> Result<(), JsException> { let give: JsFunction<fn() -> T21> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T21)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t14() -> Result<(), JsException> { let give: JsFunction<fn() -> T26> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T26)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t15() -> Result<(), JsException> { let give: JsFunction<fn() -> BTreeMap<T27, BTreeMap<bool, Option<String>>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: BTreeMap<T27, BTreeMap<bool, Option<String>>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t16() -> Result<(), JsException> { let give: JsFunction<fn() -> T29> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T29)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t17() -> Result<(), JsException> { let give: JsFunction<fn() -> (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,))> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t18() -> Result<(), JsException> { let give: JsFunction<fn() -> T34> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T34)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t19() -> Result<(), JsException> { let give: JsFunction<fn() -> HashMap<String, T35>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: HashMap<String, T35>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t20() -> Result<(), JsException> { let give: JsFunction<fn() -> BTreeMap<usize, T38>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: BTreeMap<usize, T38>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t21() -> Result<(), JsException> { let give: JsFunction<fn() -> BTreeSet<u128>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: BTreeSet<u128>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t22() -> Result<(), JsException> { let give: JsFunction<fn() -> T39> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T39)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t23() -> Result<(), JsException> { let give: JsFunction<fn() -> T40> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T40)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t24() -> Result<(), JsException> { let give: JsFunction<fn() -> BTreeMap<i128, f64>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: BTreeMap<i128, f64>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t25() -> Result<(), JsException> { let give: JsFunction<fn() -> T47> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T47)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t26() -> Result<(), JsException> { let give: JsFunction<fn() -> T49> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T49)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t27() -> Result<(), JsException> { let give: JsFunction<fn() -> Vec<T51>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Vec<T51>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t28() -> Result<(), JsException> { let give: JsFunction<fn() -> Vec<BTreeSet<i8>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Vec<BTreeSet<i8>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t29() -> Result<(), JsException> { let give: JsFunction<fn() -> T53> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T53)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t30() -> Result<(), JsException> { let give: JsFunction<fn() -> T58> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T58)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t31() -> Result<(), JsException> { let give: JsFunction<fn() -> HashMap<String, Vec<T60>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: HashMap<String, Vec<T60>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t32() -> Result<(), JsException> { let give: JsFunction<fn() -> Vec<Option<i32>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Vec<Option<i32>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t33() -> Result<(), JsException> { let give: JsFunction<fn() -> T62> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T62)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t34() -> Result<(), JsException> { let give: JsFunction<fn() -> T65> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T65)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t35() -> Result<(), JsException> { let give: JsFunction<fn() -> T69> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T69)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t36() -> Result<(), JsException> { let give: JsFunction<fn() -> HashMap<String, T70>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: HashMap<String, T70>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t37() -> Result<(), JsException> { let give: JsFunction<fn() -> Vec<BTreeMap<i64, T72>>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Vec<BTreeMap<i64, T72>>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t38() -> Result<(), JsException> { let give: JsFunction<fn() -> Box<[f32]>> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: Box<[f32]>)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
    #[js_export(namespace = "named_function")] pub fn t39() -> Result<(), JsException> { let give: JsFunction<fn() -> T76> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: T76)> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }
}

pub mod named_closure {
    use super::*;
    #[js_export(namespace = "named_closure")] pub fn t0() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Vec<T1>) -> Vec<T1>>::new(|value: Vec<T1>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t1() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: BTreeMap<i16, Option<i8>>) -> BTreeMap<i16, Option<i8>>>::new(|value: BTreeMap<i16, Option<i8>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t2() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T2) -> T2>::new(|value: T2| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t3() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T11) -> T11>::new(|value: T11| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t4() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T12) -> T12>::new(|value: T12| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t5() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: f64) -> f64>::new(|value: f64| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t6() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: [Option<BTreeSet<i128>>; 1]) -> [Option<BTreeSet<i128>>; 1]>::new(|value: [Option<BTreeSet<i128>>; 1]| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t7() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: BTreeSet<String>) -> BTreeSet<String>>::new(|value: BTreeSet<String>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t8() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Rc<Counter>) -> Rc<Counter>>::new(|value: Rc<Counter>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t9() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Vec<HashMap<String, T13>>) -> Vec<HashMap<String, T13>>>::new(|value: Vec<HashMap<String, T13>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t10() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T16) -> T16>::new(|value: T16| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t11() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T19) -> T19>::new(|value: T19| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t12() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Vec<Vec<u8>>) -> Vec<Vec<u8>>>::new(|value: Vec<Vec<u8>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t13() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T21) -> T21>::new(|value: T21| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t14() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T26) -> T26>::new(|value: T26| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t15() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: BTreeMap<T27, BTreeMap<bool, Option<String>>>) -> BTreeMap<T27, BTreeMap<bool, Option<String>>>>::new(|value: BTreeMap<T27, BTreeMap<bool, Option<String>>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t16() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T29) -> T29>::new(|value: T29| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t17() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)) -> (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)>::new(|value: (BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t18() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T34) -> T34>::new(|value: T34| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t19() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: HashMap<String, T35>) -> HashMap<String, T35>>::new(|value: HashMap<String, T35>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t20() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: BTreeMap<usize, T38>) -> BTreeMap<usize, T38>>::new(|value: BTreeMap<usize, T38>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t21() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: BTreeSet<u128>) -> BTreeSet<u128>>::new(|value: BTreeSet<u128>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t22() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T39) -> T39>::new(|value: T39| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t23() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T40) -> T40>::new(|value: T40| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t24() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: BTreeMap<i128, f64>) -> BTreeMap<i128, f64>>::new(|value: BTreeMap<i128, f64>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t25() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T47) -> T47>::new(|value: T47| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t26() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T49) -> T49>::new(|value: T49| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t27() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Vec<T51>) -> Vec<T51>>::new(|value: Vec<T51>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t28() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Vec<BTreeSet<i8>>) -> Vec<BTreeSet<i8>>>::new(|value: Vec<BTreeSet<i8>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t29() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T53) -> T53>::new(|value: T53| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t30() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T58) -> T58>::new(|value: T58| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t31() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: HashMap<String, Vec<T60>>) -> HashMap<String, Vec<T60>>>::new(|value: HashMap<String, Vec<T60>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t32() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Vec<Option<i32>>) -> Vec<Option<i32>>>::new(|value: Vec<Option<i32>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t33() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T62) -> T62>::new(|value: T62| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t34() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T65) -> T65>::new(|value: T65| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t35() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T69) -> T69>::new(|value: T69| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t36() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: HashMap<String, T70>) -> HashMap<String, T70>>::new(|value: HashMap<String, T70>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t37() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Vec<BTreeMap<i64, T72>>) -> Vec<BTreeMap<i64, T72>>>::new(|value: Vec<BTreeMap<i64, T72>>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t38() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: Box<[f32]>) -> Box<[f32]>>::new(|value: Box<[f32]>| value),)) }
    #[js_export(namespace = "named_closure")] pub fn t39() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: T76) -> T76>::new(|value: T76| value),)) }
}

pub mod named_promise {
    use super::*;
    #[js_export(namespace = "named_promise")] pub async fn t0() -> Result<Vec<T1>, JsException> { JsHost::get_value::<JsPromise<Vec<T1>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t1() -> Result<BTreeMap<i16, Option<i8>>, JsException> { JsHost::get_value::<JsPromise<BTreeMap<i16, Option<i8>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t2() -> Result<T2, JsException> { JsHost::get_value::<JsPromise<T2>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t3() -> Result<T11, JsException> { JsHost::get_value::<JsPromise<T11>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t4() -> Result<T12, JsException> { JsHost::get_value::<JsPromise<T12>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t5() -> Result<f64, JsException> { JsHost::get_value::<JsPromise<f64>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t6() -> Result<[Option<BTreeSet<i128>>; 1], JsException> { JsHost::get_value::<JsPromise<[Option<BTreeSet<i128>>; 1]>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t7() -> Result<BTreeSet<String>, JsException> { JsHost::get_value::<JsPromise<BTreeSet<String>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t8() -> Result<Rc<Counter>, JsException> { JsHost::get_value::<JsPromise<Rc<Counter>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t9() -> Result<Vec<HashMap<String, T13>>, JsException> { JsHost::get_value::<JsPromise<Vec<HashMap<String, T13>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t10() -> Result<T16, JsException> { JsHost::get_value::<JsPromise<T16>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t11() -> Result<T19, JsException> { JsHost::get_value::<JsPromise<T19>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t12() -> Result<Vec<Vec<u8>>, JsException> { JsHost::get_value::<JsPromise<Vec<Vec<u8>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t13() -> Result<T21, JsException> { JsHost::get_value::<JsPromise<T21>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t14() -> Result<T26, JsException> { JsHost::get_value::<JsPromise<T26>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t15() -> Result<BTreeMap<T27, BTreeMap<bool, Option<String>>>, JsException> { JsHost::get_value::<JsPromise<BTreeMap<T27, BTreeMap<bool, Option<String>>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t16() -> Result<T29, JsException> { JsHost::get_value::<JsPromise<T29>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t17() -> Result<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,), JsException> { JsHost::get_value::<JsPromise<(BTreeSet<i8>, Option<Vec<i32>>, Option<T30>,)>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t18() -> Result<T34, JsException> { JsHost::get_value::<JsPromise<T34>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t19() -> Result<HashMap<String, T35>, JsException> { JsHost::get_value::<JsPromise<HashMap<String, T35>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t20() -> Result<BTreeMap<usize, T38>, JsException> { JsHost::get_value::<JsPromise<BTreeMap<usize, T38>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t21() -> Result<BTreeSet<u128>, JsException> { JsHost::get_value::<JsPromise<BTreeSet<u128>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t22() -> Result<T39, JsException> { JsHost::get_value::<JsPromise<T39>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t23() -> Result<T40, JsException> { JsHost::get_value::<JsPromise<T40>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t24() -> Result<BTreeMap<i128, f64>, JsException> { JsHost::get_value::<JsPromise<BTreeMap<i128, f64>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t25() -> Result<T47, JsException> { JsHost::get_value::<JsPromise<T47>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t26() -> Result<T49, JsException> { JsHost::get_value::<JsPromise<T49>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t27() -> Result<Vec<T51>, JsException> { JsHost::get_value::<JsPromise<Vec<T51>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t28() -> Result<Vec<BTreeSet<i8>>, JsException> { JsHost::get_value::<JsPromise<Vec<BTreeSet<i8>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t29() -> Result<T53, JsException> { JsHost::get_value::<JsPromise<T53>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t30() -> Result<T58, JsException> { JsHost::get_value::<JsPromise<T58>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t31() -> Result<HashMap<String, Vec<T60>>, JsException> { JsHost::get_value::<JsPromise<HashMap<String, Vec<T60>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t32() -> Result<Vec<Option<i32>>, JsException> { JsHost::get_value::<JsPromise<Vec<Option<i32>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t33() -> Result<T62, JsException> { JsHost::get_value::<JsPromise<T62>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t34() -> Result<T65, JsException> { JsHost::get_value::<JsPromise<T65>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t35() -> Result<T69, JsException> { JsHost::get_value::<JsPromise<T69>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t36() -> Result<HashMap<String, T70>, JsException> { JsHost::get_value::<JsPromise<HashMap<String, T70>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t37() -> Result<Vec<BTreeMap<i64, T72>>, JsException> { JsHost::get_value::<JsPromise<Vec<BTreeMap<i64, T72>>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t38() -> Result<Box<[f32]>, JsException> { JsHost::get_value::<JsPromise<Box<[f32]>>>("fuzzHost.promise")?.await }
    #[js_export(namespace = "named_promise")] pub async fn t39() -> Result<T76, JsException> { JsHost::get_value::<JsPromise<T76>>("fuzzHost.promise")?.await }
}
