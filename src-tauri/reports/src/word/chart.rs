//! Charts as Word draws them itself: vectors, with their figures in a small workbook beside them,
//! so that an office can change a word or a colour and nothing has to be drawn again.
//!
//! In a language from right to left time runs from the right, and bars grow from there.

use std::io;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use tawama_registry::{Error, Result};

use super::picture::INLINE;
use super::voice::Voice;
use super::xml::Xml;
use crate::report::Chart;
use crate::report::chart::{Series, Shape};

/// Colours of series that hold beside each other for every eye and in grey: blue-green, ochre,
/// blue, rust, and paler ones of the same.
const COLOURS: [&str; 8] =
    ["0A5C66", "C08A2B", "27569B", "A1301A", "6CA6AB", "DDBF85", "8AA6D0", "D29A8C"];

const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// English metric units in a twentieth of a point.
const UNITS: u32 = 635;

/// The run in which a chart stands. `width` is that of the page, in twentieths of a point.
pub(super) fn run(
    xml: &mut Xml<'_>,
    chart: &Chart,
    number: usize,
    relation: &str,
    width: u32,
) -> io::Result<()> {
    let (wide, high) = (width * UNITS, height(chart, width > LYING));
    // Numbers of drawings begin after that of the arms.
    let (number, name) = ((number + 1).to_string(), format!("Chart {number}"));
    xml.within("w:r", &[], |xml| {
        xml.within("w:drawing", &[], |xml| {
            xml.within("wp:inline", INLINE, |xml| {
                xml.empty("wp:extent", &[("cx", &wide.to_string()), ("cy", &high.to_string())])?;
                xml.empty("wp:docPr", &[("id", &number), ("name", &name), ("descr", &chart.told)])?;
                xml.within("a:graphic", &[("xmlns:a", DRAWING)], |xml| {
                    xml.within("a:graphicData", &[("uri", CHART)], |xml| {
                        xml.empty("c:chart", &[("xmlns:c", CHART), ("r:id", relation)])
                    })
                })
            })
        })
    })
}

/// A page that is wider than this, in twentieths of a point, lies.
const LYING: u32 = 12_000;

/// How high a chart stands, in English metric units: lying bars need a line each, as far as the page
/// has room for them under what the chart is called.
fn height(chart: &Chart, lies: bool) -> u32 {
    let bars = chart.categories.len().saturating_mul(chart.series.len().max(1));
    let centimetres = match chart.shape {
        Shape::Bars => 3.0 + 0.7 * f64::from(u32::try_from(bars).unwrap_or(u32::MAX)),
        Shape::Columns | Shape::Stacks | Shape::Lines => 7.5,
    };
    let tenths = [40_u32, 50, 60, 70, 80, 100, 120, 140, 160, 180, 200];
    let fits = tenths.into_iter().find(|it| f64::from(*it) >= centimetres * 10.0);
    fits.unwrap_or(200).min(if lies { 110 } else { 200 }) * 36_000
}

/// The part of a chart.
pub(super) fn part(xml: &mut Xml<'_>, chart: &Chart, voice: Voice<'_>) -> io::Result<()> {
    let spaces = [
        ("xmlns:c", CHART),
        ("xmlns:a", DRAWING),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];
    let right_to_left = voice.right_to_left();
    xml.within("c:chartSpace", &spaces, |xml| {
        xml.empty("c:roundedCorners", &[("val", "0")])?;
        xml.within("c:chart", &[], |xml| {
            xml.empty("c:autoTitleDeleted", &[("val", "1")])?;
            xml.within("c:plotArea", &[], |xml| {
                xml.empty("c:layout", &[])?;
                plot(xml, chart)?;
                axes(xml, chart, right_to_left)
            })?;
            if chart.series.len() > 1 {
                xml.within("c:legend", &[], |xml| {
                    xml.empty("c:legendPos", &[("val", "b")])?;
                    xml.empty("c:overlay", &[("val", "0")])
                })?;
            }
            xml.empty("c:plotVisOnly", &[("val", "1")])?;
            xml.empty("c:dispBlanksAs", &[("val", "gap")])
        })?;
        xml.within("c:spPr", &[], |xml| {
            xml.empty("a:noFill", &[])?;
            xml.within("a:ln", &[], |xml| xml.empty("a:noFill", &[]))
        })?;
        words(xml, right_to_left)?;
        xml.within("c:externalData", &[("r:id", "rId1")], |xml| {
            xml.empty("c:autoUpdate", &[("val", "0")])
        })
    })
}

