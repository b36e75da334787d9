export-open = Export
# The list, as it is filtered and sorted, or what is selected in it.
export-list-xlsx =
    { $what ->
        [selected] The selection as an Excel workbook
       *[list] This list as an Excel workbook
    }
export-list-csv =
    { $what ->
        [selected] The selection as CSV
       *[list] This list as CSV
    }
export-list-other = Another format, language, day or separator…
export-in-force = Agreements in force on a day…
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
