//! The crate `tracing`.

use crate::table::{Local, Table};
use std::cell::RefCell;
use std::fmt::{self, Write};
use tracing_core::field::{Field, Visit};
use tracing_core::span::{Attributes, Current, Id, Record};
use tracing_core::{Dispatch, Event, Level, LevelFilter, Metadata, Subscriber, dispatcher};

/// Shows events, each after the spans that it is in: `request{id=7}: done status=200`.
struct Console;

struct Span {
    metadata: &'static Metadata<'static>,
    /// `name{field=value}`
    text: String,
    references: usize,
}

thread_local! {
    static SPANS: RefCell<Table<Span>> = const { RefCell::new(Table::new()) };
    static ENTERED: RefCell<Vec<Id>> = const { RefCell::new(Vec::new()) };
}

fn with<T>(id: &Id, change: impl FnOnce(&mut Span) -> T) -> Option<T> {
    SPANS.change(number(id), change)
}

fn number(id: &Id) -> u32 {
    u32::try_from(id.into_u64()).unwrap_or_default()
}

impl Subscriber for Console {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::TRACE)
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        // Fields may be of the user's types: written before anything is borrowed.
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let span = Span {
            metadata: attributes.metadata(),
            text: format!("{}{}", attributes.metadata().name(), fields.in_braces()),
            references: 1,
        };
        Id::from_u64(SPANS.add(span).into())
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        with(id, |span| span.text.push_str(&fields.in_braces()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let spans: String = ENTERED.with_borrow(|entered| {
            let text = |id| with(id, |span| format!("{}: ", span.text));
            entered.iter().filter_map(text).collect()
        });
        let metadata = event.metadata();
        let separator = if fields.message.is_empty() || fields.others.is_empty() {
            ""
        } else {
            " "
        };
        let Fields { message, others } = fields;
        super::show(
            level(metadata.level()),
            metadata.target(),
            format_args!("{spans}{message}{separator}{others}"),
        );
    }

    fn enter(&self, id: &Id) {
        ENTERED.with_borrow_mut(|entered| entered.push(id.clone()));
    }

    fn exit(&self, id: &Id) {
        ENTERED.with_borrow_mut(|entered| {
            if let Some(index) = entered.iter().rposition(|each| each == id) {
                entered.remove(index);
            }
        });
    }

    fn clone_span(&self, id: &Id) -> Id {
        with(id, |span| span.references += 1);
        id.clone()
    }

    fn try_close(&self, id: Id) -> bool {
        let rest = with(&id, |span| {
            span.references = span.references.saturating_sub(1);
            span.references
        });
        if rest != Some(0) {
            return false;
        }
        drop(SPANS.remove(number(&id)));
        true
    }

    fn current_span(&self) -> Current {
        let current = ENTERED.with_borrow(|entered| entered.last().cloned());
        match current.and_then(|id| Some((with(&id, |span| span.metadata)?, id))) {
            Some((metadata, id)) => Current::new(id, metadata),
            None => Current::none(),
        }
    }
}

/// 1 for errors up to 5 for traces, as in the crate `log`.
fn level(level: &Level) -> u8 {
    match *level {
        Level::ERROR => 1,
        Level::WARN => 2,
        Level::INFO => 3,
        Level::DEBUG => 4,
        Level::TRACE => 5,
    }
}

/// The fields of an event or span as text.
#[derive(Default)]
struct Fields {
    message: String,
    /// `name=value`, with spaces between.
    others: String,
}

impl Fields {
    fn in_braces(&self) -> String {
        match (self.message.is_empty(), self.others.is_empty()) {
            (true, true) => String::new(),
            (true, false) => format!("{{{}}}", self.others),
            (false, true) => format!("{{{}}}", self.message),
            (false, false) => format!("{{{} {}}}", self.message, self.others),
        }
    }

    fn push(&mut self, field: &Field, value: fmt::Arguments<'_>) {
        // Writing to a string cannot fail, only a value's own `Debug` can: then it is left out.
        let _ = if field.name() == "message" {
            self.message.write_fmt(value)
        } else {
            let space = if self.others.is_empty() { "" } else { " " };
            write!(self.others, "{space}{}={value}", field.name())
        };
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.push(field, format_args!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "message" {
            self.push(field, format_args!("{value}"));
        } else {
            self.push(field, format_args!("{value:?}"));
        }
    }
}

pub(super) fn init() {
    // A crate may have set another subscriber before, which stays.
    let _ = dispatcher::set_global_default(Dispatch::new(Console));
}
