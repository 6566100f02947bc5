//! Graphs: lists of records in, an optional record out, and lists of lists.

use petgraph::algo::{astar, tarjan_scc};
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::HashMap;

#[cfg_attr(feature = "ours", derive(oxbridge::Marshal))]
#[cfg_attr(feature = "theirs", derive(serde::Deserialize))]
pub struct Edge {
    pub from: String,
    pub to: String,
    pub weight: f64,
}

#[cfg_attr(feature = "ours", derive(oxbridge::Marshal))]
#[cfg_attr(feature = "theirs", derive(serde::Serialize))]
pub struct Path {
    pub nodes: Vec<String>,
    pub length: f64,
}

struct Graph {
    graph: DiGraph<String, f64>,
    places: HashMap<String, NodeIndex>,
}

impl Graph {
    fn new(edges: Vec<Edge>) -> Self {
        let mut graph = DiGraph::new();
        let mut places = HashMap::new();
        for Edge { from, to, weight } in edges {
            let [from, to] = [from, to].map(|name| {
                *places
                    .entry(name)
                    .or_insert_with_key(|name: &String| graph.add_node(name.clone()))
            });
            graph.add_edge(from, to, weight);
        }
        Self { graph, places }
    }

    fn shortest(&self, from: &str, to: &str) -> Option<Path> {
        let (from, to) = (*self.places.get(from)?, *self.places.get(to)?);
        let (length, nodes) = astar(&self.graph, from, |node| node == to, |edge| *edge.weight(), |_| 0.0)?;
        Some(Path {
            nodes: self.names(&nodes),
            length,
        })
    }

    fn components(&self) -> Vec<Vec<String>> {
        tarjan_scc(&self.graph).iter().map(|nodes| self.names(nodes)).collect()
    }

    fn names(&self, nodes: &[NodeIndex]) -> Vec<String> {
        nodes.iter().map(|&node| self.graph[node].clone()).collect()
    }
}

#[cfg(feature = "ours")]
mod ours {
    use super::*;
    use oxbridge::prelude::*;

    #[js_export]
    pub fn shortest(edges: Vec<Edge>, from: &str, to: &str) -> Option<Path> {
        Graph::new(edges).shortest(from, to)
    }

    #[js_export]
    pub fn components(edges: Vec<Edge>) -> Vec<Vec<String>> {
        Graph::new(edges).components()
    }
}

#[cfg(feature = "theirs")]
mod theirs {
    use super::*;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    pub fn shortest(edges: JsValue, from: &str, to: &str) -> Result<JsValue, JsError> {
        let path = Graph::new(serde_wasm_bindgen::from_value(edges)?).shortest(from, to);
        Ok(serde_wasm_bindgen::to_value(&path)?)
    }

    #[wasm_bindgen]
    pub fn components(edges: JsValue) -> Result<JsValue, JsError> {
        let components = Graph::new(serde_wasm_bindgen::from_value(edges)?).components();
        Ok(serde_wasm_bindgen::to_value(&components)?)
    }
}
