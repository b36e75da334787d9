-- Joint exhibitions to their full depth: what is lent, insured, permitted, shipped
-- and paid, who does it by when, and what came of it.

ALTER TABLE venue ADD COLUMN facilities_report TEXT;

ALTER TABLE exhibition ADD COLUMN person BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE exhibition ADD COLUMN person_name TEXT NOT NULL DEFAULT '';
ALTER TABLE exhibition ADD COLUMN finance TEXT NOT NULL DEFAULT 'unstated';
ALTER TABLE exhibition ADD COLUMN currency TEXT;
ALTER TABLE exhibition ADD COLUMN press TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(press));
ALTER TABLE exhibition ADD COLUMN evaluation TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(evaluation));
ALTER TABLE exhibition ADD COLUMN lessons TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(lessons));
CREATE INDEX exhibition_person ON exhibition (person);

ALTER TABLE leg ADD COLUMN travel_days INTEGER CHECK (travel_days >= 0);
ALTER TABLE leg ADD COLUMN ceremony TEXT;
ALTER TABLE leg ADD COLUMN person BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE leg ADD COLUMN person_name TEXT NOT NULL DEFAULT '';
CREATE INDEX leg_person ON leg (person);

-- The languages of the labels and panels of a leg.
CREATE TABLE leg_language (
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  leg         BLOB NOT NULL REFERENCES leg (id) ON DELETE CASCADE,
  lang        TEXT NOT NULL,
  ordinal     INTEGER NOT NULL,
  PRIMARY KEY (exhibition, leg, lang)
) STRICT, WITHOUT ROWID;
CREATE INDEX leg_language_leg ON leg_language (leg);

