//! What can be asked on the command line.

mod template;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use tawama_registry::Kind;
use tawama_reports::Language;
use tawama_reports::csv::Separator;

pub(crate) use self::template::{Of, SampleTemplate, TemplateCommand};
use crate::map::Map;

/// The registry of a city's friendships, from the command line.
#[derive(Debug, Parser)]
#[command(
    name = "tawama-cli",
    version,
    after_help = "Examples:
  tawama-cli sample tangier.tawama
  export TAWAMA_REGISTRY=tangier.tawama
  tawama-cli list agreement --find quds
  tawama-cli add partner --name fr=Séville --name ar=إشبيلية --country ES
  tawama-cli export agreements-in-force --format xlsx --lang ar --out accords.xlsx
  tawama-cli undo

Exit codes: 0 done, 1 refused, 2 not understood, 3 no registry or a damaged or newer one,
4 read-only, busy or written to by another, 5 not found, 6 check found something wrong,
7 the disk is full or answered with an error."
)]
pub(crate) struct Cli {
    /// The registry.
    #[arg(long, short, global = true, env = "TAWAMA_REGISTRY", value_name = "FILE")]
    pub(crate) registry: Option<PathBuf>,
    /// Answer in JSON, errors too.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of what is said and exported: fr, ar or en. That of the system without it.
    #[arg(long, global = true, value_parser = read_language)]
    pub(crate) lang: Option<Language>,
    /// Who does it, as the history will tell. Whoever is logged in without it.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) actor: Option<String>,
    /// The day it is (2026-11-23), for scripts that must give the same answer any day.
    #[arg(long, global = true, value_name = "DAY")]
    pub(crate) today: Option<NaiveDate>,
    /// Open the registry for reading only.
    #[arg(long, global = true)]
    pub(crate) read_only: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

fn read_language(text: &str) -> Result<Language, String> {
    Language::named(text).ok_or_else(|| "fr, ar or en".to_owned())
}

/// Which report, of what, and where it is written.
#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// Its name, as the list tells it.
    pub(crate) name: Option<String>,
    /// What it is of: the identity or a name of a partner, an agreement or an exhibition.
    #[arg(long)]
    pub(crate) of: Option<String>,
    /// The day whose state of affairs it tells; today without it.
    #[arg(long, value_name = "DAY")]
    pub(crate) day: Option<NaiveDate>,
    /// The first day of its period.
    #[arg(long, value_name = "DAY")]
    pub(crate) from: Option<NaiveDate>,
    /// The last day of its period.
    #[arg(long, value_name = "DAY")]
    pub(crate) until: Option<NaiveDate>,
    /// A second language beside that of --lang.
    #[arg(long, value_parser = read_language)]
    pub(crate) other: Option<Language>,
    /// The form: pdf, docx, xlsx, csv, html, ics, json or jsonld; that of the file's ending without it.
    #[arg(long)]
    pub(crate) format: Option<String>,
    /// What stands between the cells of a CSV; what its language expects without it.
    #[arg(long, value_enum, default_value_t = Between::Usual)]
    pub(crate) separator: Between,
    /// The office's reference for it.
    #[arg(long, default_value = "")]
    pub(crate) reference: String,
    /// Hijri dates (Umm al-Qura) beside Gregorian ones.
    #[arg(long)]
    pub(crate) hijri: bool,
    /// For the public: without what objects are worth, private addresses and remarks.
    #[arg(long)]
    pub(crate) public: bool,
    /// By a template of the office's: the name of one that is kept, or a file.
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) template: Option<PathBuf>,
    /// Where it is written.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a new, empty registry.
    #[command(
        after_help = "Example:\n  tawama-cli new rabat.tawama --name fr='Relations internationales' --home fr=Rabat --home ar=الرباط --country MA"
    )]
    New {
        /// Where; it must not be there yet.
        file: PathBuf,
        /// The name of the office, as LANGUAGE=TEXT; may be repeated.
        #[arg(long, value_name = "LANG=TEXT")]
        name: Vec<String>,
        /// A name of the home party, as LANGUAGE=TEXT; may be repeated.
        #[arg(long, value_name = "LANG=TEXT")]
        home: Vec<String>,
        /// The country of the home party (ISO 3166-1 alpha-2).
        #[arg(long)]
        country: Option<String>,
        /// How references are proposed, such as RBT-{year}-{number:3}.
        #[arg(long)]
        pattern: Option<String>,
        /// A transcript to fill it with: the office and all its records.
        #[arg(long, value_name = "JSON", conflicts_with_all = ["name", "home", "country", "pattern"])]
        from: Option<PathBuf>,
    },
    /// Make the sample registry: Tangier and Al-Quds, 1 February 2025.
    Sample {
        /// Where; it must not be there yet.
        file: PathBuf,
    },
    /// List records.
    #[command(
        after_help = "Example:\n  tawama-cli list agreement --status expiring --sort ends --json"
    )]
    List(List),
    /// Show one record, by its identity or an agreement's reference.
    #[command(after_help = "Example:\n  tawama-cli show TNG-2025-001 --json")]
    Show {
        /// The identity, or the reference of an agreement.
        id: String,
    },
    /// Add a record.
    #[command(after_help = "Examples:
  tawama-cli add partner --name fr=Nablus --name ar=نابلس --country PS
  tawama-cli add agreement --title fr='Jumelage' --instrument twinning_agreement --party Tanger --party Nablus --signed 2026-05
  tawama-cli show TNG-2025-001 --json | jq .facts | tawama-cli add agreement --json-file -")]
    Add {
        /// What kind.
        kind: Which,
        #[command(flatten)]
        facts: Box<Facts>,
    },
    /// Replace what a record says by the facts in a JSON file, as `show --json` gives them.
    Edit {
        /// What kind.
        kind: Which,
        /// The identity, or the reference of an agreement.
        id: String,
        /// `{\"version\": …, \"facts\": …}`; `-` for standard input.
        #[arg(long = "json-file", value_name = "FILE")]
        file: PathBuf,
    },
    /// Delete a record that nothing names.
    Delete {
        /// What kind.
        kind: Which,
        /// The identity, or the reference of an agreement.
        id: String,
    },
    /// Write a report to a file.
    #[command(after_help = "Examples:
  tawama-cli export agreements-in-force --on 2025-12-31 --format csv --separator semicolon --lang fr --out accords.csv
  tawama-cli export loan-list --exhibition 'Gates and walls' --public --out objects.xlsx
  tawama-cli export party-sheet --exhibition 'Gates and walls' --party Tanger --format html --lang ar --out tanger.html")]
    Export(Export),
    /// Write one of the reports that are put before a council, in any of its forms; without a name, list them.
    #[command(after_help = "Examples:
  tawama-cli report
  tawama-cli report in-force --day 2025-12-31 --lang fr --format pdf --out accords.pdf
  tawama-cli report partner --of Nablus --lang fr --other ar --out fiche.docx
  tawama-cli report annual --from 2025-01-01 --until 2025-12-31 --lang ar --out report.pdf")]
    Report(ReportArgs),
    /// Bring in a file of agreements, parties, people or exhibitions, as one act: a text, a workbook or JSON.
    #[command(
        after_help = "Examples:\n  tawama-cli import twinnings.xlsx --dry-run\n  tawama-cli import old.csv --encoding windows-1256 --left left.csv"
    )]
    Import(Import),
    /// The office's own templates: Word documents whose fields are filled in, and Typst sources of pages.
    #[command(subcommand)]
    Template(TemplateCommand),
    /// Write every fact as JSON that `new --from` and `import` take in again without loss, or, with
    /// --public, public facts in the words of schema.org (JSON-LD).
    #[command(
        after_help = "Examples:\n  tawama-cli transcript --out registry.json\n  tawama-cli transcript TNG-2025-001 --out one.json\n  tawama-cli transcript --public --out registry.jsonld"
    )]
    Transcript {
        /// Only these records, by identity or reference, with what they name; all without any.
        records: Vec<String>,
        /// Public facts of parties, agreements and exhibitions, as JSON-LD.
        #[arg(long)]
        public: bool,
        /// Where to write; a file that is there is replaced.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Tell what clashes in the plan of one exhibition, or what is open in all of them.
    #[command(after_help = "Example:\n  tawama-cli conflicts 'Gates and walls' --json")]
    Conflicts {
        /// The identity of an exhibition, or its title.
        exhibition: Option<String>,
    },
    /// Objects of an exhibition.
    #[command(subcommand)]
    Objects(ObjectsCommand),
    /// Write deadlines as a calendar file (.ics) that any calendar takes in.
    #[command(after_help = "Example:\n  tawama-cli calendar --lang ar --out deadlines.ics")]
    Calendar {
        /// From this day on; today without it. Overdue tasks come along.
        #[arg(long, value_name = "DAY")]
        from: Option<NaiveDate>,
        /// Where to write; a file that is there is replaced.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Draw the map as a picture for a slide, of 16 to 9.
    #[command(after_help = "Examples:
  tawama-cli map --lang ar --out partners.png
  tawama-cli map --status in_force --choose TNG-2025-001 --format svg --out partners.svg")]
    Map(Map),
    /// List what is due and what happens, over everything.
    #[command(after_help = "Example:\n  tawama-cli due --overdue --json")]
    Due {
        /// Only tasks that should have been done.
        #[arg(long)]
        overdue: bool,
        /// Only what has no day yet.
        #[arg(long, conflicts_with = "overdue")]
        undated: bool,
        /// Up to this day.
        #[arg(long, value_name = "DAY")]
        to: Option<NaiveDate>,
        /// How many at most.
        #[arg(long, default_value_t = 100)]
        limit: u32,
    },
    /// Find anything by its words, in any language or spelling, best first.
    #[command(
        after_help = "Examples:\n  tawama-cli find 'al quds'\n  tawama-cli find 'état:\"en vigueur\" pays:maroc jumelage'\n  tawama-cli find 'kind:agreement until:2026..2027 -field:culture' --json"
    )]
    Find {
        /// Words, "phrases", and filters: kind, status, country, field, partner, instrument,
        /// signed, since, until; a minus before what is not wanted.
        query: String,
        /// How many at most.
        #[arg(long, default_value_t = 20)]
        limit: u32,
        /// How many to pass over.
        #[arg(long, default_value_t = 0)]
        offset: u32,
    },
    /// Look cities up, without a network.
    #[command(subcommand)]
    Place(PlaceCommand),
    /// People as vCards, out; a file of them comes in by `import`.
    #[command(subcommand)]
    Cards(CardsCommand),
    /// Tell how the relationships with all parties stand, the longest without contact first.
    Review {
        /// Only parties of this country (ISO 3166-1 alpha-2).
        #[arg(long)]
        country: Option<String>,
        /// How many at most.
        #[arg(long, default_value_t = 100)]
        limit: u32,
    },
    /// Tell everything that lives with a party or a country: agreements, exhibitions, programme,
    /// people, promises, money.
    #[command(after_help = "Examples:\n  tawama-cli links PS\n  tawama-cli links 0192…")]
    Links {
        /// The identity of a party, or a country (ISO 3166-1 alpha-2).
        subject: String,
    },
    /// List the records that may be one and the same, and why.
    #[command(after_help = "Example:\n  tawama-cli duplicates --json")]
    Duplicates,
    /// Make one record of two that are the same.
    #[command(
        after_help = "Examples:\n  tawama-cli merge 0192… 0193…\n  tawama-cli merge TNG-2025-001 TNG-2025-004 --choose reference=kept --choose notes=both"
    )]
    Merge {
        /// The one that stays: its identity, or the reference of an agreement.
        kept: String,
        /// The one that goes.
        other: String,
        /// What is kept of a field, as FIELD=kept, FIELD=other or FIELD=both; may be repeated. `--dry-run` tells the fields.
        #[arg(long, value_name = "FIELD=SIDE")]
        choose: Vec<String>,
        /// Tell what each states and what would be kept, and change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Add a file to a record, or take one out.
    #[command(subcommand)]
    Document(DocumentCommand),
    /// Put the newest whole backup in the place of a damaged registry. The damaged file is kept
    /// beside it under another name.
    #[command(after_help = "Examples:
  tawama-cli rescue --look
  tawama-cli rescue --in /media/stick/tawama
  tawama-cli rescue --take-back office.damaged-20261130T101112Z.tawama")]
    Rescue {
        /// Only tell what is wrong, and what the backup holds.
        #[arg(long)]
        look: bool,
        /// Another folder of backups, besides the one beside the registry; may be repeated.
        #[arg(long = "in", value_name = "FOLDER")]
        folders: Vec<PathBuf>,
        /// Take a rescue back: put this file, which it moved aside, in its place again.
        #[arg(long, value_name = "FILE", conflicts_with_all = ["look", "folders"])]
        take_back: Option<PathBuf>,
    },
    /// Tell who writes to the registry, and in what kind of place it lies. On a network or in a
    /// folder kept in step with other machines one writes and the others read a copy: they are told
    /// so on standard error, and what they would write is refused with exit code 4.
    #[command(after_help = "Examples:\n  tawama-cli seat --json\n  tawama-cli seat --free")]
    Seat {
        /// Free the seat of someone who has not been heard of for five minutes: make sure first that
        /// nobody sits there any more.
        #[arg(long)]
        free: bool,
    },
    /// Take away files that no document and no act names, into a folder beside the registry.
    Tidy,
    /// Make a backup of the registry and its documents, look through it, and take away those that are no longer kept.
    #[command(after_help = "Example:\n  tawama-cli backup --to /media/stick/tawama")]
    Backup {
        /// The folder; the one beside the registry without it.
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
        /// How many days are kept.
        #[arg(long, default_value_t = 7)]
        daily: u32,
        /// How many weeks are kept.
        #[arg(long, default_value_t = 4)]
        weekly: u32,
        /// How many months are kept.
        #[arg(long, default_value_t = 12)]
        monthly: u32,
    },
    /// List the backups of the registry, the latest first.
    Backups {
        /// The folder; the one beside the registry without it.
        #[arg(long = "in", value_name = "FOLDER")]
        folder: Option<PathBuf>,
    },
    /// Put what a backup holds in the place of what the registry holds, which is backed up first.
    Restore {
        /// The backup, as `backups` tells it.
        backup: PathBuf,
        /// Only tell what it holds.
        #[arg(long)]
        look: bool,
    },
    /// Write the registry and its documents as one file, to be carried elsewhere.
    Pack {
        /// Where: NAME.tawama.zip, or NAME.tawama.zip.age for a sealed one.
        file: PathBuf,
        /// Seal it under the passphrase on the first line of this file (- is the standard input).
        #[arg(long, value_name = "FILE")]
        passphrase: Option<PathBuf>,
    },
    /// Unpack such a file into a new registry.
    Unpack {
        /// The file.
        archive: PathBuf,
        /// The new registry; it must not be there yet.
        file: PathBuf,
        /// The passphrase of a sealed one, on the first line of this file (- is the standard input).
        #[arg(long, value_name = "FILE")]
        passphrase: Option<PathBuf>,
    },
    /// Look whether the registry is whole.
    Check {
        /// Mend what can be mended: indexes, what is computed from the facts, and documents that
        /// backups still have. Facts are never touched.
        #[arg(long)]
        repair: bool,
        /// A further folder of backups to take lost documents from.
        #[arg(long, value_name = "FOLDER", requires = "repair")]
        from: Vec<PathBuf>,
    },
    /// Take back the latest act, or the one with this number.
    Undo {
        /// The number of the act, as `history` tells it.
        number: Option<u32>,
    },
    /// Do again what was taken back last.
    Redo,
    /// Tell who did what and when, in the whole registry or to one record.
    History {
        /// The identity of a record, or the reference of an agreement.
        id: Option<String>,
        /// How many acts at most.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Print the completions for a shell.
    #[command(
        after_help = "Example:\n  tawama-cli completions bash > /etc/bash_completion.d/tawama-cli"
    )]
    Completions {
        /// Which shell.
        shell: Shell,
    },
    /// Write the guide of one page, to be printed: as PDF, in the language of --lang.
    #[command(after_help = "Example:\n  tawama-cli guide --lang ar --out guide.pdf")]
    Guide {
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Write the manual pages of this program, one for each command.
    #[command(hide = true)]
    Manual {
        /// The folder to write them into; it is made where it is not there.
        folder: PathBuf,
    },
}

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Which {
    /// Cities and regions on the map.
    Place,
    /// Parties: whoever can sign.
    Partner,
    /// People.
    Person,
    /// Events to which agreements belong.
    Occasion,
    /// Agreements.
    Agreement,
    /// Where exhibitions are shown.
    Venue,
    /// Joint exhibitions.
    Exhibition,
    /// The programme: visits, trainings, conferences.
    Activity,
    /// Documents.
    Document,
}

