//! A report with every block there is, in the three languages, with the texts that have broken
//! such reports before.

use tawama_registry::PartialDate;
use tawama_registry::money::Amount;
use tawama_reports::Language;
use tawama_reports::report::block::Row;
use tawama_reports::report::chart::{Series, Shape};
use tawama_reports::report::letterhead::{Logo, Side};
use tawama_reports::report::{
    Block, Chart, Edition, Fact, Grid, Letterhead, Line, Report, ReportName, Signature, Weight,
};
use tawama_reports::table::{Cell, Column};

/// Texts that must come out as they are.
pub(crate) const HOSTILE: [&str; 6] = [
    "<img onerror=alert(1)> & \"guillemets\"",
    "a.b@lyon.fr",
    "#let x = 1",
    "=1+1",
    "مؤتمر Lyon (2025) الدولي للمدن",
    "{{agreement.title}}",
];

/// Arms as lines, square.
pub(crate) const SVG: &[u8] =
    br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -60 120 120"><circle r="56" fill="#1f6f54"/></svg>"##;

/// A shield in blue-green, for arms.
pub(crate) const PNG: &[u8] = include_bytes!("arms.png");

fn told<'a>(language: Language, fr: &'a str, ar: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Fr => fr,
        Language::Ar => ar,
        Language::En => en,
    }
}

/// A report in one language, or in two.
pub(crate) fn report(language: Language, other: Option<Language>) -> Report {
    let side = |language, lines: &[&str]| Side {
        language,
        lines: lines.iter().map(|it| (*it).to_owned()).collect(),
    };
    Report {
        name: ReportName::Annual,
        day: "2026-11-25".parse().unwrap(),
        issued: "2026-11-26".parse().unwrap(),
        reference: "RI/2026/114".to_owned(),
        letterhead: Letterhead {
            sides: vec![
                side(
                    Language::Fr,
                    &[
                        "Royaume du Maroc",
                        "Ministère de l’Intérieur",
                        "Commune de Tanger",
                        "Division des relations internationales",
                    ],
                ),
                side(
                    Language::Ar,
                    &["المملكة المغربية", "وزارة الداخلية", "جماعة طنجة", "قسم العلاقات الدولية"],
                ),
            ],
            logo: Some(Logo {
                bytes: PNG.to_vec(),
                media_type: "image/png".to_owned(),
                told: vec![(Language::Fr, "Armes de Tanger".to_owned())],
            }),
            address: vec![
                "Hôtel de ville, place de la Nation, Tanger".to_owned(),
                "+212 539 33 12 12".to_owned(),
                "tanger.ma".to_owned(),
            ],
            place: vec!["Tanger".to_owned(), "طنجة".to_owned()],
        },
        edition: edition(language),
        other: other.map(edition),
        file_name: "rapport".to_owned(),
    }
}

