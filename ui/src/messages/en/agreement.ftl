agreement-room = Agreements
agreement-add = New agreement
agreement-count =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }
agreement-empty = No agreement yet
agreement-empty-text = Memoranda of understanding, twinnings and the like belong here, with who signed them, for how long, and what they commit the parties to.

## Fields

agreement-reference = Reference
agreement-title = Title
agreement-title-as-signed = Title as signed
agreement-instrument = Instrument
agreement-instrument-as-signed = Name of the instrument as signed
agreement-parent = Parent agreement
agreement-parties = Parties
agreement-partner = Partner
agreement-role = Role
agreement-country = Country
agreement-status = Status
agreement-signed = Signed
agreement-place = Place of signature
agreement-occasion = Occasion
agreement-signatures = Signatories
agreement-person = Person
agreement-capacity = Capacity on that day
agreement-signs-for = For the party
agreement-witnesses = Witnesses
agreement-fields = Fields of cooperation
agreement-languages = Languages of the text
agreement-authentic = Authentic
agreement-prevails = Prevails where texts differ
agreement-originals = Originals
agreement-holder = Held by
agreement-location = Where they are kept
agreement-links = Related agreements
agreement-term = Term
agreement-entry = Entry into force
agreement-duration = Duration
agreement-open-ended = Open-ended
agreement-expiry = Expiry
agreement-renewal = Renewal
agreement-renewal-period = Renewed for
agreement-renewal-maximum = At most
agreement-notice = Notice before the end
agreement-notice-by = Last day to give notice
agreement-events = Course of the agreement
agreement-sources = Sources
agreement-notes = Notes

## Words of closed sets

agreement-instrument-memorandum_of_understanding = Memorandum of understanding
agreement-instrument-twinning_agreement = Twinning agreement
agreement-instrument-friendship_agreement = Friendship agreement
agreement-instrument-cooperation_agreement = Cooperation agreement
agreement-instrument-letter_of_intent = Letter of intent
agreement-instrument-protocol = Protocol
agreement-instrument-addendum = Addendum
agreement-instrument-executive_programme = Executive programme

agreement-role-signatory_party = Signatory party
agreement-role-acceding_party = Acceding party
agreement-role-facilitator = Facilitator
agreement-role-observer = Observer

agreement-entry-on_signature = On signature
agreement-entry-on_date = On a given date
agreement-entry-on_last_approval = On the last approval

agreement-renewal-none = None
agreement-renewal-express = Express
agreement-renewal-tacit = Tacit

agreement-unit-months =
    { $count ->
        [one] month
       *[other] months
    }
agreement-unit-days =
    { $count ->
        [one] day
       *[other] days
    }
agreement-anchor-any_day = On any day
agreement-anchor-month_end = At the end of a month
agreement-approval-council_deliberation = Council resolution
agreement-approval-ministry_visa = Approval by the supervising authority
agreement-approval-prefect_transmission = Transmission to the prefect
agreement-approval-foreign_ministry_opinion = Opinion of foreign affairs
agreement-approval-partner_approval = Approval by the partner
agreement-approval-other = Other step
agreement-approval-state-to_do = To do
agreement-approval-state-submitted = Submitted
agreement-approval-state-granted = Granted
agreement-approval-state-refused = Refused
agreement-approval-state-waived = Not needed
agreement-silence-nothing = An answer is still needed
agreement-silence-grants = It counts as granted
agreement-completion-grant = When it is granted
agreement-completion-submission = When it is submitted

agreement-event-negotiation_opened = Negotiation opened
agreement-event-draft_sent = Draft sent
agreement-event-signed = Signed
agreement-event-entered_into_force = Entered into force
agreement-event-renewed = Renewed
agreement-event-amended = Amended
agreement-event-suspended = Suspended
agreement-event-resumed = Resumed
agreement-event-notice_given = Notice given
agreement-event-denounced = Denounced
agreement-event-expired = Expired
agreement-event-archived = Archived

agreement-link-replaces = Replaces
agreement-link-implements = Implements
agreement-link-amends = Amends

agreement-source-signed_text = Signed text
agreement-source-deliberation = Deliberation of a council
agreement-source-press = Press
agreement-source-web_register = Register on the web
agreement-source-interview = Interview

agreement-fact-whole = The whole record
agreement-fact-title = Title
agreement-fact-parties = Parties
agreement-fact-signature = Date and place of signature
agreement-fact-signatories = Signatories
agreement-fact-witnesses = Witnesses
agreement-fact-term = Term
agreement-fact-fields = Fields of cooperation

