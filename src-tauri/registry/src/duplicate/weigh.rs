//! What speaks for two records being one and what speaks against it, and how much.
//!
//! Each reason has a weight in hundredths of certainty, which may be less than nothing. The
//! best that two of their names have in common counts once; a number that both have in another
//! register, the country, what they are and where they are count beside it. From [`LIKELY`] on
//! a pair is shown to the office, which decides.

use super::known::Traits;
use super::name::{self, Called};
use super::{Sign, SignKind};
use crate::error::Result;
use crate::partner::PartnerKind;
use crate::record::Kind;

/// From how many hundredths on a pair is likely.
pub(super) const LIKELY: i32 = 60;

/// What was found, and how much it weighs together.
#[derive(Debug, Default)]
pub(super) struct Weighed {
    pub(super) score: i32,
    pub(super) reasons: Vec<Sign>,
}

impl Weighed {
    pub(super) fn add(&mut self, weight: i32, kind: SignKind, left: &str, right: &str) {
        self.score += weight;
        self.reasons.push(Sign {
            kind,
            speaks_for: weight > 0,
            left: left.to_owned(),
            right: right.to_owned(),
        });
    }

    pub(super) fn is_likely(&self) -> bool {
        self.score >= LIKELY
    }
}

/// Weighs two places, two parties or two people.
pub(super) fn weigh(one: &mut Traits, other: &mut Traits) -> Result<Weighed> {
    let mut weighed = Weighed::default();
    let by_name = best_name(one, other)?;
    if let Some((weight, kind, left, right)) = &by_name {
        weighed.add(*weight, *kind, left, right);
    }
    numbers(one, other, &mut weighed);
    if by_name.is_none() && one.kind == Kind::Partner && weighed.score < LIKELY {
        // Many bodies are of one city; without a name in common none is another.
        if one.sort != other.sort || one.sort != Some(PartnerKind::City) {
            return Ok(Weighed::default());
        }
    }
    if weighed.score <= 0 {
        return Ok(weighed);
    }
    if one.kind == Kind::Person {
        reaching(one, other, &mut weighed);
    } else {
        whereabouts(one, other, &mut weighed);
        if by_name.as_ref().is_some_and(|it| it.1 != SignKind::SameName) {
            two_cities(one, other, &mut weighed)?;
        }
    }
    Ok(weighed)
}

type Named = (i32, SignKind, String, String);

/// The most that two of their names have in common.
fn best_name(one: &mut Traits, other: &mut Traits) -> Result<Option<Named>> {
    let (mut best, person) = (None::<Named>, one.kind == Kind::Person);
    let mut better = |found: (i32, SignKind), left: &Called, right: &Called| {
        if best.as_ref().is_none_or(|best| found.0 > best.0) {
            best = Some((found.0, found.1, left.text.clone(), right.text.clone()));
        }
    };
    for left in &one.names {
        for right in &other.names {
            if let Some(found) = compare(left, right, person) {
                better(found, left, right);
            }
        }
    }
    if best.as_ref().is_none_or(|best| best.0 < SAME_CITY)
        && one.is_somewhere()
        && other.is_somewhere()
    {
        let (left, right) = (one.cities()?.to_vec(), other.cities()?.to_vec());
        for (name, cities) in one.names.iter().zip(&left) {
            for (other_name, others) in other.names.iter().zip(&right) {
                if name.class == other_name.class && cities.iter().any(|it| others.contains(it)) {
                    let found = (SAME_CITY, SignKind::SameCity);
                    if best.as_ref().is_none_or(|best| found.0 > best.0) {
                        best = Some((found.0, found.1, name.text.clone(), other_name.text.clone()));
                    }
                }
            }
        }
    }
    Ok(best)
}

const SAME_CITY: i32 = 60;

/// What two names have in common.
fn compare(left: &Called, right: &Called, person: bool) -> Option<(i32, SignKind)> {
    if let (Some(short), Some(initials)) = (&left.short, &right.initials)
        && short == initials
    {
        return Some((62, SignKind::Initials));
    }
    if let (Some(initials), Some(short)) = (&left.initials, &right.short)
        && short == initials
    {
        return Some((62, SignKind::Initials));
    }
    if left.class != right.class || left.numbers() != right.numbers() {
        return None;
    }
    if left.words == right.words || left.sorted() == right.sorted() {
        let plainly = crate::text::fold(&left.text) == crate::text::fold(&right.text);
        // A person of one word may be many; a family name is not a person.
        let few = person && left.words.len() < 2;
        return Some(match (plainly, few) {
            (_, true) => (35, SignKind::SameName),
            (true, _) => (70, SignKind::SameName),
            (false, _) if person => (66, SignKind::SameWords),
            (false, _) => (62, SignKind::SameWords),
        });
    }
    let enough = if person { 4 } else { 3 };
    if left.sound == right.sound && left.sound.len() >= enough {
        let weight = match left.sound.len() {
            0..4 => 52,
            // A given name and a family name that both sound the same are seldom two people's.
            5.. if person => 62,
            4 | 5 => 55,
            _ => 60,
        };
        return Some((weight, SignKind::SameSound));
    }
    if name::are_close(left, right) {
        return Some((52, SignKind::CloseName));
    }
    name::sound_close(left, right).then_some((45, SignKind::CloseName))
}

