//! The letters of a text: in which encoding they are, and what stands between the cells.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use tawama_registry::{Error, Problem, Result};

use super::{Book, Cell, Choices, FileKind, MOST_CELLS, Row, Sheet, problem, too_many_cells};
use crate::csv;

/// The encodings to choose from, by the labels of the Encoding Standard, those that offices
/// write first. ISO 8859-1 is read as Windows-1252, which holds it.
pub const ENCODINGS: &[&str] = &[
    "UTF-8",
    "windows-1252",
    "windows-1256",
    "UTF-16LE",
    "UTF-16BE",
    "ISO-8859-15",
    "ISO-8859-6",
    "ISO-8859-2",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "macintosh",
    "Shift_JIS",
    "EUC-JP",
    "GBK",
    "Big5",
    "EUC-KR",
];

/// What stands between the cells of texts, the usual first: it wins where nothing tells.
pub const SEPARATORS: [char; 5] = [',', ';', '\t', '|', ':'];

/// How many lines a cell between quotes may have. A longer one lacks its closing quote.
const MOST_LINES_OF_A_CELL: u32 = 500;

/// How many records tell which separator it is.
const SAMPLE: usize = 200;

/// Reads a text of cells.
pub(super) fn read(bytes: &[u8], choices: &Choices) -> Result<Book> {
    let (text, encoding) = decode(bytes, choices)?;
    if text.contains('\0') {
        return Err(problem("import-file-unknown"));
    }
    let (seen, body) = separator(&text);
    let chosen = choices.separator.as_deref().and_then(|sign| sign.chars().next());
    let separator = chosen.filter(char::is_ascii).unwrap_or(seen);
    let rows = rows(body, separator)?;
    let sheets = if rows.is_empty() {
        Vec::new()
    } else {
        vec![Sheet { name: String::new(), hidden: false, rows, merged: Vec::new() }]
    };
    Ok(Book {
        kind: FileKind::Text,
        encoding: Some(encoding.to_owned()),
        separator: Some(separator),
        sheets,
    })
}

fn records(body: &str, separator: char) -> ::csv::Reader<&[u8]> {
    ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .from_reader(body.as_bytes())
}

fn rows(body: &str, separator: char) -> Result<Vec<Row>> {
    // What the line `sep=;` was is a line as well.
    let (mut rows, mut cells_in_all) = (Vec::new(), 0);
    let mut counter = LineCounter { body, byte: 0, line: 1 };
    let mut reader = records(body, separator);
    let mut record = ::csv::StringRecord::new();
    let unreadable = |line: u32| {
        Error::Invalid(vec![Problem::new("file", "import-line-unreadable").with("line", line)])
    };
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(rows),
            Err(error) => {
                return Err(unreadable(error.position().map_or(0, |it| counter.at(it.byte()))));
            }
        }
        let at = record.position().map_or(0, |it| counter.at(it.byte()));
        if record.iter().any(|cell| cell.matches('\n').nth(MOST_LINES_OF_A_CELL as usize).is_some())
        {
            return Err(unreadable(at));
        }
        let mut cells: Vec<Cell> = record.iter().map(|cell| Cell::text(csv::plain(cell))).collect();
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        cells_in_all += cells.len();
        if cells_in_all > MOST_CELLS {
            return Err(too_many_cells(""));
        }
        if !cells.is_empty() {
            rows.push(Row { at, cells });
        }
    }
}

/// Counts lines as an editor does. The reader's own count is one behind where
/// lines end in CR LF.
struct LineCounter<'a> {
    body: &'a str,
    byte: usize,
    line: u32,
}

impl LineCounter<'_> {
    /// The line, counted from one, on which the record that begins at `byte` stands.
    /// To be asked from the beginning of the file to its end.
    fn at(&mut self, byte: u64) -> u32 {
        let bytes = self.body.as_bytes();
        let mut begins = usize::try_from(byte).unwrap_or(usize::MAX).min(bytes.len());
        while matches!(bytes.get(begins), Some(b'\r' | b'\n')) {
            begins += 1;
        }
        let passed = bytes.get(self.byte..begins).unwrap_or_default();
        let ends = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        self.byte = begins;
        self.line
    }
}

/// The text of a file and the name of its encoding: the one that is chosen, or else seen.
pub(super) fn decode(bytes: &[u8], choices: &Choices) -> Result<(String, &'static str)> {
    let encoding = match &choices.encoding {
        Some(label) => Encoding::for_label(label.as_bytes()).ok_or_else(|| {
            let unknown = Problem::new("encoding", "import-encoding-unknown").with("label", label);
            Error::Invalid(vec![unknown])
        })?,
        None => encoding_of(bytes),
    };
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    Ok((text.into_owned(), encoding.name()))
}

