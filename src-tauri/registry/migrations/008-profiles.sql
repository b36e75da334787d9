-- How files with certain headings are understood, kept for the next one. No fact of the office's: none of its
-- records says so, and no act of anyone's is undone with it.
CREATE TABLE import_profile (
  key      TEXT NOT NULL PRIMARY KEY,
  headings TEXT NOT NULL CHECK (json_valid(headings)),
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  kept     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