fn edition(language: Language) -> Edition {
    let t = |fr, ar, en| told(language, fr, ar, en).to_owned();
    let said = |fr, ar, en| Line::said(told(language, fr, ar, en));
    let heading = |level, text: Line, anchor: &str| Block::Heading {
        level,
        text,
        anchor: Some(anchor.to_owned()),
    };
    let mut blocks = vec![
        heading(1, said("Les accords", "الاتفاقيات", "Agreements"), "agreements"),
        Block::Paragraph(
            said(
                "Le protocole signé à \u{2068}طنجة\u{2069} le \u{2068}1er février 2025\u{2069} avec \u{2068}القدس\u{2069} (réf. \u{2068}TNG-2025-001\u{2069}) porte sur la culture et la jeunesse.",
                "يهم بروتوكول \u{2068}Lyon\u{2069} الموقع بطنجة في \u{2068}1 فبراير 2025\u{2069} (المرجع \u{2068}TNG-2025-001\u{2069}، الهاتف \u{2068}+212 539 33 12 12\u{2069}) الثقافة والشباب.",
                "The memorandum signed in \u{2068}طنجة\u{2069} on \u{2068}1 February 2025\u{2069} with \u{2068}القدس\u{2069} (ref. \u{2068}TNG-2025-001\u{2069}) covers culture and youth.",
            )
            .then(Line::kept(" "))
            .then(said("À confirmer.", "للتأكيد.", "To be confirmed.").weighing(Weight::Quiet))
            .then(Line::kept(" "))
            .then(said("Important.", "مهم.", "Important.").weighing(Weight::Strong))
            .then(Line::kept(" "))
            .then(Line::kept("https://tanger.ma").leading_to("https://tanger.ma/?a=1&b=2"))
            .then(Line::kept(" "))
            .then(said("Voir les chiffres", "انظر الأرقام", "See the figures").leading_to("#figures")),
        ),
        Block::Points(HOSTILE.iter().map(|it| Line::kept(*it)).collect()),
        Block::Facts(vec![
            Fact {
                label: t("Intitulé", "العنوان", "Title"),
                lines: vec![
                    Line::kept("Mémorandum d’entente entre Tanger et Al-Qods"),
                    Line::kept("مذكرة تفاهم بين جماعة طنجة وبلدية القدس بشأن التعاون في مجالات الثقافة والشباب والتراث المادي واللامادي والمعارض المشتركة"),
                ],
            },
            Fact { label: t("Signé le", "تاريخ التوقيع", "Signed on"), lines: vec![said("1er février 2025", "1 فبراير 2025", "1 February 2025")] },
            Fact { label: t("Téléphone", "الهاتف", "Telephone"), lines: vec![Line::kept("+212 539 33 12 12")] },
            Fact { label: t("Remarque", "ملاحظة", "Remark"), lines: vec![] },
        ]),
        heading(2, said("Partenaires", "الشركاء", "Partners"), "partners"),
        Block::Grid(narrow(language, 12)),
        Block::Grid(Grid { rows: Vec::new(), total: None, ..narrow(language, 0) }),
        heading(3, said("Un titre de troisième rang", "عنوان من الدرجة الثالثة", "A heading of the third level"), "third"),
        Block::Paragraph(said("Un paragraphe.", "فقرة.", "A paragraph.")),
        heading(4, said("Un titre de quatrième rang", "عنوان من الدرجة الرابعة", "A heading of the fourth level"), "fourth"),
        Block::Paragraph(said("Encore un paragraphe.", "فقرة أخرى.", "Another paragraph.")),
        Block::NewPage,
        heading(1, said("Chiffres", "الأرقام", "Figures"), "figures"),
    ];
    for shape in [Shape::Bars, Shape::Columns, Shape::Stacks, Shape::Lines] {
        blocks.push(Block::Chart(chart(language, shape)));
    }
    blocks.push(heading(
        1,
        said("Registre complet", "السجل الكامل", "The full register"),
        "register",
    ));
    blocks.push(Block::Grid(wide(language, 200)));
    blocks.push(heading(1, said("Pour finir", "ختاما", "To end"), "end"));
    blocks.push(Block::Paragraph(said(
        "Fait pour servir ce que de droit.",
        "حرر للإدلاء به عند الحاجة.",
        "Issued for whom it may concern.",
    )));
    Edition {
        language,
        title: t(
            "Rapport annuel au conseil",
            "التقرير السنوي إلى المجلس",
            "Annual report to the council",
        ),
        subtitle: said(
            "Situation au \u{2068}25 novembre 2026\u{2069} · 12 accords sur 31",
            "الوضع في \u{2068}25 نونبر 2026\u{2069} · 12 اتفاقية من أصل 31",
            "As of \u{2068}25 November 2026\u{2069} · 12 of 31 agreements",
        ),
        blocks,
        agenda: None,
        signature: Some(Signature {
            function: t(
                "Le Président du conseil communal",
                "رئيس المجلس الجماعي",
                "The President of the Communal Council",
            ),
            name: t("Mounir Laymouri", "منير ليموري", "Mounir Laymouri"),
        }),
    }
}

