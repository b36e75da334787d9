reporting-room = Reports
reporting-choose = Choose a report
reporting-choose-text = Its first pages are shown as they will be printed; then it is saved as PDF, Word, Excel or in another format.
reporting-agreements = Agreements
reporting-partners = Partners
reporting-activity = Exhibitions and activities

reporting-in_force = Agreements in force
reporting-in_force-text = The agreements in force on the day you choose, as they stood on that day.
reporting-list = List of agreements
reporting-list-text = The agreements of the list in its order, or all of them, with what is usually said of each.
reporting-ending = Endings and notices
reporting-ending-text = The agreements that end, or whose notice or renewal must be decided, within the period.
reporting-agreement = Agreement record
reporting-agreement-text = One agreement with its parties, term, approvals, commitments and addenda.
reporting-register = Full register
reporting-register-text = Every agreement with everything that is recorded of it.
reporting-partner = Partner fact sheet
reporting-partner-text = A partner on a few pages: agreements, exchanges, exhibitions, people, what each side owes.
reporting-briefing = Briefing before a visit
reporting-briefing-text = What to know before receiving a delegation or travelling to it.
reporting-annual = Activity report
reporting-annual-text = What was signed, renewed, done and spent in the year, for the council.
reporting-exhibition = Exhibition dossier
reporting-exhibition-text = A joint exhibition: legs, objects, shipments, permits, budget, milestones.
reporting-loan_list = Loan list
reporting-loan_list-text = The objects on loan to an exhibition, their insurance values and conditions.
reporting-calendar = Calendar of exhibitions and visits
reporting-calendar-text = What takes place in the period, month by month.
reporting-deadlines = Deadlines of the week
reporting-deadlines-text = What is due, and from whom, in the coming weeks.

reporting-options = Options of the report
reporting-of-partner = Partner
reporting-of-agreement = Agreement
reporting-of-exhibition = Exhibition
reporting-choose-partner = Choose the partner.
reporting-choose-agreement = Choose the agreement.
reporting-choose-exhibition = Choose the exhibition.
reporting-which = Which agreements
reporting-which-all = All agreements
reporting-which-list = The list of agreements, as it is filtered
reporting-which-narrowed = The list is filtered just now: the report tells only what it shows.
reporting-which-selected = Agreements are selected in the list: the report tells only those.
reporting-from = From
reporting-until = Until
reporting-ends-before = The period ends before it begins.
reporting-day = As of
reporting-day-text = A past day tells how things stood on that day.
reporting-language = Language
reporting-other = Second language, side by side
reporting-other-none = None
reporting-reference = Reference
reporting-hijri = Hijri dates beside Gregorian ones
reporting-public = Public copy
reporting-public-text = Without the values of objects, private addresses and remarks.

reporting-form-pdf = PDF
reporting-form-docx = Word document
reporting-form-xlsx = Excel workbook
reporting-form-csv = CSV
reporting-form-html = HTML page
reporting-form-ics = Calendar (ICS)
reporting-form-json = JSON
reporting-form-json_ld = JSON-LD (schema.org)

reporting-pages = Preview of the pages
reporting-page-of = Page { $number } of { $count }
reporting-more-pages =
    { $count ->
        [one] Show the next page
       *[other] Show more ({ $count } pages)
    }
reporting-count =
    { $count ->
        [one] One page
       *[other] { $count } pages
    }
reporting-setting = Setting the pages…
reporting-writing = Writing the report…
reporting-open = Open the file
reporting-stop = Stop
reporting-all-partner = One for every partner…
reporting-all-partner-text = Writes the report of each partner into a folder.
reporting-all-agreement = One for every agreement…
reporting-all-agreement-text = Writes the report of each agreement into a folder.
reporting-all-exhibition = One for every exhibition…
reporting-all-exhibition-text = Writes the report of each exhibition into a folder.
reporting-batch-done =
    { $count ->
        [one] One report saved in { $path }
       *[other] { $count } reports saved in { $path }
    }
reporting-of = { $report }…

problem-report-form-not-offered = The report is not offered in this form.
problem-report-out-missing = Say where the report is to be written: --out FILE.
problem-registry-not-named = Name the registry: --registry FILE, or TAWAMA_REGISTRY in the environment.
problem-report-of-several = Several records are called { $name }; give the identity of the one that is meant.