/// How a file begins, as a text.
pub(super) fn start_of(bytes: &[u8]) -> String {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    encoding_of(start).decode_with_bom_removal(start).0.into_owned()
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
    // The beginning of a file may end within a letter.
    if std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none()) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    if is_misread_western(bytes, guess) { WINDOWS_1252 } else { guess }
}

/// Few accented letters among many plain ones are those of a western language: the detector
/// takes short lists of names for those of rarer ones.
fn is_misread_western(bytes: &[u8], guess: &'static Encoding) -> bool {
    let latin = [
        encoding_rs::WINDOWS_1254,
        encoding_rs::WINDOWS_1257,
        encoding_rs::WINDOWS_1258,
        encoding_rs::ISO_8859_4,
        encoding_rs::ISO_8859_13,
    ];
    if !latin.contains(&guess) {
        return false;
    }
    // The accented letters of French, Spanish, German, Italian and Portuguese, in both cases.
    let western = b"\xe0\xe1\xe2\xe3\xe4\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf9\xfa\xfb\xfc\xdf\
        \xc0\xc1\xc2\xc4\xc7\xc8\xc9\xca\xcb\xcd\xce\xcf\xd1\xd3\xd4\xd6\xd9\xda\xdb\xdc\x9c\x92\x93\x94\x96\x97\xab\xbb\xb0\xa0";
    bytes.iter().filter(|byte| **byte >= 0x80).all(|byte| western.contains(byte))
}

/// UTF-16 shows by the byte that is the same in every second place: nought beside Latin letters
/// and signs, six beside Arabic ones.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(512) / 2 * 2)?;
    let high = |odd: usize| {
        let places = start.iter().skip(odd).step_by(2);
        (
            places.clone().filter(|byte| **byte == 0).count(),
            places.filter(|byte| matches!(**byte, 0 | 6)).count(),
        )
    };
    let ((even_nought, even), (odd_nought, odd)) = (high(0), high(1));
    let half = start.len() / 2;
    let most = |count: usize| half > 0 && count * 10 >= half * 9;
    if odd_nought > 0 && even_nought == 0 && most(odd) {
        Some(UTF_16LE)
    } else if even_nought > 0 && odd_nought == 0 && most(even) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// What stands between the cells, seen in how evenly it cuts the first lines; and the text
/// without the line `sep=;` by which some programs say it.
pub(super) fn separator(text: &str) -> (char, &str) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(sign) = rest.chars().next().filter(char::is_ascii)
        && let Some(body) = rest.get(1..)
        && body.starts_with(['\r', '\n'])
    {
        return (sign, body.trim_start_matches(['\r', '\n']));
    }
    let scores = SEPARATORS.map(|separator| (evenness(text, separator), separator));
    let best = scores.iter().fold((0, ','), |best, it| if it.0 > best.0 { *it } else { best });
    (best.1, text)
}

