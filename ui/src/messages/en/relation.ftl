relation-room = Relationships
relation-empty = No partner yet
relation-empty-text = Here stands how each relationship is: the last contact, the promises kept, the money.
relation-living = Living links
relation-living-with = Living links with { $name }
relation-living-on = Living links on { $day }
relation-to-partner = The partner’s page
relation-last-contact = Last contact
relation-days = Without contact
relation-days-ago =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
relation-never = None known
relation-kept = Promises kept
relation-kept-of = { $kept } of { $all }
relation-promises = Promises still owed
relation-money = Money in the programme
relation-undated = No date yet
relation-gifts =
    { $count ->
        [one] { $count } gift was given or received.
       *[other] { $count } gifts were given or received.
    }

relation-view-silent = Silent for a year
relation-silence = Without contact
relation-silent-for = for { $months }
