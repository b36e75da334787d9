//! How fast a report becomes a workbook, plain text and a page, as a ratio to the bare writer given
//! the same cells in the same run; how much memory a long one takes; and how long LibreOffice
//! takes for the same table, where it is installed.
//!
//! Each long one is measured in a process of its own, which tells its peak (`VmHWM`).

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

mod measure;

use std::env;
use std::process::Command;
use std::time::Duration;

use chrono::NaiveDate;
use tawama_registry::PartialDate;
use tawama_registry::money::Amount;
use tawama_reports::Language;
use tawama_reports::csv::Separator;
use tawama_reports::report::block::Row;
use tawama_reports::report::{
    Block, Edition, Grid, Letterhead, Line, Report, ReportName, book, html, plain,
};
use tawama_reports::table::{Cell, Column};

use measure::{millis, timed};

/// The columns of the register.
const COLUMNS: usize = 15;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    if let Some(at) = arguments.iter().position(|it| it == "--alone") {
        return alone(&arguments[at + 1], arguments[at + 2].parse().unwrap());
    }
    let told = report(1_000);
    let (xlsx, _) = best(|| book::bytes(&told).unwrap());
    let (bare_xlsx, _) = best(|| bare_book(&told));
    let (csv, _) = best(|| plain::csv(&told, Separator::Semicolon));
    let (bare_csv, _) = best(|| bare_csv(&told));
    let (page, _) = best(|| html::page(&told));
    let (bare_page, _) = best(|| bare_page(&told));
    for (name, took, bare) in
        [("xlsx", xlsx, bare_xlsx), ("csv", csv, bare_csv), ("html", page, bare_page)]
    {
        println!(
            "  1,000 agreements to {name}: {:>6.1} ms ({:.2}× bare)",
            millis(took),
            took.as_secs_f64() / bare.as_secs_f64()
        );
    }
    for what in ["told", "xlsx", "csv"] {
        let program = env::current_exe().unwrap();
        let output = Command::new(program).args(["--alone", what, "100000"]).output().unwrap();
        print!("100,000 rows, {what}: {}", String::from_utf8_lossy(&output.stdout));
    }
    office(&told);
}

/// One long report in a process of its own: how long it takes, and the most memory it had.
fn alone(what: &str, rows: u32) {
    let told = report(rows);
    let (took, size) = timed(|| match what {
        "xlsx" => book::bytes(&told).unwrap().len(),
        "csv" => plain::csv(&told, Separator::Semicolon).len(),
        _ => 0,
    });
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("VmHWM: ?");
    println!("{:>6.0} ms, {:>9} bytes, {}", millis(took), size, peak.replace('\t', " "));
}

/// The same table in the office suite: from CSV to a workbook.
fn office(told: &Report) {
    let folder = env::temp_dir().join("tawama-bench-formats");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.csv"), plain::csv(told, Separator::Comma)).unwrap();
    let (took, output) = timed(|| {
        Command::new("libreoffice")
            .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
            .args(["--headless", "--convert-to", "xlsx", "--outdir"])
            .arg(&folder)
            .arg(folder.join("a.csv"))
            .output()
    });
    if output.is_ok_and(|it| it.status.success()) && folder.join("a.xlsx").exists() {
        println!("  1,000 agreements from csv to xlsx by LibreOffice: {:.0} ms", millis(took));
    }
    let _ = std::fs::remove_dir_all(folder);
}

fn report(rows: u32) -> Report {
    let row = |at: u32| {
        let mut cells = vec![
            Cell::Text(format!("TNG-2025-{at:05}")),
            Cell::Text(
                "Mémorandum d’entente entre la commune de Tanger et la ville d’Al-Qods".into(),
            ),
            Cell::Text("مذكرة تفاهم بين جماعة طنجة ومدينة القدس الشريف".into()),
            Cell::List(vec!["Al-Qods".into(), "Saint-Étienne".into()]),
            Cell::Date(PartialDate::day(NaiveDate::from_ymd_opt(2025, 2, 1 + at % 28).unwrap())),
            Cell::Count(at),
            Cell::Amount(Amount(i64::from(at) * 1250), "MAD".into()),
        ];
        cells.resize(COLUMNS, Cell::Text("Coopération".into()));
        Row::from(cells)
    };
    let grid = Grid {
        caption: "Accords".into(),
        sheet: "Accords".into(),
        columns: (0..COLUMNS).map(|at| Column::new(format!("Colonne {at}"), 20)).collect(),
        rows: (0..rows).map(row).collect(),
        total: None,
        part: None,
        when_empty: String::new(),
    };
    Report {
        name: ReportName::Register,
        day: NaiveDate::default(),
        issued: NaiveDate::default(),
        reference: String::new(),
        letterhead: Letterhead::default(),
        edition: Edition {
            language: Language::Fr,
            title: "Registre".into(),
            subtitle: Line::default(),
            blocks: vec![Block::Grid(grid)],
            agenda: None,
            signature: None,
        },
        other: None,
        file_name: "registre".into(),
    }
}

/// The cells of the one table, as texts.
fn cells(told: &Report) -> impl Iterator<Item = Vec<String>> {
    let Block::Grid(grid) = &told.edition.blocks[0] else { unreachable!() };
    grid.rows
        .iter()
        .map(|row| row.cells.iter().map(|it| it.lines(Language::Fr).join("; ")).collect())
}

fn bare_book(told: &Report) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (line, row) in (0_u32..).zip(cells(told)) {
        for (at, cell) in (0_u16..).zip(row) {
            sheet.write_string(line, at, cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

fn bare_csv(told: &Report) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    cells(told).for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn bare_page(told: &Report) -> String {
    let row = |row: Vec<String>| format!("<tr><td>{}</td></tr>", row.join("</td><td>"));
    cells(told).map(row).collect()
}

/// The shortest of five runs, and what the last answered.
fn best<T>(mut act: impl FnMut() -> T) -> (Duration, T) {
    let mut runs: Vec<(Duration, T)> = (0..5).map(|_| timed(&mut act)).collect();
    let shortest = runs.iter().map(|(took, _)| *took).min().unwrap();
    (shortest, runs.pop().unwrap().1)
}
