-- What stands at the head and at the foot of whatever the office issues, and who signs it. The office is
-- one, and so is its letterhead. Texts of several lines keep their line breaks.
CREATE TABLE letterhead (
  id        INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  lines     TEXT NOT NULL CHECK (json_valid(lines)),
  logo      BLOB,
  logo_told TEXT NOT NULL CHECK (json_valid(logo_told)),
  address   TEXT NOT NULL CHECK (json_valid(address)),
  issued_in TEXT NOT NULL CHECK (json_valid(issued_in)),
  function  TEXT NOT NULL CHECK (json_valid(function)),
  signatory TEXT NOT NULL CHECK (json_valid(signatory)),
  version   INTEGER NOT NULL
) STRICT;

INSERT INTO letterhead (id, lines, logo, logo_told, address, issued_in, function, signatory, version)
VALUES (1, '{}', NULL, '{}', '{}', '{}', '{}', '{}', 0);
