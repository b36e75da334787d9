//! A report with everything in it that a format can meet: every block, long titles, names of one
//! script in lines of the other, and what someone might have typed to do harm.

use chrono::NaiveDate;
use tawama_registry::PartialDate;
use tawama_registry::money::Amount;
use tawama_reports::Language;
use tawama_reports::report::Edition;
use tawama_reports::report::block::Row;
use tawama_reports::report::chart::{Chart, Series, Shape};
use tawama_reports::report::letterhead::{Logo, Side};
use tawama_reports::report::{
    Agenda, Block, Fact, Grid, Happening, Letterhead, Line, Report, ReportName, Signature, Weight,
};
use tawama_reports::table::{Cell, Column};

/// What someone might have typed.
pub(crate) const HOSTILE: [&str; 8] = [
    "<img src=x onerror=alert(1)>",
    "</table><script>alert(1)</script>",
    "=HYPERLINK(\"http://x\")",
    "@SUM(A1)",
    "a.b@lyon.fr",
    "#let x = 1",
    "\u{202e}txt.exe",
    "\"]]>&amp;\u{1}",
];

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

/// A text for each language.
pub(crate) fn word(language: Language, fr: &str, ar: &str, en: &str) -> String {
    match language {
        Language::Fr => fr,
        Language::Ar => ar,
        Language::En => en,
    }
    .to_owned()
}

fn heading(level: u8, text: String, anchor: &str) -> Block {
    Block::Heading { level, text: Line::kept(text), anchor: Some(anchor.to_owned()) }
}

/// The charts, one of each shape.
pub(crate) fn charts(language: Language) -> Vec<Chart> {
    let say = |fr: &str, ar: &str, en: &str| word(language, fr, ar, en);
    let series = |label: String, figures: &[f64]| Series {
        label,
        figures: figures.iter().map(|it| (!it.is_nan()).then_some(*it)).collect(),
    };
    let years: Vec<String> = (2019..=2026).map(|year: i32| year.to_string()).collect();
    let chart = |shape, title: String, categories: Vec<String>, series: Vec<Series>| Chart {
        title,
        note: say(
            "31 accords, au 25 novembre 2026.",
            "31 اتفاقية، إلى غاية 25 نونبر 2026.",
            "31 agreements, as of 25 November 2026.",
        ),
        told: say(
            "Le Maroc vient en tête avec 12 accords.",
            "يأتي المغرب في المقدمة بـ 12 اتفاقية.",
            "Morocco leads with 12 agreements.",
        ),
        shape,
        category: say("Pays", "البلد", "Country"),
        measure: say("Accords", "الاتفاقيات", "Agreements"),
        categories,
        series,
    };
    let countries = vec![
        say("Maroc", "المغرب", "Morocco"),
        "Palestine · فلسطين".to_owned(),
        say(
            "Égalité entre les femmes et les hommes et secours en cas de catastrophe naturelle",
            "المساواة بين النساء والرجال والإغاثة في حالات الكوارث الطبيعية الكبرى",
            "Gender equality and disaster relief in the case of great natural catastrophes",
        ),
        HOSTILE[0].to_owned(),
    ];
    let signed = || say("Signés", "الموقعة", "Signed");
    let renewed = || say("Reconduits", "المجددة", "Renewed");
    let ended = || say("Arrivés à échéance", "المنتهية", "Ended");
    vec![
        chart(
            Shape::Bars,
            say("Accords par pays", "الاتفاقيات حسب البلد", "Agreements by country"),
            countries.clone(),
            vec![series(signed(), &[12.0, 9.0, 4.0, f64::NAN])],
        ),
        chart(
            Shape::Bars,
            say(
                "Signés et reconduits par pays",
                "الموقعة والمجددة حسب البلد",
                "Signed and renewed",
            ),
            countries,
            vec![
                series(signed(), &[12.0, 9.0, 1234.0, 1.0]),
                series(renewed(), &[3.0, 0.0, 700.0, f64::NAN]),
            ],
        ),
        chart(
            Shape::Columns,
            say("Accords par année", "الاتفاقيات حسب السنة", "Agreements by year"),
            years.clone(),
            vec![series(signed(), &[2.0, 0.0, 1.0, 3.0, 5.0, 4.0, 9.0, 7.0])],
        ),
        chart(
            Shape::Stacks,
            say("Vie des accords", "حياة الاتفاقيات", "The life of agreements"),
            years.clone(),
            vec![
                series(signed(), &[2.0, 0.0, 1.0, 3.0, 5.0, 4.0, 9.0, 7.0]),
                series(renewed(), &[1.0, 1.0, f64::NAN, 2.0, 2.0, 3.0, 1.0, 4.0]),
                series(ended(), &[0.0, 1.0, 1.0, 1.0, 2.0, 1.0, 1.0, 2.0]),
            ],
        ),
        chart(
            Shape::Lines,
            say("Dépenses par année", "المصاريف حسب السنة", "Spending by year"),
            years,
            vec![
                series(
                    signed(),
                    &[
                        12_500.0,
                        9_000.5,
                        f64::NAN,
                        15_000.0,
                        22_000.0,
                        21_000.0,
                        30_000.0,
                        28_400.0,
                    ],
                ),
                series(
                    renewed(),
                    &[
                        10_000.0, 11_000.0, 12_000.0, 14_000.0, 18_000.0, 23_000.0, 26_000.0,
                        28_000.0,
                    ],
                ),
                series(ended(), &[1e3, 2e3, 3e3, 4e3, 5e3, 6e3, 7e3, 8e3]),
            ],
        ),
    ]
}

