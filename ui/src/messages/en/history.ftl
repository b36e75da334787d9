history-room = History
history-lead = All that was done in this registry, the latest first. Nothing is ever deleted from it: undoing an entry adds a new one.
history-empty = Nothing has been done in this registry yet.
history-older = Older entries
history-of-record = History of this record
history-unnamed = unnamed
history-act = entry no. { $number }
history-undo = Undo this
history-undo-act = Undo: { $act }
history-state-undone = Undone
history-state-undone-text = This entry was undone; it can be redone as long as nothing else is done.
history-state-superseded = Undone for good
history-state-superseded-text = This entry was undone, and others followed: it can no longer be redone.
history-by = by { $actor }
history-added = added
history-changed = changed
history-removed = removed
history-became = became
history-nothing = (blank)
history-fields-none = This entry changed no field of this record.
history-more-fields =
    { $count ->
        [one] Show { $count } more field
       *[other] Show { $count } more fields
    }
history-yes = yes
history-no = no

## Acts

op-add-place = Added the place “{ $subject }”
op-edit-place = Edited the place “{ $subject }”
op-delete-place = Deleted the place “{ $subject }”
op-add-partner = Added the partner “{ $subject }”
op-edit-partner = Edited the partner “{ $subject }”
op-delete-partner = Deleted the partner “{ $subject }”
op-add-person = Added the person “{ $subject }”
op-edit-person = Edited the person “{ $subject }”
op-delete-person = Deleted the person “{ $subject }”
op-add-occasion = Added the occasion “{ $subject }”
op-edit-occasion = Edited the occasion “{ $subject }”
op-delete-occasion = Deleted the occasion “{ $subject }”
op-add-agreement = Added the agreement “{ $subject }”
op-edit-agreement = Edited the agreement “{ $subject }”
op-delete-agreement = Deleted the agreement “{ $subject }”
op-add-venue = Added the venue “{ $subject }”
op-edit-venue = Edited the venue “{ $subject }”
op-delete-venue = Deleted the venue “{ $subject }”
op-add-exhibition = Added the exhibition “{ $subject }”
op-edit-exhibition = Edited the exhibition “{ $subject }”
op-delete-exhibition = Deleted the exhibition “{ $subject }”
op-add-activity = Added the activity “{ $subject }”
op-edit-activity = Edited the activity “{ $subject }”
op-delete-activity = Deleted the activity “{ $subject }”
op-add-document = Added the document “{ $subject }”
op-edit-document = Edited the document “{ $subject }”
op-delete-document = Deleted the document “{ $subject }”
op-add-home = Entered our own party “{ $subject }”
op-edit-office = Edited the settings of the office
op-edit-letterhead = Edited the letterhead
op-take-settings = Took over settings from a file
op-edit-country = Edited the name of a country
op-edit-fields = Edited the fields of cooperation
op-edit-jurisdictions = Edited the approvals of a jurisdiction
op-make-sample = Created the sample registry
op-import = Imported a spreadsheet
op-merge-place = Made one record of two: “{ $subject }”
op-distinguish-place = Told two records apart: “{ $subject }”
op-merge-partner = Made one record of two: “{ $subject }”
op-distinguish-partner = Told two records apart: “{ $subject }”
op-merge-person = Made one record of two: “{ $subject }”
op-distinguish-person = Told two records apart: “{ $subject }”
op-merge-agreement = Made one record of two: “{ $subject }”
op-distinguish-agreement = Told two records apart: “{ $subject }”
op-undo = Undone — { $what }
op-redo = Done again — { $what }

## What a record is made of

