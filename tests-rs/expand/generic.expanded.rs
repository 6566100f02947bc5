const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl<T: __ox::Value> __ox::Value for Page<T> {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <Vec<T> as __ox::Value>::SIZE
            + <Option<u32> as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Page 0.1.0 src/lib.rs:1:1",
            );
            if d
                .named(
                    HASH,
                    1,
                    |d| {
                        <T as __ox::Value>::describe(d);
                    },
                )
            {
                __ox::text!(d, "Page", 0);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(1);
                __ox::text!(d, "T", 0);
                fn body<T: __ox::Value>(d: &mut __ox::Describer) {
                    d.word(__ox::body::RECORD);
                    d.word(2);
                    __ox::field!(d, "items"[0, 4], ""[], required, ""[]);
                    <Vec<T> as __ox::Value>::describe(d);
                    __ox::field!(d, "next"[0], ""[], optional, ""[]);
                    <Option<u32> as __ox::Value>::describe(d);
                }
                body::<T>(d);
                d.generic(body::<__ox::Parameter<0>>);
            }
        }
    }
    #[automatically_derived]
    impl<T: __ox::ToJs> __ox::ToJs for Page<T> {
        __ox::to_message!();
        const LENT: bool = <T as __ox::ToJs>::LENT;
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<Vec<T>>(&self.items, w);
            __ox::write::<Option<u32>>(&self.next, w);
        }
    }
    #[automatically_derived]
    impl<T: __ox::FromJs> __ox::FromJs for Page<T> {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                items: __ox::field::<Vec<T>>(r, "items")?,
                next: __ox::field::<Option<u32>>(r, "next")?,
            })
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl<T: Ord + __ox::Value> __ox::Value for Sorted<T> {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <Vec<T> as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Sorted 0.1.0 src/lib.rs:1:1",
            );
            if d
                .named(
                    HASH,
                    1,
                    |d| {
                        <T as __ox::Value>::describe(d);
                    },
                )
            {
                __ox::text!(d, "Sorted", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(1);
                __ox::text!(d, "T", 0);
                d.word(__ox::body::RECORD);
                d.word(1);
                __ox::field!(d, "items"[0, 4], ""[], required, ""[]);
                <Vec<T> as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl<T: Ord + __ox::ToJs> __ox::ToJs for Sorted<T> {
        __ox::to_message!();
        const LENT: bool = <T as __ox::ToJs>::LENT;
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<Vec<T>>(&self.items, w);
        }
    }
    #[automatically_derived]
    impl<T: Ord + __ox::FromJs> __ox::FromJs for Sorted<T> {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                items: __ox::field::<Vec<T>>(r, "items")?,
            })
        }
    }
};