impl Which {
    /// The kind itself.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Place => Kind::Place,
            Self::Partner => Kind::Partner,
            Self::Person => Kind::Person,
            Self::Occasion => Kind::Occasion,
            Self::Agreement => Kind::Agreement,
            Self::Venue => Kind::Venue,
            Self::Exhibition => Kind::Exhibition,
            Self::Activity => Kind::Activity,
            Self::Document => Kind::Document,
        }
    }
}

/// What is asked of the gazetteer.
#[derive(Debug, Subcommand)]
pub(crate) enum PlaceCommand {
    /// Find cities by any of their names, in any script, or by how a name begins. With a registry,
    /// those of its home party's country come first.
    #[command(
        after_help = "Examples:\n  tawama-cli place find طنجة\n  tawama-cli place find 'al qods' --json"
    )]
    Find {
        /// A name or its beginning.
        name: String,
        /// The country whose cities come first (ISO 3166-1 alpha-2).
        #[arg(long)]
        country: Option<String>,
        /// How many at most, up to 50.
        #[arg(long, default_value_t = 10)]
        limit: u32,
    },
}

/// What is done with vCards.
#[derive(Debug, Subcommand)]
pub(crate) enum CardsCommand {
    /// Write everyone who is not archived as vCards (version 4.0).
    Export {
        /// Where to write; a file that is there is replaced.
        out: PathBuf,
    },
}

