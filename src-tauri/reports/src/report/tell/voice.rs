//! A report's voice: the messages of one language, and what names, dates, countries and terms
//! are called in it.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use tawama_registry::agreement::{self, Agreement, Reason};
use tawama_registry::money::Amount;
use tawama_registry::office::{self, Field, Office};
use tawama_registry::{Connection, Id, Named, PartialDate, Result, Wording};

use super::super::{Ask, Line, Weight};
use crate::language::Language;
use crate::messages::{Messages, Value};
use crate::table::Column;
use crate::{dates, numbers};

/// Records by identity, as a record that names them carries them along.
pub(super) type Names = BTreeMap<Id, Named>;

/// Everything that is needed to tell one report in one language.
pub(super) struct Voice<'a> {
    pub(super) conn: &'a Connection,
    pub(super) ask: &'a Ask,
    pub(super) language: Language,
    pub(super) office: Office,
    pub(super) fields: Vec<Field>,
    /// For what stands in cells and headings, where marks of direction would be letters.
    pub(super) plain: Messages,
    /// For sentences.
    isolating: Messages,
    countries: BTreeMap<String, Wording>,
}

impl<'a> Voice<'a> {
    pub(super) fn new(conn: &'a Connection, ask: &'a Ask, language: Language) -> Result<Self> {
        Ok(Self {
            conn,
            ask,
            language,
            office: office::get(conn)?,
            fields: office::fields(conn)?,
            plain: Messages::new(language),
            isolating: Messages::with_isolates(language),
            countries: office::countries(conn)?,
        })
    }

    /// An agreement as it stood on a day. What is told of a day that has passed when the report is
    /// issued says of its commitments what was so then.
    pub(super) fn agreement_on(&self, id: Id, day: NaiveDate) -> Result<Agreement> {
        let mut found = agreement::get(self.conn, id, day)?;
        if day < self.ask.issued {
            found.recall_commitments(day);
        }
        Ok(found)
    }

