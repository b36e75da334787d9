relation-room = Relationships
relation-empty = No partner yet
relation-empty-text = How each relationship is doing is shown here: the last contact, the commitments kept, the money.
relation-living = Current links
relation-living-with = Current links with { $name }
relation-living-on = Current links as of { $day }
relation-to-partner = Partner record
relation-last-contact = Last contact
relation-days = Time without contact
relation-days-ago =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
relation-never = No contact known
relation-kept = Commitments kept
relation-kept-of = { $kept } of { $all }
relation-promises = Open commitments
relation-money = Money for activities and exhibitions
relation-undated = No date yet
relation-gifts =
    { $count ->
        [one] { $count } gift was given or received.
       *[other] { $count } gifts were given or received.
    }

relation-view-silent = No contact for a year
relation-silence = No contact
relation-silent-for = for { $months }
