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
report-in-force-sheet = In force { $iso }
report-in-force-file = agreements-in-force-{ $iso }
report-listed-title = Agreements
report-listed-sheet = Agreements { $iso }
report-listed-file = agreements-{ $iso }
report-caption = { $count ->
    [one] { $count } agreement, as of { $day }
   *[other] { $count } agreements, as of { $day }
}

# A signatory: who, in which capacity, for which party.
report-signatory = { $who }, { $capacity } ({ $party })
report-signatory-plain = { $who } ({ $party })

# The title of an agreement that a file brings without one.
report-import-title = { $instrument }: { $parties }

# What is wrong with a file that is brought in, or with a line of it.
problem-import-too-large = The file is larger than { $most } MB.
problem-import-no-columns = No column of partners was recognised. The first line must hold headings such as “Partners” or “City”.
problem-import-column-twice = Two columns both mean “{ $meaning }”: “{ $first }” and “{ $second }”. Rename one of them.
problem-import-instrument-unknown = “{ $value }” is no instrument that the registry knows.
problem-import-country-unknown = “{ $value }” is no country that the registry knows.
problem-import-date-unclear = “{ $value }” is no date. Write 2025-02-01, 01/02/2025, February 2025 or 2025.
problem-import-renewal-unknown = “{ $value }” is no kind of renewal.
problem-import-field-unknown = “{ $value }” is no field of cooperation in the office’s list.
problem-import-party-missing = The partner is missing.
problem-import-party-ambiguous = Several parties are called “{ $value }”. Add the country, or give each its own name.
