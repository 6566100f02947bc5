impl Counter {
    /// Counts from `start` on.
    pub fn new(start: i32) -> Result<Self, CountError> {
        todo!()
    }
    /// Of nothing.
    pub fn empty() -> Self {
        todo!()
    }
    pub async fn open(path: &str) -> Result<Self, CountError> {
        todo!()
    }
    /// Counts on.
    pub fn increment(&mut self, by: i32) -> i32 {
        todo!()
    }
    pub fn value(&self) -> i32 {
        todo!()
    }
    pub fn set_value(&mut self, value: i32) -> Result<(), CountError> {
        todo!()
    }
    pub fn label(&self) -> &str {
        todo!()
    }
    pub fn note(&self) -> Result<Option<&str>, CountError> {
        todo!()
    }
    pub fn finish(self) -> i32 {
        todo!()
    }
    pub async fn load(&self, page: &str, options: &Options) -> Vec<u32> {
        todo!()
    }
    pub async fn share(self: Rc<Self>, other: Option<&Self>) -> Rc<Self> {
        todo!()
    }
    pub fn merge(&mut self, other: &mut Self, seen: &Counter) {
        todo!()
    }
    pub fn absorb(&mut self, other: Counter, by: u32) {
        todo!()
    }
    pub fn iter(&self) -> RustIterator<u32> {
        todo!()
    }
    pub fn ticks(self: Rc<Self>) -> Result<RustStream<u32>, CountError> {
        todo!()
    }
    #[cfg(feature = "total")]
    pub fn total(&self, limit: u64, host: IpAddr) -> u64 {
        todo!()
    }
    pub fn to_string(&self) -> String {
        todo!()
    }
    pub fn to_json(&self) -> u32 {
        todo!()
    }
    pub fn inner(&self) -> *const i32 {
        todo!()
    }
    fn private(&self) {}
    const LIMIT: i32 = 3;
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_new_ca931a18")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        start: <i32 as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <Result<Counter, CountError> as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&start) != 0 {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let start = __ox::parameter::<i32>(start, r, "start")?;
                __ox::Ok(Counter::new(start))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_new_ca931a18")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_new_ca931a18", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "constructor", 0, 4, 8);
            __ox::text!(d, "Counts from `start` on.", 0, 4, 8, 12, 16, 20);
            d.word(__ox::flag::CONSTRUCTOR);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "start"[0, 4], required, ""[]);
            <i32 as __ox::Value>::describe(d);
            <Result<
                Counter,
                CountError,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < Counter, CountError > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_empty_b22cc283")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(_: __ox::Incoming) -> <Counter as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| { __ox::Ok(Counter::empty()) },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_empty_b22cc283")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_empty_b22cc283", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "empty", 0, 4);
            __ox::text!(d, "Of nothing.", 0, 4, 8);
            d.word(__ox::flag::STATIC);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <Counter as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < Counter as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_open_27b018ee")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        path: <::std::rc::Rc<str> as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> u32 {
        __ox::export_async(
            message,
            |r| {
                let path = __ox::parameter::<::std::rc::Rc<str>>(path, r, "path")?;
                __ox::Ok(async move { Counter::open(&path).await })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_open_27b018ee")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_open_27b018ee", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "open", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::ASYNC | __ox::flag::STATIC);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "path"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            <Result<
                Counter,
                CountError,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < Counter, CountError > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_increment_c2a9146f")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        by: __ox::InMessage,
        message: __ox::Incoming,
    ) -> <i32 as __ox::Return>::Abi {
        __ox::export(
            message,
            |r| {
                let mut this = __ox::this_mut::<
                    Counter,
                >(this, &"increment", <Counter as __ox::Class>::NAME)?;
                let by = __ox::parameter::<__ox::Option<i32>>(by, r, "by")?
                    .unwrap_or_else(|| 1);
                __ox::Ok(Counter::increment(&mut this, by))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_increment_c2a9146f")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(
                d, "__ox_Counter_increment_c2a9146f", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "increment", 0, 4, 8);
            __ox::text!(d, "Counts on.", 0, 4, 8);
            d.word(__ox::flag::CHANGED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "by"[0], default, "1"[0]);
            <i32 as __ox::Value>::describe(d);
            <i32 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < i32 as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_value_1d63208f")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <i32 as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"value", <Counter as __ox::Class>::NAME)?;
                __ox::Ok(Counter::value(&this))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_value_1d63208f")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_value_1d63208f", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "value", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED | __ox::flag::GETTER);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <i32 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < i32 as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_set_value_0b8b2028")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        value: <i32 as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <Result<(), CountError> as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&value) != 0 {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let mut this = __ox::this_mut::<
                    Counter,
                >(this, &"value", <Counter as __ox::Class>::NAME)?;
                let value = __ox::parameter::<i32>(value, r, "value")?;
                __ox::Ok(Counter::set_value(&mut this, value))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_set_value_0b8b2028")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(
                d, "__ox_Counter_set_value_0b8b2028", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "value", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::CHANGED | __ox::flag::SETTER);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "value"[0, 4], required, ""[]);
            <i32 as __ox::Value>::describe(d);
            <Result<
                (),
                CountError,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < (), CountError > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_label_81bda684")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <::std::boxed::Box<str> as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"label", <Counter as __ox::Class>::NAME)?;
                __ox::Ok({
                    let value = Counter::label(&this);
                    <::std::boxed::Box<str>>::from(value)
                })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_label_81bda684")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_label_81bda684", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "label", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED | __ox::flag::GETTER);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <::std::boxed::Box<
                str,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < ::std::boxed::Box < str > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_note_88d9260a")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <Result<
        __ox::Option<::std::boxed::Box<str>>,
        CountError,
    > as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"note", <Counter as __ox::Class>::NAME)?;
                __ox::Ok(
                    Counter::note(&this)
                        .map(|value| value.map(<::std::boxed::Box<str>>::from)),
                )
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_note_88d9260a")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_note_88d9260a", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "note", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <Result<
                __ox::Option<::std::boxed::Box<str>>,
                CountError,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < __ox::Option < ::std::boxed::Box < str > >,
                        CountError > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_finish_52642439")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <i32 as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_taken::<
                    Counter,
                >(this, &"finish", <Counter as __ox::Class>::NAME)?;
                __ox::Ok(Counter::finish(__ox::take(this)))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_finish_52642439")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_finish_52642439", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "finish", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::TAKEN);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <i32 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < i32 as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_load_c6a709ae")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        page: <::std::rc::Rc<str> as __ox::FromJs>::Abi,
        options: <::std::rc::Rc<Options> as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> u32 {
        __ox::export_async(
            message,
            |r| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"load", <Counter as __ox::Class>::NAME)?;
                let page = __ox::parameter::<::std::rc::Rc<str>>(page, r, "page")?;
                let options = __ox::parameter::<
                    ::std::rc::Rc<Options>,
                >(options, r, "options")?;
                __ox::Ok(async move { Counter::load(&this, &page, &options).await })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_load_c6a709ae")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_load_c6a709ae", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "load", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::ASYNC | __ox::flag::SHARED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(2);
            __ox::parameter!(d, "page"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(d, "options"[0, 4], required, ""[]);
            <Options as __ox::Value>::describe(d);
            <Vec<
                u32,
            > as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < Vec < u32 > as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_share_4ccc50b5")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        other: <__ox::Option<::std::rc::Rc<Counter>> as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> u32 {
        __ox::export_async(
            message,
            |r| {
                let this = __ox::this_rc::<
                    Counter,
                >(this, <Counter as __ox::Class>::NAME)?;
                let other = __ox::parameter::<
                    __ox::Option<::std::rc::Rc<Counter>>,
                >(other, r, "other")?;
                __ox::Ok(async move { Counter::share(this, other.as_deref()).await })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_share_4ccc50b5")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_share_4ccc50b5", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "share", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::ASYNC | __ox::flag::SHARED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "other"[0, 4], optional, ""[]);
            <__ox::Option<::std::rc::Rc<Counter>> as __ox::Value>::describe(d);
            <Rc<
                Counter,
            > as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < Rc < Counter > as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_merge_5a035c3e")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        other: <Counter as __ox::FromJsMut>::Abi,
        seen: <Counter as __ox::FromJsRef>::Abi,
        message: __ox::Incoming,
    ) -> <() as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&other) != 0
                && ::core::mem::size_of_val(&seen) != 0
            {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let mut this = __ox::this_mut::<
                    Counter,
                >(this, &"merge", <Counter as __ox::Class>::NAME)?;
                let mut other = __ox::parameter_mut::<Counter>(other, r, "other")?;
                let seen = __ox::parameter_ref::<Counter>(seen, r, "seen")?;
                __ox::Ok(Counter::merge(&mut this, &mut other, &seen))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_merge_5a035c3e")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_merge_5a035c3e", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "merge", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::CHANGED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(2);
            __ox::parameter!(d, "other"[0, 4], required, ""[]);
            <Counter as __ox::FromJsMut>::describe_mut(d);
            __ox::parameter!(d, "seen"[0], required, ""[]);
            <Counter as __ox::Value>::describe(d);
            <() as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < () as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_absorb_460dd97f")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        other: <Counter as __ox::FromJsTaken>::Abi,
        by: <u32 as __ox::FromJsTaken>::Abi,
        message: __ox::Incoming,
    ) -> <() as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&other) != 0
                && ::core::mem::size_of_val(&by) != 0
            {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let mut this = __ox::this_mut::<
                    Counter,
                >(this, &"absorb", <Counter as __ox::Class>::NAME)?;
                let other = __ox::parameter_taken::<Counter>(other, r, "other")?;
                let by = __ox::parameter_taken::<u32>(by, r, "by")?;
                __ox::Ok(Counter::absorb(&mut this, __ox::take(other), __ox::take(by)))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_absorb_460dd97f")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_absorb_460dd97f", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "absorb", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::CHANGED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(2);
            __ox::parameter!(d, "other"[0, 4], required, ""[]);
            <Counter as __ox::FromJsTaken>::describe_taken(d);
            __ox::parameter!(d, "by"[0], required, ""[]);
            <u32 as __ox::FromJsTaken>::describe_taken(d);
            <() as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < () as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_iter_51566f80")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <RustIterator<u32> as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"iter", <Counter as __ox::Class>::NAME)?;
                __ox::Ok(Counter::iter(&this))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_iter_51566f80")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_iter_51566f80", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "iter", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED | __ox::flag::ITERATOR);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <RustIterator<
                u32,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < RustIterator < u32 > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_ticks_2955fe98")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <Result<RustStream<u32>, CountError> as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_rc::<
                    Counter,
                >(this, <Counter as __ox::Class>::NAME)?;
                __ox::Ok(Counter::ticks(this))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_ticks_2955fe98")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_ticks_2955fe98", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "ticks", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED | __ox::flag::ASYNC_ITERATOR);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <Result<
                RustStream<u32>,
                CountError,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < RustStream < u32 >, CountError > as __ox::Return >
                        ::Error
                    )
                },
            );
        });
    }
};
#[cfg(feature = "total")]
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_total_2ce43520")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        limit: <u64 as __ox::FromJs>::Abi,
        host: __ox::InMessage,
        message: __ox::Incoming,
    ) -> <u64 as __ox::Return>::Abi {
        __ox::export(
            message,
            |r| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"describe", <Counter as __ox::Class>::NAME)?;
                let limit = __ox::parameter::<u64>(limit, r, "limit")?;
                let host = __ox::receive::<IpAddr, _>(r, "host", &__ox::Text)?;
                __ox::Ok(Counter::total(&this, limit, host))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_total_2ce43520")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_total_2ce43520", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "describe", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(2);
            __ox::parameter!(d, "limit"[0, 4], required, ""[]);
            <__ox::As<__ox::form::Number, u64> as __ox::Value>::describe(d);
            __ox::parameter!(d, "host"[0], required, ""[]);
            __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
            <__ox::As<
                __ox::form::Number,
                u64,
            > as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < u64 as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_to_string_da8de365")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <String as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"toString", <Counter as __ox::Class>::NAME)?;
                __ox::Ok(Counter::to_string(&this))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_to_string_da8de365")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(
                d, "__ox_Counter_to_string_da8de365", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "toString", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <String as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < String as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Counter_to_json_4ea68896")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <u32 as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Counter,
                >(this, &"toJSON", <Counter as __ox::Class>::NAME)?;
                __ox::Ok(Counter::to_json(&this))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_to_json_4ea68896")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Counter_to_json_4ea68896", 0, 4, 8, 12, 16, 20, 24, 28);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "toJSON", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED);
            d.hash(<Counter as __ox::Class>::HASH);
            d.word(0);
            <u32 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < u32 as __ox::Return > ::Error),
            );
        });
    }
};
