calendar-room = Calendar
calendar-views = Views of the calendar
calendar-view-month = Month
calendar-view-week = Week
calendar-view-agenda = Agenda
calendar-view-year = Year
calendar-view-timeline = Timeline
calendar-before = Earlier
calendar-after = Later
calendar-today = Today
calendar-from-year = From { $year }
calendar-export = Export calendar
calendar-file = deadlines
calendar-scope = What is shown
calendar-scope-ahead = Everything upcoming
calendar-scope-overdue = Overdue
calendar-scope-week = This week
calendar-scope-month = This month
calendar-scope-lapsing = Expiry or notice within six months
calendar-scope-undated = Without a date
calendar-open = Open now
calendar-also-overdue =
    { $count ->
        [one] { $count } entry is overdue
       *[other] { $count } entries are overdue
    }
calendar-undated = Without a date
calendar-nothing = No entries here.
calendar-show-more = Show more
calendar-overdue = Overdue
calendar-task = To do
calendar-happens = Takes place
calendar-until = by { $day }
calendar-waits-for = Waiting on
calendar-entry = { $what }: { $record }
calendar-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
calendar-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
