//! Values of other shapes than the record of eight fields.

use serde::{Deserialize, Serialize};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[derive(Serialize, Deserialize)]
pub struct Choice {
    pub count: Option<u32>,
    pub price: Option<f64>,
    pub name: Option<String>,
    pub active: Option<bool>,
    pub note: Option<String>,
    pub weight: Option<f64>,
    pub level: Option<u8>,
    pub parent: Option<u32>,
    pub label: Option<String>,
    pub score: Option<f64>,
}

impl Choice {
    /// Every other field is there.
    fn new(id: u32) -> Self {
        let odd = id % 2 == 1;
        Self {
            count: odd.then_some(id),
            price: (!odd).then_some(f64::from(id) + 0.25),
            name: odd.then(|| format!("name-{id}")),
            active: (!odd).then_some(true),
            note: odd.then(|| "noted".into()),
            weight: (!odd).then_some(0.5),
            level: odd.then_some(7),
            parent: (!odd).then_some(id / 2),
            label: odd.then(|| "label".into()),
            score: (!odd).then_some(-1.5),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Figure {
    Circle { radius: f64 },
    Rect { width: f64, height: f64 },
    Label { text: String, size: u32 },
    Empty,
}

impl Figure {
    fn new(id: u32) -> Self {
        match id % 4 {
            0 => Self::Circle { radius: f64::from(id) },
            1 => Self::Rect {
                width: f64::from(id),
                height: 0.5,
            },
            2 => Self::Label {
                text: format!("label-{id}"),
                size: id,
            },
            _ => Self::Empty,
        }
    }
}

#[derive(Serialize, Deserialize)]
pub struct Node {
    pub value: f64,
    pub children: Vec<Node>,
}

impl Node {
    /// Node `id` of a tree of `count`, with up to four children each.
    fn new(id: u32, count: u32) -> Self {
        let children = (id * 4 + 1..=id * 4 + 4).filter(|child| *child < count);
        Self {
            value: f64::from(id) + 0.5,
            children: children.map(|child| Self::new(child, count)).collect(),
        }
    }

    fn sum(&self) -> f64 {
        self.value + self.children.iter().map(Self::sum).sum::<f64>()
    }
}

thread_local! {
    static CHOICES: Rc<Vec<Choice>> = Rc::new((0..1000).map(Choice::new).collect());
    static FIGURES: Rc<Vec<Figure>> = Rc::new((0..1000).map(Figure::new).collect());
    static TREE: Rc<Node> = Rc::new(Node::new(0, 1000));
    static GRID: Rc<Vec<Vec<f64>>> =
        Rc::new((0..100).map(|y| (0..100).map(|x| f64::from(x * y) + 0.25).collect()).collect());
    static STAMPS: Rc<Vec<u64>> = Rc::new((0..10_000).map(|id| id << 36).collect());
    static POINTS: Rc<Vec<(f64, f64, f64)>> =
        Rc::new((0..10_000).map(|id| (f64::from(id), 0.5, -f64::from(id))).collect());
}

macro_rules! crossings {
    ($($kept:ident: $ty:ty, $sum:expr, $give_serde:ident $give_json:ident $take_serde:ident $take_json:ident;)*) => {$(
        #[wasm_bindgen]
        pub fn $give_serde() -> Result<JsValue, serde_wasm_bindgen::Error> {
            // `u64` as `bigint`, as on our side; nothing else is changed by it.
            let serializer = serde_wasm_bindgen::Serializer::new().serialize_large_number_types_as_bigints(true);
            $kept.with(|kept| kept.serialize(&serializer))
        }

        #[wasm_bindgen]
        pub fn $give_json() -> Result<String, JsError> {
            $kept.with(|kept| Ok(serde_json::to_string(&**kept)?))
        }

        #[wasm_bindgen]
        pub fn $take_serde(values: JsValue) -> Result<f64, serde_wasm_bindgen::Error> {
            let values: $ty = serde_wasm_bindgen::from_value(values)?;
            Ok($sum(&values))
        }

        #[wasm_bindgen]
        pub fn $take_json(values: &str) -> Result<f64, JsError> {
            let values: $ty = serde_json::from_str(values)?;
            Ok($sum(&values))
        }
    )*};
}

crossings! {
    CHOICES: Vec<Choice>, sum_choices,
        give_choices_serde give_choices_json take_choices_serde take_choices_json;
    FIGURES: Vec<Figure>, sum_figures,
        give_figures_serde give_figures_json take_figures_serde take_figures_json;
    TREE: Node, Node::sum, give_tree_serde give_tree_json take_tree_serde take_tree_json;
    GRID: Vec<Vec<f64>>, sum_grid, give_grid_serde give_grid_json take_grid_serde take_grid_json;
    STAMPS: Vec<u64>, sum_stamps, give_stamps_serde give_stamps_json take_stamps_serde take_stamps_json;
    POINTS: Vec<(f64, f64, f64)>, sum_points,
        give_points_serde give_points_json take_points_serde take_points_json;
}

fn sum_choices(values: &[Choice]) -> f64 {
    values.iter().filter_map(|value| value.price).sum()
}

fn sum_figures(values: &[Figure]) -> f64 {
    let size = |value: &Figure| match value {
        Figure::Circle { radius } => *radius,
        Figure::Rect { width, height } => width * height,
        Figure::Label { text, size } => (text.len() as u32 + size).into(),
        Figure::Empty => 0.0,
    };
    values.iter().map(size).sum()
}

fn sum_grid(values: &[Vec<f64>]) -> f64 {
    values.iter().flatten().sum()
}

fn sum_stamps(values: &[u64]) -> f64 {
    values.iter().fold(0, |all, value| all ^ value) as f64
}

fn sum_points(values: &[(f64, f64, f64)]) -> f64 {
    values.iter().map(|(x, y, z)| x + y + z).sum()
}
