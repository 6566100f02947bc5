//! Imports, async exports and callbacks compile without a warning under strict lints. Natively there is no JavaScript,
//! and every import says so.

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]
// The functions here are for their signatures.
#![allow(
    clippy::unused_async,
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref
)]

use oxbridge::{JsError, JsException, JsFunction, Marshal, js_export, js_import, private};
use std::error::Error;
use std::fmt::{self, Display};
use std::net::IpAddr;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// A conversion of our own: a colour crosses as a number.
mod colour {
    use super::Colour;

    pub const fn to_js(colour: &Colour) -> u32 {
        colour.0
    }

    pub fn from_js(number: u32) -> Result<Colour, String> {
        if number < 1 << 24 {
            Ok(Colour(number))
        } else {
            Err(format!("{number} is no colour"))
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Colour(u32);

#[derive(Debug, Marshal)]
struct Options {
    language: String,
}

/// Shows a line in the app's log.
#[js_import(module = "billing-host")]
fn show_line(text: &str, level: u32) -> Result<(), JsException>;

#[js_import(module = "./colours.js", name = "palette.mix", with = "colour")]
#[allow(clippy::too_many_arguments)]
fn mix(
    colours: &[u32],
    options: &Options,
    #[marshal(as = "number")] id: u64,
    #[marshal(via = "String")] host: IpAddr,
    #[marshal(via = "String")] mask: &IpAddr,
    #[marshal(via = "String")] peer: Option<IpAddr>,
    #[marshal(with = "colour")] tint: &Colour,
    #[marshal(with = "colour")] fill: Colour,
    names: Vec<&str>,
    r#type: Option<&str>,
) -> Result<Colour, JsException>;

#[js_import(via = "String")]
fn address() -> Result<IpAddr, JsException>;

#[js_import(via = "String")]
fn peer() -> Result<Option<IpAddr>, JsException>;

#[js_import(as = "number")]
fn count() -> Result<u64, JsException>;

#[js_import]
extern "C" {
    #[js_import(getter, name = "location.href")]
    fn href() -> Result<String, JsException>;

    async fn fetch_text(customer: u64, page: &str) -> Result<String, JsException>;

    #[js_import(signal)]
    async fn wait(#[marshal(as = "number")] time: Duration) -> Result<(), JsException>;

    #[js_import(via = "String")]
    async fn resolve(name: &str) -> Result<IpAddr, JsException>;

    #[js_import(with = "colour")]
    async fn tint() -> Result<Colour, JsException>;

    #[cfg(any())]
    fn nowhere(missing: Missing) -> Result<(), JsException>;
}

#[js_export]
async fn load(
    customer: u64,
    name: &str,
    rates: &[f64],
    options: &Options,
    #[marshal(with = "colour")] tint: &Colour,
    #[default("en")] language: &str,
    note: Option<&str>,
) -> Result<String, Failure> {
    let text = fetch_text(customer, name).await?;
    let _ = (rates, options, tint, note);
    Ok(text + language)
}

#[js_export]
#[cfg(any())]
fn nowhere_either(missing: Missing) {}

#[js_export(with = "colour")]
async fn background() -> Colour {
    Colour(0)
}

#[js_export]
fn level(level: u32) -> u32 {
    level
}

#[js_export]
async fn depth(depth: u32) -> u32 {
    depth
}

#[js_import]
fn volume(volume: f64, raw: u32, message: &str) -> Result<f64, JsException>;

#[derive(Marshal)]
struct Listener {
    call: JsFunction<fn(event: String, f64)>,
    each: Option<JsFunction<fn(fraction: f64)>>,
}

#[js_export]
fn listen(listener: Listener) {
    let _ = (listener.call, listener.each);
}

#[derive(Debug, JsError)]
enum Failure {
    Unknown { id: u64 },
    Js(#[from] JsException),
    Declined,
    Late(#[source] JsException),
}

impl From<JsException> for Failure {
    fn from(exception: JsException) -> Self {
        Self::Js(exception)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { id } => write!(f, "unknown {id}"),
            Self::Declined => f.write_str("declined"),
            Self::Late(_) => f.write_str("late"),
            Self::Js(exception) => exception.fmt(f),
        }
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Late(exception) => Some(exception),
            _ => None,
        }
    }
}

/// What a future gives that is ready at once.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future is not ready"),
    }
}

const NO_JAVASCRIPT: &str = "JavaScript exists in WebAssembly only";

#[track_caller]
fn fails<T>(result: Result<T, JsException>) {
    assert_eq!(
        result.err().map(|error| error.message()).as_deref(),
        Some(NO_JAVASCRIPT)
    );
}

#[test]
fn without_javascript_every_import_fails() {
    let host = IpAddr::from([127, 0, 0, 1]);
    let options = Options { language: "en".into() };
    fails(show_line("a", 1));
    fails(mix(
        &[1],
        &options,
        1,
        host,
        &host,
        Some(host),
        &Colour(1),
        Colour(2),
        vec!["a"],
        Some("b"),
    ));
    fails(address());
    fails(peer());
    fails(count());
    fails(href());
    fails(now(fetch_text(1, "a")));
    fails(now(wait(Duration::from_secs(1))));
    fails(now(resolve("localhost")));
    fails(now(tint()));
}

#[test]
fn a_parameter_may_have_the_name_of_its_function_or_of_ours() {
    assert_eq!((level(3), now(depth(4))), (3, 4));
    fails(volume(0.5, 1, "a"));
}

#[test]
fn async_exports_can_still_be_called() {
    let options = Options {
        language: String::new(),
    };
    let loaded = now(load(1, "a", &[1.0], &options, &Colour(0), "en", None));
    assert_eq!(loaded.unwrap_err().to_string(), NO_JAVASCRIPT);
    assert_eq!(now(background()).0, 0);
}

#[test]
fn an_exception_in_a_typed_error_is_what_was_thrown() {
    let exception = || JsException::new("gone");
    assert!(JsError::thrown(&Failure::Js(exception())).is_some());
    for error in [
        Failure::Unknown { id: 1 },
        Failure::Declined,
        Failure::Late(exception()),
    ] {
        assert!(JsError::thrown(&error).is_none(), "{error}");
    }
}

#[test]
fn the_names_of_parameters_of_functions_are_described() {
    let mut describer = private::Describer::new();
    <Listener as private::Value>::describe(&mut describer);
    let has = |text: &[u8; 4]| describer.words().contains(&u32::from_le_bytes(*text));
    assert!(has(b"even") && has(b"frac"), "{:?}", describer.words());
}
