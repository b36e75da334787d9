//! From the cells of a line to what an agreement says.

use std::collections::BTreeMap;

use tawama_registry::agreement::{AgreementFacts, EntryRule, Instrument, Renewal};
use tawama_registry::text::fold;
use tawama_registry::{Connection, PartialDate, Result, Wording, office};

use super::column::{Column, Meaning};
use super::{LineProblem, blank, date, language_of};
use crate::language::Language;
use crate::messages::Messages;

/// A line as it was understood.
pub(super) struct Draft {
    /// What the agreement says, but for its parties.
    pub(super) facts: AgreementFacts,
    /// The party on the office's side, where the file names another than its own.
    pub(super) own: Option<String>,
    /// Whether the office's own party is one of its parties.
    pub(super) home: bool,
    /// The other parties.
    pub(super) parties: Vec<String>,
    /// The country of the first of them (ISO 3166-1 alpha-2).
    pub(super) country: Option<String>,
}

impl Draft {
    /// What tells the line from others.
    pub(super) fn called(&self, language: Language) -> String {
        let title = self.facts.title.pick(language.tag()).unwrap_or_default();
        if title.is_empty() { self.facts.reference.clone() } else { title.to_owned() }
    }
}

/// Words that offices write for an instrument, beside the product's own labels.
const INSTRUMENTS: &[(Instrument, &[&str])] = &[
    (
        Instrument::MemorandumOfUnderstanding,
        &["mémorandum", "mou", "memorandum", "protocole d'entente", "مذكرة"],
    ),
    (
        Instrument::TwinningAgreement,
        &[
            "jumelage",
            "accord de jumelage",
            "charte de jumelage",
            "convention de jumelage",
            "twinning",
            "sister city",
            "sister cities",
            "توأمة",
        ],
    ),
    (
        Instrument::FriendshipAgreement,
        &["amitié", "friendship", "pacte d'amitié", "pacte d'amitié et de coopération", "صداقة"],
    ),
    (
        Instrument::CooperationAgreement,
        &[
            "coopération",
            "partenariat",
            "convention de coopération",
            "convention de partenariat",
            "accord de partenariat",
            "cooperation",
            "partnership",
            "تعاون",
            "شراكة",
        ],
    ),
    (Instrument::LetterOfIntent, &["intention", "letter of intent", "loi", "إعلان نوايا"]),
    (Instrument::Protocol, &["protocole", "protocol", "بروتوكول"]),
];

