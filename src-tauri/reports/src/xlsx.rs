//! Tables as workbooks: typed cells, a heading that stays in view and filters,
//! right to left in Arabic, ready to be printed.
//!
//! A text is always written as a text, whatever it begins with, so that nothing in a
//! registry can become a formula.

use rust_xlsxwriter::{
    Color, DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use tawama_registry::{Error, PartialDate, Result, money};

use crate::dates;
use crate::language::Language;
use crate::table::{Cell, Table};

/// The rows above the headings: the title and the caption.
const HEADINGS_ROW: u32 = 2;

/// The paper of the three languages' countries: A4.
const A4: u8 = 9;

/// The first year that Excel has dates for.
const FIRST_YEAR: i32 = 1900;

/// The longest text a cell can hold, in UTF-16 units.
const LONGEST: usize = 32_767;

/// The table as the bytes of a workbook.
///
/// # Errors
/// When the table is larger than a sheet can be (1,048,576 rows).
pub fn bytes(table: &Table) -> Result<Vec<u8>> {
    book(std::slice::from_ref(table))
}

/// Several tables as the bytes of one workbook, a sheet each, named as the first is.
///
/// # Errors
/// When a table is larger than a sheet can be (1,048,576 rows).
pub fn book(tables: &[Table]) -> Result<Vec<u8>> {
    write(tables).map_err(|error| Error::Internal(error.to_string()))
}

fn write(tables: &[Table]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    if let Some(first) = tables.first() {
        workbook.set_properties(&properties(first));
    }
    for table in tables {
        let looks = Looks::of(table.language);
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&table.sheet))?;
        sheet.set_right_to_left(table.language.is_right_to_left());
        write_cells(sheet, table, &looks)?;
        furnish(sheet, table)?;
    }
    workbook.save_to_buffer()
}

fn properties(table: &Table) -> DocProperties {
    DocProperties::new()
        .set_title(&table.title)
        .set_subject(&table.caption)
        .set_company(&table.owner)
        .set_author(&table.owner)
}

/// How cells look in a language.
struct Looks {
    title: Format,
    caption: Format,
    heading: Format,
    text: Format,
    date: Format,
}

impl Looks {
    fn of(language: Language) -> Self {
        let base = || {
            let direction = if language.is_right_to_left() { 2 } else { 1 };
            Format::new().set_reading_direction(direction)
        };
        // Aligned to the side the language begins on, whatever script a cell is in.
        let start = || match language {
            Language::Ar => FormatAlign::Right,
            Language::Fr | Language::En => FormatAlign::Left,
        };
        let body = || {
            base()
                .set_align(FormatAlign::Top)
                .set_align(start())
                .set_border_bottom(FormatBorder::Hair)
                .set_border_bottom_color(Color::RGB(0x00B8_C4CE))
        };
        let date_format = match language {
            Language::Fr | Language::Ar => "dd/mm/yyyy",
            Language::En => "yyyy-mm-dd",
        };
        Self {
            title: base().set_align(start()).set_bold().set_font_size(14),
            caption: base().set_align(start()).set_font_color(Color::RGB(0x0055_5F68)),
            heading: base()
                .set_align(start())
                .set_align(FormatAlign::VerticalCenter)
                .set_bold()
                .set_text_wrap()
                .set_background_color(Color::RGB(0x00E3_ECF2))
                .set_border_bottom(FormatBorder::Thin),
            text: body().set_text_wrap(),
            date: body().set_num_format(date_format),
        }
    }
}

