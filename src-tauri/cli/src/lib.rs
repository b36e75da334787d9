//! `tawama-cli`: the registry for terminals and scripts.
//!
//! Answers go to standard output, everything else to standard error. With `--json`
//! both are JSON. The exit code tells what went wrong; see [`code`].
//!
//! It is a library, so that the desktop program can be it, too: packages ship one program for both.

mod add;
mod args;
mod code;
mod document;
mod duplicate;
mod exhibition;
mod find;
mod import;
mod kind;
mod map;
mod report;
mod rescue;
mod seat;
mod show;
mod tell;
mod template;
mod transcript;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{Local, NaiveDate, Utc};
use clap::{CommandFactory, Parser};
use tawama_registry::backup::{self, Cause, Keeping};
use tawama_registry::deadline::{self, DeadlineQuery};
use tawama_registry::document::tidy;
use tawama_registry::review::{self, ReviewQuery, Subject};
use tawama_registry::store::ReadOnly;
use tawama_registry::{
    Error, Id, Kind, Op, Part, PartialDate, Problem, Registry, Result, Stamp, check, gazetteer,
    office, partner, sample,
};
use tawama_reports::archive::Passphrase;
use tawama_reports::sheet::apart;
use tawama_reports::{Language, archive, calendar, export, vcard};

use crate::args::{CardsCommand, Cli, Command, Export, ObjectsCommand, PlaceCommand, Report};
use crate::tell::Teller;

/// Does what `arguments` say, the first of which is what the program is called, and answers the code
/// with which it ends.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    if let Some(code) = apart::serve().or_else(tawama_press::template::serve) {
        return code;
    }
    let cli = Cli::parse_from(arguments);
    let mut teller = teller(&cli);
    match run(&cli, &mut teller) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            teller.refuse(&error);
            ExitCode::from(code::of(&error))
        }
    }
}

/// The language asked for, or that of the system, or English.
fn language(cli: &Cli) -> Language {
    cli.lang.unwrap_or_else(|| {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| std::env::var(name).ok())
            .find_map(|locale| Language::named(&locale))
            .unwrap_or(Language::En)
    })
}

/// Who is at the keyboard.
fn actor(cli: &Cli) -> String {
    let actor = cli.actor.clone().or_else(|| {
        ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok())
    });
    actor.unwrap_or_else(|| "tawama-cli".to_owned())
}

/// The one place where the clock is read.
fn stamp(cli: &Cli) -> Stamp {
    Stamp {
        actor: actor(cli),
        at: Utc::now(),
        today: cli.today.unwrap_or_else(|| Local::now().date_naive()),
    }
}

/// The registry that is meant.
fn path(cli: &Cli) -> Result<&Path> {
    cli.registry
        .as_deref()
        .ok_or_else(|| Error::Invalid(vec![Problem::new("registry", "registry-not-named")]))
}

fn open(cli: &Cli, today: NaiveDate) -> Result<Registry> {
    let path = path(cli)?;
    if cli.read_only {
        return Registry::open_read_only(path, today);
    }
    let registry = Registry::open_as(path, today, &actor(cli))?;
    if registry.read_only() == Some(ReadOnly::Seat) {
        // Told whatever is asked: what follows comes from a copy.
        teller(cli).stands(&registry.standing());
    }
    Ok(registry)
}

fn teller(cli: &Cli) -> Teller {
    Teller::new(language(cli), cli.json)
}

