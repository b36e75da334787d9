//! Charts as drawings, read as the XML they are.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use tawama_reports::Language;
use tawama_reports::report::chart::{Chart, Series, Shape};
use tawama_reports::report::drawing::{Frame, svg};

use crate::fixture::{HOSTILE, charts, shown};

/// The elements of a drawing with their attributes, and its texts.
struct Seen {
    elements: Vec<(String, Vec<(String, String)>)>,
    texts: Vec<String>,
}

impl Seen {
    fn of(drawing: &str) -> Self {
        let mut seen = Self { elements: Vec::new(), texts: Vec::new() };
        let mut reader = Reader::from_str(drawing);
        reader.config_mut().check_end_names = true;
        let mut text = String::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Start(element) => {
                    seen.note(&element);
                    text.clear();
                }
                Event::Empty(element) => seen.note(&element),
                Event::Text(part) => text.push_str(&part),
                Event::GeneralRef(part) => {
                    let letter = match &*part {
                        "lt" => "<",
                        "gt" => ">",
                        "amp" => "&",
                        "quot" => "\"",
                        "#39" => "'",
                        other => panic!("{other}"),
                    };
                    text.push_str(letter);
                }
                Event::End(_) => seen.texts.push(std::mem::take(&mut text)),
                Event::Eof => return seen,
                _ => {}
            }
        }
    }

    fn note(&mut self, element: &BytesStart<'_>) {
        let attributes = element
            .attributes()
            .map(|it| it.map(|it| (it.key.as_ref().to_owned(), it.value.to_string())).unwrap())
            .collect();
        self.elements.push((element.name().as_ref().to_owned(), attributes));
    }

    /// A number of every element of this name and class.
    fn numbers(&self, name: &str, class: &str, attribute: &str) -> Vec<f64> {
        let of = |it: &[(String, String)], key: &str| {
            it.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
        };
        self.elements
            .iter()
            .filter(|(found, it)| found == name && of(it, "class").as_deref() == Some(class))
            .map(|(_, it)| of(it, attribute).unwrap().parse().unwrap())
            .collect()
    }
}

fn simple(shape: Shape, figures: &[f64]) -> Chart {
    Chart {
        title: "t".into(),
        note: String::new(),
        told: String::new(),
        shape,
        category: String::new(),
        measure: String::new(),
        categories: (0..figures.len()).map(|at| format!("c{at}")).collect(),
        series: vec![Series {
            label: "s".into(),
            figures: figures.iter().map(|it| Some(*it)).collect(),
        }],
    }
}

#[test]
fn every_chart_is_whole_says_what_it_shows_and_stays_on_its_paper() {
    for language in Language::ALL {
        for (at, chart) in charts(language).iter().enumerate() {
            let frame = Frame { width: 600, id: format!("c{at}") };
            let drawing = svg(chart, language, &frame);
            shown(&format!("chart-{at}-{}.svg", language.tag()), drawing.as_bytes());
            let seen = Seen::of(&drawing);
            assert_eq!(seen.elements[0].0, "svg");
            assert!(seen.texts.contains(&chart.title) && seen.texts.contains(&chart.told));
            assert!(seen.elements.iter().all(|(name, _)| {
                [
                    "svg", "title", "desc", "defs", "pattern", "rect", "line", "path", "text",
                    "circle", "polygon",
                ]
                .contains(&name.as_str())
            }));
            for (name, attributes) in &seen.elements {
                for (key, value) in attributes {
                    if ["x", "x1", "x2", "cx"].contains(&key.as_str()) {
                        let x: f64 = value.parse().unwrap();
                        assert!((0.0..=600.0).contains(&x), "{language:?} {at} {name} {key} {x}");
                    }
                    assert!(!key.starts_with("on") && key != "href", "{key}");
                }
            }
            assert_eq!(drawing, svg(chart, language, &frame), "the same chart, the same bytes");
        }
    }
}

