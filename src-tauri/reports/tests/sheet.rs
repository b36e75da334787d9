//! Workbooks of every kind are read as they are shown, and hostile ones are refused.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::{Cursor, Read, Write};

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use tawama_registry::{Error, Problem};
use tawama_reports::sheet::{self, Book, Cell, Choices, FileKind, Headed};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn read(bytes: &[u8]) -> Book {
    sheet::read(bytes, &Choices::default()).unwrap()
}

fn refused(bytes: &[u8]) -> Problem {
    let Err(Error::Invalid(mut problems)) = sheet::read(bytes, &Choices::default()) else {
        unreachable!("it was read")
    };
    problems.remove(0)
}

fn told(cell: &Cell) -> String {
    let kind = match cell {
        Cell::Empty => "empty",
        Cell::Text(_) => "text",
        Cell::Number(..) => "number",
        Cell::Day(..) => "day",
        Cell::Bool(_) => "bool",
    };
    format!("{kind} {}", cell.written())
}

/// A register of two sheets: a title, headings of two rows with merged cells, days and numbers.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let plain = Format::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = book.add_worksheet().set_name("Jumelages").unwrap();
    sheet.write(0, 0, "Ville de Tanger").unwrap();
    sheet.merge_range(2, 0, 3, 0, "Ville", &plain).unwrap();
    sheet.merge_range(2, 1, 2, 2, "Signature", &plain).unwrap();
    sheet.write(3, 1, "date").unwrap();
    sheet.write(3, 2, "lieu").unwrap();
    sheet.write(2, 3, "Habitants").unwrap();
    sheet.merge_range(4, 0, 5, 0, "القدس", &plain).unwrap();
    let signed = ExcelDateTime::from_ymd(2025, 2, 1).unwrap();
    sheet.write_with_format(4, 1, &signed, &day).unwrap();
    sheet.write(4, 2, "Tanger").unwrap();
    sheet.write(4, 3, 971_800).unwrap();
    sheet.write_with_format(5, 1, &signed, &day).unwrap();
    sheet.write(5, 3, true).unwrap();
    let hidden = book.add_worksheet().set_name("Calculs").unwrap();
    hidden.set_hidden(true);
    hidden.write(0, 0, 1.5).unwrap();
    book.save_to_buffer().unwrap()
}

/// The workbook with one of its parts made anew.
fn with_part(bytes: &[u8], name: &str, made: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (called, mut text) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut text).unwrap();
        if called == name {
            text = made(String::from_utf8(text).unwrap()).into_bytes();
        }
        out.start_file(called, SimpleFileOptions::default()).unwrap();
        out.write_all(&text).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_of_excel_is_read_as_it_is_shown() {
    let book = read(&workbook());
    assert_eq!((book.kind, book.sheets.len(), book.main_sheet()), (FileKind::Xlsx, 2, Some(0)));
    assert!(book.sheets[1].hidden);
    let headed = Headed::seen(&book.sheets[0]);
    assert_eq!(headed.titles, ["Ville de Tanger"]);
    assert_eq!(headed.rows, Some((3, 4)));
    assert_eq!(headed.headings, ["Ville", "Signature · date", "Signature · lieu", "Habitants"]);
    let row: Vec<String> = headed.body[0].cells.iter().map(told).collect();
    assert_eq!(row, ["text القدس", "day 2025-02-01", "text Tanger", "number 971800"]);
    // A merged cell stands in each row that it spans.
    let row: Vec<String> = headed.body[1].cells.iter().map(told).collect();
    assert_eq!(row, ["text القدس", "day 2025-02-01", "empty ", "bool true"]);
    assert_eq!(headed.body[1].at, 6);
}

#[test]
fn days_are_counted_from_the_year_that_the_workbook_says() {
    let since_1904 = with_part(&workbook(), "xl/workbook.xml", |xml| {
        assert!(xml.contains("<workbookPr "));
        xml.replace("<workbookPr ", "<workbookPr date1904=\"1\" ")
    });
    let book = read(&since_1904);
    // The same number of days, four years and a day later.
    assert_eq!(book.sheets[0].rows[3].cell(1).written(), "2029-02-02");
}

