//! Pages read back by programs of others: what they say, in which order, in which language, and
//! what they promise.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod closing;
mod example;
mod guide;
mod look;
mod pages;
