//! The letters of a file: in which encoding it is, and what stands between its cells.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use crate::csv::Separator;

/// The text of a file and the name of its encoding.
pub(super) fn decode(bytes: &[u8]) -> (String, &'static str) {
    let encoding = encoding_of(bytes);
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    (text.into_owned(), encoding.name())
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    // The offices of the region write these two; anything else is a misreading of the first.
    match detector.guess(None, Utf8Detection::Deny) {
        arabic if arabic == WINDOWS_1256 => WINDOWS_1256,
        arabic if arabic == encoding_rs::ISO_8859_6 => arabic,
        _ => WINDOWS_1252,
    }
}

/// UTF-16 shows in headings by the null beside each Latin letter or separator.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(256))?;
    let nulls = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (nulls(0), nulls(1));
    let enough = start.len() / 16;
    if odd > enough && even == 0 {
        Some(UTF_16LE)
    } else if even > enough && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// What stands between the cells, seen in the line of headings; and the text
/// without the line `sep=;` by which some programs say it.
pub(super) fn separator(text: &str) -> (Separator, &str) {
    for separator in Separator::ALL {
        let said = format!("sep={}", separator.sign());
        if let Some(rest) = text.strip_prefix(&said)
            && rest.starts_with(['\r', '\n'])
        {
            return (separator, rest.trim_start_matches(['\r', '\n']));
        }
    }
    let mut counts = Separator::ALL.map(|separator| (headings_with(text, separator), separator));
    // The comma comes first in the set: it wins where nothing tells them apart.
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    (counts.first().map_or(Separator::Comma, |(_, separator)| *separator), text)
}

fn headings_with(text: &str, separator: Separator) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for letter in text.trim_start_matches(['\r', '\n']).chars() {
        match letter {
            '"' => quoted = !quoted,
            '\r' | '\n' if !quoted => break,
            sign if sign == separator.sign() && !quoted => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_known_by_its_letters() {
        let text = "Ville;Ville jumelée;Pays\r\nRabat;Séville;Espagne\r\nRabat;Le Caire;Égypte\r\n";
        let (cp1252, _, _) = WINDOWS_1252.encode(text);
        assert_eq!(decode(&cp1252), (text.to_owned(), "windows-1252"));
        assert_eq!(decode(text.as_bytes()), (text.to_owned(), "UTF-8"));
        assert_eq!(decode(format!("\u{feff}{text}").as_bytes()), (text.to_owned(), "UTF-8"));
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16), (text.to_owned(), "UTF-16LE"));
        let marked: Vec<u8> =
            "\u{feff}طنجة;القدس\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&marked), ("طنجة;القدس\n".to_owned(), "UTF-16BE"));
        let arabic = "المدينة;البلد;تاريخ التوقيع\nالقدس;فلسطين;2025\nتونس;تونس;1999\n";
        let (cp1256, _, _) = WINDOWS_1256.encode(arabic);
        assert_eq!(decode(&cp1256), (arabic.to_owned(), "windows-1256"));
    }

    #[test]
    fn a_separator_is_seen_in_the_headings() {
        assert_eq!(separator("a;b;c\n1,2;3,4;5").0, Separator::Semicolon);
        assert_eq!(separator("\"a;b;c\",d\n").0, Separator::Comma);
        assert_eq!(separator("a\tb\n").0, Separator::Tab);
        assert_eq!(separator("sep=;\r\na,b;c\n"), (Separator::Semicolon, "a,b;c\n"));
    }
}
