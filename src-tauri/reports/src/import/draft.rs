//! From the cells of a row to what an agreement says.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use tawama_registry::agreement::{AgreementFacts, EntryRule, Instrument, Renewal, Term};
use tawama_registry::text::fold;
use tawama_registry::{Connection, PartialDate, Result, Wording, office};

use super::column::Column;
use super::country::Countries;
use super::date::{self, DayOrder, When};
use super::duration;
use super::meaning::Meaning;
use super::party::{self, PartyName, Spot};
use super::row::{Cells, Remarks};
use super::{language_of, term};
use crate::language::Language;
use crate::messages::Messages;

/// A row as it was understood.
pub(super) struct Draft {
    /// What the agreement says, but for its parties.
    pub(super) facts: AgreementFacts,
    /// Whether the file itself gives the title.
    pub(super) titled: bool,
    /// Whether the office's own party is one of its parties: where the file has no column of that
    /// side.
    pub(super) home: bool,
    /// The party on the office's side, where the file names it.
    pub(super) own: Option<PartyName>,
    /// The other parties.
    pub(super) parties: Vec<PartyName>,
}

/// Words that offices write for an instrument, beside the product's own labels; the more
/// particular first, since a cell may hold several.
const INSTRUMENTS: &[(Instrument, &[&str])] = &[
    (
        Instrument::LetterOfIntent,
        &[
            "letter of intent",
            "lettre d'intention",
            "intention",
            "loi",
            "déclaration d'intention",
            "absichtserklärung",
            "carta de intención",
            "lettera d'intenti",
            "إعلان نوايا",
            "خطاب نوايا",
        ],
    ),
    (
        Instrument::MemorandumOfUnderstanding,
        &[
            "memorandum of understanding",
            "mémorandum",
            "memorandum",
            "mou",
            "protocole d'entente",
            "memorando de entendimiento",
            "memorandum d'intesa",
            "مذكرة تفاهم",
            "مذكرة",
        ],
    ),
    (
        Instrument::TwinningAgreement,
        &[
            "jumelage",
            "accord de jumelage",
            "convention de jumelage",
            "charte de jumelage",
            "twinning",
            "twin towns",
            "sister city",
            "sister cities",
            "städtepartnerschaft",
            "hermanamiento",
            "gemellaggio",
            "توأمة",
            "اتفاقية توأمة",
        ],
    ),
    (
        Instrument::FriendshipAgreement,
        &[
            "pacte d'amitié et de coopération",
            "pacte d'amitié",
            "amitié",
            "friendship",
            "freundschaft",
            "amistad",
            "amicizia",
            "صداقة",
        ],
    ),
    (
        Instrument::Protocol,
        &["protocole", "protocol", "protokoll", "protocolo", "protocollo", "بروتوكول"],
    ),
    (
        Instrument::CooperationAgreement,
        &[
            "convention de coopération",
            "convention de partenariat",
            "accord de partenariat",
            "coopération",
            "partenariat",
            "cooperation",
            "collaboration",
            "partnership",
            "zusammenarbeit",
            "kooperation",
            "cooperación",
            "cooperazione",
            "تعاون",
            "شراكة",
        ],
    ),
];

/// What an instrument's cell says.
#[derive(Clone, Copy)]
struct Named {
    class: Option<Instrument>,
    /// Whether it says that and nothing else.
    wholly: bool,
}

