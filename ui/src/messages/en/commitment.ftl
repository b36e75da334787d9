commitment-room = Commitments
commitment-add = Add a commitment
commitment-wording = What is owed
commitment-clause = Clause
commitment-owed-by = Owed by
commitment-by-all = All parties
commitment-field = Field of cooperation
commitment-due = Due
commitment-first-due = First due
commitment-due-on = due { $day }
commitment-every-year = Owed again every year
commitment-yearly = every year
commitment-kept-in = kept in { $year }
commitment-state = How far it has come
commitment-state-change = Change how far it has come
commitment-note = Remark
commitment-matrix = What carries out what
commitment-carried-by = { $deed } carries out: { $commitment }
commitment-carried-out = Commitments it carries out
commitment-choose = Choose a commitment

## Words of closed sets

commitment-state-open = Open
commitment-state-in_progress = In progress
commitment-state-kept = Kept
commitment-state-dropped = Let go
commitment-status-overdue = Overdue
commitment-status-in_progress = In progress
commitment-status-open = Open
commitment-status-kept = Kept
commitment-status-dropped = Let go
commitment-tally-overdue = { $count } overdue
commitment-tally-in_progress = { $count } in progress
commitment-tally-open = { $count } open
commitment-tally-kept = { $count } kept
commitment-tally-dropped = { $count } let go
