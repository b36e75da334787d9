-- Views of lists that the office saved under a name, and what lists are narrowed by.

-- How a list is looked at: what it is narrowed by, its order, its columns. What `look` holds is the
-- business of whoever shows lists.
CREATE TABLE saved_view (
  id       BLOB NOT NULL PRIMARY KEY,
  room     TEXT NOT NULL,
  name     TEXT NOT NULL,
  look     TEXT NOT NULL CHECK (json_valid(look)),
  version  INTEGER NOT NULL,
  UNIQUE (room, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_geonames ON place (geonames);
CREATE INDEX agreement_renewal ON agreement (renewal, id);
CREATE INDEX agreement_source_unconfirmed ON agreement_source (agreement) WHERE confirmed = 0;
CREATE INDEX commitment_owed ON commitment (agreement) WHERE state IN ('open', 'in_progress');
CREATE INDEX document_kind ON document (kind, id);
CREATE INDEX document_lang ON document (lang, id);
