use crate::support::*;
use std::fmt::Write;
use tawama_reports::Language;
use tawama_reports::report::*;
#[test]
fn look() {
    let desk = Desk::sample();
    for language in Language::ALL {
        let mut out = String::new();
        for name in ReportName::ALL {
            let ask = Ask { language, ..desk.asks(name) };
            let t = desk.tells(&ask);
            let e = &t.edition;
            writeln!(
                out,
                "\n######## {} | {} | file {}\n  {}",
                name.word(),
                e.title,
                t.file_name,
                e.subtitle.plain()
            )
            .unwrap();
            for b in &e.blocks {
                match b {
                    Block::Heading { level, text, anchor } => writeln!(
                        out,
                        "\n{} {} {:?}",
                        "#".repeat(*level as usize),
                        text.plain(),
                        anchor
                    )
                    .unwrap(),
                    Block::Paragraph(l) => writeln!(out, "P {}", l.plain()).unwrap(),
                    Block::Points(p) => {
                        for l in p {
                            writeln!(out, " - {}", l.plain()).unwrap()
                        }
                    }
                    Block::Facts(f) => {
                        for f in f {
                            writeln!(
                                out,
                                "  {}: {}",
                                f.label,
                                f.lines.iter().map(Line::plain).collect::<Vec<_>>().join(" / ")
                            )
                            .unwrap()
                        }
                    }
                    Block::Grid(g) => {
                        writeln!(
                            out,
                            "T {} [{}]",
                            g.caption,
                            g.columns
                                .iter()
                                .map(|c| c.heading.clone())
                                .collect::<Vec<_>>()
                                .join(" | ")
                        )
                        .unwrap();
                        if g.rows.is_empty() {
                            writeln!(out, "   ({})", g.when_empty).unwrap();
                        }
                        for r in g.rows.iter().map(|r| &r.cells).chain(&g.total) {
                            writeln!(
                                out,
                                "   | {}",
                                r.iter()
                                    .map(|c| c.lines(language).join("; "))
                                    .collect::<Vec<_>>()
                                    .join(" | ")
                            )
                            .unwrap();
                        }
                    }
                    Block::Chart(c) => {
                        writeln!(out, "C {} / {} / {}", c.title, c.note, c.told).unwrap()
                    }
                    Block::Strip(s) => {
                        writeln!(out, "S {} / {} / {}", s.title, s.note, s.told).unwrap()
                    }
                    Block::NewPage => {}
                }
            }
            if let Some(s) = &e.signature {
                writeln!(out, "SIGN {} / {}", s.function, s.name).unwrap();
            }
        }
        std::fs::write(format!("/tmp/reports-told-{}.txt", language.tag()), out).unwrap();
    }
}
