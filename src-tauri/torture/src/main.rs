//! `torture`: every fault, at length, with its figures in a table.
fn main() {}
