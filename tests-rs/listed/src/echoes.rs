// Written by generate.mjs from table.mjs.

use crate::*;
use oxbridge::js_sys;
use std::{borrow::Cow, collections::HashMap, hash::RandomState, rc::Rc, sync::Arc};

pub mod plain_types {
    use super::*;
    #[js_export(namespace = "plain")] pub fn bool(value: bool) -> bool { value }
    #[js_export(namespace = "plain")] pub fn u8(value: u8) -> u8 { value }
    #[js_export(namespace = "plain")] pub fn i8(value: i8) -> i8 { value }
    #[js_export(namespace = "plain")] pub fn u16(value: u16) -> u16 { value }
    #[js_export(namespace = "plain")] pub fn i16(value: i16) -> i16 { value }
    #[js_export(namespace = "plain")] pub fn u32(value: u32) -> u32 { value }
    #[js_export(namespace = "plain")] pub fn usize(value: usize) -> usize { value }
    #[js_export(namespace = "plain")] pub fn i32(value: i32) -> i32 { value }
    #[js_export(namespace = "plain")] pub fn isize(value: isize) -> isize { value }
    #[js_export(namespace = "plain")] pub fn u64(value: u64) -> u64 { value }
    #[js_export(namespace = "plain")] pub fn i64(value: i64) -> i64 { value }
    #[js_export(namespace = "plain")] pub fn u128(value: u128) -> u128 { value }
    #[js_export(namespace = "plain")] pub fn i128(value: i128) -> i128 { value }
    #[js_export(namespace = "plain")] pub fn f64(value: f64) -> f64 { value }
    #[js_export(namespace = "plain")] pub fn f32(value: f32) -> f32 { value }
    #[js_export(namespace = "plain")] pub fn char(value: char) -> char { value }
    #[js_export(namespace = "plain")] pub fn string(value: String) -> String { value }
    #[js_export(namespace = "plain")] pub fn box_str(value: Box<str>) -> Box<str> { value }
    #[js_export(namespace = "plain")] pub fn rc_str(value: Rc<str>) -> Rc<str> { value }
    #[js_export(namespace = "plain")] pub fn arc_str(value: Arc<str>) -> Arc<str> { value }
    #[js_export(namespace = "plain")] pub fn cow_str(value: Cow<'static, str>) -> Cow<'static, str> { value }
    #[js_export(namespace = "plain")] pub fn lent_str(value: &str) { _ = value; }
    #[js_export(namespace = "plain")] pub fn vec_u8(value: Vec<u8>) -> Vec<u8> { value }
    #[js_export(namespace = "plain")] pub fn box_list_u8(value: Box<[u8]>) -> Box<[u8]> { value }
    #[js_export(namespace = "plain")] pub fn rc_list_u8(value: Rc<[u8]>) -> Rc<[u8]> { value }
    #[js_export(namespace = "plain")] pub fn arc_list_u8(value: Arc<[u8]>) -> Arc<[u8]> { value }
    #[js_export(namespace = "plain")] pub fn lent_list_u8(value: &[u8]) { _ = value; }
    #[js_export(namespace = "plain")] pub fn list_u8_n(value: [u8; 2]) -> [u8; 2] { value }
    #[js_export(namespace = "plain")] pub fn unit(value: ()) -> () { value }
    #[js_export(namespace = "plain")] pub fn path_buf(value: std::path::PathBuf) -> std::path::PathBuf { value }
    #[js_export(namespace = "plain")] pub fn box_path(value: Box<std::path::Path>) -> Box<std::path::Path> { value }
    #[js_export(namespace = "plain")] pub fn rc_path(value: Rc<std::path::Path>) -> Rc<std::path::Path> { value }
    #[js_export(namespace = "plain")] pub fn arc_path(value: Arc<std::path::Path>) -> Arc<std::path::Path> { value }
    #[js_export(namespace = "plain")] pub fn lent_path(value: &std::path::Path) { _ = value; }
    #[js_export(namespace = "plain")] pub fn os_string(value: std::ffi::OsString) -> std::ffi::OsString { value }
    #[js_export(namespace = "plain")] pub fn box_os_str(value: Box<std::ffi::OsStr>) -> Box<std::ffi::OsStr> { value }
    #[js_export(namespace = "plain")] pub fn rc_os_str(value: Rc<std::ffi::OsStr>) -> Rc<std::ffi::OsStr> { value }
    #[js_export(namespace = "plain")] pub fn arc_os_str(value: Arc<std::ffi::OsStr>) -> Arc<std::ffi::OsStr> { value }
    #[js_export(namespace = "plain")] pub fn lent_os_str(value: &std::ffi::OsStr) { _ = value; }
    #[js_export(namespace = "plain")] pub fn ip_addr(value: std::net::IpAddr) -> std::net::IpAddr { value }
    #[js_export(namespace = "plain")] pub fn ipv4_addr(value: std::net::Ipv4Addr) -> std::net::Ipv4Addr { value }
    #[js_export(namespace = "plain")] pub fn ipv6_addr(value: std::net::Ipv6Addr) -> std::net::Ipv6Addr { value }
    #[js_export(namespace = "plain")] pub fn socket_addr(value: std::net::SocketAddr) -> std::net::SocketAddr { value }
    #[js_export(namespace = "plain")] pub fn socket_addr_v4(value: std::net::SocketAddrV4) -> std::net::SocketAddrV4 { value }
    #[js_export(namespace = "plain")] pub fn socket_addr_v6(value: std::net::SocketAddrV6) -> std::net::SocketAddrV6 { value }
    #[js_export(namespace = "plain")] pub fn non_zero_u32(value: std::num::NonZero<u32>) -> std::num::NonZero<u32> { value }
    #[js_export(namespace = "plain")] pub fn atomic_u8(value: std::sync::atomic::AtomicU8) -> std::sync::atomic::AtomicU8 { value }
    #[js_export(namespace = "plain")] pub fn atomic_i8(value: std::sync::atomic::AtomicI8) -> std::sync::atomic::AtomicI8 { value }
    #[js_export(namespace = "plain")] pub fn atomic_u16(value: std::sync::atomic::AtomicU16) -> std::sync::atomic::AtomicU16 { value }
    #[js_export(namespace = "plain")] pub fn atomic_i16(value: std::sync::atomic::AtomicI16) -> std::sync::atomic::AtomicI16 { value }
    #[js_export(namespace = "plain")] pub fn atomic_u32(value: std::sync::atomic::AtomicU32) -> std::sync::atomic::AtomicU32 { value }
    #[js_export(namespace = "plain")] pub fn atomic_i32(value: std::sync::atomic::AtomicI32) -> std::sync::atomic::AtomicI32 { value }
    #[js_export(namespace = "plain")] pub fn atomic_usize(value: std::sync::atomic::AtomicUsize) -> std::sync::atomic::AtomicUsize { value }
    #[js_export(namespace = "plain")] pub fn atomic_isize(value: std::sync::atomic::AtomicIsize) -> std::sync::atomic::AtomicIsize { value }
    #[js_export(namespace = "plain")] pub fn atomic_u64(value: std::sync::atomic::AtomicU64) -> std::sync::atomic::AtomicU64 { value }
    #[js_export(namespace = "plain")] pub fn atomic_i64(value: std::sync::atomic::AtomicI64) -> std::sync::atomic::AtomicI64 { value }
    #[js_export(namespace = "plain")] pub fn atomic_bool(value: std::sync::atomic::AtomicBool) -> std::sync::atomic::AtomicBool { value }
    #[js_export(namespace = "plain")] pub fn ordering(value: std::cmp::Ordering) -> std::cmp::Ordering { value }
    #[js_export(namespace = "plain")] pub fn system_time(value: SystemTime) -> SystemTime { value }
    #[js_export(namespace = "plain")] pub fn duration(value: std::time::Duration) -> std::time::Duration { value }
}

