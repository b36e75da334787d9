//! The people of a partner: those in office first, by rank, then those who were.

use tawama_registry::person::{Mandate, Person};

use super::super::super::block::Row;
use super::super::page::{Heading, Page};
use super::super::voice::Voice;
use super::Relation;
use crate::language::Language;
use crate::table::Cell;

impl Relation {
    /// The people in it: by names in both scripts, how they are addressed, what they are.
    pub(in crate::report::tell) fn tell_people(
        &self,
        voice: &Voice<'_>,
        page: &mut Page<'_, '_>,
        now: bool,
    ) {
        const COLUMNS: [Heading; 7] = [
            ("report-name-latin", 26),
            ("report-name-arabic", 24),
            ("person-function", 28),
            ("person-address", 26),
            ("person-since", 14),
            ("person-until", 14),
            ("person-contacts", 30),
        ];
        // Addresses are the office's to keep.
        let shown = if voice.ask.public { &COLUMNS[..6] } else { &COLUMNS[..] };
        let rows = self.people.iter().filter(|(_, mandate)| !now || is_held(mandate, voice));
        let rows = rows.map(|(person, mandate)| {
            let contacts = person.facts.contacts.iter().map(|contact| contact.value.clone());
            let mut cells = vec![
                Cell::text(in_script(person, false)),
                Cell::text(in_script(person, true)),
                Cell::text(voice.pick(&mandate.function)),
                Cell::text(voice.pick(&person.facts.address)),
                Cell::date(mandate.since),
                Cell::date(mandate.until),
            ];
            if !voice.ask.public {
                cells.push(Cell::list(contacts.collect()));
            }
            Row::from(cells)
        });
        page.table("partner-people", shown, rows.collect(), "report-none");
    }
}

/// The name of a person in one script: for Latin, the French one before the English, before any
/// other.
fn in_script(person: &Person, arabic: bool) -> String {
    let shown = tawama_registry::names::shown(&person.facts.names);
    let first = if arabic { ["ar"].as_slice() } else { ["fr", "en"].as_slice() };
    let said = first.iter().find_map(|lang| shown.0.get(*lang));
    let of_script = |(lang, _): &(&String, &String)| {
        Language::named(lang).is_some_and(Language::is_right_to_left) == arabic
    };
    let other = || shown.0.iter().find(of_script).map(|(_, text)| text);
    said.or_else(other).cloned().unwrap_or_default()
}

/// Whether a mandate had begun on the day of the report.
pub(super) fn has_begun(mandate: &Mandate, voice: &Voice<'_>) -> bool {
    mandate.since.is_none_or(|since| since.earliest() <= voice.ask.day)
}

/// Whether it was held on that day.
pub(super) fn is_held(mandate: &Mandate, voice: &Voice<'_>) -> bool {
    has_begun(mandate, voice) && mandate.until.is_none_or(|until| until.latest() >= voice.ask.day)
}
