//! Tables as markup. One that is wide scrolls by itself, by keyboard too, and has a name.

use super::super::{Edition, Grid};
use super::{Page, block};
use crate::language::Language;
use crate::markup::escaped;
use crate::table::Cell;

pub(super) fn grid(page: &mut Page<'_>, edition: &Edition, grid: &Grid) {
    page.tables += 1;
    let id = format!("table-{}", page.tables);
    let caption = isolated(&grid.caption);
    let said = edition.title == caption || page.heard.iter().any(|it| it.plain() == caption);
    page.say(&format!(
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{id}\">\n\
         <table>\n<caption id=\"{id}\"{}>{}</caption>\n<thead><tr>",
        if said { " class=\"said\"" } else { "" },
        escaped(&caption)
    ));
    for (at, column) in grid.columns.iter().enumerate() {
        let number = grid.rows.iter().any(|row| row.cells.get(at).is_some_and(Cell::is_number));
        let class = if number { " class=\"number\"" } else { "" };
        page.say(&format!("<th scope=\"col\"{class}>{}</th>", escaped(&column.heading)));
    }
    page.say("</tr></thead>\n<tbody>\n");
    for row in &grid.rows {
        page.say("<tr>");
        let link = row.link.as_deref().and_then(|it| block::address(page, edition, it));
        for (at, cell) in row.cells.iter().enumerate() {
            let link = link.as_deref().filter(|_| at == 0);
            write_cell(page, cell, edition.language, at == 0, link);
        }
        page.say("</tr>\n");
    }
    if grid.rows.is_empty() {
        let (wide, said) = (grid.columns.len().max(1), escaped(&grid.when_empty));
        page.say(&format!("<tr><td colspan=\"{wide}\" class=\"quiet\">{said}</td></tr>\n"));
    }
    page.say("</tbody>\n");
    if let Some(total) = &grid.total {
        page.say("<tfoot><tr>");
        for (at, cell) in total.iter().enumerate() {
            write_cell(page, cell, edition.language, at == 0, None);
        }
        page.say("</tr></tfoot>\n");
    }
    page.say("</table>\n</div>\n");
}

/// A cell; the first of a row says what the row is of.
fn write_cell(
    page: &mut Page<'_>,
    cell: &Cell,
    language: Language,
    heads: bool,
    link: Option<&str>,
) {
    let (open, close) = match (heads && *cell != Cell::Blank, cell.is_number()) {
        (true, _) => ("<th scope=\"row\">", "</th>"),
        (false, true) => ("<td class=\"number\">", "</td>"),
        (false, false) => ("<td>", "</td>"),
    };
    // Each keeps its own direction; all stand on the side on which the language begins.
    let lines: Vec<String> = cell
        .lines(language)
        .iter()
        .map(|line| match cell {
            Cell::Date(day) => format!("<time datetime=\"{day}\">{}</time>", escaped(line)),
            _ => format!("<bdi>{}</bdi>", escaped(line)),
        })
        .collect();
    let text = lines.join("<br/>");
    match link {
        Some(link) => page.say(&format!("{open}<a href=\"{link}\">{text}</a>{close}")),
        None => page.say(&format!("{open}{text}{close}")),
    }
}

/// A caption without the marks of direction by which messages isolate: markup does that.
fn isolated(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}')).collect()
}