/// How evenly a separator cuts the first records: how many of a thousand of them have the
/// most usual number of cells, and that number where they are as even.
fn evenness(text: &str, separator: char) -> usize {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    let mut seen = 0;
    for record in records(text, separator).records().take(SAMPLE).flatten() {
        *counts.entry(record.len()).or_default() += 1;
        seen += 1;
    }
    let most_usual = counts.iter().filter(|(cells, _)| **cells > 1).max_by_key(|(_, rows)| **rows);
    let Some((cells, rows)) = most_usual else { return 0 };
    // A colon in every line is rather a time or an address than a separator.
    let doubt = if separator == ':' { 4 } else { 1 };
    (rows * 1000 / seen.max(1) / 50 * 50 + (*cells).min(49)) / doubt
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{EUC_JP, GBK, ISO_8859_2, ISO_8859_6, SHIFT_JIS, WINDOWS_1251, WINDOWS_1256};

    fn decoded(bytes: &[u8]) -> (String, &'static str) {
        decode(bytes, &Choices::default()).unwrap()
    }

    #[test]
    fn an_encoding_is_known_by_its_letters() {
        let text = "Ville;Ville jumelée;Pays\r\nRabat;Séville;Espagne\r\nRabat;Le Caire;Égypte\r\n";
        let (cp1252, _, _) = WINDOWS_1252.encode(text);
        assert_eq!(decoded(&cp1252), (text.to_owned(), "windows-1252"));
        assert_eq!(decoded(text.as_bytes()), (text.to_owned(), "UTF-8"));
        assert_eq!(decoded(format!("\u{feff}{text}").as_bytes()), (text.to_owned(), "UTF-8"));
        let marked: Vec<u8> =
            "\u{feff}طنجة;القدس\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(&marked), ("طنجة;القدس\n".to_owned(), "UTF-16BE"));
    }

    #[test]
    fn every_usual_encoding_of_a_list_of_cities_is_read() {
        let french =
            "Ville;Ville jumelée;Pays\nTétouan;Séville;Espagne\nFès;Saint-Étienne;France\n";
        let german = "Stadt;Partnerstadt;Land\nKöln;Tunis;Tunesien\nMünchen;Bordeaux;Frankreich\n";
        let arabic = "المدينة;البلد;تاريخ التوقيع\nالقدس;فلسطين;2025\nتونس;تونس;1999\n";
        let polish = "Miasto;Miasto partnerskie;Kraj\nŁódź;Lwów;Ukraina\nGdańsk;Kraków;Polska\nPoznań;Győr;Węgry\n";
        let russian = "Город;Побратим;Страна\nМосква;Рабат;Марокко\nКазань;Танжер;Марокко\n";
        let japanese =
            "都市;姉妹都市;国\n京都市;フェズ;モロッコ\n大阪市;サンフランシスコ;アメリカ合衆国\n";
        let chinese = "城市;友好城市;国家\n广州;拉巴特;摩洛哥\n上海;卡萨布兰卡;摩洛哥\n";
        for (text, encoding) in [
            (french, WINDOWS_1252),
            (german, WINDOWS_1252),
            (arabic, WINDOWS_1256),
            (arabic, ISO_8859_6),
            (polish, ISO_8859_2),
            (russian, WINDOWS_1251),
            (japanese, SHIFT_JIS),
            (japanese, EUC_JP),
            (chinese, GBK),
        ] {
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost);
            assert_eq!(decoded(&bytes), (text.to_owned(), encoding.name()));
        }
        for text in [french, arabic] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(decoded(&little), (text.to_owned(), "UTF-16LE"));
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decoded(&big), (text.to_owned(), "UTF-16BE"));
        }
    }

    #[test]
    fn an_encoding_that_is_chosen_is_taken() {
        let (bytes, _, _) = WINDOWS_1256.encode("تونس");
        let choices = Choices { encoding: Some("windows-1256".into()), ..Choices::default() };
        assert_eq!(decode(&bytes, &choices).unwrap().0, "تونس");
        let choices = Choices { encoding: Some("klingon".into()), ..Choices::default() };
        assert!(decode(&bytes, &choices).is_err());
        assert!(ENCODINGS.iter().all(|label| Encoding::for_label(label.as_bytes()).is_some()));
    }

    #[test]
    fn a_separator_is_seen_in_how_it_cuts_the_lines() {
        assert_eq!(separator("a;b;c\n1,2;3,4;5").0, ';');
        assert_eq!(separator("\"a;b;c\",d\n").0, ',');
        assert_eq!(separator("a\tb\n").0, '\t');
        assert_eq!(separator("a|b|c\nd|e, f|g\n").0, '|');
        assert_eq!(separator("a:b\nc:d\n").0, ':');
        assert_eq!(separator("ville\nTanger\n").0, ',');
        assert_eq!(separator("sep=;\r\na,b;c\n"), (';', "a,b;c\n"));
        // Commas in sentences do not cut evenly.
        assert_eq!(
            separator("titre;note\nun;deux, trois, quatre\ncinq;six, sept\nhuit;neuf").0,
            ';'
        );
    }

    #[test]
    fn lines_keep_their_numbers_and_cells_their_lines() {
        let book = read(b"a,b\r\n\r\n\"x\r\ny\",2\r\n,\r\nz,3", &Choices::default()).unwrap();
        let rows: Vec<(u32, &str)> =
            book.sheets[0].rows.iter().map(|row| (row.at, row.cell(0).written())).collect();
        assert_eq!(rows, [(1, "a"), (3, "x\r\ny"), (6, "z")]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_told_with_its_line() {
        let text = format!("a,b\n1,2\n3,\"4\n{}", "x,y\n".repeat(1000));
        let Err(Error::Invalid(problems)) = read(text.as_bytes(), &Choices::default()) else {
            unreachable!()
        };
        assert_eq!(
            (problems[0].code.as_str(), problems[0].detail["line"].as_str()),
            ("import-line-unreadable", "3")
        );
    }
}
