//! What the sample teaches beside what happened: each thing that a registry can hold, once, between
//! Tangier and a city that is made up. Its days are counted from the day on which the sample is made, so
//! that something is always about to end, late, waited for, or just done. All of it says that it is an
//! example.

use std::io::Write;

use chrono::{Months, NaiveDate};

use super::{Parties, names, owed, words};
use crate::activity::{
    self, ActivityFacts, ActivityKind, ActivityParty, ActivityRole, ActivityState, Direction,
    Participant, Point,
};
use crate::agreement::approval::{Approval, ApprovalKind, ApprovalState, Completion, Silence};
use crate::agreement::{
    self, AgreementFacts, Commitment, CommitmentState, EntryRule, Event, EventKind, Instrument,
    NoticeUnit, Original, Party, PartyRole, Renewal, Signature, Source, SourceFact, SourceKind,
    TextLanguage,
};
use crate::date::PartialDate;
use crate::document::store::{Content, Store};
use crate::document::{self, DocumentFacts, DocumentKind, Owner};
use crate::error::{Error, Result};
use crate::gift::{Gift, GiftDirection};
use crate::id::Id;
use crate::money::{Amount, BudgetLine};
use crate::names::Name;
use crate::office;
use crate::partner::{self, PartnerFacts, PartnerKind};
use crate::person::{self, Contact, ContactKind, Mandate, PersonFacts};
use crate::registry::Tx;
use crate::wording::Wording;

/// What the example of a signed text says.
const TEXT: &str = "\
Ceci n’est pas un accord : c’est un exemple de texte signé, que le registre garde à côté de lui.\n\
ليس هذا اتفاقا: إنه مثال لنص موقع يحفظه السجل إلى جانبه.\n\
This is no agreement: it is an example of a signed text, which the registry keeps beside it.\n";

/// Lays the example of a signed text beside the registry.
pub(super) fn keep_text(store: &Store) -> Result<Content> {
    let io = |error| Error::Io(store.folder().to_owned(), error);
    let mut file = tempfile::Builder::new().suffix(".txt").tempfile().map_err(io)?;
    file.write_all(TEXT.as_bytes()).map_err(io)?;
    store.take_in(file.path())
}

/// What the pieces name.
struct Lesson<'a> {
    tx: &'a Tx<'a>,
    today: NaiveDate,
    tangier: Id,
    city: Id,
}

impl Lesson<'_> {
    fn ago(&self, months: u32) -> Option<PartialDate> {
        self.today.checked_sub_months(Months::new(months)).map(PartialDate::day)
    }

    fn ahead(&self, months: u32) -> Option<PartialDate> {
        self.today.checked_add_months(Months::new(months)).map(PartialDate::day)
    }

    /// The next free reference of the year of this day.
    fn reference(&self, day: Option<PartialDate>) -> Result<String> {
        use chrono::Datelike;
        let year = day.map_or(self.today, PartialDate::earliest).year();
        agreement::reference::propose(self.tx, year)
    }

    fn both(&self) -> Vec<Party> {
        [self.tangier, self.city]
            .map(|partner| Party { partner, role: PartyRole::Signatory })
            .into()
    }
}

pub(super) fn lay_out(
    tx: &Tx<'_>,
    parties: &Parties,
    memorandum: Id,
    laymouri: Id,
    text: &Content,
) -> Result<()> {
    let city = made_up_city(tx)?;
    let lesson = Lesson { tx, today: tx.today(), tangier: parties.tangier, city };
    let guest = guest(&lesson)?;
    let twinning = twinning(&lesson, laymouri, guest, text)?;
    addendum(&lesson, twinning)?;
    lapsed(&lesson)?;
    talked_of(&lesson)?;
    waited_for(&lesson, parties, memorandum)?;
    let training = training(&lesson, twinning, guest)?;
    gift(&lesson, guest, training)?;
    spelled_otherwise(&lesson)
}

/// Where it lies nobody has said: the map tells of it.
fn made_up_city(tx: &Tx<'_>) -> Result<Id> {
    let mut facts = PartnerFacts::new(
        PartnerKind::City,
        names("Port-Clair (exemple)", "بور كلير (مثال)", "Port-Clair (example)"),
    );
    facts.country = Some("FR".into());
    facts.languages = vec!["fr".into()];
    facts.website = "https://port-clair.example".into();
    partner::add(tx, &facts)
}

/// The same city once more, as it came in from another list: what the duplicates are for.
fn spelled_otherwise(lesson: &Lesson<'_>) -> Result<()> {
    let name = Name::preferred("fr", "Ville de Port Clair (exemple)");
    let mut facts = PartnerFacts::new(PartnerKind::City, vec![name]);
    facts.country = Some("FR".into());
    partner::add(lesson.tx, &facts).map(drop)
}

