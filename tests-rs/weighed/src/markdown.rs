//! Markdown: text and options in, text or a list of records out.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

#[cfg_attr(feature = "ours", derive(oxbridge::Marshal))]
#[cfg_attr(feature = "theirs", derive(serde::Deserialize))]
pub struct Extensions {
    pub tables: bool,
    pub footnotes: bool,
    pub strikethrough: bool,
}

impl Extensions {
    fn options(&self) -> Options {
        let mut options = Options::empty();
        options.set(Options::ENABLE_TABLES, self.tables);
        options.set(Options::ENABLE_FOOTNOTES, self.footnotes);
        options.set(Options::ENABLE_STRIKETHROUGH, self.strikethrough);
        options
    }
}

#[cfg_attr(feature = "ours", derive(oxbridge::Marshal))]
#[cfg_attr(feature = "theirs", derive(serde::Serialize))]
pub struct Heading {
    pub level: u32,
    pub text: String,
}

fn html_of(text: &str, extensions: &Extensions) -> String {
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(text, extensions.options()));
    out
}

fn headings_of(text: &str) -> Vec<Heading> {
    let mut headings = Vec::new();
    let mut open = None;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                open = Some(Heading {
                    level: level as u32,
                    text: String::new(),
                });
            }
            Event::End(TagEnd::Heading(_)) => headings.extend(open.take()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut open {
                    heading.text.push_str(&text);
                }
            }
            _ => {}
        }
    }
    headings
}

#[cfg(feature = "ours")]
mod ours {
    use super::*;
    use oxbridge::prelude::*;

    #[js_export]
    pub fn render(text: &str, extensions: Extensions) -> String {
        html_of(text, &extensions)
    }

    #[js_export]
    pub fn headings(text: &str) -> Vec<Heading> {
        headings_of(text)
    }
}

#[cfg(feature = "theirs")]
mod theirs {
    use super::*;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    pub fn render(text: &str, extensions: JsValue) -> Result<String, JsError> {
        Ok(html_of(text, &serde_wasm_bindgen::from_value(extensions)?))
    }

    #[wasm_bindgen]
    pub fn headings(text: &str) -> Result<JsValue, JsError> {
        Ok(serde_wasm_bindgen::to_value(&headings_of(text))?)
    }
}