agreement-status-in_negotiation = In negotiation
agreement-status-awaiting_signature = Awaiting signature
agreement-status-awaiting_approval = Awaiting approval
agreement-status-not_yet_in_force = Not yet in force
agreement-status-in_force = In force
agreement-status-notice_due = Decide on renewal
agreement-status-expiring = Expiring
agreement-status-dormant = Dormant
agreement-status-expired = Expired
agreement-status-suspended = Suspended
agreement-status-denounced = Denounced

## Why it stands where it stands

reason-denounced = A party denounced it { $on-in }.
reason-expired-by-event = The parties held it to be over { $on-in }.
reason-draft-sent = A draft was sent { $on-in }; it is not signed yet.
reason-not-signed = It is not signed yet.
reason-to-be-signed = It is to be signed { $on-in }.
reason-awaiting-approval = Signed { $signed-in }, it enters into force with the last approval.
reason-approval-to-do =
    { $kind ->
        [council_deliberation] Signed { $signed-in }; the council’s resolution has not been requested yet.
        [ministry_visa] Signed { $signed-in }; the authority’s approval has not been requested yet.
        [prefect_transmission] Signed { $signed-in }; the transmission to the prefect has not been requested yet.
        [foreign_ministry_opinion] Signed { $signed-in }; the opinion of the ministry of foreign affairs has not been requested yet.
        [partner_approval] Signed { $signed-in }; the approval by the partner has not been requested yet.
       *[other] Signed { $signed-in }; the next step has not been requested yet.
    }
reason-approval-submitted =
    { $kind ->
        [council_deliberation] The council’s resolution has been awaited since { $on }.
        [ministry_visa] The authority’s approval has been awaited since { $on }.
        [prefect_transmission] The transmission to the prefect has been awaited since { $on }.
        [foreign_ministry_opinion] The opinion of the ministry of foreign affairs has been awaited since { $on }.
        [partner_approval] The approval by the partner has been awaited since { $on }.
       *[other] The next step has been awaited since { $on }.
    }
reason-approval-within =
    { $kind ->
        [council_deliberation] The council’s resolution was requested { $on-in }; the council has until { $by } to decide.
        [ministry_visa] The authority’s approval was requested { $on-in }; it has until { $by } to decide.
        [prefect_transmission] The transmission to the prefect was made { $on-in }; an answer is due by { $by }.
        [foreign_ministry_opinion] The opinion of the ministry of foreign affairs was requested { $on-in }; an answer is due by { $by }.
        [partner_approval] The approval by the partner was requested { $on-in }; an answer is due by { $by }.
       *[other] The next step was requested { $on-in }; an answer is due by { $by }.
    }
reason-approval-refused =
    { $kind ->
        [council_deliberation] Refused { $on-in }: the council’s resolution.
        [ministry_visa] Refused { $on-in }: the authority’s approval.
        [prefect_transmission] Refused { $on-in }: the transmission to the prefect.
        [foreign_ministry_opinion] Refused { $on-in }: the opinion of the ministry of foreign affairs.
        [partner_approval] Refused { $on-in }: the approval by the partner.
       *[other] Refused { $on-in }: the next step.
    }
reason-silence-grants = Unless the authority answers before, its silence approves it { $on-in }.
reason-no-day-of-entry = Signed { $signed-in }; the day of its entry into force is not known.
reason-begins-later = It enters into force { $on-in }.
reason-term-over = Its term ended { $ends-in }.
reason-suspended = It has been suspended since { $on }.
reason-open-ended = In force since { $since }, without an end.
reason-notice-due = It renews tacitly after { $ends } unless notice is given by { $by }.
reason-renews-tacitly = In force since { $since }; its term runs until { $ends } and renews tacitly.
reason-ends-soon = Its term ends { $ends-in }.
reason-renew-by = Its term ends { $ends-in } unless the parties renew it.
reason-noticed = Notice was given { $on-in }; it ends { $ends-in }.
reason-notice-ran-out = Notice was given { $on-in }; it ended { $ends-in }.
reason-is-renewed = Renewed { $on-in }; the term under way ends { $ends-in }.
reason-dormant = In force, but nothing has been done under it since { $since }.
reason-dormant-always = In force since { $since }, but nothing has been done under it.
reason-term-runs = In force since { $since }, until { $ends }.

## Forms and parts of the page

