//! Cells of workbooks: how they look, what type each has, how high its row must be.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};
use tawama_registry::{PartialDate, money};

use crate::dates;
use crate::language::Language;
use crate::table::{Cell, Column};

/// The paper of the three languages' countries: A4.
const A4: u8 = 9;

/// The first year that Excel has dates for.
const FIRST_YEAR: i32 = 1900;

/// The longest text a cell can hold, in UTF-16 units.
const LONGEST: usize = 32_767;

/// How cells look in a language.
pub(crate) struct Looks {
    pub(crate) title: Format,
    pub(crate) caption: Format,
    pub(crate) heading: Format,
    pub(crate) text: Format,
    /// A whole number.
    count: Format,
    /// Any other number, and an amount.
    figure: Format,
    /// A sub-heading.
    pub(crate) section: Format,
    pub(crate) date: Format,
}

impl Looks {
    pub(crate) fn of(language: Language) -> Self {
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
        // Figures stand unit under unit, whatever way the language runs.
        let figure = || body().set_align(FormatAlign::Right);
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
            count: figure().set_num_format("#,##0"),
            figure: figure(),
            section: base().set_align(start()).set_bold().set_font_size(12),
            date: body().set_num_format(date_format),
        }
    }
}

impl Looks {
    /// The same for what sums up.
    pub(crate) fn strong(&self) -> Self {
        let strong = |look: &Format| look.clone().set_bold().set_border_top(FormatBorder::Thin);
        Self {
            title: self.title.clone(),
            caption: self.caption.clone(),
            heading: self.heading.clone(),
            section: self.section.clone(),
            text: strong(&self.text),
            count: strong(&self.count),
            figure: strong(&self.figure),
            date: strong(&self.date),
        }
    }
}

/// Writes a cell with the type it has. A text is a text, whatever it begins with.
pub(crate) fn write_cell(
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
            sheet.write_number_with_format(line, at, f64::from(*count), &looks.count)?
        }
        // A figure that is no number, such as nothing divided by nothing, says nothing.
        Cell::Figure(figure) if figure.is_finite() => {
            sheet.write_number_with_format(line, at, *figure, &looks.figure)?
        }
        Cell::Figure(_) => sheet.write_blank(line, at, &looks.text)?,
        Cell::Amount(amount, currency) => {
            let decimals = money::decimals(currency).unwrap_or(2);
            let look = looks.figure.clone().set_num_format(amount_format(decimals));
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
pub(crate) fn fitting(text: &str) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= LONGEST
        })
        .collect()
}

/// The height of a row in points: programs do not all measure wrapped text by themselves.
pub(crate) fn height_of(row: &[Cell], columns: &[Column]) -> f64 {
    let lines = row
        .iter()
        .zip(columns)
        .map(|(cell, column)| match cell {
            Cell::Text(text) => lines_of(text, column.width),
            Cell::List(items) => items.iter().map(|item| lines_of(item, column.width)).sum(),
            Cell::Blank | Cell::Date(_) | Cell::Count(_) | Cell::Figure(_) | Cell::Amount(..) => 1,
        })
        .max()
        .unwrap_or(1);
    height(lines)
}

/// The height of so many lines in points.
pub(crate) fn height(lines: u32) -> f64 {
    // A sheet's row can be no higher than 409 points.
    f64::from(lines.min(26)) * 15.0 + 3.0
}

/// How many lines a text takes in a column, words kept whole.
pub(crate) fn lines_of(text: &str, width: u16) -> u32 {
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

/// Makes a sheet ready to be printed: A4 lying, as wide as the page, with whose it is at its foot.
pub(crate) fn ready_to_print(sheet: &mut Worksheet, owner: &str, caption: &str) {
    let plain = |text: &str| text.replace('&', "&&");
    // A foot can be no longer than 255 letters, its marks included.
    let foot = format!("&L{}&C{}", plain(owner), plain(caption));
    let foot: String = foot.chars().take(240).collect();
    sheet.set_paper_size(A4);
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
    sheet.set_footer(format!("{}&R&P / &N", foot.trim_end_matches('&')));
}

/// A name that a sheet may have: at most 31 letters, none of `[]:*?/\`, no
/// apostrophe at either end.
pub(crate) fn sheet_name(wanted: &str) -> String {
    let allowed: String = wanted.chars().filter(|letter| !"[]:*?/\\".contains(*letter)).collect();
    // Where a sign is left out, its spaces are one.
    let allowed = allowed.split_whitespace().collect::<Vec<_>>().join(" ");
    let allowed: String = allowed.chars().take(31).collect();
    allowed.trim_matches(['\'', ' ']).to_owned()
}
