# At the head and the foot of printed pages.
paper-reference = Ref.: { $reference }
paper-place-and-day = { $place }, { $day }
paper-issued = Issued on { $day }
paper-source = Source: the office’s registry, as of { $day }
paper-page = Page { $page } of { $pages }
paper-unshown =
    { $count ->
        [one] One letter cannot be shown in this typeface and stands as �: { $letters }
       *[other] { $count } letters cannot be shown in this typeface and stand as �: { $letters }
    }

# What is wrong with the logo or with a template of the office.
problem-logo-not-drawn = The logo of the letterhead cannot be drawn. Choose another picture (PNG, JPEG or SVG) in the settings.
problem-template-field = Line { $line }, column { $column }: a report has no part “{ $name }”.
problem-template-field-near = Line { $line }, column { $column }: a report has no part “{ $name }”. Perhaps “{ $nearest }” is meant.
problem-template-name = Line { $line }, column { $column }: nothing is called “{ $name }”.
problem-template-name-near = Line { $line }, column { $column }: nothing is called “{ $name }”. Perhaps “{ $nearest }” is meant.
problem-template-refused = Line { $line }, column { $column }: a template can read no file and no package.
problem-template-wrong = Line { $line }, column { $column }: { $words }
problem-template-too-long = The template is longer than a megabyte.
problem-template-stopped = The template asked for too much memory or time and was stopped. Look for a loop that does not end.
