## What the command line says.

cli-changed = Done; number { $number } in the history.
cli-unchanged = Nothing changed.
cli-undone = Number { $number } was taken back.
cli-redone = Number { $number } was done again.
cli-sound = The registry is whole.
cli-unnamed =
    { $count ->
        [one] { $count } file is named by no document: `tawama-cli tidy` puts it aside.
       *[other] { $count } files are named by no document: `tawama-cli tidy` puts them aside.
    }
cli-unsound = Something is wrong with the registry:
cli-dangling = { $count } rows of { $table } name what is not there
cli-derived = { $area } do not agree with the facts; check --repair repairs it.
cli-brought = Records imported: { $added }; changed: { $changed }; partners created: { $partners }.
cli-line-new = new
cli-line-change = changed
cli-line-there = already there
cli-line-wrong = left out
cli-line-changed = changed
cli-objects-brought = Objects added: { $added }; changed: { $changed }; lenders created: { $partners }.
cli-conflict-open = open
cli-conflict-possible = possible
cli-conflict-accepted = accepted
