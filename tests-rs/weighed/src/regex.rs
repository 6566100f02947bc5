//! Regular expressions: text in, records with options and lists out, and errors.

use regex::{Error, Regex};

#[cfg_attr(feature = "ours", derive(oxbridge::Marshal))]
#[cfg_attr(feature = "theirs", derive(serde::Serialize))]
pub struct Match {
    pub start: u32,
    pub end: u32,
    pub text: String,
    pub groups: Vec<Option<String>>,
}

fn matches(pattern: &str, text: &str) -> Result<Vec<Match>, Error> {
    let regex = Regex::new(pattern)?;
    let found = regex.captures_iter(text).map(|captures| {
        let all = captures.get_match();
        Match {
            start: all.start() as u32,
            end: all.end() as u32,
            text: all.as_str().into(),
            groups: captures
                .iter()
                .skip(1)
                .map(|group| group.map(|group| group.as_str().into()))
                .collect(),
        }
    });
    Ok(found.collect())
}

fn replaced(pattern: &str, text: &str, by: &str) -> Result<String, Error> {
    Ok(Regex::new(pattern)?.replace_all(text, by).into_owned())
}

#[cfg(feature = "ours")]
mod ours {
    use super::*;
    use oxbridge::prelude::*;

    #[js_export]
    pub fn find_all(pattern: &str, text: &str) -> Result<Vec<Match>, Error> {
        matches(pattern, text)
    }

    #[js_export]
    pub fn replace_all(pattern: &str, text: &str, by: &str) -> Result<String, Error> {
        replaced(pattern, text, by)
    }
}

#[cfg(feature = "theirs")]
mod theirs {
    use super::*;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    pub fn find_all(pattern: &str, text: &str) -> Result<JsValue, JsError> {
        Ok(serde_wasm_bindgen::to_value(&matches(pattern, text)?)?)
    }

    #[wasm_bindgen]
    pub fn replace_all(pattern: &str, text: &str, by: &str) -> Result<String, JsError> {
        Ok(replaced(pattern, text, by)?)
    }
}
