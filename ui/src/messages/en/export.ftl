export-open = Export
export-title = Export agreements
export-what = What
export-in-force = Agreements in force on a day
export-in-force-text = As they stood on that day, whatever the list is filtered by.
export-day = On
export-listed =
    { $count ->
        [one] This list: { $count } agreement
       *[other] This list: { $count } agreements
    }
export-listed-text = With its filters and in its order.
export-language = Language of the document
export-format = Format
export-xlsx = Excel workbook
export-xlsx-text = With dates and filters ready to use; in Arabic the sheet reads from right to left.
export-csv = CSV
export-csv-text = Plain text that every spreadsheet and program can read.
export-separator = Separator
export-separator-text = An Excel in English expects the comma; one in French or Arabic expects the semicolon, because there the comma marks decimals.
export-separator-semicolon = Semicolon ( ; )
export-separator-comma = Comma ( , )
export-separator-tab = Tab
export-write = Choose where to save it…
export-done = Exported to { $path }

problem-day-needed = Give the exact day.
