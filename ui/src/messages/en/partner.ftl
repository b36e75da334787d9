partner-room = Partners
partner-add = New partner
partner-count =
    { $count ->
        [one] { $count } partner
       *[other] { $count } partners
    }
# Our own party is among them.
partner-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
partner-empty = No partner yet
partner-empty-text = Cities, regions, associations, universities and whoever else can sign belong here, each under all its names.

## Fields

partner-names = Names
partner-name = Name
partner-kind = Kind
partner-country = Country
partner-place = Place
partner-parent = Belongs to
partner-members = Belonging to it
partner-website = Web site
partner-languages = Languages of correspondence
partner-notes = Notes
partner-archived-text = No longer dealt with; left out of choices.
partner-home = Our own party
partner-agreements = Agreements
partner-exhibitions = Exhibitions
partner-people = People
partner-gifts = Gifts
partner-gift-add = Add a gift
partner-gift-what = What it is
partner-gift-direction = Given or received
partner-gift-direction-given = Given
partner-gift-direction-received = Received
partner-gift-day = Day
partner-gift-value = Value
partner-gift-person = By or to whom, for the partner
partner-gift-activity = Activity at which it was given
partner-gift-note = Note
partner-gift-note-text = Where it is kept, who chose it.

## What a party is

partner-kind-city = City
partner-kind-region = Region
partner-kind-state_body = State body
partner-kind-association = Association
partner-kind-network = Network
partner-kind-university = University
partner-kind-museum = Museum
partner-kind-institute = Institute
partner-kind-company = Company
partner-kind-other = Other
partner-identity = Identity

partner-view-bound = With an agreement in force
partner-view-unbound = Without an agreement
partner-bound = In force
partner-unbound = None in force
partner-place-hint = Any city of the world is found by its name, in any script; empty fields are filled in.
partner-city-new = { $where } · new partner
partner-added = The partner was added.
