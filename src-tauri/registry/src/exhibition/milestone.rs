//! Milestones: the steps of the preparation, whose turn each is, and by when.
//!
//! A milestone may be counted from the opening or the closing of a leg: then its day
//! follows that of the leg. As long as the leg's day is not known to the day, and
//! once the milestone is done, its day stays as it is written.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::people::Someone;
use super::{ExhibitionFacts, Leg};
use crate::date::PartialDate;
use crate::id::Id;
use crate::terms::terms;
use crate::wording::Wording;

terms! {
    /// Whose turn a milestone is, seen from the home party.
    pub enum Side {
        /// Ours.
        Ours = "ours",
        /// Theirs.
        Theirs = "theirs",
        /// Both's.
        Both = "both",
    }
}

terms! {
    /// The day of a leg from which a milestone is counted.
    pub enum Anchor {
        /// Its opening.
        Opening = "opening",
        /// Its closing.
        Closing = "closing",
    }
}

/// From which day of which leg a milestone is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Counted {
    /// The leg.
    pub leg: Id,
    /// The day of the leg.
    pub from: Anchor,
    /// How many days after it; before it when less than nothing.
    pub days: i32,
}

/// A step of the preparation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Milestone {
    /// Its identity; none for one that is not saved yet and that nothing names.
    pub id: Option<Id>,
    /// What is to be done, per language.
    pub title: Wording,
    /// By when.
    pub due: Option<PartialDate>,
    /// Whose turn it is.
    pub side: Side,
    /// The party that answers for it.
    pub partner: Option<Id>,
    /// Whom to ask.
    pub contact: Someone,
    /// The day it was done.
    pub done: Option<PartialDate>,
    /// The milestone that must be done before it.
    pub after: Option<Id>,
    /// What its day is counted from.
    pub counted: Option<Counted>,
    /// Anything to add.
    pub note: String,
}

impl Milestone {
    /// A milestone of both sides, of which only the title is known.
    #[must_use]
    pub fn new(title: Wording) -> Self {
        Self {
            id: None,
            title,
            due: None,
            side: Side::Both,
            partner: None,
            contact: Someone::default(),
            done: None,
            after: None,
            counted: None,
            note: String::new(),
        }
    }

    /// The day it is counted to, where it is counted and that day is known.
    #[must_use]
    pub fn counted_day(&self, legs: &[Leg]) -> Option<NaiveDate> {
        let counted = self.counted.as_ref()?;
        let anchor = anchor_day(legs, counted)?;
        later(anchor, counted.days)
    }
}

/// The day of the leg that something is counted from, where it is known to the day.
#[must_use]
pub fn anchor_day(legs: &[Leg], counted: &Counted) -> Option<NaiveDate> {
    let leg = legs.iter().find(|leg| leg.id == Some(counted.leg))?;
    match counted.from {
        Anchor::Opening => leg.opens?.exact(),
        Anchor::Closing => leg.closes?.exact(),
    }
}

/// The day `days` after `day`.
fn later(day: NaiveDate, days: i32) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs().into());
    if days < 0 { day.checked_sub_days(count) } else { day.checked_add_days(count) }
}

/// How many days `day` is after `anchor`: less than nothing when it is before.
#[must_use]
pub fn days_between(anchor: NaiveDate, day: NaiveDate) -> Option<i32> {
    i32::try_from((day - anchor).num_days()).ok()
}

/// Gives the milestones that are counted from a leg, and not done, the day they are counted to.
pub fn count(facts: &mut ExhibitionFacts) {
    for milestone in facts.milestones.iter_mut().filter(|it| it.done.is_none()) {
        if let Some(day) = milestone.counted_day(&facts.legs) {
            milestone.due = Some(PartialDate::day(day));
        }
    }
}

/// How long before or after a day of a leg a step of the usual plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ahead {
    /// Months before the opening.
    Months(u32),
    /// Days before the opening.
    Days(u64),
    /// Days after the closing.
    After(u64),
}

