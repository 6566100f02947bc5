//! Crates whose values are lists: of bytes a `Uint8Array`, of all else an array, as a `Vec` is.

use crate::abi::Address;
use crate::describe::Describer;
use crate::value::adapt;
use crate::value::{Shape, ToJs, Value};
use crate::wire::Writer;

/// Writes what a `Vec` of these would.
struct List<'a, T>(&'a [T]);

impl<T: Value> Value for List<'_, T> {
    const SHAPE: Shape = T::LIST;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        T::describe_list(d);
    }
}

impl<T: ToJs> ToJs for List<'_, T> {
    type Abi = Address;
    const LENT: bool = T::LENT;

    fn write(&self, w: &mut Writer) {
        T::write_list(self.0, w);
    }

    fn to_wasm(&self) -> Address {
        T::list_to_wasm(self.0)
    }
}

#[cfg(feature = "bytes")]
adapt::crosses_as! {
    [] bytes::Bytes as Vec<u8>, |this| List::<u8>(this), |this| this.into(), |bytes| bytes::Bytes::from(bytes);
    [] bytes::BytesMut as Vec<u8>,
        |this| List::<u8>(this),
        |this| this.into(),
        |bytes| bytes::BytesMut::from(bytes::Bytes::from(bytes));
}

#[cfg(feature = "smallvec")]
adapt::crosses_as! {
    [; A: smallvec::Array<Item: ToJs + crate::FromJs>] smallvec::SmallVec<A> as Vec<A::Item>,
        |this| List::<A::Item>(this),
        |this| this.into_vec(),
        |list| smallvec::SmallVec::from_vec(list);
}

#[cfg(feature = "arrayvec")]
adapt::crosses_if! {
    [T; const N: usize] arrayvec::ArrayVec<T, N> as Vec<T>,
        |this| Ok(List::<T>(this)),
        |this| Ok(this.into_iter().collect()),
        |list| match list.len() {
            length if length > N => Err(crate::wire::Fault::new(format!("expected at most {N} elements, got {length}"))),
            _ => Ok(list.into_iter().collect()),
        };
    [; const N: usize] arrayvec::ArrayString<N> as String,
        |this| Ok(this.as_str()),
        |this| Ok(this.as_str().into()),
        |text| arrayvec::ArrayString::from(&text)
            .map_err(|_| crate::wire::Fault::new(format!("expected at most {N} bytes of text, got {}", text.len())));
}
