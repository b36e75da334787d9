-- What a text obliges to, and what is done under it besides exhibitions.

-- What the parties promised, clause by clause, in the office's own words.
CREATE TABLE commitment (
  id         BLOB NOT NULL PRIMARY KEY,
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  wording    TEXT NOT NULL CHECK (json_valid(wording)),
  clause     TEXT NOT NULL,
  owed_by    BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  due        TEXT,
  yearly     INTEGER NOT NULL CHECK (yearly IN (0, 1)),
  field      TEXT REFERENCES field (code) DEFERRABLE INITIALLY DEFERRED,
  state      TEXT NOT NULL,
  note       TEXT NOT NULL,
  ordinal    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_agreement ON commitment (agreement);
CREATE INDEX commitment_owed_by ON commitment (owed_by);
CREATE INDEX commitment_field ON commitment (field);

-- Which of the years of a yearly commitment were kept.
CREATE TABLE commitment_kept (
  agreement   BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  commitment  BLOB NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
  due         TEXT NOT NULL,
  PRIMARY KEY (agreement, commitment, due)
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_kept_commitment ON commitment_kept (commitment);

CREATE TABLE exhibition_commitment (
  exhibition  BLOB NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
  commitment  BLOB NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
  PRIMARY KEY (exhibition, commitment)
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibition_commitment_commitment ON exhibition_commitment (commitment, exhibition);

-- A visit, a training, a conference: anything done under agreements that is no exhibition.
CREATE TABLE activity (
  id            BLOB NOT NULL PRIMARY KEY,
  kind          TEXT NOT NULL,
  direction     TEXT NOT NULL,
  title         TEXT NOT NULL CHECK (json_valid(title)),
  purpose       TEXT NOT NULL CHECK (json_valid(purpose)),
  state         TEXT NOT NULL,
  since         TEXT,
  until         TEXT,
  place         BLOB REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  participants  INTEGER CHECK (participants >= 0),
  outcome       TEXT NOT NULL CHECK (json_valid(outcome)),
  notes         TEXT NOT NULL,
  version       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_since ON activity (since, id);
CREATE INDEX activity_kind ON activity (kind, id);
CREATE INDEX activity_state ON activity (state, id);
CREATE INDEX activity_place ON activity (place);

CREATE TABLE activity_agreement (
  activity   BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  agreement  BLOB NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (activity, agreement)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_agreement_agreement ON activity_agreement (agreement, activity);

CREATE TABLE activity_commitment (
  activity    BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  commitment  BLOB NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
  PRIMARY KEY (activity, commitment)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_commitment_commitment ON activity_commitment (commitment, activity);

CREATE TABLE activity_party (
  activity  BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  partner   BLOB NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  role      TEXT NOT NULL,
  ordinal   INTEGER NOT NULL,
  PRIMARY KEY (activity, partner, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_party_partner ON activity_party (partner, activity);

-- Who takes part: a person of the registry, or somebody who is only a name here.
CREATE TABLE participant (
  id        BLOB NOT NULL PRIMARY KEY,
  activity  BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  person    BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  name      TEXT NOT NULL,
  partner   BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  function  TEXT NOT NULL CHECK (json_valid(function)),
  ordinal   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_activity ON participant (activity);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX participant_partner ON participant (partner);

-- The programme, point by point.
CREATE TABLE activity_point (
  id        BLOB NOT NULL PRIMARY KEY,
  activity  BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  day       TEXT,
  time      TEXT NOT NULL,
  what      TEXT NOT NULL CHECK (json_valid(what)),
  location  TEXT NOT NULL,
  ordinal   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_point_activity ON activity_point (activity);

-- Money is kept in minor units of its currency (ISO 4217): 12.50 MAD is 1250.
CREATE TABLE activity_cost (
  id         BLOB NOT NULL PRIMARY KEY,
  activity   BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  heading    TEXT NOT NULL,
  partner    BLOB REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  currency   TEXT NOT NULL,
  planned    INTEGER CHECK (planned >= 0),
  committed  INTEGER CHECK (committed >= 0),
  paid       INTEGER CHECK (paid >= 0),
  ordinal    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_cost_activity ON activity_cost (activity);
CREATE INDEX activity_cost_partner ON activity_cost (partner);
