//! Shapes of GeoJSON, by geo.

use geo::{Area, Centroid, Geometry, Simplify};
use geojson::Error;
use oxbridge::Serde;
use oxbridge::prelude::*;

/// A shape of GeoJSON.
#[derive(Marshal)]
#[marshal(typescript = "{ readonly type: string; readonly coordinates: readonly unknown[] }")]
pub struct Shape(Serde<geojson::Geometry>);

impl Shape {
    fn geometry(self) -> Result<Geometry<f64>, Error> {
        self.0.0.try_into()
    }
}

/// The area, in the square of what the shape is measured in.
///
/// # Errors
///
/// A shape that is none.
#[js_export]
pub fn area(shape: Shape) -> Result<f64, Error> {
    Ok(shape.geometry()?.unsigned_area())
}

/// The centre, if there is one.
///
/// # Errors
///
/// A shape that is none.
#[js_export]
pub fn centre(shape: Shape) -> Result<Option<(f64, f64)>, Error> {
    Ok(shape.geometry()?.centroid().map(Into::into))
}

/// The shape without corners that stand out by less than `tolerance`.
///
/// # Errors
///
/// A shape that is none.
#[js_export]
pub fn simplify(shape: Shape, tolerance: f64) -> Result<Shape, Error> {
    let simple = match shape.geometry()? {
        Geometry::LineString(line) => line.simplify(tolerance).into(),
        Geometry::Polygon(polygon) => polygon.simplify(tolerance).into(),
        other => other,
    };
    Ok(Shape(Serde(geojson::Geometry::from(&simple))))
}
