//! Why bytes or a value were not accepted.

use crate::protocol::fault;
use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Display};

/// Why a value was not accepted: a `TypeError` or `RangeError` in JavaScript, with the path to the value.
///
/// A conversion of your own returns it:
///
/// ```
/// use oxbridge::Fault;
///
/// fn colour(text: &str) -> Result<u32, Fault> {
///     let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
///     digits
///         .and_then(|digits| u32::from_str_radix(digits, 16).ok())
///         .ok_or_else(|| Fault::new("expected a colour such as #ff8800"))
/// }
///
/// let fault = colour("red").unwrap_err().within("background").at(3).within("pages");
/// assert_eq!(fault.to_string(), "`pages[3].background`: expected a colour such as #ff8800");
/// ```
pub struct Fault(Cause);

enum Cause {
    Refused(Box<Refusal>),
    /// The bytes are no message. JavaScript checks what it writes, so one of the two sides is broken.
    Malformed(Malformed),
}

/// What is wrong with bytes.
#[cfg(not(target_family = "wasm"))]
type Malformed = &'static str;
/// In WebAssembly it is a bug of ours, and the texts would be in every module. A fault is one word without them.
#[cfg(target_family = "wasm")]
type Malformed = ();

const MALFORMED: &str = "a message could not be read";

struct Refusal {
    /// One of `protocol::fault`.
    kind: u8,
    path: String,
    text: Cow<'static, str>,
    /// What becomes of it when a call meets it. A pointer, so that modules in which Rust refuses nothing are spared
    /// the way of a refusal to JavaScript.
    raise: fn(Fault),
}

impl Fault {
    /// A value that Rust refuses, for a reason of `protocol::fault`.
    pub(crate) fn refused(kind: u8, text: Cow<'static, str>, raise: fn(Self)) -> Self {
        Self(Cause::Refused(Box::new(Refusal {
            kind,
            path: String::new(),
            text,
            raise,
        })))
    }

    /// Bytes that no writer wrote.
    #[inline(always)]
    pub(crate) fn malformed(text: &'static str) -> Self {
        #[cfg(not(target_family = "wasm"))]
        let malformed = text;
        #[cfg(target_family = "wasm")]
        let (malformed, _) = ((), text);
        Self(Cause::Malformed(malformed))
    }

    /// Gives it to JavaScript, or ends a call that cannot be right.
    #[cold]
    pub(crate) fn raise(self) {
        let Cause::Refused(refusal) = &self.0 else {
            Self::unreadable();
        };
        let raise = refusal.raise;
        raise(self);
    }

    #[cold]
    pub(crate) fn unreadable() -> ! {
        panic!("{MALFORMED}")
    }

    /// Says that the value is the field or parameter `name` of another value.
    #[cold]
    #[inline(never)]
    pub fn within(mut self, name: &str) -> Self {
        if let Cause::Refused(refusal) = &mut self.0 {
            refusal.path.insert_str(0, dot(&refusal.path));
            refusal.path.insert_str(0, name);
        }
        self
    }

    /// Says that the value is the element `index` of a list.
    #[cold]
    #[inline(never)]
    pub fn at(mut self, index: usize) -> Self {
        if let Cause::Refused(refusal) = &mut self.0 {
            let path = &refusal.path;
            refusal.path = format!("[{index}]{}{path}", dot(path));
        }
        self
    }

    /// Says that the value is that property of a record: `["odd name"]` where it is no name of its own.
    #[cold]
    #[inline(never)]
    pub(crate) fn property(mut self, name: &str) -> Self {
        let name = &*shortened(name);
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
        if name.chars().all(is_plain) && name.starts_with(|c: char| !c.is_numeric()) {
            return self.within(name);
        }
        if let Cause::Refused(refusal) = &mut self.0 {
            let path = &refusal.path;
            refusal.path = format!("[{name:?}]{}{path}", dot(path));
        }
        self
    }

    /// Where the value is: `lines[3].due`, or nothing.
    pub fn path(&self) -> &str {
        match &self.0 {
            Cause::Refused(refusal) => &refusal.path,
            Cause::Malformed(_) => "",
        }
    }

    /// The path within a result: `[3].due`, `.due`.
    pub(crate) fn within_result(&self) -> &str {
        self.path().strip_prefix("result").unwrap_or_default()
    }

    /// What was expected.
    pub fn text(&self) -> &str {
        match &self.0 {
            Cause::Refused(refusal) => &refusal.text,
            #[cfg(not(target_family = "wasm"))]
            Cause::Malformed(text) => text,
            #[cfg(target_family = "wasm")]
            Cause::Malformed(()) => MALFORMED,
        }
    }

    /// One of `protocol::fault`; nothing where bytes could not be read.
    pub(crate) fn kind(&self) -> Option<u8> {
        match &self.0 {
            Cause::Refused(refusal) => Some(refusal.kind),
            Cause::Malformed(_) => None,
        }
    }
}

/// What stands between the name of a value and the path within it.
fn dot(path: &str) -> &'static str {
    if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path().is_empty() {
            write!(f, "`{}`: ", self.path())?;
        }
        f.write_str(self.text())
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind() {
            None => "Malformed",
            Some(fault::RANGE) => "Range",
            Some(fault::BORROWED) => "Borrowed",
            Some(fault::DISPOSED) => "Disposed",
            Some(_) => "Type",
        };
        write!(f, "Fault({kind}: {self})")
    }
}

impl Error for Fault {}

/// The beginning of a text that may be of any length, as messages have it.
pub(crate) fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