fn write_cells(
    sheet: &mut Worksheet,
    table: &Table,
    looks: &Looks,
) -> std::result::Result<(), XlsxError> {
    sheet.write_string_with_format(0, 0, &table.title, &looks.title)?;
    sheet.write_string_with_format(1, 0, &table.caption, &looks.caption)?;
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.set_column_width(at, column.width)?;
        sheet.write_string_with_format(HEADINGS_ROW, at, &column.heading, &looks.heading)?;
    }
    sheet.set_row_height(HEADINGS_ROW, 32)?;
    for (line, row) in (HEADINGS_ROW + 1..).zip(&table.rows) {
        for (at, cell) in (0_u16..).zip(row) {
            write_cell(sheet, (line, at), cell, table.language, looks)?;
        }
        sheet.set_row_height(line, height_of(row, table))?;
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (line, at): (u32, u16),
    cell: &Cell,
    language: Language,
    looks: &Looks,
) -> std::result::Result<(), XlsxError> {
    match cell {
        Cell::Blank => sheet.write_blank(line, at, &looks.text)?,
        Cell::Text(text) => sheet.write_string_with_format(line, at, fitting(text), &looks.text)?,
        Cell::List(items) => {
            sheet.write_string_with_format(line, at, fitting(&items.join("\n")), &looks.text)?
        }
        Cell::Date(date) => match typed(*date) {
            Some(day) => sheet.write_datetime_with_format(line, at, day, &looks.date)?,
            // What a spreadsheet has no date for is told in words.
            None => {
                let told = dates::written(*date, language);
                sheet.write_string_with_format(line, at, told, &looks.text)?
            }
        },
        Cell::Count(count) => {
            sheet.write_number_with_format(line, at, f64::from(*count), &looks.text)?
        }
        // A figure that is no number, such as nothing divided by nothing, says nothing.
        Cell::Figure(figure) if figure.is_finite() => {
            sheet.write_number_with_format(line, at, *figure, &looks.text)?
        }
        Cell::Figure(_) => sheet.write_blank(line, at, &looks.text)?,
        Cell::Amount(amount, currency) => {
            let decimals = money::decimals(currency).unwrap_or(2);
            let look = looks.text.clone().set_num_format(amount_format(decimals));
            // A spreadsheet has no numbers but these; up to fifteen digits they are exact.
            match money::figures(*amount, currency).parse::<f64>() {
                Ok(number) => sheet.write_number_with_format(line, at, number, &look)?,
                Err(_) => sheet.write_blank(line, at, &look)?,
            }
        }
    };
    Ok(())
}

/// How a spreadsheet shows amounts with so many decimals.
fn amount_format(decimals: u8) -> String {
    let fraction = "0".repeat(decimals.into());
    if fraction.is_empty() { "#,##0".to_owned() } else { format!("#,##0.{fraction}") }
}

/// The day, when the date is known to the day and Excel has it.
fn typed(date: PartialDate) -> Option<chrono::NaiveDate> {
    date.exact().filter(|day| chrono::Datelike::year(day) >= FIRST_YEAR)
}

/// As much of the text as a cell can hold.
fn fitting(text: &str) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= LONGEST
        })
        .collect()
}

/// The height of a row in points: programs do not all measure wrapped text by themselves.
fn height_of(row: &[Cell], table: &Table) -> f64 {
    let lines = row
        .iter()
        .zip(&table.columns)
        .map(|(cell, column)| match cell {
            Cell::Text(text) => lines_of(text, column.width),
            Cell::List(items) => items.iter().map(|item| lines_of(item, column.width)).sum(),
            Cell::Blank | Cell::Date(_) | Cell::Count(_) | Cell::Figure(_) | Cell::Amount(..) => 1,
        })
        .max()
        .unwrap_or(1);
    // A sheet's row can be no higher than 409 points.
    f64::from(lines.min(26)) * 15.0 + 3.0
}

/// How many lines a text takes in a column, words kept whole.
fn lines_of(text: &str, width: u16) -> u32 {
    let width = usize::from(width);
    let mut lines = 1_u32;
    let mut filled = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if filled > 0 && filled + 1 + length > width {
            lines += 1;
            filled = 0;
        }
        filled += length + usize::from(filled > 0);
        while filled > width {
            lines += 1;
            filled -= width;
        }
    }
    lines
}

fn furnish(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let last_row = HEADINGS_ROW.saturating_add(rows);
    // The reference and the title stay in view beside the headings.
    sheet.set_freeze_panes(HEADINGS_ROW + 1, 2.min(last_column))?;
    sheet.autofilter(HEADINGS_ROW, 0, last_row, last_column)?;
    sheet.set_selection(HEADINGS_ROW + 1, 0, HEADINGS_ROW + 1, 0)?;
    sheet.set_paper_size(A4);
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEADINGS_ROW, HEADINGS_ROW)?;
    sheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
    let owner = table.owner.replace('&', "&&");
    sheet.set_footer(format!("&L{owner}&C{}&R&P / &N", table.caption.replace('&', "&&")));
    Ok(())
}

/// A name that a sheet may have: at most 31 letters, none of `[]:*?/\`, no
/// apostrophe at either end.
fn sheet_name(wanted: &str) -> String {
    let allowed: String =
        wanted.chars().filter(|letter| !"[]:*?/\\".contains(*letter)).take(31).collect();
    allowed.trim_matches(['\'', ' ']).to_owned()
}
