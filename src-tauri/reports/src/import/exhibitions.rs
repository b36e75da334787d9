//! Rows that become exhibitions, and the venues they name.
//!
//! An exhibition is known by its title and its days. A venue is known by its name. Where several
//! venues are named, the first day is that of the first and the last day that of the last: of
//! those between nothing is said.

use std::collections::{BTreeMap, HashMap};

use tawama_registry::exhibition::{
    self, ExhibitionFacts, ExhibitionQuery, ExhibitionRole, ExhibitionState, Leg, Organiser,
};
use tawama_registry::venue::{self, VenueFacts, VenueQuery};
use tawama_registry::{Connection, Id, Part, PartialDate, Result, Tx, Wording};

use super::column::Column;
use super::date::{self, When};
use super::draft::keep_date;
use super::known::{Found, Parties};
use super::meaning::Meaning;
use super::party::{self, key, kind_of};
use super::row::{Cells, Remarks};
use super::write::Made;
use super::{Context, Fate, Line, language_of, term};
use crate::sheet::{Cell, Headed};

/// What a row asks to be written.
pub(super) struct Step {
    facts: Box<ExhibitionFacts>,
    venues: Vec<String>,
    /// The parties that organise it, among those that are known.
    pub(super) parties: Vec<usize>,
}

/// By what an exhibition is known.
type Likeness = (String, Option<PartialDate>, Option<PartialDate>);

fn all() -> Part {
    Part { offset: 0, limit: u32::MAX }
}

fn known(conn: &Connection) -> Result<HashMap<Likeness, Id>> {
    let query = ExhibitionQuery::all("fr");
    let mut known = HashMap::new();
    for row in exhibition::list(conn, &query, all())? {
        for title in row.title.0.values() {
            known.insert((key(title), row.opens, row.closes), row.id);
        }
    }
    Ok(known)
}

/// What the rows would become.
pub(super) fn work(
    conn: &Connection,
    context: &Context<'_>,
    headed: &Headed<'_>,
    columns: &[Column],
    parties: &mut Parties,
) -> Result<(Vec<Line>, Vec<Step>)> {
    let known = known(conn)?;
    let mut of_rows: HashMap<(Likeness, Vec<String>), u32> = HashMap::new();
    let (mut lines, mut steps) = (Vec::new(), Vec::new());
    for row in headed.body {
        let cells = Cells { columns, row };
        let mut remarks = Remarks::default();
        let title = cells.text(Meaning::Title).unwrap_or_default();
        if title.is_empty() {
            remarks.wrong.push(cells.about(Meaning::Title, "import-title-missing"));
        }
        let mut facts =
            ExhibitionFacts::new(Wording::of([(language_of(title, context.language), title)]));
        let (opens, closes) = days(cells, context, &mut remarks);
        if let (Some(first), Some(last)) = (opens, closes)
            && last.latest() < first.earliest()
        {
            remarks.wrong.push(cells.about(Meaning::Closes, "import-ends-before-it-begins"));
        }
        let venues = venues(cells, title, &mut remarks);
        facts.legs = legs(venues.len(), opens, closes, cells.whole(Meaning::Visitors));
        facts.state = state(cells, context, opens, closes, &mut remarks);
        if let Some(text) = cells.text(Meaning::Theme) {
            facts.theme = Wording::of([(language_of(text, context.language), text)]);
        }
        let organisers = organisers(cells, context, parties, &mut remarks);
        facts.notes = remarks.gathered(cells);
        let mut line = Line::new(row.at, title.to_owned(), &[]);
        if remarks.wrong.is_empty() {
            let likeness = (key(title), opens, closes);
            if let Some(id) = known.get(&likeness) {
                line.fate = Fate::There;
                line.record = Some(*id);
            } else if of_rows.insert((likeness, venues.clone()), row.at).is_some() {
                line.fate = Fate::There;
            } else {
                line.fate = Fate::New;
                steps.push(Step { facts: Box::new(facts), venues, parties: organisers });
            }
        }
        line.take(remarks);
        lines.push(line);
    }
    Ok((lines, steps))
}

/// The first and the last day, each as precisely as its columns tell.
fn days(
    cells: Cells<'_>,
    context: &Context<'_>,
    remarks: &mut Remarks,
) -> (Option<PartialDate>, Option<PartialDate>) {
    let mut read = |meaning: Meaning| -> Option<(PartialDate, Option<PartialDate>)> {
        let cell = cells.cell(meaning)?;
        // Some programs write a figure with a point behind it, and nought where there is none.
        let trimmed = cell.written().trim().trim_end_matches('.');
        if trimmed.chars().all(|it| it == '0') {
            return None;
        }
        let when = match cell {
            Cell::Text(_) => date::read_text(trimmed, context.order),
            other => date::read(other, context.order),
        };
        match when {
            Some(When::Day(day)) => Some((day, None)),
            Some(When::Span(from, until)) => Some((from, Some(until))),
            Some(When::Nothing) => None,
            other => {
                keep_date(cells, meaning, other, remarks);
                None
            }
        }
    };
    let opens = read(Meaning::Opens).or_else(|| read(Meaning::OpensYear));
    let closes = read(Meaning::Closes).or_else(|| read(Meaning::ClosesYear));
    let ends = closes.map(|(day, until)| until.unwrap_or(day));
    (opens.map(|(day, _)| day), ends.or_else(|| opens.and_then(|(_, until)| until)))
}

/// The venues that a row names, as written.
fn venues(cells: Cells<'_>, title: &str, remarks: &mut Remarks) -> Vec<String> {
    if let Some(text) = cells.text(Meaning::Venue) {
        return party::listed(text);
    }
    let Some(text) = cells.text(Meaning::Citation) else { return Vec::new() };
    match cited(text, title) {
        Some(venues) => venues,
        None => {
            remarks.keep(cells, Meaning::Citation, "import-citation-unclear");
            Vec::new()
        }
    }
}

