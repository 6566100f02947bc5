//! Exported constants.

use super::head::Head;
use crate::attr::{self, Crossing};
use crate::name;
use crate::within::settled;

pub(crate) struct Constant {
    pub(crate) head: Head,
    pub(crate) item: syn::ItemConst,
    pub(crate) options: attr::Export,
    pub(crate) crossing: Crossing,
}

pub(super) fn parse_constant(options: attr::Export, item: syn::ItemConst) -> Constant {
    Constant {
        head: Head::of_export(&item.ident, name::plain(&item.ident), &options, &item.attrs),
        crossing: settled(options.crossing(), &item.ty),
        item,
        options,
    }
}