fn narrow(language: Language, rows: u32) -> Grid {
    let t = |fr, ar, en| told(language, fr, ar, en).to_owned();
    let column = |heading: String, width| Column::new(heading, width);
    Grid {
        caption: t("Partenaires et montants", "الشركاء والمبالغ", "Partners and amounts"),
        sheet: "P".to_owned(),
        columns: vec![
            column(t("Partenaire", "الشريك", "Partner"), 18),
            column(t("Accords", "الاتفاقيات", "Agreements"), 10),
            column(t("Montant", "المبلغ", "Amount"), 14),
        ],
        rows: (0..rows)
            .map(|at| Row {
                cells: vec![
                    Cell::text(["Lyon", "القدس", "Al-Quds (القدس)"][at as usize % 3]),
                    Cell::Count(1200 + at),
                    Cell::Amount(Amount(12_345_600 + i64::from(at)), "MAD".to_owned()),
                ],
                link: (at == 0).then(|| "#agreements".to_owned()),
            })
            .collect(),
        total: Some(vec![
            Cell::text(t("Total", "المجموع", "Total")),
            Cell::Count(rows),
            Cell::Amount(Amount(99), "MAD".to_owned()),
        ]),
        part: None,
        when_empty: t("Aucun partenaire.", "لا شريك.", "No partners."),
    }
}

/// A table of 12 columns, the most that a page holds.
pub(crate) fn wide(language: Language, rows: usize) -> Grid {
    let t = |fr, ar, en| told(language, fr, ar, en).to_owned();
    let columns = (1..=12).map(|at| {
        let width = if at == 2 { 40 } else { 12 };
        Column::new(format!("{} {at}", t("Colonne", "العمود", "Column")), width)
    });
    let date: PartialDate = "2025-02".parse().unwrap();
    let row = |at: usize| {
        let mut cells = vec![
            Cell::text(format!("TNG-2025-{at:03}")),
            Cell::text(t(
                "Mémorandum d’entente avec Al-Qods",
                "مذكرة تفاهم مع بلدية القدس",
                "Memorandum with Al-Quds",
            )),
            Cell::Date(date),
            Cell::List(vec!["Lyon".to_owned(), "القدس".to_owned()]),
            Cell::Blank,
        ];
        cells.extend((5..12).map(|it| Cell::text(HOSTILE[(at + it) % HOSTILE.len()])));
        Row::from(cells)
    };
    Grid {
        caption: t("Tous les accords", "جميع الاتفاقيات", "All agreements"),
        sheet: "R".to_owned(),
        columns: columns.collect(),
        rows: (1..=rows).map(row).collect(),
        total: None,
        part: None,
        when_empty: String::new(),
    }
}

fn chart(language: Language, shape: Shape) -> Chart {
    let t = |fr, ar, en| told(language, fr, ar, en).to_owned();
    let series = |label: String, figures: [f64; 4]| Series {
        label,
        figures: figures.into_iter().map(|it| (it >= 0.0).then_some(it)).collect(),
    };
    let signed = series(t("Signés", "الموقعة", "Signed"), [3.0, 5.0, 2.0, 7.0]);
    let renewed = series(t("Reconduits", "المجددة", "Renewed"), [1.0, -1.0, 4.0, 2.5]);
    let categories: [String; 4] = if shape == Shape::Bars {
        [
            t("Maroc", "المغرب", "Morocco"),
            t("Palestine", "فلسطين", "Palestine"),
            t("France", "فرنسا", "France"),
            t("Espagne", "إسبانيا", "Spain"),
        ]
    } else {
        ["2022", "2023", "2024", "2025"].map(str::to_owned)
    };
    Chart {
        title: t(
            "Le nombre d’accords augmente",
            "عدد الاتفاقيات في ازدياد",
            "Agreements are on the rise",
        ),
        note: t(
            "17 accords sur 31 au 25 novembre 2026.",
            "17 اتفاقية من أصل 31 في 25 نونبر 2026.",
            "17 of 31 agreements as of 25 November 2026.",
        ),
        told: t("3 en 2022, 7 en 2025", "3 في 2022 و7 في 2025", "3 in 2022, 7 in 2025"),
        shape,
        category: t("Année", "السنة", "Year"),
        measure: t("Accords", "الاتفاقيات", "Agreements"),
        categories: categories.to_vec(),
        series: if shape == Shape::Bars { vec![signed] } else { vec![signed, renewed] },
    }
}
