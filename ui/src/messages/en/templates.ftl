# The office's own templates: kept in the registry, checked, offered where they serve.
templates-room = Templates
templates-text = Word documents with fields and Typst layouts that are your own. They are kept in the registry, for every desk, and offered in the reports and on the records that they are for.
templates-none = You have no template yet. Begin with an example: save it, change it as you like, then add it here.
templates-add = Add a template…
templates-sample = Begin with an example
templates-sample-letter = Letter that goes with an agreement (Word)…
templates-sample-sheet = Sheet of a partner (Word)…
templates-sample-pages = Layout of a report (Typst)…
templates-sample-letter-name = Covering letter
templates-sample-sheet-name = Partner fact sheet
templates-sample-pages-name = Layout
templates-more = More: { $name }
templates-replace = Replace the file…
templates-replace-of = Replace the file of “{ $name }”
templates-replace-do = Replace
templates-replace-anyway = Replace anyway
templates-copy = Save a copy…
templates-look = Check
templates-remove = Remove
templates-keep = Keep the template
templates-keep-anyway = Keep anyway
templates-name = Name of the template
templates-for = It is for
templates-for-hint = It is offered in these reports, and on the page of the records they are of.
templates-for-add = Add a report
templates-purpose-first = Say first what it is for: that decides which fields it may name.
templates-checking = Checking…
templates-sound = Nothing to correct
templates-wrong =
    { $count ->
        [one] One thing to correct
       *[other] { $count } things to correct
    }
templates-wrong-text = You can keep it as it is and replace the file later; until it is corrected, nothing is written with it.
templates-by = By “{ $name }”…
templates-layout = Layout
templates-layout-ours = The program’s own
templates-becomes = This template makes: { $form }.
templates-word-pages = “{ $name }” is a Word template: save the document, Word lays out its pages.

template-format-word = Word
template-format-typst = Typst

problem-template-name-taken = A template is called “{ $name }” already.
problem-template-purpose-missing = Say which report it is for.
problem-template-kept-too-large = The file is larger than { $most } MB. Make the pictures in it smaller.
problem-template-format-other =
    “{ $name }” is a { $format ->
        [typst] Typst
       *[other] Word
    } template: its file can only be replaced by another of the same kind. Add a new template instead.
problem-template-word-unfit = A Word template is for a record (agreement, partner, exhibition) or for the agreements in force. For { $report }, write a Typst template.
problem-template-ending = A template is a Word document (.docx, .dotx) or a Typst source (.typ). Save yours in one of these forms.
problem-template-not-text = The file is not a text in UTF-8, as every Typst source is.
problem-report-form-of-template = A Word template makes a Word document (.docx), a Typst template a PDF: choose that form.
