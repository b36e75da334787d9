//! What a value says: in which language, in which form.

use serde_json::Value;
use tawama_registry::PartialDate;
use tawama_registry::money::Amount;

use super::field::Filter;
use super::fields::{Field, Sort};
use crate::dates;
use crate::language::Language;
use crate::messages::Messages;
use crate::numbers;

/// The words that say in which form a date is told.
const DATES: [&str; 4] = ["long", "short", "year", "iso"];
/// The words that say how the items of a list are told.
const LISTS: [&str; 2] = ["list", "lines"];
/// The word before what is said where there is nothing.
const OR: &str = "or";

/// Every word that may follow a field.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    let languages = Language::ALL.into_iter().map(Language::tag);
    DATES.into_iter().chain(LISTS).chain([OR]).chain(languages)
}

/// Whether a word may follow a field of this sort.
pub(super) fn fits(word: &str, sort: Sort) -> bool {
    if DATES.contains(&word) {
        return matches!(sort, Sort::Date | Sort::List(_));
    }
    if LISTS.contains(&word) {
        return matches!(sort, Sort::List(_));
    }
    !matches!(sort, Sort::Picture)
}

/// What is there, as a condition asks.
pub(super) fn is_there(value: &Value, sort: Sort) -> bool {
    match (value, sort) {
        (Value::Null, _) => false,
        (Value::Bool(it), _) => *it,
        (Value::String(text), _) => !text.trim().is_empty(),
        (Value::Array(items), _) => !items.is_empty(),
        (Value::Number(it), _) => it.as_f64() != Some(0.0),
        (Value::Object(said), Sort::Wording) => said.values().any(|it| is_there(it, Sort::Text)),
        (Value::Object(said), _) => !said.is_empty(),
    }
}

/// What a value says, in lines.
pub(super) fn say(
    value: &Value,
    sort: Sort,
    filters: &[Filter],
    asked: Option<Language>,
    document: Language,
) -> String {
    let named = filters.iter().rev().find_map(|it| exactly(&it.word));
    let asked = asked.or(named);
    let said = told(value, sort, filters, asked, document);
    if said.trim().is_empty() {
        let instead = filters.iter().find(|it| it.word == OR);
        return instead.map(|it| it.said.clone()).unwrap_or_default();
    }
    said
}

/// The language whose tag this is.
pub(super) fn exactly(tag: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.tag() == tag)
}

fn told(
    value: &Value,
    sort: Sort,
    filters: &[Filter],
    asked: Option<Language>,
    document: Language,
) -> String {
    let language = asked.unwrap_or(document);
    match (sort, value) {
        (Sort::Text, Value::String(text)) => text.clone(),
        (Sort::Wording, Value::Object(said)) => {
            let in_language = |tag: &str| said.get(tag).and_then(Value::as_str);
            let own = in_language(language.tag());
            // A language that is asked for by name is not replaced by another.
            let other = || match asked {
                Some(_) => None,
                None => ["fr", "en", "ar"]
                    .into_iter()
                    .find_map(in_language)
                    .or_else(|| said.values().find_map(Value::as_str)),
            };
            own.or_else(other).unwrap_or_default().to_owned()
        }
        (Sort::Date, Value::String(text)) => date(text, filters, language),
        (Sort::Count, Value::Number(it)) => {
            it.as_u64().map(|it| numbers::whole(it, language)).unwrap_or_default()
        }
        (Sort::Amount, Value::Object(it)) => {
            let amount = it.get("amount").and_then(Value::as_i64);
            let currency = it.get("currency").and_then(Value::as_str).unwrap_or_default();
            let figures = amount.map(|it| numbers::amount(Amount(it), currency, language));
            figures.map(|it| format!("{it}\u{a0}{currency}")).unwrap_or_default()
        }
        (Sort::Flag, Value::Bool(it)) => {
            let messages = Messages::new(language);
            messages.get(if *it { "template-yes" } else { "template-no" })
        }
        (Sort::Record(fields), it) => by_name(it, fields, filters, asked, document),
        (Sort::List(fields), Value::Array(items)) => {
            let items = items.iter().map(|it| by_name(it, fields, filters, asked, document));
            let items: Vec<String> = items.filter(|it| !it.is_empty()).collect();
            if filters.iter().any(|it| it.word == "lines") {
                items.join("\n")
            } else {
                joined(&items, language)
            }
        }
        _ => String::new(),
    }
}

