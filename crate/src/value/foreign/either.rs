//! `either`: a union.

use crate::value::adapt::crosses_as;
use either::Either as Own;

/// One of two.
#[derive(oxbridge::Marshal)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

crosses_as! {
    [L, R] Own<L, R> as Either<L, R>,
        |this| from(this.as_ref()),
        |this| from(this),
        |either| match either {
            Either::Left(value) => Own::Left(value),
            Either::Right(value) => Own::Right(value),
        };
}

fn from<L, R>(either: Own<L, R>) -> Either<L, R> {
    match either {
        Own::Left(value) => Either::Left(value),
        Own::Right(value) => Either::Right(value),
    }
}
