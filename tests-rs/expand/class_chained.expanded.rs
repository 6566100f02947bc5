impl Sentence {
    /// One more word.
    pub fn add(&mut self, word: &str) -> &mut Self {
        self.words.push(word.into());
        self
    }
    pub fn check(&self) -> Result<&Sentence, Empty> {
        Ok(self)
    }
    pub fn primitive(&self, hint: Hint) -> f64 {
        0.0
    }
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Sentence_add_1938f43a")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        word: <str as __ox::FromJsRef>::Abi,
        message: __ox::Incoming,
    ) -> <() as __ox::Return>::Abi {
        __ox::export(
            message,
            |r| {
                let mut this = __ox::this_mut::<
                    Sentence,
                >(this, &"add", <Sentence as __ox::Class>::NAME)?;
                let word = __ox::parameter_ref::<str>(word, r, "word")?;
                __ox::Ok(
                    ::core::convert::identity(
                        __ox::chained(
                            ::core::ptr::from_ref(&*this),
                            Sentence::add(&mut this, &word),
                        )?,
                    ),
                )
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Sentence_add_1938f43a")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Sentence_add_1938f43a", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "add", 0);
            __ox::text!(d, "One more word.", 0, 4, 8, 12);
            d.word(__ox::flag::CHAINED | __ox::flag::CHANGED);
            d.hash(<Sentence as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "word"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
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
        unsafe(export_name = "__ox_Sentence_check_74977b11")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <Result<(), Empty> as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Sentence,
                >(this, &"check", <Sentence as __ox::Class>::NAME)?;
                __ox::Ok(
                    ::core::convert::identity(
                        __ox::chained(
                            ::core::ptr::from_ref(&*this),
                            Sentence::check(&this),
                        )?,
                    ),
                )
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Sentence_check_74977b11")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Sentence_check_74977b11", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "check", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::CHAINED | __ox::flag::SHARED);
            d.hash(<Sentence as __ox::Class>::HASH);
            d.word(0);
            <Result<
                (),
                Empty,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < (), Empty > as __ox::Return > ::Error
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
        unsafe(export_name = "__ox_Sentence_primitive_adf780b4")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        hint: <Hint as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <f64 as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&hint) != 0 {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let this = __ox::this_ref::<
                    Sentence,
                >(this, &"[Symbol.toPrimitive]", <Sentence as __ox::Class>::NAME)?;
                let hint = __ox::parameter::<Hint>(hint, r, "hint")?;
                __ox::Ok(Sentence::primitive(&this, hint))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Sentence_primitive_adf780b4")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(
                d, "__ox_Sentence_primitive_adf780b4", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "[Symbol.toPrimitive]", 0, 4, 8, 12, 16);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED);
            d.hash(<Sentence as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "hint"[0], required, ""[]);
            <Hint as __ox::Value>::describe(d);
            <f64 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < f64 as __ox::Return > ::Error),
            );
        });
    }
};