/// The venues of a citation: `Title. Venue, City; Venue, City. 2002-2005.` One that was cut off
/// somewhere has no years at its end; what stands last of it is not whole.
fn cited(text: &str, title: &str) -> Option<Vec<String>> {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (text, title) = (flat(text), flat(title));
    let rest = text.strip_prefix(&title)?.trim_start_matches(['.', ' ', '!', '?', '…']);
    let body = rest.trim_end_matches(['.', ' ']);
    let is_years = |part: &str| part.chars().all(|it| it.is_ascii_digit() || "-–, ".contains(it));
    if is_years(body) {
        return Some(Vec::new());
    }
    let parted = body.rsplit_once(". ").filter(|(_, years)| is_years(years));
    let mut venues = Vec::new();
    for venue in party::listed(parted.map_or(body, |(venues, _)| venues)) {
        if !venues.contains(&venue) {
            venues.push(venue);
        }
    }
    if parted.is_none() {
        venues.pop();
    }
    Some(venues)
}

fn legs(
    venues: usize,
    opens: Option<PartialDate>,
    closes: Option<PartialDate>,
    visitors: Option<u32>,
) -> Vec<Leg> {
    let count = if venues == 0 && (opens.is_some() || closes.is_some()) { 1 } else { venues };
    let mut legs = vec![Leg::default(); count];
    if let Some(first) = legs.first_mut() {
        first.opens = opens;
    }
    if let Some(last) = legs.last_mut() {
        last.closes = closes;
        last.visitors = visitors;
    }
    legs
}

/// How far it has come: as written, or by its days.
fn state(
    cells: Cells<'_>,
    context: &Context<'_>,
    opens: Option<PartialDate>,
    closes: Option<PartialDate>,
    remarks: &mut Remarks,
) -> ExhibitionState {
    if let Some(text) = cells.text(Meaning::State) {
        let all = ExhibitionState::ALL;
        match term(context.messages, "exhibition-state", text, all, ExhibitionState::word) {
            Some(state) => return state,
            None => remarks.keep(cells, Meaning::State, "import-state-unknown"),
        }
    }
    let today = context.today;
    if closes.or(opens).is_some_and(|last| last.latest() < today) {
        ExhibitionState::Closed
    } else if opens.is_some_and(|first| first.latest() <= today) {
        ExhibitionState::Open
    } else if opens.is_some() {
        ExhibitionState::InPreparation
    } else {
        ExhibitionState::Idea
    }
}

fn organisers(
    cells: Cells<'_>,
    context: &Context<'_>,
    parties: &mut Parties,
    remarks: &mut Remarks,
) -> Vec<usize> {
    let mut organisers = Vec::new();
    for name in cells.text(Meaning::Parties).map(party::listed).unwrap_or_default() {
        let named = party::named(&name, None, context.countries);
        if matches!(parties.find(&named), Found::Several) {
            remarks.wrong.push(cells.about(Meaning::Parties, "import-party-ambiguous"));
            continue;
        }
        let kind = kind_of(&named.name, false);
        organisers.extend(parties.find_or_add(kind, named).filter(|at| !organisers.contains(at)));
    }
    organisers
}

/// The venues by their names.
pub(super) struct Venues {
    by_name: BTreeMap<String, Id>,
}

impl Venues {
    pub(super) fn read(conn: &Connection) -> Result<Self> {
        let query = VenueQuery::all("fr");
        let mut by_name = BTreeMap::new();
        for row in venue::list(conn, &query, all())? {
            for name in row.name.0.values() {
                by_name.insert(key(name), row.id);
            }
        }
        Ok(Self { by_name })
    }
}

/// Writes what a row asks for.
pub(super) fn write(
    tx: &Tx<'_>,
    step: Step,
    venues: &mut Venues,
    made: &mut Made<'_>,
) -> Result<()> {
    let mut facts = step.facts;
    for (leg, name) in facts.legs.iter_mut().zip(&step.venues) {
        let there = venues.by_name.get(&key(name)).copied();
        leg.venue = Some(match there {
            Some(id) => id,
            None => {
                let name_of = Wording::of([(language_of(name, made.language), name)]);
                let id = venue::add(tx, &VenueFacts { name: name_of, ..VenueFacts::default() })?;
                venues.by_name.insert(key(name), id);
                id
            }
        });
    }
    for (at, party) in step.parties.into_iter().enumerate() {
        let role = if at == 0 { ExhibitionRole::Lead } else { ExhibitionRole::CoOrganiser };
        facts.parties.push(Organiser { partner: made.partner(tx, party)?, role });
    }
    exhibition::add(tx, &facts).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_names_its_venues() {
        let venues = |text: &str| cited(text, "Majolica Mania").unwrap();
        assert_eq!(
            venues(
                "Majolica Mania. The Bard Graduate Center, New York; The Walters, Baltimore. 2021-2022."
            ),
            ["The Bard Graduate Center, New York", "The Walters, Baltimore"]
        );
        assert_eq!(
            venues("Majolica Mania. The Walters, Baltimore. 1996-0."),
            ["The Walters, Baltimore"]
        );
        // Cut off within the name of the last.
        assert_eq!(
            venues("Majolica Mania. The Walters, Baltimore; The Bard Gra"),
            ["The Walters, Baltimore"]
        );
        assert!(venues("Majolica Mania. 2001.").is_empty());
        assert_eq!(cited("Another title. A, B. 2001.", "Majolica Mania"), None);
    }
}
