use crate::host_of_tests::logged;

fn line(level: u8, target: &str, text: &str) -> (u8, String, String) {
    (level, target.into(), text.into())
}

#[cfg(feature = "log")]
#[test]
fn a_record_brings_its_level_and_target() {
    super::init();
    super::init();
    ::log::error!("{} of {}", 1, 2);
    ::log::warn!(target: "shop::cart", "full");
    ::log::info!("");
    ::log::debug!("é");
    ::log::trace!("deep");
    let here = "oxbridge::log::tests";
    assert_eq!(
        logged(),
        [
            line(1, here, "1 of 2"),
            line(2, "shop::cart", "full"),
            line(3, here, ""),
            line(4, here, "é"),
            line(5, here, "deep"),
        ]
    );
}

#[cfg(feature = "tracing")]
#[test]
fn an_event_brings_its_fields_and_spans() {
    super::init();
    tracing::info!("plain");
    tracing::error!(target: "shop", code = 7, name = "a b", "failed {}", 1);
    tracing::debug!(items = ?[1, 2]);
    {
        let outer = tracing::info_span!("request", id = 7, user = tracing::field::Empty);
        let entered = outer.enter();
        outer.record("user", "ada");
        let inner = tracing::debug_span!("query");
        inner.in_scope(|| tracing::trace!("slow"));
        assert!(inner.id().is_some());
        drop(inner);
        tracing::warn!("over");
        drop(entered);
        tracing::info!("outside");
    }
    let here = "oxbridge::log::tests";
    assert_eq!(
        logged(),
        [
            line(3, here, "plain"),
            line(1, "shop", r#"failed 1 code=7 name="a b""#),
            line(4, here, "items=[1, 2]"),
            line(5, here, r#"request{id=7}{user="ada"}: query: slow"#),
            line(2, here, r#"request{id=7}{user="ada"}: over"#),
            line(3, here, "outside"),
        ]
    );
}

#[cfg(feature = "tracing")]
#[test]
fn what_is_logged_may_log() {
    struct Loud;

    impl std::fmt::Debug for Loud {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            tracing::info!("within");
            f.write_str("loud")
        }
    }

    super::init();
    let _span = tracing::info_span!("span", value = ?Loud).entered();
    tracing::info!(value = ?Loud);
    let here = "oxbridge::log::tests";
    assert_eq!(
        logged(),
        [
            line(3, here, "within"),
            line(3, here, "span{value=loud}: within"),
            line(3, here, "span{value=loud}: value=loud"),
        ]
    );
}