/// A step of the usual plan: when, whose turn, and its title in French, Arabic, English.
type Step = (Ahead, Side, [&'static str; 3]);

/// The usual plan of a municipal exhibition, as museums that lend to one ask for it: requests a
/// year ahead, installation over the last fortnight, objects back within the next.
const STEPS: [Step; 9] = [
    (
        Ahead::Months(12),
        Side::Both,
        [
            "Arrêter le concept et les lieux",
            "ضبط المفهوم وأماكن العرض",
            "Settle the concept and the venues",
        ],
    ),
    (
        Ahead::Months(9),
        Side::Both,
        [
            "Arrêter la liste des objets et leurs valeurs",
            "ضبط قائمة القطع وقيمها",
            "Settle the list of objects and their values",
        ],
    ),
    (
        Ahead::Months(8),
        Side::Ours,
        ["Envoyer les demandes de prêt", "إرسال طلبات الإعارة", "Send the loan requests"],
    ),
    (Ahead::Months(6), Side::Ours, ["Assurer les objets", "تأمين القطع", "Insure the objects"]),
    (
        Ahead::Months(6),
        Side::Theirs,
        [
            "Obtenir l’autorisation d’exportation temporaire",
            "الحصول على رخصة التصدير المؤقت",
            "Obtain the temporary export permit",
        ],
    ),
    (
        Ahead::Months(4),
        Side::Both,
        [
            "Achever les textes dans toutes les langues",
            "إتمام النصوص بجميع اللغات",
            "Finish the texts in all languages",
        ],
    ),
    (Ahead::Months(2), Side::Ours, ["Commander le transport", "حجز النقل", "Book the transport"]),
    (
        Ahead::Days(15),
        Side::Ours,
        ["Installer l’exposition", "تركيب المعرض", "Install the exhibition"],
    ),
    (
        Ahead::After(15),
        Side::Ours,
        [
            "Rendre les objets à leurs prêteurs",
            "إرجاع القطع إلى معيريها",
            "Return the objects to their lenders",
        ],
    ),
];

/// The milestones of the usual plan, counted from the opening of `leg` and, when all is
/// over, from the closing of the leg that closes last.
/// They can be edited like any other. Months are counted by the calendar where the
/// opening is known to the day, and as thirty days each where it is not yet.
#[must_use]
pub fn presets(leg: Id, legs: &[Leg]) -> Vec<Milestone> {
    let closing = |leg: &Leg| Some((leg.closes?.latest(), leg.id?));
    let last = legs.iter().filter_map(closing).max().map_or(leg, |(_, id)| id);
    let from = |from| match from {
        Anchor::Opening => Counted { leg, from, days: 0 },
        Anchor::Closing => Counted { leg: last, from, days: 0 },
    };
    let opening = anchor_day(legs, &from(Anchor::Opening));
    let milestones = STEPS.iter().map(|(ahead, side, [fr, ar, en])| {
        let counted = match *ahead {
            Ahead::Months(months) => {
                let days = opening
                    .and_then(|day| Some((day, day.checked_sub_months(Months::new(months))?)))
                    .map_or(i64::from(months) * 30, |(day, before)| (day - before).num_days());
                Counted { days: i32::try_from(-days).unwrap_or(i32::MIN), ..from(Anchor::Opening) }
            }
            Ahead::Days(days) => Counted {
                days: i32::try_from(days).map_or(i32::MIN, |days| -days),
                ..from(Anchor::Opening)
            },
            Ahead::After(days) => {
                Counted { days: i32::try_from(days).unwrap_or(i32::MAX), ..from(Anchor::Closing) }
            }
        };
        let title = Wording::of([("fr", *fr), ("ar", *ar), ("en", *en)]);
        let mut milestone =
            Milestone { side: *side, counted: Some(counted), ..Milestone::new(title) };
        milestone.due = milestone.counted_day(legs).map(PartialDate::day);
        milestone
    });
    milestones.collect()
}
