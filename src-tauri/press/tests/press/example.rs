//! A report with every block there is, in the three languages, with texts that have broken pages
//! before.

use tawama_registry::money::Amount;
use tawama_reports::report::block::{Fact, Row};
use tawama_reports::report::chart::{Series, Shape};
use tawama_reports::report::letterhead::{Logo, Side};
use tawama_reports::report::strip::{Lane, Span};
use tawama_reports::report::{
    Block, Chart, Edition, Grid, Letterhead, Line, Report, ReportName, Signature, Strip, Weight,
};
use tawama_reports::{Cell, Column, Language};

/// Texts that must come out as they are.
pub(crate) const HOSTILE: [&str; 8] = [
    "<img src=x onerror=alert(1)> & \"guillemets\"",
    "a.b@lyon.fr",
    "#let x = 1; #panic()",
    "$ x^2 $ *gras* _italique_ `code` @lyon = titre",
    "=1+1",
    "مؤتمر Lyon (2025) الدولي للمدن",
    "https://tanger.ma/une/adresse/tres/longue/qui/ne/se/coupe/nulle/part?accord=TNG-2025-003",
    "// ce n’est pas une remarque /* ceci non plus */",
];

/// A plain mark in two colours.
const MARK: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 48'><path fill='#0a5c66' d='M0 0h40v26q0 14-20 22Q0 40 0 26z'/><path fill='#fff' d='M20 8l3.5 9H33l-7.500 6 3 9.500-8.500-6-8.500 6 3-9.500L7 17h9.500z'/></svg>";

fn pick<'a>(language: Language, fr: &'a str, ar: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Fr => fr,
        Language::Ar => ar,
        Language::En => en,
    }
}

/// The report in one language, or in two.
pub(crate) fn report(language: Language, other: Option<Language>) -> Report {
    with(ReportName::Annual, language, other, blocks)
}

/// The calendar of exhibitions in one language, or in two.
pub(crate) fn calendar(language: Language, other: Option<Language>) -> Report {
    with(ReportName::Calendar, language, other, |language| {
        vec![Block::Strip(strip(language)), Block::Grid(narrow(language, 4))]
    })
}

/// A register of so many rows and 12 columns.
pub(crate) fn register(language: Language, rows: usize) -> Report {
    with(ReportName::Register, language, None, |language| vec![Block::Grid(wide(language, rows))])
}

pub(crate) fn with(
    name: ReportName,
    language: Language,
    other: Option<Language>,
    blocks: impl Fn(Language) -> Vec<Block>,
) -> Report {
    let lines = |lines: [&str; 4]| lines.map(str::to_owned).to_vec();
    let edition = |language| Edition {
        language,
        title: pick(
            language,
            "Rapport annuel au conseil communal",
            "التقرير السنوي إلى المجلس الجماعي",
            "Annual report to the council",
        )
        .to_owned(),
        subtitle: Line::said(pick(
            language,
            "Situation au \u{2068}25 novembre 2026\u{2069} · \u{2068}12\u{2069} accords sur \u{2068}31\u{2069}",
            "الوضع في \u{2068}25 نونبر 2026\u{2069} · \u{2068}12\u{2069} اتفاقية من أصل \u{2068}31\u{2069}",
            "As of \u{2068}25 November 2026\u{2069} · \u{2068}12\u{2069} of \u{2068}31\u{2069} agreements",
        )),
        blocks: blocks(language),
        agenda: None,
        signature: Some(Signature {
            function: pick(
                language,
                "Le Président du conseil communal",
                "رئيس المجلس الجماعي",
                "The President of the Communal Council",
            )
            .to_owned(),
            name: pick(language, "Mounir Laymouri", "منير ليموري", "Mounir Laymouri").to_owned(),
        }),
    };
    Report {
        name,
        day: "2026-11-25".parse().unwrap(),
        issued: "2026-11-26".parse().unwrap(),
        reference: "RI/2026/114".to_owned(),
        letterhead: Letterhead {
            sides: vec![
                Side {
                    language: Language::Fr,
                    lines: lines([
                        "Royaume du Maroc",
                        "Ministère de l’Intérieur",
                        "Commune de Tanger",
                        "Division des relations internationales",
                    ]),
                },
                Side {
                    language: Language::Ar,
                    lines: lines([
                        "المملكة المغربية",
                        "وزارة الداخلية",
                        "جماعة طنجة",
                        "قسم العلاقات الدولية",
                    ]),
                },
            ],
            logo: Some(Logo {
                bytes: MARK.as_bytes().to_vec(),
                media_type: "image/svg+xml".to_owned(),
                told: vec![
                    (Language::Fr, "Emblème de la ville".to_owned()),
                    (Language::Ar, "شعار المدينة".to_owned()),
                    (Language::En, "Emblem of the city".to_owned()),
                ],
            }),
            address: vec![
                "Hôtel de ville, place de la Nation, Tanger".to_owned(),
                "+212 539 33 12 12".to_owned(),
                "relations@tanger.ma".to_owned(),
            ],
            place: vec!["Tanger".to_owned(), "طنجة".to_owned()],
        },
        edition: edition(language),
        other: other.map(edition),
        file_name: "rapport".to_owned(),
    }
}

