//! What JavaScript runs in, and what can be reached from there.

use super::call::{InvokeOptions, JsArguments, JsInvocation, invoke, invoke_async};
use super::object::JsObject;
use super::reference::JsObjectReference;
use crate::abi::InMessage;
use crate::error::JsException;
use crate::import::send;
use crate::promise::JsPromise;
use crate::protocol::operation;
use crate::raw;
use crate::reference::Handle;
use crate::value::{FromJs, ToJs};

/// The JavaScript that runs this program: everything that can be reached from `globalThis`.
///
/// Names are dotted paths: `"localStorage.setItem"`. A step that is missing fails, and the error names it; `__proto__`,
/// `constructor` and `prototype` are no steps. A method gets the object before the last dot as its `this`, and a function
/// is looked up again at every call. Arguments are a tuple.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// # async fn greet() -> Result<(), JsException> {
/// let name = JsHost::invoke_sync::<Option<String>>("prompt", ("Who are you?",))?;
/// JsHost::invoke_void("console.log", ("hello", name)).await?;
/// # Ok(())
/// # }
/// ```
pub struct JsHost;

impl JsHost {
    /// Calls a function, and gives what it returns or what its promise is fulfilled with. The call is made at once.
    ///
    /// # Errors
    /// The future fails with what JavaScript throws, when there is no such function, or when the result is not a T.
    pub fn invoke<T: FromJs>(identifier: &str, arguments: impl JsArguments) -> JsInvocation<T> {
        Self::invoke_with(identifier, arguments, InvokeOptions::default())
    }

    /// [`invoke`](Self::invoke) of a function whose result does not matter.
    pub fn invoke_void(identifier: &str, arguments: impl JsArguments) -> JsInvocation<()> {
        Self::invoke(identifier, arguments)
    }

    /// [`invoke`](Self::invoke) with a timeout or a signal.
    pub fn invoke_with<T: FromJs>(
        identifier: &str,
        arguments: impl JsArguments,
        options: InvokeOptions,
    ) -> JsInvocation<T> {
        invoke_async(0, identifier, arguments, options)
    }

    /// Calls a function, and gives what it returns.
    ///
    /// # Errors
    /// With what JavaScript throws, when there is no such function, or when the result is not a T.
    pub fn invoke_sync<T: FromJs>(identifier: &str, arguments: impl JsArguments) -> Result<T, JsException> {
        invoke(0, operation::CALL, identifier, arguments)
    }

    /// The value of a property.
    ///
    /// # Errors
    /// When there is no such property, or it is not a T.
    pub fn get_value<T: FromJs>(identifier: &str) -> Result<T, JsException> {
        invoke(0, operation::GET, identifier, ())
    }

    /// Sets a property.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn set_value(identifier: &str, value: impl ToJs) -> Result<(), JsException> {
        invoke(0, operation::SET, identifier, (value,))
    }

    /// Makes an object of a class: `new`.
    ///
    /// # Errors
    /// With what the constructor throws, or when there is none.
    pub fn construct(identifier: &str, arguments: impl JsArguments) -> Result<JsObjectReference, JsException> {
        invoke(0, operation::CONSTRUCT, identifier, arguments)
    }

    /// Loads an ES module and registers it under a name, from where imported functions with that module take it. The
    /// second time it is the same module; a failed load may be tried again.
    ///
    /// # Errors
    /// When the module cannot be loaded.
    pub async fn import_module(name: &str, url: &str) -> Result<JsObjectReference, JsException> {
        let slot = send(
            |w| {
                w.string(name);
                w.string(url);
                (InMessage,)
            },
            |_, message| raw::import_module(message),
        )?;
        JsPromise::<JsObject>::of(held(slot)?)
            .await
            .map(JsObjectReference::from)
    }

    /// `globalThis`.
    ///
    /// # Errors
    /// Where there is no JavaScript.
    pub fn global_this() -> Result<JsObject, JsException> {
        let slot = send(|_| (), |(), _| raw::global_this())?;
        held(slot).map(JsObject::of)
    }
}

fn held(slot: u32) -> Result<Handle, JsException> {
    Handle::new(slot).ok_or_else(|| JsException::new("JavaScript gave nothing"))
}

/// A kind of JavaScript host, which [`host_kind`] tells.
///
/// ```
/// use oxbridge::{HostKind, host_kind};
///
/// let has_files = matches!(host_kind(), HostKind::Node | HostKind::Deno | HostKind::Bun);
/// # assert!(!has_files);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostKind {
    /// A browser: a page, or a worker of one.
    Browser,
    /// Node.js.
    Node,
    /// Deno.
    Deno,
    /// Bun.
    Bun,
    /// Where requests are served at the edge of a network, as Cloudflare's workers.
    Edge,
    /// Anything else, and where there is no JavaScript at all.
    Unknown,
}

/// What this program runs in: `getHostKind()` in JavaScript.
///
/// ```
/// use oxbridge::{HostKind, host_kind};
///
/// assert_eq!(host_kind(), HostKind::Unknown, "a test of Rust's runs without JavaScript");
/// ```
pub fn host_kind() -> HostKind {
    match raw::host_kind() & 15 {
        1 => HostKind::Browser,
        2 => HostKind::Node,
        3 => HostKind::Deno,
        4 => HostKind::Bun,
        5 => HostKind::Edge,
        _ => HostKind::Unknown,
    }
}

/// Whether this program runs in the page of a browser, where there is a `document`.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// fn set_title(title: &str) -> Result<(), JsException> {
///     if oxbridge::is_browser() {
///         JsHost::set_value("document.title", title)?;
///     }
///     Ok(())
/// }
/// ```
pub fn is_browser() -> bool {
    raw::host_kind() == 1
}

/// Whether this program runs in a worker, of a browser or another host.
///
/// ```
/// if oxbridge::is_worker() {
///     // Nobody waits for the next frame.
/// }
/// ```
pub fn is_worker() -> bool {
    raw::host_kind() & 16 != 0
}
