import-room = Bring in a spreadsheet
import-title = Bring in a spreadsheet
import-lead = The list of agreements that you keep today, saved as CSV, comes into the registry here. You see first what was understood; nothing is written before you agree.
import-first-line = The first line holds the headings of the columns. A column of partners is needed; the others are taken where their heading is recognised, in French, Arabic or English:
import-save-as = In your spreadsheet: File, Save As, then “CSV UTF-8”. Other encodings are recognised too.
import-choose = Choose a CSV file…
import-choose-other = Choose another file…
import-reading = Reading the file…
import-read-only = This registry is open for reading only: nothing can be brought into it.

## What was understood

import-understood = What was understood
import-read-as = Encoding: { $encoding } · Separator: { $separator }
import-separator-comma = comma
import-separator-semicolon = semicolon
import-separator-tab = tab
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
import-meaning-notes = Notes

## The plan

import-plan = What will be brought in
import-new =
    { $count ->
        [one] { $count } new agreement
       *[other] { $count } new agreements
    }
import-there =
    { $count ->
        [one] { $count } agreement already there
       *[other] { $count } agreements already there
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
import-state-there = Already there
import-state-wrong = To be put right
import-agreement = Agreement
import-parties = Partners
import-in-column = { $column }:
import-more-lines =
    { $count ->
        [one] Show { $count } more line
       *[other] Show { $count } more lines
    }
import-apply =
    { $count ->
        [0] Nothing to bring in
        [one] Bring in { $count } agreement
       *[other] Bring in { $count } agreements
    }
import-apply-text = One act, which you can undo. Lines to be put right are left out: mend them in the spreadsheet and bring it in again; what is already there is not entered twice.
import-writing = Bringing in…

## The result

import-done =
    { $count ->
        [0] Nothing was brought in
        [one] { $count } agreement brought in
       *[other] { $count } agreements brought in
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
import-see = See the agreements
import-again = Bring in another file
