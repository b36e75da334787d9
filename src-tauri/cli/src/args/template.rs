//! What can be asked of the office's own templates.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use tawama_reports::report::ReportName;

/// What is done with the office's own templates.
#[derive(Debug, Subcommand)]
pub(crate) enum TemplateCommand {
    /// Keep a template in the registry, for these reports.
    #[command(after_help = "Examples:
  tawama-cli template keep letter.docx --for agreement
  tawama-cli template keep council.typ --name 'Council' --for in-force --for annual")]
    Keep {
        /// The template: Word (.docx, .dotx) or Typst (.typ).
        file: PathBuf,
        /// What it is called; as its file without it.
        #[arg(long)]
        name: Option<String>,
        /// A report that it is for; may be repeated. What its fields tell without it.
        #[arg(long = "for", value_name = "REPORT", value_parser = read_report)]
        purposes: Vec<ReportName>,
        /// Keep it even where something in it is wrong.
        #[arg(long)]
        anyway: bool,
    },
    /// List the templates that the registry keeps.
    List,
    /// Put another file in the place of that of a kept template.
    Replace {
        /// Its name or identity.
        template: String,
        /// The file, of the same kind.
        file: PathBuf,
        /// Keep it even where something in it is wrong.
        #[arg(long)]
        anyway: bool,
    },
    /// Give a kept template another name.
    Rename {
        /// Its name or identity.
        template: String,
        /// What it is called from now on.
        name: String,
    },
    /// Say for which reports a kept template is.
    Assign {
        /// Its name or identity.
        template: String,
        /// The reports.
        #[arg(required = true, value_name = "REPORT", value_parser = read_report)]
        purposes: Vec<ReportName>,
    },
    /// Take a kept template out of the registry.
    Remove {
        /// Its name or identity.
        template: String,
    },
    /// Write the file of a kept template.
    Copy {
        /// Its name or identity.
        template: String,
        /// Where to write; a file that is there is replaced.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Fill a Word template and write the document.
    #[command(after_help = "Examples:
  tawama-cli template fill letter.docx --agreement TNG-2025-001 --lang ar --out letter-001.docx
  tawama-cli template fill sheet.docx --partner القدس --out sheet.docx")]
    Fill {
        /// The template: a file (.docx, .dotx), or the name of one that is kept.
        file: PathBuf,
        #[command(flatten)]
        of: Of,
        /// Where to write; a file that is there is replaced.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Tell everything that is wrong in a template.
    Check {
        /// The template: a file, or the name of one that is kept.
        file: PathBuf,
        /// A report that it is for; may be repeated. A Typst source is set with each.
        #[arg(long = "for", value_name = "REPORT", value_parser = read_report)]
        purposes: Vec<ReportName>,
    },
    /// List every field that a Word template may use.
    Fields,
    /// Write a template that comes with the product, to begin with.
    #[command(
        after_help = "Example:\n  tawama-cli template sample letter --lang fr --out letter.docx"
    )]
    Sample {
        /// Which.
        name: SampleTemplate,
        /// Where to write; a file that is there is replaced.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// Of what a document is; of the office alone without it.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct Of {
    /// An agreement, by its identity or reference.
    #[arg(long)]
    pub(crate) agreement: Option<String>,
    /// A partner, by its identity or one of its names.
    #[arg(long)]
    pub(crate) partner: Option<String>,
    /// An exhibition, by its identity or title.
    #[arg(long)]
    pub(crate) exhibition: Option<String>,
}

/// A template that comes with the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SampleTemplate {
    /// The letter that goes with an agreement.
    Letter,
    /// The sheet of a partner.
    Sheet,
    /// Pages of a report, in Typst.
    Pages,
}

fn read_report(word: &str) -> Result<ReportName, String> {
    let known = || ReportName::ALL.map(ReportName::word).join(", ");
    ReportName::named(word).ok_or_else(known)
}
