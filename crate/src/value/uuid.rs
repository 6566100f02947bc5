//! UUIDs: strings.

use super::via::by_string;

by_string!(uuid::Uuid);
