//! What the columns of a file mean: by their headings, by what stands in them, by a profile that was
//! kept of files with these headings, or as someone chose.

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Problem, Result};

use super::country::Countries;
use super::date::{self, DayOrder, When};
use super::heading;
use super::meaning::{Meaning, Target};
use crate::messages::Messages;
use crate::sheet::{Cell, Headed};

/// How sure it is what a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Someone chose it, now or in the profile.
    Chosen,
    /// Its heading says it.
    Certain,
    /// The words of its heading say it, in their way.
    Likely,
    /// What stands in it looks so.
    Guessed,
    /// Nothing tells.
    Unknown,
}

/// A column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Column {
    /// Its heading, as written.
    pub heading: String,
    /// What it means; none when it is not brought in.
    pub meaning: Option<Meaning>,
    /// How sure that is.
    pub certainty: Certainty,
    /// Some of what stands in it.
    pub samples: Vec<String>,
}

/// How many rows are looked at to see what stands in a column.
const LOOKED_AT: usize = 200;
/// How many examples are shown of a column.
const SAMPLES: usize = 3;

/// What a file with these headings is a list of.
pub(super) fn target_of(headings: &[String], messages: &[Messages]) -> Target {
    let says = |target: Target, meanings: &[Meaning]| {
        headings.iter().any(|it| {
            heading::plainly(it, target, messages)
                .is_some_and(|meaning| meanings.contains(&meaning))
        })
    };
    let theirs = headings.iter().any(|it| heading::is_theirs(it));
    let two_sides = headings.iter().filter(|it| heading::is_of_parties(it)).count() > 1 && theirs;
    let dated = [
        Meaning::Signed,
        Meaning::Begins,
        Meaning::Ends,
        Meaning::Instrument,
        Meaning::Own,
        Meaning::Duration,
    ];
    if headings.iter().any(|it| heading::speaks_of_exhibitions(it))
        || !theirs
            && !says(Target::Agreements, &[Meaning::Instrument, Meaning::Own])
            && says(Target::Exhibitions, &[Meaning::Venue, Meaning::Visitors])
            && says(Target::Exhibitions, &[Meaning::Title])
    {
        Target::Exhibitions
    } else if says(Target::People, &[Meaning::Email, Meaning::Phone, Meaning::Function])
        && says(Target::People, &[Meaning::Name])
    {
        Target::People
    } else if !two_sides
        && !theirs
        && !says(Target::Agreements, &dated)
        && says(
            Target::Partners,
            &[Meaning::Parties, Meaning::Population, Meaning::Website, Meaning::Kind],
        )
    {
        Target::Partners
    } else {
        Target::Agreements
    }
}

/// What the columns mean, where nobody said it.
pub(super) fn guess(
    headed: &Headed<'_>,
    target: Target,
    countries: &Countries,
    messages: &[Messages],
) -> Vec<Column> {
    let theirs = |what: fn(&str) -> bool| {
        let others = headed.headings.iter().filter(|it| heading::is_theirs(it) && what(it)).count();
        let all = headed.headings.iter().filter(|it| what(it)).count();
        others > 0 && all > others
    };
    let (parties, lands) = (theirs(heading::is_of_parties), theirs(heading::is_of_countries));
    let mut columns: Vec<Column> = headed
        .headings
        .iter()
        .enumerate()
        .map(|(at, text)| {
            let ours = if heading::is_of_countries(text) { lands } else { parties };
            let (meaning, certainty) = match heading::plainly(text, target, messages) {
                // "Pays" beside "Pays partenaire" is ours.
                Some(Meaning::Country) if lands && !heading::is_theirs(text) => {
                    (Some(Meaning::OwnCountry), Certainty::Likely)
                }
                Some(meaning) if headed.rows.is_some() => (Some(meaning), Certainty::Certain),
                _ => match heading::sided(text, target, ours).filter(|_| headed.rows.is_some()) {
                    Some(meaning) => (Some(meaning), Certainty::Likely),
                    None => (None, Certainty::Unknown),
                },
            };
            Column { heading: text.clone(), meaning, certainty, samples: samples(headed, at) }
        })
        .collect();
    only_one_of_each(&mut columns);
    by_content(headed, target, countries, &mut columns);
    columns
}