/// What is needed to read the lines of a file.
pub(super) struct Reader<'a> {
    language: Language,
    messages: &'a [Messages],
    columns: &'a [Column],
    countries: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
    home: Vec<String>,
    has_home: bool,
    has_own_column: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        conn: &Connection,
        language: Language,
        messages: &'a [Messages],
        columns: &'a [Column],
    ) -> Result<Self> {
        let mut countries = BTreeMap::new();
        for (code, label) in office::shipped_countries().chain(office::countries(conn)?) {
            for name in label.0.values() {
                countries.insert(fold(name), code.clone());
            }
            countries.insert(fold(&code), code);
        }
        let mut fields = BTreeMap::new();
        for field in office::fields(conn)? {
            for name in field.label.0.values() {
                fields.insert(fold(name), field.code.clone());
            }
        }
        let home = office::get(conn)?.home;
        Ok(Self {
            language,
            messages,
            columns,
            countries,
            fields,
            has_home: home.is_some(),
            home: home
                .map(|home| home.name.0.values().map(|name| fold(name)).collect())
                .unwrap_or_default(),
            has_own_column: columns.iter().any(|column| column.meaning == Some(Meaning::Own)),
        })
    }

    /// What a line says, and what of it is not understood.
    pub(super) fn read(&self, cells: &[&str]) -> (Draft, Vec<LineProblem>) {
        let mut problems = Vec::new();
        let mut draft = Draft {
            facts: blank(),
            own: None,
            home: !self.has_own_column,
            parties: Vec::new(),
            country: None,
        };
        for (column, cell) in self.columns.iter().zip(cells) {
            let Some(meaning) = column.meaning.filter(|_| !cell.is_empty()) else { continue };
            if let Some(code) = self.take(&mut draft, meaning, cell) {
                problems.push(LineProblem {
                    column: Some(column.heading.clone()),
                    code: code.to_owned(),
                    detail: BTreeMap::from([("value".to_owned(), (*cell).to_owned())]),
                });
            }
        }
        let about = |meaning| {
            self.columns
                .iter()
                .find(|column| column.meaning == Some(meaning))
                .map(|it| it.heading.clone())
        };
        let mut miss = |code: &str, meaning| {
            problems.push(LineProblem {
                column: about(meaning),
                code: code.to_owned(),
                detail: BTreeMap::new(),
            });
        };
        let own = usize::from(draft.own.is_some() || (draft.home && self.has_home));
        if draft.parties.is_empty() {
            miss("import-party-missing", Meaning::Parties);
        } else if draft.parties.len() + own < 2 {
            miss("two-parties-needed", Meaning::Parties);
        }
        let term = &draft.facts.term;
        let begins = term.entry_date.or(draft.facts.signed);
        if let (Some(begins), Some(ends)) = (begins, term.expiry_set)
            && ends.latest() < begins.earliest()
        {
            miss("import-ends-before-it-begins", Meaning::Ends);
        }
        if term.renewal != Renewal::None && term.expiry_set.is_none() {
            miss("renewal-without-duration", Meaning::Renewal);
        }
        if draft.facts.title.is_blank() {
            draft.facts.title = self.title(&draft);
        }
        (draft, problems)
    }

    /// Takes a cell into the draft; answers what is wrong with it.
    fn take(&self, draft: &mut Draft, meaning: Meaning, cell: &str) -> Option<&'static str> {
        match meaning {
            Meaning::Reference => draft.facts.reference = cell.to_owned(),
            Meaning::Title => {
                let lang = language_of(cell, self.language);
                draft.facts.title = Wording::of([(lang, cell)]);
            }
            Meaning::Notes => draft.facts.notes = cell.to_owned(),
            Meaning::Own => {
                let is_home = self.home.contains(&fold(cell));
                draft.home = is_home;
                draft.own = (!is_home).then(|| cell.to_owned());
            }
            // The office's own country is known to the registry already.
            Meaning::OwnCountry => {}
            Meaning::Parties => draft.parties = listed(cell),
            Meaning::Country => match self.countries.get(&fold(cell)) {
                Some(code) => draft.country = Some(code.clone()),
                None => return Some("import-country-unknown"),
            },
            Meaning::Instrument => match self.instrument(cell) {
                Some(instrument) => draft.facts.instrument = instrument,
                None => return Some("import-instrument-unknown"),
            },
            Meaning::Renewal => {
                match self.term("agreement-renewal", cell, Renewal::ALL, Renewal::word) {
                    Some(renewal) => draft.facts.term.renewal = renewal,
                    None => return Some("import-renewal-unknown"),
                }
            }
            Meaning::Fields => {
                for name in listed(cell) {
                    match self.fields.get(&fold(&name)) {
                        Some(code) => draft.facts.fields.push(code.clone()),
                        None => return Some("import-field-unknown"),
                    }
                }
            }
            Meaning::Signed | Meaning::Begins | Meaning::Ends => {
                let Some(day) = date::read(cell) else { return Some("import-date-unclear") };
                self.take_day(draft, meaning, day);
            }
        }
        None
    }

    fn take_day(&self, draft: &mut Draft, meaning: Meaning, day: PartialDate) {
        match meaning {
            Meaning::Signed => draft.facts.signed = Some(day),
            Meaning::Ends => draft.facts.term.expiry_set = Some(day),
            // The day of signature is the rule; another day is named.
            _ if draft.facts.signed == Some(day) => {}
            _ => {
                draft.facts.term.entry_rule = EntryRule::OnDate;
                draft.facts.term.entry_date = Some(day);
            }
        }
    }

    fn instrument(&self, cell: &str) -> Option<Instrument> {
        self.term("agreement-instrument", cell, Instrument::ALL, Instrument::word)
            .filter(|instrument| !instrument.needs_parent())
            .or_else(|| {
                let folded = fold(cell);
                INSTRUMENTS
                    .iter()
                    .find(|(_, words)| words.iter().any(|word| fold(word) == folded))
                    .map(|(instrument, _)| *instrument)
            })
    }

    /// The term of a closed set that a cell names, by its label in any language or its word.
    fn term<T: Copy>(
        &self,
        set: &str,
        cell: &str,
        all: &[T],
        word: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let folded = fold(cell);
        all.iter().copied().find(|term| {
            word(*term) == cell
                || self.messages.iter().any(|it| fold(&it.term(set, word(*term))) == folded)
        })
    }

    /// The title of an agreement for which the file has none: what it is, and with whom.
    fn title(&self, draft: &Draft) -> Wording {
        let Some(messages) = self.messages.iter().find(|it| it.language() == self.language) else {
            return Wording::default();
        };
        let instrument = messages.term("agreement-instrument", draft.facts.instrument.word());
        let parties = draft.parties.join(self.language.list_separator());
        let args = [("instrument", (&instrument).into()), ("parties", (&parties).into())];
        Wording::of([(self.language.tag(), &messages.say("report-import-title", &args))])
    }
}

/// The items of a cell that holds several.
fn listed(cell: &str) -> Vec<String> {
    cell.split([';', '؛', '|', '\n'])
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}
