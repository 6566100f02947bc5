#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::cmp::Eq)]
struct Widget(::oxbridge::private::JsObject);
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    __ox::imported!(
        Widget, ::oxbridge::private::JsObject, "__ox_import_Widget_0fefa1b3", | d | {
        const HASH : u64 = __ox::type_hash(::core::module_path!(),
        "Widget 0.1.0 src/lib.rs:1:1"); if d.imported_type(HASH) { __ox::text!(d,
        "Widget", 0, 4); __ox::text!(d, "shop", 0); __ox::text!(d, "src/lib.rs:1", 0, 4,
        8); __ox::text!(d, ""); __ox::text!(d, "chart-host", 0, 4, 8); d.word(2);
        __ox::text!(d, "Widget", 0, 4); __ox::text!(d, "webkitWidget", 0, 4, 8); d
        .word(0); } }
    );
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Widget_0fefa1b3")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_Widget_0fefa1b3", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "Widget", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(1);
            __ox::text!(d, "webkitWidget", 0, 4, 8);
            d.word(__ox::import_flag::METHOD | __ox::import_flag::INSTANCE);
            <Widget as __ox::Value>::describe(d);
            d.word(0);
            <bool as __ox::Value>::describe(d);
        });
    }
};
/// A chart.
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::cmp::Eq)]
pub struct Chart(Widget);
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    __ox::imported!(
        Chart, Widget, "__ox_import_Chart_6be2315d", | d | { const HASH : u64 =
        __ox::type_hash(::core::module_path!(), "Chart 0.1.0 src/lib.rs:1:1"); if d
        .imported_type(HASH) { __ox::text!(d, "Chart", 0, 4); __ox::text!(d, "shop", 0);
        __ox::text!(d, "src/lib.rs:1", 0, 4, 8); __ox::text!(d, "A chart.", 0, 4);
        __ox::text!(d, "chart-host", 0, 4, 8); d.word(1); __ox::text!(d, "Chart", 0, 4);
        d.word(1); < Widget as __ox::Value > ::describe(d); } }
    );
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Chart_6be2315d")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_Chart_6be2315d", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "Chart", 0, 4);
            __ox::text!(d, "A chart.", 0, 4);
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::METHOD | __ox::import_flag::INSTANCE);
            <Chart as __ox::Value>::describe(d);
            d.word(0);
            <bool as __ox::Value>::describe(d);
        });
    }
};
impl Chart {
    fn new(title: &str) -> Result<Chart, JsException> {
        use ::oxbridge::private as __ox;
        __ox::raw_import!(
            unsafe "__ox_import_new_e85a6a23", fn __ox_raw(title : __ox::Argument < str
            >, message : u32) -> __ox::Returned < Chart >
        );
        __ox::import(
            |w| (__ox::argument::<str>(title, w),),
            |(title,), message| __ox_raw(title, message),
            |abi, r| __ox::parameter::<Chart>(abi, r, "new Chart"),
        )
    }
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.new_e85a6a23")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_new_e85a6a23", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "new", 0);
            __ox::text!(d, "");
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::CONSTRUCTOR);
            <Chart as __ox::Value>::describe(d);
            d.word(1);
            __ox::parameter!(d, "title"[0, 4], required, ""[]);
            <str as __ox::Value>::describe(d);
            <Chart as __ox::Value>::describe(d);
        });
    }
};
impl Chart {
    fn draw(&self, values: &[f64]) -> Result<u32, JsException> {
        use ::oxbridge::private as __ox;
        __ox::raw_import!(
            unsafe "__ox_import_draw_f9b0d921", fn __ox_raw(this : u32, values :
            __ox::Argument < [f64] >, message : u32) -> __ox::Returned < u32 >
        );
        let this = __ox::slot_of(self);
        __ox::import(
            |w| (__ox::argument::<[f64]>(values, w),),
            |(values,), message| __ox_raw(this, values, message),
            |abi, r| __ox::parameter::<u32>(abi, r, "Chart.draw()"),
        )
    }
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.draw_f9b0d921")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_draw_f9b0d921", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "draw", 0);
            __ox::text!(d, "");
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::METHOD);
            <Chart as __ox::Value>::describe(d);
            d.word(1);
            __ox::parameter!(d, "values"[0, 4], rest, ""[]);
            <[f64] as __ox::Value>::describe(d);
            <u32 as __ox::Value>::describe(d);
        });
    }
};
impl Chart {
    #[track_caller]
    fn width(&self) -> f64 {
        use ::oxbridge::private as __ox;
        __ox::raw_import!(
            unsafe "__ox_import_width_2c87b465", fn __ox_raw(this : u32, message : u32)
            -> __ox::Returned < f64 >
        );
        let this = __ox::slot_of(self);
        __ox::must(
            "Chart.width",
            __ox::import(
                |_| (),
                |(), message| __ox_raw(this, message),
                |abi, r| __ox::parameter::<f64>(abi, r, "Chart.width"),
            ),
        )
    }
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.width_2c87b465")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_width_2c87b465", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "width", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::METHOD | __ox::import_flag::GETTER);
            <Chart as __ox::Value>::describe(d);
            d.word(0);
            <f64 as __ox::Value>::describe(d);
        });
    }
};
impl Chart {
    #[track_caller]
    fn set_width(&self, width: f64) {
        use ::oxbridge::private as __ox;
        __ox::raw_import!(
            unsafe "__ox_import_set_width_a635f9d6", fn __ox_raw(this : u32, width :
            __ox::Argument < f64 >, message : u32) -> __ox::Returned < () >
        );
        let this = __ox::slot_of(self);
        __ox::must(
            "Chart.width",
            __ox::import(
                |w| (__ox::argument_owned::<f64>(width, w),),
                |(width,), message| __ox_raw(this, width, message),
                |abi, r| __ox::parameter::<()>(abi, r, "Chart.width"),
            ),
        )
    }
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.set_width_a635f9d6")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(
                d, "__ox_import_set_width_a635f9d6", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "width", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::METHOD | __ox::import_flag::SETTER);
            <Chart as __ox::Value>::describe(d);
            d.word(1);
            __ox::parameter!(d, "width"[0, 4], required, ""[]);
            <f64 as __ox::Value>::describe(d);
            <() as __ox::Value>::describe(d);
        });
    }
};
impl Chart {
    #[track_caller]
    fn get(&self, index: u32) -> Option<String> {
        use ::oxbridge::private as __ox;
        __ox::raw_import!(
            unsafe "__ox_import_get_26061d5d", fn __ox_raw(this : u32, index :
            __ox::Argument < u32 >, message : u32) -> __ox::Returned < Option < String >
            >
        );
        let this = __ox::slot_of(self);
        __ox::must(
            "Chart[…]",
            __ox::import(
                |w| (__ox::argument_owned::<u32>(index, w),),
                |(index,), message| __ox_raw(this, index, message),
                |abi, r| __ox::parameter::<Option<String>>(abi, r, "Chart[…]"),
            ),
        )
    }
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.get_26061d5d")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_get_26061d5d", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "get", 0);
            __ox::text!(d, "");
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::METHOD | __ox::import_flag::INDEX_GETTER);
            <Chart as __ox::Value>::describe(d);
            d.word(1);
            __ox::parameter!(d, "index"[0, 4], required, ""[]);
            <u32 as __ox::Value>::describe(d);
            <Option<String> as __ox::Value>::describe(d);
        });
    }
};
impl Chart {
    fn kebab(other: &Chart) -> Result<(), JsException> {
        use ::oxbridge::private as __ox;
        __ox::raw_import!(
            unsafe "__ox_import_kebab_5ef9d818", fn __ox_raw(other : __ox::Argument <
            Chart >, message : u32) -> __ox::Returned < () >
        );
        __ox::import(
            |w| (__ox::argument::<Chart>(other, w),),
            |(other,), message| __ox_raw(other, message),
            |abi, r| __ox::parameter::<()>(abi, r, "Chart.kebab-case()"),
        )
    }
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.kebab_5ef9d818")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_kebab_5ef9d818", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "kebab-case", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "chart-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::STATIC);
            <Chart as __ox::Value>::describe(d);
            d.word(1);
            __ox::parameter!(d, "other"[0, 4], required, ""[]);
            <Chart as __ox::Value>::describe(d);
            <() as __ox::Value>::describe(d);
        });
    }
};
