start-welcome = The registry of your city’s friendships
start-lead = Partner cities, agreements and joint exhibitions, in French, Arabic and English. Everything stays in one file on this computer.
start-sample = Look around the sample registry
start-sample-text = Tangier and its partners, complete and yours to play with.
start-office = Start my office’s registry
start-office-text = A few questions, and you can record your first agreement.
start-office-lead = All of this can be changed later.
start-spreadsheet = Import my spreadsheet
start-spreadsheet-text = A list you keep today: an Excel or LibreOffice workbook, or a CSV file. You see what will be taken before anything is written.
start-recent = Opened recently
start-have = A registry you already have
start-open = Open a registry…
start-leave = New registry or sample…
start-home = Name of your city, region or association
start-home-hint = Its name as your office writes it, in each language you use.
start-country = Country
start-language = Working language of the office
start-pattern = How your agreements are numbered
start-pattern-hint = {"{year}"} is the year and {"{number:3}"} the number in three digits. The first one will be { $example }.
start-make = Create the registry…
start-return = Back to

start-city = Find your city
start-city-hint = Type its name in any script: its names, country and place are filled in. An association can leave this blank.
start-city-taken = City: { $where }
start-unpack = Open a packed registry…
start-unpacking = Unpacking…
start-unpacked-missing =
    { $count ->
        [one] The file of one document was not in the archive.
       *[other] The files of { $count } documents were not in the archive.
    }
start-unseal-title = A sealed archive
start-unseal-text = { $name } is sealed under a passphrase.
start-unseal-do = Open it
