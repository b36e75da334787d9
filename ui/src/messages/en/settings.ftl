settings-room = Settings
settings-desk = This desk
settings-desk-text = These choices belong to this computer and not to the registry.
settings-language = Language
settings-theme = Appearance
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Display size
settings-zoom-text = Or press Ctrl + or Ctrl − at any time.
settings-digits = Write numbers in Arabic with Eastern Arabic digits (١٢٣)
settings-digits-text = In the Arabic interface only. You can type either kind of digits in any field.
settings-hijri = Show Hijri dates beside Gregorian ones
settings-hijri-text = By the Umm al-Qura calendar.
settings-notify = Remind me once a day of what is due
settings-notify-text = By a notification of the system, while Tawama is running.
settings-actor = Your name in the history
settings-actor-text = If left blank, your computer user name is used.

settings-office = The office
settings-office-name = Name of the office
settings-office-name-hint = It heads the lists you export.
settings-home = Your city, region or association
settings-home-hint = The party whose registry this is; every new agreement begins with it.
settings-agreements = Agreements
settings-pattern-example = such as { $example }
settings-expiring = An agreement is “expiring”
settings-expiring-hint = How many months before its end it is pointed out; 0 for never.
settings-months =
    { $count ->
        [0] never
        [one] { $shown } month before its end
       *[other] { $shown } months before its end
    }
settings-decision = You are asked to decide on renewal
settings-decision-hint = How many months before the last day to give notice; 0 for that day itself.
settings-decision-months =
    { $count ->
        [0] on the last day to give notice
        [one] { $shown } month before the last day to give notice
       *[other] { $shown } months before the last day to give notice
    }
settings-dormant = An agreement is “dormant”
settings-dormant-hint = After how many months without anything done under it; 0 for never.
settings-dormant-months =
    { $count ->
        [0] never
        [one] after { $shown } month without anything done under it
       *[other] after { $shown } months without anything done under it
    }
settings-letterhead = Letterhead
settings-letterhead-text = It stands at the head and foot of the reports you print, with the signature under those that are signed.
settings-letterhead-preview = The letterhead as it will be printed
settings-letterhead-lines = Head
settings-letterhead-lines-hint = From the state down to the office, a line for each. French or English stands on the left, Arabic on the right.
settings-letterhead-logo = Arms or logo
settings-letterhead-logo-hint = PNG, JPEG or SVG, 1 MB at most.
settings-letterhead-logo-choose = Choose a picture…
settings-letterhead-logo-remove = Remove the picture
settings-letterhead-logo-told = What the picture shows
settings-letterhead-logo-told-hint = For those who do not see it: “Arms of Tangier”.
settings-letterhead-address = Address
settings-letterhead-address-hint = At the foot of every page: address, telephone, site.
settings-letterhead-issued-in = Place of issue
settings-letterhead-issued = { $place }, { $day }
settings-letterhead-function = Function of whoever signs
settings-letterhead-signatory = Name of whoever signs
settings-letterhead-signatory-hint = Leave it blank where only the function stands.
settings-countries = Names of countries
settings-countries-text = The codes are those of ISO 3166-1; the names are yours, on the screen and in what you export.
settings-country-choose = Rename a country
settings-country-label = Its name
settings-country-back = Restore the original name
settings-fields = Fields of cooperation
settings-fields-text = Your agreements are filed under these. Beside each, the Sustainable Development Goals it serves.
settings-field-add = Add a field
settings-field-label = Label
settings-field-goals = Sustainable Development Goals
settings-field-goals-hint = Those that this field serves (United Nations, 1 to 17).
settings-field-goal-add = Add a goal
settings-jurisdictions = Approvals by jurisdiction
settings-jurisdictions-text = The steps that an agreement needs before it takes effect. They are yours: check them against the law in force, and edit them.
settings-jurisdiction-add = Add a jurisdiction
settings-jurisdiction-label = Name of the jurisdiction
settings-jurisdiction-steps = Steps, in order
settings-jurisdiction-clock =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
settings-carry = Settings as one file
settings-carry-text = For a colleague, or for another computer. Your name and the places of backups stay here.
settings-carry-save = Save the settings as a file…
settings-carry-saved = Saved: { $path }
settings-carry-name = tawama-settings
settings-carry-take = Take settings from a file…
settings-carry-found = Written on { $day }.
settings-carry-found-by = Written on { $day } by: { $office }
settings-carry-desk = For this desk
settings-carry-desk-text = Language, appearance, digits, Hijri dates, reminders, columns of lists, what was chosen for reports.
settings-carry-office = For the office
settings-carry-office-text = Name, numbering and warnings, letterhead, names of countries, fields of cooperation, approvals by jurisdiction, remembered files. Nothing is removed; it can be undone.
settings-carry-do = Take them over
settings-carry-done = The settings are taken over.
settings-upkeep = Upkeep
settings-upkeep-text = Checks whether the file, what is computed from its facts, its history and every file of its documents are whole.
settings-repair = Repair what can be repaired
settings-repairing = Repairing…
settings-dangling =
    { $count ->
        [one] { $shown } row of { $table } names what is not there. Restore a backup from before it.
       *[other] { $shown } rows of { $table } name what is not there. Restore a backup from before it.
    }
