//! Files too large to hold: read as they arrive, in memory that does not grow with them.

use crate::TableError;
use csv_core::ReadRecordResult;
use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

/// What one column of a large file holds.
#[derive(Marshal)]
pub struct Scanned {
    pub rows: f64,
    /// Rows with a number in the column.
    pub numbers: f64,
    pub mean: Option<f64>,
    pub range: Option<(f64, f64)>,
}

/// Tells the host about a line that does not fit the others.
#[js_import(module = "tables-host", name = "warn")]
fn warn(line: f64, problem: &str) -> Result<(), JsException>;

/// Works out one column of a file that arrives in pieces.
///
/// `progress` is called with the bytes read so far, once for each megabyte. Lines that are too short are reported to
/// `tables-host` and do not count.
///
/// # Errors
///
/// `noSuchColumn`; and whatever the file's stream throws.
#[js_export]
pub async fn scan(
    file: JsStream<Vec<u8>>,
    column: String,
    progress: JsFunction<fn(bytes: f64)>,
) -> Result<Scanned, TableError> {
    const STEP: usize = 1 << 20;
    let mut rows = pin!(Rows::new(file));
    let at = position(&next(rows.as_mut()).await?.unwrap_or_default(), &column)?;
    let mut scanned = Scanned {
        rows: 0.0,
        numbers: 0.0,
        mean: None,
        range: None,
    };
    let mut sum = 0.0;
    let mut told = 0;
    while let Some(row) = next(rows.as_mut()).await? {
        if rows.bytes / STEP > told {
            told = rows.bytes / STEP;
            progress.call(rows.bytes as f64)?;
        }
        let Some(value) = row.get(at) else {
            warn(scanned.rows + 2.0, "the line is too short")?;
            continue;
        };
        scanned.rows += 1.0;
        if let Ok(value) = value.parse::<f64>() {
            scanned.numbers += 1.0;
            sum += value;
            let (least, most) = scanned.range.unwrap_or((value, value));
            scanned.range = Some((least.min(value), most.max(value)));
        }
    }
    scanned.mean = (scanned.numbers > 0.0).then(|| sum / scanned.numbers);
    Ok(scanned)
}

/// The rows of a file that arrives in pieces, one after the other, the names of the columns first.
#[js_export]
pub fn rows(file: JsStream<Vec<u8>>) -> RustStream<Vec<String>> {
    RustStream::new(Rows::new(file))
}

fn position(names: &[String], column: &str) -> Result<usize, TableError> {
    names
        .iter()
        .position(|name| name == column)
        .ok_or_else(|| TableError::NoSuchColumn {
            column: column.to_owned(),
            known: names.to_vec(),
        })
}

async fn next<S: Stream<Item = Result<T, JsException>>, T>(mut rows: Pin<&mut S>) -> Result<Option<T>, JsException> {
    std::future::poll_fn(|context| rows.as_mut().poll_next(context))
        .await
        .transpose()
}

/// Cuts pieces of a file into rows.
struct Rows {
    file: JsStream<Vec<u8>>,
    reader: csv_core::Reader,
    /// The piece at hand, and how much of it was read.
    piece: Vec<u8>,
    at: usize,
    /// The row so far: its text, where its fields end, and how much of both is used.
    text: Vec<u8>,
    ends: Vec<usize>,
    used: (usize, usize),
    /// Bytes of all pieces so far.
    bytes: usize,
    ended: bool,
}

impl Rows {
    fn new(file: JsStream<Vec<u8>>) -> Self {
        Self {
            file,
            reader: csv_core::Reader::new(),
            piece: Vec::new(),
            at: 0,
            text: vec![0; 1024],
            ends: vec![0; 32],
            used: (0, 0),
            bytes: 0,
            ended: false,
        }
    }

    /// The row that is complete now.
    fn take(&mut self) -> Vec<String> {
        let (_, fields) = std::mem::take(&mut self.used);
        let mut start = 0;
        self.ends[..fields]
            .iter()
            .map(|&end| String::from_utf8_lossy(&self.text[std::mem::replace(&mut start, end)..end]).into_owned())
            .collect()
    }
}

impl Stream for Rows {
    type Item = Result<Vec<String>, JsException>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if this.at == this.piece.len() && !this.ended {
                match ready!(Pin::new(&mut this.file).poll_next(context)) {
                    Some(Ok(piece)) => {
                        this.bytes += piece.len();
                        this.piece = piece;
                        this.at = 0;
                        continue;
                    }
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => this.ended = true,
                }
            }
            let (text, fields) = this.used;
            // Without input the reader is told that the file has ended.
            let (result, read, written, ended) =
                this.reader
                    .read_record(&this.piece[this.at..], &mut this.text[text..], &mut this.ends[fields..]);
            this.at += read;
            this.used = (text + written, fields + ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => this.text.resize(this.text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => this.ends.resize(this.ends.len() * 2, 0),
                ReadRecordResult::Record => return Poll::Ready(Some(Ok(this.take()))),
                ReadRecordResult::End => return Poll::Ready(None),
            }
        }
    }
}
