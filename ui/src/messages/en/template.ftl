# The office's own Word templates: what the fields mean, and what can be wrong with a template.
template-list-more = { $before }, { $item }
template-list-last = { $before } and { $item }
template-yes = yes
template-no = no

template-sort-text = text
template-sort-wording = text per language
template-sort-date = day, month or year
template-sort-count = number
template-sort-amount = amount
template-sort-flag = yes or no
template-sort-picture = picture
template-sort-record = record
template-sort-list = list

template-field-today = The day the document is written
template-field-as_of = The day as of which things are told
template-field-logo = The arms or logo of the office
template-field-office = The office itself
template-field-agreement = The agreement the document is of
template-field-partner = The partner the document is of; for an agreement, its first party besides ours
template-field-exhibition = The exhibition the document is of
template-field-agreements = The agreements; at the top level, those in force that day
template-field-name = The name
template-field-home = Our party: the city or authority of the office
template-field-heading = The letterhead, line by line
template-field-place = The place: of signature, of issue
template-field-left = The lines of the letterhead on the Latin side
template-field-right = The lines of the letterhead on the Arabic side
template-field-text = The text of the line
template-field-issued = The place and day of issue, as letters have them
template-field-our_ref = The office’s own reference for the document
template-field-address = The postal address
template-field-signatory = The name of whoever signs
template-field-arms = What the arms or logo show
template-field-reference = The reference
template-field-title = The title
template-field-title_as_signed = The title as signed
template-field-instrument = The instrument of the agreement
template-field-instrument_as_signed = What the text calls itself
template-field-state = The status
template-field-signed = The date of signature
template-field-occasion = The occasion of the signature
template-field-begins = The entry into force
template-field-ends = The last day
template-field-notice_by = The day notice is due by
template-field-duration_months = The duration, in months
template-field-renewal = The renewal
template-field-changes = What it changes
template-field-parent = What it belongs under
template-field-notes = The notes
template-field-parties = The parties
template-field-signatures = The signatures
template-field-witnesses = Those who were present
template-field-fields = The fields of cooperation
template-field-languages = The languages of the text
template-field-originals = The originals
template-field-approvals = The approvals, in order
template-field-commitments = The commitments
template-field-events = What happened to it
template-field-family = The addenda and programmes under it
template-field-exhibitions = The exhibitions
template-field-activities = The activities
template-field-role = The role
template-field-kind = The kind
template-field-country = The country, as the office names it
template-field-ours = Whether it is our own party
template-field-person = The person
template-field-capacity = The capacity
template-field-party = The party represented
template-field-code = The code of the language
template-field-authentic = Whether the text is authentic
template-field-prevails = Whether the text prevails
template-field-holder = The holder
template-field-location = Where it is kept
template-field-count = How many
template-field-authority = The authority
template-field-submitted = The day it was submitted
template-field-decided = The day it was decided
template-field-answer_by = The day an answer is due by
template-field-note = The remark
template-field-wording = The wording
template-field-clause = The clause
template-field-owed_by = Who owes it
template-field-due = The day it is due
template-field-yearly = Whether it is owed every year
template-field-field = The field of cooperation
template-field-carried_by = What carries it out
template-field-day = The day
template-field-official_name = The official name
template-field-population = The population
template-field-website = The web site
template-field-people = The people in office
template-field-salutation = The form of address
template-field-function = The function
template-field-mail = The e-mail address
template-field-telephone = The telephone number
template-field-theme = The theme
template-field-concept = The concept of the exhibition
template-field-heritage = The heritage shown
template-field-opens = The opening
template-field-closes = The closing
template-field-legs = The legs of the tour
template-field-objects = The objects on loan
template-field-milestones = The milestones
template-field-venue = The venue
template-field-install = The beginning of installation
template-field-ceremony = The ceremony
template-field-dismantled = The end of dismantling
template-field-visitors = The number of visitors
template-field-inventory_number = The inventory number
template-field-maker = The maker
template-field-dated = The dating
template-field-material = The material
template-field-dimensions = The dimensions
template-field-pieces = The number of pieces
template-field-lender = The lender
template-field-value = The insurance value
template-field-since = The beginning of the loan
template-field-until = The end of the loan
template-field-credit = The credit line
template-field-done = The day it was done
template-field-side = Whose turn it is
template-field-number = Its place in the list, counted from one

problem-template-not-word = This is not a Word document (.docx).
problem-template-old-or-locked = The document is of a Word older than 2007, or locked with a password. Save it as .docx, without a password.
problem-template-damaged = The document is damaged ({ $what }). Open it in your word processor and save it again.
problem-template-too-large =
    The document is larger than any template is{ $what ->
        [none] .
       *[other] { " " }({ $what }).
    }
problem-template-declares = The document holds XML declarations that no word processor writes. It is refused.
problem-template-macros = The document holds macros. Save it as .docx, without macros.
problem-template-controls = The document holds controls or objects of other programs. Remove them.
problem-template-takes = The document takes something from outside itself ({ $what }). Insert it into the document.
problem-template-field-open =
    “{ $name }” is not closed by { "}}" } ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”)
problem-template-field-unclear =
    “{ $name }” is not understood ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”). A field is written as partner.name.
problem-template-field-unknown =
    “{ $name }” is not the name of a field ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”). { $nearest ->
        [none] { "" }
       *[other] Was “{ $nearest }” meant?
    }
problem-template-subject-missing =
    “{ $name }” has no value here ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”): the document is written for something else. Choose an agreement, a partner or an exhibition.
problem-template-not-a-list =
    “{ $name }” cannot be repeated: it is not a list ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”).
problem-template-filter-unknown =
    “{ $filter }” is not a known form ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”). { $nearest ->
        [none] { "" }
       *[other] Was “{ $nearest }” meant?
    }
problem-template-filter-unfit =
    “{ $filter }” does not fit “{ $name }” ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”).
problem-template-mark-open =
    “{ $name }” has no end ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”).
problem-template-mark-stray =
    “{ $name }” has no beginning ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”).
problem-template-mark-not-alone =
    “{ $name }” must stand alone in its paragraph, or in the same one as its end ({ $part ->
        [header] header
        [footer] footer
        [notes] notes
       *[text] text
    }, paragraph { $paragraph }: “{ $around }”).
