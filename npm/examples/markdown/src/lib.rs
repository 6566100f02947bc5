//! Markdown, by pulldown-cmark.

use oxbridge::Serde;
use oxbridge::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, html};

/// A beginning, an end, or what stands between, as serde shows it.
#[derive(ToJs)]
#[marshal(typescript = "string | { readonly [kind: string]: unknown }")]
pub struct Node(Serde<Event<'static>>);

/// What a text is made of, from its beginning to its end.
#[js_export]
pub fn events(text: &str) -> RustIterator<Node> {
    let events: Vec<_> = Parser::new_ext(text, Options::ENABLE_TABLES)
        .map(|event| Node(Serde(event.into_static())))
        .collect();
    RustIterator::new(events.into_iter())
}

/// The text as HTML. Where `link` gives nothing, a link leads where it is written to lead.
///
/// # Errors
///
/// Whatever `link` throws.
#[js_export]
pub fn render(text: &str, link: JsFunction<fn(url: String) -> Option<String>>) -> Result<String, JsException> {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => {
            let dest_url = link.call(&*dest_url)?.map_or(dest_url, Into::into);
            Ok(Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }))
        }
        other => Ok(other),
    });
    let mut out = String::new();
    html::push_html(&mut out, events.collect::<Result<Vec<_>, JsException>>()?.into_iter());
    Ok(out)
}
