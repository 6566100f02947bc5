const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Account {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = 1 + 1 + 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Account 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Account", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::FULL_RECORD);
                d.word(__ox::body_flag::STRICT);
                d.word(3);
                __ox::field!(d, "id"[0], ""[], default, ""[]);
                d.word(2);
                __ox::text!(d, "ident", 0, 4);
                __ox::text!(d, "key", 0);
                d.word(0);
                <u32 as __ox::Value>::describe(d);
                __ox::field!(d, "tags"[0], ""[], default, ""[]);
                d.word(0);
                d.word(__ox::field_flag::SKIPPED);
                <Vec<String> as __ox::Value>::describe(d);
                __ox::field!(d, "note"[0], ""[], default, ""[]);
                d.word(0);
                d.word(__ox::field_flag::SKIPPED);
                <Option<String> as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Account {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write_some(w, &self.id);
            if Vec::is_empty(&self.tags) {
                __ox::write_none(w);
            } else {
                __ox::write_some(w, &self.tags);
            }
            if Option::is_none(&self.note) {
                __ox::write_none(w);
            } else {
                __ox::write_some(w, &self.note);
            }
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Account {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            let whole = Account::guest();
            __ox::Ok(Self {
                id: __ox::field::<__ox::Option<u32>>(r, "id")?.unwrap_or(whole.id),
                tags: __ox::field::<__ox::Option<Vec<String>>>(r, "tags")?
                    .unwrap_or(whole.tags),
                note: __ox::field::<__ox::Option<Option<String>>>(r, "note")?
                    .unwrap_or(whole.note),
            })
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    const _: () = ::core::assert!(
        < Place as __ox::Value > ::SHAPE.is_object(),
        "`place` cannot be flattened: a struct with fields, an enum with a tag and a map with texts as keys can"
    );
    const _: () = ::core::assert!(
        < HashMap < String, f64 > as __ox::Value > ::SHAPE.is_object(),
        "`rest` cannot be flattened: a struct with fields, an enum with a tag and a map with texts as keys can"
    );
    #[automatically_derived]
    impl __ox::Value for Entry {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <String as __ox::Value>::SIZE + 1
            + <Place as __ox::Value>::SIZE + <HashMap<String, f64> as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Entry 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Entry", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::FULL_RECORD);
                d.word(0);
                d.word(4);
                __ox::field!(d, "title"[0, 4], ""[], required, ""[]);
                d.word(0);
                d.word(0);
                <String as __ox::Value>::describe(d);
                __ox::field!(d, "version"[0, 4], ""[], required, ""[]);
                d.word(0);
                d.word(__ox::field_flag::SKIPPED);
                __ox::describe_received::<Version, _>(d, &__ox::Text);
                __ox::field!(d, "place"[0, 4], ""[], required, ""[]);
                d.word(0);
                d.word(__ox::field_flag::FLAT);
                <Place as __ox::Value>::describe(d);
                __ox::field!(d, "rest"[0], ""[], required, ""[]);
                d.word(0);
                d.word(__ox::field_flag::FLAT);
                <HashMap<String, f64> as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Entry {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<String>(&self.title, w);
            if String::is_empty(&self.version) {
                __ox::write_none(w);
            } else {
                __ox::write_some(
                    w,
                    &__ox::send::<
                        __ox::Borrowed<'_, Version>,
                        _,
                    >(&self.version, &__ox::Text),
                );
            }
            __ox::write::<Place>(&self.place, w);
            __ox::write::<HashMap<String, f64>>(&self.rest, w);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Entry {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                title: __ox::field::<String>(r, "title")?,
                version: {
                    __ox::given(r)?;
                    __ox::receive::<Version, _>(r, "version", &__ox::Text)?
                },
                place: <Place as __ox::FromJs>::read(r)?,
                rest: <HashMap<String, f64> as __ox::FromJs>::read(r)?,
            })
        }
    }
};