fn run(cli: &Cli, teller: &mut Teller) -> Result<u8> {
    let stamp = stamp(cli);
    let language = teller.language();
    match &cli.command {
        Command::New { file, from: Some(from), .. } => {
            transcript::make(file, from, language, &stamp, teller)?;
        }
        Command::New { file, name, home, country, pattern, from: None } => {
            let office = add::office(language, name, home, country.as_deref(), pattern.as_deref())?;
            Registry::create(file, &office, &stamp)?;
            teller.value("path", &file.display().to_string());
        }
        Command::Sample { file } => {
            sample::create(file, language.tag(), &stamp)?;
            teller.value("path", &file.display().to_string());
        }
        Command::List(list) => {
            let registry = open(cli, stamp.today)?;
            let rows = registry.read(|conn| kind::list(conn, list, language))?;
            teller.rows(&rows);
        }
        Command::Show { id } => {
            let registry = open(cli, stamp.today)?;
            let record = registry.read(|conn| show::record(conn, id, stamp.today))?;
            teller.record(&record);
        }
        Command::Add { kind, facts } => {
            let registry = open(cli, stamp.today)?;
            let kind = kind.kind();
            let done = registry
                .write(&stamp, Op::Add(kind), |tx| add::record(tx, kind, facts, language))?;
            teller.added(done.value, done.change);
        }
        Command::Edit { kind, id, file } => {
            let registry = open(cli, stamp.today)?;
            let (kind, id) = (kind.kind(), identity(&registry, kind.kind(), id)?);
            let text = add::read(file)?;
            let done =
                registry.write(&stamp, Op::Edit(kind), |tx| kind::save(tx, kind, id, &text))?;
            teller.changed(done.change);
        }
        Command::Delete { kind, id } => {
            let registry = open(cli, stamp.today)?;
            let (kind, id) = (kind.kind(), identity(&registry, kind.kind(), id)?);
            let done = registry.write(&stamp, Op::Delete(kind), |tx| kind::delete(tx, kind, id))?;
            teller.changed(done.change);
        }
        Command::Export(what) => {
            export_to(&open(cli, stamp.today)?, &stamp, language, what, teller)?;
        }
        Command::Import(what) if transcript::is_one(&what.file) && !what.dry_run => {
            transcript::bring_in(&open(cli, stamp.today)?, &stamp, &what.file, teller)?;
        }
        Command::Transcript { records, public, out } => {
            let registry = open(cli, stamp.today)?;
            transcript::write(&registry, records, *public, out, teller)?;
        }
        Command::Import(what) => {
            return import::run(&open(cli, stamp.today)?, &stamp, language, what, teller);
        }
        Command::Report(what) => match &what.name {
            None => report::offers(teller),
            Some(name) => {
                report::write(&open(cli, stamp.today)?, (name, what), &stamp, teller)?;
            }
        },
        Command::Template(what) => template::run(cli, &stamp, language, what, teller)?,
        Command::Conflicts { exhibition } => {
            let registry = open(cli, stamp.today)?;
            teller.rows(&exhibition::conflicts(&registry, exhibition.as_deref(), language)?);
        }
        Command::Objects(ObjectsCommand::Import { exhibition, file, dry_run }) => {
            let registry = open(cli, stamp.today)?;
            let from = (exhibition.as_str(), file.as_path());
            return exhibition::bring_in(&registry, &stamp, language, from, *dry_run, teller);
        }
        Command::Calendar { from, out } => {
            let registry = open(cli, stamp.today)?;
            let from = PartialDate::day(from.unwrap_or(stamp.today));
            let text = registry.read(|conn| calendar::calendar(conn, from, language, &stamp))?;
            export::save_text(&text, out)?;
            teller.value("path", &out.display().to_string());
        }
        Command::Map(what) => {
            map::run(&open(cli, stamp.today)?, &stamp, language, what, teller)?;
        }
        Command::Due { overdue, undated, to, limit } => {
            let registry = open(cli, stamp.today)?;
            let ahead = !overdue && !undated;
            let query = DeadlineQuery {
                from: ahead.then(|| PartialDate::day(stamp.today)),
                to: to.map(PartialDate::day),
                overdue: *overdue,
                undated: *undated,
                ..DeadlineQuery::default()
            };
            let part = Part { offset: 0, limit: *limit };
            let found = registry.read(|conn| deadline::list(conn, &query, stamp.today, part))?;
            teller.rows(&found.iter().map(|due| kind::due(due, language)).collect::<Vec<_>>());
        }
        Command::Duplicates => {
            let registry = open(cli, stamp.today)?;
            let pairs = registry.read(tawama_registry::duplicate::pairs)?;
            teller.pairs(&pairs);
        }
        Command::Merge { kept, other, choose, dry_run } => {
            let registry = open(cli, stamp.today)?;
            duplicate::merge(&registry, &stamp, (kept, other), choose, *dry_run, teller)?;
        }
        Command::Document(what) => {
            let registry = open(cli, stamp.today)?;
            document::run(&registry, &stamp, what, teller)?;
        }
        Command::Find { query, limit, offset } => {
            let registry = open(cli, stamp.today)?;
            let part = Part { offset: *offset, limit: *limit };
            teller.rows(&find::anything(&registry, query, part, language)?);
        }
        Command::Place(PlaceCommand::Find { name, country, limit }) => {
            let home = match (country, &cli.registry) {
                (None, Some(_)) => open(cli, stamp.today)?.read(partner::home_country)?,
                (country, _) => country.as_ref().map(|code| code.to_uppercase()),
            };
            let found = gazetteer::find(name, home.as_deref(), *limit)?;
            teller.rows(&found.iter().map(|hit| kind::city(hit, language)).collect::<Vec<_>>());
        }
        Command::Cards(CardsCommand::Export { out }) => {
            let registry = open(cli, stamp.today)?;
            let text = registry.read(|conn| vcard::cards(conn, &[], stamp.today))?;
            export::save_text(&text, out)?;
            teller.value("path", &out.display().to_string());
        }
        Command::Review { country, limit } => {
            let registry = open(cli, stamp.today)?;
            let query =
                ReviewQuery { country: country.clone(), ..ReviewQuery::all(language.tag()) };
            let part = Part { offset: 0, limit: *limit };
            let found = registry.read(|conn| review::review(conn, &query, part, stamp.today))?;
            teller
                .rows(&found.iter().map(|it| kind::relationship(it, language)).collect::<Vec<_>>());
        }
        Command::Links { subject } => {
            let registry = open(cli, stamp.today)?;
            let subject = match subject.parse() {
                Ok(id) => Subject::Partner(id),
                Err(_) => Subject::Country(subject.to_uppercase()),
            };
            let lang = language.tag();
            let found = registry.read(|conn| review::links(conn, &subject, lang, stamp.today))?;
            teller.record(&serde_json::json!(found));
        }
        Command::Tidy => {
            let tidied = tidy::tidy(&open(cli, stamp.today)?, &stamp)?;
            teller.record(&serde_json::json!(tidied));
        }
        Command::Backup { to, daily, weekly, monthly } => {
            let registry = open(cli, stamp.today)?;
            let keeping = Keeping { daily: *daily, weekly: *weekly, monthly: *monthly };
            let folder = to.clone().unwrap_or_else(|| backup::folder_beside(registry.path()));
            let made = backup::make(&registry, &folder, Cause::Asked, keeping, &stamp)?;
            teller.record(&serde_json::json!(made));
        }
        Command::Backups { folder } => {
            let registry = open(cli, stamp.today)?;
            let folder = folder.clone().unwrap_or_else(|| backup::folder_beside(registry.path()));
            teller.record(&serde_json::json!(backup::list(registry.path(), &folder)?));
        }
        Command::Restore { backup: from, look } => {
            let registry = open(cli, stamp.today)?;
            if *look {
                let documents = backup::documents_beside(registry.path(), from);
                teller.record(&serde_json::json!(backup::look(from, &documents)?));
            } else {
                let folder = backup::folder_beside(registry.path());
                let keeping = Keeping::default();
                let done = backup::restore(&registry, from, &folder, keeping, &stamp)?;
                teller.record(&serde_json::json!(done));
            }
        }
        Command::Pack { file, passphrase } => {
            let registry = open(cli, stamp.today)?;
            let seal = passphrase.as_deref().map(passphrase_in).transpose()?;
            let seal = seal.map(Passphrase::strong).transpose()?;
            let packed = archive::pack(&registry, file, seal.as_ref(), &stamp, &mut |_, _| true)?;
            teller.record(&serde_json::json!(packed));
        }
        Command::Unpack { archive: from, file, passphrase } => {
            let seal = passphrase.as_deref().map(passphrase_in).transpose()?.map(Passphrase::new);
            let unpacked = archive::unpack(from, file, seal.as_ref(), &mut |_, _| true)?;
            teller.record(&serde_json::json!(unpacked));
        }
        Command::Check { repair, from } => {
            let registry = open(cli, stamp.today)?;
            let findings = if *repair {
                let beside = backup::folder_beside(registry.path());
                let mut folders = vec![beside.as_path()];
                folders.extend(from.iter().map(PathBuf::as_path));
                let repaired = check::repair(&registry, &folders, Keeping::default(), &stamp)?;
                teller.repaired(&repaired);
                repaired.left
            } else {
                let findings = check::check(&registry, &stamp)?;
                teller.findings(&findings);
                findings
            };
            return Ok(if findings.is_sound() { code::FINE } else { code::UNSOUND });
        }
        Command::Rescue { look, folders, take_back } => {
            return rescue::run(path(cli)?, *look, folders, take_back.as_deref(), &stamp, teller);
        }
        Command::Seat { free } => seat::run(path(cli)?, *free, teller)?,
        Command::Undo { number } => {
            let done = open(cli, stamp.today)?.undo(&stamp, *number)?;
            teller.took_back("cli-undone", done.value, done.change);
        }
        Command::Redo => {
            let done = open(cli, stamp.today)?.redo(&stamp)?;
            teller.took_back("cli-redone", done.value, done.change);
        }
        Command::History { id, limit } => {
            let registry = open(cli, stamp.today)?;
            match id {
                Some(id) => {
                    let id = show::find(&registry, id)?;
                    let told = registry.read(|conn| tawama_registry::history::of(conn, id))?;
                    teller.told(&told);
                }
                None => {
                    let acts =
                        registry.read(|conn| tawama_registry::change::list(conn, 0, *limit))?;
                    teller.acts(&acts);
                }
            }
        }
        Command::Completions { shell } => {
            clap_complete::generate(
                *shell,
                &mut Cli::command(),
                "tawama-cli",
                &mut std::io::stdout(),
            );
        }
        Command::Guide { out } => {
            let printed = tawama_press::guide::pdf(language, stamp.today)?;
            export::save_bytes(&printed.bytes, out)?;
            teller.value("path", &out.display().to_string());
        }
        Command::Manual { folder } => {
            let io = |error| Error::Io(folder.clone(), error);
            std::fs::create_dir_all(folder).map_err(io)?;
            clap_mangen::generate_to(Cli::command(), folder).map_err(io)?;
        }
    }
    Ok(code::FINE)
}

