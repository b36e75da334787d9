-- Documents: what an office keeps of paper and files. The content lies beside the
-- registry, addressed by its SHA-256, once however often it is named.
CREATE TABLE document (
  id          BLOB NOT NULL PRIMARY KEY,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes       INTEGER NOT NULL CHECK (bytes >= 0),
  name        TEXT NOT NULL,
  media       TEXT NOT NULL,
  kind        TEXT NOT NULL,
  lang        TEXT,
  title       TEXT NOT NULL CHECK (json_valid(title)),
  day         TEXT,
  pages       INTEGER CHECK (pages > 0),
  note        TEXT NOT NULL,
  agreement   BLOB REFERENCES agreement (id) ON DELETE CASCADE,
  exhibition  BLOB REFERENCES exhibition (id) ON DELETE CASCADE,
  activity    BLOB REFERENCES activity (id) ON DELETE CASCADE,
  partner     BLOB REFERENCES partner (id) ON DELETE CASCADE,
  person      BLOB REFERENCES person (id) ON DELETE CASCADE,
  version     INTEGER NOT NULL,
  CHECK ((agreement IS NOT NULL) + (exhibition IS NOT NULL) + (activity IS NOT NULL)
         + (partner IS NOT NULL) + (person IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_agreement ON document (agreement);
CREATE INDEX document_exhibition ON document (exhibition);
CREATE INDEX document_activity ON document (activity);
CREATE INDEX document_partner ON document (partner);
CREATE INDEX document_person ON document (person);
CREATE INDEX document_day ON document (day, id);

-- derived: the text of a file, as far as it has any, by which its documents are
-- found. Read from the content, which never changes; kept when others are derived anew.
CREATE TABLE document_text (
  sha256  TEXT NOT NULL PRIMARY KEY,
  text    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
