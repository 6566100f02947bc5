//! URLs: strings.

use super::text::by_string;

by_string!(url::Url);
