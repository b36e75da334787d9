backup-title = Backups
backup-text = A backup is made automatically once a day, and before a file is imported or files are put aside. Each is checked before it counts.
backup-trouble = The second place got no backup.
backup-first = Beside the registry
backup-second = In a second place
backup-second-none = None is chosen. A folder on the network or on a USB stick protects against the loss of this machine.
backup-second-choose = Choose a second place…
backup-second-other = Choose another place…
backup-second-forget = No second place
backup-none = There is none yet.
backup-when = When
backup-why = Why
backup-size = Size
backup-look = View
backup-look-at = View the backup of { $at }
backup-all = Show all { $count }
backup-fewer = Show fewer
backup-keeping = How many are kept
backup-daily = Days
backup-weekly = Weeks
backup-monthly = Months
backup-cause-daily = daily
backup-cause-asked = on request
backup-cause-before-import = before a file was imported
backup-cause-before-tidy = before files were put aside
backup-cause-before-repair = before a repair
backup-cause-before-restore = before a restore
backup-make = Back up now
backup-making = Backing up…
backup-made = The backup is made.
backup-pack = The registry as one file…
backup-packing = Packing…
backup-pack-text = One file with the registry and its documents, to be carried to another machine. It is opened from the start screen.
backup-packed =
    { $count ->
        [0] Packed: { $path }
        [one] Packed with one document: { $path }
       *[other] Packed with { $count } documents: { $path }
    }
backup-seal = The registry as one file, sealed…
backup-seal-title = The registry as one file, sealed
backup-seal-text = The file is sealed in the format of age: without the passphrase nobody can read it, not even whoever made it. Keep the passphrase apart from the file; it cannot be recovered. The registry itself stays as it is.
backup-seal-do = Choose the place and seal
backup-passphrase = Passphrase
backup-passphrase-hint = At least { $least } characters; several words are best.
backup-passphrase-again = The passphrase again
backup-of = Backup of { $at }
backup-last = Last change: { $at }, { $actor }
backup-missing =
    { $count ->
        [one] The file of one document is not in this backup.
       *[other] The files of { $count } documents are not in this backup.
    }
backup-damaged = This backup is damaged and cannot be restored.
backup-restore = Restore it
backup-restore-text = What the registry holds now is backed up first; restoring that backup undoes this.
backup-restored = Restored as it was on { $at }.
backup-restored-missing =
    { $count ->
        [one] Restored as it was on { $at }; the file of one document is missing.
       *[other] Restored as it was on { $at }; the files of { $count } documents are missing.
    }

problem-archive-not-one = This file is not a Tawama archive. Choose one whose name ends in .tawama.zip.
problem-archive-incomplete = The archive is cut short. Copy it anew from where it came.
problem-archive-damaged = The archive is damaged: something in it is not what it was. Copy it anew from where it came.
problem-archive-other-entry = The archive was changed by another program: it holds something that does not belong there.
problem-archive-too-large = The archive says it holds more than a registry can.
problem-archive-sealed = The archive is sealed: its passphrase is needed.
problem-archive-passphrase = The archive does not open with this passphrase. Look at the case of letters and the layout of the keyboard.
problem-archive-other-key = The archive is sealed with a key and not with a passphrase. Ask whoever made it for one that is.
problem-archive-too-much-work = Opening this archive would take far more work than the program ever asks: it was not made by it.
problem-passphrase-short = Write at least { $least } characters.
problem-passphrase-differs = The two passphrases differ.

backup-count-place =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
backup-count-partner =
    { $count ->
        [one] { $count } partner
       *[other] { $count } partners
    }
backup-count-person =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
backup-count-occasion =
    { $count ->
        [one] { $count } occasion
       *[other] { $count } occasions
    }
backup-count-agreement =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }
backup-count-venue =
    { $count ->
        [one] { $count } venue
       *[other] { $count } venues
    }
backup-count-exhibition =
    { $count ->
        [one] { $count } exhibition
       *[other] { $count } exhibitions
    }
backup-count-activity =
    { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
backup-count-document =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