/// The record that is named by its identity, or an agreement by its reference.
fn identity(registry: &Registry, kind: Kind, text: &str) -> Result<Id> {
    let id = show::find(registry, text)?;
    let named = registry.read(|conn| tawama_registry::record::named(conn, id))?;
    match named {
        Some(named) if named.kind == kind => Ok(id),
        _ => Err(Error::NotFound { kind, id }),
    }
}

fn export_to(
    registry: &Registry,
    stamp: &Stamp,
    language: Language,
    what: &Export,
    teller: &mut Teller,
) -> Result<()> {
    if what.report != Report::AgreementsInForce {
        return exhibition::export_to(registry, language, what, teller);
    }
    let day = what.on.unwrap_or(stamp.today);
    report::in_force(registry, what, (day, stamp.today), language)?;
    teller.value("path", &what.out.display().to_string());
    Ok(())
}

/// The passphrase on the first line of a file, or of the standard input: never an argument, which
/// other users of the machine can read.
fn passphrase_in(file: &Path) -> Result<String> {
    let io = |error| Error::Io(file.to_owned(), error);
    let text = if file == Path::new("-") {
        std::io::read_to_string(std::io::stdin()).map_err(io)?
    } else {
        std::fs::read_to_string(file).map_err(io)?
    };
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The language in which an office that says nothing else works.
pub(crate) fn default_pattern(pattern: Option<&str>) -> String {
    pattern.unwrap_or(office::REFERENCE_PATTERN).to_owned()
}