fn blocks(language: Language) -> Vec<Block> {
    let t = |fr, ar, en| pick(language, fr, ar, en).to_owned();
    let said = |fr, ar, en| Line::said(pick(language, fr, ar, en));
    let heading = |level, text: Line, anchor: &str| Block::Heading {
        level,
        text,
        anchor: (!anchor.is_empty()).then(|| anchor.to_owned()),
    };
    let space = || Line::said(" ");
    let mut blocks = vec![
        heading(1, said("1. Les accords", "1. الاتفاقيات", "1. Agreements"), "agreements"),
        Block::Paragraph(
            said(
                "Le mémorandum signé à \u{2068}طنجة\u{2069} le \u{2068}1er février 2025\u{2069} avec \u{2068}القدس\u{2069} (réf. \u{2068}TNG-2025-001\u{2069}) porte sur la culture, la jeunesse et le patrimoine matériel et immatériel.",
                "يهم اتفاق \u{2068}Lyon\u{2069} الموقَّع بطنجة في \u{2068}1 فبراير 2025\u{2069} (المرجع \u{2068}TNG-2025-001\u{2069}، الهاتف \u{2068}+212 539 33 12 12\u{2069}) الثقافة والشباب والتراث. وقّعت عليه الجماعتان.",
                "The memorandum signed in \u{2068}طنجة\u{2069} on \u{2068}1 February 2025\u{2069} with \u{2068}القدس\u{2069} (ref. \u{2068}TNG-2025-001\u{2069}) covers culture, youth and heritage.",
            )
            .then(space())
            .then(said("À confirmer.", "للتأكيد.", "To be confirmed.").weighing(Weight::Quiet))
            .then(space())
            .then(said("Important.", "مهم.", "Important.").weighing(Weight::Strong))
            .then(space())
            .then(Line::kept("tanger.ma").leading_to("https://tanger.ma/?a=1&b=2"))
            .then(space())
            .then(said("Voir les chiffres.", "انظر الأرقام.", "See the figures.").leading_to("#figures"))
            .then(said(" ", " ", " "))
            .then(said("Nulle part.", "لا مكان.", "Nowhere.").leading_to("#nowhere")),
        ),
        Block::Points(HOSTILE.iter().map(|it| Line::kept(*it)).collect()),
        heading(2, said("1.2 Fiche", "1.2 بطاقة", "1.2 Record"), "record"),
        Block::Facts(vec![
            Fact {
                label: t("Intitulé", "العنوان", "Title"),
                lines: vec![
                    Line::kept("Mémorandum d’entente entre Tanger et Al-Qods"),
                    Line::kept("مذكرة تفاهم بين جماعة طنجة وبلدية القدس بشأن التعاون في مجالات الثقافة والشباب والتراث المادي واللامادي والمعارض المشتركة"),
                ],
            },
            Fact {
                label: t("Signé le", "تاريخ التوقيع", "Signed on"),
                lines: vec![said("1er février 2025", "1 فبراير 2025", "1 February 2025")],
            },
            Fact {
                label: t("Téléphone", "الهاتف", "Telephone"),
                lines: vec![Line::kept("+212 539 33 12 12")],
            },
            Fact { label: t("Remarque", "ملاحظة", "Remark"), lines: vec![] },
        ]),
        heading(2, said("Partenaires", "الشركاء", "Partners"), "partners"),
        Block::Grid(narrow(language, 12)),
        Block::Grid(Grid { rows: Vec::new(), total: None, ..narrow(language, 0) }),
        // Too deep for what stands before it: it must not break the order of headings.
        heading(4, said("Titre profond", "عنوان عميق", "A deep heading"), ""),
        Block::Paragraph(said("Un paragraphe.", "فقرة.", "A paragraph.")),
        Block::NewPage,
        heading(1, said("2. Chiffres", "2. الأرقام", "2. Figures"), "figures"),
    ];
    for shape in [Shape::Bars, Shape::Columns, Shape::Stacks, Shape::Lines] {
        blocks.push(Block::Chart(chart(language, shape)));
    }
    blocks.push(heading(
        1,
        said("3. Registre complet", "3. السجل الكامل", "3. The full register"),
        "register",
    ));
    blocks.push(Block::Grid(wide(language, 60)));
    blocks.push(heading(1, said("4. Pour finir", "4. ختاما", "4. To end"), "end"));
    blocks.push(Block::Paragraph(said(
        "Fait pour servir et valoir ce que de droit.",
        "حرر للإدلاء به عند الحاجة.",
        "Issued for whom it may concern.",
    )));
    blocks
}