fn guest(lesson: &Lesson<'_>) -> Result<Id> {
    person::add(
        lesson.tx,
        &PersonFacts {
            names: names("Claire Morel (exemple)", "كلير موريل (مثال)", "Claire Morel (example)"),
            address: words("Madame la Maire", "السيدة العمدة", "Madam Mayor"),
            contacts: vec![
                Contact { kind: ContactKind::Email, value: "maire@port-clair.example".into() },
                Contact { kind: ContactKind::Phone, value: "+33 1 99 00 12 34".into() },
            ],
            languages: vec!["fr".into()],
            mandates: vec![Mandate {
                id: None,
                partner: lesson.city,
                function: words("maire", "عمدة", "mayor"),
                since: lesson.ago(50),
                until: None,
            }],
            ..PersonFacts::default()
        },
    )
}

/// One that ends in four months unless notice is given within one, with everything an agreement can hold.
fn twinning(lesson: &Lesson<'_>, laymouri: Id, mayor: Id, text: &Content) -> Result<Id> {
    let signed = lesson.ago(32);
    let mut facts = AgreementFacts::new(
        Instrument::TwinningAgreement,
        &lesson.reference(signed)?,
        words(
            "Convention de jumelage entre Tanger et Port-Clair (exemple)",
            "اتفاقية توأمة بين طنجة وبور كلير (مثال)",
            "Twinning agreement between Tangier and Port-Clair (example)",
        ),
    );
    facts.parties = lesson.both();
    facts.signed = signed;
    facts.place = partner::get(lesson.tx, lesson.tangier)?.facts.place;
    let sign = |partner, person, capacity| Signature {
        id: None,
        partner,
        person: Some(person),
        capacity,
        signed: None,
    };
    facts.signatures = vec![
        sign(
            lesson.tangier,
            laymouri,
            words(
                "président du conseil communal de Tanger",
                "رئيس المجلس الجماعي لطنجة",
                "president of the communal council of Tangier",
            ),
        ),
        sign(
            lesson.city,
            mayor,
            words("maire de Port-Clair", "عمدة بور كلير", "mayor of Port-Clair"),
        ),
    ];
    facts.fields = ["culture", "water", "training", "youth"].map(str::to_owned).into();
    facts.languages = ["fr", "ar"]
        .map(|lang| TextLanguage { lang: lang.into(), authentic: true, prevails: lang == "fr" })
        .into();
    facts.originals = vec![
        Original {
            id: None,
            holder: Some(lesson.tangier),
            location: said(
                lesson,
                "Archives communales, carton 12 (exemple)",
                "الأرشيف الجماعي، علبة 12 (مثال)",
                "Municipal archives, box 12 (example)",
            )?,
            count: 2,
        },
        Original { id: None, holder: Some(lesson.city), location: String::new(), count: 2 },
    ];
    facts.term.duration_months = Some(36);
    facts.term.renewal = Renewal::Tacit;
    facts.term.renewal_maximum = Some(2);
    facts.term.notice_count = Some(3);
    facts.term.notice_unit = NoticeUnit::Months;
    facts.approvals = vec![deliberation(lesson, 34, 33)];
    facts.commitments = commitments(lesson);
    facts.events = [
        (EventKind::NegotiationOpened, 40),
        (EventKind::DraftSent, 36),
        (EventKind::Signed, 32),
        (EventKind::EnteredIntoForce, 32),
    ]
    .into_iter()
    .filter_map(|(kind, ago)| happened(lesson, kind, ago))
    .collect();
    facts.sources = vec![Source {
        id: None,
        fact: SourceFact::Whole,
        kind: SourceKind::SignedText,
        citation: said(
            lesson,
            "Texte signé (exemple)",
            "النص الموقع (مثال)",
            "Signed text (example)",
        )?,
        seen: None,
        confirmed: true,
    }];
    let id = agreement::add(lesson.tx, &facts)?;
    let lang = office::language(lesson.tx)?;
    document::add(
        lesson.tx,
        Owner::Agreement(id),
        text,
        &DocumentFacts {
            name: "exemple.txt".into(),
            kind: DocumentKind::SignedText,
            lang: Some(lang),
            title: words("Texte signé (exemple)", "النص الموقع (مثال)", "Signed text (example)"),
            day: signed,
            pages: Some(1),
            note: String::new(),
        },
    )?;
    Ok(id)
}

