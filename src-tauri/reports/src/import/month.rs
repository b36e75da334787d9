//! The names of the months, as dates are written with them.

use std::collections::HashMap;
use std::sync::LazyLock;

use tawama_registry::text::fold;

/// In French, English, German, Spanish and Italian, and in the Arabic of Morocco, of Algeria and
/// Tunisia, of Egypt and of the Levant.
const MONTHS: [&[&str]; 12] = [
    &[
        "janvier",
        "janv",
        "january",
        "jan",
        "januar",
        "jänner",
        "enero",
        "ene",
        "gennaio",
        "gen",
        "يناير",
        "جانفي",
        "كانون الثاني",
    ],
    &[
        "février",
        "févr",
        "fév",
        "february",
        "feb",
        "februar",
        "febrero",
        "febbraio",
        "فبراير",
        "فيفري",
        "شباط",
    ],
    &["mars", "march", "mar", "märz", "mrz", "marzo", "مارس", "آذار"],
    &["avril", "avr", "april", "apr", "abril", "abr", "aprile", "أبريل", "أفريل", "إبريل", "نيسان"],
    &["mai", "may", "mayo", "maggio", "mag", "ماي", "مايو", "أيار"],
    &["juin", "june", "jun", "juni", "junio", "giugno", "giu", "يونيو", "يونيه", "جوان", "حزيران"],
    &[
        "juillet",
        "juil",
        "july",
        "jul",
        "juli",
        "julio",
        "luglio",
        "lug",
        "يوليوز",
        "يوليو",
        "يوليه",
        "جويلية",
        "تموز",
    ],
    &["août", "august", "aug", "agosto", "ago", "غشت", "أغسطس", "أوت", "آب"],
    &[
        "septembre",
        "september",
        "sept",
        "sep",
        "septiembre",
        "setiembre",
        "settembre",
        "set",
        "شتنبر",
        "سبتمبر",
        "أيلول",
    ],
    &[
        "octobre",
        "october",
        "oct",
        "oktober",
        "okt",
        "octubre",
        "ottobre",
        "ott",
        "أكتوبر",
        "تشرين الأول",
    ],
    &["novembre", "november", "nov", "noviembre", "نونبر", "نوفمبر", "تشرين الثاني"],
    &[
        "décembre",
        "december",
        "déc",
        "dec",
        "dezember",
        "dez",
        "diciembre",
        "dic",
        "dicembre",
        "دجنبر",
        "ديسمبر",
        "كانون الأول",
    ],
];

static NUMBERS: LazyLock<HashMap<String, usize>> = LazyLock::new(|| {
    let numbered = (1..).zip(MONTHS);
    numbered.flat_map(|(number, names)| names.iter().map(move |it| (fold(it), number))).collect()
});

/// The number of the month that is called so, folded.
pub(super) fn month_of(name: &str) -> Option<usize> {
    NUMBERS.get(name.trim()).copied()
}
