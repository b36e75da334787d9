//! Scales of figures.

use super::super::chart::{Chart, Shape};

/// From nothing to the largest figure, in even steps; from the smallest where it is below nothing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// The scale on which all figures of a chart lie, in some `steps` steps, from one to the other.
    pub(super) fn of(chart: &Chart, steps: u8) -> Self {
        let (low, high, whole) = span(chart);
        let step = nice((high - low) / f64::from(steps.max(1)), whole);
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// The scale that ends with the largest figure, where no steps are drawn.
    pub(super) fn tight(chart: &Chart) -> Self {
        let (low, high, _) = span(chart);
        Self { low, high, step: high - low }
    }

    /// Where a figure lies, from 0 to 1.
    pub(super) fn at(&self, figure: f64) -> f64 {
        ((figure - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// Where nothing lies.
    pub(super) fn zero(&self) -> f64 {
        self.at(0.0)
    }

    /// The figures at its steps, from the smallest.
    pub(super) fn ticks(&self) -> impl Iterator<Item = f64> {
        let (low, high, step) = (self.low, self.high, self.step);
        (0..=50_u8)
            .map(move |at| low + f64::from(at) * step)
            .take_while(move |it| *it <= high + step / 2.0)
    }
}

/// From where to where the figures of a chart reach, nothing included, and whether all are whole.
fn span(chart: &Chart) -> (f64, f64, bool) {
    let figures = chart
        .series
        .iter()
        .flat_map(|series| (0..chart.categories.len()).filter_map(move |at| series.figure(at)));
    let whole = figures.clone().all(|figure| figure.fract() == 0.0);
    let (mut low, mut high) = (0.0_f64, 0.0_f64);
    if chart.shape == Shape::Stacks {
        for at in 0..chart.categories.len() {
            let (down, up) = stack(chart, at);
            (low, high) = (low.min(down), high.max(up));
        }
    } else {
        for figure in figures {
            (low, high) = (low.min(figure), high.max(figure));
        }
    }
    if low >= high {
        high = low + 1.0;
    }
    (low, high, whole)
}

/// What the figures of a category come to: those below nothing, and those above.
pub(super) fn stack(chart: &Chart, at: usize) -> (f64, f64) {
    let figures = chart.series.iter().filter_map(|series| series.figure(at));
    figures.fold(
        (0.0, 0.0),
        |(down, up), figure| {
            if figure < 0.0 { (down + figure, up) } else { (down, up + figure) }
        },
    )
}

/// The least of 1, 2, 2½ and 5 times a power of ten that is not less; a whole number where
/// there are no halves.
fn nice(step: f64, whole: bool) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let nice = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|times| times * power)
        .filter(|nice| !whole || nice.fract() == 0.0)
        .find(|nice| *nice >= step * 0.999_999)
        .unwrap_or(10.0 * power);
    if whole { nice.max(1.0) } else { nice }
}

#[cfg(test)]
mod tests {
    use super::super::super::chart::Series;
    use super::*;

    fn scale(figures: &[f64], shape: Shape) -> Scale {
        let series = |figure: &f64| Series { label: String::new(), figures: vec![Some(*figure)] };
        let chart = Chart {
            title: String::new(),
            note: String::new(),
            told: String::new(),
            shape,
            category: String::new(),
            measure: String::new(),
            categories: vec![String::new()],
            series: figures.iter().map(series).collect(),
        };
        Scale::of(&chart, 4)
    }

    #[test]
    fn steps_are_round_and_what_is_counted_has_no_halves() {
        let ticks = |figures: &[f64]| scale(figures, Shape::Columns).ticks().collect::<Vec<_>>();
        assert_eq!(ticks(&[3.0]), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(ticks(&[0.9]), [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(ticks(&[9.0]), [0.0, 5.0, 10.0]);
        assert_eq!(ticks(&[31.0]), [0.0, 10.0, 20.0, 30.0, 40.0]);
        assert_eq!(ticks(&[0.0]), [0.0, 1.0]);
        assert_eq!(ticks(&[-3.0, 5.0]), [-4.0, -2.0, 0.0, 2.0, 4.0, 6.0]);
        assert_eq!(ticks(&[1_234_567.0]), [0.0, 5e5, 1e6, 1.5e6]);
    }

    #[test]
    fn zero_is_always_on_it_and_stacks_are_as_high_as_their_sum() {
        assert_eq!(scale(&[40.0, 41.0], Shape::Columns).zero(), 0.0);
        assert_eq!(scale(&[40.0, 60.0], Shape::Stacks).at(100.0), 1.0);
        assert!(scale(&[40.0, 60.0], Shape::Stacks).at(60.0) < 0.7);
    }
}
