## What was refused, and what can be done about it.

error-missing = There is no file at { $path }.
error-already-there = There is already a file at { $path }. Choose another name.
error-not-a-registry = { $path } is not a Tawama registry.
error-newer = This registry was written by a newer Tawama (format { $found }, this one knows { $known }). Update the program to open it.
error-damaged = The registry is damaged: { $what }. Nothing was changed. Take the last backup, or have it checked.
error-read-only = The registry is open for reading only; nothing was changed.
error-busy = Another program is writing to the registry. Try again in a moment.
error-seated = { $who } is writing to the registry on { $machine }, since { $since }. Nothing was changed: try again when they have finished.
error-gone = The registry is no longer at { $path }: its folder was moved, renamed or unplugged, or another program put another file in its place. Nothing of this was written. Put it back, or open it where it now is.
error-disk-full = The disk is full. Nothing of this was written, and nothing that was saved before is lost. Make room on it, then try again.
error-disk = The disk or the network where the registry lies answered with an error: { $what }. Nothing of this was written, and what was saved before is not touched. See whether the disk is connected and the network there, then try again.
error-not-found = This record is no longer there.
error-stale = Someone else changed this record in the meantime. It is shown as it now stands; look it over, then try again.
error-invalid = Something is still to be put right.
error-in-use =
    { $count ->
        [one] Another record names it: { $name }. It cannot be deleted.
       *[other] { $count } other records name it, the first of them { $name }. It cannot be deleted.
    }
error-cancelled = It was stopped; nothing was changed.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.
error-undo-blocked = This cannot be undone, because later changes build on it. Undo those first.
error-io = The file { $path } could not be read or written: { $what }
error-internal = Something went wrong in the program: { $what }

## Rules that a field breaks.

problem-other = This is not accepted ({ $code }).
problem-number = Write a number in figures, within what is possible here.
problem-date-unknown = This is not understood as a date. Write 2025, 02/2025 or 1/2/2025.
problem-date-impossible = There is no such day.
problem-date-year-short = Write the year in four figures.
problem-name-missing = Give a name in at least one language.
problem-preferred-twice = This language already has a preferred name.
problem-title-missing = Give a title in at least one language.
problem-reference-missing = Give the agreement a reference.
problem-reference-taken = { $reference } is already the reference of another agreement.
problem-parent-missing = Choose the agreement that this one adds to or carries out.
problem-parent-is-below = It cannot belong to itself.
problem-two-parties-needed = An agreement has at least two parties.
problem-party-twice = This party is there already.
problem-agreement-twice = This agreement is there already.
problem-signs-for-no-party = Choose one of the agreement’s parties.
problem-nobody-signs = Give the person or the capacity.
problem-nobody-witnesses = Give the person, the body or the capacity.
problem-field-unknown = This field of cooperation is not in the list.
problem-language-unknown = “{ $tag }” is not a language code.
problem-language-twice = This language is there already.
problem-prevails-unauthentic = Only an authentic text can prevail.
problem-prevails-twice = Only one language can prevail.
problem-links-to-itself = An agreement cannot refer to itself.
problem-entry-date-missing = Give the date of entry into force.
problem-expires-before-it-begins = It would end before it begins, on { $begins }.
problem-renewal-without-duration = Give the duration or the end that the renewal follows.
problem-number-too-small = It must be at least { $least }.
problem-number-too-large = It must be at most { $most }.
problem-lines-too-many =
    { $most ->
        [one] There is room for one line here.
       *[other] No more than { $most } lines.
    }
problem-picture-too-large = The picture is too large: { $most } kB at most.
problem-picture-unknown = This file is not a PNG, JPEG or SVG.
problem-picture-broken = This picture is cut short or damaged.
problem-picture-too-many-dots = This picture has too many dots. Make it smaller.
problem-picture-active = This drawing holds a script or fetches something from elsewhere. Save it as plain SVG, or as PNG.
problem-record-gone = This record is no longer there; choose another.
problem-days-needed = Say by how many days.
problem-days-out-of-order = This comes before an earlier step, on { $day }.
problem-ends-before-it-begins = It would end before it begins, on { $since }.
problem-email-shape = This is not an e-mail address.
problem-website-without-scheme = Write the whole address, from https:// on.
problem-degrees-out-of-range = It lies between −{ $most } and { $most } degrees.
problem-coordinate-missing = Give latitude and longitude together.
problem-country-unknown = “{ $code }” is not a country code.
problem-pattern-without-number = The pattern must contain {"{number}"}.
problem-code-shape = Use small letters, figures and underscores.
problem-goal-unknown = The goals are numbered from 1 to 17.
problem-record-missing = Choose one from the list.
problem-file-too-large = A file may be { $most } at most.
problem-no-cards = This file holds no vCard: choose a file that an address book wrote (.vcf).
problem-owner-unfit = Documents belong to an agreement, an exhibition, an activity, a partner or a person.
problem-text-missing = Say what it is.
problem-owes-for-no-party = Only a party to the agreement can owe this.
problem-commitment-of-another = This commitment is not one of the agreements chosen.
problem-heading-missing = Say what the money is for.
problem-currency-unknown = “{ $code }” is not a currency code.
problem-amount-out-of-range = This amount is out of range.
problem-amount =
    { $decimals ->
        [0] Write a whole amount.
        [one] Write an amount with at most one decimal.
       *[other] Write an amount with at most { $decimals } decimals.
    }
problem-steps-missing = Add at least one step, or choose another rule of entry into force.
problem-silence-without-clock = Give the number of days after which silence counts.
problem-date-missing = Give the date.
problem-item-gone = What this refers to is no longer in this exhibition; choose another.
problem-item-twice = This is there already.
problem-currency-missing = Choose the currency of this value.
problem-reason-missing = Say why it may stay so.
problem-milestone-waits-for-itself = A milestone cannot come after itself.
problem-rate-shape = Write a rate in figures, such as 10.835.
problem-rate-to-itself = Choose another currency than that on the other side.
problem-rate-twice = There is a rate for these currencies on this day already.
problem-document-of-another = This document is not one of this exhibition.
problem-decided-before-submitted = It would be decided before it was submitted, on { $day }.
problem-import-ends-before-it-begins = It would end before it begins.
problem-import-line-unreadable = Line { $line } cannot be read: a quotation mark may be missing.
problem-filter-unknown = There is no filter called “{ $said }”. To search for it as text, put it in quotes.
problem-filter-value = Nothing here is called “{ $said }”.
problem-filter-date = “{ $said }” is not understood as a date. Write 2026, 2026-05, 2026-05-31 or 2024..2026.
problem-filter-blank = Choose a value for “{ $said }”.

problem-in-use =
    { $count ->
        [one] { $name }: named by { $by }
       *[other] { $name }: named by { $count } records, the first of them { $by }
    }
problem-not-for-these = This cannot be done to records of this kind.
problem-view-name-taken = There is a view of this name already: { $name }.
problem-no-pair = Choose two different records of one kind.
problem-choice-unknown = That is not offered for this field.
problem-names-each-other = One of these records names the other: they cannot be one.
problem-names-both = “{ $name }” names both records in different roles. Correct it first.
problem-one-party-left = “{ $name }” is between these two records: it would be left with one party.
