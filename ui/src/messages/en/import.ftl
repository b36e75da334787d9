import-room = Import a spreadsheet
import-title = Import a spreadsheet
import-lead = The list that you keep today comes into the registry here: agreements, partners, people or exhibitions, in a workbook (XLSX, XLS, ODS), a text file (CSV, TSV), JSON or an address book (vCard). You see first what was understood; nothing is written before you agree.
import-first-line = Headings are recognised in French, Arabic, English, German, Spanish and Italian, also below a title. A list of agreements needs a column of partners; the others are taken where their heading is recognised:
import-drop = The file can also be dropped on the window, from any list.
import-save-as = Any encoding and any separator will do. A value that is not recognised is kept in the notes as it was written, and pointed out.
import-choose = Choose a file…
import-choose-other = Choose another file…
import-reading = Reading the file…
import-read-only = This registry is open for reading only: nothing can be imported into it.

## What was understood

import-understood = What was understood
import-target = A list of
import-target-agreements = Agreements
import-target-partners = Partners
import-target-people = People
import-target-exhibitions = Exhibitions
import-sheet = Sheet
import-sheet-nameless = Sheet { $number }
import-sheet-hidden = { $name } (hidden)
import-heading = Headings
import-heading-none = No headings
import-heading-row = Row { $row }
import-heading-rows = Rows { $first } to { $last }
import-encoding = Encoding
import-separator = Separator
import-order = Dates such as 01/02/2025
import-order-day_first = Day, then month
import-order-month_first = Month, then day
import-order-unsure = Nothing in the file tells: choose how it is meant.
import-above = Above the headings: { $titles }
import-remembered = Read with the choices you had remembered.
import-remember = Remember for the next file
import-kept = Remembered since { $day } for files with these headings.
import-forget = Forget
import-profiles = Remembered files
import-profiles-text = A file with these headings is read as the last one was.
import-profile = { $headings } ({ $day })
import-rename = Rename
import-rename-this = Rename: { $name }
import-profile-name = Name of this kind of file
import-profile-name-hint = Such as “Monthly list of the ministry”. If left blank, it is known by its headings.
import-forget-these = Forget: { $headings }
import-column = Column
import-samples = Some of its values
import-certainty = How sure
import-certainty-chosen = Chosen
import-certainty-certain = Certain
import-certainty-likely = Likely
import-certainty-guessed = Guessed
import-certainty-unknown = Unknown
import-meaning-of = “{ $column }” is taken as
import-separator-comma = comma
import-separator-semicolon = semicolon
import-separator-tab = tab
import-separator-bar = bar
import-separator-colon = colon
import-separator-other = another sign
import-kind-xlsx = Excel workbook
import-kind-xls = Excel workbook (before 2007)
import-kind-ods = LibreOffice workbook
import-kind-json = List of records (JSON)
import-kind-cards = Address book (vCard)
import-kind-text = Text file
import-columns = Columns
import-column-meaning = Taken as
import-not-taken = not taken
import-columns-unknown =
    { $count ->
        [one] { $count } column was not recognised and will not be taken.
       *[other] { $count } columns were not recognised and will not be taken.
    }
import-meaning-reference = Reference
import-meaning-title = Title
import-meaning-instrument = Instrument
import-meaning-own = Our party
import-meaning-own_country = Our party’s country
import-meaning-parties = Partners
import-meaning-country = Country of the first partner
import-meaning-signed = Day of signature
import-meaning-begins = Entry into force
import-meaning-ends = Expiry
import-meaning-renewal = Renewal
import-meaning-fields = Fields of cooperation
import-meaning-own_latitude = Our party’s latitude
import-meaning-own_longitude = Our party’s longitude
import-meaning-own_population = Our party’s inhabitants
import-meaning-short = Short name
import-meaning-other_name = Other name
import-meaning-latitude = Latitude
import-meaning-longitude = Longitude
import-meaning-population = Inhabitants
import-meaning-kind = Kind of party
import-meaning-website = Web site
import-meaning-duration = Duration
import-meaning-name = Name
import-meaning-function = Position
import-meaning-email = E-mail
import-meaning-phone = Telephone
import-meaning-opens = First day
import-meaning-closes = Last day
import-meaning-opens_year = First year
import-meaning-closes_year = Last year
import-meaning-venue = Venue
import-meaning-citation = Citation with the venues
import-meaning-state = Status
import-meaning-visitors = Visitors
import-meaning-theme = Theme
import-meaning-notes = Notes