#[test]
fn what_someone_typed_is_a_text_and_nothing_else() {
    let mut chart = simple(Shape::Bars, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    chart.categories = HOSTILE.iter().map(|it| (*it).to_owned()).collect();
    chart.title = HOSTILE[1].to_owned();
    chart.series[0].label = HOSTILE[7].to_owned();
    let seen = Seen::of(&svg(&chart, Language::Ar, &Frame::default()));
    assert!(seen.texts.contains(&HOSTILE[1].to_owned()));
    assert!(seen.elements.iter().all(|(name, _)| name != "script" && name != "img"));
}

#[test]
fn bars_grow_from_the_side_on_which_the_language_begins() {
    let chart = simple(Shape::Bars, &[1.0, 4.0]);
    let ends = |language| {
        let seen = Seen::of(&svg(&chart, language, &Frame::default()));
        let (from, wide) = (seen.numbers("rect", "s0", "x"), seen.numbers("rect", "s0", "width"));
        (from[0], from[0] + wide[0], from[1], from[1] + wide[1], wide)
    };
    let (left, right, left_of_4, right_of_4, wide) = ends(Language::Fr);
    assert_eq!(left, left_of_4, "both begin at nothing");
    assert!(right < right_of_4);
    assert!((wide[1] / wide[0] - 4.0).abs() < 0.05, "as long as what they say: {wide:?}");
    let (left, right, left_of_4, right_of_4, _) = ends(Language::Ar);
    assert!((right - right_of_4).abs() < 0.11, "both begin at nothing, on the right");
    assert!(left > left_of_4);
}

#[test]
fn time_runs_as_the_language_is_read() {
    let chart = simple(Shape::Columns, &[1.0, 2.0, 3.0]);
    let across =
        |language| Seen::of(&svg(&chart, language, &Frame::default())).numbers("rect", "s0", "x");
    assert!(across(Language::En).is_sorted());
    assert!(across(Language::Ar).iter().rev().is_sorted());
}

#[test]
fn every_bar_says_its_figure_and_a_key_is_there_only_for_several() {
    let says = |chart: &Chart, text: &str| {
        Seen::of(&svg(chart, Language::Fr, &Frame::default()))
            .texts
            .contains(&format!("\u{2068}{text}\u{2069}"))
    };
    let mut chart = simple(Shape::Bars, &[1.0, 1234.5]);
    assert!(says(&chart, "1") && says(&chart, "1\u{202f}234,5") && !says(&chart, "s"));
    chart.series.push(Series { label: "other".into(), figures: vec![None, Some(3.0)] });
    assert!(says(&chart, "s") && says(&chart, "other") && says(&chart, "–"));
}

#[test]
fn a_line_is_broken_where_nothing_was_counted() {
    let mut chart = simple(Shape::Lines, &[1.0, 2.0, 3.0, 4.0, 5.0]);
    chart.series[0].figures[2] = None;
    let drawing = svg(&chart, Language::Fr, &Frame::default());
    assert_eq!(drawing.matches("<path").count(), 2);
    assert_eq!(drawing.matches("<circle").count(), 4);
}

#[test]
fn a_chart_of_nothing_and_one_of_too_much_are_drawings_too() {
    for shape in [Shape::Bars, Shape::Columns, Shape::Stacks, Shape::Lines] {
        let nothing = simple(shape, &[]);
        let many: Vec<f64> = (0..120_u8).map(f64::from).collect();
        let odd = simple(shape, &[f64::NAN, f64::INFINITY, -5.0, 1e12, 0.000_01]);
        for chart in [nothing, simple(shape, &many), odd] {
            let drawing = svg(&chart, Language::Ar, &Frame { width: 0, ..Frame::default() });
            Seen::of(&drawing);
            assert!(!drawing.contains("NaN") && !drawing.contains("inf"), "{drawing}");
        }
    }
}
