//! How fast a register becomes a Word document, as a ratio to the bare packing (zip, deflate) of
//! the same XML in the same run, and what memory a long one takes besides itself.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

mod measure;

use std::io::{Cursor, Read, Write};

use tawama_reports::report::block::Row;
use tawama_reports::report::{Block, Edition, Grid, Letterhead, Line, Report, ReportName};
use tawama_reports::table::{Cell, Column};
use tawama_reports::{Language, word};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use measure::{millis, timed};

const COLUMNS: usize = 15;

fn main() {
    for language in [Language::Fr, Language::Ar] {
        for rows in [1_000, 20_000] {
            let report = report(language, rows);
            let before = peak();
            let (set, bytes) = timed(|| word::docx(&report).unwrap());
            let grown = peak().saturating_sub(before);
            let text = document(&bytes);
            let (bare, _) = timed(|| packed(&text));
            println!(
                "{} {rows:>6} rows × {COLUMNS}: {:>6.0} ms ({:.2}× bare packing of its {:.1} MB), file {:.2} MB, memory {:+.1} MB",
                language.tag(),
                millis(set),
                set.as_secs_f64() / bare.as_secs_f64(),
                megabytes(text.len()),
                megabytes(bytes.len()),
                megabytes(grown),
            );
        }
    }
}

fn report(language: Language, rows: usize) -> Report {
    let (title, name) = match language {
        Language::Ar => ("مذكرة تفاهم بين طنجة والقدس رقم", "القدس"),
        _ => ("Mémorandum d’entente entre Tanger et Al-Qods nº", "Al-Qods"),
    };
    let columns = (0..COLUMNS).map(|at| Column::new(format!("{name} {at}"), 14));
    let row = |at: usize| {
        let cells = (0..COLUMNS).map(|column| match column {
            0 => Cell::text(format!("TNG-2025-{at:05}")),
            1 => Cell::text(format!("{title} {at}")),
            2 => Cell::Date("2025-02-01".parse().unwrap()),
            3 => Cell::List(vec![name.to_owned(), format!("Lyon {at}")]),
            4 => Cell::Count(u32::try_from(at).unwrap()),
            _ => Cell::text(format!("{name} {}", at * column % 97)),
        });
        Row::from(cells.collect::<Vec<_>>())
    };
    Report {
        name: ReportName::Register,
        day: "2026-11-25".parse().unwrap(),
        issued: "2026-11-25".parse().unwrap(),
        reference: String::new(),
        letterhead: Letterhead::default(),
        edition: Edition {
            language,
            title: title.to_owned(),
            subtitle: Line::kept(name),
            blocks: vec![Block::Grid(Grid {
                caption: title.to_owned(),
                sheet: name.to_owned(),
                columns: columns.collect(),
                rows: (0..rows).map(row).collect(),
                total: None,
                part: None,
                when_empty: String::new(),
            })],
            agenda: None,
            signature: None,
        },
        other: None,
        file_name: "register".to_owned(),
    }
}

fn document(bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = Vec::new();
    archive.by_name("word/document.xml").unwrap().read_to_end(&mut text).unwrap();
    text
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    out.start_file("word/document.xml", options).unwrap();
    out.write_all(text).unwrap();
    out.finish().unwrap().into_inner()
}

/// The most memory that this process has had, in bytes, where the system tells.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<usize>().ok());
    kilobytes.unwrap_or_default() * 1024
}

fn megabytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1e6
}
