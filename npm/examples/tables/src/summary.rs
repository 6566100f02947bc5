//! What is in a file, whatever it is about.

use crate::TableError;
use oxbridge::prelude::*;
use std::collections::HashSet;

/// What a file holds.
#[derive(Marshal)]
pub struct Summary {
    pub rows: u32,
    pub columns: Vec<Column>,
}

/// One column of a file.
#[derive(Marshal)]
pub struct Column {
    pub name: String,
    pub kind: ColumnKind,
    /// How many rows have something in it.
    pub filled: u32,
    /// How many different values there are.
    pub distinct: u32,
    /// The smallest and the largest number; absent unless all are numbers.
    pub range: Option<(f64, f64)>,
}

/// What all values of a column look like.
#[derive(Clone, Copy, Marshal)]
pub enum ColumnKind {
    Empty,
    Number,
    Date,
    Text,
}

/// Reads any CSV file whose first line names the columns.
///
/// # Errors
///
/// `badLine` for lines of different lengths and for text that is not UTF-8.
#[js_export]
pub fn summarize(file: &[u8]) -> Result<Summary, TableError> {
    let mut reader = csv::Reader::from_reader(file);
    let mut columns: Vec<Scan> = reader.headers()?.iter().map(Scan::new).collect();
    let mut row = csv::StringRecord::new();
    let mut rows = 0;
    while reader.read_record(&mut row)? {
        rows += 1;
        for (column, value) in columns.iter_mut().zip(&row) {
            column.see(value);
        }
    }
    Ok(Summary {
        rows,
        columns: columns.into_iter().map(Scan::finish).collect(),
    })
}

/// A column while it is being read.
struct Scan {
    column: Column,
    values: HashSet<String>,
}

impl Scan {
    fn new(name: &str) -> Self {
        let column = Column {
            name: name.into(),
            kind: ColumnKind::Empty,
            filled: 0,
            distinct: 0,
            range: None,
        };
        Self {
            column,
            values: HashSet::new(),
        }
    }

    fn see(&mut self, value: &str) {
        if value.is_empty() {
            return;
        }
        self.column.filled += 1;
        if !self.values.contains(value) {
            self.values.insert(value.into());
            self.column.learn(value);
        }
    }

    fn finish(self) -> Column {
        Column {
            distinct: self.values.len() as u32,
            ..self.column
        }
    }
}

impl Column {
    fn learn(&mut self, value: &str) {
        use ColumnKind::{Date, Empty, Number, Text};
        let number = value.parse::<f64>().ok().filter(|number| number.is_finite());
        self.kind = match (self.kind, number) {
            (Empty | Number, Some(_)) => Number,
            (Empty | Date, None) if is_date(value) => Date,
            _ => Text,
        };
        self.range = match (self.kind, number) {
            (Number, Some(number)) => {
                let (low, high) = self.range.unwrap_or((number, number));
                Some((low.min(number), high.max(number)))
            }
            _ => None,
        };
    }
}

/// `2026-11-21`.
fn is_date(value: &str) -> bool {
    value.len() == 10
        && value.bytes().enumerate().all(|(i, byte)| {
            if i == 4 || i == 7 {
                byte == b'-'
            } else {
                byte.is_ascii_digit()
            }
        })
}
