//! `ndarray` and `nalgebra`: numbers row by row, and the shape they have.

use crate::value::Element;
use crate::value::adapt::crosses_if;
use crate::wire::Fault;

/// Numbers with a shape.
#[derive(oxbridge::Marshal)]
pub struct NumberArray<T: Element> {
    /// How many there are along each axis.
    shape: Vec<usize>,
    /// The numbers, the last axis first.
    data: Box<[T]>,
}

#[cold]
fn unfit(expected: &str, shape: &[usize], length: usize) -> Fault {
    Fault::new(format!("expected {expected}, got {length} of the shape {shape:?}"))
}

#[cfg(feature = "ndarray")]
crosses_if! {
    [T: Element; D: ndarray::Dimension] ndarray::Array<T, D> as NumberArray<T>,
        |this| Ok(of_array(this)),
        |this| Ok(of_array(&this)),
        |array| {
            let length = array.data.len();
            let made = ndarray::ArrayD::from_shape_vec(array.shape.clone(), array.data.into_vec());
            made.and_then(ndarray::ArrayBase::into_dimensionality).map_err(|_| match D::NDIM {
                Some(axes) => unfit(&format!("numbers along {axes} axes"), &array.shape, length),
                None => unfit("as many numbers as the shape has", &array.shape, length),
            })
        };
}

#[cfg(feature = "ndarray")]
fn of_array<T: Element, D: ndarray::Dimension>(array: &ndarray::Array<T, D>) -> NumberArray<T> {
    NumberArray {
        shape: array.shape().to_vec(),
        data: array.iter().copied().collect(),
    }
}

#[cfg(feature = "nalgebra")]
crosses_if! {
    [T: Scalar] nalgebra::DMatrix<T> as NumberArray<T>,
        |this| Ok(of_matrix(this.shape(), this.transpose().as_slice())),
        |this| Ok(of_matrix(this.shape(), this.transpose().as_slice())),
        |array| match array.shape[..] {
            [rows, columns] if rows.checked_mul(columns) == Some(array.data.len()) => {
                Ok(nalgebra::DMatrix::from_row_slice(rows, columns, &array.data))
            }
            _ => Err(unfit("numbers in rows and columns", &array.shape, array.data.len())),
        };
    [T: Scalar] nalgebra::DVector<T> as Box<[T]>,
        |this| Ok(Box::<[T]>::from(this.as_slice())),
        |this| Ok(Box::<[T]>::from(this.as_slice())),
        |numbers| Ok(nalgebra::DVector::from_vec(numbers.into_vec()));
    [T: Scalar; const R: usize, const C: usize] nalgebra::SMatrix<T, R, C> as NumberArray<T>,
        |this| Ok(of_matrix((R, C), this.transpose().as_slice())),
        |this| Ok(of_matrix((R, C), this.transpose().as_slice())),
        |array| if array.shape == [R, C] && array.data.len() == R * C {
            Ok(nalgebra::SMatrix::from_row_slice(&array.data))
        } else {
            Err(unfit(&format!("{R} rows of {C} numbers"), &array.shape, array.data.len()))
        };
}

/// What both a matrix and a typed array hold.
#[cfg(feature = "nalgebra")]
pub trait Scalar: Element + nalgebra::Scalar {}

#[cfg(feature = "nalgebra")]
impl<T: Element + nalgebra::Scalar> Scalar for T {}

#[cfg(feature = "nalgebra")]
fn of_matrix<T: Element>((rows, columns): (usize, usize), by_row: &[T]) -> NumberArray<T> {
    NumberArray {
        shape: vec![rows, columns],
        data: by_row.into(),
    }
}
