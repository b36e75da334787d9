-- What a record is found by: its names apart from its other words, so that names come
-- first; its whole names in order, so that a beginning leads to them; and the words in
-- use by their endings, so that a part in the middle of one is found. All derived.

DROP TABLE record_text;
CREATE VIRTUAL TABLE record_text USING fts5 (
  name, words, content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '1 2 3'
);

-- The names of those that other records name: parties, people, occasions, places.
CREATE VIRTUAL TABLE bearer_text USING fts5 (
  name, content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '1 2 3'
);

-- The names and titles of each record, as `text::key` makes them.
CREATE TABLE record_name (
  number  INTEGER NOT NULL,
  key     TEXT NOT NULL,
  PRIMARY KEY (number, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_name_key ON record_name (key, number);

-- Each word that some record has, by itself and by every ending of it that has three
-- letters or more: what begins an ending is a part of the word.
CREATE TABLE word_part (
  part  TEXT NOT NULL,
  word  TEXT NOT NULL,
  PRIMARY KEY (part, word)
) STRICT, WITHOUT ROWID;
