//! The names of the gazetteer in order, so that a beginning leads to all that begin so.
//!
//! Every word of a name is such a beginning. The names lie one after another in one text; what is
//! ordered are the places in it where words begin, each with its first eight bytes beside it,
//! which tell most of them apart without looking into the text.

use crate::text::key;

/// What stands between the names in the text, which no key holds.
const BETWEEN: u8 = b'\n';

/// The names in order.
#[derive(Default)]
pub(super) struct Index {
    /// The keys of all names.
    keys: String,
    /// Where words begin in it, in the order of what begins there.
    starts: Vec<Start>,
}

/// Where a word begins.
#[derive(Clone, Copy)]
struct Start {
    /// The first eight bytes, to be compared as a number.
    first: u64,
    /// Where in the text.
    at: u32,
    /// Whose name it is: the number of a place, the most populous first.
    place: u32,
}

/// The first eight bytes of a text as a number that is ordered as they are.
fn first_bytes(text: &[u8]) -> u64 {
    let mut first = [0; 8];
    for (place, byte) in first.iter_mut().zip(text.iter().take_while(|byte| **byte != BETWEEN)) {
        *place = *byte;
    }
    u64::from_be_bytes(first)
}

impl Index {
    /// Adds the names of a place.
    pub(super) fn add<'n>(&mut self, place: u32, names: impl Iterator<Item = &'n str>) {
        let mut known: Vec<String> = Vec::new();
        for name in names {
            let key = key(name);
            if key.is_empty() || known.contains(&key) {
                continue;
            }
            let at = self.keys.len();
            self.keys.push_str(&key);
            self.keys.push(char::from(BETWEEN));
            let after_blanks = key.match_indices(' ').map(|(blank, _)| blank + 1);
            // القدس is also looked for without its article.
            let article = key.starts_with("ال").then_some("ال".len());
            for start in std::iter::once(0).chain(after_blanks).chain(article) {
                let Ok(at) = u32::try_from(at + start) else { return };
                let first = first_bytes(key.as_bytes().get(start..).unwrap_or_default());
                self.starts.push(Start { first, at, place });
            }
            known.push(key);
        }
    }

    /// Puts all that was added in order.
    pub(super) fn order(&mut self) {
        let keys = self.keys.as_bytes();
        self.starts.sort_unstable_by(|a, b| {
            a.first
                .cmp(&b.first)
                .then_with(|| rest(keys, a.at).cmp(rest(keys, b.at)))
                .then(a.place.cmp(&b.place))
        });
        self.keys.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    fn beginning_with(&self, key: &str) -> &[Start] {
        let keys = self.keys.as_bytes();
        let key = key.as_bytes();
        let begins = |start: &Start| {
            let rest = rest(keys, start.at);
            rest.get(..rest.len().min(key.len())).unwrap_or_default()
        };
        let from = self.starts.partition_point(|start| begins(start) < key);
        let after = self.starts.get(from..).unwrap_or_default();
        let to = after.partition_point(|start| begins(start) == key);
        after.get(..to).unwrap_or_default()
    }

    /// Whether a whole name begins there.
    fn is_whole(&self, start: &Start) -> bool {
        let before = usize::try_from(start.at).ok().and_then(|at| at.checked_sub(1));
        before.is_none_or(|before| self.keys.as_bytes().get(before) == Some(&BETWEEN))
    }

    /// Whether the name ends so many bytes after.
    fn ends(&self, start: &Start, length: usize) -> bool {
        let end = usize::try_from(start.at).ok().and_then(|at| at.checked_add(length));
        end.is_some_and(|end| self.keys.as_bytes().get(end) == Some(&BETWEEN))
    }

    /// The places that are called by exactly this key, the most populous first.
    pub(super) fn called(&self, key: &str) -> impl Iterator<Item = u32> + use<> {
        let found = self.beginning_with(key).iter();
        let exact = found.filter(|it| self.is_whole(it) && self.ends(it, key.len()));
        let mut places: Vec<u32> = exact.map(|start| start.place).collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter()
    }

    /// The best places with a name, or a word in one, that begins with `key`.
    pub(super) fn find(&self, key: &str, at_home: impl Fn(u32) -> bool, limit: usize) -> Vec<u32> {
        const ELSEWHERE: u64 = 1 << 40;
        const INEXACT: u64 = 1 << 41;
        let rank = |start: &Start| {
            let whole = self.is_whole(start);
            let exact = whole && self.ends(start, key.len());
            let away = if at_home(start.place) { 0 } else { ELSEWHERE };
            // A word within a name counts as the beginning of the name of a smaller city.
            let size = u64::from(start.place) * if whole { 1 } else { 8 };
            (if exact { 0 } else { INEXACT } + away + size, start.place)
        };
        let mut ranked: Vec<(u64, u32)> = self.beginning_with(key).iter().map(rank).collect();
        // A place may be there by several of its names: some more than are asked for are ordered.
        let enough = limit.saturating_mul(64);
        if ranked.len() > enough {
            ranked.select_nth_unstable(enough);
            ranked.truncate(enough);
        }
        ranked.sort_unstable();
        let mut places: Vec<u32> = Vec::new();
        for (_, place) in ranked {
            if places.len() >= limit {
                break;
            }
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}

/// What begins at a place in the text of keys, up to the end of the name.
fn rest(keys: &[u8], at: u32) -> &[u8] {
    let from = usize::try_from(at).unwrap_or(usize::MAX);
    let rest = keys.get(from..).unwrap_or_default();
    rest.split(|byte| *byte == BETWEEN).next().unwrap_or_default()
}