table-place = Place
table-place_name = Name
table-partner = Partner
table-partner_name = Name
table-partner_language = Language of correspondence
table-person = Person
table-person_name = Name
table-person_contact = Contact
table-person_language = Language of correspondence
table-mandate = Term of office
table-occasion = Occasion
table-agreement = Agreement
table-agreement_party = Party
table-signature = Signatory
table-witness = Witness
table-agreement_field = Field of cooperation
table-agreement_language = Language of the text
table-agreement_original = Originals
table-agreement_link = Related agreement
table-agreement_source = Source
table-event = Event
table-approval = Approval
table-venue = Venue
table-exhibition = Exhibition
table-exhibition_agreement = Agreement carried out
table-exhibition_party = Organiser
table-leg = Leg
table-gift = Gift
table-document = Document
table-commitment = Commitment
table-commitment_kept = Commitment kept
table-exhibition_commitment = Commitment carried out
table-activity = Activity
table-activity_agreement = Agreement carried out
table-activity_commitment = Commitment carried out
table-activity_party = Party
table-participant = Participant
table-activity_point = Item of the day’s programme
table-activity_cost = Budget line
table-contributor = Contributor
table-leg_language = Language of the labels
table-lent_object = Object
table-object_leg = Leg in which it is shown
table-condition_report = Condition report
table-shipment = Shipment
table-shipment_object = Object carried
table-permit = Permit
table-insurance = Insurance
table-exhibition_cost = Budget line
table-exchange_rate = Exchange rate
table-milestone = Milestone
table-accepted_conflict = Conflict accepted
table-place_distinct = Not the same as
table-partner_distinct = Not the same as
table-person_distinct = Not the same as
table-agreement_distinct = Not the same as

## Its fields

column-address = Form of address
column-agreement = Agreement
column-archived = Archived
column-area_m2 = Area (m²)
column-authentic = Authentic
column-capacity = Capacity
column-venue-capacity = Visitors at once
column-citation = Citation
column-climate = Climate
column-closes = Closing
column-concept = Concept
column-confirmed = Confirmed
column-count = Number
column-country = Country
column-day = Date
column-dismantled = Dismantled by
column-duration_months = Duration
column-edition = Edition
column-entry_date = Date of entry into force
column-entry_rule = Entry into force
column-expiry_set = Expiry as set
column-fact = Fact
column-field = Field
column-function = Position
column-geonames = GeoNames number
column-hall = Hall
column-heritage = Heritage shown
column-holder = Held by
column-install = Installation from
column-instrument = Instrument
column-instrument_as_signed = Name of the instrument as signed
column-keep_until = Keep until
column-kind = Kind
column-event-kind = Event
column-lang = Language
column-latitude = Latitude
column-location = Where they are kept
column-longitude = Longitude
column-name = Name
column-template_purpose-purpose = Report
column-format = Written in
column-added = Kept on
column-note = Note
column-notes = Notes
column-notice_count = Notice
column-notice_unit = Notice counted in
column-occasion = Occasion
column-opens = Opening
column-organiser = Organiser
column-other = Agreement
column-parent = Belongs to
column-agreement-parent = Parent agreement
column-partner = Party
column-venue-partner = Run by
column-signature-partner = For the party
column-witness-partner = Body
column-person = Person
column-place = Place
column-agreement-place = Place of signature
column-population = Population
column-population_year = Year of the figure
column-prevails = Prevails where texts differ
column-protocol_rank = Order of precedence
column-reference = Reference
column-activity = Activity
column-bytes = Length in bytes
column-exhibition = Exhibition
column-media = Media type
column-document-name = Name of the file
column-pages = Pages
column-sha256 = SHA-256
column-clause = Clause
column-commitment = Commitment
column-committed = Amount committed
column-currency = Currency
column-direction = Direction
column-due = Due
column-heading = Heading
column-outcome = Outcome
column-owed_by = Owed by
column-paid = Amount paid
column-participants = Participants
column-planned = Amount planned
column-purpose = Purpose
column-time = Time
column-what = What
column-wording = What is owed
column-yearly = Every year
column-authority = Authority
column-changes = What it changes
column-clock_days = Days it may take
column-completion = Complete
column-decided = Decided
column-notice_anchor = Notice takes effect
column-silence = If it does not answer
column-submitted = Submitted
column-renewal = Renewal
column-renewal_maximum = Renewals at most
column-renewal_months = Renewed for
column-role = Role
column-security = Security
column-seen = Seen
column-signed = Signed
column-settled = Kept or dropped on
column-since = From
column-state = Status
column-subdivision = Region or province
column-text = Name
column-theme = Theme
column-time_zone = Time zone
column-title = Title
column-exhibition-title = Title
column-title_as_signed = Title as signed
column-until = Until
column-value = Address or number
column-gift-value = Value
column-venue = Venue
column-visitors = Visitors
column-website = Web site
column-wikidata = Wikidata item
column-travel_days = Transit days from the previous leg
column-ceremony = Opening ceremony
column-person_name = Name
column-exhibition-person = Overall lead
column-exhibition-person_name = Overall lead
column-leg-person = Local lead
column-leg-person_name = Local lead
column-condition_report-person = Seen by
column-condition_report-person_name = Seen by
column-milestone-person = Contact
column-milestone-person_name = Contact
column-finance = Who pays
column-press = Press
column-evaluation = Evaluation
column-lessons = Lessons
column-facilities_report = Facilities report
column-leg = Leg
column-maker = Made by
column-dated = Dated
column-material = Material
column-dimensions = Dimensions
column-number = Inventory number
column-lender = Lender
column-pieces = Pieces
column-lent_object-value = Insurance value
column-valued = Valued on
column-transport = How it is carried
column-courier = Courier
column-courier_name = Courier
column-credit = Credit line
column-condition_out = Condition out
column-condition_in = Condition in
column-display = Display conditions
column-nature = Original or copy
column-picture = Picture
column-object = Object
column-stage = Stage
column-condition = Condition
column-document = Document
column-from_venue = From
column-from_place = From
column-to_venue = To
column-to_place = To
column-leaves = Leaves
column-arrives = Arrives
column-carrier = Carrier
column-crates = Crates
column-customs = Customs
column-nail_to_nail = Nail to nail
column-shipment = Shipment
column-asked = Requested
column-granted = Granted
column-expires = Expires
column-insurer = Insurer
column-policy = Policy
column-excess = Excess
column-from_currency = One unit of
column-to_currency = In
column-rate = Rate
column-side = Whose turn
column-done = Done
column-after = After
column-anchor = Counted from
column-days = Days
column-milestone-leg = Leg it is counted from
column-conflict = Conflict
column-reason = Reason
column-place_distinct-other = The other record
column-partner_distinct-other = The other record
column-person_distinct-other = The other record
column-agreement_distinct-other = The other record
column-actor = Accepted by

