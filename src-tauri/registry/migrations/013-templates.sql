-- The office's own templates: Word documents with fields that are filled in, and Typst sources that set a
-- report as pages. What a template is for is a report by its word; which words there are is the business of
-- whoever tells reports.
CREATE TABLE template (
  id       BLOB NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  format   TEXT NOT NULL CHECK (format IN ('word', 'typst')),
  file     BLOB NOT NULL,
  added    TEXT NOT NULL,
  version  INTEGER NOT NULL
) STRICT;

CREATE TABLE template_purpose (
  template BLOB NOT NULL REFERENCES template (id) ON DELETE CASCADE,
  purpose  TEXT NOT NULL,
  PRIMARY KEY (template, purpose)
) STRICT, WITHOUT ROWID;
