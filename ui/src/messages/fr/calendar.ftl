calendar-room = Calendrier
calendar-views = Vues du calendrier
calendar-view-month = Mois
calendar-view-week = Semaine
calendar-view-agenda = Agenda
calendar-view-year = Année
calendar-view-timeline = Frise
calendar-before = Avant
calendar-after = Après
calendar-today = Aujourd’hui
calendar-from-year = À partir de { $year }
calendar-export = Exporter le calendrier
calendar-file = echeances
calendar-scope = Afficher
calendar-scope-ahead = Toutes les échéances à venir
calendar-scope-overdue = En retard
calendar-scope-week = Cette semaine
calendar-scope-month = Ce mois-ci
calendar-scope-lapsing = Échéance ou préavis d’ici six mois
calendar-scope-undated = Sans date
calendar-open = En cours ou à décider
calendar-also-overdue =
    { $count ->
        [one] { $count } échéance est en retard
       *[other] { $count } échéances sont en retard
    }
calendar-undated = Sans date
calendar-nothing = Aucune échéance ici.
calendar-show-more = Afficher la suite
calendar-overdue = En retard
calendar-task = À faire
calendar-happens = A lieu
calendar-until = au plus tard { $day-in }
calendar-waits-for = À la charge de
calendar-entry = { $what } : { $record }
calendar-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
calendar-count =
    { $count ->
        [one] { $count } échéance
       *[other] { $count } échéances
    }
