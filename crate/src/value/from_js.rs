//! Values that come from JavaScript.

use super::shape::Value;
use crate::abi::WasmParameter;
use crate::wire::{Fault, Reader, message_length};

/// A value that goes from JavaScript to Rust. [`Marshal`](crate::Marshal) and the derive of this name implement it.
///
/// ```
/// # use oxbridge::prelude::*;
/// /// In JavaScript `{ query: string, most?: number }`.
/// #[derive(FromJs)]
/// pub struct Search {
///     pub query: String,
///     #[marshal(default = 10)]
///     pub most: u32,
/// }
///
/// #[js_export]
/// pub fn search(search: Search) -> Vec<String> {
///     vec![search.query; search.most as usize]
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `FromJs`; a type with serde's traits crosses as `Serde<{Self}>`",
    note = "a type with a lifetime cannot come from JavaScript inside of another: write `String` for `&str`, `Vec<T>` for `&[T]`",
    note = "an exported class comes as `&T`, `&mut T` or `Rc<T>`, by value where the function says `#[js_export(consuming)]`; an exported trait comes as `Box<dyn Trait>`"
)]
pub trait FromJs: Value + Sized {
    /// What JavaScript passes for a parameter of this type, beside the message.
    #[doc(hidden)]
    type Abi: WasmParameter;

    /// Reads the value from a message.
    ///
    /// # Errors
    /// When the bytes are malformed, or Rust refuses the value.
    fn read(r: &mut Reader<'_>) -> Result<Self, Fault>;

    /// Makes it from a parameter.
    #[doc(hidden)]
    fn from_wasm(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
        let _ = abi;
        Self::read(r)
    }

    /// Reads a list of this.
    #[doc(hidden)]
    fn read_list(r: &mut Reader<'_>) -> Result<Vec<Self>, Fault> {
        let count = r.count(Self::SIZE)?;
        r.nested(|r| {
            let mut list = Vec::with_capacity(r.capacity::<Self>(count));
            for index in 0..count {
                list.push(element::<Self>(r, index)?);
            }
            Ok(list)
        })
    }

    /// Reads an array of this.
    #[doc(hidden)]
    fn read_array<const N: usize>(r: &mut Reader<'_>) -> Result<[Self; N], Fault> {
        let mut list = Vec::with_capacity(N);
        for index in 0..N {
            list.push(element::<Self>(r, index)?);
        }
        list.try_into()
            .map_err(|_| Fault::malformed("an array of another length"))
    }
}

/// Reads element `index`, and adds the index to the path of a refusal.
#[inline]
pub(crate) fn element<T: FromJs>(r: &mut Reader<'_>, index: usize) -> Result<T, Fault> {
    locate::<T, _>(T::read(r), |fault| fault.at(index))
}

/// Adds a place to the path of a refusal, for types that refuse something.
#[inline(always)]
pub(crate) fn locate<T: Value + ?Sized, V>(
    value: Result<V, Fault>,
    place: impl FnOnce(Fault) -> Fault,
) -> Result<V, Fault> {
    if T::REFUSES { value.map_err(place) } else { value }
}

/// Reads a value from the whole message of it, which [`to_bytes`](crate::to_bytes) made.
///
/// # Errors
/// When the bytes are malformed, or Rust refuses the value.
///
/// ```
/// let bytes = oxbridge::to_bytes(&[1.5, 2.5]);
/// assert_eq!(oxbridge::from_bytes::<[f64; 2]>(&bytes)?, [1.5, 2.5]);
/// assert!(oxbridge::from_bytes::<[f64; 3]>(&bytes).is_err());
/// # Ok::<(), oxbridge::Fault>(())
/// ```
pub fn from_bytes<T: FromJs>(bytes: &[u8]) -> Result<T, Fault> {
    read_message(bytes, T::read)
}

/// Reads the whole message.
pub(crate) fn read_message<T>(
    bytes: &[u8],
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    // Copied to where numbers are aligned.
    let mut words = vec![0u64; bytes.len().div_ceil(8)];
    let message: &mut [u8] = &mut bytemuck::cast_slice_mut(&mut words)[..bytes.len()];
    message.copy_from_slice(bytes);
    if bytes
        .first_chunk()
        .is_some_and(|header| message_length(*header) != bytes.len())
    {
        return Err(Fault::malformed("the message is not as long as it says"));
    }
    let mut reader = Reader::new(message)?;
    let value = read(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// The value lies in a message: the abi of a `FromJs`.
macro_rules! from_message {
    () => {
        type Abi = crate::abi::InMessage;
    };
}
pub(crate) use from_message;
