# Lists and sheets of an exhibition, and what is wrong with a list of objects that is brought in.

report-object-number = Inventory number
report-object-title = Title
report-object-kind = Kind
report-object-maker = Made by
report-object-dated = Dated
report-object-material = Material
report-object-dimensions = Dimensions
report-object-nature = Original or copy
report-object-pieces = Pieces
report-object-lender = Lender
report-object-since = Loan from
report-object-until = Loan until
report-object-legs = Shown in
report-object-value = Insurance value
report-object-currency = Currency
report-object-valued = Valued on
report-object-transport = How it is carried
report-object-courier = Courier
report-object-display = Display conditions
report-object-credit = Credit line
report-object-note = Note
report-loans-title = Loan list
report-loans-public = Objects shown
report-loans-file = loan-list
report-loans-totals = Insured for
report-loans-all = All objects
report-loans-leg = Leg
report-loans-objects = Objects
report-party-title = { $party }: what to do for “{ $exhibition }”
report-party-file = party-sheet
report-party-on-the-spot = Local lead
report-party-dates = Dates
report-party-tasks = Tasks
report-party-task = What to do
report-party-due = By
report-party-turn = Whose turn
report-party-both = With the partners
report-party-own = Alone
report-party-contact = Contact
report-party-done = Done
report-party-loans = Loans
report-party-money = Share of the budget
report-party-heading = Heading
report-party-planned = Amount planned
report-party-committed = Amount committed
report-party-paid = Amount paid
report-party-total = Total
report-party-share = Share of all that is planned: { $percent } %
report-loans-caption =
    { $count ->
        [0] { $exhibition }: no object yet
        [one] { $exhibition }: { $count } object
       *[other] { $exhibition }: { $count } objects
    }
report-loans-unvalued =
    { $count ->
        [0] All objects have a value
        [one] { $count } object has no value yet
       *[other] { $count } objects have no value yet
    }
report-party-dates-count =
    { $count ->
        [0] No leg yet
        [one] { $count } leg
       *[other] { $count } legs
    }
report-party-tasks-count =
    { $count ->
        [0] Nothing to do
        [one] { $count } task
       *[other] { $count } tasks
    }
report-party-loans-count =
    { $count ->
        [0] No object lent
        [one] { $count } object lent
       *[other] { $count } objects lent
    }
report-party-money-count =
    { $count ->
        [0] No budget line
        [one] { $count } budget line
       *[other] { $count } budget lines
    }

problem-objects-no-columns = No column of titles was recognised. The first line must hold headings such as “Title” or “Object”.
problem-objects-column-twice = Two columns mean the same: “{ $first }” and “{ $second }”. Rename one of them.
problem-objects-twice = An earlier row is about the same object.
problem-objects-nature-unknown = “{ $value }” says neither original nor copy.
problem-objects-count-unclear = “{ $value }” is not a number of pieces.
problem-objects-date-unclear = “{ $value }” is not a date. Write 2027-02-01, 01/02/2027 or 2027.
problem-objects-amount-unclear = “{ $value }” could mean several amounts, or none in this currency. Write 1250.00.
problem-objects-lender-ambiguous = Several parties are called “{ $value }”. Give each its own name.
problem-objects-leg-unknown = No leg of this exhibition is called “{ $value }”.
problem-format-unfit = This report cannot be written in that form.