fn grid(language: Language, rows: usize) -> Grid {
    let say = |fr: &str, ar: &str, en: &str| word(language, fr, ar, en);
    let column = |heading: String, width| Column::new(heading, width);
    let titles = [
        say("Mémorandum d’entente", "مذكرة تفاهم", "Memorandum of understanding"),
        "اتفاقية توأمة بين جماعة طنجة ومدينة القدس الشريف في مجالات الثقافة والشباب والتراث"
            .to_owned(),
        "Jumelage entre Tanger et Saint-Étienne (Métropole)".to_owned(),
    ];
    let row = |at: usize| Row {
        cells: vec![
            Cell::text(format!("TNG-2025-{at:03}")),
            Cell::text(match at {
                10..18 => HOSTILE[at - 10].to_owned(),
                _ => titles[at % titles.len()].clone(),
            }),
            Cell::list(vec!["Al-Qods · القدس".to_owned(), "Saint-Étienne".to_owned()]),
            Cell::Date(date(["2025-02-01", "2025-02", "1885", "1885-03-04"][at % 4])),
            Cell::Count(u32::try_from(at).unwrap() * 37),
            Cell::amount(Some(Amount(i64::try_from(at).unwrap() * 125_050)), Some("MAD")),
            Cell::text("MAD"),
        ],
        link: (at == 0).then(|| "#notes".to_owned()),
    };
    let sum = i64::try_from(rows * rows.saturating_sub(1) / 2).unwrap();
    Grid {
        caption: say("Accords, par référence", "الاتفاقيات حسب المرجع", "Agreements, by reference"),
        sheet: say("Accords", "الاتفاقيات", "Agreements"),
        columns: vec![
            column(say("Référence", "المرجع", "Reference"), 15),
            column(say("Intitulé", "العنوان", "Title"), 40),
            column(say("Partenaires", "الشركاء", "Partners"), 24),
            column(say("Signé le", "تاريخ التوقيع", "Signed on"), 13),
            column(say("Visiteurs", "الزوار", "Visitors"), 10),
            column(say("Montant", "المبلغ", "Amount"), 14),
            column(say("Devise", "العملة", "Currency"), 8),
        ],
        rows: (0..rows).map(row).collect(),
        total: (rows > 0).then(|| {
            vec![
                Cell::text(say("Total", "المجموع", "Total")),
                Cell::Blank,
                Cell::Blank,
                Cell::Blank,
                Cell::Count(u32::try_from(sum).unwrap() * 37),
                Cell::amount(Some(Amount(sum * 125_050)), Some("MAD")),
                Cell::text("MAD"),
            ]
        }),
        part: None,
        when_empty: say("Aucun accord.", "لا توجد أي اتفاقية.", "No agreement."),
    }
}

