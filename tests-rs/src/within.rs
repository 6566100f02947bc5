//! `as`, `via` and `with` inside of what holds something, wherever a value crosses.

use crate::value::{Version, seconds};
use oxbridge::Via;
use oxbridge::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// `via` in everything that holds something.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Versions {
    #[marshal(via = "String")]
    pub option: Option<Version>,
    #[marshal(via = "String")]
    pub list: Vec<Version>,
    #[marshal(via = "String")]
    pub queue: VecDeque<Version>,
    #[marshal(via = "String")]
    pub chain: LinkedList<Version>,
    #[marshal(via = "String")]
    pub pair: [Version; 2],
    #[marshal(via = "String")]
    pub slice: Box<[Version]>,
    #[marshal(via = "String")]
    pub boxed: Box<Version>,
    #[marshal(via = "String")]
    pub shared: Rc<Vec<Arc<Version>>>,
    #[marshal(via = "String")]
    pub tuple: (u32, Version, Version),
    #[marshal(via = "String")]
    pub by_name: HashMap<String, Version>,
    #[marshal(via = "String")]
    pub names: BTreeMap<Version, String>,
    #[marshal(via = "String")]
    pub set: BTreeSet<Version>,
    #[marshal(via = "String")]
    pub deep: Option<Vec<HashMap<String, (Version, Option<Version>)>>>,
    #[marshal(via = "String", default)]
    pub absent: Vec<Version>,
}

/// `with` in the same.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Timeouts {
    #[marshal(with = "seconds")]
    pub option: Option<Duration>,
    #[marshal(with = "seconds")]
    pub list: Vec<Duration>,
    #[marshal(with = "seconds")]
    pub pair: [Duration; 2],
    #[marshal(with = "seconds")]
    pub tuple: (u32, Duration),
    #[marshal(with = "seconds")]
    pub by_name: HashMap<String, Duration>,
    #[marshal(with = "seconds")]
    pub by_time: BTreeMap<Duration, String>,
    #[marshal(with = "seconds")]
    pub set: HashSet<Duration>,
    #[marshal(with = "seconds", default = "five")]
    pub absent: Arc<Vec<Duration>>,
    /// Both could be meant: one is, the other crosses as a duration does.
    #[marshal(with = "version<Version>")]
    pub since: HashMap<u32, (Version, Duration)>,
    /// The whole, since nothing in it needs a word.
    #[marshal(with = "hex")]
    pub key: Option<Vec<u8>>,
    /// The whole, since it is named.
    #[marshal(with = "joined<Vec<Version>>")]
    pub history: Option<Vec<Version>>,
}

/// `as` in the same.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Numbers {
    #[marshal(as = "number")]
    pub tuple: (u64, String, i64),
    #[marshal(as = "number")]
    pub by_id: BTreeMap<u64, Vec<i64>>,
    #[marshal(as = "number")]
    pub set: BTreeSet<u64>,
    #[marshal(as = "bigint<u32>")]
    pub pairs: Vec<(u32, f64)>,
    #[marshal(as = "Map")]
    pub maps: Vec<HashMap<String, u32>>,
    #[marshal(as = "null")]
    pub nulls: Vec<Option<u32>>,
    #[marshal(as = "number<u64>")]
    pub only: (u64, Option<i64>),
    #[marshal(as = "Date")]
    pub dates: Option<Vec<i64>>,
}

fn five() -> Arc<Vec<Duration>> {
    Arc::new(vec![Duration::from_secs(5)])
}

/// Bytes as two digits each.
pub mod hex {
    pub fn to_js(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    pub fn from_js(text: String) -> Result<Vec<u8>, String> {
        let pairs = text.as_bytes().chunks(2);
        let byte = |pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok();
        pairs
            .map(byte)
            .collect::<Option<_>>()
            .ok_or_else(|| format!("`{text}` is not hexadecimal"))
    }
}

/// A version as `[major, minor]`.
pub mod version {
    use crate::value::Version;
    use std::convert::Infallible;

    pub fn to_js(version: &Version) -> (u32, u32) {
        (version.major, version.minor)
    }

    pub fn from_js((major, minor): (u32, u32)) -> Result<Version, Infallible> {
        Ok(Version { major, minor })
    }
}

/// All versions in one text.
pub mod joined {
    use crate::value::Version;

    pub fn to_js(versions: &[Version]) -> String {
        let versions: Vec<_> = versions.iter().map(ToString::to_string).collect();
        versions.join(" ")
    }

