## What every room says.

common-save = Save
common-cancel = Cancel
common-close = Close
common-more = More
common-undo = Undo
common-redo = Redo
common-undone = Undone.
common-redone = Done again.
common-required = Required
common-notices = Notices
common-form-keys = Ctrl+S to save, Esc to cancel
common-edit-part = Edit: { $part }
common-remove = Remove { $name }
common-remove-row = Remove line { $row }
common-move-up = Move up
common-move-down = Move down
common-skip = Skip to the content
common-dialog-open = Open a file
common-dialog-files = Choose files
common-dialog-folder = Choose a folder
common-dialog-save = Save the file

## Lists

common-filter = Filter
common-filter-list = Filter the list
common-clear-filter = Clear the filter “{ $label }”
common-show-all = Show all
common-sort-by = Sort by { $column }
common-nothing-found = Nothing found

## Dates

common-date-placeholder = day/month/year
common-calendar = Calendar
common-month-before = Previous month
common-month-after = Next month
common-month-only = { $month }, day not known
common-year-only = { $year }, month not known

## Names and languages

common-language = Language
common-say-in = Fill in: { $language }
common-add-language = Add a language
common-other-language = Other language
common-add-name = Add a name
common-name-in = Name ({ $language })
common-name-kind = Kind of name
common-name-preferred = Preferred
common-name-official = Official
common-name-short = Short
common-name-historical = Historical
common-name-alternate = Alternative
common-no-country = No country

## Choosing a record

common-type-to-find = Type to find
common-add-named = Add “{ $name }”
common-choose-another = Choose another: { $label }
common-record-gone = No longer there

## The window

common-rooms = Rooms
common-registry = Registry
common-fold-rail = Fold the side bar
common-unfold-rail = Unfold the side bar
common-jump = Find or do
common-jump-hint = A record, in any language, or a command
common-go-to = Go to: { $room }
common-sample = You are looking around the sample registry. Change what you like: nothing here is your office’s.
common-unsaved-title = Save what you wrote?
common-unsaved-text = This form holds changes that are not saved yet.
common-clash = Someone else changed this while you were writing. This is how it stands now; saving puts what you wrote in its place.
common-clash-yield = Keep what is saved
common-discard = Don’t save
common-stay = Keep editing
common-read-only-asked = This registry was opened for reading only.
common-read-only-place = This registry lies in a place where it cannot be changed: it is open for reading only.

## The sheet of keys

common-keys = Keyboard shortcuts
common-key-jump = Find a record, or do something
common-key-new = New record
common-key-filter = Filter the list
common-key-save = Save the form
common-key-cancel = Leave the form
common-key-undo = Undo
common-key-redo = Redo
common-key-rows = Move through the list
common-key-open = Open the record
common-key-select = Select the row
common-key-select-more = Select further rows
common-key-select-all = Select the whole list
common-key-copy = Copy what is selected as a table
common-key-move = Move a line up or down
common-key-back = Back
common-key-zoom = Larger, smaller, usual size
common-key-help = Help on this screen
common-key-sheet = This sheet

# The keys as the keyboard names them.
common-pressed-shift = Shift
common-pressed-enter = Enter
common-pressed-esc = Esc
common-pressed-space = Space
common-pressed-home = Home
common-pressed-end = End

## Records

common-saved = Saved.
common-deleted = Deleted.
common-delete = Delete
common-archive = Archive
common-unarchive = Take out of the archive
common-archived = Archived
common-archived-too = Archived ones too

common-agreements-carried = Agreements it carries out
common-agreement-add = Add an agreement
common-budget = Budget
common-budget-add = Add a line
common-heading = Heading
common-borne-by = Borne by
common-currency = Currency
common-planned = Amount planned
common-committed = Amount committed
common-paid = Amount paid
common-total = Total in { $currency }

common-or-name = { $label }, or a name

# Between the parts of where something lies: Séville, Andalousie, Espagne.
common-comma = {", "}

# A date in a sentence: when something was, and what something goes on from.
date-in =
    { $is ->
        [day] on { $day }
       *[span] in { $day }
    }
date-from =
    { $is ->
        [day] { $day }
       *[span] { $day }
    }