    /// The language whose order rows stand in: that of the first edition, in both.
    pub(super) fn order(&self) -> &'static str {
        self.ask.language.tag()
    }

    /// The home party.
    pub(super) fn home(&self) -> Option<Id> {
        self.office.facts.home
    }

    /// A message, for a heading or a cell.
    pub(super) fn get(&self, key: &str) -> String {
        self.plain.get(key)
    }

    /// A message with what is put into it, for a heading or a cell.
    pub(super) fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.plain.say(key, args)
    }

    /// A sentence, in which each thing that is put in keeps its own direction.
    pub(super) fn line(&self, key: &str, args: &[(&str, Value<'_>)]) -> Line {
        Line::said(&self.isolating.say(key, args))
    }

    /// A sentence of less weight.
    pub(super) fn quiet(&self, key: &str, args: &[(&str, Value<'_>)]) -> Line {
        self.line(key, args).weighing(Weight::Quiet)
    }

    /// The label of a term of a closed set.
    pub(super) fn term(&self, set: &str, word: &str) -> String {
        self.plain.term(set, word)
    }

    /// The wording in the language of the report, or the nearest there is.
    pub(super) fn pick(&self, wording: &Wording) -> String {
        wording.pick(self.language.tag()).unwrap_or_default().to_owned()
    }

    /// The name of a record; blank where there is none, or where it is gone.
    pub(super) fn name(&self, id: Option<Id>, names: &Names) -> String {
        let named = id.and_then(|id| names.get(&id));
        named.map(|named| self.pick(&named.name)).unwrap_or_default()
    }

    /// The names of records.
    pub(super) fn names(&self, of: &[Named]) -> Vec<String> {
        of.iter().map(|named| self.pick(&named.name)).collect()
    }

    /// The office's own label of a country; blank where there is none.
    pub(super) fn country(&self, code: Option<&str>) -> String {
        let Some(code) = code else { return String::new() };
        self.countries.get(code).map_or_else(|| code.to_owned(), |label| self.pick(label))
    }

    /// The label of a field of cooperation.
    pub(super) fn field(&self, code: &str) -> String {
        let field = self.fields.iter().find(|field| field.code == code);
        field.map_or_else(|| code.to_owned(), |field| self.pick(&field.label))
    }

    /// What a language is called (BCP 47); its tag where no one here knows it, or where it says more.
    pub(super) fn tongue(&self, tag: &str) -> String {
        let primary = tag.split('-').next().unwrap_or(tag);
        let called = self.term("report-language", primary);
        if called == primary || primary == tag { called } else { format!("{called} ({tag})") }
    }

    /// A date in words, with the Hijri one beside it where the report is asked for that.
    pub(super) fn date(&self, date: PartialDate) -> String {
        let written = dates::written(date, self.language);
        let hijri = date.exact().filter(|_| self.ask.hijri);
        match hijri.and_then(|day| dates::hijri(day, self.language)) {
            Some(hijri) => {
                let args = [("day", (&written).into()), ("hijri", (&hijri).into())];
                self.say("report-with-hijri", &args)
            }
            None => written,
        }
    }

    /// A date as it stands in a sentence: `in` when something was ("on 1 May 2025", "in May 2025"),
    /// `from` what something goes on from ("le 1er mai 2025", "mai 2025").
    fn date_as(&self, form: &str, date: PartialDate) -> String {
        let said = self.date(date);
        let is = if date.exact().is_some() { "day" } else { "span" };
        self.say(&format!("date-{form}"), &[("day", (&said).into()), ("is", is.into())])
    }

    /// A date in words; blank where there is none.
    pub(super) fn maybe_date(&self, date: Option<PartialDate>) -> String {
        date.map(|date| self.date(date)).unwrap_or_default()
    }

    /// The days from one to another, as far as they are known: "from 1 to 3 May", and for what is
    /// known only to the month or the year, which French does not decline, "May – June".
    pub(super) fn days(&self, since: Option<PartialDate>, until: Option<PartialDate>) -> String {
        let exact = |date: PartialDate| date.exact().is_some();
        let began = match (since, until) {
            // A Hijri date beside it is told whole.
            (Some(since), Some(until)) if !self.ask.hijri => {
                dates::beginning(since, until, self.language)
            }
            _ => self.maybe_date(since),
        };
        let ended = self.maybe_date(until);
        let (began, ended): (Value<'_>, Value<'_>) = ((&began).into(), (&ended).into());
        match (since, until) {
            (Some(since), Some(until)) if since == until => self.date(since),
            (Some(since), Some(until)) if exact(since) && exact(until) => {
                self.say("exhibition-days", &[("since", began), ("until", ended)])
            }
            (Some(_), Some(_)) => {
                self.say("agreement-term-from-to", &[("begins", began), ("ends", ended)])
            }
            (Some(since), None) if exact(since) => {
                self.say("exhibition-days-from", &[("since", began)])
            }
            (Some(_), None) => self.say("agreement-term-from", &[("begins", began)]),
            (None, Some(until)) if exact(until) => {
                self.say("exhibition-days-until", &[("until", ended)])
            }
            (None, Some(until)) => {
                let on = self.date_as("in", until);
                self.say("calendar-until", &[("day", ended), ("day-in", (&on).into())])
            }
            (None, None) => String::new(),
        }
    }

    /// When something took place: on a day, where no other is known, or from one to another.
    pub(super) fn when(&self, since: Option<PartialDate>, until: Option<PartialDate>) -> String {
        self.days(since.or(until), until.or(since))
    }

    /// The period of a report: by its number where it is a year, and otherwise by its days.
    pub(super) fn period(&self, (from, until): (NaiveDate, NaiveDate)) -> String {
        let (first, last) = ((from.month(), from.day()), (until.month(), until.day()));
        if from.year() == until.year() && first == (1, 1) && last == (12, 31) {
            return from.year().to_string();
        }
        self.days(Some(PartialDate::day(from)), Some(PartialDate::day(until)))
    }

    /// Several things in one phrase, joined as the language joins them: "a, b and c".
    pub(super) fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let Some((first, middle)) = before.split_first() else { return last.clone() };
        let join = |key: &str, one: &str, two: &str| {
            self.say(key, &[("one", one.into()), ("two", two.into())])
        };
        let begun = middle.iter().fold(first.clone(), |all, it| join("report-list-on", &all, it));
        join("report-list-end", &begun, last)
    }

    /// An amount with the code of its currency, as the language writes numbers.
    pub(super) fn money(&self, amount: Amount, currency: &str) -> String {
        let figures = numbers::amount(amount, currency, self.language);
        format!("{figures} {currency}")
    }

    /// Why something stands as it stands, in a sentence: the code of a reason is that of its
    /// message, and its detail what is put in.
    pub(super) fn why(&self, reason: &Reason, called: &str) -> Line {
        let told: Vec<(String, Said)> =
            reason.detail.iter().flat_map(|(name, it)| self.detail(name, it)).collect();
        let args: Vec<(&str, Value<'_>)> =
            told.iter().map(|(name, said)| (name.as_str(), said.value())).collect();
        self.line(&format!("{called}{}", reason.code), &args)
    }

    /// A detail of a reason; a date also as it stands in a sentence.
    fn detail(&self, name: &str, it: &str) -> Vec<(String, Said)> {
        let word = || Said::Word(it.to_owned());
        let said = match name {
            "kind" => word(),
            "months" | "count" => it.parse().map_or_else(|_| word(), Said::Count),
            _ => match it.parse() {
                Err(_) => word(),
                Ok(date) => {
                    let form =
                        |form| (format!("{name}-{form}"), Said::Word(self.date_as(form, date)));
                    return vec![
                        (name.to_owned(), Said::Word(self.date(date))),
                        form("in"),
                        form("from"),
                    ];
                }
            },
        };
        vec![(name.to_owned(), said)]
    }

    /// A column by the key of its heading.
    pub(super) fn column(&self, key: &str, width: u16) -> Column {
        Column::new(self.get(key), width)
    }
}

/// What a detail of a reason stands for in its sentence.
enum Said {
    Word(String),
    Count(u32),
}

impl Said {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Word(word) => word.into(),
            Self::Count(count) => (*count).into(),
        }
    }
}

/// How many there are; what would not fit is more than any report holds.
pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