fn narrow(language: Language, rows: u32) -> Grid {
    let t = |fr, ar, en| pick(language, fr, ar, en).to_owned();
    Grid {
        caption: t("Partenaires et montants", "الشركاء والمبالغ", "Partners and amounts"),
        sheet: "P".to_owned(),
        columns: vec![
            Column::new(t("Partenaire", "الشريك", "Partner"), 24),
            Column::new(t("Accords", "الاتفاقيات", "Agreements"), 10),
            Column::new(t("Montant (MAD)", "المبلغ (MAD)", "Amount (MAD)"), 16),
        ],
        rows: (0..rows)
            .map(|at| Row {
                cells: vec![
                    Cell::text(["Lyon", "القدس", "Al-Quds (القدس)"][at as usize % 3]),
                    Cell::Count(1200 + at),
                    Cell::amount(Some(Amount(12_345_600 + i64::from(at))), Some("MAD")),
                ],
                link: (at == 0).then(|| "#record".to_owned()),
            })
            .collect(),
        total: Some(vec![
            Cell::text(t("Total", "المجموع", "Total")),
            Cell::Count(rows * 1200),
            Cell::amount(Some(Amount(148_147_266)), Some("MAD")),
        ]),
        part: None,
        when_empty: t(
            "Aucun partenaire sans accord.",
            "لا شريك بلا اتفاقية.",
            "No partner without an agreement.",
        ),
    }
}

