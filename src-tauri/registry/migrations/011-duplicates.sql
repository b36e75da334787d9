-- Records that may be one and the same: which pairs are not, and how the others are found.

-- facts: that two records are not the same, though they look it. Kept both ways, so that
-- the history of each tells it.
CREATE TABLE place_distinct (
  place  BLOB NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  other  BLOB NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  PRIMARY KEY (place, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_distinct_other ON place_distinct (other);

CREATE TABLE partner_distinct (
  partner  BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  other    BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  PRIMARY KEY (partner, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_distinct_other ON partner_distinct (other);

CREATE TABLE person_distinct (
  person  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  other   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (person, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_distinct_other ON person_distinct (other);

CREATE TABLE agreement_distinct (
  agreement  BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  other      BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  PRIMARY KEY (agreement, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_distinct_other ON agreement_distinct (other);

-- derived: the keys under which records that may be the same meet. The first letter says what
-- sort of key it is (see `duplicate::key`).
CREATE TABLE likeness (
  kind    TEXT NOT NULL,
  key     TEXT NOT NULL,
  record  BLOB NOT NULL,
  PRIMARY KEY (kind, key, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_record ON likeness (record);

-- Places are also met by their numbers in other registers.
CREATE INDEX place_wikidata ON place (wikidata) WHERE wikidata <> '';
