//! The map as a picture, from the command line.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use tawama_registry::agreement::{AgreementQuery, Status};
use tawama_registry::map::{self, MapOf};
use tawama_registry::partner::PartnerQuery;
use tawama_registry::{Registry, Result, Stamp};
use tawama_reports::map::picture::{self, MapPicture, PictureForm};
use tawama_reports::map::{Chart, Sight};
use tawama_reports::{Language, export};

use crate::kind;
use crate::show;
use crate::tell::Teller;

/// What is drawn, and where to.
#[derive(Debug, Args)]
pub(crate) struct Map {
    /// What kind of file.
    #[arg(long, value_enum, default_value = "png")]
    format: FormArg,
    /// Only agreements with words that begin so, in any language or spelling.
    #[arg(long, default_value = "")]
    find: String,
    /// Only agreements that stand so; may be repeated.
    #[arg(long)]
    status: Vec<String>,
    /// All partners rather than the parties to agreements, those without any too.
    #[arg(long, conflicts_with = "status")]
    partners: bool,
    /// A record that stands out: the identity of a partner, or an agreement by its identity or
    /// reference; may be repeated.
    #[arg(long, value_name = "ID")]
    choose: Vec<String>,
    /// The title; "The partners of" the home party without it.
    #[arg(long, default_value = "")]
    title: String,
    /// Where to write; a file that is there is replaced.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// What kind of file.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormArg {
    /// Lines that stay sharp at any size.
    Svg,
    /// 2560 × 1440 pixels.
    Png,
}

/// Draws the map and writes it.
pub(crate) fn run(
    registry: &Registry,
    stamp: &Stamp,
    language: Language,
    what: &Map,
    teller: &mut Teller,
) -> Result<()> {
    let chosen = what.choose.iter().map(|id| show::find(registry, id));
    let picture = MapPicture {
        title: what.title.clone(),
        sight: Sight {
            frame: None,
            width: 0.0,
            height: 0.0,
            chosen: chosen.collect::<Result<_>>()?,
            area: None,
            language,
        },
        slide: true,
    };
    let form = match what.format {
        FormArg::Svg => PictureForm::Svg,
        FormArg::Png => PictureForm::Png,
    };
    let of = subject(what, language)?;
    let bytes = registry.read(|conn| {
        let chart = Chart::new(map::atlas(conn, &of)?);
        picture::picture(&chart, conn, &picture, form, stamp.today)
    })?;
    export::save_bytes(&bytes, &what.out)?;
    teller.value("path", &what.out.display().to_string());
    Ok(())
}

fn subject(what: &Map, language: Language) -> Result<MapOf> {
    let (text, lang) = (what.find.clone(), language.tag().to_owned());
    if what.partners {
        return Ok(MapOf::Partners(PartnerQuery { text, ..PartnerQuery::all(&lang) }));
    }
    let status = what.status.iter().map(|word| kind::term("status", word, Status::named));
    Ok(MapOf::Agreements(AgreementQuery {
        text,
        status: status.collect::<Result<_>>()?,
        ..AgreementQuery::all(&lang)
    }))
}
