document-room = Documents
document-count =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
document-empty = No document yet
document-empty-text = Signed texts, translations, deliberations and photographs are added on the page of the record they belong to.
document-add = Add documents
document-drop = or drop files on the window
document-taking = Copying…
document-added =
    { $count ->
        [one] { $count } document added.
       *[other] { $count } documents added.
    }
document-title = Title
document-title-hint = If left blank, the name of the file is used
document-kind = Kind
document-lang = Language
document-day = Date
document-pages = Pages
document-name = Name of the file
document-size = Size
document-note = Remark
document-owner = Belongs to
document-about = About it
document-preview = Preview
document-no-preview = Files of this kind are opened with the system’s program.
document-too-large = This picture is too large for a preview: open it with the system’s program.
document-locked = This file is protected by a password: open it with the system’s program.
document-open = Open
document-copy = Save a copy
document-page = Page { $number } of { $count }
document-page-of = { $name }, page { $number }
document-page-before = Previous page
document-page-after = Next page

## Words of closed sets

document-kind-signed_text = Signed text
document-kind-translation = Translation
document-kind-annex = Annex
document-kind-deliberation = Deliberation
document-kind-visa = Visa or receipt
document-kind-letter = Letter
document-kind-photograph = Photograph
document-kind-press = Press
document-kind-report = Report
document-kind-other = Other
document-fault-missing = its file is missing
document-fault-cut_short = its file was only half copied
document-fault-altered = its file is not what it was
