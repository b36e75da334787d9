//! The names a template may use, and what each is: one dictionary for every template.

/// What a field is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sort {
    /// A text in no language, such as a reference.
    Text,
    /// A text per language: that of the document, or `.fr`, `.ar`, `.en` of it.
    Wording,
    /// A date, as precisely as it is known.
    Date,
    /// How many.
    Count,
    /// An amount with its currency.
    Amount,
    /// Yes or no, for conditions.
    Flag,
    /// A picture.
    Picture,
    /// Fields of its own.
    Record(&'static [Field]),
    /// Any number of items, each with these fields.
    List(&'static [Field]),
}

impl Sort {
    /// Its word, in the keys of messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Wording => "wording",
            Self::Date => "date",
            Self::Count => "count",
            Self::Amount => "amount",
            Self::Flag => "flag",
            Self::Picture => "picture",
            Self::Record(_) => "record",
            Self::List(_) => "list",
        }
    }
}

/// A field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    /// Its name in templates.
    pub name: &'static str,
    /// What it is.
    pub sort: Sort,
}

const fn f(name: &'static str, sort: Sort) -> Field {
    Field { name, sort }
}

use Sort::{Amount, Count, Date, Flag, List, Picture, Record, Text, Wording};

const NAMED: &[Field] = &[f("name", Wording)];

const PARTY: &[Field] = &[
    f("name", Wording),
    f("role", Wording),
    f("kind", Wording),
    f("country", Wording),
    f("ours", Flag),
];

const SIGNATURE: &[Field] =
    &[f("person", Wording), f("capacity", Wording), f("party", Wording), f("signed", Date)];

const WITNESS: &[Field] = &[f("person", Wording), f("capacity", Wording), f("party", Wording)];

const TEXT_LANGUAGE: &[Field] = &[f("code", Text), f("authentic", Flag), f("prevails", Flag)];

const ORIGINAL: &[Field] = &[f("holder", Wording), f("location", Text), f("count", Count)];

const APPROVAL: &[Field] = &[
    f("kind", Wording),
    f("authority", Wording),
    f("state", Wording),
    f("reference", Text),
    f("submitted", Date),
    f("decided", Date),
    f("answer_by", Date),
    f("note", Text),
];

const COMMITMENT: &[Field] = &[
    f("wording", Wording),
    f("clause", Text),
    f("owed_by", Wording),
    f("due", Date),
    f("yearly", Flag),
    f("field", Wording),
    f("state", Wording),
    f("carried_by", List(NAMED)),
    f("note", Text),
];

const EVENT: &[Field] = &[f("kind", Wording), f("day", Date), f("note", Text)];

const SUMMARY: &[Field] = &[
    f("reference", Text),
    f("title", Wording),
    f("instrument", Wording),
    f("state", Wording),
    f("signed", Date),
    f("begins", Date),
    f("ends", Date),
    f("parties", List(NAMED)),
    f("country", Wording),
];

const RELATIVE: &[Field] = &[
    f("reference", Text),
    f("title", Wording),
    f("instrument", Wording),
    f("state", Wording),
    f("signed", Date),
    f("changes", Wording),
];

const AGREEMENT: &[Field] = &[
    f("reference", Text),
    f("title", Wording),
    f("title_as_signed", Wording),
    f("instrument", Wording),
    f("instrument_as_signed", Wording),
    f("state", Wording),
    f("signed", Date),
    f("place", Wording),
    f("occasion", Wording),
    f("begins", Date),
    f("ends", Date),
    f("notice_by", Date),
    f("duration_months", Count),
    f("renewal", Wording),
    f("changes", Wording),
    f("parent", Wording),
    f("notes", Text),
    f("parties", List(PARTY)),
    f("signatures", List(SIGNATURE)),
    f("witnesses", List(WITNESS)),
    f("fields", List(NAMED)),
    f("languages", List(TEXT_LANGUAGE)),
    f("originals", List(ORIGINAL)),
    f("approvals", List(APPROVAL)),
    f("commitments", List(COMMITMENT)),
    f("events", List(EVENT)),
    f("family", List(RELATIVE)),
    f("exhibitions", List(NAMED)),
    f("activities", List(NAMED)),
];

