pub fn join(
    text: &str,
    separator: Separator,
    list: Vec<Option<u32>>,
    seconds: u32,
) -> String {}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_join_179b95f3"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        text: __ox::InMessage,
        separator: __ox::InMessage,
        list: __ox::InMessage,
        seconds: __ox::InMessage,
        message: __ox::Incoming,
    ) -> <String as __ox::Return>::Abi {
        __ox::export(
            message,
            |r| {
                let text = __ox::parameter::<
                    __ox::Option<::std::string::String>,
                >(__ox::InMessage, r, "text")?;
                let separator = __ox::parameter::<
                    __ox::Option<Separator>,
                >(separator, r, "separator")?
                    .unwrap_or_else(|| Separator::of(" , ", r#"& "- "!"#, '<'));
                let list = __ox::parameter::<
                    __ox::Option<Vec<Option<u32>>>,
                >(list, r, "list")?
                    .unwrap_or_else(|| Vec::<Option<u32>>::new());
                let seconds = __ox::parameter::<
                    __ox::Option<u32>,
                >(seconds, r, "seconds")?
                    .unwrap_or_else(|| 60 * 60 - 1);
                __ox::Ok(
                    join(
                        text.as_deref().unwrap_or_else(|| "a , b :: c"),
                        separator,
                        list,
                        seconds,
                    ),
                )
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.join_179b95f3")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_join_179b95f3", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "join", 0);
            __ox::text!(d, "");
            d.word(0);
            d.word(4);
            __ox::parameter!(d, "text"[0], default, "\"a , b :: c\""[0, 4, 8]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(
                d, "separator"[0, 4, 8], default,
                "Separator::of(\" , \", r#\"& \"- \"!\"#, '<')"[0, 4, 8, 12, 16, 20, 24,
                28, 32, 36]
            );
            <Separator as __ox::Value>::describe(d);
            __ox::parameter!(
                d, "list"[0], default, "Vec::<Option<u32>>::new()"[0, 4, 8, 12, 16, 20,
                24]
            );
            <Vec<Option<u32>> as __ox::Value>::describe(d);
            __ox::parameter!(d, "seconds"[0, 4], default, "60 * 60 - 1"[0, 4, 8]);
            <u32 as __ox::Value>::describe(d);
            <String as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < String as __ox::Return > ::Error),
            );
        });
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Words {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = 1 + 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Words 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Words", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::RECORD);
                d.word(2);
                __ox::field!(
                    d, "open"[0], ""[], default, "br\" ( \".to_vec()"[0, 4, 8, 12]
                );
                <Vec<u8> as __ox::Value>::describe(d);
                __ox::field!(
                    d, "mode"[0], ""[], default, "<Mode as Default>::default()"[0, 4, 8,
                    12, 16, 20, 24]
                );
                <Mode as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Words {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write_some(w, &self.open);
            __ox::write_some(w, &self.mode);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Words {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                open: __ox::field::<__ox::Option<Vec<u8>>>(r, "open")?
                    .unwrap_or_else(|| br" ( ".to_vec()),
                mode: __ox::field::<__ox::Option<Mode>>(r, "mode")?
                    .unwrap_or_else(|| <Mode as Default>::default()),
            })
        }
    }
};