/// How the words of a chart look.
fn words(xml: &mut Xml<'_>, right_to_left: bool) -> io::Result<()> {
    xml.within("c:txPr", &[], |xml| {
        xml.empty("a:bodyPr", &[])?;
        xml.within("a:p", &[], |xml| {
            let direction = if right_to_left { "1" } else { "0" };
            xml.within("a:pPr", &[("rtl", direction)], |xml| {
                xml.within("a:defRPr", &[("sz", "900")], fonts)
            })?;
            xml.empty("a:endParaRPr", &[("lang", if right_to_left { "ar-MA" } else { "fr-FR" })])
        })
    })
}

fn fonts(xml: &mut Xml<'_>) -> io::Result<()> {
    xml.empty("a:latin", &[("typeface", "IBM Plex Sans")])?;
    xml.empty("a:cs", &[("typeface", "IBM Plex Sans Arabic")])
}

fn plot(xml: &mut Xml<'_>, chart: &Chart) -> io::Result<()> {
    let lines = chart.shape == Shape::Lines;
    let stacked = chart.shape == Shape::Stacks;
    xml.within(if lines { "c:lineChart" } else { "c:barChart" }, &[], |xml| {
        if !lines {
            let along = if chart.shape == Shape::Bars { "bar" } else { "col" };
            xml.empty("c:barDir", &[("val", along)])?;
        }
        let grouping = match (stacked, lines) {
            (true, _) => "stacked",
            (false, true) => "standard",
            (false, false) => "clustered",
        };
        xml.empty("c:grouping", &[("val", grouping)])?;
        xml.empty("c:varyColors", &[("val", "0")])?;
        for (at, it) in chart.series.iter().enumerate() {
            xml.within("c:ser", &[], |xml| series(xml, chart, at, it))?;
        }
        if !lines {
            xml.empty("c:gapWidth", &[("val", "60")])?;
            if stacked {
                xml.empty("c:overlap", &[("val", "100")])?;
            }
        } else {
            xml.empty("c:marker", &[("val", "1")])?;
        }
        xml.empty("c:axId", &[("val", CATEGORIES)])?;
        xml.empty("c:axId", &[("val", FIGURES)])
    })
}

/// The names of the two axes in the part.
const CATEGORIES: &str = "1001";
const FIGURES: &str = "1002";