/// Its parts stand side by side, as LibreOffice writes them.
const CONTENT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
<office:body><office:spreadsheet><table:table table:name="Liste">
<table:table-row><table:table-cell office:value-type="string"><text:p>Ville</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Date</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Séville</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="1986-10-28"><text:p>28/10/86</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;

fn ods(content: &str) -> Vec<u8> {
    let content = &content.replace(">\n<", "><");
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        (
            "META-INF/manifest.xml",
            r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#,
        ),
        ("content.xml", content),
    ] {
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_of_libreoffice_is_read() {
    let book = read(&ods(CONTENT));
    assert_eq!((book.kind, book.sheets[0].name.as_str()), (FileKind::Ods, "Liste"));
    let row: Vec<String> = book.sheets[0].rows[1].cells.iter().map(told).collect();
    assert_eq!(row, ["text Séville", "day 1986-10-28"]);
    let endless = CONTENT.replace(
        "<table:table-cell office:value-type=\"string\"><text:p>Séville",
        "<table:table-cell table:number-columns-repeated=\"400000000\" office:value-type=\"string\"><text:p>Séville",
    );
    // A row has no more columns than a sheet can have, however often a cell says that it stands there.
    let row = &read(&ods(&endless)).sheets[0].rows[1];
    assert!(row.cells.len() <= 16_384, "{}", row.cells.len());
}

/// A workbook of Excel 97: records in a compound file of one stream.
fn old_workbook() -> Vec<u8> {
    fn record(stream: &mut Vec<u8>, kind: u16, data: &[u8]) {
        stream.extend(kind.to_le_bytes());
        stream.extend(u16::try_from(data.len()).unwrap().to_le_bytes());
        stream.extend(data);
    }
    fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
        let letters: Vec<u16> = text.encode_utf16().collect();
        let length = u16::try_from(letters.len()).unwrap();
        let head = [row, column, 0, length].into_iter().flat_map(u16::to_le_bytes);
        head.chain([1]).chain(letters.into_iter().flat_map(u16::to_le_bytes)).collect()
    }
    let mut stream = Vec::new();
    record(&mut stream, 0x0809, &[0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // One format of cells, that of days.
    let mut format = vec![0; 20];
    format[2] = 14;
    record(&mut stream, 0x00e0, &format);
    let sheet = u32::try_from(stream.len()).unwrap() + 4 + 8 + 5 + 4;
    let name = [&sheet.to_le_bytes()[..], &[0, 0, 5, 0], b"Liste"].concat();
    record(&mut stream, 0x0085, &name);
    record(&mut stream, 0x000a, &[]);
    record(&mut stream, 0x0809, &[0, 6, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    record(&mut stream, 0x0204, &label(0, 0, "المدينة"));
    record(&mut stream, 0x0204, &label(0, 1, "Date"));
    record(&mut stream, 0x0204, &label(1, 0, "القدس"));
    let number = [1_u16, 1, 0].into_iter().flat_map(u16::to_le_bytes);
    record(&mut stream, 0x0203, &number.chain(45_689_f64.to_le_bytes()).collect::<Vec<u8>>());
    record(&mut stream, 0x000a, &[]);
    stream.resize(4096, 0);

    let entry = |name: &str, kind: u8, child: u32, start: u32, length: u32| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let named = u16::try_from(entry.len() + 2).unwrap();
        entry.resize(64, 0);
        entry.extend(named.to_le_bytes());
        entry.extend([kind, 1]);
        for id in [u32::MAX, u32::MAX, child] {
            entry.extend(id.to_le_bytes());
        }
        entry.resize(116, 0);
        entry.extend(start.to_le_bytes());
        entry.extend(length.to_le_bytes());
        entry.resize(128, 0);
        entry
    };
    const END: u32 = 0xffff_fffe;
    let mut file = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    file.resize(24, 0);
    file.extend([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    file.resize(44, 0);
    // One sector of the table, the directory in the next, no small streams.
    for word in [1, 1, 0, 4096, END, 0, END, 0, 0] {
        file.extend(u32::to_le_bytes(word));
    }
    file.resize(512, 0xff);
    let mut table = vec![0xffff_fffd, END];
    table.extend((3..10).chain([END]));
    table.resize(128, u32::MAX);
    file.extend(table.into_iter().flat_map(u32::to_le_bytes));
    file.extend(entry("Root Entry", 5, 1, END, 0));
    file.extend(entry("Workbook", 2, u32::MAX, 2, 4096));
    file.resize(1536, 0);
    file.extend(stream);
    file
}

#[test]
fn a_workbook_of_old_excel_is_read() {
    let book = read(&old_workbook());
    assert_eq!((book.kind, book.sheets[0].name.as_str()), (FileKind::Xls, "Liste"));
    let row: Vec<String> = book.sheets[0].rows[1].cells.iter().map(told).collect();
    assert_eq!(row, ["text القدس", "day 2025-02-01"]);
}

#[test]
fn what_unpacks_to_more_than_any_list_is_refused() {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
        out.start_file(name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        let blank = vec![b' '; 1 << 20];
        for _ in 0..400 {
            out.write_all(&blank).unwrap();
        }
    }
    let bomb = out.finish().unwrap().into_inner();
    assert!(bomb.len() < 8 << 20, "{}", bomb.len());
    assert_eq!(refused(&bomb).code, "import-too-large");
}

#[test]
fn a_sheet_that_reaches_further_than_sheets_do_is_refused() {
    let far = with_part(&workbook(), "xl/worksheets/sheet1.xml", |xml| {
        xml.replace("r=\"A5\"", "r=\"A99999999\"")
    });
    assert!(
        ["import-too-many-cells", "import-workbook-damaged"].contains(&refused(&far).code.as_str())
    );
    // How far a sheet says that it reaches is not believed.
    let boastful = with_part(&workbook(), "xl/worksheets/sheet1.xml", |xml| {
        let from = xml.find("<dimension").unwrap();
        let to = from + xml[from..].find("/>").unwrap() + 2;
        xml.replace(&xml[from..to], "<dimension ref=\"A1:XFD1048576\"/>")
    });
    assert_eq!(read(&boastful).sheets, read(&workbook()).sheets);
}

#[test]
fn what_is_no_table_is_told() {
    for (bytes, code) in [
        (&b"%PDF-1.7 and so on"[..], "import-file-unknown"),
        (b"PK\x03\x04", "import-workbook-damaged"),
        (b"", "import-file-empty"),
        (b"\r\n \r\n", "import-file-empty"),
        (b"[]", "import-file-empty"),
    ] {
        assert_eq!(refused(bytes).code, code);
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("../../etc/passwd", SimpleFileOptions::default()).unwrap();
    let archive = archive.finish().unwrap().into_inner();
    assert_eq!(refused(&archive).code, "import-file-unknown");
    let sealed: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let locked = [&old_workbook()[..512], &sealed].concat();
    assert_eq!(refused(&locked).code, "import-file-locked");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What is written as text is read back cell by cell, whatever stands in the cells.
    #[test]
    fn cells_of_a_text_are_read_back(
        cells in prop::collection::vec(prop::collection::vec("[a-zéطن ;,\"'\n=-]{0,6}x", 3), 1..8),
        separator in prop::sample::select(vec![b',', b';', b'\t']),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        for row in &cells {
            writer.write_record(row.iter().map(|cell| tawama_reports::csv::harmless(cell))).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let choices = Choices {
            separator: Some(char::from(separator).to_string()),
            ..Choices::default()
        };
        let book = sheet::read(&bytes, &choices).unwrap();
        let back: Vec<Vec<String>> = book.sheets[0].rows.iter()
            .map(|row| row.cells.iter().map(|cell| cell.written().to_owned()).collect())
            .collect();
        prop_assert_eq!(back, cells);
    }

    /// A workbook cut off anywhere is told to be damaged, or is still read, but nothing worse.
    #[test]
    fn a_workbook_that_is_cut_off_does_no_harm(keep in 0.0..1.0_f64) {
        let whole = workbook();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let length = (whole.len() as f64 * keep) as usize;
        let _ = sheet::read(&whole[..length], &Choices::default());
    }
}

#[test]
fn a_table_of_more_columns_than_any_list_has_is_refused_at_once() {
    let wide = "a;".repeat(100_000);
    assert_eq!(refused(wide.as_bytes()).code, "import-too-many-columns");
    assert!(sheet::read(("a;".repeat(1_000) + "\n1").as_bytes(), &Choices::default()).is_ok());
}
