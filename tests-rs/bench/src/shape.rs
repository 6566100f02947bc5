//! Values of other shapes than the record of eight fields.

use oxbridge::prelude::*;
use std::rc::Rc;

#[derive(Marshal)]
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

#[derive(Marshal)]
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

#[derive(Marshal)]
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

/// The same values at every call, so that the boundary alone is measured.
#[js_export(namespace = "Bench")]
pub fn give_choices() -> Rc<Vec<Choice>> {
    CHOICES.with(Rc::clone)
}

#[js_export(namespace = "Bench")]
pub fn take_choices(values: Vec<Choice>) -> f64 {
    values.iter().filter_map(|value| value.price).sum()
}

#[js_export(namespace = "Bench")]
pub fn give_figures() -> Rc<Vec<Figure>> {
    FIGURES.with(Rc::clone)
}

#[js_export(namespace = "Bench")]
pub fn take_figures(values: Vec<Figure>) -> f64 {
    let size = |value: &Figure| match value {
        Figure::Circle { radius } => *radius,
        Figure::Rect { width, height } => width * height,
        Figure::Label { text, size } => (text.len() as u32 + size).into(),
        Figure::Empty => 0.0,
    };
    values.iter().map(size).sum()
}

#[js_export(namespace = "Bench")]
pub fn give_tree() -> Rc<Node> {
    TREE.with(Rc::clone)
}

#[js_export(namespace = "Bench")]
pub fn take_tree(values: Node) -> f64 {
    values.sum()
}

#[js_export(namespace = "Bench")]
pub fn give_grid() -> Rc<Vec<Vec<f64>>> {
    GRID.with(Rc::clone)
}

#[js_export(namespace = "Bench")]
pub fn take_grid(values: Vec<Vec<f64>>) -> f64 {
    values.iter().flatten().sum()
}

#[js_export(namespace = "Bench")]
pub fn give_stamps() -> Rc<Vec<u64>> {
    STAMPS.with(Rc::clone)
}

#[js_export(namespace = "Bench")]
pub fn take_stamps(values: Vec<u64>) -> f64 {
    values.iter().fold(0, |all, value| all ^ value) as f64
}

#[js_export(namespace = "Bench")]
pub fn give_points() -> Rc<Vec<(f64, f64, f64)>> {
    POINTS.with(Rc::clone)
}

#[js_export(namespace = "Bench")]
pub fn take_points(values: Vec<(f64, f64, f64)>) -> f64 {
    values.iter().map(|(x, y, z)| x + y + z).sum()
}
