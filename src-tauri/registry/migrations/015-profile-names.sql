-- What the office calls a kind of file that it brings in again and again; blank where it is known by its headings alone.
ALTER TABLE import_profile ADD COLUMN name TEXT NOT NULL DEFAULT '';
