//! Tokens as text, as they stand in the source: what is apart there is apart here, by one blank.

use proc_macro2::{Delimiter, LineColumn, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of an expression or a type, for typings and messages.
pub(crate) fn written(tokens: &impl ToTokens) -> String {
    let words = words(tokens);
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 && word.is_apart_from(&words[at - 1]) {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

/// Whether two pieces of source say the same, wherever their blanks are.
pub(crate) fn is_same(one: &impl ToTokens, other: &impl ToTokens) -> bool {
    let texts = |words: Vec<Word>| words.into_iter().map(|word| word.text);
    texts(words(one)).eq(texts(words(other)))
}

/// A token, or one of the delimiters around a group of them.
struct Word {
    text: String,
    start: LineColumn,
    end: LineColumn,
    /// Whether it is the begin of an operator, which may come out of a macro and then has no place of its own.
    is_joint: bool,
}

impl Word {
    fn is_apart_from(&self, previous: &Self) -> bool {
        let is_edge = matches!(previous.text.as_str(), "(" | "[") || matches!(self.text.as_str(), ")" | "]");
        previous.end != self.start && !previous.is_joint && !(is_edge && previous.end.line != self.start.line)
    }
}

fn words(tokens: &impl ToTokens) -> Vec<Word> {
    let mut words = Vec::new();
    collect(tokens.to_token_stream(), &mut words);
    words
}

fn collect(tokens: TokenStream, words: &mut Vec<Word>) {
    for token in tokens {
        let (start, end) = (token.span().start(), token.span().end());
        let word = |text: &str, start, end| Word {
            text: text.to_owned(),
            start,
            end,
            is_joint: matches!(&token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint),
        };
        let TokenTree::Group(group) = &token else {
            words.push(word(&token.to_string(), start, end));
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            // What a macro has put together; nobody wrote it.
            Delimiter::None => {
                collect(group.stream(), words);
                continue;
            }
        };
        // Not the spans of the delimiters: a group that has been parsed has lost them.
        words.push(word(open, start, moved(start, 1)));
        collect(group.stream(), words);
        words.push(word(close, moved(end, -1), end));
    }
}

fn moved(place: LineColumn, columns: isize) -> LineColumn {
    LineColumn {
        line: place.line,
        column: place.column.saturating_add_signed(columns),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(source: &str) -> TokenStream {
        source.parse().unwrap()
    }

    #[test]
    fn what_is_written_stays_as_it_is() {
        for source in [
            "-1",
            "60 * 60 - 1",
            "Vec::<Vec<u32>>::new()",
            "vec![1, 2]",
            "&[Some(\"a\")]",
            "|by| by & 1 == 0",
            "Point { x: 1, ..Default::default() }",
            "Result<Vec<(u32, &str)>, fn(u8) -> Option<bool>>",
            "&'static mut [u8; 4]",
        ] {
            assert_eq!(written(&parse(source)), source);
        }
    }

    #[test]
    fn literals_of_every_kind_stay_as_they_are() {
        for source in [
            r#"text("a , b :: c", " ( < & - ! ) ")"#,
            r###"r##" a :: "# b , "##"###,
            r#"b" ( , & ) ".to_vec()"#,
            r##"br#"" :: ""#"##,
            r#"c" < ""#,
            "[',', '&', '<', ' ', '\\'', b':']",
            "0xff_u8 + 1_000.5e-3",
            r#""\u{1F600}\n \" , ""#,
        ] {
            assert_eq!(written(&parse(source)), source);
        }
    }

    #[test]
    fn what_syn_has_parsed_is_written_alike() {
        let source = "vec![1, f(2), [3]].map(|by| { by + 1 })";
        let expression: syn::Expr = syn::parse_str(source).unwrap();
        assert_eq!(written(&expression), source);
    }

    #[test]
    fn lines_and_runs_of_blanks_become_one_blank() {
        assert_eq!(
            written(&parse("sum(\n    1,   // one\n    2\n) /* three */ + 3")),
            "sum(1, 2) + 3"
        );
    }

    #[test]
    fn blanks_do_not_make_a_type_another() {
        assert!(is_same(&parse("shop::Cart < u8 >"), &parse("shop :: Cart<u8>")));
        assert!(!is_same(&parse("shop::Cart"), &parse("Cart")));
    }
}
