exhibition-room = Exhibitions
exhibition-add = New exhibition
exhibition-count =
    { $count ->
        [one] { $count } exhibition
       *[other] { $count } exhibitions
    }
exhibition-empty = No exhibition yet
exhibition-empty-text = Exhibitions made with partners belong here, from the first idea to the last leg.

## Fields

exhibition-title = Title
exhibition-theme = Theme
exhibition-concept = Concept
exhibition-heritage = Heritage shown
exhibition-state = State
exhibition-parties = Organised by
exhibition-party-add = Add a party
exhibition-partner = Party
exhibition-role = Role
exhibition-legs = Legs
exhibition-leg-add = Add a leg
exhibition-venue = Venue
exhibition-install = Installation from
exhibition-opens = Opening
exhibition-closes = Closing
exhibition-dismantled = Dismantled by
exhibition-visitors = Visitors
exhibition-notes = Notes

## Words of closed sets

exhibition-state-idea = Idea
exhibition-state-proposed = Proposed
exhibition-state-agreed = Agreed
exhibition-state-in_preparation = In preparation
exhibition-state-open = Open
exhibition-state-closed = Closed
exhibition-state-evaluated = Evaluated
exhibition-state-postponed = Postponed
exhibition-state-cancelled = Cancelled
exhibition-heritage-unstated = Not stated
exhibition-heritage-tangible = Tangible
exhibition-heritage-intangible = Intangible
exhibition-heritage-both = Tangible and intangible
exhibition-role-lead = Lead
exhibition-role-co_organiser = Co-organiser
exhibition-role-lender = Lender
exhibition-role-host = Host
exhibition-role-sponsor = Sponsor

exhibition-one = Joint exhibition
exhibition-about = Titles and theme
exhibition-no-venue = Venue to be found
exhibition-state-change = Change the state
