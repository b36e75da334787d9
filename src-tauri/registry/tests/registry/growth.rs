//! What is read or written of one record, and the first page of a list, take as many steps in a
//! large registry as in a small one. Counted in steps of SQLite's machine and not in time, so that it says the same
//! on any day.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tawama_registry::activity::{self, ActivityFacts, ActivityKind, ActivityQuery};
use tawama_registry::agreement::{self, AgreementFacts, AgreementQuery, AgreementSort};
use tawama_registry::deadline::{self, DeadlineQuery};
use tawama_registry::document::{self, DocumentQuery};
use tawama_registry::exhibition::{self, ExhibitionFacts, ExhibitionQuery};
use tawama_registry::occasion::{self, OccasionQuery};
use tawama_registry::partner::{self, PartnerQuery};
use tawama_registry::person::{self, PersonFacts, PersonQuery};
use tawama_registry::place::{self, PlaceQuery};
use tawama_registry::review::{self, ReviewQuery, ReviewSort, Subject};
use tawama_registry::venue::{self, VenueQuery};
use tawama_registry::{
    Connection, Id, Kind, Name, Op, Part, Result, Tx, change, history, office, record,
};

use crate::support::{Desk, city, date, memorandum, stamp, title};

const PAGE: Part = Part { offset: 0, limit: 20 };

/// Lists find up to so many records first (`narrow::FEW`): both registries have more.
const FEW: usize = 1_200;
const MANY: usize = 4_800;

/// The sample among so many agreements between others, with what comes of them, by many acts.
fn among(many: usize) -> Desk {
    let desk = Desk::sample();
    let mut parties: Vec<Id> = vec![desk.partner("Other")];
    for act in 0..many / 50 {
        desk.does(Op::Import, |tx| {
            for at in act * 50..(act + 1) * 50 {
                parties.push(partner::add(tx, &city(&format!("Other {at}")))?);
                let two = [parties[at], parties[at + 1]];
                let mut facts = memorandum(&format!("O-{at}"), two);
                facts.signed = Some(date(&format!("{}-0{}-10", 2000 + at % 25, 1 + at % 9)));
                let agreement = agreement::add(tx, &facts)?;
                let name = title(&format!("Act {at}"));
                let mut facts = ActivityFacts::new(ActivityKind::ALL[0], name);
                facts.agreements = vec![agreement];
                facts.since = Some(date(&format!("{}-05", 2000 + at % 25)));
                activity::add(tx, &facts)?;
                let names = vec![Name::preferred("en", &format!("Somebody {at}"))];
                person::add(tx, &PersonFacts { names, ..PersonFacts::default() })?;
                exhibition::add(tx, &ExhibitionFacts::new(title(&format!("Show {at}"))))?;
            }
            Ok(())
        });
    }
    desk
}

/// How many steps it takes to do this.
fn counted<T>(conn: &Connection, act: impl FnOnce() -> Result<T>) -> Result<u64> {
    const EACH: u64 = 10;
    let counted = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&counted);
    let count = move || {
        counter.fetch_add(EACH, Ordering::Relaxed);
        false
    };
    conn.progress_handler(EACH as i32, Some(count))?;
    let done = act();
    conn.progress_handler(0, None::<fn() -> bool>)?;
    done?;
    Ok(counted.load(Ordering::Relaxed))
}

/// What takes more steps among many.
struct Growth<'d> {
    few: &'d Desk,
    many: &'d Desk,
    found: RefCell<Vec<String>>,
}