const PERSON: &[Field] = &[
    f("name", Wording),
    f("salutation", Wording),
    f("function", Wording),
    f("mail", Text),
    f("telephone", Text),
];

const PARTNER: &[Field] = &[
    f("name", Wording),
    f("official_name", Wording),
    f("kind", Wording),
    f("country", Wording),
    f("place", Wording),
    f("population", Count),
    f("parent", Wording),
    f("website", Text),
    f("notes", Text),
    f("people", List(PERSON)),
    f("agreements", List(SUMMARY)),
    f("exhibitions", List(NAMED)),
    f("activities", List(NAMED)),
];

const ORGANISER: &[Field] = &[f("name", Wording), f("role", Wording)];

const LEG: &[Field] = &[
    f("venue", Wording),
    f("install", Date),
    f("ceremony", Date),
    f("opens", Date),
    f("closes", Date),
    f("dismantled", Date),
    f("visitors", Count),
];

const OBJECT: &[Field] = &[
    f("inventory_number", Text),
    f("title", Wording),
    f("kind", Text),
    f("maker", Text),
    f("dated", Text),
    f("material", Text),
    f("dimensions", Text),
    f("pieces", Count),
    f("lender", Wording),
    f("value", Amount),
    f("since", Date),
    f("until", Date),
    f("credit", Wording),
];

const MILESTONE: &[Field] = &[
    f("title", Wording),
    f("due", Date),
    f("done", Date),
    f("side", Wording),
    f("owed_by", Wording),
];

const EXHIBITION: &[Field] = &[
    f("title", Wording),
    f("theme", Wording),
    f("concept", Wording),
    f("heritage", Wording),
    f("state", Wording),
    f("opens", Date),
    f("closes", Date),
    f("notes", Text),
    f("parties", List(ORGANISER)),
    f("legs", List(LEG)),
    f("objects", List(OBJECT)),
    f("milestones", List(MILESTONE)),
    f("agreements", List(NAMED)),
];

const LINE: &[Field] = &[f("text", Text)];

const OFFICE: &[Field] = &[
    f("name", Wording),
    f("home", Wording),
    f("heading", Wording),
    f("left", List(LINE)),
    f("right", List(LINE)),
    f("place", Wording),
    f("issued", Wording),
    f("our_ref", Text),
    f("address", Wording),
    f("function", Wording),
    f("signatory", Wording),
    f("arms", Wording),
];

/// Everything a template may name.
pub const FIELDS: &[Field] = &[
    f("today", Date),
    f("as_of", Date),
    f("logo", Picture),
    f("office", Record(OFFICE)),
    f("agreement", Record(AGREEMENT)),
    f("partner", Record(PARTNER)),
    f("exhibition", Record(EXHIBITION)),
    f("agreements", List(SUMMARY)),
];

/// What every item of a list has besides its own fields: which one it is, counted from one.
pub const NUMBER: Field = f("number", Count);

/// A field with the names that lead to it, as the reference tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The names, with points between them; `[]` after a list, whose items have what follows.
    pub path: String,
    /// The field.
    pub field: Field,
}

/// Every field there is, each after what it belongs to.
#[must_use]
pub fn all() -> Vec<Told> {
    let mut told = Vec::new();
    tell(FIELDS, "", &mut told);
    told
}

fn tell(fields: &[Field], before: &str, told: &mut Vec<Told>) {
    for field in fields {
        let path = format!("{before}{}", field.name);
        told.push(Told { path: path.clone(), field: *field });
        match field.sort {
            Record(inner) => tell(inner, &format!("{path}."), told),
            List(inner) => {
                tell(inner, &format!("{path}[]."), told);
                told.push(Told { path: format!("{path}[].{}", NUMBER.name), field: NUMBER });
            }
            _ => {}
        }
    }
}
