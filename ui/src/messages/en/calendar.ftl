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
calendar-export = Calendar file
calendar-file = deadlines
calendar-scope = What is shown
calendar-scope-ahead = All that lies ahead
calendar-scope-overdue = Overdue
calendar-scope-week = This week
calendar-scope-month = This month
calendar-scope-lapsing = Lapse within six months
calendar-scope-undated = Without a date
calendar-undated = Without a date
calendar-nothing = Nothing here.
calendar-show-more = Show more
calendar-overdue = Overdue
calendar-task = To do
calendar-until = by { $day } at the latest
calendar-waits-for = Waits for
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
