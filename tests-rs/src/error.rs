//! What fails: typed errors, messages with causes, panics.

use oxbridge::prelude::*;
use std::fmt;

/// What can go wrong with a bill.
#[derive(Debug, thiserror::Error, JsError)]
pub enum BillingError {
    /// Nobody has that number.
    #[error("no such customer: {id}")]
    UnknownCustomer { id: u64 },
    /// Not a record, but its one value.
    #[error("declined: {0}")]
    Declined(String),
    #[error("offline")]
    Offline,
    /// What caused it is its `cause`, not its data.
    #[error("order {order} is broken")]
    Broken { order: u32, source: Layer },
}

/// An error that was caused by another as often as it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub depth: u32,
    below: Option<Box<Layer>>,
}

impl Layer {
    fn new(depth: u32) -> Layer {
        Layer {
            depth,
            below: (depth > 0).then(|| Box::new(Layer::new(depth - 1))),
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "layer {}", self.depth)
    }
}

impl std::error::Error for Layer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.below.as_deref().map(|below| below as _)
    }
}

/// Fails with the variant of that number; gives 0 for others.
///
/// # Errors
///
/// [`BillingError`], whichever was asked for.
#[js_export(namespace = "Billing")]
pub fn charge(variant: u32) -> Result<u32, BillingError> {
    match variant {
        1 => Err(BillingError::UnknownCustomer { id: u64::MAX }),
        2 => Err(BillingError::Declined("no money".to_string())),
        3 => Err(BillingError::Offline),
        4 => Err(BillingError::Broken {
            order: 5,
            source: Layer::new(2),
        }),
        _ => Ok(0),
    }
}

/// Fails with a `String` unless it is empty.
#[js_export]
pub fn fail_with_text(message: String) -> Result<(), String> {
    if message.is_empty() { Ok(()) } else { Err(message) }
}

/// Fails with a `std::error::Error` that has as many causes.
#[js_export]
pub fn fail_with_error(causes: u32) -> Result<(), Layer> {
    Err(Layer::new(causes))
}

/// Fails with a boxed error.
#[js_export]
pub fn fail_with_box(causes: u32) -> Result<u32, Box<dyn std::error::Error>> {
    Err(Box::new(Layer::new(causes)))
}

/// Fails with an `anyhow::Error` that says where it happened.
#[js_export]
pub fn fail_with_anyhow(causes: u32) -> anyhow::Result<u32> {
    Err(anyhow::Error::from(Layer::new(causes)).context("while digging"))
}

/// Succeeds with a record or fails: both ways of one result.
#[js_export]
pub fn parse_point(text: &str) -> Result<super::value::Point, std::num::ParseFloatError> {
    let (x, y) = text.split_once(',').unwrap_or((text, ""));
    Ok(super::value::Point {
        x: x.parse()?,
        y: y.parse()?,
    })
}

/// Panics with that message.
#[js_export]
pub fn panic_with(message: String) -> u32 {
    panic!("{message}")
}

/// Panics where Rust looks at an index.
#[js_export]
pub fn element(values: Vec<u32>, index: u32) -> u32 {
    values[index as usize]
}

/// Overflows the stack.
#[js_export]
#[allow(unconditional_recursion)]
pub fn overflow(depth: u32) -> u32 {
    let frame = std::hint::black_box([depth; 64]);
    overflow(depth.wrapping_add(1)).wrapping_add(frame[(depth % 64) as usize])
}

/// Runs into a trap that no panic hook hears of.
#[js_export]
pub fn trap() {
    #[cfg(target_family = "wasm")]
    std::arch::wasm32::unreachable();
}

/// Asks for more memory than there is.
#[js_export]
pub fn exhaust() -> u32 {
    let mut blocks: Vec<Vec<u8>> = Vec::new();
    loop {
        blocks.push(Vec::with_capacity(1 << 28));
        std::hint::black_box(&mut blocks);
    }
}

