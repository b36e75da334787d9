## The box that finds anything, and the page of all that was found.

search-room = Search
search-lead = Words in any language, “phrases” in quotes, filters such as status: and country:, a minus before what is not wanted.
search-box = Search everything
search-hits =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
search-hits-more =
    { $count ->
        [one] The first one, and more
       *[other] The first { $count }, and more
    }
search-all = All results for “{ $text }”
search-more = Show more
search-filter-as = Filter: { $label }
search-mend = Did you mean “{ $nearest }”?
search-mend-hint = Write it instead
search-complete-key = Tab completes
search-nothing = Nothing has these words
search-nothing-text = Try fewer words or the beginning of one, or leave a filter out.

## Kinds, as they are filtered by and shown

search-kind-place = Place
search-kind-partner = Partner
search-kind-person = Person
search-kind-occasion = Occasion
search-kind-agreement = Agreement
search-kind-venue = Venue
search-kind-exhibition = Exhibition
search-kind-activity = Activity
search-kind-document = Document

## Names of filters: one word each, to be typed before a colon

search-filter-kind = kind
search-filter-status = status
search-filter-country = country
search-filter-field = field
search-filter-partner = partner
search-filter-instrument = instrument
search-filter-signed = signed
search-filter-since = since
search-filter-until = until

## Where something was found

search-passage-name = Name
search-passage-reference = Reference
search-passage-as_signed = As signed
search-passage-file = File name
search-passage-note = Note
search-passage-capacity = Capacity
search-passage-commitment = Commitment
search-passage-change = What it changes
search-passage-approval = Approval
search-passage-function = Position
search-passage-contact = Contact
search-passage-country = Country
search-passage-subdivision = Subdivision
search-passage-when = Date or edition
search-passage-hall = Hall
search-passage-condition = Conditions
search-passage-theme = Theme
search-passage-concept = Concept
search-passage-outcome = Outcome
search-passage-participant = Participant
search-passage-object = Object
search-passage-milestone = Milestone
search-passage-point = Item of the day’s programme
search-passage-budget = Budget
search-passage-shipment = Shipment
search-passage-permit = Permit
search-passage-insurance = Insurance
search-passage-text = Text
search-passage-party = Party
search-passage-signatory = Signatory or witness
search-passage-occasion = Occasion
search-passage-place = Place