/// Something late, something under way, something kept, and something every year.
fn commitments(lesson: &Lesson<'_>) -> Vec<Commitment> {
    let owed = |wording, owed_by, due, field, state| Commitment {
        clause: "4".to_owned(),
        state,
        ..owed(wording, owed_by, due, field)
    };
    vec![
        owed(
            words(
                "Remettre le bilan des échanges de jeunes (exemple)",
                "تقديم حصيلة تبادل الشباب (مثال)",
                "Hand over the review of the youth exchanges (example)",
            ),
            Some(lesson.tangier),
            lesson.ago(1),
            "youth",
            CommitmentState::Open,
        ),
        owed(
            words(
                "Former douze agents du service de l’eau (exemple)",
                "تكوين اثني عشر عونا من مصلحة الماء (مثال)",
                "Train twelve officers of the water service (example)",
            ),
            Some(lesson.city),
            lesson.ahead(2),
            "water",
            CommitmentState::InProgress,
        ),
    ]
}

fn happened(lesson: &Lesson<'_>, kind: EventKind, ago: u32) -> Option<Event> {
    lesson.ago(ago).map(|day| Event { id: None, kind, day, note: String::new() })
}

/// The council's, submitted and granted so many months ago.
fn deliberation(lesson: &Lesson<'_>, submitted: u32, granted: u32) -> Approval {
    Approval {
        id: None,
        kind: ApprovalKind::CouncilDeliberation,
        authority: words(
            "Conseil communal de Tanger",
            "المجلس الجماعي لطنجة",
            "Communal council of Tangier",
        ),
        state: ApprovalState::Granted,
        reference: String::new(),
        submitted: lesson.ago(submitted),
        decided: lesson.ago(granted),
        clock_days: None,
        silence: Silence::Nothing,
        completion: Completion::Grant,
        note: String::new(),
    }
}

/// One of its family.
fn addendum(lesson: &Lesson<'_>, parent: Id) -> Result<()> {
    let signed = lesson.ago(10);
    let mut facts = AgreementFacts::new(
        Instrument::Addendum,
        &lesson.reference(signed)?,
        words(
            "Avenant : service de l’eau (exemple)",
            "ملحق: مصلحة الماء (مثال)",
            "Addendum: water service (example)",
        ),
    );
    facts.parent = Some(parent);
    facts.changes = words(
        "Ajoute la formation d’agents du service de l’eau (exemple)",
        "يضيف تكوين أعوان مصلحة الماء (مثال)",
        "Adds the training of officers of the water service (example)",
    );
    facts.parties = lesson.both();
    facts.signed = signed;
    facts.fields = vec!["water".into()];
    facts.events = happened(lesson, EventKind::Signed, 10).into_iter().collect();
    agreement::add(lesson.tx, &facts).map(drop)
}

/// One that ended and was not renewed.
fn lapsed(lesson: &Lesson<'_>) -> Result<()> {
    let signed = lesson.ago(98);
    let mut facts = AgreementFacts::new(
        Instrument::CooperationAgreement,
        &lesson.reference(signed)?,
        words(
            "Accord de coopération avec Port-Clair (exemple)",
            "اتفاقية تعاون مع بور كلير (مثال)",
            "Cooperation agreement with Port-Clair (example)",
        ),
    );
    facts.parties = lesson.both();
    facts.signed = signed;
    facts.fields = vec!["culture".into()];
    facts.term.duration_months = Some(60);
    facts.events = happened(lesson, EventKind::Signed, 98).into_iter().collect();
    agreement::add(lesson.tx, &facts).map(drop)
}

/// One that is talked of.
fn talked_of(lesson: &Lesson<'_>) -> Result<()> {
    let mut facts = AgreementFacts::new(
        Instrument::LetterOfIntent,
        &lesson.reference(None)?,
        words(
            "Lettre d’intention : échange de bibliothèques (exemple)",
            "رسالة نوايا: تبادل بين المكتبات (مثال)",
            "Letter of intent: exchange of libraries (example)",
        ),
    );
    facts.parties = lesson.both();
    facts.fields = vec!["culture".into()];
    facts.events = [(EventKind::NegotiationOpened, 2), (EventKind::DraftSent, 1)]
        .into_iter()
        .filter_map(|(kind, ago)| happened(lesson, kind, ago))
        .collect();
    agreement::add(lesson.tx, &facts).map(drop)
}