impl Growth<'_> {
    /// The first record of this kind whose name begins so, in each.
    fn named(&self, kind: Kind, name: &str) -> [Id; 2] {
        [self.few, self.many]
            .map(|desk| desk.looks(|conn| record::find(conn, name, &[kind], "en", 1))[0].id)
    }

    /// Looks at these records.
    fn of(&self, what: &str, ids: [Id; 2], look: impl Fn(&Connection, Id) -> Result<()>) {
        let [small, large] = [(self.few, ids[0]), (self.many, ids[1])]
            .map(|(desk, id)| desk.looks(|conn| counted(conn, || look(conn, id))));
        self.compare(what, small, large);
    }

    /// Writes to these records.
    fn write(&self, what: &str, ids: [Id; 2], verb: impl Fn(&Tx<'_>, Id) -> Result<()>) {
        let [small, large] = [(self.few, ids[0]), (self.many, ids[1])]
            .map(|(desk, id)| desk.does(Op::Import, |tx| counted(tx, || verb(tx, id))));
        self.compare(what, small, large);
    }

    fn compare(&self, what: &str, small: u64, large: u64) {
        if large > small + small / 4 + 200 {
            let grown = format!("{what}: {small} steps among few, {large} among many");
            self.found.borrow_mut().push(grown);
        }
    }

    /// Looks at no record above others.
    fn any(&self, what: &str, look: impl Fn(&Connection) -> Result<()>) {
        let home = self.named(Kind::Partner, "Tangier");
        self.of(what, home, |conn, _| look(conn));
    }
}

#[test]
fn what_is_looked_at_takes_as_many_steps_among_many_as_among_few() {
    let (few, many) = (among(FEW), among(MANY));
    let growth = Growth { few: &few, many: &many, found: RefCell::default() };
    one_record(&growth);
    what_is_of_one_party(&growth);
    the_first_pages(&growth);
    writing(&growth);
    let found = growth.found.into_inner();
    assert!(found.is_empty(), "{found:#?}");
}

fn one_record(growth: &Growth<'_>) {
    let today = stamp().today;
    let agreement = growth.named(Kind::Agreement, "Memorandum of understanding between Tangier");
    growth.of("an agreement", agreement, |conn, id| agreement::get(conn, id, today).map(drop));
    growth.of("its history", agreement, |conn, id| history::of(conn, id).map(drop));
    let party = growth.named(Kind::Partner, "Al-Quds");
    growth.of("a party", party, |conn, id| partner::get(conn, id).map(drop));
    let person = growth.named(Kind::Person, "Mounir");
    growth.of("a person", person, |conn, id| person::get(conn, id).map(drop));
    let place = growth.named(Kind::Place, "Tangier");
    growth.of("a place", place, |conn, id| place::get(conn, id).map(drop));
    let venue = growth.named(Kind::Venue, "Municipal");
    growth.of("a venue", venue, |conn, id| venue::get(conn, id).map(drop));
    let exhibition = growth.named(Kind::Exhibition, "Tangier");
    growth.of("an exhibition", exhibition, |conn, id| exhibition::get(conn, id).map(drop));
    let activity = growth.named(Kind::Activity, "Visit");
    growth.of("an activity", activity, |conn, id| activity::get(conn, id).map(drop));
    let occasion = growth.named(Kind::Occasion, "");
    growth.of("an occasion", occasion, |conn, id| occasion::get(conn, id).map(drop));
    growth.any("a name", |conn| record::find(conn, "Al-Quds", &[], "en", 12).map(drop));
}

fn what_is_of_one_party(growth: &Growth<'_>) {
    let today = stamp().today;
    let party = growth.named(Kind::Partner, "Al-Quds");
    for sort in AgreementSort::ALL {
        growth.of(&format!("its agreements by {}", sort.word()), party, |conn, id| {
            let all = AgreementQuery::all("en");
            let query = AgreementQuery { partner: Some(id), sort: *sort, ..all };
            agreement::list(conn, &query, PAGE).map(drop)
        });
    }
    growth.of("its activities", party, |conn, id| {
        let query = ActivityQuery { partner: Some(id), ..ActivityQuery::all("en") };
        activity::list(conn, &query, PAGE).map(drop)
    });
    growth.of("its exhibitions", party, |conn, id| {
        let query = ExhibitionQuery { partner: Some(id), ..ExhibitionQuery::all("en") };
        exhibition::list(conn, &query, PAGE).map(drop)
    });
    growth.of("its people", party, |conn, id| {
        let query = PersonQuery { partner: Some(id), ..PersonQuery::all("en") };
        person::list(conn, &query, PAGE).map(drop)
    });
    growth.of("its deadlines", party, |conn, id| {
        let query = DeadlineQuery { owner: Some(id), ..DeadlineQuery::default() };
        deadline::list(conn, &query, today, PAGE).map(drop)
    });
    growth.of("its living links", party, |conn, id| {
        review::links(conn, &Subject::Partner(id), "en", today).map(drop)
    });
}

