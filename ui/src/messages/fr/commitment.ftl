commitment-room = Engagements
commitment-add = Ajouter un engagement
commitment-wording = Ce qui est dû
commitment-clause = Clause
commitment-owed-by = À la charge de
commitment-by-all = Toutes les parties
commitment-field = Domaine de coopération
commitment-due = Échéance
commitment-first-due = Première échéance
commitment-due-on = échéance : { $day }
commitment-every-year = Dû de nouveau chaque année
commitment-yearly = chaque année
commitment-kept-in = tenu en { $year }
commitment-state = État
commitment-settled = Tenu ou abandonné le
commitment-settled-hint = Un rapport établi à une date antérieure le montre encore en cours. À défaut, la date d’aujourd’hui.
commitment-state-change = Changer l’état
commitment-note = Remarque
commitment-matrix = Mise en œuvre des engagements
commitment-carried-by = { $deed } met en œuvre : { $commitment }
commitment-carried-out = Engagements mis en œuvre
commitment-choose = Choisir un engagement

## Words of closed sets

commitment-state-open = Ouvert
commitment-state-in_progress = En cours
commitment-state-kept = Tenu
commitment-state-dropped = Abandonné
commitment-status-overdue = En retard
commitment-status-in_progress = En cours
commitment-status-open = Ouvert
commitment-status-kept = Tenu
commitment-status-dropped = Abandonné
commitment-tally-overdue =
    { $count ->
        [one] { $count } en retard
       *[other] { $count } en retard
    }
commitment-tally-in_progress =
    { $count ->
        [one] { $count } en cours
       *[other] { $count } en cours
    }
commitment-tally-open =
    { $count ->
        [one] { $count } ouvert
       *[other] { $count } ouverts
    }
commitment-tally-kept =
    { $count ->
        [one] { $count } tenu
       *[other] { $count } tenus
    }
commitment-tally-dropped =
    { $count ->
        [one] { $count } abandonné
       *[other] { $count } abandonnés
    }
