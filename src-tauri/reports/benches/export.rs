//! How fast agreements are exported, as a ratio to the bare writer given the same
//! cells in the same run. Uses the registries that the registry's own bench leaves
//! in the target folder.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

mod measure;

use std::path::Path;

use tawama_registry::Registry;
use tawama_reports::csv::Separator;
use tawama_reports::{Format, Language, agreements, export};

use measure::{millis, timed};

fn main() {
    let today = "2026-11-23".parse().unwrap();
    for size in [1_000, 10_000, 100_000] {
        let name = format!("generated-{}-{size}.copy.tawama", env!("CARGO_PKG_VERSION"));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench").join(name);
        let Ok(registry) = Registry::open(&path, today) else {
            println!("{size}: run `cargo bench -p tawama-registry` first");
            continue;
        };
        let (read, table) = timed(|| {
            registry.read(|conn| agreements::in_force(conn, today, Language::Fr)).unwrap()
        });
        let (xlsx, _) = timed(|| export::bytes(&table, Format::Xlsx).unwrap());
        let (csv, _) = timed(|| export::bytes(&table, Format::Csv(Separator::Semicolon)).unwrap());
        let (bare, _) = timed(|| {
            let mut book = rust_xlsxwriter::Workbook::new();
            let sheet = book.add_worksheet();
            for (at, row) in (0u32..).zip(&table.rows) {
                for column in (0u16..).take(row.len()) {
                    sheet.write_string(at, column, "Accord engendré 12345").unwrap();
                }
            }
            book.save_to_buffer().unwrap()
        });
        println!(
            "{size:>7} agreements, {:>6} in force: told {:>7.0} ms, xlsx {:>6.0} ms ({:.2}× bare), csv {:>5.0} ms",
            table.rows.len(),
            millis(read),
            millis(xlsx),
            xlsx.as_secs_f64() / bare.as_secs_f64(),
            millis(csv),
        );
    }
}
