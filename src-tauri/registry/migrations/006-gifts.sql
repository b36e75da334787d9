-- Gifts given to a party and received from it: what, when, by whose hand, of what value.
CREATE TABLE gift (
  id         BLOB NOT NULL PRIMARY KEY,
  partner    BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  direction  TEXT NOT NULL,
  day        TEXT,
  what       TEXT NOT NULL CHECK (json_valid(what)),
  person     BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  activity   BLOB REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  currency   TEXT,
  value      INTEGER CHECK (value >= 0),
  note       TEXT NOT NULL,
  ordinal    INTEGER NOT NULL,
  CHECK ((value IS NULL) = (currency IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX gift_partner ON gift (partner);
CREATE INDEX gift_person ON gift (person);
CREATE INDEX gift_activity ON gift (activity);