/// What is needed to read the rows of a file of agreements.
pub(super) struct Reader<'a> {
    pub(super) language: Language,
    pub(super) order: DayOrder,
    pub(super) messages: &'a [Messages],
    pub(super) countries: &'a Countries,
    fields: BTreeMap<String, String>,
    /// Instruments by what is written for them: files say the same thousands of times.
    instruments: RefCell<HashMap<String, Named>>,
    has_own_column: bool,
    /// What an agreement is where nothing says it.
    usual: Instrument,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        conn: &Connection,
        language: Language,
        order: DayOrder,
        messages: &'a [Messages],
        countries: &'a Countries,
        columns: &[Column],
    ) -> Result<Self> {
        let mut fields = BTreeMap::new();
        for field in office::fields(conn)? {
            for name in field.label.0.values() {
                fields.insert(fold(name), field.code.clone());
            }
        }
        Ok(Self {
            language,
            order,
            messages,
            countries,
            fields,
            instruments: RefCell::default(),
            usual: if columns.iter().any(|column| party::speaks_of_twins(&column.heading)) {
                Instrument::TwinningAgreement
            } else {
                Instrument::CooperationAgreement
            },
            has_own_column: columns.iter().any(|column| column.meaning == Some(Meaning::Own)),
        })
    }

    /// What a row says, and what is to be said of it.
    pub(super) fn read(&self, cells: Cells<'_>) -> (Draft, Remarks) {
        let mut remarks = Remarks::default();
        let mut facts = AgreementFacts::new(self.usual, "", Wording::default());
        if let Some(text) = cells.text(Meaning::Reference) {
            facts.reference = text.to_owned();
        }
        let title = cells.text(Meaning::Title);
        if let Some(text) = title {
            facts.title = Wording::of([(language_of(text, self.language), text)]);
        }
        self.take_instrument(&mut facts, cells, &mut remarks);
        self.take_term(&mut facts, cells, &mut remarks);
        for name in cells.text(Meaning::Fields).map(party::listed).unwrap_or_default() {
            match self.fields.get(&fold(&name)) {
                Some(code) if !facts.fields.contains(code) => facts.fields.push(code.clone()),
                Some(_) => {}
                None => {
                    let mut about = cells.about(Meaning::Fields, "import-field-unknown");
                    about.detail.insert("value".to_owned(), name.clone());
                    remarks.notes.push(name);
                    remarks.kept.push(about);
                }
            }
        }
        let own = self.own(cells, &mut remarks);
        let parties = self.parties(cells, &mut remarks);
        if parties.is_empty() {
            remarks.wrong.push(cells.about(Meaning::Parties, "import-party-missing"));
        } else if self.has_own_column && own.is_none() && parties.len() < 2 {
            remarks.wrong.push(cells.about(Meaning::Own, "import-party-missing"));
        }
        if title.is_none() {
            facts.title = self.title(&facts, &parties);
        }
        facts.notes = remarks.gathered(cells);
        let home = !self.has_own_column;
        (Draft { facts, titled: title.is_some(), home, own, parties }, remarks)
    }

    fn take_instrument(&self, facts: &mut AgreementFacts, cells: Cells<'_>, remarks: &mut Remarks) {
        let Some(text) = cells.text(Meaning::Instrument) else { return };
        let known = self.instruments.borrow().get(text).copied();
        let named = known.unwrap_or_else(|| {
            let named = self.instrument(text);
            self.instruments.borrow_mut().insert(text.to_owned(), named);
            named
        });
        if let Some(class) = named.class {
            facts.instrument = class;
        } else {
            facts.instrument = Instrument::CooperationAgreement;
            remarks.kept.push(cells.about(Meaning::Instrument, "import-instrument-unknown"));
        }
        if !named.wholly {
            facts.instrument_as_signed = Wording::of([(language_of(text, self.language), text)]);
        }
    }

    fn instrument(&self, cell: &str) -> Named {
        let own =
            term(self.messages, "agreement-instrument", cell, Instrument::ALL, Instrument::word)
                .filter(|instrument| !instrument.needs_parent());
        if own.is_some() {
            return Named { class: own, wholly: true };
        }
        let folded = fold(cell);
        let find = |fits: &dyn Fn(&str) -> bool| {
            INSTRUMENTS
                .iter()
                .find(|(_, words)| words.iter().any(|word| fits(&fold(word))))
                .map(|(instrument, _)| *instrument)
        };
        if let Some(class) = find(&|word| word == folded) {
            return Named { class: Some(class), wholly: true };
        }
        let bare = super::party::key(cell);
        let padded = format!(" {bare} ");
        let class = find(&|word| padded.contains(&format!(" {} ", super::party::key(word))));
        Named { class, wholly: false }
    }

    fn take_term(&self, facts: &mut AgreementFacts, cells: Cells<'_>, remarks: &mut Remarks) {
        let read = |meaning| cells.cell(meaning).map(|cell| date::read(cell, self.order));
        for meaning in [Meaning::Signed, Meaning::Begins, Meaning::Ends] {
            if let Some(year) = cells.cell(meaning).and_then(date::year_in_disguise) {
                let mut about = cells.about(meaning, "import-year-as-day");
                about.detail.insert("year".to_owned(), year.to_string());
                remarks.kept.push(about);
            }
        }
        let mut rolls_on = false;
        if let Some(when) = read(Meaning::Signed) {
            match when {
                Some(When::Day(day)) => facts.signed = Some(day),
                Some(When::Span(from, until)) => self.take_span(facts, from, until),
                Some(When::Nothing) => {}
                other => keep_date(cells, Meaning::Signed, other, remarks),
            }
        }
        if let Some(when) = read(Meaning::Begins) {
            match when {
                // The day of signature is the rule; another day is named.
                Some(When::Day(day)) if facts.signed == Some(day) => {}
                Some(When::Day(day)) => begin(&mut facts.term, day),
                Some(When::Span(from, until)) => {
                    begin(&mut facts.term, from);
                    facts.term.expiry_set = Some(until);
                }
                Some(When::Nothing) => {}
                other => keep_date(cells, Meaning::Begins, other, remarks),
            }
        }
        if let Some(when) = read(Meaning::Ends) {
            match when {
                Some(When::Day(day) | When::Span(_, day)) => facts.term.expiry_set = Some(day),
                Some(When::OpenEnded | When::Nothing) => {}
                Some(When::RollsOn) => rolls_on = true,
                other => keep_date(cells, Meaning::Ends, other, remarks),
            }
        }
        if let Some(text) = cells.text(Meaning::Duration) {
            match (duration::months(text), date::read_text(text, self.order)) {
                (Some(months), _) => facts.term.duration_months = Some(months),
                (None, Some(When::OpenEnded | When::Nothing)) => {}
                (None, Some(When::RollsOn)) => rolls_on = true,
                _ => remarks.keep(cells, Meaning::Duration, "import-duration-unclear"),
            }
        }
        self.take_renewal(facts, rolls_on, cells, remarks);
        let begins = facts.term.entry_date.or(facts.signed);
        if let (Some(begins), Some(ends)) = (begins, facts.term.expiry_set)
            && ends.latest() < begins.earliest()
        {
            remarks.wrong.push(cells.about(Meaning::Ends, "import-ends-before-it-begins"));
        }
    }

    fn take_renewal(
        &self,
        facts: &mut AgreementFacts,
        rolls_on: bool,
        cells: Cells<'_>,
        remarks: &mut Remarks,
    ) {
        let mut renewal = if rolls_on { Renewal::Tacit } else { Renewal::None };
        let mut said_in = if rolls_on { Meaning::Ends } else { Meaning::Renewal };
        if let Some(text) = cells.text(Meaning::Renewal) {
            said_in = Meaning::Renewal;
            match term(self.messages, "agreement-renewal", text, Renewal::ALL, Renewal::word) {
                Some(said) => renewal = said,
                None if date::read_text(text, self.order) == Some(When::RollsOn) => {
                    renewal = Renewal::Tacit;
                }
                None => remarks.keep(cells, Meaning::Renewal, "import-renewal-unknown"),
            }
        }
        let has_an_end = facts.term.expiry_set.is_some() || facts.term.duration_months.is_some();
        if renewal != Renewal::None && !has_an_end {
            // It goes on by itself, but from when to when is not said: then it has no end.
            let said_in = if cells.text(said_in).is_some() { said_in } else { Meaning::Duration };
            remarks.keep(cells, said_in, "import-renewal-without-term");
        } else {
            facts.term.renewal = renewal;
        }
    }

    /// Several days of signing are known to the month or the year; years from one to another are a
    /// term.
    fn take_span(&self, facts: &mut AgreementFacts, from: PartialDate, until: PartialDate) {
        let (first, last) = (from.to_string(), until.to_string());
        let days = (until.latest() - from.earliest()).num_days();
        let common = |length: usize| {
            first.get(..length).filter(|start| last.get(..length) == Some(start))?.parse().ok()
        };
        match common(7).or_else(|| common(4)).filter(|_| days < 31) {
            Some(month) => facts.signed = Some(month),
            None => {
                facts.signed = Some(from);
                facts.term.expiry_set = Some(until);
            }
        }
    }

    fn own(&self, cells: Cells<'_>, remarks: &mut Remarks) -> Option<PartyName> {
        let written = cells.text(Meaning::Own)?;
        let country = self.country(cells, Meaning::OwnCountry, remarks);
        let mut named = party::named(written, country.code.as_deref(), self.countries);
        named.notes = country.kept;
        named.spot = Spot {
            coordinates: cells.coordinates(Meaning::OwnLatitude, Meaning::OwnLongitude),
            population: cells.whole(Meaning::OwnPopulation).filter(|count| *count > 0),
        };
        Some(named)
    }

    fn parties(&self, cells: Cells<'_>, remarks: &mut Remarks) -> Vec<PartyName> {
        let Some(written) = cells.text(Meaning::Parties) else { return Vec::new() };
        let country = self.country(cells, Meaning::Country, remarks);
        let mut names = party::listed(written);
        if names.is_empty() {
            names.push(written.to_owned());
        }
        let mut parties: Vec<PartyName> = names
            .iter()
            .enumerate()
            .map(|(at, name)| {
                let code = country.code.as_deref().filter(|_| at == 0);
                party::named(name, code, self.countries)
            })
            .collect();
        if let Some(first) = parties.first_mut() {
            first.notes = country.kept;
            first.short = cells.text(Meaning::Short).map(ToOwned::to_owned);
            first.others.extend(cells.texts(Meaning::OtherName).map(|(_, text)| text.to_owned()));
            first.spot = Spot {
                coordinates: cells.coordinates(Meaning::Latitude, Meaning::Longitude),
                population: cells.whole(Meaning::Population).filter(|count| *count > 0),
            };
        }
        parties
    }

    fn country(&self, cells: Cells<'_>, meaning: Meaning, remarks: &mut Remarks) -> Country {
        let Some(text) = cells.text(meaning) else { return Country::default() };
        match self.countries.code(text) {
            Some(code) => Country { code: Some(code.to_owned()), kept: String::new() },
            None => {
                let about = cells.about(meaning, "import-country-unknown");
                let heading = about.column.clone().unwrap_or_default();
                remarks.kept.push(about);
                Country { code: None, kept: format!("{heading}: {text}") }
            }
        }
    }

    /// The title of an agreement for which the file has none: what it is, and with whom.
    fn title(&self, facts: &AgreementFacts, parties: &[PartyName]) -> Wording {
        let Some(messages) = self.messages.iter().find(|it| it.language() == self.language) else {
            return Wording::default();
        };
        let instrument = messages.term("agreement-instrument", facts.instrument.word());
        let names: Vec<&str> = parties.iter().map(|party| party.name.as_str()).collect();
        let names = names.join(self.language.list_separator());
        let args = [("instrument", (&instrument).into()), ("parties", (&names).into())];
        Wording::of([(self.language.tag(), &messages.say("report-import-title", &args))])
    }
}

/// A country as its cell tells it.
#[derive(Default)]
struct Country {
    code: Option<String>,
    /// What is written and means none that is known.
    kept: String,
}

fn begin(term: &mut Term, day: PartialDate) {
    term.entry_rule = EntryRule::OnDate;
    term.entry_date = Some(day);
}

/// Keeps what is written of a date that is not understood.
pub(super) fn keep_date(
    cells: Cells<'_>,
    meaning: Meaning,
    when: Option<When>,
    remarks: &mut Remarks,
) {
    let code = match when {
        Some(When::Hijri) => "import-date-hijri",
        _ => "import-date-unclear",
    };
    remarks.keep(cells, meaning, code);
}
