//! The session that Rust is in, behind a server.
//!
//! The twin is `npm/src/server/seen.ts`, whose members are called by name.

use crate::callback::RustFunction;
use crate::dynamic::JsObject;
use crate::error::JsException;
use crate::raw;
use crate::reference::Handle;
use crate::value::FromJs;
use oxbridge_macros::Marshal;

/// A client of a server, whose calls this instance answers: it has an instance of its own.
///
/// ```no_run
/// use oxbridge::prelude::*;
/// use oxbridge::Session;
///
/// /// Who asks.
/// #[derive(Marshal)]
/// pub struct User {
///     pub name: String,
/// }
///
/// /// The name of whoever asks, if that is known.
/// #[js_export]
/// pub fn whoami() -> Option<String> {
///     let user: User = Session::current()?.principal().ok()?;
///     Some(user.name)
/// }
/// ```
pub struct Session(JsObject);

/// Whether the client of a session is there: `"open"` and `"detached"` in JavaScript.
///
/// ```
/// use oxbridge::prelude::*;
/// use oxbridge::{Session, SessionState};
///
/// /// Stops what only somebody who looks at it needs.
/// #[js_export]
/// pub fn watch() {
///     let Some(session) = Session::current() else { return };
///     session.on_state(|state| set_running(state == SessionState::Open));
/// }
/// # fn set_running(_: bool) {}
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Marshal)]
pub enum SessionState {
    /// What is sent gets there.
    Open,
    /// Its socket is gone, and it may come back. What is sent waits.
    Detached,
}

impl Session {
    /// The session, or `None` where no server serves this instance: in process, in a worker, in a pool, and natively.
    pub fn current() -> Option<Self> {
        Handle::new(raw::session()).map(|handle| Self(JsObject::of(handle)))
    }

    /// What the server calls it, in its logs too. It is no secret, and another one after the session has moved.
    pub fn id(&self) -> String {
        self.0.get("id").unwrap_or_default()
    }

    /// Who the client is: what `authenticate` of the server gave.
    ///
    /// # Errors
    /// When it is not a T. A server without `authenticate` gives `undefined`, which is an `Option<T>`.
    pub fn principal<T: FromJs>(&self) -> Result<T, JsException> {
        self.0.get("principal")
    }

    /// Whether the client is there.
    pub fn state(&self) -> SessionState {
        self.0.get("state").unwrap_or(SessionState::Open)
    }

    /// Whether the socket of the client is gone. It may come back, and what is sent waits for that.
    pub fn is_detached(&self) -> bool {
        self.state() == SessionState::Detached
    }

    /// Has `listen` called each time the client goes or comes back, as long as this instance lives. The end of a session
    /// is the end of its instance: nobody hears of that.
    pub fn on_state(&self, listen: impl Fn(SessionState) + 'static) {
        // It is there in every session.
        let _ = self
            .0
            .call::<()>("listen", (RustFunction::<fn(SessionState)>::new(listen),));
    }

    /// Ends the session, and this instance with it once the call that runs is back. The client hears `text`, by a
    /// `DisconnectedError` with the code `"closed"`.
    pub fn close(&self, text: &str) {
        let _ = self.0.call::<()>("close", (text,));
    }
}

#[cfg(test)]
mod tests {
    use super::Session;

    #[test]
    fn nothing_is_a_session_without_a_server() {
        assert!(Session::current().is_none());
    }
}