## The plan

import-plan = What will be imported
import-new-agreements =
    { $count ->
        [one] { $count } new agreement
       *[other] { $count } new agreements
    }
import-new-partners =
    { $count ->
        [one] { $count } new partner
       *[other] { $count } new partners
    }
import-new-people =
    { $count ->
        [one] { $count } new person
       *[other] { $count } new people
    }
import-new-exhibitions =
    { $count ->
        [one] { $count } new exhibition
       *[other] { $count } new exhibitions
    }
import-change =
    { $count ->
        [one] { $count } record changed
       *[other] { $count } records changed
    }
import-there-agreements =
    { $count ->
        [one] { $count } agreement already there
       *[other] { $count } agreements already there
    }
import-there-partners =
    { $count ->
        [one] { $count } partner already there
       *[other] { $count } partners already there
    }
import-there-people =
    { $count ->
        [one] { $count } person already there
       *[other] { $count } people already there
    }
import-there-exhibitions =
    { $count ->
        [one] { $count } exhibition already there
       *[other] { $count } exhibitions already there
    }
import-wrong =
    { $count ->
        [one] { $count } line to be put right
       *[other] { $count } lines to be put right
    }
import-partners =
    { $count ->
        [one] { $count } partner to be created
       *[other] { $count } partners to be created
    }
import-named = { $what }: { $names }
import-partners-none = All partners are there already.
import-lines = Lines
import-lines-all = All
import-line = Line
import-state = What becomes of it
import-state-new = New
import-state-change = Changed
import-state-there = Already there
import-state-wrong = To be put right
import-remarks = With remarks
import-record-agreements = Agreement
import-record-partners = Partner
import-record-people = Person
import-record-exhibitions = Exhibition
import-cancel = Stop
import-stopping = Stopping…
import-percent = { $part }%
import-parties = Partners
import-in-column = { $column }:
import-more-lines =
    { $count ->
        [one] Show { $count } more line
       *[other] Show { $count } more lines
    }
import-apply-agreements =
    { $count ->
        [0] Nothing to import
        [one] Import { $count } agreement
       *[other] Import { $count } agreements
    }
import-apply-partners =
    { $count ->
        [0] Nothing to import
        [one] Import { $count } partner
       *[other] Import { $count } partners
    }
import-apply-people =
    { $count ->
        [0] Nothing to import
        [one] Import { $count } person
       *[other] Import { $count } people
    }
import-apply-exhibitions =
    { $count ->
        [0] Nothing to import
        [one] Import { $count } exhibition
       *[other] Import { $count } exhibitions
    }
import-apply-text = A single step, which you can undo. Lines to be put right are left out: correct them in the spreadsheet and import it again; what is already there is not entered twice.
import-writing = Importing…

## The result

import-brought-agreements =
    { $count ->
        [0] Nothing was imported
        [one] { $count } agreement imported
       *[other] { $count } agreements imported
    }
import-brought-partners =
    { $count ->
        [0] Nothing was imported
        [one] { $count } partner imported
       *[other] { $count } partners imported
    }
import-brought-people =
    { $count ->
        [0] Nothing was imported
        [one] { $count } person imported
       *[other] { $count } people imported
    }
import-brought-exhibitions =
    { $count ->
        [0] Nothing was imported
        [one] { $count } exhibition imported
       *[other] { $count } exhibitions imported
    }
import-done-partners =
    { $count ->
        [0] No partner was created.
        [one] { $count } partner was created.
       *[other] { $count } partners were created.
    }
import-left =
    { $count ->
        [0] Every line was taken.
        [one] { $count } line was not taken.
       *[other] { $count } lines were not taken.
    }
import-done-changed =
    { $count ->
        [0] No record was changed.
        [one] { $count } record was changed.
       *[other] { $count } records were changed.
    }
import-see-agreements = See the agreements
import-see-partners = See the partners
import-see-people = See the people
import-see-exhibitions = See the exhibitions
import-left-save = Save these lines (CSV)…
import-left-saved = Saved: { $path }
import-saving = Saving…
import-again = Import another file
