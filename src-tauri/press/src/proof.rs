//! A report that is set: pages that can be looked at, and written as a file.

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Problem, Result};
use tawama_reports::report::Report;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Dict, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::template::{self, Fault};
use crate::told::{self, Told};
use crate::world::Desk;

/// A report that is set. It is set once; its pages are looked at as they are asked for, and
/// the file is written from the same pages.
pub struct Proof {
    document: PagedDocument,
    unshown: String,
}

/// A report as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// What it keeps to.
    pub standing: Standing,
}

/// What a PDF keeps to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// For archives, and for who does not see it: PDF/A-2a and PDF/UA-1.
    Archive,
    /// Tagged, but what the office put into it, such as a logo or a template, breaks a rule of
    /// the standards: which, in the words of who checks it.
    Tagged(String),
}

impl Proof {
    /// Sets a report as the program does.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the logo of the letterhead is no picture that can be set;
    /// [`Error::Internal`] when the report cannot be set for a reason nobody can act on.
    pub fn of(report: &Report) -> Result<Self> {
        match Self::set(report, None) {
            Ok(proof) => Ok(proof),
            Err(faults) if report.letterhead.logo.is_some() => {
                let mut bare = report.clone();
                bare.letterhead.logo = None;
                match Self::set(&bare, None) {
                    Ok(_) => Err(Error::Invalid(vec![Problem::new("logo", "logo-not-drawn")])),
                    Err(_) => Err(internal(&faults)),
                }
            }
            Err(faults) => Err(internal(&faults)),
        }
    }

    /// Sets a report by the office's template, or by ours.
    pub(crate) fn set(
        report: &Report,
        template: Option<&str>,
    ) -> std::result::Result<Self, Vec<Fault>> {
        let set = Self::set_once(report, template, true);
        // A template may leave out a heading that others lead to: then nothing leads anywhere.
        let missing = |faults: &Vec<Fault>| template.is_some() && faults.iter().any(Fault::is_link);
        match set {
            Err(faults) if missing(&faults) => Self::set_once(report, template, false),
            set => set,
        }
    }

    fn set_once(
        report: &Report,
        template: Option<&str>,
        leading: bool,
    ) -> std::result::Result<Self, Vec<Fault>> {
        let Told { report, unshown } = told::told(report, leading);
        let desk = Desk::new(report.clone(), template).ok_or_else(Vec::new)?;
        let Warned { output, .. } = typst::compile::<PagedDocument>(&desk);
        let set = match output {
            Ok(document) => Ok(Self { document, unshown: unshown.into_iter().collect() }),
            Err(errors) => Err(template::faults(&desk, &report, &errors)),
        };
        // What was remembered in setting this report helps with no other.
        comemo::evict(0);
        set
    }

    /// Sets the guide, told as values.
    pub(crate) fn guide(guide: Dict) -> Result<Self> {
        let desk = Desk::guide(guide).ok_or_else(|| internal(&[]))?;
        let Warned { output, .. } = typst::compile::<PagedDocument>(&desk);
        comemo::evict(0);
        let document = output.map_err(|errors| Error::Internal(sentences(&errors)))?;
        Ok(Self { document, unshown: String::new() })
    }

    /// How many pages it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The page of this number, from 0, as a drawing (SVG) that needs no typeface; nothing past
    /// the last.
    #[must_use]
    pub fn page(&self, at: usize) -> Option<String> {
        let page = self.document.pages().get(at)?;
        Some(typst_svg::svg(page, &SvgOptions::default()))
    }

    /// The width and the height of the page of this number, in points; nothing past the last.
    #[must_use]
    pub fn size(&self, at: usize) -> Option<(u32, u32)> {
        let size = self.document.pages().get(at)?.frame.size();
        // A page is some thousand points at most.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let points = |length: typst::layout::Abs| length.to_pt().round().max(0.0) as u32;
        Some((points(size.x), points(size.y)))
    }

    /// The letters that no typeface has, in the order of their numbers; each stands as � on the
    /// pages, and the last page names them.
    #[must_use]
    pub fn unshown(&self) -> &str {
        &self.unshown
    }

    /// The file.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be written, which no known report leads to.
    pub fn pdf(&self) -> Result<Printed> {
        let archive = [PdfStandard::A_2a, PdfStandard::Ua_1];
        let written = match self.written(&archive) {
            Ok(bytes) => Ok(Printed { bytes, standing: Standing::Archive }),
            Err(why) => self
                .written(&[])
                .map(|bytes| Printed { bytes, standing: Standing::Tagged(why) })
                .map_err(Error::Internal),
        };
        comemo::evict(0);
        written
    }

    fn written(&self, standards: &[PdfStandard]) -> std::result::Result<Vec<u8>, String> {
        let standards = PdfStandards::new(standards).map_err(|why| why.message().to_string())?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Tawama".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options).map_err(|errors| sentences(&errors))
    }
}

/// Sets a report and writes it as a file.
///
/// # Errors
/// As [`Proof::of`] and [`Proof::pdf`].
pub fn pdf(report: &Report) -> Result<Printed> {
    Proof::of(report)?.pdf()
}

fn sentences(errors: &[SourceDiagnostic]) -> String {
    let told: Vec<String> = errors
        .iter()
        .map(|error| {
            let hints: Vec<&str> = error.hints.iter().map(|it| it.v.as_str()).collect();
            format!("{} {}", error.message, hints.join(" "))
        })
        .collect();
    told.join("; ")
}

fn internal(faults: &[Fault]) -> Error {
    let told: Vec<String> = faults.iter().map(Fault::to_string).collect();
    Error::Internal(format!("the report could not be set: {}", told.join("; ")))
}
