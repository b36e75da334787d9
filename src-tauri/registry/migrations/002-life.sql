-- An agreement's whole life: the approvals it needs, notice and its anchor, what
-- an addendum changes, and the horizons by which the office is warned.

ALTER TABLE office ADD COLUMN decision_months INTEGER NOT NULL DEFAULT 3
  CHECK (decision_months BETWEEN 0 AND 24);
ALTER TABLE office ADD COLUMN dormant_months INTEGER NOT NULL DEFAULT 24
  CHECK (dormant_months BETWEEN 0 AND 240);

ALTER TABLE agreement ADD COLUMN notice_anchor TEXT NOT NULL DEFAULT 'any_day';
ALTER TABLE agreement ADD COLUMN changes TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(changes));

-- The approvals an agreement needs, in order.
CREATE TABLE approval (
  id          BLOB NOT NULL PRIMARY KEY,
  agreement   BLOB NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  kind        TEXT NOT NULL,
  authority   TEXT NOT NULL CHECK (json_valid(authority)),
  state       TEXT NOT NULL,
  reference   TEXT NOT NULL,
  submitted   TEXT,
  decided     TEXT,
  clock_days  INTEGER CHECK (clock_days > 0),
  silence     TEXT NOT NULL,
  completion  TEXT NOT NULL,
  note        TEXT NOT NULL,
  ordinal     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_agreement ON approval (agreement);

-- Which approvals agreements need in a jurisdiction, and what makes them take
-- effect. The office edits them: no rule of the program names an article of law.
CREATE TABLE jurisdiction (
  code        TEXT NOT NULL PRIMARY KEY,
  label       TEXT NOT NULL CHECK (json_valid(label)),
  entry_rule  TEXT NOT NULL,
  ordinal     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE jurisdiction_step (
  jurisdiction  TEXT NOT NULL REFERENCES jurisdiction (code) ON DELETE CASCADE,
  ordinal       INTEGER NOT NULL,
  kind          TEXT NOT NULL,
  authority     TEXT NOT NULL CHECK (json_valid(authority)),
  clock_days    INTEGER CHECK (clock_days > 0),
  silence       TEXT NOT NULL,
  completion    TEXT NOT NULL,
  PRIMARY KEY (jurisdiction, ordinal)
) STRICT, WITHOUT ROWID;

INSERT INTO jurisdiction (code, label, entry_rule, ordinal) VALUES
  ('ma', json_object('fr', 'Maroc', 'ar', 'المغرب', 'en', 'Morocco'), 'on_last_approval', 0),
  ('fr', json_object('fr', 'France', 'ar', 'فرنسا', 'en', 'France'), 'on_last_approval', 1),
  ('de', json_object('fr', 'Allemagne', 'ar', 'ألمانيا', 'en', 'Germany'), 'on_signature', 2),
  ('jp', json_object('fr', 'Japon', 'ar', 'اليابان', 'en', 'Japan'), 'on_signature', 3),
  ('us', json_object('fr', 'États-Unis', 'ar', 'الولايات المتحدة', 'en', 'United States'), 'on_signature', 4);

INSERT INTO jurisdiction_step (jurisdiction, ordinal, kind, authority, clock_days, silence, completion) VALUES
  ('ma', 0, 'council_deliberation',
   json_object('fr', 'Conseil communal', 'ar', 'المجلس الجماعي', 'en', 'Communal council'), NULL, 'nothing', 'grant'),
  ('ma', 1, 'ministry_visa',
   json_object('fr', 'Gouverneur de la préfecture ou de la province', 'ar', 'عامل العمالة أو الإقليم', 'en', 'Governor of the prefecture or province'), 20, 'nothing', 'grant'),
  ('fr', 0, 'council_deliberation',
   json_object('fr', 'Conseil municipal', 'ar', 'المجلس البلدي', 'en', 'Municipal council'), NULL, 'nothing', 'grant'),
  ('fr', 1, 'prefect_transmission',
   json_object('fr', 'Préfet du département', 'ar', 'والي المحافظة', 'en', 'Prefect of the department'), NULL, 'nothing', 'submission'),
  ('de', 0, 'council_deliberation',
   json_object('fr', 'Conseil municipal', 'ar', 'المجلس البلدي', 'en', 'Municipal council', 'de', 'Gemeinderat'), NULL, 'nothing', 'grant'),
  ('jp', 0, 'council_deliberation',
   json_object('fr', 'Assemblée municipale', 'ar', 'الجمعية البلدية', 'en', 'Municipal assembly', 'ja', '市議会'), NULL, 'nothing', 'grant'),
  ('us', 0, 'council_deliberation',
   json_object('fr', 'Conseil municipal', 'ar', 'مجلس المدينة', 'en', 'City council'), NULL, 'nothing', 'grant');

-- derived: the days on which something was done under an agreement, and by which
-- record; from them it is told which agreements sleep.
CREATE TABLE deed (
  source     BLOB NOT NULL,
  agreement  BLOB NOT NULL,
  day        TEXT NOT NULL,
  PRIMARY KEY (source, agreement, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX deed_agreement ON deed (agreement, day);