fn samples(headed: &Headed<'_>, at: usize) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for row in headed.body.iter().take(LOOKED_AT) {
        let text: String = row.cell(at).written().trim().chars().take(60).collect();
        if !text.is_empty() && !samples.contains(&text) {
            samples.push(text);
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    samples
}

/// Where guesses say the same of two columns, the surer and earlier one stands; of the
/// office's two sides of a pair without a word for a side, the second is the other's.
fn only_one_of_each(columns: &mut [Column]) {
    for at in 0..columns.len() {
        let Some(column) = columns.get(at) else { continue };
        let (Some(meaning), certainty) = (column.meaning, column.certainty) else { continue };
        if meaning.may_be_twice() {
            continue;
        }
        let taken = columns.iter().enumerate().any(|(other, it)| {
            it.meaning == Some(meaning)
                && (it.certainty == Certainty::Certain && certainty != Certainty::Certain
                    || other < at
                        && (it.certainty == certainty || it.certainty == Certainty::Certain))
        });
        if taken && let Some(column) = columns.get_mut(at) {
            column.meaning = None;
            column.certainty = Certainty::Unknown;
        }
    }
}

/// What stands in columns whose headings say nothing.
fn by_content(headed: &Headed<'_>, target: Target, countries: &Countries, columns: &mut [Column]) {
    let has = |columns: &[Column], meaning: Meaning| {
        columns.iter().any(|column| column.meaning == Some(meaning))
    };
    let looks_like = |at: usize, what: &dyn Fn(&Cell) -> bool| {
        let cells = headed.body.iter().take(LOOKED_AT).map(|row| row.cell(at));
        let filled: Vec<&Cell> = cells.filter(|cell| !cell.is_empty()).collect();
        let fitting = filled.iter().filter(|cell| what(cell)).count();
        !filled.is_empty() && fitting * 10 >= filled.len() * 8
    };
    let is_country = |cell: &Cell| countries.code(cell.written()).is_some();
    let is_mail = |cell: &Cell| tawama_registry::person::is_mail(cell.written().trim());
    // A plain number may be anything.
    let is_date = |cell: &Cell| match cell {
        Cell::Day(..) => true,
        Cell::Text(text) => {
            matches!(date::read_text(text, DayOrder::DayFirst), Some(When::Day(_) | When::Span(..)))
        }
        _ => false,
    };
    let is_name = |cell: &Cell| matches!(cell, Cell::Text(text) if text.chars().any(char::is_alphabetic) && text.chars().count() < 80);
    let day = if target == Target::Agreements { Meaning::Signed } else { Meaning::Opens };
    type Looks<'a> = &'a dyn Fn(&Cell) -> bool;
    let guesses: [(Meaning, Looks<'_>); 4] = [
        (Meaning::Email, &is_mail),
        (Meaning::Country, &is_country),
        (day, &is_date),
        (target.needed(), &is_name),
    ];
    for (meaning, what) in guesses {
        if !target.meanings().contains(&meaning) || has(columns, meaning) {
            continue;
        }
        // A heading that says something else is not overruled.
        let without_heading = headed.rows.is_none();
        let found = (0..columns.len()).find(|at| {
            columns.get(*at).is_some_and(|column| {
                column.meaning.is_none() && (without_heading || column.heading.is_empty())
            }) && looks_like(*at, what)
        });
        if let Some(column) = found.and_then(|at| columns.get_mut(at)) {
            column.meaning = Some(meaning);
            column.certainty = Certainty::Guessed;
        }
    }
}

/// Which figure of a date is the day, as the columns of dates tell, and whether they do.
pub(super) fn order_of(headed: &Headed<'_>, columns: &[Column]) -> (DayOrder, bool) {
    let (mut day_first, mut month_first) = (0, 0);
    for (at, column) in columns.iter().enumerate() {
        if !column.meaning.is_some_and(Meaning::is_of_dates) {
            continue;
        }
        for row in headed.body {
            let Cell::Text(text) = row.cell(at) else { continue };
            match date::tells(text) {
                Some(DayOrder::DayFirst) => day_first += 1,
                Some(DayOrder::MonthFirst) => month_first += 1,
                None => {}
            }
        }
    }
    if month_first > day_first {
        (DayOrder::MonthFirst, true)
    } else {
        (DayOrder::DayFirst, day_first > 0)
    }
}

/// What keeps the columns from being brought in.
///
/// # Errors
/// [`Error::Invalid`] when the column that is needed is missing, or two mean the same.
pub(super) fn check(columns: &[Column], target: Target) -> Result<()> {
    let mut problems = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        let Some(meaning) = column.meaning.filter(|it| !it.may_be_twice()) else { continue };
        let earlier = columns.iter().take(at).find(|other| other.meaning == Some(meaning));
        if let Some(earlier) = earlier {
            problems.push(
                Problem::new("columns", "import-column-twice")
                    .with("first", &earlier.heading)
                    .with("second", &column.heading),
            );
        }
    }
    if !columns.iter().any(|column| column.meaning == Some(target.needed())) {
        problems.push(match target {
            Target::Agreements | Target::Partners => Problem::new("columns", "import-no-columns"),
            Target::People => Problem::new("columns", "import-no-names"),
            Target::Exhibitions => Problem::new("columns", "import-no-titles"),
        });
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
}
