//! What every form of export looks like.
