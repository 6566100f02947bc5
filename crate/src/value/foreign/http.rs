//! `http`: headers are pairs of text, as `new Headers(…)` takes them.

use crate::value::adapt::{crosses_as_text, crosses_if};
use crate::wire::Fault;
use http::{HeaderMap, HeaderName, HeaderValue};

type Pairs = Vec<(String, String)>;

crosses_as_text! {
    [] HeaderName, "the name of a header";
}

crosses_if! {
    [] HeaderValue as String, |this| text(this), |this| text(&this), |text| value(&text);
    [] HeaderMap as Pairs, |this| pairs(this), |this| pairs(&this), |pairs| headers(pairs);
}

fn text(value: &HeaderValue) -> Result<String, Fault> {
    let text = value
        .to_str()
        .map_err(|_| Fault::new(format!("expected a header of visible ASCII, got {value:?}")))?;
    Ok(text.into())
}

fn value(text: &str) -> Result<HeaderValue, Fault> {
    crate::value::adapt::parsed(text, "the value of a header", str::parse)
}

fn pairs(headers: &HeaderMap) -> Result<Pairs, Fault> {
    let pairs = headers.iter().map(|(name, value)| match text(value) {
        Ok(text) => Ok((name.to_string(), text)),
        Err(fault) => Err(fault.property(name.as_str())),
    });
    pairs.collect()
}

fn headers(pairs: Pairs) -> Result<HeaderMap, Fault> {
    let mut headers = HeaderMap::with_capacity(pairs.len());
    for (index, (name, text)) in pairs.iter().enumerate() {
        let name: HeaderName = crate::value::adapt::parsed(name, "the name of a header", str::parse)
            .map_err(|fault| fault.at(0).at(index))?;
        let value = value(text).map_err(|fault| fault.at(1).at(index))?;
        headers.append(name, value);
    }
    Ok(headers)
}
