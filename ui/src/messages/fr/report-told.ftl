## Ce que disent tous les rapports

report-none = Rien n’est consigné.
report-not-recorded = non renseigné
report-as-of = Situation au { $day }
report-with-hijri = { $day } ({ $hijri } H)
report-hijri-note = Les dates hégiriennes sont celles du calendrier Oumm al-Qoura ; la date annoncée dans un pays peut en différer d’un jour.
report-list-on = { $one }, { $two }
report-list-end = { $one } et { $two }
report-pair = { $one } : { $other }
report-link = { $kind } : { $other }
report-role = { $name } ({ $role })
report-percent = { $percent } %
report-goal = ODD { $goal } : { $name }
report-total = Total
report-number = Nombre
report-what = Objet
report-title = Intitulé
report-when = Date
report-month = Mois
report-payer = À la charge de
report-share = Part
report-rate = 1 { $from } = { $rate } { $to } ({ $day })
report-budget = Lignes du budget
report-carried-by = Mis en œuvre par
report-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
report-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
report-times =
    { $count ->
        [one] { $count } fois
       *[other] { $count } fois
    }
report-copies =
    { $count ->
        [one] { $count } exemplaire
       *[other] { $count } exemplaires
    }
report-promises = Ce que chacun doit
report-owed-by-us = À notre charge
report-owed-by-them = À la charge du partenaire
report-owed-by-all = À la charge de toutes les parties
report-nothing-owed = Aucun engagement.
report-exchanges = Échanges
report-name-latin = Nom (caractères latins)
report-name-arabic = Nom (caractères arabes)
report-hash = Empreinte SHA-256

## Accords en vigueur

report-in-force-count = Situation au { $day } · { $count } des { $all } accords signés à cette date
report-in-force-none = Aucun accord n’était en vigueur ce jour-là.
report-by-instrument = Par nature
report-by-country = Par pays
report-no-country = Sans pays

## Échéances et préavis

report-ending-title = Échéances et préavis : décisions à prendre
report-ending-count = Période : { $period } · situation au { $day } · { $count } sur { $all } accords en vigueur
report-ending-none = Aucune échéance et aucun préavis ne tombent dans cette période.
report-ending-caption = À décider en { $month }
report-ending-by = À décider au plus tard
report-ending-what = À décider
report-ending-notice = Donner préavis ou laisser reconduire
report-ending-renew = Reconduire ou laisser prendre fin
report-ending-ends = Rien : l’accord prend fin
report-ending-last-day = Échéance
report-ending-why = Précisions

## Fiche du partenaire

report-partner-title = Fiche du partenaire : { $name }
report-partner-count = Situation au { $day } · accords en vigueur : { $count } sur { $all }
report-population-label = Population
report-population = { $number } ({ $year })

## Fiche d’accord

report-agreement-stands = { $reference } · { $status } · situation au { $day }
report-linked-from = Accords qui y renvoient
report-no-end = sans échéance
report-any-times = sans limite
report-term-number = Période
report-term-state = Situation
report-carried-out = Activités et expositions qui le mettent en œuvre

## Note avant une visite

report-briefing-title = Note de visite : { $name }
report-briefing-visit = La visite
report-briefing-no-visit = Aucune visite à venir n’est inscrite au programme.
report-briefing-delegation = La délégation
report-briefing-programme = Programme
report-briefing-partner = Le partenaire
report-briefing-agreements = Ce qui nous lie
report-briefing-agreement = { $reference }, « { $title } ».
report-briefing-no-agreement = Aucun accord n’est en vigueur.
report-briefing-last = Derniers échanges
report-briefing-people = Les interlocuteurs
report-briefing-due = Échéances à venir

## Dossier d’exposition et prêts

report-exhibition-stands = { $state } · situation au { $day }
report-no-conflicts = Aucun conflit n’est ouvert.
report-conflict = { $what } — { $days }
report-conflict-possible = { $what } (éventuel) — { $days }
report-loans-subtitle = { $exhibition } · situation au { $day } · objets : { $count }

## Calendrier

report-calendar-title = Calendrier des expositions et des visites
report-calendar-count = Période : { $period } · inscrits : { $count } · sans date : { $undated }
report-calendar-strip = Expositions et activités ({ $period })
report-calendar-note = Inscrits : { $count } pour la période { $period }. Sans date, et donc absents : { $undated }. Ce qui est annulé n’y figure pas.
report-calendar-none = Rien n’est inscrit pour cette période.
report-calendar-month = Ce qui commence en { $month }

## Échéancier

report-due-title = Échéancier
report-due-count = Période : { $period } · à venir : { $count } · en retard : { $overdue }
report-due-overdue = En retard
report-due-undated = Sans date
report-due-none = Aucune échéance.
report-due-week = Semaine { $days }
report-due-part = Semaine du
report-due-what = Action ou événement
report-due-about = Concerne
report-due-for = À la charge de
report-due-until = Jusqu’au

## Registre complet

report-list-title = Liste des accords
report-register-title = Registre complet des accords
report-register-count = Situation au { $day } · accords : { $count }
report-duration-months = Durée en mois
report-renewal-months = Reconduction en mois
report-renewal-most = Reconductions au plus

## Ce qui a été refusé

problem-report-of-missing = Choisissez ce dont le rapport doit traiter.
problem-report-period-missing = Indiquez le premier et le dernier jour de la période.
problem-report-ends-before = La période finit avant d’avoir commencé.

## Les langues, telles qu’elles sont nommées dans une phrase

report-language-ar = arabe
report-language-fr = français
report-language-en = anglais
report-language-es = espagnol
report-language-pt = portugais
report-language-it = italien
report-language-de = allemand
report-language-nl = néerlandais
report-language-tr = turc
report-language-ru = russe
report-language-zh = chinois
report-language-ja = japonais
report-language-ko = coréen
report-language-fa = persan
report-language-he = hébreu
report-language-el = grec
report-language-zgh = amazighe
report-language-pl = polonais
report-language-ro = roumain
report-language-sv = suédois
