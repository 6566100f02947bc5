pub fn total(
    invoice: Invoice,
    progress: JsFunction<fn(fraction: f64)>,
) -> RustFunction<fn(unit_price: f64, u32) -> f64> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_total_2cec9ff3"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        invoice: <Invoice as __ox::FromJs>::Abi,
        progress: <JsFunction<fn(fraction: f64)> as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <RustFunction<fn(unit_price: f64, u32) -> f64> as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&invoice) != 0
                && ::core::mem::size_of_val(&progress) != 0
            {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let invoice = __ox::parameter::<Invoice>(invoice, r, "invoice")?;
                let progress = __ox::parameter::<
                    JsFunction<fn(fraction: f64)>,
                >(progress, r, "progress")?;
                __ox::Ok(total(invoice, progress))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.total_2cec9ff3")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_total_2cec9ff3", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "total", 0, 4);
            __ox::text!(d, "");
            d.word(0);
            d.word(2);
            __ox::parameter!(d, "invoice"[0, 4], required, ""[]);
            <Invoice as __ox::Value>::describe(d);
            __ox::parameter!(d, "progress"[0, 4], required, ""[]);
            __ox::function_names!(
                d, [["fraction"[0, 4]]], { < JsFunction < fn (fraction : f64) > as
                __ox::Value > ::describe(d); }
            );
            __ox::function_names!(
                d, [["unitPrice"[0, 4, 8], ""[]]], { < RustFunction < fn (unit_price :
                f64, u32) -> f64 > as __ox::Return > ::describe(d, | d |
                __ox::describe_error!(d, < RustFunction < fn (unit_price : f64, u32) ->
                f64 > as __ox::Return > ::Error)); }
            );
        });
    }
};
pub fn watch(
    each: Option<
        JsFunction<
            fn(
                name: String,
                done: JsFunction<fn(r#type: u32, _: u8)>,
                (JsFunction<fn(u8)>, u8),
            ),
        >,
    >,
) {}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_watch_f264f672"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        each: <Option<
            JsFunction<
                fn(
                    name: String,
                    done: JsFunction<fn(r#type: u32, _: u8)>,
                    (JsFunction<fn(u8)>, u8),
                ),
            >,
        > as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <() as __ox::Return>::Abi {
        __ox::export(
            message,
            |r| {
                let each = __ox::parameter::<
                    Option<
                        JsFunction<
                            fn(
                                name: String,
                                done: JsFunction<fn(r#type: u32, _: u8)>,
                                (JsFunction<fn(u8)>, u8),
                            ),
                        >,
                    >,
                >(each, r, "each")?;
                __ox::Ok(watch(each))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.watch_f264f672")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_watch_f264f672", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "watch", 0, 4);
            __ox::text!(d, "");
            d.word(0);
            d.word(1);
            __ox::parameter!(d, "each"[0], optional, ""[]);
            __ox::function_names!(
                d, [["name"[0], "done"[0], ""[]], ["type"[0], ""[]], [""[]]], { < Option
                < JsFunction < fn (name : String, done : JsFunction < fn (r#type : u32, _
                : u8) >, (JsFunction < fn (u8) >, u8)) > > as __ox::Value >
                ::describe(d); }
            );
            <() as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < () as __ox::Return > ::Error),
            );
        });
    }
};
pub fn plain(next: JsFunction<fn(u32) -> u32>) {}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_plain_e79b84d5"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        next: <JsFunction<fn(u32) -> u32> as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <() as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&next) != 0 {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let next = __ox::parameter::<
                    JsFunction<fn(u32) -> u32>,
                >(next, r, "next")?;
                __ox::Ok(plain(next))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.plain_e79b84d5")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_plain_e79b84d5", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "plain", 0, 4);
            __ox::text!(d, "");
            d.word(0);
            d.word(1);
            __ox::parameter!(d, "next"[0], required, ""[]);
            <JsFunction<fn(u32) -> u32> as __ox::Value>::describe(d);
            <() as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < () as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Listener {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <String as __ox::Value>::SIZE
            + <JsFunction<fn(event: String)> as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Listener 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Listener", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::RECORD);
                d.word(2);
                __ox::field!(d, "topic"[0, 4], ""[], required, ""[]);
                <String as __ox::Value>::describe(d);
                __ox::field!(d, "call"[0], ""[], required, ""[]);
                __ox::function_names!(
                    d, [["event"[0, 4]]], { < JsFunction < fn (event : String) > as
                    __ox::Value > ::describe(d); }
                );
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Listener {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<String>(&self.topic, w);
            __ox::write::<JsFunction<fn(event: String)>>(&self.call, w);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Listener {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                topic: __ox::field::<String>(r, "topic")?,
                call: __ox::field::<JsFunction<fn(event: String)>>(r, "call")?,
            })
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Hook {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Hook 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Hook", 0);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::UNION);
                __ox::text!(d, "kind", 0);
                d.word(3);
                __ox::text!(d, "off", 0);
                __ox::text!(d, "");
                d.word(__ox::content::UNIT);
                __ox::text!(d, "on", 0);
                __ox::text!(d, "");
                d.word(__ox::content::NEWTYPE);
                __ox::function_names!(
                    d, [["event"[0, 4]]], { < JsFunction < fn (event : String) > as
                    __ox::Value > ::describe(d); }
                );
                __ox::text!(d, "both", 0);
                __ox::text!(d, "");
                d.word(__ox::content::FIELDS);
                d.word(1);
                __ox::field!(d, "before"[0, 4], ""[], optional, ""[]);
                __ox::function_names!(
                    d, [["at"[0]]], { < Option < JsFunction < fn (at : f64) > > as
                    __ox::Value > ::describe(d); }
                );
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Hook {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            match self {
                Self::Off => {
                    __ox::write_variant(w, 0);
                }
                Self::On(field0) => {
                    __ox::write_variant(w, 1);
                    __ox::write::<JsFunction<fn(event: String)>>(field0, w);
                }
                Self::Both { before } => {
                    __ox::write_variant(w, 2);
                    __ox::write::<Option<JsFunction<fn(at: f64)>>>(before, w);
                }
            }
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Hook {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(
                match __ox::variant(r)? {
                    0 => Self::Off,
                    1 => {
                        Self::On(
                            <JsFunction<fn(event: String)> as __ox::FromJs>::read(r)?,
                        )
                    }
                    2 => {
                        Self::Both {
                            before: __ox::field::<
                                Option<JsFunction<fn(at: f64)>>,
                            >(r, "before")?,
                        }
                    }
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
fn every(
    milliseconds: u32,
    call: RustFunction<fn(tick: u32)>,
) -> Result<JsFunction<fn(at: f64)>, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_every_ebf87c96", fn __ox_raw(milliseconds : __ox::Argument <
        u32 >, call : __ox::Argument < RustFunction < fn (tick : u32) > >, message : u32)
        -> __ox::Returned < JsFunction < fn (at : f64) > >
    );
    __ox::import(
        |w| (
            __ox::argument_owned::<u32>(milliseconds, w),
            __ox::argument_owned::<RustFunction<fn(tick: u32)>>(call, w),
        ),
        |(milliseconds, call), message| __ox_raw(milliseconds, call, message),
        |abi, r| __ox::parameter::<JsFunction<fn(at: f64)>>(abi, r, "every()"),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.every_ebf87c96")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_every_ebf87c96", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "every", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(2);
            __ox::parameter!(d, "milliseconds"[0, 4, 8], required, ""[]);
            <u32 as __ox::Value>::describe(d);
            __ox::parameter!(d, "call"[0], required, ""[]);
            __ox::function_names!(
                d, [["tick"[0]]], { < RustFunction < fn (tick : u32) > as __ox::Value >
                ::describe(d); }
            );
            __ox::function_names!(
                d, [["at"[0]]], { < JsFunction < fn (at : f64) > as __ox::Value >
                ::describe(d); }
            );
        });
    }
};
