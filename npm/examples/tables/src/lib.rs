//! Reads CSV files: typed records, a summary of the columns, groups of the rows that pass some filters, and files too
//! large to hold.

mod place;
mod query;
mod scan;
mod summary;

pub use place::{Airport, Near, Point, ZipCode, airports, nearest, zip_codes};
pub use query::{Aggregate, Filter, Group, Measure, Order, Query, query};
pub use scan::{Scanned, rows, scan};
pub use summary::{Column, ColumnKind, Summary, summarize};

use oxbridge::prelude::*;

/// Why a file could not be read, or a question not be answered.
#[derive(Debug, thiserror::Error, JsError)]
pub enum TableError {
    /// A line that the reader or the record's type refuses.
    #[error("line {line} cannot be read")]
    BadLine { line: u64, source: csv::Error },
    /// A question about a column that the file does not have.
    #[error("no column {column:?}")]
    NoSuchColumn { column: String, known: Vec<String> },
    /// What JavaScript threw: a stream that broke, a callback that failed.
    #[error(transparent)]
    Js(#[from] JsException),
}

impl From<csv::Error> for TableError {
    fn from(source: csv::Error) -> Self {
        Self::BadLine {
            line: source.position().map_or(1, csv::Position::line),
            source,
        }
    }
}
