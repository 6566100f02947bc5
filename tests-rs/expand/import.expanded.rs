/// Shows a line in the app's log.
///
/// # Errors
/// When the app is gone.
pub fn show_line(text: &str, level: u32) -> Result<(), JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_show_line_22ee23d1", fn __ox_raw(text : __ox::Argument < str
        >, level : __ox::Argument < u32 >, message : u32) -> __ox::Returned < () >
    );
    __ox::import(
        |w| (__ox::argument::<str>(text, w), __ox::argument_owned::<u32>(level, w)),
        |(text, level), message| __ox_raw(text, level, message),
        |abi, r| __ox::parameter::<()>(abi, r, "billing-host.showLine()"),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.show_line_22ee23d1")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(
                d, "__ox_import_show_line_22ee23d1", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "showLine", 0, 4);
            __ox::text!(
                d, "Shows a line in the app's log.\n\n# Errors\nWhen the app is gone.",
                0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60
            );
            __ox::text!(d, "billing-host", 0, 4, 8);
            d.word(0);
            d.word(0);
            d.word(2);
            __ox::parameter!(d, "text"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(d, "level"[0, 4], required, ""[]);
            <u32 as __ox::Value>::describe(d);
            <() as __ox::Value>::describe(d);
        });
    }
};
fn most(a: f64, b: f64) -> Result<f64, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_most_d2249160", fn __ox_raw(a : __ox::Argument < f64 >, b :
        __ox::Argument < f64 >, message : u32) -> __ox::Returned < f64 >
    );
    __ox::import(
        |w| (__ox::argument_owned::<f64>(a, w), __ox::argument_owned::<f64>(b, w)),
        |(a, b), message| __ox_raw(a, b, message),
        |abi, r| __ox::parameter::<f64>(abi, r, "Math.max()"),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.most_d2249160")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_most_d2249160", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "Math.max", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(2);
            __ox::parameter!(d, "a"[0], required, ""[]);
            <f64 as __ox::Value>::describe(d);
            __ox::parameter!(d, "b"[0], required, ""[]);
            <f64 as __ox::Value>::describe(d);
            <f64 as __ox::Value>::describe(d);
        });
    }
};
fn hostname() -> Result<String, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_hostname_4fde8f1e", fn __ox_raw(message : u32) ->
        __ox::Returned < String >
    );
    __ox::import(
        |_| (),
        |(), message| __ox_raw(message),
        |abi, r| __ox::parameter::<String>(abi, r, "node:os.hostname()"),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.hostname_4fde8f1e")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_hostname_4fde8f1e", 0, 4, 8, 12, 16, 20, 24, 28);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "hostname", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "node:os", 0, 4);
            d.word(0);
            d.word(0);
            d.word(0);
            <String as __ox::Value>::describe(d);
        });
    }
};
fn mix(
    colours: &[u32],
    id: u64,
    host: IpAddr,
    peer: Option<IpAddr>,
    tint: &Colour,
    names: Vec<&str>,
    r#type: Option<&str>,
) -> Result<Colour, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_mix_583ced63", fn __ox_raw(colours : __ox::Argument < [u32]
        >, id : __ox::Argument < u64 >, host : __ox::InMessage, peer : __ox::InMessage,
        tint : __ox::InMessage, names : __ox::Argument < Vec < & str > >, r#type :
        __ox::Argument < Option < & str > >, message : u32) -> __ox::Incoming
    );
    __ox::import(
        |w| (
            __ox::argument::<[u32]>(colours, w),
            __ox::argument_owned::<u64>(id, w),
            __ox::argument(
                &__ox::send::<__ox::Borrowed<'_, IpAddr>, _>(&host, &__ox::Text),
                w,
            ),
            __ox::argument(
                &__ox::send::<
                    __ox::Borrowed<'_, Option<IpAddr>>,
                    _,
                >(&peer, &__ox::Each(__ox::Text)),
                w,
            ),
            __ox::argument(
                &__ox::send::<
                    __ox::Borrowed<'_, Colour>,
                    _,
                >(
                    tint,
                    &__ox::of::<
                        __ox::Borrowed<'_, Colour>,
                        _,
                        _,
                    >(|value| colour::to_js(value)),
                ),
                w,
            ),
            __ox::argument_owned::<Vec<&str>>(names, w),
            __ox::argument_owned::<Option<&str>>(r#type, w),
        ),
        |(colours, id, host, peer, tint, names, r#type), message| __ox_raw(
            colours,
            id,
            host,
            peer,
            tint,
            names,
            r#type,
            message,
        ),
        |_, r| __ox::receive::<
            Colour,
            _,
        >(r, "./colours.js.palette.mix()", &__ox::by::<_, Colour, _, _>(colour::from_js)),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.mix_583ced63")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_mix_583ced63", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "palette.mix", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "./colours.js", 0, 4, 8);
            d.word(0);
            d.word(0);
            d.word(7);
            __ox::parameter!(d, "colours"[0, 4], required, ""[]);
            <[u32] as __ox::Value>::describe(d);
            __ox::parameter!(d, "id"[0], required, ""[]);
            <__ox::As<__ox::form::Number, u64> as __ox::Value>::describe(d);
            __ox::parameter!(d, "host"[0], required, ""[]);
            __ox::describe_sent::<__ox::Borrowed<'_, IpAddr>, _>(d, &__ox::Text);
            __ox::parameter!(d, "peer"[0], required, ""[]);
            __ox::describe_sent::<
                __ox::Borrowed<'_, Option<IpAddr>>,
                _,
            >(d, &__ox::Each(__ox::Text));
            __ox::parameter!(d, "tint"[0], required, ""[]);
            __ox::describe_sent::<
                __ox::Borrowed<'_, Colour>,
                _,
            >(
                d,
                &__ox::of::<
                    __ox::Borrowed<'_, Colour>,
                    _,
                    _,
                >(|value| colour::to_js(value)),
            );
            __ox::parameter!(d, "names"[0, 4], required, ""[]);
            <Vec<&str> as __ox::Value>::describe(d);
            __ox::parameter!(d, "type"[0], required, ""[]);
            <Option<&str> as __ox::Value>::describe(d);
            __ox::describe_received::<
                Colour,
                _,
            >(d, &__ox::by::<_, Colour, _, _>(colour::from_js));
        });
    }
};
fn address() -> Result<Option<IpAddr>, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_address_47f65e01", fn __ox_raw(message : u32) ->
        __ox::Incoming
    );
    __ox::import(
        |_| (),
        |(), message| __ox_raw(message),
        |_, r| __ox::receive::<
            Option<IpAddr>,
            _,
        >(r, "address()", &__ox::Each(__ox::Text)),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.address_47f65e01")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_address_47f65e01", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "address", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(0);
            __ox::describe_received::<Option<IpAddr>, _>(d, &__ox::Each(__ox::Text));
        });
    }
};
fn count() -> Result<u64, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_count_24e524d2", fn __ox_raw(message : u32) -> __ox::Returned
        < u64 >
    );
    __ox::import(
        |_| (),
        |(), message| __ox_raw(message),
        |abi, r| __ox::parameter::<u64>(abi, r, "count()"),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.count_24e524d2")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_count_24e524d2", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "count", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(0);
            <__ox::As<__ox::form::Number, u64> as __ox::Value>::describe(d);
        });
    }
};
