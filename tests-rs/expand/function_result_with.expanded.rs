pub fn background() -> Colour {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_background_a126ad8f"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(_: __ox::Incoming) -> __ox::Address {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                __ox::Ok({
                    let value = background();
                    __ox::send::<
                        Colour,
                        _,
                    >(value, &__ox::of::<Colour, _, _>(|value| colour::to_js(&value)))
                })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.background_a126ad8f")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_background_a126ad8f", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "background", 0, 4, 8);
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(0);
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
        });
    }
};
pub fn foreground() -> Result<Colour, Unknown> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_foreground_ece862da"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(_: __ox::Incoming) -> __ox::Address {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                __ox::Ok(
                    foreground()
                        .map(|value| __ox::send::<
                            Colour,
                            _,
                        >(
                            value,
                            &__ox::of::<Colour, _, _>(|value| colour::to_js(&value)),
                        )),
                )
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.foreground_ece862da")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_foreground_ece862da", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "foreground", 0, 4, 8);
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(1);
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
            __ox::describe_error!(d, Unknown);
        });
    }
};