-- An object, or a lot of several pieces, that a lender lends to the exhibition. Its
-- value is that of all its pieces together, in minor units of its currency.
CREATE TABLE lent_object (
  id             BLOB NOT NULL PRIMARY KEY,
  exhibition     BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  title          TEXT NOT NULL CHECK (json_valid(title)),
  kind           TEXT NOT NULL,
  maker          TEXT NOT NULL,
  dated          TEXT NOT NULL,
  material       TEXT NOT NULL,
  dimensions     TEXT NOT NULL,
  number         TEXT NOT NULL,
  lender         BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  pieces         INTEGER NOT NULL CHECK (pieces > 0),
  value          INTEGER CHECK (value >= 0),
  currency       TEXT,
  valued         TEXT,
  since          TEXT,
  until          TEXT,
  transport      TEXT NOT NULL,
  courier        BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  courier_name   TEXT NOT NULL,
  credit         TEXT NOT NULL CHECK (json_valid(credit)),
  condition_out  TEXT NOT NULL,
  condition_in   TEXT NOT NULL,
  display        TEXT NOT NULL,
  nature         TEXT NOT NULL,
  picture        BLOB REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  note           TEXT NOT NULL,
  ordinal        INTEGER NOT NULL,
  CHECK (value IS NULL OR currency IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX lent_object_exhibition ON lent_object (exhibition);
CREATE INDEX lent_object_lender ON lent_object (lender, number);
CREATE INDEX lent_object_courier ON lent_object (courier);
CREATE INDEX lent_object_picture ON lent_object (picture);

-- The legs in which an object is shown; an object without any is shown in all.
CREATE TABLE object_leg (
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  object      BLOB NOT NULL REFERENCES lent_object (id) ON DELETE CASCADE,
  leg         BLOB NOT NULL REFERENCES leg (id) ON DELETE CASCADE,
  PRIMARY KEY (exhibition, object, leg)
) STRICT, WITHOUT ROWID;
CREATE INDEX object_leg_object ON object_leg (object);
CREATE INDEX object_leg_leg ON object_leg (leg);

-- In what state an object was found when it was packed or unpacked.
CREATE TABLE condition_report (
  id           BLOB NOT NULL PRIMARY KEY,
  exhibition   BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  object       BLOB NOT NULL REFERENCES lent_object (id) ON DELETE CASCADE,
  stage        TEXT NOT NULL,
  day          TEXT,
  person       BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  person_name  TEXT NOT NULL,
  condition    TEXT NOT NULL,
  document     BLOB REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_report_exhibition ON condition_report (exhibition);
CREATE INDEX condition_report_object ON condition_report (object);
CREATE INDEX condition_report_person ON condition_report (person);
CREATE INDEX condition_report_document ON condition_report (document);

CREATE TABLE shipment (
  id            BLOB NOT NULL PRIMARY KEY,
  exhibition    BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  leg           BLOB REFERENCES leg (id) DEFERRABLE INITIALLY DEFERRED,
  from_venue    BLOB REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
  from_place    TEXT NOT NULL,
  to_venue      BLOB REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
  to_place      TEXT NOT NULL,
  leaves        TEXT,
  arrives       TEXT,
  carrier       TEXT NOT NULL,
  crates        INTEGER CHECK (crates >= 0),
  courier       BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  courier_name  TEXT NOT NULL,
  customs       TEXT NOT NULL,
  reference     TEXT NOT NULL,
  nail_to_nail  INTEGER NOT NULL CHECK (nail_to_nail IN (0, 1)),
  state         TEXT NOT NULL,
  note          TEXT NOT NULL,
  ordinal       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX shipment_exhibition ON shipment (exhibition);
CREATE INDEX shipment_leg ON shipment (leg);
CREATE INDEX shipment_from_venue ON shipment (from_venue);
CREATE INDEX shipment_to_venue ON shipment (to_venue);
CREATE INDEX shipment_courier ON shipment (courier);

-- What a shipment carries; one without any carries all.
CREATE TABLE shipment_object (
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  shipment    BLOB NOT NULL REFERENCES shipment (id) ON DELETE CASCADE,
  object      BLOB NOT NULL REFERENCES lent_object (id) ON DELETE CASCADE,
  PRIMARY KEY (exhibition, shipment, object)
) STRICT, WITHOUT ROWID;
CREATE INDEX shipment_object_shipment ON shipment_object (shipment);
CREATE INDEX shipment_object_object ON shipment_object (object);

-- What an authority must allow, and until when it does: a hard stop.
CREATE TABLE permit (
  id          BLOB NOT NULL PRIMARY KEY,
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  leg         BLOB REFERENCES leg (id) DEFERRABLE INITIALLY DEFERRED,
  kind        TEXT NOT NULL,
  authority   TEXT NOT NULL CHECK (json_valid(authority)),
  reference   TEXT NOT NULL,
  state       TEXT NOT NULL,
  asked       TEXT,
  granted     TEXT,
  expires     TEXT,
  note        TEXT NOT NULL,
  ordinal     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX permit_exhibition ON permit (exhibition);
CREATE INDEX permit_leg ON permit (leg);

CREATE TABLE insurance (
  id            BLOB NOT NULL PRIMARY KEY,
  exhibition    BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  insurer       TEXT NOT NULL,
  policy        TEXT NOT NULL,
  since         TEXT,
  until         TEXT,
  nail_to_nail  INTEGER NOT NULL CHECK (nail_to_nail IN (0, 1)),
  excess        TEXT NOT NULL,
  note          TEXT NOT NULL,
  ordinal       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX insurance_exhibition ON insurance (exhibition);

CREATE TABLE exhibition_cost (
  id          BLOB NOT NULL PRIMARY KEY,
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  heading     TEXT NOT NULL,
  partner     BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  currency    TEXT NOT NULL,
  planned     INTEGER CHECK (planned >= 0),
  committed   INTEGER CHECK (committed >= 0),
  paid        INTEGER CHECK (paid >= 0),
  ordinal     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibition_cost_exhibition ON exhibition_cost (exhibition);
CREATE INDEX exhibition_cost_partner ON exhibition_cost (partner);

-- What one unit of a currency is worth in another, as a decimal in words, on a day.
CREATE TABLE exchange_rate (
  exhibition     BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  from_currency  TEXT NOT NULL,
  to_currency    TEXT NOT NULL,
  day            TEXT NOT NULL,
  rate           TEXT NOT NULL,
  ordinal        INTEGER NOT NULL,
  PRIMARY KEY (exhibition, from_currency, to_currency, day)
) STRICT, WITHOUT ROWID;

-- A step of the plan. `days` counts from the opening or closing of `leg`: before it
-- when less than nothing.
CREATE TABLE milestone (
  id           BLOB NOT NULL PRIMARY KEY,
  exhibition   BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  title        TEXT NOT NULL CHECK (json_valid(title)),
  due          TEXT,
  side         TEXT NOT NULL,
  partner      BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  person       BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  person_name  TEXT NOT NULL,
  done         TEXT,
  after        BLOB REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
  leg          BLOB REFERENCES leg (id) DEFERRABLE INITIALLY DEFERRED,
  anchor       TEXT,
  days         INTEGER,
  note         TEXT NOT NULL,
  ordinal      INTEGER NOT NULL,
  CHECK ((leg IS NULL) = (anchor IS NULL) AND (leg IS NULL) = (days IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_exhibition ON milestone (exhibition);
CREATE INDEX milestone_partner ON milestone (partner);
CREATE INDEX milestone_person ON milestone (person);
CREATE INDEX milestone_after ON milestone (after);
CREATE INDEX milestone_leg ON milestone (leg);

-- Who works on it: a person of the registry, or somebody who is only a name here.
CREATE TABLE contributor (
  id           BLOB NOT NULL PRIMARY KEY,
  exhibition   BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  person       BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  person_name  TEXT NOT NULL,
  role         TEXT NOT NULL,
  partner      BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contributor_exhibition ON contributor (exhibition);
CREATE INDEX contributor_person ON contributor (person);
CREATE INDEX contributor_partner ON contributor (partner);

-- A conflict that was looked at and accepted. Its key says what clashes and on which
-- days: once the days change, it is another conflict.
CREATE TABLE accepted_conflict (
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  conflict    TEXT NOT NULL,
  reason      TEXT NOT NULL,
  day         TEXT NOT NULL,
  actor       TEXT NOT NULL,
  ordinal     INTEGER NOT NULL,
  PRIMARY KEY (exhibition, conflict)
) STRICT, WITHOUT ROWID;

-- derived: how many conflicts of an exhibition nobody has accepted, where there are any.
CREATE TABLE exhibition_conflicts (
  exhibition  BLOB NOT NULL PRIMARY KEY,
  open        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- derived: the other exhibitions that an exhibition clashes with, accepted or not.
CREATE TABLE exhibition_clash (
  exhibition  BLOB NOT NULL,
  other       BLOB NOT NULL,
  PRIMARY KEY (exhibition, other)
) STRICT, WITHOUT ROWID;
