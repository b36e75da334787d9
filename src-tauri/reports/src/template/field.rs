//! What stands between `{{` and `}}`.

use super::direction_marks;

/// A field or a mark, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tag {
    /// `{{partner.name | filter}}`: a value.
    Value(Asked),
    /// `{{#each agreement.commitments}}`: what follows is repeated.
    Each(Vec<String>),
    /// `{{/each}}`.
    EndEach,
    /// `{{#if agreement.ends}}`, and `{{#if not agreement.ends}}`.
    If(Vec<String>, bool),
    /// `{{else}}`.
    Else,
    /// `{{/if}}`.
    EndIf,
    /// None of these.
    Unclear,
}

/// A value that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// The names that lead to it.
    pub(super) path: Vec<String>,
    /// What is done with it, in order.
    pub(super) filters: Vec<Filter>,
}

/// What is done with a value: a word, and what is said to it after a colon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) word: String,
    pub(super) said: String,
}

/// Reads what stands between the braces. Word's own corrections do no harm: capitals at the
/// beginning, blanks that do not break, marks of direction.
pub(super) fn read(inner: &str) -> Tag {
    let inner: String = inner.chars().filter(|letter| !direction_marks(*letter)).collect();
    let inner = inner.trim();
    let mut words = inner.split_whitespace().map(str::to_lowercase);
    let first = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let one = |rest: &[String]| match rest {
        [path] => names(path),
        _ => None,
    };
    let alone = rest.is_empty();
    match first.as_str() {
        "#each" => one(&rest).map_or(Tag::Unclear, Tag::Each),
        "#if" => match rest.as_slice() {
            [not, path] if not == "not" => {
                names(path).map_or(Tag::Unclear, |path| Tag::If(path, false))
            }
            rest => one(rest).map_or(Tag::Unclear, |path| Tag::If(path, true)),
        },
        "/each" if alone => Tag::EndEach,
        "/if" if alone => Tag::EndIf,
        "else" if alone => Tag::Else,
        _ => value(inner).map_or(Tag::Unclear, Tag::Value),
    }
}

fn value(inner: &str) -> Option<Asked> {
    let mut parts = inner.split('|');
    let path = names(&parts.next()?.trim().to_lowercase())?;
    let filters = parts.map(|part| {
        let (word, said) = part.split_once(':').unwrap_or((part, ""));
        Filter { word: word.trim().to_lowercase(), said: said.trim().to_owned() }
    });
    Some(Asked { path, filters: filters.collect() })
}

/// The names of a path: letters, digits and low lines, between points.
fn names(path: &str) -> Option<Vec<String>> {
    let is_name = |it: &str| {
        !it.is_empty() && it.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
    };
    path.split('.').map(|it| is_name(it).then(|| it.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;

    fn path(names: &[&str]) -> Vec<String> {
        names.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn a_field_is_read_whatever_word_made_of_it() {
        let asked = |inner| match read(inner) {
            Tag::Value(asked) => asked,
            other => panic!("{other:?}"),
        };
        assert_eq!(asked("Partner.name\u{a0}").path, path(&["partner", "name"]));
        let with = asked("\u{200f}agreement.ends | short | or : sans terme");
        assert_eq!(with.filters[1], Filter { word: "or".into(), said: "sans terme".into() });
        assert_eq!(read("#Each agreement.parties"), Tag::Each(path(&["agreement", "parties"])));
        assert_eq!(read("#if not agreement.ends"), Tag::If(path(&["agreement", "ends"]), false));
        assert_eq!(read(" /each "), Tag::EndEach);
        assert_eq!(read("partner name"), Tag::Unclear);
        assert_eq!(read(""), Tag::Unclear);
    }
}
