//! What can be asked of the office's own Word documents.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// What is done with the office's own Word documents.
#[derive(Debug, Subcommand)]
pub(crate) enum TemplateCommand {
    /// Fill a template and write the document.
    #[command(after_help = "Examples:
  tawama-cli template fill letter.docx --agreement TNG-2025-001 --lang ar --out letter-001.docx
  tawama-cli template fill sheet.docx --partner القدس --out sheet.docx")]
    Fill {
        /// The template (.docx, .dotx).
        file: PathBuf,
        #[command(flatten)]
        of: Of,
        /// Where to write; a file that is there is replaced.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Tell everything that is wrong with the fields of a template.
    Check {
        /// The template (.docx, .dotx).
        file: PathBuf,
    },
    /// List every field that a template may use.
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
}
