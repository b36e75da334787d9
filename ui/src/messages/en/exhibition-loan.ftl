## Objects

exhibition-object = Object
exhibition-objects = Objects
exhibition-object-add = Add an object
exhibition-object-choose = Choose an object
exhibition-objects-empty = What is lent to the exhibition belongs here, with its lender, its value and its days.
exhibition-objects-find = Find an object
exhibition-objects-count =
    { $count ->
        [one] { $shown } object
       *[other] { $shown } objects
    }
exhibition-pieces-count =
    { $count ->
        [one] { $shown } piece
       *[other] { $shown } pieces
    }
exhibition-object-kind = Kind of object
exhibition-object-maker = Made by
exhibition-object-dated = Made when
exhibition-object-material = Material and technique
exhibition-object-dimensions = Size
exhibition-object-nature = Original or copy
exhibition-object-number = Inventory number
exhibition-object-lender = Lender
exhibition-object-pieces = Pieces
exhibition-object-value = Insured for
exhibition-object-valued = Valued on
exhibition-object-loan = On loan
exhibition-object-since = Loan from
exhibition-object-until = Loan until
exhibition-object-legs = Shown in
exhibition-object-credit = Credit line
exhibition-object-display = Display conditions
exhibition-object-transport = How it travels
exhibition-object-condition-out = Condition when it left
exhibition-object-condition-in = Condition when it came back
exhibition-object-picture = Picture
exhibition-courier = Courier
exhibition-document-none = None
exhibition-documents-first = Add the file to the exhibition’s documents first.
exhibition-insured = Insured values
exhibition-insured-all = All objects
exhibition-insured-for = insured for { $value }
exhibition-unvalued =
    { $count ->
        [one] { $shown } without a value
       *[other] { $shown } without a value
    }

## Condition reports

exhibition-condition = What was found
exhibition-conditions = Condition reports
exhibition-condition-add = Add a report
exhibition-conditions-empty = The condition in which each object was found when it was packed and unpacked, out and back, belongs here.
exhibition-condition-stage = Stage
exhibition-condition-day = Day
exhibition-condition-by = Looked at by
exhibition-condition-document = Report on file

## Shipments

exhibition-shipment = Route
exhibition-shipments = Shipments
exhibition-shipment-add = Add a shipment
exhibition-shipments-empty = What is carried from where to where, when and by whom, belongs here.
exhibition-shipment-named = Shipment from { $from } to { $to }
exhibition-shipment-leg = Brings objects to
exhibition-shipment-home = Takes objects home
exhibition-shipment-from = From
exhibition-shipment-to = To
exhibition-stop-place = { $label }: a place in words
exhibition-shipment-leaves = Leaves on
exhibition-shipment-arrives = Arrives on
exhibition-shipment-days = Dates
exhibition-shipment-carrier = Carrier
exhibition-shipment-crates = Crates
exhibition-crates-count =
    { $count ->
        [one] { $shown } crate
       *[other] { $shown } crates
    }
exhibition-shipment-customs = Customs regime
exhibition-shipment-reference = Number of the customs papers
exhibition-shipment-all-hint = As long as none is chosen, it carries all of them.

## Permits

exhibition-permit = Permit
exhibition-permits = Permits
exhibition-permit-add = Add a permit
exhibition-permits-empty = What an authority must allow belongs here: temporary export, customs, immunity from seizure. The day a permit expires is a hard stop.
exhibition-permit-named = { $kind } ({ $reference })
exhibition-permit-leg = For
exhibition-permit-authority = Authority
exhibition-permit-reference = Number
exhibition-permit-asked = Requested on
exhibition-permit-granted = Granted on
exhibition-permit-expires = Expires on
exhibition-permit-expires-hint = The objects must be back by then.

## Insurance

exhibition-insurance = Insurance
exhibition-insurance-add = Add a policy
exhibition-insurance-empty = The policies that cover the objects belong here, with the days they cover.
exhibition-insurance-unnamed = Policy without an insurer
exhibition-insurer = Insurer
exhibition-policy = Policy number
exhibition-insurance-since = Covers from
exhibition-insurance-until = Covers until
exhibition-insurance-days = Covered days
exhibition-excess = Excess
exhibition-nail-to-nail = From nail to nail
exhibition-nail-to-nail-hint = The journeys there and back are covered too.