pub mod holding_types {
    use super::*;
    #[js_export(namespace = "holding")] pub fn option_t(value: Option<T>) -> Option<T> { value }
    #[js_export(namespace = "holding")] pub fn vec_t(value: Vec<T>) -> Vec<T> { value }
    #[js_export(namespace = "holding")] pub fn vec_deque_t(value: std::collections::VecDeque<T>) -> std::collections::VecDeque<T> { value }
    #[js_export(namespace = "holding")] pub fn linked_list_t(value: std::collections::LinkedList<T>) -> std::collections::LinkedList<T> { value }
    #[js_export(namespace = "holding")] pub fn binary_heap_t(value: std::collections::BinaryHeap<T>) -> std::collections::BinaryHeap<T> { value }
    #[js_export(namespace = "holding")] pub fn box_list_t(value: Box<[T]>) -> Box<[T]> { value }
    #[js_export(namespace = "holding")] pub fn rc_list_t(value: Rc<[T]>) -> Rc<[T]> { value }
    #[js_export(namespace = "holding")] pub fn arc_list_t(value: Arc<[T]>) -> Arc<[T]> { value }
    #[js_export(namespace = "holding")] pub fn vec_u32(value: Vec<u32>) -> Vec<u32> { value }
    #[js_export(namespace = "holding")] pub fn vec_deque_u32(value: std::collections::VecDeque<u32>) -> std::collections::VecDeque<u32> { value }
    #[js_export(namespace = "holding")] pub fn box_list_u32(value: Box<[u32]>) -> Box<[u32]> { value }
    #[js_export(namespace = "holding")] pub fn rc_list_u32(value: Rc<[u32]>) -> Rc<[u32]> { value }
    #[js_export(namespace = "holding")] pub fn arc_list_u32(value: Arc<[u32]>) -> Arc<[u32]> { value }
    #[js_export(namespace = "holding")] pub fn lent_list_u32(value: &[u32]) { _ = value; }
    #[js_export(namespace = "holding")] pub fn mut_list_u32(value: &mut [u32]) { _ = value; }
    #[js_export(namespace = "holding")] pub fn list_t_n(value: [T; 2]) -> [T; 2] { value }
    #[js_export(namespace = "holding")] pub fn a_b(value: (u32, String)) -> (u32, String) { value }
    #[js_export(namespace = "holding")] pub fn hash_map_string_v(value: HashMap<String, V>) -> HashMap<String, V> { value }
    #[js_export(namespace = "holding")] pub fn btree_map_string_v(value: std::collections::BTreeMap<String, V>) -> std::collections::BTreeMap<String, V> { value }
    #[js_export(namespace = "holding")] pub fn hash_map_k_v(value: HashMap<K, V>) -> HashMap<K, V> { value }
    #[js_export(namespace = "holding")] pub fn btree_map_k_v(value: std::collections::BTreeMap<K, V>) -> std::collections::BTreeMap<K, V> { value }
    #[js_export(namespace = "holding")] pub fn hash_set_k(value: std::collections::HashSet<K>) -> std::collections::HashSet<K> { value }
    #[js_export(namespace = "holding")] pub fn btree_set_k(value: std::collections::BTreeSet<K>) -> std::collections::BTreeSet<K> { value }
    #[js_export(namespace = "holding")] pub fn result_t_e(value: Box<Result<T, String>>) -> Box<Result<T, String>> { value }
    #[js_export(namespace = "holding")] pub fn box_t(value: Box<T>) -> Box<T> { value }
    #[js_export(namespace = "holding")] pub fn rc_t(value: Rc<T>) -> Rc<T> { value }
    #[js_export(namespace = "holding")] pub fn arc_t(value: Arc<T>) -> Arc<T> { value }
    #[js_export(namespace = "holding")] pub fn cow_t(value: Cow<'static, T>) -> Cow<'static, T> { value }
    #[js_export(namespace = "holding")] pub fn wrapping_t(value: std::num::Wrapping<T>) -> std::num::Wrapping<T> { value }
    #[js_export(namespace = "holding")] pub fn saturating_t(value: std::num::Saturating<T>) -> std::num::Saturating<T> { value }
    #[js_export(namespace = "holding")] pub fn reverse_t(value: std::cmp::Reverse<T>) -> std::cmp::Reverse<T> { value }
    #[js_export(namespace = "holding")] pub fn cell_t(value: std::cell::Cell<T>) -> std::cell::Cell<T> { value }
    #[js_export(namespace = "holding")] pub fn ref_cell_t(value: std::cell::RefCell<T>) -> std::cell::RefCell<T> { value }
    #[js_export(namespace = "holding")] pub fn mutex_t(value: std::sync::Mutex<T>) -> std::sync::Mutex<T> { value }
    #[js_export(namespace = "holding")] pub fn rw_lock_t(value: std::sync::RwLock<T>) -> std::sync::RwLock<T> { value }
    #[js_export(namespace = "holding")] pub fn once_cell_t(value: std::cell::OnceCell<T>) -> std::cell::OnceCell<T> { value }
    #[js_export(namespace = "holding")] pub fn once_lock_t(value: std::sync::OnceLock<T>) -> std::sync::OnceLock<T> { value }
    #[js_export(namespace = "holding")] pub fn lazy_lock_t() -> std::sync::LazyLock<T> { std::sync::LazyLock::new(|| T { value: 1 }) }
    #[js_export(namespace = "holding")] pub fn lazy_cell_t() -> std::cell::LazyCell<T> { std::cell::LazyCell::new(|| T { value: 1 }) }
    #[js_export(namespace = "holding")] pub fn range_t(value: std::ops::Range<T>) -> std::ops::Range<T> { value }
    #[js_export(namespace = "holding")] pub fn range_inclusive_t(value: std::ops::RangeInclusive<T>) -> std::ops::RangeInclusive<T> { value }
    #[js_export(namespace = "holding")] pub fn range_from_t(value: std::ops::RangeFrom<T>) -> std::ops::RangeFrom<T> { value }
    #[js_export(namespace = "holding")] pub fn range_to_t(value: std::ops::RangeTo<T>) -> std::ops::RangeTo<T> { value }
    #[js_export(namespace = "holding")] pub fn range_to_inclusive_t(value: std::ops::RangeToInclusive<T>) -> std::ops::RangeToInclusive<T> { value }
    #[js_export(namespace = "holding")] pub fn range_full(value: std::ops::RangeFull) -> std::ops::RangeFull { value }
    #[js_export(namespace = "holding")] pub fn bound_u32(value: std::ops::Bound<u32>) -> std::ops::Bound<u32> { value }
    #[js_export(namespace = "holding")] pub fn box_dyn_error(value: Box<dyn std::error::Error>) -> Box<dyn std::error::Error> { value }
    #[js_export(namespace = "holding")] pub fn box_dyn_error_send_sync(value: Box<dyn std::error::Error + Send + Sync>) -> Box<dyn std::error::Error + Send + Sync> { value }
    #[js_export(namespace = "holding")] pub fn phantom_data_t(value: std::marker::PhantomData<T>) -> std::marker::PhantomData<T> { value }
    #[js_export(namespace = "holding")] pub fn infallible(value: std::convert::Infallible) -> std::convert::Infallible { value }
}

