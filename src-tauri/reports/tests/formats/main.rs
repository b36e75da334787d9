//! Reports in the formats of this crate, read back with other libraries.
//!
//! | part | what it looks at |
//! |---|---|
//! | [`fixture`] | a report with everything in it that a format can meet |
//! | [`drawing`] | charts as drawings |
//! | [`page`] | a report as a page |
//! | [`linked`] | public facts in the words of schema.org |
//! | [`book`] | a report as a workbook, as plain text and as days |

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod book;
mod drawing;
mod fixture;
mod linked;
mod page;
