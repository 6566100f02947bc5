#[allow(dead_code)]
/// Counts visits.
pub fn visit(page: &str) -> Result<u32, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_visit_5631395e", fn __ox_raw(page : __ox::Argument < str >,
        message : u32) -> __ox::Returned < u32 >
    );
    __ox::import(
        |w| (__ox::argument::<str>(page, w),),
        |(page,), message| __ox_raw(page, message),
        |abi, r| __ox::parameter::<u32>(abi, r, "page.visit()"),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.visit_5631395e")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_visit_5631395e", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "visit", 0, 4);
            __ox::text!(d, "Counts visits.", 0, 4, 8, 12);
            __ox::text!(d, "page", 0);
            d.word(0);
            d.word(0);
            d.word(1);
            __ox::parameter!(d, "page"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            <u32 as __ox::Value>::describe(d);
        });
    }
};
#[allow(dead_code)]
pub async fn load_text(key: &str) -> Result<Option<String>, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_load_text_1cdc6853", fn __ox_raw(key : __ox::Argument < str
        >, message : u32) -> u32
    );
    __ox::import_async(
            |w| (__ox::argument::<str>(key, w),),
            |(key,), message| __ox_raw(key, message),
            |r| __ox::field::<Option<String>>(r, "result"),
        )
        .await
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.load_text_1cdc6853")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(
                d, "__ox_import_load_text_1cdc6853", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "storage.local.load", 0, 4, 8, 12, 16);
            __ox::text!(d, "");
            __ox::text!(d, "page", 0);
            d.word(0);
            d.word(__ox::import_flag::ASYNC);
            d.word(1);
            __ox::parameter!(d, "key"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            <Option<String> as __ox::Value>::describe(d);
        });
    }
};
#[allow(dead_code)]
#[cfg(feature = "title")]
fn title() -> Result<String, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_title_e31a6723", fn __ox_raw(message : u32) -> __ox::Returned
        < String >
    );
    __ox::import(
        |_| (),
        |(), message| __ox_raw(message),
        |abi, r| __ox::parameter::<String>(abi, r, "page.title"),
    )
}
#[cfg(feature = "title")]
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.title_e31a6723")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_title_e31a6723", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "title", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "page", 0);
            d.word(0);
            d.word(__ox::import_flag::GETTER);
            d.word(0);
            <String as __ox::Value>::describe(d);
        });
    }
};