fn the_first_pages(growth: &Growth<'_>) {
    let today = stamp().today;
    for sort in AgreementSort::ALL {
        for descending in [false, true] {
            let query = AgreementQuery { sort: *sort, descending, ..AgreementQuery::all("en") };
            let what = format!("agreements by {}, descending: {descending}", sort.word());
            growth.any(&what, |conn| agreement::list(conn, &query, PAGE).map(drop));
        }
    }
    growth.any("parties", |conn| partner::list(conn, &PartnerQuery::all("en"), PAGE).map(drop));
    growth.any("people", |conn| person::list(conn, &PersonQuery::all("en"), PAGE).map(drop));
    growth.any("places", |conn| place::list(conn, &PlaceQuery::all("en"), PAGE).map(drop));
    growth.any("venues", |conn| venue::list(conn, &VenueQuery::all("en"), PAGE).map(drop));
    growth.any("occasions", |conn| occasion::list(conn, &OccasionQuery::all("en"), PAGE).map(drop));
    growth.any("documents", |conn| document::list(conn, &DocumentQuery::all("en"), PAGE).map(drop));
    growth
        .any("activities", |conn| activity::list(conn, &ActivityQuery::all("en"), PAGE).map(drop));
    growth.any("exhibitions", |conn| {
        exhibition::list(conn, &ExhibitionQuery::all("en"), PAGE).map(drop)
    });
    growth.any("relationships", |conn| {
        let query = ReviewQuery { sort: ReviewSort::Name, ..ReviewQuery::all("en") };
        review::review(conn, &query, PAGE, today).map(drop)
    });
    growth.any("deadlines", |conn| {
        deadline::list(conn, &DeadlineQuery::default(), today, PAGE).map(drop)
    });
    growth.any("what was done", |conn| change::list(conn, 0, 20).map(drop));
    growth.any("the office", |conn| office::get(conn).map(drop));
}

fn writing(growth: &Growth<'_>) {
    let today = stamp().today;
    let agreement = growth.named(Kind::Agreement, "Memorandum of understanding between Tangier");
    growth.write("saving an agreement", agreement, |tx, id| {
        let found = agreement::get(tx, id, today)?;
        let facts = AgreementFacts { notes: "Other".into(), ..found.facts };
        agreement::save(tx, id, found.version, &facts)
    });
    let party = growth.named(Kind::Partner, "Al-Quds");
    growth.write("saving a party", party, |tx, id| {
        let found = partner::get(tx, id)?;
        let mut facts = found.facts;
        facts.names.push(Name::preferred("de", "Al-Kuds"));
        partner::save(tx, id, found.version, &facts)
    });
    growth.write("adding an agreement and taking it away", party, |tx, id| {
        let home = office::get(tx)?.facts.home.unwrap();
        let added = agreement::add(tx, &memorandum("NEW-1", [home, id]))?;
        agreement::delete(tx, added, agreement::get(tx, added, today)?.version)
    });
    growth.write("adding a party and taking it away", party, |tx, _| {
        let added = partner::add(tx, &city("Anew"))?;
        partner::delete(tx, added, partner::get(tx, added)?.version)
    });
    growth.write("adding a person and taking them away", party, |tx, _| {
        let names = vec![Name::preferred("en", "Nobody")];
        let added = person::add(tx, &PersonFacts { names, ..PersonFacts::default() })?;
        person::delete(tx, added, person::get(tx, added)?.version)
    });
}