/// What can go wrong with a page that JavaScript loads.
#[derive(Debug, thiserror::Error, JsError)]
pub enum PageError {
    /// What JavaScript threw goes out again as itself.
    #[error(transparent)]
    Js(#[from] JsException),
    /// It is the cause of another.
    #[error("page {number} is broken")]
    Broken { number: u32, source: JsException },
    #[error("no page {0}")]
    Missing(u32),
}

/// What Rust sees of something that JavaScript threw.
#[derive(ToJs)]
pub struct Seen {
    pub name: String,
    pub message: String,
    pub stack: Option<String>,
    pub shown: String,
    /// Messages of what caused it, outermost first.
    pub causes: Vec<String>,
}

/// Tells what the function throws, or nothing.
#[js_export(namespace = "Thrown")]
pub fn see(f: JsFunction<fn()>) -> Option<Seen> {
    let error = f.call().err()?;
    let mut causes = Vec::new();
    let mut next = error.cause();
    while let Some(cause) = next {
        causes.push(cause.message());
        next = cause.cause();
    }
    Some(Seen {
        name: error.name(),
        message: error.message(),
        stack: error.stack(),
        shown: error.to_string(),
        causes,
    })
}

/// Lets through what the function throws.
#[js_export(namespace = "Thrown")]
pub fn rethrow(f: JsFunction<fn()>) -> Result<(), JsException> {
    f.call()
}

/// The same by a copy, after other calls.
#[js_export(namespace = "Thrown")]
pub fn rethrow_later(f: JsFunction<fn()>) -> Result<(), JsException> {
    let first = f.call().map_err(|error| error.clone());
    let _ = f.call();
    first
}

/// The same as a variant of an error.
#[js_export(namespace = "Thrown")]
pub fn rethrow_typed(f: JsFunction<fn()>, #[default(0)] page: u32) -> Result<(), PageError> {
    match (page, f.call()) {
        (0, called) => Ok(called?),
        (number, Err(source)) => Err(PageError::Broken { number, source }),
        (number, Ok(())) => Err(PageError::Missing(number)),
    }
}

/// The same in a box.
#[js_export(namespace = "Thrown")]
pub fn rethrow_boxed(f: JsFunction<fn()>) -> Result<(), Box<dyn std::error::Error>> {
    Ok(f.call()?)
}

/// The same as an `anyhow::Error`, with a context if there is one.
#[js_export(namespace = "Thrown")]
pub fn rethrow_anyhow(f: JsFunction<fn()>, context: Option<String>) -> anyhow::Result<()> {
    match (f.call(), context) {
        (Err(error), Some(context)) => Err(anyhow::Error::from(error).context(context)),
        (called, _) => Ok(called?),
    }
}

/// The same from an async function.
#[js_export(namespace = "Thrown")]
pub async fn rethrow_async(f: JsFunction<fn() -> JsPromise<u32>>) -> Result<u32, PageError> {
    Ok(f.call()?.await?)
}

/// An error of JavaScript that Rust has made.
#[js_export(namespace = "Thrown")]
pub fn throw(kind: &str, message: String) -> Result<(), JsException> {
    Err(match kind {
        "TypeError" => JsException::type_error(message),
        _ => JsException::new(message),
    })
}

/// Keeps what the function throws, and throws it when it is called again without one.
#[js_export(namespace = "Thrown")]
pub fn hold(f: Option<JsFunction<fn()>>) -> Result<(), JsException> {
    match f {
        Some(f) => HELD.set(f.call().err()),
        None => HELD.take().map_or(Ok(()), Err)?,
    }
    Ok(())
}

thread_local! {
    static HELD: std::cell::RefCell<Option<JsException>> = const { std::cell::RefCell::new(None) };
}

/// What goes wrong where no signature names it: in functions, promises, streams and iterators.
#[derive(Debug, thiserror::Error, JsError)]
pub enum TicketError {
    /// Nobody sits there.
    #[error("seat {seat} is taken by {by}")]
    Taken { seat: u64, by: String },
    #[error("the house is full")]
    Full,
    #[error("order {order} is lost")]
    Lost { order: u32, source: Layer },
    #[error(transparent)]
    Js(#[from] JsException),
}

/// Fails with the variant of that number; gives the number for others.
fn ticket(variant: u32) -> Result<u32, TicketError> {
    match variant {
        1 => Err(TicketError::Taken {
            seat: u64::MAX,
            by: "Ada".into(),
        }),
        2 => Err(TicketError::Full),
        3 => Err(TicketError::Lost {
            order: 5,
            source: Layer::new(1),
        }),
        4 => Err(TicketError::Js(JsException::type_error("of JavaScript"))),
        _ => Ok(variant),
    }
}

type Sell = RustFunction<fn(variant: u32) -> Result<u32, TicketError>>;

/// A function that fails.
#[js_export(namespace = "Ticket")]
pub fn seller() -> Sell {
    RustFunction::new(ticket)
}

/// A function that gives one that fails.
#[js_export(namespace = "Ticket")]
pub fn agency() -> RustFunction<fn(variant: u32) -> Result<Sell, TicketError>> {
    RustFunction::new(|variant: u32| ticket(variant).map(|_| seller()))
}

/// Functions that change what they hold, and that are called once.
#[js_export(namespace = "Ticket")]
pub fn sellers() -> Vec<Sell> {
    vec![
        RustFunction::new(ticket),
        RustFunction::new_mut(ticket),
        RustFunction::once(ticket),
    ]
}

/// A function whose type does not say which error it is.
#[js_export(namespace = "Ticket")]
pub fn boxed_seller() -> RustFunction<fn(variant: u32) -> Result<u32, Box<dyn std::error::Error>>> {
    RustFunction::new(|variant: u32| Ok(ticket(variant)?))
}

/// The same in an `anyhow::Error`.
#[js_export(namespace = "Ticket")]
pub fn anyhow_seller() -> RustFunction<fn(variant: u32) -> anyhow::Result<u32>> {
    RustFunction::new(|variant: u32| Ok(ticket(variant)?))
}

/// A promise of a future that fails, at once or later.
#[js_export(namespace = "Ticket")]
pub fn reserve(variant: u32, later: bool) -> JsPromise<u32> {
    JsPromise::from_future(async move {
        if later {
            JsPromise::from_future(async { Ok::<_, String>(()) }).await?;
        }
        ticket(variant)
    })
}

/// Awaits such a future in Rust, and lets its error through.
#[js_export(namespace = "Ticket")]
pub async fn reserve_through(variant: u32) -> Result<u32, JsException> {
    JsPromise::from_future(async move { ticket(variant) }).await
}

/// Items up to the first that fails.
#[js_export(namespace = "Ticket")]
pub fn each(variants: Vec<u32>) -> RustIterator<u32> {
    RustIterator::new(variants.into_iter().map(ticket))
}

/// The same, later.
#[js_export(namespace = "Ticket")]
pub fn feed(variants: Vec<u32>, #[default(1)] batch: u32) -> RustStream<u32> {
    RustStream::new(super::stream::items(variants.into_iter().map(ticket))).batched(batch as usize)
}

/// A stream of functions that fail.
#[js_export(namespace = "Ticket")]
pub fn feed_of_sellers() -> RustStream<Sell> {
    RustStream::new(super::stream::items(sellers().into_iter()))
}

/// A promise of an iterator that fails.
#[js_export(namespace = "Ticket")]
pub fn later_each(variants: Vec<u32>) -> JsPromise<RustIterator<u32>> {
    JsPromise::from_future(async { each(variants) })
}

/// Gives JavaScript a function that fails, and tells what that threw when it came back.
#[js_export(namespace = "Ticket")]
pub fn sell_through(buy: JsFunction<fn(sell: Sell)>) -> Result<(), JsException> {
    buy.call(seller())
}

/// Gives one to a function that is called by its name.
#[js_export(namespace = "Ticket")]
pub fn sell_by_name(path: &str) -> Result<(), JsException> {
    JsHost::invoke_sync(path, (seller(),))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test(unsupported = test)]
    fn an_error_leads_to_its_causes() {
        let error = charge(4).unwrap_err();
        let cause = std::error::Error::source(&error).unwrap();
        assert_eq!(cause.to_string(), "layer 2");
        assert_eq!(cause.source().unwrap().to_string(), "layer 1");
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_result_is_a_result_in_rust() {
        assert!(parse_point("1,x").is_err());
        assert_eq!(parse_point("1,2").unwrap(), crate::value::Point { x: 1.0, y: 2.0 });
    }
}