pub mod own_types {
    use super::*;
    #[js_export(namespace = "own")] pub fn struct_user_id_u64(value: User) -> User { value }
    #[js_export(namespace = "own")] pub fn struct_id_u32(value: K) -> K { value }
    #[js_export(namespace = "own")] pub fn enum_color_red_green(value: Color) -> Color { value }
    #[js_export(namespace = "own")] pub fn enum_shape_empty_circle_radius_f64(value: Shape) -> Shape { value }
    #[js_export(namespace = "own")] pub fn lent_counter(value: &Counter) { _ = value; }
    #[js_export(namespace = "own")] pub fn mut_counter(value: &mut Counter) { _ = value; }
    #[js_export(namespace = "own")] pub fn counter() -> Counter { Counter::new() }
    #[js_export(namespace = "own")] pub fn rc_counter() -> Rc<Counter> { Rc::new(Counter::new()) }
    #[js_export(namespace = "own")] pub fn box_dyn_store(value: Box<dyn Store>) { _ = value; }
    #[js_export(namespace = "own")] pub fn rc_dyn_store(value: Rc<dyn Store>) { _ = value; }
}

pub mod calls_types {
    use super::*;
    #[js_export(namespace = "calls")] pub fn js_function_fn_t_r(value: JsFunction<fn(value: T) -> R>) { _ = value; }
    #[js_export(namespace = "calls")] pub fn rust_function_fn_t_r() -> RustFunction<fn(value: T) -> R> { RustFunction::new(|_: T| R { value: 1 }) }
    #[js_export(namespace = "calls")] pub fn js_promise_t(value: JsPromise<T>) -> JsPromise<T> { value }
    #[js_export(namespace = "calls")] pub fn js_stream_t(value: JsStream<T>) { _ = value; }
    #[js_export(namespace = "calls")] pub fn rust_stream_t() -> RustStream<T> { RustStream::new(Ended) }
    #[js_export(namespace = "calls")] pub fn rust_iterator_t() -> RustIterator<T> { RustIterator::new([T { value: 1 }].into_iter()) }
    #[js_export(namespace = "calls")] pub fn memory_view_t() -> MemoryView<u32> { MemoryView::from(vec![1, 2]) }
}