op-add-saved_view = Saved the view “{ $subject }”
op-edit-saved_view = Changed the view “{ $subject }”
op-delete-saved_view = Deleted the view “{ $subject }”
op-add-template = Added the template “{ $subject }”
op-edit-template = Changed the template “{ $subject }”
op-delete-template = Removed the template “{ $subject }”
op-change-many-place =
    { $count ->
        [one] Changed one place
       *[other] Changed { $count } places at once
    }
op-change-many-partner =
    { $count ->
        [one] Changed one partner
       *[other] Changed { $count } partners at once
    }
op-change-many-person =
    { $count ->
        [one] Changed one person
       *[other] Changed { $count } people at once
    }
op-change-many-agreement =
    { $count ->
        [one] Changed one agreement
       *[other] Changed { $count } agreements at once
    }
op-change-many-exhibition =
    { $count ->
        [one] Changed one exhibition
       *[other] Changed { $count } exhibitions at once
    }
op-change-many-activity =
    { $count ->
        [one] Changed one activity
       *[other] Changed { $count } activities at once
    }
op-change-many-document =
    { $count ->
        [one] Changed one document
       *[other] Changed { $count } documents at once
    }
op-delete-many-place =
    { $count ->
        [one] Deleted one place
       *[other] Deleted { $count } places at once
    }
op-delete-many-partner =
    { $count ->
        [one] Deleted one partner
       *[other] Deleted { $count } partners at once
    }
op-delete-many-person =
    { $count ->
        [one] Deleted one person
       *[other] Deleted { $count } people at once
    }
op-delete-many-occasion =
    { $count ->
        [one] Deleted one occasion
       *[other] Deleted { $count } occasions at once
    }
op-delete-many-agreement =
    { $count ->
        [one] Deleted one agreement
       *[other] Deleted { $count } agreements at once
    }
op-delete-many-venue =
    { $count ->
        [one] Deleted one venue
       *[other] Deleted { $count } venues at once
    }
op-delete-many-exhibition =
    { $count ->
        [one] Deleted one exhibition
       *[other] Deleted { $count } exhibitions at once
    }
op-delete-many-activity =
    { $count ->
        [one] Deleted one activity
       *[other] Deleted { $count } activities at once
    }
op-delete-many-document =
    { $count ->
        [one] Deleted one document
       *[other] Deleted { $count } documents at once
    }
table-saved_view = View
table-template = Template
table-template_purpose = Purpose
