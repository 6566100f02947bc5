//! Graphs, by petgraph.

use oxbridge::prelude::*;
use petgraph::algo::astar;
use petgraph::graph::{Graph, NodeIndex};

/// A way from a node to another one, with whatever the app knows of it.
#[derive(FromJs)]
pub struct Edge {
    pub from: u32,
    pub to: u32,
    pub data: JsObject,
}

/// A way through the graph.
#[derive(ToJs)]
pub struct Path {
    pub cost: f64,
    pub nodes: Vec<usize>,
}

/// The cheapest way from a node to another one, if there is one.
///
/// # Errors
///
/// Whatever `cost` throws.
#[js_export]
pub fn shortest(
    edges: Vec<Edge>,
    from: u32,
    to: u32,
    cost: JsFunction<fn(data: JsObject) -> f64>,
) -> Result<Option<Path>, JsException> {
    let edges = edges.into_iter().map(|edge| (edge.from, edge.to, edge.data));
    let mut graph = Graph::<(), JsObject>::from_edges(edges);
    let end = NodeIndex::new(to as usize);
    while graph.node_count() <= from.max(to) as usize {
        graph.add_node(());
    }
    let mut thrown = None;
    let mut cost = |data: &JsObject| match thrown {
        Some(_) => f64::INFINITY,
        None => cost.call(data).unwrap_or_else(|error| {
            thrown = Some(error);
            f64::INFINITY
        }),
    };
    let found = astar(
        &graph,
        NodeIndex::new(from as usize),
        |node| node == end,
        |edge| cost(edge.weight()),
        |_| 0.0,
    );
    match thrown {
        Some(error) => Err(error),
        None => Ok(found.map(|(cost, nodes)| Path {
            cost,
            nodes: nodes.into_iter().map(NodeIndex::index).collect(),
        })),
    }
}