pub mod script_types {
    use super::*;
    #[js_export(namespace = "script")] pub fn js_object(value: JsObject) -> JsObject { value }
    #[js_export(namespace = "script")] pub fn js_value(value: oxbridge::wasm_bindgen::JsValue) -> oxbridge::wasm_bindgen::JsValue { value }
    #[js_export(namespace = "script")] pub fn js_exception(value: JsException) -> JsException { value }
    #[js_export(namespace = "script")] pub fn session_state(value: oxbridge::SessionState) -> oxbridge::SessionState { value }
    #[js_export(namespace = "script")] pub fn js_sys_date(value: js_sys::Date) -> js_sys::Date { value }
    #[js_export(namespace = "script")] pub fn js_sys_reg_exp(value: js_sys::RegExp) -> js_sys::RegExp { value }
    #[js_export(namespace = "script")] pub fn js_js_sys_date(value: oxbridge::Js<js_sys::Date>) -> oxbridge::Js<js_sys::Date> { value }
    #[js_export(namespace = "script")] pub fn js_object_reference(value: JsObjectReference) -> JsObjectReference { value }
    #[js_export(namespace = "script")] pub fn js_stream_reference(value: JsStreamReference) { _ = value; }
    #[js_export(namespace = "script")] pub fn rust_object_reference_counter() -> RustObjectReference<Counter> { RustObjectReference::new(Counter::new()) }
    #[js_export(namespace = "script")] pub fn serde_t(value: oxbridge::Serde<Plain>) -> oxbridge::Serde<Plain> { value }
    #[js_export(namespace = "script")] pub fn via_t(value: oxbridge::Via<std::net::IpAddr>) -> oxbridge::Via<std::net::IpAddr> { value }
}

