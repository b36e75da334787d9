//! What the columns of a list of objects mean: known by the headings of the product's own
//! loan lists in its three languages, and by those that museums usually write.

use serde::{Deserialize, Serialize};
use tawama_registry::text::fold;
use tawama_registry::{Error, Problem, Result};

use crate::exhibition::loans as own;
use crate::messages::Messages;

/// What a column tells of an object.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ObjectField {
    /// The number in the lender's inventory.
    Number,
    /// The title.
    Title,
    /// What sort of object it is.
    Kind,
    /// Who made it.
    Maker,
    /// When it was made.
    Dated,
    /// Of what.
    Material,
    /// How large it is.
    Dimensions,
    /// Original or copy.
    Nature,
    /// How many pieces.
    Pieces,
    /// Who lends it.
    Lender,
    /// The first day of the loan.
    Since,
    /// The last day of the loan.
    Until,
    /// The legs in which it is shown.
    Legs,
    /// What it is insured for.
    Value,
    /// The currency of that.
    Currency,
    /// The day of the valuation.
    Valued,
    /// How it must be carried.
    Transport,
    /// Who travels with it.
    Courier,
    /// What the lender asks of its display.
    Display,
    /// The credit line.
    Credit,
    /// Anything else.
    Note,
}

/// A column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ObjectColumn {
    /// Its heading, as written.
    pub heading: String,
    /// What it means; none when it is not brought in.
    pub meaning: Option<ObjectField>,
}

/// Each field with the key of its heading in the product's own lists, and other headings.
const FIELDS: [(ObjectField, &str, &[&str]); 21] = [
    (
        ObjectField::Number,
        own::NUMBER,
        &[
            "n° d'inventaire",
            "no inventaire",
            "inventaire",
            "inv.",
            "inv",
            "numéro",
            "n°",
            "cote",
            "inventory no",
            "inventory no.",
            "inventory",
            "accession number",
            "object number",
            "id",
            "رقم",
            "رقم القطعة",
        ],
    ),
    (
        ObjectField::Title,
        own::TITLE,
        &[
            "objet",
            "œuvre",
            "nom de l'objet",
            "désignation",
            "intitulé",
            "object",
            "work",
            "object name",
            "name",
            "القطعة",
            "اسم القطعة",
            "عنوان القطعة",
            "التسمية",
        ],
    ),
    (
        ObjectField::Kind,
        own::KIND,
        &["catégorie", "nature de l'objet", "classification", "type", "category", "النوع"],
    ),
    (
        ObjectField::Maker,
        own::MAKER,
        &["artiste", "créateur", "auteur", "artist", "creator", "author", "الفنان", "المؤلف"],
    ),
    (
        ObjectField::Dated,
        own::DATED,
        &["date", "datation", "époque", "période", "period", "dated", "التاريخ", "الفترة"],
    ),
    (
        ObjectField::Material,
        own::MATERIAL,
        &[
            "matière",
            "matériaux",
            "technique",
            "matière et technique",
            "medium",
            "materials",
            "technique",
            "المادة",
            "التقنية",
        ],
    ),
    (ObjectField::Dimensions, own::DIMENSIONS, &["dimension", "format", "size", "المقاسات"]),
    (ObjectField::Nature, own::NATURE, &["original/copie", "original", "أصلي أو نسخة"]),
    (
        ObjectField::Pieces,
        own::PIECES,
        &["nombre", "quantité", "nombre de pièces", "count", "quantity", "العدد", "عدد القطع"],
    ),
    (
        ObjectField::Lender,
        own::LENDER,
        &["propriétaire", "collection", "musée", "owner", "museum", "المالك", "المتحف"],
    ),
    (
        ObjectField::Since,
        own::SINCE,
        &["début du prêt", "prêt du", "loan start", "loan begins", "بداية الإعارة"],
    ),
    (
        ObjectField::Until,
        own::UNTIL,
        &["fin du prêt", "prêt au", "retour", "loan end", "loan ends", "return", "نهاية الإعارة"],
    ),
    (ObjectField::Legs, own::LEGS, &["étapes", "montré à", "lieux", "legs", "venues", "المحطات"]),
    (
        ObjectField::Value,
        own::VALUE,
        &[
            "valeur",
            "valeur d'assurance",
            "prix",
            "value",
            "insurance value",
            "insured value",
            "القيمة",
            "قيمة التأمين",
        ],
    ),
    (ObjectField::Currency, own::CURRENCY, &["monnaie", "عملة"]),
    (ObjectField::Valued, own::VALUED, &["date d'évaluation", "valuation date", "تاريخ التقييم"]),
    (ObjectField::Transport, own::TRANSPORT, &["transport", "packing", "النقل"]),
    (ObjectField::Courier, own::COURIER, &["convoyeur", "المرافق"]),
    (ObjectField::Display, own::DISPLAY, &["conditions d'exposition", "lux", "شروط العرض"]),
    (
        ObjectField::Credit,
        own::CREDIT,
        &["mention", "crédit", "credit line", "credit", "creditline"],
    ),
    (
        ObjectField::Note,
        own::NOTE,
        &["remarques", "observations", "notes", "remarks", "comments", "ملاحظة"],
    ),
];

/// What the columns with these headings mean.
///
/// # Errors
/// [`Error::Invalid`] when two columns mean the same.
pub(super) fn understand(headings: &[String], messages: &[Messages]) -> Result<Vec<ObjectColumn>> {
    let known: Vec<(String, ObjectField)> = FIELDS
        .iter()
        .flat_map(|(field, key, others)| {
            let own = messages.iter().map(move |it| it.get(key));
            let others = others.iter().map(|other| (*other).to_owned());
            own.chain(others).map(|heading| (plain(&heading), *field))
        })
        .collect();
    let mut columns: Vec<ObjectColumn> = Vec::new();
    for heading in headings {
        let written = plain(heading);
        let meaning = known.iter().find(|(name, _)| *name == written).map(|(_, field)| *field);
        if let Some(field) = meaning
            && let Some(first) = columns.iter().find(|column| column.meaning == Some(field))
        {
            return Err(Error::Invalid(vec![
                Problem::new("file", "objects-column-twice")
                    .with("first", &first.heading)
                    .with("second", heading),
            ]));
        }
        columns.push(ObjectColumn { heading: heading.clone(), meaning });
    }
    Ok(columns)
}

/// A heading without what people write differently in it.
fn plain(heading: &str) -> String {
    let folded = fold(heading);
    folded.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches([':', '.']).to_owned()
}
