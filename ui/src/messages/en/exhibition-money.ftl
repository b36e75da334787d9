## Money

exhibition-budget-empty = What it costs belongs here: planned, committed and paid, by heading and by party.
exhibition-whole = Total and shares
exhibition-finance = Who pays
exhibition-currency = Currency of the total
exhibition-currency-hint = Amounts in others are added up by the rates below.
exhibition-currency-none = None: each currency separately
exhibition-currency-missing = Without a currency of the total, each currency is added up separately, and there are no shares.
exhibition-rate-missing = Not added up: the rate from { $from } to { $to } is missing.
exhibition-rates = Exchange rates
exhibition-rates-hint = The latest counts. Sums are rounded once, at the end.
exhibition-rate-add = Add a rate
exhibition-rate-from = One unit of
exhibition-rate = Is worth
exhibition-rate-to = In
exhibition-rate-day = On
exhibition-shares = Shares by party
exhibition-share = Share
exhibition-share-nobody = Nobody named

## People

exhibition-people = People
exhibition-people-empty = Curators, scenographers, couriers and all who work on it belong here.
exhibition-responsible = Overall lead
exhibition-person = Person
exhibition-person-add = Add a person

## Outcome

exhibition-outcome = Outcome
exhibition-outcome-empty = Once the exhibition has closed, record visitors, press, evaluation and lessons here.
exhibition-outcome-press = In the press
exhibition-outcome-evaluation = Evaluation
exhibition-outcome-lessons = Lessons learned
exhibition-visitors-of = Visitors: { $leg }