pub mod arrayvec_types {
    use super::*;
    #[js_export(namespace = "arrayvec")] pub fn array_vec_t_n(value: arrayvec::ArrayVec<T, 2>) -> arrayvec::ArrayVec<T, 2> { value }
    #[js_export(namespace = "arrayvec")] pub fn array_vec_u8_n(value: arrayvec::ArrayVec<u8, 2>) -> arrayvec::ArrayVec<u8, 2> { value }
    #[js_export(namespace = "arrayvec")] pub fn array_string_n(value: arrayvec::ArrayString<2>) -> arrayvec::ArrayString<2> { value }
}

pub mod bigdecimal_types {
    use super::*;
    #[js_export(namespace = "bigdecimal")] pub fn big_decimal(value: bigdecimal::BigDecimal) -> bigdecimal::BigDecimal { value }
}

pub mod bitflags_types {
    use super::*;
    #[js_export(namespace = "bitflags")] pub fn flag_bits_f(value: oxbridge::FlagBits<Access>) -> oxbridge::FlagBits<Access> { value }
    #[js_export(namespace = "bitflags")] pub fn flag_names_f(value: oxbridge::FlagNames<Access>) -> oxbridge::FlagNames<Access> { value }
}

pub mod bytes_types {
    use super::*;
    #[js_export(namespace = "bytes")] pub fn bytes(value: bytes::Bytes) -> bytes::Bytes { value }
    #[js_export(namespace = "bytes")] pub fn bytes_mut(value: bytes::BytesMut) -> bytes::BytesMut { value }
}

pub mod chrono_types {
    use super::*;
    #[js_export(namespace = "chrono")] pub fn date_time_utc(value: chrono::DateTime<chrono::Utc>) -> chrono::DateTime<chrono::Utc> { value }
    #[js_export(namespace = "chrono")] pub fn date_time_local(value: chrono::DateTime<chrono::Local>) -> chrono::DateTime<chrono::Local> { value }
    #[js_export(namespace = "chrono")] pub fn date_time_fixed_offset(value: chrono::DateTime<chrono::FixedOffset>) -> chrono::DateTime<chrono::FixedOffset> { value }
    #[js_export(namespace = "chrono")] pub fn naive_date(value: chrono::NaiveDate) -> chrono::NaiveDate { value }
    #[js_export(namespace = "chrono")] pub fn naive_time(value: chrono::NaiveTime) -> chrono::NaiveTime { value }
    #[js_export(namespace = "chrono")] pub fn naive_date_time(value: chrono::NaiveDateTime) -> chrono::NaiveDateTime { value }
    #[js_export(namespace = "chrono")] pub fn fixed_offset(value: chrono::FixedOffset) -> chrono::FixedOffset { value }
    #[js_export(namespace = "chrono")] pub fn weekday(value: chrono::Weekday) -> chrono::Weekday { value }
    #[js_export(namespace = "chrono")] pub fn month(value: chrono::Month) -> chrono::Month { value }
    #[js_export(namespace = "chrono")] pub fn time_delta(value: chrono::TimeDelta) -> chrono::TimeDelta { value }
}

