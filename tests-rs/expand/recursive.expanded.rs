const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Tree {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <i32 as __ox::Value>::SIZE + <Vec<Tree> as __ox::Value>::SIZE
            + <Option<Box<Self>> as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Tree 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Tree", 0);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::RECORD);
                d.word(3);
                __ox::field!(d, "value"[0, 4], ""[], required, ""[]);
                <i32 as __ox::Value>::describe(d);
                __ox::field!(d, "children"[0, 4], ""[], required, ""[]);
                <Vec<Tree> as __ox::Value>::describe(d);
                __ox::field!(d, "parent"[0, 4], ""[], optional, ""[]);
                <Option<Box<Self>> as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Tree {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<i32>(&self.value, w);
            __ox::write::<Vec<Tree>>(&self.children, w);
            __ox::write::<Option<Box<Self>>>(&self.parent, w);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Tree {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                value: __ox::field::<i32>(r, "value")?,
                children: __ox::field::<Vec<Tree>>(r, "children")?,
                parent: __ox::field::<Option<Box<Self>>>(r, "parent")?,
            })
        }
    }
};
