-- The registry of one office. One noun, one table; a child table carries its
-- owner's name as its first column and is deleted with it.
--
-- Three sorts of table live here:
--   facts    what the office states. Recorded by the session extension into
--            `change`, so that everything in them can be undone and told apart.
--   log      `change` and `change_record`: what was done, by whom, when.
--   derived  `record`, `record_text`, `standing`, `run`, `country_order`:
--            computed from the facts by the write door, rebuilt by `check --repair`.
--
-- Conventions: identifiers are UUIDv7 as BLOB; `version` is the number of the
-- change that last wrote the record; dates are EDTF level 0 text ('2025',
-- '2025-02', '2025-02-01'), which sorts by time; a text in several languages
-- (a wording) is a JSON object from BCP 47 tag to text.

-- facts ---------------------------------------------------------------------

-- The office itself: exactly one row.
CREATE TABLE office (
  id                 INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  home               BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  name               TEXT NOT NULL CHECK (json_valid(name)),
  language           TEXT NOT NULL,
  reference_pattern  TEXT NOT NULL,
  expiring_months    INTEGER NOT NULL CHECK (expiring_months BETWEEN 0 AND 120),
  sample             INTEGER NOT NULL CHECK (sample IN (0, 1)),
  version            INTEGER NOT NULL
) STRICT;

-- The office owns the label of every country; the code is ISO 3166-1 alpha-2.
CREATE TABLE country (
  code   TEXT NOT NULL PRIMARY KEY,
  label  TEXT NOT NULL CHECK (json_valid(label))
) STRICT, WITHOUT ROWID;

