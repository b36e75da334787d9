//! What reports say, before any format sets it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod days;
mod editions;
mod figures;
mod long;
mod office;
mod support;
mod whole;
