//! The first sheet: what a report says in words, and where its tables are.

use rust_xlsxwriter::{Color, Format, FormatUnderline, Url, Workbook, Worksheet, XlsxError};
use tawama_registry::PartialDate;

use super::super::{Block, Edition, Report};
use super::{Content, Sheet, owner};
use crate::dates;
use crate::messages::Messages;
use crate::xlsx::cell::{Looks, fitting, height, lines_of, ready_to_print};

/// How wide the column of labels is, unless names of sheets are longer, and that of what they label,
/// in letters.
const LABELS: u16 = 26;
const TEXTS: u16 = 84;
/// The colour of what leads elsewhere.
const LINK: Color = Color::RGB(0x000A_5C66);

/// A sheet that is being written, line by line.
struct Lines<'s> {
    sheet: &'s mut Worksheet,
    looks: Looks,
    line: u32,
    /// How wide the column of labels is, in letters.
    labels: u16,
}

type Done = Result<(), XlsxError>;

pub(super) fn write(
    workbook: &mut Workbook,
    name: &str,
    report: &Report,
    edition: &Edition,
    sheets: &[Sheet<'_>],
) -> Done {
    let language = edition.language;
    let messages = Messages::new(language);
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?;
    sheet.set_right_to_left(language.is_right_to_left());
    let longest = sheets.iter().map(|it| it.name.chars().count() * 5 / 4 + 2).max();
    let longest = longest.unwrap_or_default();
    let labels = u16::try_from(longest).unwrap_or(u16::MAX).max(LABELS);
    sheet.set_column_width(0, labels)?;
    sheet.set_column_width(1, TEXTS)?;
    sheet.set_screen_gridlines(false);
    ready_to_print(sheet, &owner(report, edition), &edition.title);
    sheet.set_portrait();
    let mut lines = Lines { sheet, looks: Looks::of(language), line: 0, labels };
    lines.title(&edition.title)?;
    lines.caption(&edition.subtitle.plain())?;
    lines.line += 1;
    for side in report.letterhead.sides.iter().filter(|side| side.language == language) {
        side.lines.iter().try_for_each(|line| lines.caption(line))?;
    }
    let issued = dates::written(PartialDate::day(report.issued), language);
    lines.pair(&messages.get("book-issued"), &issued)?;
    if !report.reference.is_empty() {
        lines.pair(&messages.get("book-reference"), &report.reference)?;
    }
    lines.line += 1;
    for sheet in sheets {
        let (told, count) = match &sheet.content {
            Content::Table(grid, rows) => (grid.caption.clone(), *rows),
            Content::Charts(charts) => {
                let titles: Vec<&str> = charts.iter().map(|chart| chart.title.as_str()).collect();
                let count = u32::try_from(charts.len()).unwrap_or(u32::MAX);
                (titles.join(language.list_separator()), count)
            }
        };
        let key =
            if matches!(sheet.content, Content::Table(..)) { "book-rows" } else { "book-charts" };
        let counted = messages.say(key, &[("count", count.into())]);
        let told = if told == sheet.name { counted } else { format!("{told} ({counted})") };
        lines.leading_to(&sheet.name, &told)?;
    }
    lines.line += 1;
    for (at, block) in edition.blocks.iter().enumerate() {
        if says_here(edition.blocks.get(at..).unwrap_or_default()) {
            lines.block(block)?;
        }
    }
    if let Some(signature) = &edition.signature {
        lines.line += 1;
        lines.pair(&signature.function, &signature.name)?;
    }
    Ok(())
}

/// Whether the first of these blocks says anything on this sheet: a heading does where there are
/// words under it. What tables say is on their own sheets, to which the list above leads.
fn says_here(blocks: &[Block]) -> bool {
    let Some((Block::Heading { level: own, .. }, under)) = blocks.split_first() else {
        return true;
    };
    let within = |it: &&Block| !matches!(it, Block::Heading { level, .. } if level <= own);
    under
        .iter()
        .take_while(within)
        .any(|it| matches!(it, Block::Paragraph(_) | Block::Points(_) | Block::Facts(_)))
}

impl Lines<'_> {
    fn title(&mut self, text: &str) -> Done {
        let look = self.looks.title.clone();
        self.whole(text, &look)
    }

    fn caption(&mut self, text: &str) -> Done {
        let look = self.looks.caption.clone();
        self.whole(text, &look)
    }

    /// A text over the whole width.
    fn whole(&mut self, text: &str, look: &Format) -> Done {
        if !text.is_empty() {
            self.sheet.write_string_with_format(self.line, 0, fitting(text), look)?;
            self.line += 1;
        }
        Ok(())
    }

    /// A label and what it labels.
    fn pair(&mut self, label: &str, text: &str) -> Done {
        let looks = &self.looks;
        self.sheet.write_string_with_format(self.line, 0, fitting(label), &looks.text)?;
        self.sheet.write_string_with_format(self.line, 1, fitting(text), &looks.text)?;
        let text: u32 = text.lines().map(|line| lines_of(line, TEXTS)).sum();
        let high = height(lines_of(label, self.labels).max(text).max(1));
        self.sheet.set_row_height(self.line, high)?;
        self.line += 1;
        Ok(())
    }

    /// The name of a sheet that leads to it, and what is there.
    fn leading_to(&mut self, name: &str, text: &str) -> Done {
        let line = self.line;
        self.pair(name, text)?;
        let quoted = name.replace('\'', "''");
        let url = Url::new(format!("internal:'{quoted}'!A1")).set_text(name);
        // As it looks in a workbook, but read from where the language begins.
        let look =
            self.looks.text.clone().set_font_color(LINK).set_underline(FormatUnderline::Single);
        self.sheet.write_url_with_format(line, 0, url, &look)?;
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Done {
        match block {
            Block::Heading { text, .. } => {
                self.line += 1;
                let look = self.looks.section.clone();
                self.whole(&text.plain(), &look)
            }
            Block::Paragraph(text) => self.pair("", &text.plain()),
            Block::Points(points) => {
                points.iter().try_for_each(|point| self.pair("•", &point.plain()))
            }
            Block::Facts(facts) => facts.iter().try_for_each(|fact| {
                let lines: Vec<String> = fact.lines.iter().map(|line| line.plain()).collect();
                self.pair(&fact.label, &lines.join("\n"))
            }),
            // They have sheets of their own.
            Block::Grid(_) | Block::Chart(_) | Block::Strip(_) | Block::NewPage => Ok(()),
        }
    }
}
