//! The fact sheet of a partner, *fiche de jumelage*: who it is, by all its names; its people, with
//! their names in both scripts; its agreements by where they stand; what each side owes; what was
//! done together; gifts; money.

use tawama_registry::{PartialDate, Result, place};

use super::super::Line;
use super::Told;
use super::page::Page;
use super::relation::{Relation, agreements_table, all_names, by_status};
use super::voice::{Voice, count};
use crate::numbers;

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let relation = Relation::read(voice, voice.ask.of()?)?;
    let mut page = Page::new(voice);
    page.section(2, "partner-identity");
    identity(voice, &mut page, &relation)?;
    page.section(2, "partner-people");
    relation.tell_people(voice, &mut page, false);
    page.section(2, "partner-agreements");
    agreements(voice, &mut page, &relation);
    page.section(2, "report-promises");
    relation.tell_promises(voice, &mut page);
    page.section(2, "report-exchanges");
    relation.tell_exchanges(voice, &mut page, "report-exchanges", |_| true, usize::MAX);
    page.section(2, "partner-exhibitions");
    relation.tell_exhibitions(voice, &mut page);
    page.section(2, "partner-gifts");
    relation.tell_gifts(voice, &mut page)?;
    page.section(2, "relation-money");
    relation.tell_money(voice, &mut page)?;
    if !voice.ask.public {
        page.section(2, "partner-notes");
        page.text(&relation.partner.facts.notes);
    }

    let name = voice.pick(&tawama_registry::names::shown(&relation.partner.facts.names));
    let day = voice.date(PartialDate::day(voice.ask.day));
    let (bound, all) = (count(relation.in_force().count()), count(relation.agreements.len()));
    Ok(Told {
        title: voice.say("report-partner-title", &[("name", (&name).into())]),
        subtitle: voice.line(
            "report-partner-count",
            &[("day", (&day).into()), ("count", bound.into()), ("all", all.into())],
        ),
        blocks: page.into_blocks(),
        agenda: None,
    })
}

/// The agreements of a partner, a table for each way in which they stand.
pub(super) fn agreements(voice: &Voice<'_>, page: &mut Page<'_, '_>, relation: &Relation) {
    let groups = by_status(&relation.agreements);
    if groups.is_empty() {
        page.says("report-none", &[]);
    }
    for (status, group) in groups {
        agreements_table(voice, page, status, group.into_iter());
    }
}

/// Who it is.
pub(super) fn identity(
    voice: &Voice<'_>,
    page: &mut Page<'_, '_>,
    relation: &Relation,
) -> Result<()> {
    let (partner, facts) = (&relation.partner, &relation.partner.facts);
    let found = facts.place.map(|id| place::get(voice.conn, id)).transpose()?;
    let population = found.as_ref().and_then(|place| {
        let number = numbers::whole(u64::from(place.facts.population?), voice.language);
        Some(match place.facts.population_year {
            Some(year) => {
                let year = year.to_string();
                let args = [("number", (&number).into()), ("year", (&year).into())];
                voice.say("report-population", &args)
            }
            None => number,
        })
    });
    let website = match facts.website.trim() {
        "" => Vec::new(),
        address => vec![Line::kept(address).leading_to(address)],
    };
    let known = page
        .known()
        .lines("partner-names", all_names(voice, &facts.names))
        .said("partner-kind", voice.term("partner-kind", facts.kind.word()))
        .said("partner-country", voice.country(facts.country.as_deref()))
        .said("partner-place", voice.name(facts.place, &partner.named))
        .said("report-population-label", population.unwrap_or_default())
        .said("partner-parent", voice.name(facts.parent, &partner.named))
        .said(
            "partner-languages",
            voice.list(&facts.languages.iter().map(|it| voice.tongue(it)).collect::<Vec<_>>()),
        )
        .lines("partner-website", website);
    page.facts(known);
    Ok(())
}