fn series(xml: &mut Xml<'_>, chart: &Chart, at: usize, it: &Series) -> io::Result<()> {
    let number = at.to_string();
    let colour = COLOURS.get(at % COLOURS.len()).copied().unwrap_or("0A5C66");
    let column = column(at + 1);
    let last = chart.categories.len() + 1;
    xml.empty("c:idx", &[("val", &number)])?;
    xml.empty("c:order", &[("val", &number)])?;
    xml.within("c:tx", &[], |xml| {
        let label = std::slice::from_ref(&it.label);
        texts(xml, &format!("Sheet1!${column}$1"), label)
    })?;
    let fill = |xml: &mut Xml<'_>| {
        xml.within("a:solidFill", &[], |xml| xml.empty("a:srgbClr", &[("val", colour)]))
    };
    let lines = chart.shape == Shape::Lines;
    xml.within("c:spPr", &[], |xml| {
        if lines { xml.within("a:ln", &[("w", "25400"), ("cap", "rnd")], fill) } else { fill(xml) }
    })?;
    if lines {
        xml.within("c:marker", &[], |xml| {
            xml.empty("c:symbol", &[("val", "circle")])?;
            xml.empty("c:size", &[("val", "6")])?;
            xml.within("c:spPr", &[], fill)
        })?;
    } else {
        xml.empty("c:invertIfNegative", &[("val", "0")])?;
    }
    if chart.series.len() == 1 {
        xml.within("c:dLbls", &[], |xml| {
            let shown = |name| if name == "c:showVal" { "1" } else { "0" };
            [
                "c:showLegendKey",
                "c:showVal",
                "c:showCatName",
                "c:showSerName",
                "c:showPercent",
                "c:showBubbleSize",
            ]
            .into_iter()
            .try_for_each(|name| xml.empty(name, &[("val", shown(name))]))
        })?;
    }
    xml.within("c:cat", &[], |xml| {
        texts(xml, &format!("Sheet1!$A$2:$A${last}"), &chart.categories)
    })?;
    xml.within("c:val", &[], |xml| {
        let from = format!("Sheet1!${column}$2:${column}${last}");
        xml.within("c:numRef", &[], |xml| {
            xml.text("c:f", &[], &from)?;
            xml.within("c:numCache", &[], |xml| {
                xml.text("c:formatCode", &[], "General")?;
                xml.empty("c:ptCount", &[("val", &chart.categories.len().to_string())])?;
                for (at, figure) in it.figures.iter().take(chart.categories.len()).enumerate() {
                    let Some(figure) = figure.filter(|it| it.is_finite()) else { continue };
                    point(xml, at, &figure.to_string())?;
                }
                Ok(())
            })
        })
    })?;
    if lines { xml.empty("c:smooth", &[("val", "0")]) } else { Ok(()) }
}

fn texts(xml: &mut Xml<'_>, from: &str, texts: &[String]) -> io::Result<()> {
    xml.within("c:strRef", &[], |xml| {
        xml.text("c:f", &[], from)?;
        xml.within("c:strCache", &[], |xml| {
            xml.empty("c:ptCount", &[("val", &texts.len().to_string())])?;
            texts.iter().enumerate().try_for_each(|(at, text)| point(xml, at, text))
        })
    })
}

fn point(xml: &mut Xml<'_>, at: usize, said: &str) -> io::Result<()> {
    xml.within("c:pt", &[("idx", &at.to_string())], |xml| xml.text("c:v", &[], said))
}

/// The axes. The first category stands where reading begins: at the top of lying bars, on the
/// side the language begins on otherwise.
fn axes(xml: &mut Xml<'_>, chart: &Chart, right_to_left: bool) -> io::Result<()> {
    let lying = chart.shape == Shape::Bars;
    let side = if right_to_left { "r" } else { "l" };
    let turned = |turned: bool| if turned { "maxMin" } else { "minMax" };
    let (beside, beneath) = (side, "b");
    axis(xml, "c:catAx", |xml| {
        xml.empty("c:axId", &[("val", CATEGORIES)])?;
        scale(xml, turned(lying || right_to_left))?;
        xml.empty("c:delete", &[("val", "0")])?;
        xml.empty("c:axPos", &[("val", if lying { beside } else { beneath })])?;
        title(xml, &chart.category, right_to_left)?;
        marks(xml)?;
        xml.empty("c:crossAx", &[("val", FIGURES)])?;
        xml.empty("c:crosses", &[("val", "autoZero")])?;
        xml.empty("c:auto", &[("val", "0")])?;
        xml.empty("c:lblAlgn", &[("val", "ctr")])?;
        xml.empty("c:lblOffset", &[("val", "100")])?;
        xml.empty("c:noMultiLvlLbl", &[("val", "1")])
    })?;
    axis(xml, "c:valAx", |xml| {
        xml.empty("c:axId", &[("val", FIGURES)])?;
        scale(xml, turned(lying && right_to_left))?;
        xml.empty("c:delete", &[("val", "0")])?;
        xml.empty("c:axPos", &[("val", if lying { beneath } else { beside })])?;
        xml.within("c:majorGridlines", &[], |xml| xml.within("c:spPr", &[], |xml| hairline(xml)))?;
        title(xml, &chart.measure, right_to_left)?;
        xml.empty("c:numFmt", &[("formatCode", "General"), ("sourceLinked", "0")])?;
        marks(xml)?;
        xml.empty("c:crossAx", &[("val", CATEGORIES)])?;
        // Under the last bar where the first one is at the top.
        xml.empty("c:crosses", &[("val", if lying { "max" } else { "autoZero" })])?;
        xml.empty("c:crossBetween", &[("val", "between")])?;
        match chart.unit() {
            Some(unit) => xml.empty("c:majorUnit", &[("val", &unit.to_string())]),
            None => Ok(()),
        }
    })
}