/// What is done with the objects of an exhibition.
#[derive(Debug, Subcommand)]
pub(crate) enum ObjectsCommand {
    /// Bring objects in from a workbook or a text of any encoding, as one act.
    #[command(
        after_help = "Example:\n  tawama-cli objects import 'Gates and walls' loans.xlsx --dry-run"
    )]
    Import {
        /// The identity of the exhibition, or its title.
        exhibition: String,
        /// The file (.xlsx, .xls, .ods, .csv).
        file: PathBuf,
        /// Only tell what it would bring.
        #[arg(long)]
        dry_run: bool,
    },
}

/// What is done with documents.
#[derive(Debug, Subcommand)]
pub(crate) enum DocumentCommand {
    /// Add a file to an agreement, exhibition, activity, partner or person.
    #[command(
        after_help = "Example:\n  tawama-cli document add TNG-2025-001 signed.pdf --kind signed_text --language ar"
    )]
    Add {
        /// The identity of the record, or the reference of an agreement.
        record: String,
        /// The file, of any type, up to 2 GiB.
        file: PathBuf,
        /// What it is: `signed_text`, `translation`, `annex`, `deliberation`, …
        #[arg(long, default_value = "other")]
        kind: String,
        /// The language of its text (BCP 47).
        #[arg(long)]
        language: Option<String>,
    },
    /// Write the file of a document.
    Save {
        /// The identity of the document.
        id: String,
        /// Where to write; a file that is there is replaced.
        out: PathBuf,
    },
}

