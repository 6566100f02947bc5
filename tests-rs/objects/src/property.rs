//! Fields as properties, methods that end in their own object, and members under symbols.

use oxbridge::prelude::*;
use std::cell::Cell;
use std::rc::Rc;

/// What goes round a star.
#[js_export]
pub struct Planet {
    /// In kilograms.
    #[js_export]
    pub mass: f64,
    #[js_export(readonly)]
    pub number: u32,
    /// What people call it.
    #[js_export(clone)]
    pub name: String,
    #[js_export(clone, name = "languages")]
    pub spoken: Vec<String>,
    #[js_export(as = "number")]
    pub age: u64,
    #[js_export(clone, via = "String")]
    pub colour: Colour,
    #[js_export(clone)]
    pub note: Option<String>,
    #[js_export(clone)]
    pub star: Option<Rc<Planet>>,
    #[js_export(clone, readonly)]
    pub moon: Moon,
    /// Not for JavaScript.
    pub secret: i32,
}

#[js_export]
impl Planet {
    #[js_export(constructor)]
    pub fn new(number: u32, name: &str) -> Self {
        Self {
            mass: 1.5,
            number,
            name: name.into(),
            spoken: Vec::new(),
            age: 4_500_000_000,
            colour: Colour { red: 1, green: 2 },
            note: None,
            star: None,
            moon: Moon {
                radius: 1737,
                is_full: true,
                secret: 7,
            },
            secret: 3,
        }
    }

    /// The mass by a function, to be compared with the field.
    #[js_export(getter)]
    pub fn weight(&self) -> f64 {
        self.mass + f64::from(self.secret)
    }

    #[js_export(setter)]
    pub fn set_weight(&mut self, weight: f64) {
        self.mass = weight - f64::from(self.secret);
    }

    /// Waits, and shares the planet meanwhile.
    pub async fn wait(&self, until: JsPromise<()>) -> Result<(), JsException> {
        until.await
    }
}

/// All of it can be seen.
#[js_export(all_fields)]
#[derive(Clone)]
pub struct Moon {
    /// In kilometres.
    pub radius: u32,
    #[js_export(readonly)]
    pub is_full: bool,
    secret: i32,
}

#[js_export]
impl Moon {
    pub fn total(&self) -> u32 {
        self.radius + self.secret.unsigned_abs()
    }
}

/// Nothing of it can be set.
#[js_export(all_fields, readonly, clone, namespace = "Sky")]
pub struct Star(
    #[js_export(name = "title")] pub String,
    #[js_export(name = "light")] pub Vec<f32>,
    #[js_export(skip)] pub i32,
);

#[js_export(namespace = "Sky")]
pub fn star() -> Star {
    Star("Sol".into(), vec![0.5, 1.5], 1)
}

/// Crosses as a text.
#[derive(Clone)]
pub struct Colour {
    red: u8,
    green: u8,
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.red, self.green)
    }
}

impl std::str::FromStr for Colour {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (red, green) = text.split_once('/').ok_or("no slash")?;
        let part = |text: &str| text.parse().map_err(|_| format!("{text} is no number"));
        Ok(Self {
            red: part(red)?,
            green: part(green)?,
        })
    }
}

/// Words that are put together one after the other.
#[js_export]
#[derive(Default)]
pub struct Sentence {
    words: Vec<String>,
    next: Option<Box<Sentence>>,
    looked: Cell<u32>,
}

#[js_export]
impl Sentence {
    #[js_export(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// One more word.
    pub fn add(&mut self, word: &str) -> &mut Self {
        self.words.push(word.into());
        self
    }

    /// Fails where there is no word.
    pub fn check(&self) -> Result<&Self, String> {
        self.looked.set(self.looked.get() + 1);
        if self.words.is_empty() {
            return Err("nothing is said".into());
        }
        Ok(self)
    }

    /// As often as JavaScript says.
    pub fn repeat(
        &mut self,
        times: Option<u32>,
        word: JsFunction<fn(at: u32) -> String>,
    ) -> Result<&mut Sentence, JsException> {
        for at in 0..times.unwrap_or(1) {
            let word = word.call(at)?;
            self.words.push(word);
        }
        Ok(self)
    }

    /// Another sentence, which is a mistake.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> &mut Self {
        self.next.get_or_insert_default()
    }

    #[allow(clippy::inherent_to_string)]
    pub fn to_string(&self) -> String {
        self.words.join(" ")
    }
}

/// Degrees that count as numbers.
#[js_export]
pub struct Celsius {
    #[js_export]
    pub degrees: f64,
}

/// What the language asks for.
#[derive(FromJs)]
pub enum Hint {
    Default,
    Number,
    String,
}

#[derive(ToJs)]
#[marshal(untagged)]
pub enum Primitive {
    Number(f64),
    Text(String),
}

#[js_export]
impl Celsius {
    #[js_export(constructor)]
    pub fn new(degrees: f64) -> Self {
        Self { degrees }
    }

    /// A number, or a text where one is asked for.
    #[js_export(symbol = "toPrimitive")]
    pub fn primitive(&self, hint: Hint) -> Primitive {
        match hint {
            Hint::String => Primitive::Text(format!("{} °C", self.degrees)),
            Hint::Default | Hint::Number => Primitive::Number(self.degrees),
        }
    }

    #[js_export(getter, symbol = "toStringTag")]
    pub fn tag(&self) -> String {
        format!("{} degrees", self.degrees)
    }

    /// Where texts are split: at each of the number.
    #[js_export(symbol = "split")]
    pub fn split(&self, text: &str, most: Option<u32>) -> Vec<String> {
        let number = self.degrees.to_string();
        let parts = text.split(&number);
        parts
            .take(most.map_or(usize::MAX, |most| most as usize))
            .map(Into::into)
            .collect()
    }

    /// Cools down.
    #[js_export(symbol = "asyncDispose")]
    pub async fn close(&self, until: Option<JsPromise<()>>) -> Result<(), JsException> {
        match until {
            Some(until) => until.await,
            None => Ok(()),
        }
    }

    /// Found somewhere, some time: there are no constructors that wait.
    pub async fn measure(degrees: JsPromise<f64>) -> Result<Self, JsException> {
        Ok(Self::new(degrees.await?))
    }
}
