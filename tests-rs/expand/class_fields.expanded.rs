/// What goes round a star.
pub struct Planet {
    /// In kilograms.
    pub mass: f64,
    #[cfg(feature = "named")]
    pub name: String,
    pub age: u64,
    pub secret: i32,
}
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    __ox::class!(Planet, "Planet", "Planet 0.1.0 src/lib.rs:1:1");
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Planet_012c4f6d")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CLASS);
            __ox::text!(d, "");
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Sky", 0);
            __ox::text!(d, "Planet", 0, 4);
            __ox::text!(d, "What goes round a star.", 0, 4, 8, 12, 16, 20);
            d.hash(<Planet as __ox::Class>::HASH);
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Planet_mass_413de3ee")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <f64 as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Planet,
                >(this, &"mass", <Planet as __ox::Class>::NAME)?;
                __ox::Ok(__ox::copy::<f64>(&(*this).mass))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Planet_mass_413de3ee")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Planet_mass_413de3ee", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Sky", 0);
            __ox::text!(d, "mass", 0);
            __ox::text!(d, "In kilograms.", 0, 4, 8, 12);
            d.word(__ox::flag::SHARED | __ox::flag::GETTER);
            d.hash(<Planet as __ox::Class>::HASH);
            d.word(0);
            <f64 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < f64 as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Planet_set_mass_a9a1caef")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        value: <f64 as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <() as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&value) != 0 {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let mut this = __ox::this_mut::<
                    Planet,
                >(this, &"mass", <Planet as __ox::Class>::NAME)?;
                let value = __ox::parameter::<f64>(value, r, "value")?;
                __ox::Ok({
                    (*this).mass = value;
                })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Planet_set_mass_a9a1caef")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Planet_set_mass_a9a1caef", 0, 4, 8, 12, 16, 20, 24, 28);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Sky", 0);
            __ox::text!(d, "mass", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::CHANGED | __ox::flag::SETTER);
            d.hash(<Planet as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "value"[0, 4], required, ""[]);
            <f64 as __ox::Value>::describe(d);
            <() as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < () as __ox::Return > ::Error),
            );
        });
    }
};
#[cfg(feature = "named")]
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Planet_name_6643a515")
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
                    Planet,
                >(this, &"title", <Planet as __ox::Class>::NAME)?;
                __ox::Ok(<String as __ox::Clone>::clone(&(*this).name))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Planet_name_6643a515")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Planet_name_6643a515", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Sky", 0);
            __ox::text!(d, "title", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED | __ox::flag::GETTER);
            d.hash(<Planet as __ox::Class>::HASH);
            d.word(0);
            <String as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < String as __ox::Return > ::Error),
            );
        });
    }
};
#[cfg(feature = "named")]
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_Planet_set_name_685ca2c8")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        value: <String as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <() as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&value) != 0 {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let mut this = __ox::this_mut::<
                    Planet,
                >(this, &"title", <Planet as __ox::Class>::NAME)?;
                let value = __ox::parameter::<String>(value, r, "value")?;
                __ox::Ok({
                    (*this).name = value;
                })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Planet_set_name_685ca2c8")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Planet_set_name_685ca2c8", 0, 4, 8, 12, 16, 20, 24, 28);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Sky", 0);
            __ox::text!(d, "title", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::CHANGED | __ox::flag::SETTER);
            d.hash(<Planet as __ox::Class>::HASH);
            d.word(1);
            __ox::parameter!(d, "value"[0, 4], required, ""[]);
            <String as __ox::Value>::describe(d);
            <() as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < () as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_Planet_age_7dce1f49"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <u64 as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Planet,
                >(this, &"age", <Planet as __ox::Class>::NAME)?;
                __ox::Ok(__ox::copy::<u64>(&(*this).age))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Planet_age_7dce1f49")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Planet_age_7dce1f49", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Sky", 0);
            __ox::text!(d, "age", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED | __ox::flag::GETTER);
            d.hash(<Planet as __ox::Class>::HASH);
            d.word(0);
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
pub struct Colour(pub u8, pub u8, u8);
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    __ox::class!(Colour, "Colour", "Colour 0.1.0 src/lib.rs:1:1");
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Colour_90e22393")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CLASS);
            __ox::text!(d, "");
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "Colour", 0, 4);
            __ox::text!(d, "");
            d.hash(<Colour as __ox::Class>::HASH);
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_Colour_red_4f11a6b3"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        this: __ox::object::Id,
        _: __ox::Incoming,
    ) -> <u8 as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                let this = __ox::this_ref::<
                    Colour,
                >(this, &"red", <Colour as __ox::Class>::NAME)?;
                __ox::Ok(<u8 as __ox::Clone>::clone(&(*this).0))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Colour_red_4f11a6b3")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_Colour_red_4f11a6b3", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "red", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::SHARED | __ox::flag::GETTER);
            d.hash(<Colour as __ox::Class>::HASH);
            d.word(0);
            <u8 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < u8 as __ox::Return > ::Error),
            );
        });
    }
};
