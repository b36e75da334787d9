# Reports and lists as files. The headings are also those by which a file is read back.
report-column-reference = Reference
report-column-title = Title
report-column-instrument = Instrument
report-column-own = Our party
report-column-parties = Partners
report-column-country = Country
report-column-signed = Signed
report-column-begins = In force from
report-column-ends = Ends
report-column-renewal = Renewal
report-column-status = Status
report-column-fields = Fields of cooperation
report-column-signatories = Signatories
report-column-occasion = Occasion
report-column-place = Place

report-in-force-title = Agreements in force on { $day }

# A signatory: who, in which capacity, for which party.
report-signatory = { $who }, { $capacity } ({ $party })
report-signatory-plain = { $who } ({ $party })

# The title of an agreement that a file brings without one.
report-import-title = { $instrument }: { $parties }

# What is wrong with a file that is brought in, or with a line of it.
# The last column of the rows that were not taken.
import-left-why = Why it was left out

problem-import-too-large = The file is larger than { $most } MB.
problem-import-no-columns = No column of partners was recognised. The first line must hold headings such as “Partners” or “City”.
problem-import-column-twice = “{ $first }” and “{ $second }” are taken to mean the same. Choose another meaning for one of them.
problem-import-instrument-unknown = “{ $value }” is not an instrument that the registry knows.
problem-import-country-unknown = “{ $value }” is not a country that the registry knows.
problem-import-date-unclear = “{ $value }” is not a date. Write 2025-02-01, 01/02/2025, February 2025 or 2025.
problem-import-renewal-unknown = “{ $value }” is not a kind of renewal.
problem-import-field-unknown = “{ $value }” is not a field of cooperation in the office’s list.
problem-import-party-missing = The partner is missing.
problem-import-party-ambiguous = Several parties are called “{ $value }”. Add the country, or give each its own name.
problem-import-file-unknown = This is not a list that can be read: a workbook (XLSX, XLS, ODS), a text file (CSV, TSV), a list of records (JSON) or an address book (vCard) is needed.
problem-import-file-empty = There is nothing in the file.
problem-import-file-locked = The file is locked with a password. Save it without one.
problem-import-reader-stopped = The file could not be read: it asked for more memory or time than a list needs. It may be damaged.
problem-import-workbook-damaged = The workbook is damaged and cannot be read ({ $what }). { $sheet ->
    [none] Open it in your spreadsheet and save it anew.
   *[other] It is about the sheet “{ $sheet }”.
}
problem-import-too-many-cells = There are more cells than can be read. Save the rows that matter in a file of their own.
problem-import-too-many-columns = There are more than { $most } columns. Save those that matter in a file of their own.
problem-import-encoding-unknown = “{ $label }” is not an encoding that can be read.
problem-import-json-damaged = The list of records is damaged on line { $line } ({ $what }).
problem-import-json-shape = The file holds no list of records, or several.
problem-import-json-nested = Record { $record } holds more than a simple value in “{ $member }”.
problem-import-no-names = No column of names was recognised. Choose which column holds them.
problem-import-no-titles = No column of titles was recognised. Choose which column holds them.
problem-import-date-hijri = “{ $value }” is a date of the Islamic calendar. It is kept as written, because its calendars differ by a day.
problem-import-duration-unclear = “{ $value }” is not a duration. Write 3 years or 36 months.
problem-import-renewal-without-term = “{ $value }”: for how long is not said. The agreement is taken as open-ended, and the words are kept in its notes.
problem-import-reference-twice = Row { $row } has the reference “{ $value }” already, for another agreement.
problem-import-name-missing = The name is missing.
problem-import-title-missing = The title is missing.
problem-import-person-ambiguous = Several people are called “{ $value }”. Add an e-mail address.
problem-import-mail-unclear = “{ $value }” is not an e-mail address. It is kept in the notes.
problem-import-function-without-party = The function “{ $value }” is kept in the notes, because for whom it is held is not said.
problem-import-kind-unknown = “{ $value }” is not a kind of party that the registry knows.
problem-import-state-unknown = “{ $value }” is not a status of an exhibition.
problem-import-citation-unclear = The venues in “{ $value }” were not recognised. The text is kept in the notes.
problem-import-year-as-day = The cell shows { $value }, which is how a spreadsheet shows the number { $year } as a day. It is taken as the year { $year }.
problem-import-parties-differ = The agreement with this reference has other parties than “{ $value }”. They stay as they are.
