//! Matrices, by nalgebra: numbers row by row, with their shape.

use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;
use oxbridge::prelude::*;

/// Why there is no result.
#[derive(Debug, thiserror::Error, JsError)]
pub enum MatrixError {
    #[error("{rows} rows and {columns} columns are no square")]
    NotSquare { rows: usize, columns: usize },
    #[error("the matrix has no inverse")]
    Singular,
}

/// A complex number is `[re, im]`.
mod pair {
    use num_complex::Complex64;

    pub fn to_js(number: &Complex64) -> (f64, f64) {
        (number.re, number.im)
    }
}

fn square(matrix: DMatrix<f64>) -> Result<DMatrix<f64>, MatrixError> {
    match matrix.shape() {
        (rows, columns) if rows == columns => Ok(matrix),
        (rows, columns) => Err(MatrixError::NotSquare { rows, columns }),
    }
}

/// The inverse.
///
/// # Errors
///
/// Where there is none.
#[js_export]
pub fn inverse(matrix: DMatrix<f64>) -> Result<DMatrix<f64>, MatrixError> {
    square(matrix)?.try_inverse().ok_or(MatrixError::Singular)
}

/// What the matrix must be multiplied by to give `right`; nothing where that is not told.
///
/// # Errors
///
/// A matrix that is no square.
#[js_export]
pub fn solve(matrix: DMatrix<f64>, right: DVector<f64>) -> Result<Option<DVector<f64>>, MatrixError> {
    let matrix = square(matrix)?;
    Ok((matrix.nrows() == right.len())
        .then(|| matrix.lu().solve(&right))
        .flatten())
}

/// The eigenvalues.
///
/// # Errors
///
/// A matrix that is no square.
#[js_export(with = "pair")]
pub fn eigenvalues(matrix: DMatrix<f64>) -> Result<Vec<Complex64>, MatrixError> {
    Ok(square(matrix)?.complex_eigenvalues().iter().copied().collect())
}
