//! What Rust knows of the session it is in, and what goes where the session goes. The twin is `tests-js/session.test.ts`.

use oxbridge::prelude::*;
use oxbridge::{Session, SessionState};
use std::cell::{Cell, RefCell};

/// Who asks.
#[derive(Marshal)]
pub struct User {
    pub name: String,
    pub level: u8,
}

/// Whether there is a session.
#[js_export(namespace = "Session")]
pub fn is_served() -> bool {
    Session::current().is_some()
}

/// What the server calls the session.
#[js_export(namespace = "Session")]
pub fn id() -> Option<String> {
    Session::current().map(|session| session.id())
}

/// Who asks, if there is a session.
#[js_export(namespace = "Session")]
pub fn user() -> Result<Option<User>, JsException> {
    Session::current().map(|session| session.principal()).transpose()
}

thread_local! {
    static SEEN: RefCell<Vec<SessionState>> = const { RefCell::new(Vec::new()) };
    static SUM: Cell<u32> = const { Cell::new(0) };
}

/// Begins to note when the client goes and comes.
#[js_export(namespace = "Session")]
pub fn watch() {
    if let Some(session) = Session::current() {
        session.on_state(|state| SEEN.with_borrow_mut(|seen| seen.push(state)));
    }
}

/// What was noted, and how it is now.
#[js_export(namespace = "Session")]
pub fn seen() -> (Vec<SessionState>, bool) {
    let is_detached = Session::current().is_some_and(|session| session.is_detached());
    (SEEN.with_borrow(Clone::clone), is_detached)
}

/// Ends the session.
#[js_export(namespace = "Session")]
pub fn end(text: &str) {
    if let Some(session) = Session::current() {
        session.close(text);
    }
}

/// Adds to what moves with the session, and gives it.
#[js_export(namespace = "Session")]
pub fn add(n: u32) -> u32 {
    SUM.set(SUM.get() + n);
    SUM.get()
}

/// What moves with the session.
#[js_export(save)]
pub fn save() -> Vec<u8> {
    SUM.get().to_le_bytes().to_vec()
}

/// Puts it where the session goes on. There is nothing above a million.
///
/// # Errors
/// When it is no state, or too much.
#[js_export(restore)]
pub fn restore(state: &[u8]) -> Result<(), String> {
    let sum = u32::from_le_bytes(state.try_into().map_err(|_| "a state has four bytes")?);
    if sum > 1_000_000 {
        return Err(format!("{sum} is too much"));
    }
    SUM.set(sum);
    Ok(())
}
