## What every list has.

list-more-filters = More filters
list-fewer-filters = Fewer filters
list-period = Period

## Views

list-views = Views
list-view-all = All
list-view-menu = Do something with the view
list-view-keep = Save as a view…
list-view-save = Save the view
list-view-save-as = Save as a view
list-view-rename = Rename the view
list-view-delete = Delete the view
list-view-deleted = The view “{ $name }” is deleted.
list-view-back = Back to the view as it was
list-view-changed = Changed since it was saved
list-view-name = Name of the view
list-view-name-hint = Everyone in the office will find it above this list.

## Columns

list-columns = Columns
list-columns-usual = The usual columns
list-column-no-room = hidden: not enough room
list-column-before = Move { $column } to the front
list-column-after = Move { $column } to the back

## Selecting and changing many

list-select = Select { $name }
list-select-all =
    { $count ->
        [one] Select the one record
       *[other] Select all { $count }
    }
list-selection = Selection
list-selected =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
list-selection-clear = Clear the selection
list-bulk-archive = Archive
list-bulk-unarchive = Take out of the archive
list-bulk-country = Set the country…
list-bulk-add-field = Add a field of cooperation…
list-bulk-remove-field = Remove a field of cooperation…
list-bulk-occasion = Link to an occasion…
list-bulk-state = Set the status…
list-bulk-kind = Set the kind…
list-bulk-delete = Delete
list-bulk-choose = Choose…
list-bulk-apply =
    { $count ->
        [one] Apply to this record
       *[other] Apply to { $count } records
    }
list-bulk-done =
    { $count ->
        [0] Nothing was to be changed.
        [one] One record was changed.
       *[other] { $count } records were changed in one step.
    }
list-choice-country = Country
list-choice-field = Field of cooperation
list-choice-occasion = Occasion
list-choice-occasion-hint = Without one, they belong to no occasion any more.
list-choice-exhibition_state = Status
list-choice-activity_state = Status
list-choice-document_kind = Kind
list-refused =
    { $count ->
        [one] One record cannot be deleted
       *[other] { $count } records cannot be deleted
    }
list-refused-text = Other records name them. Nothing was deleted.
list-refused-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
list-refused-leave = Leave them out of the selection

## Copying

list-copy = Copy as a table
list-copy-all = Copy the list as a table
list-copied =
    { $count ->
        [one] One row is on the clipboard.
       *[other] { $count } rows are on the clipboard.
    }

## Periods

list-span-this_year = This year
list-span-last_year = Last year
list-span-next_year = Next year
list-span-last_12_months = The last twelve months
list-span-next_6_months = The next six months
list-span-next_12_months = The next twelve months
list-span-past = Before today
list-span-ahead = From today on
list-span-first = From
list-span-last = Until
list-span-from = from { $from } on
list-span-until = until { $until }
list-span-from-until = { $from } – { $until }

## What a document is of

list-of-agreement = An agreement
list-of-exhibition = An exhibition
list-of-activity = An activity
list-of-partner = A partner
list-of-person = A person
