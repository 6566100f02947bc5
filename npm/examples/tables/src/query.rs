//! Questions to a file: which rows, grouped by what, and what of each group.

use crate::TableError;
use oxbridge::prelude::*;
use std::collections::HashMap;

/// A question to a file.
#[derive(Marshal)]
pub struct Query {
    /// The column whose values make the groups.
    pub group_by: String,
    /// What to work out of each group's rows; their number when absent.
    pub measure: Option<Measure>,
    /// A row counts if all of these let it pass.
    #[marshal(default)]
    pub filters: Vec<Filter>,
    #[marshal(default)]
    pub order: Order,
    /// At most so many groups; all when absent.
    pub limit: Option<u32>,
}

/// Which rows count.
#[derive(Marshal)]
pub enum Filter {
    /// The column holds exactly this.
    Equals { column: String, value: String },
    /// The column holds this somewhere, in whatever case.
    Contains { column: String, text: String },
    /// The column holds a number between these, both included.
    Range {
        column: String,
        from: Option<f64>,
        to: Option<f64>,
    },
}

/// One number out of many.
#[derive(Marshal)]
pub struct Measure {
    pub aggregate: Aggregate,
    /// Rows without a number in this column do not count.
    pub column: String,
}

#[derive(Clone, Copy, Marshal)]
pub enum Aggregate {
    Sum,
    Mean,
    Largest,
}

#[derive(Clone, Copy, Default, Marshal)]
pub enum Order {
    #[default]
    Largest,
    Smallest,
    Name,
}

/// Rows that have the same value in the column they are grouped by.
#[derive(Marshal)]
pub struct Group {
    pub name: String,
    pub rows: u32,
    pub value: f64,
}

/// Reads a file, keeps the rows that pass all filters, and groups them.
///
/// # Errors
///
/// `noSuchColumn` where the question names one that the file does not have, `badLine` as in `summarize`.
#[js_export]
pub fn query(file: &[u8], query: Query) -> Result<Vec<Group>, TableError> {
    let mut reader = csv::Reader::from_reader(file);
    let headers = reader.headers()?.clone();
    let by = find(&headers, &query.group_by)?;
    let measured = query
        .measure
        .as_ref()
        .map(|measure| find(&headers, &measure.column))
        .transpose()?;
    let filters = query
        .filters
        .iter()
        .map(|filter| filter.compile(&headers))
        .collect::<Result<Vec<_>, _>>()?;

    let mut groups: HashMap<String, Group> = HashMap::new();
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row)? {
        if !filters.iter().all(|passes| passes(&row)) {
            continue;
        }
        let Some(number) = measured.map_or(Some(1.0), |column| row[column].parse().ok()) else {
            continue;
        };
        if !groups.contains_key(&row[by]) {
            groups.insert(
                row[by].into(),
                Group {
                    name: row[by].into(),
                    rows: 0,
                    value: 0.0,
                },
            );
        }
        let group = groups.get_mut(&row[by]).expect("it was just put there");
        group.add(number, query.measure.as_ref().map(|measure| measure.aggregate));
    }

    let mut groups: Vec<Group> = groups.into_values().collect();
    match query.order {
        Order::Largest => groups.sort_by(|a, b| b.value.total_cmp(&a.value).then_with(|| a.name.cmp(&b.name))),
        Order::Smallest => groups.sort_by(|a, b| a.value.total_cmp(&b.value).then_with(|| a.name.cmp(&b.name))),
        Order::Name => groups.sort_by(|a, b| a.name.cmp(&b.name)),
    }
    groups.truncate(query.limit.map_or(usize::MAX, |limit| limit as usize));
    Ok(groups)
}

impl Group {
    fn add(&mut self, number: f64, aggregate: Option<Aggregate>) {
        self.rows += 1;
        let rows = f64::from(self.rows);
        self.value = match aggregate {
            None | Some(Aggregate::Sum) => self.value + number,
            Some(Aggregate::Mean) => self.value + (number - self.value) / rows,
            Some(Aggregate::Largest) if self.rows == 1 => number,
            Some(Aggregate::Largest) => self.value.max(number),
        };
    }
}

/// Whether a row passes.
type Test<'a> = Box<dyn Fn(&csv::StringRecord) -> bool + 'a>;

impl Filter {
    /// Looks its column up once.
    fn compile(&self, headers: &csv::StringRecord) -> Result<Test<'_>, TableError> {
        Ok(match self {
            Self::Equals { column, value } => {
                let column = find(headers, column)?;
                Box::new(move |row| row[column] == **value)
            }
            Self::Contains { column, text } => {
                let (column, text) = (find(headers, column)?, text.to_lowercase());
                Box::new(move |row| row[column].to_lowercase().contains(&text))
            }
            Self::Range { column, from, to } => {
                let column = find(headers, column)?;
                let range = from.unwrap_or(f64::NEG_INFINITY)..=to.unwrap_or(f64::INFINITY);
                Box::new(move |row| row[column].parse().is_ok_and(|number: f64| range.contains(&number)))
            }
        })
    }
}

fn find(headers: &csv::StringRecord, column: &str) -> Result<usize, TableError> {
    headers
        .iter()
        .position(|name| name == column)
        .ok_or_else(|| TableError::NoSuchColumn {
            column: column.into(),
            known: headers.iter().map(Into::into).collect(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &[u8] = b"who,what,price\nAda,tea,2\nBob,tea,3\nAda,cake,5\nCyd,cake,\n";

    fn question(filters: Vec<Filter>, aggregate: Aggregate) -> Query {
        let measure = Some(Measure {
            aggregate,
            column: "price".into(),
        });
        Query {
            group_by: "what".into(),
            measure,
            filters,
            order: Order::Name,
            limit: None,
        }
    }

    fn answer(query: Query) -> Vec<(String, u32, f64)> {
        let groups = super::query(FILE, query).unwrap();
        groups
            .into_iter()
            .map(|group| (group.name, group.rows, group.value))
            .collect()
    }

    #[test]
    fn rows_without_a_number_do_not_count() {
        let groups = answer(question(Vec::new(), Aggregate::Mean));
        assert_eq!(groups, [("cake".into(), 1, 5.0), ("tea".into(), 2, 2.5)]);
    }

    #[test]
    fn all_filters_must_let_a_row_pass() {
        let filters = vec![
            Filter::Contains {
                column: "who".into(),
                text: "A".into(),
            },
            Filter::Range {
                column: "price".into(),
                from: None,
                to: Some(2.0),
            },
        ];
        assert_eq!(answer(question(filters, Aggregate::Sum)), [("tea".into(), 1, 2.0)]);
    }

    #[test]
    fn a_column_that_is_not_there_is_named() {
        let filters = vec![Filter::Equals {
            column: "colour".into(),
            value: "red".into(),
        }];
        let error = super::query(FILE, question(filters, Aggregate::Largest)).err().unwrap();
        assert_eq!(error.to_string(), r#"no column "colour""#);
    }
}