pub mod chrono_tz_types {
    use super::*;
    #[js_export(namespace = "chrono_tz")] pub fn tz(value: chrono_tz::Tz) -> chrono_tz::Tz { value }
}

pub mod either_types {
    use super::*;
    #[js_export(namespace = "either")] pub fn either_u32_bool(value: either::Either<u32, bool>) -> either::Either<u32, bool> { value }
}

pub mod half_types {
    use super::*;
    #[js_export(namespace = "half")] pub fn f16(value: half::f16) -> half::f16 { value }
    #[js_export(namespace = "half")] pub fn bf16(value: half::bf16) -> half::bf16 { value }
}

pub mod hashbrown_types {
    use super::*;
    #[js_export(namespace = "hashbrown")] pub fn hash_map_string_v_s(value: hashbrown::HashMap<String, V, RandomState>) -> hashbrown::HashMap<String, V, RandomState> { value }
    #[js_export(namespace = "hashbrown")] pub fn hash_map_k_v_s(value: hashbrown::HashMap<K, V, RandomState>) -> hashbrown::HashMap<K, V, RandomState> { value }
    #[js_export(namespace = "hashbrown")] pub fn hash_set_k_s(value: hashbrown::HashSet<K, RandomState>) -> hashbrown::HashSet<K, RandomState> { value }
}

pub mod http_types {
    use super::*;
    #[js_export(namespace = "http")] pub fn method(value: http::Method) -> http::Method { value }
    #[js_export(namespace = "http")] pub fn uri(value: http::Uri) -> http::Uri { value }
    #[js_export(namespace = "http")] pub fn header_name(value: http::HeaderName) -> http::HeaderName { value }
    #[js_export(namespace = "http")] pub fn header_value(value: http::HeaderValue) -> http::HeaderValue { value }
    #[js_export(namespace = "http")] pub fn status_code(value: http::StatusCode) -> http::StatusCode { value }
    #[js_export(namespace = "http")] pub fn header_map(value: http::HeaderMap) -> http::HeaderMap { value }
}

pub mod indexmap_types {
    use super::*;
    #[js_export(namespace = "indexmap")] pub fn index_map_string_v(value: indexmap::IndexMap<String, V>) -> indexmap::IndexMap<String, V> { value }
    #[js_export(namespace = "indexmap")] pub fn index_map_k_v(value: indexmap::IndexMap<K, V>) -> indexmap::IndexMap<K, V> { value }
    #[js_export(namespace = "indexmap")] pub fn index_set_k(value: indexmap::IndexSet<K>) -> indexmap::IndexSet<K> { value }
}

pub mod jiff_types {
    use super::*;
    #[js_export(namespace = "jiff")] pub fn timestamp(value: jiff::Timestamp) -> jiff::Timestamp { value }
    #[js_export(namespace = "jiff")] pub fn zoned_date_time(value: jiff::ZonedDateTime) -> jiff::ZonedDateTime { value }
    #[js_export(namespace = "jiff")] pub fn civil_date(value: jiff::civil::Date) -> jiff::civil::Date { value }
    #[js_export(namespace = "jiff")] pub fn civil_time(value: jiff::civil::Time) -> jiff::civil::Time { value }
    #[js_export(namespace = "jiff")] pub fn civil_date_time(value: jiff::civil::DateTime) -> jiff::civil::DateTime { value }
    #[js_export(namespace = "jiff")] pub fn span(value: jiff::Span) -> jiff::Span { value }
    #[js_export(namespace = "jiff")] pub fn signed_duration(value: jiff::SignedDuration) -> jiff::SignedDuration { value }
}

