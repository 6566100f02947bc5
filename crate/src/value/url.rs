//! URLs: strings.

use super::via::by_string;

by_string!(url::Url);