-- The thesaurus of fields of cooperation, which the office can extend.
CREATE TABLE field (
  code     TEXT NOT NULL PRIMARY KEY,
  label    TEXT NOT NULL CHECK (json_valid(label)),
  ordinal  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which Sustainable Development Goals (1–17) a field of cooperation maps to.
CREATE TABLE field_goal (
  field  TEXT NOT NULL REFERENCES field (code) ON DELETE CASCADE,
  goal   INTEGER NOT NULL CHECK (goal BETWEEN 1 AND 17),
  PRIMARY KEY (field, goal)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  id               BLOB NOT NULL PRIMARY KEY,
  country          TEXT REFERENCES country (code),
  subdivision      TEXT NOT NULL,
  latitude         REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude        REAL CHECK (longitude BETWEEN -180 AND 180),
  population       INTEGER CHECK (population >= 0),
  population_year  INTEGER,
  time_zone        TEXT NOT NULL,
  geonames         INTEGER,
  wikidata         TEXT NOT NULL,
  version          INTEGER NOT NULL,
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX place_country ON place (country, id);

CREATE TABLE place_name (
  place  BLOB NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  lang   TEXT NOT NULL,
  kind   TEXT NOT NULL,
  text   TEXT NOT NULL,
  PRIMARY KEY (place, lang, kind, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
  id        BLOB NOT NULL PRIMARY KEY,
  kind      TEXT NOT NULL,
  country   TEXT REFERENCES country (code),
  place     BLOB REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  parent    BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  website   TEXT NOT NULL,
  notes     TEXT NOT NULL,
  archived  INTEGER NOT NULL CHECK (archived IN (0, 1)),
  version   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_country ON partner (country, id);
CREATE INDEX partner_kind ON partner (kind, id);
CREATE INDEX partner_place ON partner (place);
CREATE INDEX partner_parent ON partner (parent);

CREATE TABLE partner_name (
  partner  BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  lang     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (partner, lang, kind, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_language (
  partner  BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  lang     TEXT NOT NULL,
  PRIMARY KEY (partner, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id             BLOB NOT NULL PRIMARY KEY,
  address        TEXT NOT NULL CHECK (json_valid(address)),
  protocol_rank  INTEGER,
  keep_until     TEXT,
  notes          TEXT NOT NULL,
  archived       INTEGER NOT NULL CHECK (archived IN (0, 1)),
  version        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person_name (
  person  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  lang    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  text    TEXT NOT NULL,
  PRIMARY KEY (person, lang, kind, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_contact (
  person  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind    TEXT NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (person, kind, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_language (
  person  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  lang    TEXT NOT NULL,
  PRIMARY KEY (person, lang)
) STRICT, WITHOUT ROWID;

-- A function held for a party over a span of time.
CREATE TABLE mandate (
  id        BLOB NOT NULL PRIMARY KEY,
  person    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  partner   BLOB NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  function  TEXT NOT NULL CHECK (json_valid(function)),
  since     TEXT,
  until     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mandate_person ON mandate (person);
CREATE INDEX mandate_partner ON mandate (partner);

CREATE TABLE occasion (
  id         BLOB NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL CHECK (json_valid(name)),
  edition    INTEGER CHECK (edition > 0),
  organiser  BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  place      BLOB REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  since      TEXT,
  until      TEXT,
  notes      TEXT NOT NULL,
  version    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX occasion_organiser ON occasion (organiser);
CREATE INDEX occasion_place ON occasion (place);
CREATE INDEX occasion_since ON occasion (since, id);

CREATE TABLE agreement (
  id                    BLOB NOT NULL PRIMARY KEY,
  instrument            TEXT NOT NULL,
  reference             TEXT NOT NULL UNIQUE,
  parent                BLOB REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  title                 TEXT NOT NULL CHECK (json_valid(title)),
  title_as_signed       TEXT NOT NULL CHECK (json_valid(title_as_signed)),
  instrument_as_signed  TEXT NOT NULL CHECK (json_valid(instrument_as_signed)),
  signed                TEXT,
  place                 BLOB REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  occasion              BLOB REFERENCES occasion (id) DEFERRABLE INITIALLY DEFERRED,
  entry_rule            TEXT NOT NULL,
  entry_date            TEXT,
  duration_months       INTEGER CHECK (duration_months > 0),
  expiry_set            TEXT,
  renewal               TEXT NOT NULL,
  renewal_months        INTEGER CHECK (renewal_months > 0),
  renewal_maximum       INTEGER CHECK (renewal_maximum > 0),
  notice_count          INTEGER CHECK (notice_count > 0),
  notice_unit           TEXT NOT NULL,
  notes                 TEXT NOT NULL,
  version               INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_instrument ON agreement (instrument, id);
CREATE INDEX agreement_parent ON agreement (parent);
CREATE INDEX agreement_place ON agreement (place);
CREATE INDEX agreement_occasion ON agreement (occasion);

CREATE TABLE agreement_party (
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  partner    BLOB NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  role       TEXT NOT NULL,
  ordinal    INTEGER NOT NULL,
  PRIMARY KEY (agreement, partner)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_party_partner ON agreement_party (partner, agreement);

-- Who signed, in which capacity that day, for which party.
CREATE TABLE signature (
  id         BLOB NOT NULL PRIMARY KEY,
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  person     BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  partner    BLOB NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  capacity   TEXT NOT NULL CHECK (json_valid(capacity)),
  signed     TEXT,
  ordinal    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_agreement ON signature (agreement);
CREATE INDEX signature_person ON signature (person);
CREATE INDEX signature_partner ON signature (partner);

-- A person, a body, or a holder of an office whose name is not known.
CREATE TABLE witness (
  id         BLOB NOT NULL PRIMARY KEY,
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  person     BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  partner    BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  capacity   TEXT NOT NULL CHECK (json_valid(capacity)),
  ordinal    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX witness_agreement ON witness (agreement);
CREATE INDEX witness_person ON witness (person);
CREATE INDEX witness_partner ON witness (partner);

CREATE TABLE agreement_field (
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  field      TEXT NOT NULL REFERENCES field (code) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (agreement, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_field_field ON agreement_field (field, agreement);

-- The languages the text was drawn up in.
CREATE TABLE agreement_language (
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  lang       TEXT NOT NULL,
  authentic  INTEGER NOT NULL CHECK (authentic IN (0, 1)),
  prevails   INTEGER NOT NULL CHECK (prevails IN (0, 1)),
  PRIMARY KEY (agreement, lang)
) STRICT, WITHOUT ROWID;

-- Where each original lies.
CREATE TABLE agreement_original (
  id         BLOB NOT NULL PRIMARY KEY,
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  holder     BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  location   TEXT NOT NULL,
  count      INTEGER NOT NULL CHECK (count > 0),
  ordinal    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_original_agreement ON agreement_original (agreement);
CREATE INDEX agreement_original_holder ON agreement_original (holder);

-- What an agreement replaces, implements or amends.
CREATE TABLE agreement_link (
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  kind       TEXT NOT NULL,
  other      BLOB NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (agreement, kind, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_link_other ON agreement_link (other);

-- Where a fact came from, and whether it is confirmed.
CREATE TABLE agreement_source (
  id         BLOB NOT NULL PRIMARY KEY,
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  fact       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  citation   TEXT NOT NULL,
  seen       TEXT,
  confirmed  INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  ordinal    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_source_agreement ON agreement_source (agreement);

-- What happened in the life of an agreement. Rows, never overwritten columns,
-- so that any past day can be told again.
CREATE TABLE event (
  id         BLOB NOT NULL PRIMARY KEY,
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  kind       TEXT NOT NULL,
  day        TEXT NOT NULL,
  note       TEXT NOT NULL,
  ordinal    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX event_agreement ON event (agreement);

CREATE TABLE venue (
  id        BLOB NOT NULL PRIMARY KEY,
  name      TEXT NOT NULL CHECK (json_valid(name)),
  partner   BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  place     BLOB REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  hall      TEXT NOT NULL,
  area_m2   REAL CHECK (area_m2 > 0),
  capacity  INTEGER CHECK (capacity > 0),
  climate   TEXT NOT NULL,
  security  TEXT NOT NULL,
  notes     TEXT NOT NULL,
  version   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX venue_partner ON venue (partner);
CREATE INDEX venue_place ON venue (place);

CREATE TABLE exhibition (
  id        BLOB NOT NULL PRIMARY KEY,
  title     TEXT NOT NULL CHECK (json_valid(title)),
  theme     TEXT NOT NULL CHECK (json_valid(theme)),
  concept   TEXT NOT NULL CHECK (json_valid(concept)),
  heritage  TEXT NOT NULL,
  state     TEXT NOT NULL,
  notes     TEXT NOT NULL,
  version   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibition_state ON exhibition (state, id);

CREATE TABLE exhibition_agreement (
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  agreement   BLOB NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (exhibition, agreement)
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibition_agreement_agreement ON exhibition_agreement (agreement, exhibition);

CREATE TABLE exhibition_party (
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  partner     BLOB NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  role        TEXT NOT NULL,
  ordinal     INTEGER NOT NULL,
  PRIMARY KEY (exhibition, partner, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibition_party_partner ON exhibition_party (partner, exhibition);

-- A touring exhibition has several legs, in order.
CREATE TABLE leg (
  id           BLOB NOT NULL PRIMARY KEY,
  exhibition   BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  venue        BLOB REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
  install      TEXT,
  opens        TEXT,
  closes       TEXT,
  dismantled   TEXT,
  visitors     INTEGER CHECK (visitors >= 0),
  ordinal      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX leg_exhibition ON leg (exhibition);
CREATE INDEX leg_venue ON leg (venue);

-- log -----------------------------------------------------------------------

-- One row per act. `undoes` and `redoes` name the act that was taken back or
-- done again; `state` of a first act is 'done', 'undone' or, once something new
-- was written over what was undone, 'superseded'.
CREATE TABLE change (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  op         TEXT NOT NULL,
  subject    TEXT NOT NULL CHECK (json_valid(subject)),
  actor      TEXT NOT NULL,
  at         TEXT NOT NULL,
  undoes     INTEGER REFERENCES change (id),
  redoes     INTEGER REFERENCES change (id),
  state      TEXT NOT NULL,
  changeset  BLOB NOT NULL
) STRICT;
CREATE INDEX change_state ON change (state, id);

-- Which records an act touched, so that the history of one is found at once.
CREATE TABLE change_record (
  change  INTEGER NOT NULL REFERENCES change (id),
  kind    TEXT NOT NULL,
  record  BLOB NOT NULL,
  PRIMARY KEY (record, change)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record_change ON change_record (change);

-- derived -------------------------------------------------------------------

-- Every record of every kind with the name it is shown and sorted by.
CREATE TABLE record (
  number    INTEGER NOT NULL PRIMARY KEY,
  id        BLOB NOT NULL UNIQUE,
  kind      TEXT NOT NULL,
  label     TEXT NOT NULL,
  hint      TEXT NOT NULL,
  archived  INTEGER NOT NULL,
  sort_fr   BLOB NOT NULL,
  sort_ar   BLOB NOT NULL,
  sort_en   BLOB NOT NULL
) STRICT;
CREATE INDEX record_fr ON record (kind, sort_fr, id);
CREATE INDEX record_ar ON record (kind, sort_ar, id);
CREATE INDEX record_en ON record (kind, sort_en, id);

-- Folded words of every record (see `text::fold`), found by prefix.
CREATE VIRTUAL TABLE record_text USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '1 2 3'
);

-- Where an agreement stands, and the days between which that holds.
CREATE TABLE standing (
  agreement    BLOB NOT NULL PRIMARY KEY,
  status       TEXT NOT NULL,
  holds_from   TEXT NOT NULL,
  holds_until  TEXT NOT NULL,
  signed       TEXT,
  begins       TEXT,
  ends         TEXT,
  counterpart  BLOB,
  country      TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_status ON standing (status, agreement);
CREATE INDEX standing_from ON standing (holds_from);
CREATE INDEX standing_until ON standing (holds_until);
CREATE INDEX standing_signed ON standing (signed, agreement);
CREATE INDEX standing_begins ON standing (begins, agreement);
CREATE INDEX standing_ends ON standing (ends, agreement);
CREATE INDEX standing_counterpart ON standing (counterpart, agreement);
CREATE INDEX standing_country ON standing (country, agreement);

-- From the first opening of an exhibition to its last closing.
CREATE TABLE run (
  exhibition  BLOB NOT NULL PRIMARY KEY,
  opens       TEXT,
  closes      TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX run_opens ON run (opens, exhibition);
CREATE INDEX run_closes ON run (closes, exhibition);

-- Countries in the order of their labels in each language; no country last.
CREATE TABLE country_order (
  code     TEXT UNIQUE,
  sort_fr  BLOB NOT NULL,
  sort_ar  BLOB NOT NULL,
  sort_en  BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX country_order_fr ON country_order (sort_fr);
CREATE UNIQUE INDEX country_order_ar ON country_order (sort_ar);
CREATE UNIQUE INDEX country_order_en ON country_order (sort_en);

-- What the derived tables were computed with; another value has them rebuilt.
CREATE TABLE derivation (
  id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  recipe  TEXT NOT NULL
) STRICT;