fn axis(
    xml: &mut Xml<'_>,
    name: &str,
    inner: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
) -> io::Result<()> {
    xml.within(name, &[], inner)
}

fn scale(xml: &mut Xml<'_>, orientation: &str) -> io::Result<()> {
    xml.within("c:scaling", &[], |xml| xml.empty("c:orientation", &[("val", orientation)]))
}

fn marks(xml: &mut Xml<'_>) -> io::Result<()> {
    xml.empty("c:majorTickMark", &[("val", "none")])?;
    xml.empty("c:minorTickMark", &[("val", "none")])?;
    xml.empty("c:tickLblPos", &[("val", "nextTo")])?;
    xml.within("c:spPr", &[], hairline)
}

fn hairline(xml: &mut Xml<'_>) -> io::Result<()> {
    xml.within("a:ln", &[("w", "6350")], |xml| {
        xml.within("a:solidFill", &[], |xml| xml.empty("a:srgbClr", &[("val", "D8D1C3")]))
    })
}

fn title(xml: &mut Xml<'_>, said: &str, right_to_left: bool) -> io::Result<()> {
    if said.is_empty() {
        return Ok(());
    }
    let direction = if right_to_left { "1" } else { "0" };
    xml.within("c:title", &[], |xml| {
        xml.within("c:tx", &[], |xml| {
            xml.within("c:rich", &[], |xml| {
                xml.empty("a:bodyPr", &[])?;
                xml.within("a:p", &[], |xml| {
                    xml.within("a:pPr", &[("rtl", direction)], |xml| {
                        xml.within("a:defRPr", &[("sz", "900"), ("b", "0")], fonts)
                    })?;
                    xml.within("a:r", &[], |xml| {
                        xml.within("a:rPr", &[("sz", "900"), ("b", "0")], fonts)?;
                        xml.text("a:t", &[], said)
                    })
                })
            })
        })?;
        xml.empty("c:overlay", &[("val", "0")])
    })
}

/// The letters of a column of a sheet, counted from nought.
fn column(at: usize) -> String {
    let at = u16::try_from(at).unwrap_or(u16::MAX);
    rust_xlsxwriter::utility::column_number_to_name(at)
}

/// The figures of a chart as the workbook that Word opens to change them.
pub(super) fn workbook(chart: &Chart, issued: chrono::NaiveDate) -> Result<Vec<u8>> {
    let write = || -> std::result::Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_creation_datetime(&excel_day(issued)?));
        let sheet = book.add_worksheet();
        for (row, category) in (1..).zip(&chart.categories) {
            sheet.write_string(row, 0, category)?;
        }
        for (column, series) in (1..).zip(&chart.series) {
            sheet.write_string(0, column, &series.label)?;
            for (row, figure) in (1..).zip(&series.figures) {
                if let Some(figure) = figure.filter(|it| it.is_finite()) {
                    sheet.write_number(row, column, figure)?;
                }
            }
        }
        book.save_to_buffer()
    };
    write().map_err(|error| Error::Internal(error.to_string()))
}

fn excel_day(day: chrono::NaiveDate) -> std::result::Result<ExcelDateTime, XlsxError> {
    use chrono::Datelike;
    let year = u16::try_from(day.year()).unwrap_or(1900);
    let part = |it: u32| u8::try_from(it).unwrap_or(1);
    ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))
}
