//! A sheet for a party as one page of HTML: nothing beside it is needed, every table has
//! its caption and headings that name their columns, and the page says which language and
//! direction it is in. It prints on paper too. It is well-formed XML besides, so that any
//! program can read it.

use tawama_registry::money;

use super::party::PartySheet;
use crate::dates;
use crate::markup::escaped;
use crate::table::{Cell, Table};

/// How the page looks. The colours keep more than seven to one against white.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.5rem}\
table{border-collapse:collapse;width:100%;margin:0 0 2rem}\
caption{text-align:start;padding:.5rem 0}\
caption strong{font-size:1.2rem;display:block}\
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid}\
td.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}\
.scroll{overflow-x:auto}\
@media print{body{margin:0;max-width:none}table{page-break-inside:auto}tr{page-break-inside:avoid}}";

/// The sheet as a page.
#[must_use]
pub fn page(sheet: &PartySheet) -> String {
    let direction = if sheet.language.is_right_to_left() { "rtl" } else { "ltr" };
    let mut page = String::from("<!DOCTYPE html>\n");
    page.push_str(&format!(
        "<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        sheet.language.tag(),
        escaped(&sheet.title),
    ));
    page.push_str(&format!(
        "<h1>{}</h1>\n<p><bdi>{}</bdi></p>\n",
        escaped(&sheet.title),
        escaped(&sheet.owner),
    ));
    for (at, table) in sheet.tables.iter().enumerate() {
        write_table(&mut page, at, table);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn write_table(page: &mut String, at: usize, table: &Table) {
    // A region that scrolls sideways can be reached by the keyboard and has a name.
    page.push_str(&format!(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"t{at}\">\n\
         <table>\n<caption id=\"t{at}\"><strong>{}</strong> {}</caption>\n",
        escaped(&table.title),
        escaped(&table.caption),
    ));
    if !table.rows.is_empty() {
        page.push_str("<thead><tr>");
        for column in &table.columns {
            page.push_str(&format!("<th scope=\"col\">{}</th>", escaped(&column.heading)));
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            page.push_str("<tr>");
            row.iter().for_each(|cell| write_cell(page, cell, table));
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n");
    }
    page.push_str("</table>\n</div>\n");
}

fn write_cell(page: &mut String, cell: &Cell, table: &Table) {
    match cell {
        Cell::Blank => page.push_str("<td></td>"),
        // A text keeps its own direction, whatever stands around it.
        Cell::Text(text) => page.push_str(&format!("<td dir=\"auto\">{}</td>", escaped(text))),
        Cell::List(items) => {
            let items: Vec<String> = items.iter().map(|item| escaped(item)).collect();
            page.push_str(&format!("<td dir=\"auto\">{}</td>", items.join("<br/>")));
        }
        Cell::Date(date) => {
            let written = dates::written(*date, table.language);
            page.push_str(&format!("<td><time datetime=\"{date}\">{written}</time></td>"));
        }
        Cell::Count(count) => page.push_str(&format!("<td class=\"number\">{count}</td>")),
        Cell::Figure(figure) => page.push_str(&format!("<td class=\"number\">{figure}</td>")),
        Cell::Amount(amount, currency) => {
            let figures = money::figures(*amount, currency);
            page.push_str(&format!("<td class=\"number\"><bdi>{figures}</bdi></td>"));
        }
    }
}
