const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Settings {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = 1 + <Duration as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Settings 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Settings", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::FULL_RECORD);
                d.word(__ox::body_flag::STRICT);
                d.word(2);
                __ox::field!(d, "n"[0], ""[], default, ""[]);
                d.word(0);
                d.word(__ox::field_flag::SKIPPED);
                <u32 as __ox::Value>::describe(d);
                __ox::field!(d, "wait_time"[0, 4, 8], ""[], required, ""[]);
                d.word(0);
                d.word(0);
                <__ox::As<__ox::form::Number, Duration> as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Settings {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            if is_zero(&self.retries) {
                __ox::write_none(w);
            } else {
                __ox::write_some(w, &self.retries);
            }
            __ox::write::<Duration>(&self.wait_time, w);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Settings {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                retries: __ox::field::<__ox::Option<u32>>(r, "n")?.unwrap_or_default(),
                wait_time: __ox::field::<Duration>(r, "wait_time")?,
                cache: __ox::Default::default(),
            })
        }
    }
};
