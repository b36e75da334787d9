-- derived: every day on which something is due or happens, over all records. A
-- day known only to the month or the year stands at the day that counts, with
-- what is known of it beside it; what has no day at all stands at ''.
CREATE TABLE deadline (
  record  BLOB NOT NULL,
  rule    TEXT NOT NULL,
  item    BLOB NOT NULL,
  day     TEXT NOT NULL,
  said    TEXT,
  until   TEXT,
  task    INTEGER NOT NULL,
  owner   BLOB,
  PRIMARY KEY (record, rule, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_day ON deadline (day, record, rule, item);
CREATE INDEX deadline_task ON deadline (task, day);
CREATE INDEX deadline_owner ON deadline (owner, day);
