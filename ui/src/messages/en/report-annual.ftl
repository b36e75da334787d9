## The annual activity report

report-annual-title = Activity report { $period }
report-annual-subtitle = As of { $day } · agreements ever signed: { $all }
report-annual-summary = In short
report-annual-figures = The figures
report-annual-signed-sentence =
    { $count ->
        [0] No agreement was signed in the period.
        [one] One agreement was signed in the period.
       *[other] { $count } agreements were signed in the period.
    }
report-annual-in-force-sentence =
    { $count ->
        [0] No agreement was in force on { $day }, against { $before } on { $eve }.
        [one] One agreement was in force on { $day }, against { $before } on { $eve }.
       *[other] { $count } agreements were in force on { $day }, against { $before } on { $eve }.
    }
report-annual-done-sentence =
    { $count ->
        [0] No activity is recorded as carried out.
        [one] One activity was carried out; participants known: { $people }.
       *[other] { $count } activities were carried out; participants known: { $people }.
    }
report-annual-shown-sentence =
    { $count ->
        [0] No exhibition opened.
        [one] One leg of an exhibition opened; visitors counted: { $visitors }.
       *[other] { $count } legs of exhibitions opened; visitors counted: { $visitors }.
    }
report-annual-now = Period
report-annual-before = Previous period
report-annual-out-of = Out of (period)
report-annual-agreements = Movement of agreements
report-annual-programme = Programme carried out
report-annual-shows = Joint exhibitions
report-annual-in-force-before = In force at the start of the period
report-annual-in-force-after = In force at the end of the period
report-annual-signed = Signed
report-annual-renewed = Renewed
report-annual-ended = Ended
report-annual-bound = In force
report-annual-visits-in = Official visits received
report-annual-visits-out = Official visits made
report-annual-visits-other = Official visits, direction not stated
report-annual-people = People who took part
report-annual-exhibitions = Exhibitions opened
report-annual-visitors = Visitors
report-annual-done = Activities carried out
report-annual-of-agreements =
    { $count ->
        [one] of { $count } agreement signed by then
       *[other] of { $count } agreements signed by then
    }
report-annual-of-before =
    { $count ->
        [one] of { $count } in force at the start
       *[other] of { $count } in force at the start
    }
report-annual-of-done =
    { $count ->
        [one] of { $count } activity carried out
       *[other] of { $count } activities carried out
    }
report-annual-of-known = known for { $known } of { $count }
report-annual-of-legs = counted in { $known } of { $count }
report-annual-of-legs-all =
    { $count ->
        [one] { $count } leg opened
       *[other] { $count } legs opened
    }
report-annual-promises = Progress on commitments
report-annual-of-promises =
    { $count ->
        [one] of { $count } commitment of agreements in force
       *[other] of { $count } commitments of agreements in force
    }
report-annual-money = Spending by payer and currency
report-annual-spread = Breakdown of agreements
report-annual-by-country = Agreements by country
report-annual-country = Country
report-annual-by-continent = Agreements by continent
report-annual-continent = Continent
report-annual-by-field = Agreements by field
report-annual-field = Field
report-annual-by-goal = Agreements by Sustainable Development Goal
report-annual-goal = Sustainable Development Goal
report-annual-by-instrument = Agreements by instrument
report-annual-instrument = Instrument
report-annual-by-year = Agreements signed by year
report-annual-year = Year
report-annual-told = { $name }: { $count }
report-chart-told = { $title } – { $told }
report-annual-note = Placed here: { $placed } of { $all } agreements in force at the end of the period; signed in the period: { $signed }. An agreement under several headings counts under each.
report-annual-years-note = The last ten years: { $count } of { $all } agreements signed and dated.
report-annual-no-chart = { $what }: no agreement to place.
report-annual-annex = Annex: the lists
report-annual-annex-text = The lists behind the figures.
report-continent-africa = Africa
report-continent-americas = Americas
report-continent-asia = Asia
report-continent-europe = Europe
report-continent-oceania = Oceania
report-continent-antarctica = Antarctica
