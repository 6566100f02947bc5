//! Records with a type of their own.

use crate::TableError;
use oxbridge::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// One line of `airports.csv`.
#[derive(Deserialize, Marshal)]
pub struct Airport {
    pub iata: String,
    pub name: String,
    pub city: String,
    pub state: String,
    pub country: String,
    pub latitude: f64,
    pub longitude: f64,
}

/// One line of `zipcodes.csv`.
#[derive(Deserialize, Marshal)]
pub struct ZipCode {
    pub zip_code: String,
    pub latitude: f64,
    pub longitude: f64,
    pub city: String,
    pub state: String,
    pub county: Option<String>,
}

/// A place on the map, in degrees.
#[derive(Clone, Copy, Marshal)]
pub struct Point {
    pub latitude: f64,
    pub longitude: f64,
}

/// An airport and its distance.
#[derive(Marshal)]
pub struct Near {
    pub airport: Airport,
    pub kilometres: f64,
}

/// Reads `airports.csv`.
///
/// # Errors
///
/// `badLine` for a file of another form.
#[js_export]
pub fn airports(file: &[u8]) -> Result<Vec<Airport>, TableError> {
    records(file)
}

/// Reads `zipcodes.csv`.
///
/// # Errors
///
/// `badLine` for a file of another form.
#[js_export]
pub fn zip_codes(file: &[u8]) -> Result<Vec<ZipCode>, TableError> {
    records(file)
}

/// The airports closest to a point, nearest first.
#[js_export]
pub fn nearest(airports: Vec<Airport>, point: Point, #[default(5)] count: u32) -> Vec<Near> {
    let mut near: Vec<Near> = airports
        .into_iter()
        .map(|airport| {
            let place = Point {
                latitude: airport.latitude,
                longitude: airport.longitude,
            };
            Near {
                kilometres: kilometres(point, place),
                airport,
            }
        })
        .collect();
    near.sort_by(|a, b| a.kilometres.total_cmp(&b.kilometres));
    near.truncate(count as usize);
    near
}

fn records<T: DeserializeOwned>(file: &[u8]) -> Result<Vec<T>, TableError> {
    let records = csv::Reader::from_reader(file)
        .into_deserialize()
        .collect::<Result<_, _>>()?;
    Ok(records)
}

/// The length of the great circle between two points, by the haversine formula.
fn kilometres(a: Point, b: Point) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let across = a.latitude.to_radians().cos() * b.latitude.to_radians().cos();
    let chord = half(a.latitude, b.latitude) + across * half(a.longitude, b.longitude);
    12_742.0 * chord.sqrt().asin()
}