/// One that was signed and waits for a visa.
fn waited_for(lesson: &Lesson<'_>, parties: &Parties, memorandum: Id) -> Result<()> {
    let signed = lesson.ago(1);
    let mut facts = AgreementFacts::new(
        Instrument::ExecutiveProgramme,
        &lesson.reference(signed)?,
        words(
            "Programme exécutif du mémorandum avec Al-Qods (exemple)",
            "البرنامج التنفيذي لمذكرة التفاهم مع القدس (مثال)",
            "Executive programme of the memorandum with Al-Quds (example)",
        ),
    );
    facts.parent = Some(memorandum);
    facts.parties = [parties.tangier, parties.al_quds]
        .map(|partner| Party { partner, role: PartyRole::Signatory })
        .into();
    facts.signed = signed;
    facts.fields = vec!["joint_exhibitions".into(), "training".into()];
    facts.term.entry_rule = EntryRule::OnLastApproval;
    facts.term.duration_months = Some(24);
    facts.approvals = vec![
        deliberation(lesson, 3, 2),
        Approval {
            kind: ApprovalKind::MinistryVisa,
            authority: words("Autorité de tutelle", "سلطة الوصاية", "Supervising authority"),
            state: ApprovalState::Submitted,
            submitted: lesson.ago(1),
            decided: None,
            clock_days: Some(60),
            ..deliberation(lesson, 1, 1)
        },
    ];
    facts.events = happened(lesson, EventKind::Signed, 1).into_iter().collect();
    agreement::add(lesson.tx, &facts).map(drop)
}

/// One that was done, with who came, what was on, what it cost and what came of it.
fn training(lesson: &Lesson<'_>, twinning: Id, guest: Id) -> Result<Id> {
    let agreement = agreement::get(lesson.tx, twinning, lesson.today)?;
    let mut facts = ActivityFacts::new(
        ActivityKind::Training,
        words(
            "Formation d’agents du service de l’eau (exemple)",
            "تكوين أعوان مصلحة الماء (مثال)",
            "Training of officers of the water service (example)",
        ),
    );
    facts.purpose = words(
        "Lire et réparer un réseau de distribution (exemple)",
        "قراءة شبكة التوزيع وإصلاحها (مثال)",
        "Reading and mending a distribution network (example)",
    );
    facts.direction = Direction::Incoming;
    facts.state = ActivityState::Done;
    facts.since = lesson.ago(3);
    facts.until = facts.since.and_then(|day| day.moved(2));
    facts.place = agreement.facts.place;
    facts.agreements = vec![twinning];
    facts.commitments =
        agreement.facts.commitments.iter().skip(1).filter_map(|owed| owed.id).collect();
    facts.parties = vec![
        ActivityParty { partner: lesson.tangier, role: ActivityRole::Host },
        ActivityParty { partner: lesson.city, role: ActivityRole::Guest },
    ];
    facts.participants = Some(12);
    facts.people = vec![Participant {
        id: None,
        person: Some(guest),
        name: String::new(),
        partner: Some(lesson.city),
        function: words("cheffe de délégation", "رئيسة الوفد", "head of delegation"),
    }];
    let point = |day, time: &str, what| Point {
        id: None,
        day,
        time: time.into(),
        what,
        location: String::new(),
    };
    facts.points = vec![
        point(
            facts.since,
            "09:30",
            words("Accueil à la mairie", "استقبال بالجماعة", "Welcome at the town hall"),
        ),
        point(
            facts.until,
            "15:00",
            words("Visite d’un réservoir", "زيارة خزان", "Visit of a reservoir"),
        ),
    ];
    facts.budget = vec![BudgetLine {
        id: None,
        heading: said(lesson, "Hébergement (exemple)", "الإيواء (مثال)", "Accommodation (example)")?,
        partner: Some(lesson.tangier),
        currency: "MAD".into(),
        planned: Some(Amount(1_800_000)),
        committed: Some(Amount(1_740_000)),
        paid: Some(Amount(1_740_000)),
    }];
    facts.outcome = words(
        "Douze agents formés ; une suite est demandée (exemple)",
        "تكوين اثني عشر عونا؛ والمطلوب متابعة (مثال)",
        "Twelve officers trained; a second part is asked for (example)",
    );
    activity::add(lesson.tx, &facts)
}

fn gift(lesson: &Lesson<'_>, guest: Id, training: Id) -> Result<()> {
    let city = partner::get(lesson.tx, lesson.city)?;
    let mut facts = city.facts;
    facts.gifts = vec![Gift {
        id: None,
        direction: GiftDirection::Given,
        day: lesson.ago(3),
        what: words(
            "Plateau de cuivre ciselé (exemple)",
            "صينية نحاسية منقوشة (مثال)",
            "Engraved copper tray (example)",
        ),
        person: Some(guest),
        activity: Some(training),
        currency: Some("MAD".into()),
        value: Some(Amount(90_000)),
        note: String::new(),
    }];
    partner::save(lesson.tx, lesson.city, city.version, &facts)
}

/// A text that is written in one language only.
fn said(lesson: &Lesson<'_>, fr: &str, ar: &str, en: &str) -> Result<String> {
    let wording: Wording = words(fr, ar, en);
    Ok(wording.pick(&office::language(lesson.tx)?).unwrap_or_default().to_owned())
}
