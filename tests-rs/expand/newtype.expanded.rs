const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for UserId {
        const SHAPE: __ox::Shape = <u64 as __ox::Value>::SHAPE;
        const SIZE: usize = <u64 as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "UserId 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "UserId", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::ALIAS);
                <u64 as __ox::Value>::describe(d);
                __ox::text!(d, "UserId", 0, 4);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for UserId {
        type Abi = <u64 as __ox::ToJs>::Abi;
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<u64>(&self.0, w);
        }
        #[inline]
        fn to_wasm(&self) -> Self::Abi {
            __ox::to_wasm::<u64>(&self.0)
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for UserId {
        type Abi = <u64 as __ox::FromJs>::Abi;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self(<u64 as __ox::FromJs>::read(r)?))
        }
        #[inline]
        fn from_wasm(
            abi: Self::Abi,
            r: &mut __ox::Reader<'_>,
        ) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self(<u64 as __ox::FromJs>::from_wasm(abi, r)?))
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Meters {
        const SHAPE: __ox::Shape = <f64 as __ox::Value>::SHAPE;
        const SIZE: usize = <f64 as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Meters 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Meters", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::ALIAS);
                <f64 as __ox::Value>::describe(d);
                __ox::text!(d, "");
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Meters {
        type Abi = <f64 as __ox::ToJs>::Abi;
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<f64>(&self.value, w);
        }
        #[inline]
        fn to_wasm(&self) -> Self::Abi {
            __ox::to_wasm::<f64>(&self.value)
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Meters {
        type Abi = <f64 as __ox::FromJs>::Abi;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                value: <f64 as __ox::FromJs>::read(r)?,
                unit: __ox::Default::default(),
            })
        }
        #[inline]
        fn from_wasm(
            abi: Self::Abi,
            r: &mut __ox::Reader<'_>,
        ) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                value: <f64 as __ox::FromJs>::from_wasm(abi, r)?,
                unit: __ox::Default::default(),
            })
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Host {
        const SHAPE: __ox::Shape = __ox::received::<IpAddr, _>(&__ox::Text).0;
        const SIZE: usize = __ox::received::<IpAddr, _>(&__ox::Text).1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Host 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Host", 0);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::ALIAS);
                __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
                __ox::text!(d, "");
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Host {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::ToJs::write(
                &__ox::send::<__ox::Borrowed<'_, IpAddr>, _>(&self.0, &__ox::Text),
                w,
            );
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Host {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self(__ox::receive::<IpAddr, _>(r, "", &__ox::Text)?))
        }
    }
};