/// A record by its name: the first of its fields.
fn by_name(
    value: &Value,
    fields: &[Field],
    filters: &[Filter],
    asked: Option<Language>,
    document: Language,
) -> String {
    let named = ["name", "title", "wording"];
    let field = fields.iter().find(|it| named.contains(&it.name)).or(fields.first());
    let value = field.and_then(|field| Some((field, value.get(field.name)?)));
    value
        .map(|(field, value)| told(value, field.sort, filters, asked, document))
        .unwrap_or_default()
}

fn date(text: &str, filters: &[Filter], language: Language) -> String {
    let Ok(date) = text.parse::<PartialDate>() else { return String::new() };
    let form = filters.iter().rev().find(|it| DATES.contains(&it.word.as_str()));
    match form.map_or("long", |it| it.word.as_str()) {
        "short" => text.rsplit('-').collect::<Vec<_>>().join("/"),
        "year" => text.get(..4).unwrap_or_default().to_owned(),
        "iso" => text.to_owned(),
        _ => dates::written(date, language),
    }
}

/// Items in a sentence: "a, b et c".
pub(super) fn joined(items: &[String], language: Language) -> String {
    let messages = Messages::new(language);
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => {
            let mut said = String::new();
            for item in most {
                said = if said.is_empty() {
                    item.clone()
                } else {
                    let args = [("before", (&said).into()), ("item", item.into())];
                    messages.say("template-list-more", &args)
                };
            }
            let args = [("before", (&said).into()), ("item", last.into())];
            messages.say("template-list-last", &args)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn filter(word: &str, said: &str) -> Filter {
        Filter { word: word.into(), said: said.into() }
    }

    #[test]
    fn a_date_is_told_in_the_form_that_is_asked_for() {
        let say = |value: &str, filters: &[Filter], language| {
            say(&json!(value), Sort::Date, filters, None, language)
        };
        assert_eq!(say("2025-02-01", &[], Language::Fr), "1er février 2025");
        assert_eq!(say("2025-02-01", &[filter("short", "")], Language::Fr), "01/02/2025");
        assert_eq!(say("2025-02", &[filter("short", "")], Language::Ar), "02/2025");
        assert_eq!(say("2025-02-01", &[filter("ar", "")], Language::Fr), "1 فبراير 2025");
        assert_eq!(say("", &[filter("or", "sans terme")], Language::Fr), "sans terme");
    }

    #[test]
    fn a_language_that_is_asked_for_is_not_replaced() {
        let name = json!({ "fr": "Tanger", "ar": "طنجة" });
        let said = |asked| say(&name, Sort::Wording, &[], asked, Language::En);
        assert_eq!(said(None), "Tanger");
        assert_eq!(said(Some(Language::Ar)), "طنجة");
        assert_eq!(said(Some(Language::En)), "");
    }

    #[test]
    fn items_are_joined_as_the_language_joins_them() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(joined(&items, Language::Fr), "a, b et c");
        assert_eq!(joined(&items, Language::En), "a, b and c");
        let items = ["الثقافة", "الشباب", "التراث"].map(str::to_owned);
        assert_eq!(joined(&items, Language::Ar), "الثقافة والشباب والتراث");
        assert_eq!(joined(&items[..1], Language::Ar), "الثقافة");
    }

    #[test]
    fn a_condition_asks_whether_something_is_there() {
        assert!(!is_there(&json!({ "fr": " " }), Sort::Wording));
        assert!(!is_there(&json!([]), Sort::List(&[])));
        assert!(is_there(&json!("2025"), Sort::Date));
        assert!(!is_there(&json!(0), Sort::Count));
    }
}