agreement-party-add = Add a party
agreement-party-number = Party { $number }
agreement-party-choose = Choose a party
agreement-signature-add = Add a signature
agreement-signed-on = Signed on
agreement-signed-on-hint = Only where it differs from the agreement’s own date
agreement-witness-add = Add a witness
agreement-body = Body
agreement-entry-date = Date of entry into force
agreement-duration-hint = Leave blank when open-ended
agreement-expiry-set = Last day, where the text names it
agreement-expiry-hint = Otherwise it is computed from the duration
agreement-notice-unit = Counted in
agreement-identity = Instrument and titles
agreement-text = Text and originals
agreement-family = Agreements attached to it
agreement-approvals = Approvals
agreement-approvals-none = None recorded.
agreement-approval-add = Add a step
agreement-approval-kind = Step
agreement-approval-authority = Authority
agreement-approval-state = Status
agreement-approval-reference = Number of the act
agreement-approval-submitted = Submitted on
agreement-approval-decided = Decided on
agreement-approval-clock = Days it may take
agreement-approval-silence = If it does not answer
agreement-approval-completion = The step is complete
agreement-approval-note = Remark
agreement-approval-answer-by = answer by { $by }
agreement-approval-overdue = answer was due by { $by }
agreement-approval-late = Overdue
agreement-approval-sent-on = submitted: { $day }
agreement-approval-done-on = { $state }: { $day }
agreement-approvals-take = Fill in the steps of a jurisdiction
agreement-approvals-take-one = Steps of: { $place }
agreement-timeline = Terms and renewals
agreement-timeline-earlier =
    { $count ->
        [one] { $count } earlier term
       *[other] { $count } earlier terms
    }
agreement-term-number = Term { $number }
agreement-term-from = from { $begins }
agreement-term-from-to = { $begins } – { $ends }
agreement-when-past = Past
agreement-when-now = Now
agreement-when-to_come = To come
agreement-decide-from = Decide from
agreement-decide = Decide between
agreement-changes = What it changes
agreement-changes-hint = In your own words, as they will be shown on the page of the parent agreement
agreement-notice-anchor = Notice takes effect
agreement-addendum-add = Add an addendum
agreement-field-add = Add a field
agreement-link-add = Add a link
agreement-link-kind = How it relates to the other
agreement-link-other = Other agreement
agreement-original-add = Add originals
agreement-original-count = How many
agreement-event-add = Record an event
agreement-event-kind = What happened
agreement-event-day = When
agreement-event-note = Remark
agreement-source-add = Add a source
agreement-source = Kind of source
agreement-fact = Fact
agreement-citation = Which one
agreement-source-cited = { $source }: { $citation }
agreement-seen-on = seen { $day }
agreement-seen = Seen on
agreement-confirmed = Confirmed
agreement-unconfirmed = To be confirmed
agreement-confirm = Mark as confirmed
agreement-title-hint = Proposed from the instrument and the parties; write over it as you like
agreement-title-between = { $instrument } between { $parties }

agreement-to-confirm =
    { $count ->
        [one] { $count } fact to be confirmed
       *[other] { $count } facts to be confirmed
    }
agreement-unit-times =
    { $count ->
        [one] time
       *[other] times
    }
agreement-at-most =
    { $count ->
        [one] at most once
       *[other] at most { $count } times
    }
agreement-originals-count =
    { $count ->
        [one] { $count } original
       *[other] { $count } originals
    }

## Terms and what follows them

term-set = The text names its last day.
term-open = The text names no end.
term-first =
    { $months ->
        [one] The first term, of { $months } month.
       *[other] The first term, of { $months } months.
    }
term-tacit = Renewed tacitly.
term-express = Renewed by the parties { $on-in }.
then-open = It runs until notice is given.
then-rolls = It then renews tacitly.
then-rolls-unless = It then renews tacitly, unless notice is given by { $by }.
then-renewed = The parties renewed it { $on-in }.
then-needs-renewal = It ends unless the parties renew it by { $ends }.
then-ends = It then ends: it is not renewed.
then-maximum =
    { $count ->
        [one] It then ends: it may be renewed { $count } time only.
       *[other] It then ends: it may be renewed { $count } times only.
    }
then-noticed = It then ends: notice was given { $on-in }.

agreement-view-in-force = In force
agreement-view-ending = Ending within six months
agreement-view-unconfirmed = To be confirmed
agreement-owed = Open commitments
agreement-with-owed = With open commitments
