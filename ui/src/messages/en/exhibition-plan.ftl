## The page and its parts

exhibition-parts = Parts of the exhibition
exhibition-part-plan = Plan
exhibition-part-legs = Legs and timeline
exhibition-part-objects = Objects
exhibition-part-transport = Transport and permits
exhibition-part-money = Money
exhibition-part-people = People and documents
exhibition-part-outcome = Outcome
exhibition-glance = At a glance
exhibition-next = Next steps
exhibition-note = Note
exhibition-item-remove = Remove
exhibition-item-more = More: { $name }

## Days

exhibition-days = { $since } – { $until }
exhibition-days-from = from { $since }
exhibition-days-until = until { $until }
exhibition-days-open = dates to be set

## Legs

exhibition-leg-number = Leg { $number }
exhibition-leg-named = Leg { $number } – { $venue }
exhibition-leg-choose = Choose a leg
exhibition-leg-languages = Languages of the labels
exhibition-leg-responsible = Local lead
exhibition-legs-all = All legs
exhibition-legs-all-hint = As long as none is chosen, it is shown in all of them.
exhibition-legs-empty = Where it is shown, and from when to when, belongs here: one leg for each venue.
exhibition-ceremony = Opening ceremony
exhibition-travel-days = Transit days from the previous leg

## Milestones

exhibition-milestones = Milestones
exhibition-milestones-empty = The steps of the preparation belong here, each with its day and whose turn it is. The usual plan counts them back from the first opening.
exhibition-milestones-fill = Fill in the usual plan
exhibition-milestones-filled =
    { $count ->
        [one] { $shown } milestone added.
       *[other] { $shown } milestones added.
    }
exhibition-milestones-along = Milestones counted from a leg move with it
exhibition-milestone = Milestone
exhibition-milestone-add = Add a milestone
exhibition-milestone-due = Due
exhibition-milestone-side = Whose turn
exhibition-milestone-partner = Responsible party
exhibition-milestone-contact = Contact
exhibition-milestone-done = Done
exhibition-milestone-tick = Done: { $milestone }
exhibition-milestone-after = Comes after
exhibition-milestone-after-none = No other milestone
exhibition-milestone-waits = after “{ $other }”
exhibition-milestone-counted = Its day
exhibition-milestone-by-day = A day of its own
exhibition-milestone-from = Counted from
exhibition-milestone-days = Days after it
exhibition-milestone-days-hint = With a minus: days before it.
exhibition-before-opening =
    { $count ->
        [one] { $shown } day before the opening: { $leg }
       *[other] { $shown } days before the opening: { $leg }
    }
exhibition-after-opening =
    { $count ->
        [0] on the day of the opening: { $leg }
        [one] { $shown } day after the opening: { $leg }
       *[other] { $shown } days after the opening: { $leg }
    }
exhibition-before-closing =
    { $count ->
        [one] { $shown } day before the closing: { $leg }
       *[other] { $shown } days before the closing: { $leg }
    }
exhibition-after-closing =
    { $count ->
        [0] on the day of the closing: { $leg }
        [one] { $shown } day after the closing: { $leg }
       *[other] { $shown } days after the closing: { $leg }
    }
exhibition-standing-done = Done
exhibition-standing-late = Late
exhibition-standing-soon = Soon
exhibition-standing-ahead = Ahead
exhibition-standing-undated = No day

## Timeline

exhibition-timeline = Timeline
exhibition-timeline-empty = Once a leg or a milestone has its day, it is drawn here.
exhibition-timeline-hint = Drag a bar or a sign to move it; by keyboard, an arrow moves it by a day, with Shift by a week, Enter keeps it, Escape takes it back.
exhibition-move-keys = Enter keeps it, Escape takes it back.
exhibition-moved-earlier =
    { $count ->
        [one] { $days } ({ $shown } day earlier)
       *[other] { $days } ({ $shown } days earlier)
    }
exhibition-moved-later =
    { $count ->
        [one] { $days } ({ $shown } day later)
       *[other] { $days } ({ $shown } days later)
    }
exhibition-shade-install = Installation
exhibition-shade-open = Open to the public
exhibition-shade-dismantle = Dismantling

## Conflicts

exhibition-conflicts = Conflicts
exhibition-conflicts-open = Open
exhibition-conflicts-count =
    { $count ->
        [one] { $shown } conflict
       *[other] { $shown } conflicts
    }
