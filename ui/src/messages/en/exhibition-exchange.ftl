## Lists and sheets that go out

exhibition-loan-list = Loan list
exhibition-loan-list-for = For whom
exhibition-loan-list-office = For lenders, insurers and ministries
exhibition-loan-list-office-text = With values, and what is insured for each leg in each currency.
exhibition-loan-list-public = For the public
exhibition-loan-list-public-text = Without values and without how objects travel.
exhibition-party-sheet = Sheet for a party
exhibition-party-sheet-text = What one party must do: its tasks, its loans, its share of the budget and its dates.
exhibition-party-sheet-xlsx = To work on; in Arabic the sheets read from right to left.
exhibition-party-sheet-page = A page
exhibition-party-sheet-html = Opens in any browser, and prints.

## Objects that come in

exhibition-import = Import objects
exhibition-import-choose = Import from a spreadsheet…
exhibition-import-text = A single step, which you can undo. An object is recognised by its lender and its inventory number: what is there already is not entered twice. Lines to be put right are left out.
exhibition-import-lenders = Lenders to be created: { $names }
exhibition-import-columns-left = Columns not taken: { $names }
exhibition-import-new =
    { $count ->
        [one] { $shown } new
       *[other] { $shown } new
    }
exhibition-import-changed =
    { $count ->
        [one] { $shown } changed
       *[other] { $shown } changed
    }
exhibition-import-there =
    { $count ->
        [one] { $shown } already there
       *[other] { $shown } already there
    }
exhibition-import-wrong =
    { $count ->
        [one] { $shown } to be put right
       *[other] { $shown } to be put right
    }
exhibition-fate-new = New
exhibition-fate-changed = Changed
exhibition-fate-there = Already there
exhibition-fate-wrong = To be put right
exhibition-import-apply =
    { $count ->
        [0] Nothing to import
        [one] Import { $shown } object
       *[other] Import { $shown } objects
    }
exhibition-import-done = Objects: { $added }, { $changed }.
exhibition-import-left =
    { $count ->
        [0] Every line was taken.
        [one] { $shown } line was not taken.
       *[other] { $shown } lines were not taken.
    }
exhibition-import-more =
    { $count ->
        [one] and { $shown } more line
       *[other] and { $shown } more lines
    }
