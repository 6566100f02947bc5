//! UUIDs: strings.

use super::text::by_string;

by_string!(uuid::Uuid);