exhibition-conflict-is-certain = Conflict
exhibition-conflict-is-possible = Possible
exhibition-conflict-is-accepted = Accepted
exhibition-conflict-see = See { $what }
exhibition-conflict-accept = Accept it
exhibition-conflict-accepted = Accepted.
exhibition-conflict-accepted-by = Accepted by { $who } on { $day }
exhibition-conflict-take-back = Reopen
exhibition-conflict-reason = Why it may stay
exhibition-conflict-reason-hint = The reason is kept. Should the days change, the conflict reopens.
exhibition-clash-venue_twice = The same venue is taken twice: { $first } ({ $firstDays }) and { $second } ({ $secondDays }).
exhibition-clash-object_twice = In two places at once – { $objects }: { $first } ({ $firstDays }) and { $second } ({ $secondDays }).
exhibition-clash-outside_loan = Shown outside the loan – { $objects }: { $first } ({ $firstDays }), loan { $secondDays }.
exhibition-clash-loan_too_short = The loan ends before the return – { $objects }: loan { $secondDays }, return after { $first } ({ $firstDays }).
exhibition-clash-leg_too_early = Too little time between { $first } ({ $firstDays }) and { $second } ({ $secondDays }): the objects would not arrive in time.
exhibition-clash-milestone_too_early = “{ $second }” is due ({ $secondEnds }) before “{ $first }” ({ $firstEnds }), which must be done first.
exhibition-clash-agreement_lapses = The agreement “{ $second }” ends ({ $secondEnds }) before the closing: { $first } ({ $firstDays }).
exhibition-clash-permit_expires = The permit “{ $second }” expires ({ $secondEnds }) before the objects are back: { $first }, { $firstDays }.
exhibition-clash-not_insured = Some days of the loan are not insured – { $objects }: loan { $secondDays }; policy { $first }, { $firstDays }.
exhibition-clash-shipment_too_late = Arrival after the opening: { $first } ({ $firstDays }); { $second } ({ $secondDays }).

## The room as a list, a board, a line of time

exhibition-views = Ways to look at the exhibitions
exhibition-view-list = List
exhibition-view-board = Board
exhibition-view-timeline = Timeline
exhibition-board-move = Move “{ $title }”
exhibition-board-move-to = Move to: { $state }
exhibition-board-moved = “{ $title }”: { $state }.
exhibition-board-most = The board shows the first { $shown }; narrow the list to see others.
exhibition-runs = The exhibitions along the months
exhibition-runs-empty = No exhibition here has its days yet
exhibition-runs-rest =
    { $count ->
        [one] { $shown } other is not drawn: it has no days yet, or lies beyond the first ones.
       *[other] { $shown } others are not drawn: they have no days yet, or lie beyond the first ones.
    }

## Taking up and moving a plan

exhibition-duplicate = Copy the plan to a new exhibition
exhibition-duplicate-do = Add it
exhibition-duplicate-text = Legs, objects, milestones and budget are copied; what was done, granted, paid and counted is not.
exhibition-duplicate-title = Title of the new exhibition
exhibition-duplicate-days = Its days
exhibition-duplicate-undated = None yet
exhibition-duplicate-undated-text = The milestones keep their distance from the opening.
exhibition-duplicate-moved = Moved to another opening
exhibition-duplicate-moved-text = This one first opens on { $opens }.
exhibition-duplicated = Added with the plan of the other.
exhibition-move-plan = Move the whole plan
exhibition-move-plan-do = Move it
exhibition-move-plan-text = Legs, milestones that are not done, loans and shipments that have not arrived move together. Permits, insurance and valuations stay.
exhibition-move-days = By how many days
exhibition-move-days-hint = With a minus: earlier.
exhibition-first-opening = First opening
exhibition-first-opening-now = Now { $opens }
exhibition-plan-moved = The plan is moved.

## The page for a guest

exhibition-sheet = Present it
exhibition-sheet-back = Back to the plan
exhibition-sheet-where = Where and when
exhibition-sheet-highlights = On display
exhibition-sheet-under = Held under
exhibition-sheet-money = Budget: { $money }
exhibition-sheet-money-shared = Budget: { $money }, paid by { $payers }
exhibition-sheet-share = { $party } ({ $part })
exhibition-sheet-legs =
    { $count ->
        [one] leg
       *[other] legs
    }
exhibition-sheet-objects =
    { $count ->
        [one] piece on loan
       *[other] pieces on loan
    }
exhibition-sheet-lenders =
    { $count ->
        [one] lender
       *[other] lenders
    }
exhibition-sheet-visitors =
    { $count ->
        [one] visitor
       *[other] visitors
    }
