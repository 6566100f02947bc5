pub fn add(left: i32, right: i32) -> i32 {
    left + right
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_add_4ad547f6"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        left: <i32 as __ox::FromJs>::Abi,
        right: <i32 as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <i32 as __ox::Return>::Abi {
        __ox::export(
            if ::core::mem::size_of_val(&left) != 0
                && ::core::mem::size_of_val(&right) != 0
            {
                __ox::Incoming::NONE
            } else {
                message
            },
            |r| {
                let left = __ox::parameter::<i32>(left, r, "left")?;
                let right = __ox::parameter::<i32>(right, r, "right")?;
                __ox::Ok(add(left, right))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.add_4ad547f6")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_add_4ad547f6", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "add", 0);
            __ox::text!(d, "");
            d.word(0);
            d.word(2);
            __ox::parameter!(d, "left"[0], required, ""[]);
            <i32 as __ox::Value>::describe(d);
            __ox::parameter!(d, "right"[0, 4], required, ""[]);
            <i32 as __ox::Value>::describe(d);
            <i32 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < i32 as __ox::Return > ::Error),
            );
        });
    }
};