/// Which records, in which order.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// What kind.
    pub(crate) kind: Which,
    /// Only those with words that begin so, in any language or spelling.
    #[arg(long, default_value = "")]
    pub(crate) find: String,
    /// Only agreements that stand so, or exhibitions in this state; may be repeated.
    #[arg(long)]
    pub(crate) status: Vec<String>,
    /// The order, by the name of a column.
    #[arg(long)]
    pub(crate) sort: Option<String>,
    /// From last to first.
    #[arg(long)]
    pub(crate) desc: bool,
    /// How many at most.
    #[arg(long, default_value_t = 100)]
    pub(crate) limit: u32,
    /// How many to pass over.
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u32,
}

/// What a new record says. A flag that its kind does not know is refused.
#[derive(Debug, Args)]
pub(crate) struct Facts {
    /// The whole record as JSON, in the shape `show --json` gives under `facts`; `-` for standard input.
    #[arg(long, value_name = "FILE", exclusive = false)]
    pub(crate) json_file: Option<PathBuf>,
    /// A name or title, as LANGUAGE=TEXT; may be repeated.
    #[arg(long, visible_alias = "title", value_name = "LANG=TEXT")]
    pub(crate) name: Vec<String>,
    /// The country (ISO 3166-1 alpha-2) of a partner or place.
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// What a partner is: city, region, association, university, …
    #[arg(long)]
    pub(crate) partner_kind: Option<String>,
    /// What sort of activity it is: `official_visit`, `training`, …
    #[arg(long)]
    pub(crate) activity_kind: Option<String>,
    /// The class of an agreement: `memorandum_of_understanding`, `twinning_agreement`, …
    #[arg(long)]
    pub(crate) instrument: Option<String>,
    /// The reference of an agreement; the next free one without it.
    #[arg(long)]
    pub(crate) reference: Option<String>,
    /// A party, by its identity or one of its names; may be repeated. The home party is added.
    #[arg(long)]
    pub(crate) party: Vec<String>,
    /// When an agreement was signed: 2025, 2025-02 or 2025-02-01.
    #[arg(long)]
    pub(crate) signed: Option<String>,
    /// How many months an agreement runs.
    #[arg(long)]
    pub(crate) duration_months: Option<u32>,
    /// A code of a field of cooperation; may be repeated.
    #[arg(long)]
    pub(crate) field: Vec<String>,
}