    pub fn from_js(text: String) -> Result<Vec<Version>, String> {
        text.split_whitespace().map(str::parse).collect()
    }
}

#[js_export(namespace = "Within")]
pub fn versions(versions: Versions) -> Versions {
    versions
}

#[js_export(namespace = "Within")]
pub fn timeouts(timeouts: Timeouts) -> Timeouts {
    timeouts
}

#[js_export(namespace = "Within")]
pub fn numbers(numbers: Numbers) -> Numbers {
    numbers
}

#[js_export(namespace = "Within", via = "String")]
pub fn newest(
    #[marshal(via = "String")] versions: &[Version],
    #[marshal(via = "String")] least: Option<&Version>,
) -> Option<Version> {
    let newest = versions.iter().max().copied();
    newest.filter(|newest| least.is_none_or(|least| newest >= least))
}

#[js_export(namespace = "Within", with = "seconds")]
pub fn doubled(
    #[marshal(with = "seconds")] by_name: HashMap<String, Duration>,
    #[default(vec![])]
    #[marshal(with = "seconds")]
    more: Vec<Duration>,
) -> Result<BTreeMap<String, Vec<Duration>>, String> {
    let doubled = by_name.into_iter().map(|(name, duration)| {
        let more = more.iter().copied();
        (name, [duration * 2].into_iter().chain(more).collect())
    });
    Ok(doubled.collect())
}

#[js_export(namespace = "Within", via = "String")]
pub async fn later(#[marshal(via = "String")] versions: Vec<Version>) -> Vec<Version> {
    versions
}

#[js_export(namespace = "Within", via = "String")]
pub const SUPPORTED: [Version; 2] = [Version { major: 1, minor: 0 }, Version { major: 2, minor: 1 }];

/// What stands in a function's type crosses as its own type says.
#[js_export(namespace = "Within")]
pub fn compare(
    #[marshal(via = "String")] versions: (Version, Version),
    compare: JsFunction<fn(one: Via<Version>, other: Via<Version>) -> Option<Via<Version>>>,
) -> Result<String, JsException> {
    // A reference may be passed as well.
    #[allow(clippy::needless_borrows_for_generic_args)]
    let chosen = compare.call(versions.0, &versions.1)?;
    Ok(chosen.map_or_else(|| "neither".to_owned(), |chosen| chosen.to_string()))
}

/// `as` goes into functions and streams.
#[js_export(namespace = "Within", as = "number")]
pub fn counter(
    #[marshal(as = "number")] next: JsFunction<fn(count: u64) -> u64>,
) -> RustFunction<fn(times: u64) -> Option<u64>> {
    RustFunction::new(move |times: u64| next.call(times).ok())
}

#[js_export(namespace = "Within")]
pub async fn sum(#[marshal(as = "number")] numbers: JsStream<(u64, u64)>) -> Result<f64, JsException> {
    let mut numbers = std::pin::pin!(numbers);
    let mut sum = 0;
    while let Some(pair) =
        std::future::poll_fn(|cx| oxbridge::futures_core::Stream::poll_next(numbers.as_mut(), cx)).await
    {
        let (one, other) = pair?;
        sum += one + other;
    }
    Ok(sum as f64)
}

/// Told apart by what the words make of them.
#[derive(Marshal)]
#[marshal(untagged)]
pub enum Either {
    Version(#[marshal(via = "String")] Version),
    Timeouts(#[marshal(with = "seconds")] Vec<Duration>),
    Flag(bool),
}

#[js_export(namespace = "Within")]
pub fn either(either: Either) -> Either {
    either
}

#[js_export(namespace = "Within")]
pub struct Registry {
    versions: Vec<Version>,
}

#[js_export]
impl Registry {
    #[js_export(constructor)]
    pub fn new(#[marshal(via = "String")] versions: Vec<Version>) -> Self {
        Self { versions }
    }

    #[js_export(getter, via = "String")]
    pub fn first(&self) -> Option<&Version> {
        self.versions.first()
    }

    #[js_export(via = "String")]
    pub fn list(&self) -> Vec<&Version> {
        self.versions.iter().collect()
    }

    #[js_export(setter)]
    pub fn set_versions(&mut self, #[marshal(via = "String")] versions: BTreeSet<Version>) {
        self.versions = versions.into_iter().collect();
    }
}

/// What JavaScript implements.
#[js_export]
pub trait VersionSource {
    #[js_export(via = "String")]
    fn versions(&self, #[marshal(via = "String")] names: Vec<Version>) -> Result<Vec<Version>, JsException>;
}

#[js_export(namespace = "Within", via = "String")]
pub fn from_source(source: Box<dyn VersionSource>) -> Result<Vec<Version>, JsException> {
    source.versions(vec![Version { major: 9, minor: 9 }])
}

#[js_import(name = "withinHost.bump", via = "String")]
fn bump(#[marshal(via = "String")] versions: &[Version]) -> Result<Vec<Version>, JsException>;

#[js_import(name = "withinHost.wait", with = "seconds")]
async fn wait(#[marshal(with = "seconds")] times: HashMap<String, Duration>) -> Result<Option<Duration>, JsException>;

#[js_export(namespace = "Within", via = "String")]
pub fn bumped(#[marshal(via = "String")] versions: Vec<Version>) -> Result<Vec<Version>, JsException> {
    bump(&versions)
}

#[js_export(namespace = "Within")]
pub async fn waited(#[marshal(with = "seconds")] times: HashMap<String, Duration>) -> Result<f64, JsException> {
    Ok(wait(times).await?.map_or(-1.0, |time| time.as_secs_f64()))
}