fn edition(language: Language) -> Edition {
    let say = |fr: &str, ar: &str, en: &str| word(language, fr, ar, en);
    let mut blocks = vec![
        heading(1, say("Vue d’ensemble", "نظرة عامة", "Overview"), "overview"),
        Block::Paragraph(
            Line::said(&say(
                "Signé à \u{2068}طنجة\u{2069} avec \u{2068}Al-Qods\u{2069} (\u{2068}TNG-2025-003\u{2069}), \
                 écrire à \u{2068}a.b@lyon.fr\u{2069}. ",
                "وُقّعت في \u{2068}Tanger\u{2069} مع \u{2068}القدس\u{2069} (\u{2068}TNG-2025-003\u{2069})، \
                 وللمراسلة \u{2068}a.b@lyon.fr\u{2069}. ",
                "Signed in \u{2068}طنجة\u{2069} with \u{2068}Al-Quds\u{2069} (\u{2068}TNG-2025-003\u{2069}), \
                 write to \u{2068}a.b@lyon.fr\u{2069}. ",
            ))
            .then(Line::kept(HOSTILE[0]).weighing(Weight::Strong))
            .then(Line::kept("https://tanger.ma").leading_to("https://tanger.ma/?a=1&b=2"))
            .then(Line::kept("x").leading_to("javascript:alert(1)"))
            .then(Line::kept(" 2028 ?").weighing(Weight::Quiet)),
        ),
        Block::Points(HOSTILE.iter().map(|text| Line::kept(*text)).collect()),
        heading(2, say("Ce que l’on sait", "المعطيات", "What is known"), "known"),
        Block::Facts(vec![
            Fact {
                label: say("Intitulé", "العنوان", "Title"),
                lines: vec![
                    Line::kept("مذكرة تفاهم بين جماعة طنجة ومدينة القدس الشريف في مجالات الثقافة والشباب"),
                    Line::kept("Mémorandum d’entente"),
                ],
            },
            Fact { label: say("Échéance", "تاريخ الانتهاء", "Ends"), lines: Vec::new() },
        ]),
        heading(1, say("Accords", "الاتفاقيات", "Agreements"), "agreements"),
        Block::Grid(grid(language, 200)),
        Block::Grid(grid(language, 0)),
        Block::NewPage,
        heading(1, say("Statistiques", "الإحصائيات", "Statistics"), "statistics"),
    ];
    blocks.extend(charts(language).into_iter().map(Block::Chart));
    blocks.push(heading(3, say("Remarques", "ملاحظات", "Remarks"), "notes"));
    let happening = |uid: &str, what: String, first: &str, last: &str, task| Happening {
        uid: uid.to_owned(),
        what,
        details: vec![HOSTILE[1].to_owned(), "a,b;c\\d\nBEGIN:VEVENT".to_owned()],
        place: "المتحف ; Kasbah, Tanger".to_owned(),
        first: day(first),
        last: day(last),
        task,
    };
    Edition {
        language,
        title: say(
            "Rapport annuel d’activité au conseil",
            "التقرير السنوي للأنشطة المرفوع إلى المجلس",
            "Annual report to the council",
        ),
        subtitle: Line::said(&say(
            "Au \u{2068}25 novembre 2026\u{2069}",
            "إلى غاية \u{2068}25 نونبر 2026\u{2069}",
            "As of \u{2068}25 November 2026\u{2069}",
        )),
        blocks,
        agenda: Some(Agenda {
            sequence: 42,
            happenings: vec![
                happening(
                    "a@tawama",
                    say("Ouverture", "افتتاح", "Opening"),
                    "2027-02-10",
                    "2027-03-31",
                    false,
                ),
                happening("b@tawama", "مذكرة ".repeat(20), "2027-12-31", "2027-12-31", true),
            ],
        }),
        signature: Some(Signature {
            function: say(
                "Le Président du Conseil communal",
                "رئيس المجلس الجماعي",
                "The President",
            ),
            name: "Mounir Laymouri · منير ليموري".to_owned(),
        }),
    }
}

/// The report in one language, or in two side by side.
pub(crate) fn report(language: Language, other: Option<Language>) -> Report {
    let side = |language: Language, lines: &[&str]| Side {
        language,
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    };
    Report {
        name: ReportName::Annual,
        day: day("2026-11-25"),
        issued: day("2026-11-25"),
        reference: "RI/2026/114".to_owned(),
        letterhead: Letterhead {
            sides: vec![
                side(
                    Language::Fr,
                    &["Royaume du Maroc", "Ministère de l’Intérieur", "Commune de Tanger"],
                ),
                side(Language::Ar, &["المملكة المغربية", "وزارة الداخلية", "جماعة طنجة"]),
            ],
            logo: Some(Logo {
                bytes: LOGO.as_bytes().to_vec(),
                media_type: "image/svg+xml".to_owned(),
                told: vec![
                    (Language::Fr, "Armes de Tanger".to_owned()),
                    (Language::Ar, "شعار طنجة".to_owned()),
                ],
            }),
            address: vec!["Place du 9 avril, Tanger".to_owned(), "+212 5 39 00 00 00".to_owned()],
            place: vec!["Tanger".to_owned(), "طنجة".to_owned()],
        },
        edition: edition(language),
        other: other.map(edition),
        file_name: "annual-2026".to_owned(),
    }
}

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\" width=\"40\" height=\"40\">\
<path d=\"M20 1l5 9 10-3-3 10 7 3-7 3 3 10-10-3-5 9-5-9-10 3 3-10-7-3 7-3-3-10 10 3z\" fill=\"#0a5c66\"/></svg>";

/// Leaves a file for people to look at, where they said where.
pub(crate) fn shown(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}