/// What is brought in, and how it is read where a guess would do otherwise. Of an address book
/// (.vcf, any version from 2.1 on) there is nothing to guess but its encoding.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The file.
    pub(crate) file: PathBuf,
    /// Only tell what it would bring.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// What it is a list of; seen in its headings without it.
    #[arg(long, value_enum)]
    pub(crate) what: Option<Rows>,
    /// The encoding of a text, such as windows-1256.
    #[arg(long)]
    pub(crate) encoding: Option<String>,
    /// What stands between the cells of a text: one sign.
    #[arg(long)]
    pub(crate) separator: Option<String>,
    /// The sheet of a workbook, counted from one.
    #[arg(long)]
    pub(crate) sheet: Option<u32>,
    /// The row of the headings, as the file counts; 0 for none.
    #[arg(long)]
    pub(crate) heading: Option<u32>,
    /// Of 01/02/2025, the first figure is the month.
    #[arg(long)]
    pub(crate) month_first: bool,
    /// Where to write the rows that were not taken, as a CSV.
    #[arg(long, value_name = "FILE")]
    pub(crate) left: Option<PathBuf>,
}

/// What the rows of a file become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Rows {
    /// Agreements, and the parties they name.
    Agreements,
    /// Parties.
    Partners,
    /// People.
    People,
    /// Exhibitions, and the venues they name.
    Exhibitions,
}