settings-derived = { $area } do not agree with the facts; repairing computes them anew.
settings-damage = The file itself is damaged. Repairing makes its indexes anew; where more is damaged, restore a backup.
settings-trail = The history does not lead to what is there: what entry { $number } wrote was changed outside the program. It and those before it cannot be undone; the records themselves are as they are shown.
settings-repaired-indexes = The indexes of the file were made anew.
settings-repaired-derived = Computed anew: { $area }.
settings-repaired-documents =
    { $count ->
        [one] One document was taken out of a backup.
       *[other] { $count } documents were taken out of backups.
    }
settings-repaired-nothing = Nothing could be repaired: the errors are listed below.
check-area-names = Names and their order
check-area-words = The words that records are found by
check-area-standings = Where agreements stand
check-area-exhibitions = When exhibitions run and what clashes
check-area-deadlines = Deadlines
check-area-likeness = What records look alike by
check-area-countries = The order of countries
settings-check = Check the registry
settings-checking = Checking…
settings-sound = The registry is whole
settings-unsound = Something is wrong
settings-unnamed =
    { $count ->
        [one] { $shown } file is named by no document.
       *[other] { $shown } files are named by no document.
    }
settings-tidy = Put them aside
settings-tidied =
    { $count ->
        [one] { $count } file was put aside in { $path }.
       *[other] { $count } files were put aside in { $path }.
    }
settings-tidy-nothing = There is nothing to put aside.
settings-goal = { $goal } · { $name }
settings-about = About Tawama
settings-about-text = Nothing leaves this computer: the program works offline. All you record is in the registry’s file.
settings-version = Version
settings-file = This registry
settings-licence = Licence
settings-carried-countries = Names of countries
settings-carried-gazetteer = Gazetteer of cities
settings-carried-type = Typefaces
settings-carried-icons = Icons

goal-1 = No poverty
goal-2 = Zero hunger
goal-3 = Good health and well-being
goal-4 = Quality education
goal-5 = Gender equality
goal-6 = Clean water and sanitation
goal-7 = Affordable and clean energy
goal-8 = Decent work and economic growth
goal-9 = Industry, innovation and infrastructure
goal-10 = Reduced inequalities
goal-11 = Sustainable cities and communities
goal-12 = Responsible consumption and production
goal-13 = Climate action
goal-14 = Life below water
goal-15 = Life on land
goal-16 = Peace, justice and strong institutions
goal-17 = Partnerships for the goals
settings-diagnostic = Show the diagnostic
settings-diagnostic-text = For whoever helps you: versions, sizes, counts and what went wrong recently. It names nobody and nothing of the registry, and is sent nowhere by itself.
settings-diagnostic-copy = Copy it
settings-diagnostic-copied = The diagnostic is copied.

problem-settings-not-one = This file holds no Tawama settings. Choose one that was saved in the settings.
problem-settings-newer = A newer version of Tawama wrote this file. Update Tawama, or have the file saved by this version.
problem-settings-damaged = The file of settings is damaged. Have it saved anew.
problem-text-too-long = Write { $most } letters at most.
