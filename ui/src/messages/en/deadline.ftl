deadline-rule-decide = Decide on the renewal
deadline-rule-notice = Last day to give notice
deadline-rule-renewal = Renewal
deadline-rule-expiry = Expiry
deadline-rule-entry = Entry into force
deadline-rule-approval = Approval
deadline-rule-commitment = Commitment
deadline-rule-installation = Installation
deadline-rule-opening = Opening
deadline-rule-closing = Closing
deadline-rule-dismantling = Dismantling
deadline-rule-milestone = Milestone
deadline-rule-loan_return = Return of a loan
deadline-rule-shipment = Shipment
deadline-rule-permit_expiry = A permit expires
deadline-rule-insurance_end = Insurance cover ends
deadline-rule-activity = Activity
deadline-rule-outcome = Record the outcome
deadline-rule-retention = Review the person’s data
deadline-in-calendar = { $what }: { $record }
deadline-known-as = Known as: { $day }
deadline-waits-for = Waiting on: { $owner }
deadline-digest =
    { $count ->
        [one] { $count } thing is due
       *[other] { $count } things are due
    }
deadline-digest-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