pub mod nalgebra_types {
    use super::*;
    #[js_export(namespace = "nalgebra")] pub fn dmatrix_t(value: nalgebra::DMatrix<f64>) -> nalgebra::DMatrix<f64> { value }
    #[js_export(namespace = "nalgebra")] pub fn smatrix_t_r_c(value: nalgebra::SMatrix<f64, 1, 2>) -> nalgebra::SMatrix<f64, 1, 2> { value }
    #[js_export(namespace = "nalgebra")] pub fn dvector_t(value: nalgebra::DVector<f64>) -> nalgebra::DVector<f64> { value }
}

pub mod ndarray_types {
    use super::*;
    #[js_export(namespace = "ndarray")] pub fn array_t_d(value: ndarray::Array2<f64>) -> ndarray::Array2<f64> { value }
    #[js_export(namespace = "ndarray")] pub fn array_t_ix_dyn(value: ndarray::ArrayD<f32>) -> ndarray::ArrayD<f32> { value }
}

pub mod num_bigint_types {
    use super::*;
    #[js_export(namespace = "num_bigint")] pub fn big_int(value: num_bigint::BigInt) -> num_bigint::BigInt { value }
    #[js_export(namespace = "num_bigint")] pub fn big_uint(value: num_bigint::BigUint) -> num_bigint::BigUint { value }
}

pub mod ordered_float_types {
    use super::*;
    #[js_export(namespace = "ordered_float")] pub fn ordered_float_t(value: ordered_float::OrderedFloat<f64>) -> ordered_float::OrderedFloat<f64> { value }
    #[js_export(namespace = "ordered_float")] pub fn not_nan_t(value: ordered_float::NotNan<f64>) -> ordered_float::NotNan<f64> { value }
}

pub mod rust_decimal_types {
    use super::*;
    #[js_export(namespace = "rust_decimal")] pub fn decimal(value: rust_decimal::Decimal) -> rust_decimal::Decimal { value }
}

pub mod semver_types {
    use super::*;
    #[js_export(namespace = "semver")] pub fn version(value: semver::Version) -> semver::Version { value }
    #[js_export(namespace = "semver")] pub fn version_req(value: semver::VersionReq) -> semver::VersionReq { value }
}

pub mod serde_json_types {
    use super::*;
    #[js_export(namespace = "serde_json")] pub fn value(value: serde_json::Value) -> serde_json::Value { value }
    #[js_export(namespace = "serde_json")] pub fn map_string_value(value: serde_json::Map<String, serde_json::Value>) -> serde_json::Map<String, serde_json::Value> { value }
    #[js_export(namespace = "serde_json")] pub fn number(value: serde_json::Number) -> serde_json::Number { value }
}

pub mod smallvec_types {
    use super::*;
    #[js_export(namespace = "smallvec")] pub fn small_vec_list_t_n(value: smallvec::SmallVec<[T; 2]>) -> smallvec::SmallVec<[T; 2]> { value }
    #[js_export(namespace = "smallvec")] pub fn small_vec_list_u8_n(value: smallvec::SmallVec<[u8; 2]>) -> smallvec::SmallVec<[u8; 2]> { value }
}

pub mod time_types {
    use super::*;
    #[js_export(namespace = "time")] pub fn utc_date_time(value: time::UtcDateTime) -> time::UtcDateTime { value }
    #[js_export(namespace = "time")] pub fn offset_date_time(value: time::OffsetDateTime) -> time::OffsetDateTime { value }
    #[js_export(namespace = "time")] pub fn primitive_date_time(value: time::PrimitiveDateTime) -> time::PrimitiveDateTime { value }
    #[js_export(namespace = "time")] pub fn date(value: time::Date) -> time::Date { value }
    #[js_export(namespace = "time")] pub fn time(value: time::Time) -> time::Time { value }
    #[js_export(namespace = "time")] pub fn weekday(value: time::Weekday) -> time::Weekday { value }
    #[js_export(namespace = "time")] pub fn month(value: time::Month) -> time::Month { value }
    #[js_export(namespace = "time")] pub fn duration(value: time::Duration) -> time::Duration { value }
}

pub mod ulid_types {
    use super::*;
    #[js_export(namespace = "ulid")] pub fn ulid(value: ulid::Ulid) -> ulid::Ulid { value }
}

pub mod url_types {
    use super::*;
    #[js_export(namespace = "url")] pub fn url(value: url::Url) -> url::Url { value }
}

pub mod uuid_types {
    use super::*;
    #[js_export(namespace = "uuid")] pub fn uuid(value: uuid::Uuid) -> uuid::Uuid { value }
}