/// A table that needs paper that lies.
pub(crate) fn wide(language: Language, rows: usize) -> Grid {
    let t = |fr, ar, en| pick(language, fr, ar, en).to_owned();
    let columns = [
        (t("Référence", "المرجع", "Reference"), 15),
        (t("Intitulé", "العنوان", "Title"), 44),
        (t("Instrument", "الصك", "Instrument"), 22),
        (t("Parties", "الأطراف", "Parties"), 30),
        (t("Pays", "البلد", "Country"), 14),
        (t("Signé le", "تاريخ التوقيع", "Signed"), 13),
        (t("Échéance", "الانتهاء", "Ends"), 13),
        (t("État", "الحالة", "Status"), 14),
        (t("Budget", "الميزانية", "Budget"), 12),
    ];
    let row = |at: usize| {
        let hostile = HOSTILE[at % HOSTILE.len()].to_owned();
        Row::from(vec![
            Cell::text(format!("TNG-2025-{at:03}")),
            Cell::text(if at.is_multiple_of(5) {
                hostile
            } else {
                t(
                    "Mémorandum d’entente relatif à la coopération culturelle",
                    "مذكرة تفاهم بشأن التعاون الثقافي",
                    "Memorandum of understanding on cultural cooperation",
                )
            }),
            Cell::text(t("Convention de jumelage", "اتفاقية توأمة", "Twinning agreement")),
            Cell::List(vec!["Lyon".to_owned(), "القدس".to_owned()]),
            Cell::text(t("Maroc", "المغرب", "Morocco")),
            Cell::Date("2025-02-01".parse().unwrap()),
            Cell::Date("2028-01".parse().unwrap()),
            Cell::text(t("En vigueur", "سارية", "In force")),
            if at.is_multiple_of(3) {
                Cell::Blank
            } else {
                Cell::Count(1000 * u32::try_from(at).unwrap())
            },
        ])
    };
    Grid {
        caption: t("Tous les accords", "جميع الاتفاقيات", "All agreements"),
        sheet: "R".to_owned(),
        columns: columns.map(|(heading, width)| Column::new(heading, width)).to_vec(),
        rows: (1..=rows).map(row).collect(),
        total: None,
        part: None,
        when_empty: String::new(),
    }
}

fn chart(language: Language, shape: Shape) -> Chart {
    let t = |fr, ar, en| pick(language, fr, ar, en).to_owned();
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

fn strip(language: Language) -> Strip {
    let t = |fr, ar, en| pick(language, fr, ar, en).to_owned();
    let span = |label: String, first: &str, last: &str, settled| Span {
        label,
        first: first.parse().unwrap(),
        last: last.parse().unwrap(),
        settled,
    };
    let lane = |label, spans| Lane { label, spans, link: None };
    Strip {
        title: t("Expositions et visites", "المعارض والزيارات", "Exhibitions and visits"),
        note: t(
            "5 expositions et 3 visites ; 1 sans date n’est pas montrée.",
            "5 معارض و3 زيارات؛ واحدة بلا تاريخ غير معروضة.",
            "5 exhibitions and 3 visits; one without a date is not shown.",
        ),
        told: t(
            "De janvier à décembre 2026 : cinq expositions et trois visites.",
            "من يناير إلى دجنبر 2026: خمسة معارض وثلاث زيارات.",
            "From January to December 2026: five exhibitions and three visits.",
        ),
        from: "2026-01-01".parse().unwrap(),
        until: "2026-12-31".parse().unwrap(),
        lanes: vec![
            lane(
                t(
                    "Zellij, une géométrie partagée",
                    "الزليج، هندسة مشتركة",
                    "Zellij, a shared geometry",
                ),
                vec![
                    span(
                        t(
                            "Musée de la Kasbah, Tanger",
                            "متحف القصبة، طنجة",
                            "Kasbah Museum, Tangier",
                        ),
                        "2025-11-10",
                        "2026-03-15",
                        true,
                    ),
                    span(
                        "Musée des Confluences, Lyon".to_owned(),
                        "2026-04-20",
                        "2026-08-30",
                        true,
                    ),
                    span(t("Al-Qods", "القدس", "Al-Quds"), "2026-10-01", "2027-01-31", false),
                ],
            ),
            lane(
                t("Photographies des deux rives", "صور من الضفتين", "Photographs of two shores"),
                vec![
                    span(
                        t("Villa Harris", "فيلا هاريس", "Villa Harris"),
                        "2026-05-05",
                        "2026-05-18",
                        true,
                    ),
                    span(
                        t("Galerie Delacroix", "رواق دولاكروا", "Delacroix Gallery"),
                        "2026-05-25",
                        "2026-06-10",
                        false,
                    ),
                ],
            ),
            lane(
                t(
                    "Visite de la délégation de Lyon",
                    "زيارة وفد مدينة ليون",
                    "Visit of the delegation of Lyon",
                ),
                vec![span(
                    t("Hôtel de ville", "مقر الجماعة", "City hall"),
                    "2026-12-14",
                    "2026-12-16",
                    true,
                )],
            ),
        ],
    }
}
