//! What leaves and enters an exhibition as a file.
//!
//! | part | what it does |
//! |---|---|
//! | [`loans`] | the list of its objects, with what they are insured for |
//! | [`party`] | what one party must do, as tables |
//! | [`page`] | the same as a page that any browser shows and a screen reader reads |
//! | [`objects`] | brings objects in from a spreadsheet |

pub mod loans;
pub mod objects;
pub mod page;
pub mod party;

use std::collections::BTreeMap;

use tawama_registry::exhibition::people::Someone;
use tawama_registry::exhibition::{self, Exhibition, Leg};
use tawama_registry::{Connection, Id, Result, Wording, office};

use crate::dates;
use crate::language::Language;
use crate::messages::{Messages, Value};
use crate::table::{Cell, Column, Table};

/// An exhibition that is told in one language.
struct Telling {
    exhibition: Exhibition,
    language: Language,
    messages: Messages,
    owner: String,
}

impl Telling {
    fn new(conn: &Connection, id: Id, language: Language) -> Result<Self> {
        let office = office::get(conn)?.facts.name;
        Ok(Self {
            exhibition: exhibition::get(conn, id)?,
            language,
            messages: Messages::new(language),
            owner: office.pick(language.tag()).unwrap_or_default().to_owned(),
        })
    }

    fn pick(&self, wording: &Wording) -> String {
        wording.pick(self.language.tag()).unwrap_or_default().to_owned()
    }

    fn title(&self) -> String {
        self.pick(&self.exhibition.facts.title)
    }

    /// The name of a record that the exhibition names.
    fn name(&self, id: Option<Id>) -> String {
        let named = id.and_then(|id| self.exhibition.named.get(&id));
        named.map(|named| self.pick(&named.name)).unwrap_or_default()
    }

    fn someone(&self, someone: &Someone) -> String {
        let name = self.name(someone.person);
        if name.is_empty() { someone.name.clone() } else { name }
    }

    /// The legs by identity, each by its venue, and by its opening where two are in one.
    fn legs(&self) -> BTreeMap<Id, String> {
        let legs = &self.exhibition.facts.legs;
        let twice = |leg: &Leg| legs.iter().filter(|it| it.venue == leg.venue).count() > 1;
        let called = |leg: &Leg| {
            let mut name = self.name(leg.venue);
            if name.is_empty() {
                name = self.messages.get("exhibition-no-venue");
            }
            match leg.opens.filter(|_| twice(leg)) {
                Some(opens) => format!("{name} ({})", dates::written(opens, self.language)),
                None => name,
            }
        };
        legs.iter().filter_map(|leg| Some((leg.id?, called(leg)))).collect()
    }

    fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.messages.say(key, args)
    }

    /// A table of this exhibition. Its sheet is called as its title is.
    fn table(
        &self,
        title: String,
        caption: String,
        file_name: String,
        columns: &[(&str, u16)],
        rows: Vec<Vec<Cell>>,
    ) -> Table {
        let columns = columns
            .iter()
            .map(|(key, width)| Column::new(self.messages.get(key), *width))
            .collect();
        Table {
            language: self.language,
            sheet: title.clone(),
            title,
            caption,
            owner: self.owner.clone(),
            file_name,
            columns,
            rows,
        }
    }
}
