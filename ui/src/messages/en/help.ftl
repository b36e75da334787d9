## Help: its pages lie in src-tauri/reports/help.

help-room = Help
help-contents = Contents of the help
help-find = Search the help
help-found =
    { $count ->
        [0] Nothing found
        [one] { $count } section found
       *[other] { $count } sections found
    }
help-nothing = Nothing has these words. Try fewer words or the beginning of one.
help-none = There is no such page
help-none-text = Choose one from the contents.
help-start = Back to the first screen
help-guide = Print the guide…
help-guide-file = tawama-guide

## Chapters

help-chapter-begin = To begin
help-chapter-record = Records
help-chapter-plan = Planning and following
help-chapter-exchange = In and out
help-chapter-keep = Keeping