/// What is exported and how.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Which report.
    pub(crate) report: Report,
    /// The form of the file.
    #[arg(long, value_enum, default_value_t = Form::Xlsx)]
    pub(crate) format: Form,
    /// What stands between the cells of a CSV; what its language expects without it.
    #[arg(long, value_enum, default_value_t = Between::Usual)]
    pub(crate) separator: Between,
    /// The day on which the agreements are in force; today without it.
    #[arg(long, value_name = "DAY")]
    pub(crate) on: Option<NaiveDate>,
    /// The identity of the exhibition that a list or a sheet is of, or its title.
    #[arg(long)]
    pub(crate) exhibition: Option<String>,
    /// The party that a sheet is for, by its identity or one of its names.
    #[arg(long)]
    pub(crate) party: Option<String>,
    /// Leave out what objects are worth and how they are carried.
    #[arg(long)]
    pub(crate) public: bool,
    /// Where to write; a file that is there is replaced.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

/// A report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Report {
    /// The agreements in force on a day: the same as `report in-force --day`.
    AgreementsInForce,
    /// The objects of an exhibition, with what they are insured for.
    LoanList,
    /// What one party must do for an exhibition.
    PartySheet,
}

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// An Excel workbook.
    Xlsx,
    /// Plain text, UTF-8.
    Csv,
    /// A page for any browser; not of a loan list.
    Html,
}

/// What stands between the cells of a CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Between {
    /// A semicolon in French and Arabic, a comma in English.
    Usual,
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Between {
    /// The separator that was chosen, where one was.
    pub(crate) fn chosen(self) -> Option<Separator> {
        match self {
            Self::Usual => None,
            Self::Comma => Some(Separator::Comma),
            Self::Semicolon => Some(Separator::Semicolon),
            Self::Tab => Some(Separator::Tab),
        }
    }

    /// The separator itself.
    pub(crate) fn sign(self, language: Language) -> Separator {
        self.chosen().unwrap_or_else(|| Separator::usual(language))
    }
}
