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
exhibition-state = Status
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
exhibition-nature-unstated = Not stated
exhibition-nature-original = Original
exhibition-nature-copy = Copy
exhibition-stage-packing_out = Packed at the lender’s
exhibition-stage-unpacking_out = Unpacked at a venue
exhibition-stage-packing_back = Packed at a venue
exhibition-stage-unpacking_back = Unpacked at the lender’s
exhibition-customs-none = None
exhibition-customs-ata_carnet = ATA carnet
exhibition-customs-temporary_export = Temporary export
exhibition-customs-temporary_import = Temporary import
exhibition-customs-other = Another
exhibition-shipment-planned = Planned
exhibition-shipment-under_way = Under way
exhibition-shipment-arrived = Arrived
exhibition-permit-temporary_export = Temporary export
exhibition-permit-temporary_import = Temporary import
exhibition-permit-customs = Customs clearance
exhibition-permit-immunity_from_seizure = Immunity from seizure
exhibition-permit-other = Another permit
exhibition-permit-state-to_do = Not yet requested
exhibition-permit-state-asked = Requested
exhibition-permit-state-granted = Granted
exhibition-permit-state-refused = Refused
exhibition-permit-state-not_needed = Not needed
exhibition-finance-unstated = Not stated
exhibition-finance-host_pays = Each host pays for its leg
exhibition-finance-equal_shares = Equal shares
exhibition-finance-hire_fee = A fee for each leg
exhibition-finance-other = Another way
exhibition-side-ours = Ours
exhibition-side-theirs = Theirs
exhibition-side-both = Shared
exhibition-anchor-opening = Opening
exhibition-anchor-closing = Closing
exhibition-person-role-curator = Curator
exhibition-person-role-scenographer = Scenographer
exhibition-person-role-courier = Courier
exhibition-person-role-conservator = Conservator
exhibition-person-role-designer = Designer
exhibition-person-role-translator = Translator
exhibition-person-role-press = Press officer
exhibition-person-role-other = Other
exhibition-conflict-venue_twice = Two legs take the same venue at once
exhibition-conflict-object_twice = Objects are in two places at once
exhibition-conflict-outside_loan = Objects are shown outside their loan
exhibition-conflict-loan_too_short = The loan ends before the objects are back
exhibition-conflict-leg_too_early = A leg begins before the previous one is over
exhibition-conflict-milestone_too_early = A milestone is due before the one it follows
exhibition-conflict-agreement_lapses = The agreement ends before the closing
exhibition-conflict-permit_expires = The permit expires before the objects are back
exhibition-conflict-not_insured = The loan is not insured on all its days
exhibition-conflict-shipment_too_late = The shipment arrives after the opening

exhibition-one = Joint exhibition
exhibition-about = Titles and theme
exhibition-no-venue = Venue to be found
exhibition-state-change = Change the status

exhibition-view-ahead = Open or to come
exhibition-view-conflicts = With conflicts
