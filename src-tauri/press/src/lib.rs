//! Reports set as pages, by Typst.
//!
//! | part | what it does |
//! |---|---|
//! | [`file`] | a report as a file of any of its forms |
//! | [`proof`] | sets a report: pages to look at, and the PDF |
//! | [`guide`] | the guide of one page, from the help |
//! | [`template`] | the office's own templates, set in a process of their own |
//! | `told` | a report as values, which the sources in `typst/` set |
//! | `pen` | a text as content: isolated, without what is no letter |
//! | `paper` | which paper, how large a table |
//! | `world`, `fonts` | what there is while pages are set: no file, no network, no clock |
//!
//! A report is the same file, byte for byte, wherever and whenever it is set: the typefaces are part
//! of the program, the dates in it are the report's, and nothing else is asked.
//!
//! Pages are tagged and keep to PDF/A-2a and PDF/UA-1 together, so that they can be archived and
//! heard; see [`proof::Standing`] for what happens where a logo does not let them.

// A unit test that unwraps or indexes past the end has failed, which is what it is for.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

pub mod file;
mod fonts;
pub mod guide;
mod paper;
mod pen;
pub mod proof;
pub mod template;
mod told;
mod world;

pub use proof::{Printed, Proof, Standing, pdf};

#[cfg(test)]
mod tests {
    use tawama_reports::Language;
    use tawama_reports::report::{Block, Edition, Letterhead, Line, Report, ReportName};

    /// A report of these blocks.
    pub(crate) fn report(blocks: Vec<Block>) -> Report {
        Report {
            name: ReportName::InForce,
            day: "2026-11-25".parse().unwrap(),
            issued: "2026-11-26".parse().unwrap(),
            reference: String::new(),
            letterhead: Letterhead::default(),
            edition: Edition {
                language: Language::Fr,
                title: "Accords en vigueur".to_owned(),
                subtitle: Line::default(),
                blocks,
                agenda: None,
                signature: None,
            },
            other: None,
            file_name: "accords".to_owned(),
        }
    }
}