/// The numbers that both have in other registers, and the place itself.
fn numbers(one: &Traits, other: &Traits, weighed: &mut Weighed) {
    let same_sort = one.kind == Kind::Place || one.sort == other.sort;
    let weight = if one.kind == Kind::Place {
        70
    } else if one.sort == Some(PartnerKind::City) && same_sort {
        45
    } else {
        10
    };
    if let (Some(left), Some(right)) = (one.geonames, other.geonames) {
        let (left_text, right_text) = (left.to_string(), right.to_string());
        if left == right {
            weighed.add(weight, SignKind::SameGeonames, &left_text, &right_text);
        } else {
            let against = if one.kind == Kind::Place { -70 } else { -35 };
            weighed.add(against, SignKind::OtherGeonames, &left_text, &right_text);
        }
    } else if one.place.is_some() && one.place == other.place {
        weighed.add(weight, SignKind::SamePlace, "", "");
    }
    if !one.wikidata.is_empty() && one.wikidata == other.wikidata && one.geonames != other.geonames
    {
        weighed.add(weight, SignKind::SameWikidata, &one.wikidata, &other.wikidata);
    }
    if !one.host.is_empty() && one.host == other.host {
        weighed.add(30, SignKind::SameWebsite, &one.host, &other.host);
    }
    let shared =
        |left: &[String], right: &[String]| left.iter().find(|it| right.contains(it)).cloned();
    if let Some(email) = shared(&one.emails, &other.emails) {
        weighed.add(45, SignKind::SameEmail, &email, &email);
    }
    if let Some(phone) = shared(&one.phones, &other.phones) {
        weighed.add(25, SignKind::SamePhone, &phone, &phone);
    }
}

/// Whether two country codes may stand for one country's claim: the office says which.
fn may_be_one(one: &str, other: &str) -> bool {
    [("IL", "PS"), ("EH", "MA")]
        .iter()
        .any(|(a, b)| (one, other) == (a, b) || (one, other) == (b, a))
}

/// Where they are and what they are.
fn whereabouts(one: &Traits, other: &Traits, weighed: &mut Weighed) {
    if let (Some(left), Some(right)) = (&one.country, &other.country) {
        if left == right {
            weighed.add(8, SignKind::SameCountry, left, right);
        } else if !may_be_one(left, right) {
            weighed.add(-60, SignKind::OtherCountry, left, right);
        }
    }
    if let (Some(left), Some(right)) = (one.sort, other.sort)
        && left != right
    {
        let vague = left == PartnerKind::Other || right == PartnerKind::Other;
        let against = if vague { -2 } else { -40 };
        weighed.add(against, SignKind::OtherKind, left.word(), right.word());
    }
    if let (Some(left), Some(right)) = (one.coordinates, other.coordinates) {
        // Degrees: half of one is some fifty kilometres.
        let apart = (left.0 - right.0).abs().max((left.1 - right.1).abs());
        if apart > 0.5 {
            weighed.add(-50, SignKind::FarApart, "", "");
        } else if apart < 0.1 && one.geonames.is_none_or(|it| other.geonames != Some(it)) {
            weighed.add(10, SignKind::NearEachOther, "", "");
        }
    }
    let (left, right) = (one.subdivision.trim(), other.subdivision.trim());
    if one.kind == Kind::Place && !left.is_empty() && !right.is_empty() {
        let same = Called::of_body(left).sound == Called::of_body(right).sound;
        if !same && one.coordinates.is_none_or(|_| other.coordinates.is_none()) {
            weighed.add(-25, SignKind::OtherSubdivision, left, right);
        }
    }
}

/// What speaks for and against two people beside their names.
fn reaching(one: &Traits, other: &Traits, weighed: &mut Weighed) {
    if one.parties.iter().any(|party| other.parties.contains(party)) {
        weighed.add(20, SignKind::SameParty, "", "");
    } else if !one.parties.is_empty() && !other.parties.is_empty() {
        weighed.add(-5, SignKind::OtherParty, "", "");
    }
    let apart = !one.emails.is_empty()
        && !other.emails.is_empty()
        && !one.emails.iter().any(|email| other.emails.contains(email));
    if apart {
        weighed.add(-10, SignKind::OtherEmail, "", "");
    }
}

/// Names that are near each other may be those of two cities: the gazetteer knows.
fn two_cities(one: &mut Traits, other: &mut Traits, weighed: &mut Weighed) -> Result<()> {
    if !one.is_somewhere()
        || !other.is_somewhere()
        || one.geonames.is_some_and(|it| other.geonames == Some(it))
    {
        return Ok(());
    }
    one.cities()?;
    other.cities()?;
    let (left, right) = (one.known_cities(), other.known_cities());
    let known = |cities: &[Vec<u32>]| cities.iter().any(|it| !it.is_empty());
    let meet = left.iter().flatten().any(|it| right.iter().flatten().any(|other| it == other));
    if known(left) && known(right) && !meet {
        let first = |traits: &Traits| {
            let at = traits.known_cities().iter().position(|it| !it.is_empty()).unwrap_or(0);
            traits.names.get(at).map(|name| name.text.clone()).unwrap_or_default()
        };
        let (left, right) = (first(one), first(other));
        weighed.add(-50, SignKind::TwoCities, &left, &right);
    }
    Ok(())
}
