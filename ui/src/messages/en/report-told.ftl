## What all reports say

report-none = Nothing is recorded.
report-not-recorded = not recorded
report-as-of = As of { $day }
report-with-hijri = { $day } ({ $hijri } AH)
report-hijri-note = Hijri dates are those of the Umm al-Qura calendar; what a country announces may differ by a day.
report-list-on = { $one }, { $two }
report-list-end = { $one } and { $two }
report-pair = { $one }: { $other }
report-link = { $kind }: { $other }
report-role = { $name } ({ $role })
report-percent = { $percent }%
report-goal = SDG { $goal }: { $name }
report-total = Total
report-number = Number
report-what = What
report-title = Title
report-when = When
report-month = Month
report-payer = Borne by
report-share = Share
report-rate = 1 { $from } = { $rate } { $to } ({ $day })
report-budget = Lines of the budget
report-carried-by = Carried out by
report-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
report-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
report-times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
report-copies =
    { $count ->
        [one] { $count } copy
       *[other] { $count } copies
    }
report-promises = What each side owes
report-owed-by-us = Owed by us
report-owed-by-them = Owed by the partner
report-owed-by-all = Owed by all parties
report-nothing-owed = No commitments.
report-exchanges = Exchanges
report-name-latin = Name in Latin script
report-name-arabic = Name in Arabic script
report-hash = SHA-256 of the content

## Agreements in force

report-in-force-count = As of { $day } · { $count } of { $all } agreements signed by then
report-in-force-none = No agreement was in force on that day.
report-by-instrument = By instrument
report-by-country = By country
report-no-country = No country

## Endings and notices

report-ending-title = Expiry and notice dates
report-ending-count = Period: { $period } · as of { $day } · { $count } of { $all } agreements in force
report-ending-none = No ending and no notice falls within this period.
report-ending-caption = To be decided in { $month }
report-ending-by = By
report-ending-what = To be decided
report-ending-notice = Give notice, or let it renew
report-ending-renew = Renew, or let it end
report-ending-ends = Nothing: it ends
report-ending-last-day = Expiry
report-ending-why = Why

## Partner fact sheet

report-partner-title = Partner fact sheet: { $name }
report-partner-count = As of { $day } · agreements in force: { $count } of { $all }
report-population-label = Inhabitants
report-population = { $number } in { $year }

## Agreement record

report-agreement-stands = { $reference } · { $status } · as of { $day }
report-linked-from = Agreements that refer to it
report-no-end = no end
report-any-times = any number of times
report-term-number = Term
report-term-state = Standing
report-carried-out = Activities and exhibitions that carried it out

## Briefing note

report-briefing-title = Briefing note: { $name }
report-briefing-visit = The visit
report-briefing-no-visit = No visit to come is in the programme.
report-briefing-delegation = The delegation
report-briefing-programme = Programme of the visit
report-briefing-partner = The partner
report-briefing-agreements = What binds us
report-briefing-agreement = { $reference }, “{ $title }”.
report-briefing-no-agreement = No agreement is in force.
report-briefing-last = Recent activities
report-briefing-people = The people
report-briefing-due = Upcoming deadlines

## Exhibition dossier and loans

report-exhibition-stands = { $state } · as of { $day }
report-no-conflicts = No conflict is open.
report-conflict = { $what } – { $days }
report-conflict-possible = { $what } (possible) – { $days }
report-loans-subtitle = { $exhibition } · as of { $day } · objects: { $count }

## Calendar

report-calendar-title = Calendar of exhibitions and visits
report-calendar-count = Period: { $period } · entries: { $count } · without a date: { $undated }
report-calendar-strip = Exhibitions and activities ({ $period })
report-calendar-note = Entries: { $count } in the period { $period }. Without a date, and therefore absent: { $undated }. Cancelled events are not shown.
report-calendar-none = Nothing is entered for this period.
report-calendar-month = What begins in { $month }

## Deadlines

report-due-title = Deadlines
report-due-count = Period: { $period } · upcoming: { $count } · overdue: { $overdue }
report-due-overdue = Overdue
report-due-undated = Without a date
report-due-none = No deadlines.
report-due-week = Week { $days }
report-due-part = Week of
report-due-what = Action or event
report-due-about = About
report-due-for = Waiting on
report-due-until = Until

## Full register

report-list-title = List of agreements
report-register-title = Full register of agreements
report-register-count = As of { $day } · agreements: { $count }
report-duration-months = Duration in months
report-renewal-months = Renewal in months
report-renewal-most = Renewals at most

## What was refused

problem-report-of-missing = Choose what the report is to be of.
problem-report-period-missing = Give the first and the last day of the period.
problem-report-ends-before = The period ends before it begins.

## Languages, as a sentence names them

report-language-ar = Arabic
report-language-fr = French
report-language-en = English
report-language-es = Spanish
report-language-pt = Portuguese
report-language-it = Italian
report-language-de = German
report-language-nl = Dutch
report-language-tr = Turkish
report-language-ru = Russian
report-language-zh = Chinese
report-language-ja = Japanese
report-language-ko = Korean
report-language-fa = Persian
report-language-he = Hebrew
report-language-el = Greek
report-language-zgh = Amazigh
report-language-pl = Polish
report-language-ro = Romanian
report-language-sv = Swedish
