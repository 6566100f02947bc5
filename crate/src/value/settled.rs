//! A `Result` that is a value, not what a function gives or throws: `{ ok: T } | { error: E }`.

use super::from_js::FromJs;
use super::to_js::ToJs;
use super::within::{ReceiveBy, SendBy};

use crate::wire::Fault;

/// What went well.
#[derive(oxbridge::Marshal)]
pub struct Ok<T> {
    ok: T,
}

/// What did not.
#[derive(oxbridge::Marshal)]
pub struct Err<E> {
    error: E,
}

/// What went well, or what did not.
#[derive(oxbridge::Marshal)]
#[marshal(untagged, rename = "Result")]
pub enum Outcome<T, E> {
    Ok(Ok<T>),
    Err(Err<E>),
}

impl<T, E> Outcome<T, E> {
    fn new(result: Result<T, E>) -> Self {
        match result {
            Ok(ok) => Self::Ok(Ok { ok }),
            Err(error) => Self::Err(Err { error }),
        }
    }
}

/// A `Result`, and what stands for what it holds: both are what their types say, or what a word says.
#[doc(hidden)]
pub struct Settled<A, B>(pub A, pub B);

impl<T, E, A: ReceiveBy<T>, B: ReceiveBy<E>> ReceiveBy<Result<T, E>> for Settled<A, B>
where
    Outcome<A::Wire, B::Wire>: FromJs,
{
    type Wire = Outcome<A::Wire, B::Wire>;

    fn receive(&self, wire: Self::Wire) -> Result<Result<T, E>, Fault> {
        match wire {
            Outcome::Ok(Ok { ok }) => self.0.receive(ok).map(Ok).map_err(|fault| fault.within("ok")),
            Outcome::Err(Err { error }) => self.1.receive(error).map(Err).map_err(|fault| fault.within("error")),
        }
    }
}

impl<T, E, A: SendBy<T>, B: SendBy<E>> SendBy<Result<T, E>> for Settled<A, B>
where
    Outcome<A::Wire, B::Wire>: ToJs,
{
    type Wire = Outcome<A::Wire, B::Wire>;

    fn send(&self, value: Result<T, E>) -> Self::Wire {
        Outcome::new(value.map(|ok| self.0.send(ok)).map_err(|error| self.1.send(error)))
    }
}

impl<'a, T, E, A: SendBy<&'a T>, B: SendBy<&'a E>> SendBy<&'a Result<T, E>> for Settled<A, B>
where
    Outcome<A::Wire, B::Wire>: ToJs,
{
    type Wire = Outcome<A::Wire, B::Wire>;

    fn send(&self, value: &'a Result<T, E>) -> Self::Wire {
        Outcome::new(
            value
                .as_ref()
                .map(|ok| self.0.send(ok))
                .map_err(|error| self.1.send(error)),
        )
    }
}
