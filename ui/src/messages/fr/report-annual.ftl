## Le rapport d’activité

report-annual-title = Rapport d’activité { $period }
report-annual-subtitle = Situation au { $day } · accords signés depuis l’origine : { $all }
report-annual-summary = L’essentiel
report-annual-figures = Les chiffres
report-annual-signed-sentence =
    { $count ->
        [0] Aucun accord n’a été signé pendant la période.
        [one] Un accord a été signé pendant la période.
       *[other] { $count } accords ont été signés pendant la période.
    }
report-annual-in-force-sentence =
    { $count ->
        [0] Aucun accord n’était en vigueur au { $day }, contre { $before } au { $eve }.
        [one] Un accord était en vigueur au { $day }, contre { $before } au { $eve }.
       *[other] { $count } accords étaient en vigueur au { $day }, contre { $before } au { $eve }.
    }
report-annual-done-sentence =
    { $count ->
        [0] Aucune activité n’est consignée comme réalisée.
        [one] Une activité a été réalisée ; participants connus : { $people }.
       *[other] { $count } activités ont été réalisées ; participants connus : { $people }.
    }
report-annual-shown-sentence =
    { $count ->
        [0] Aucune exposition n’a ouvert.
        [one] Une étape d’exposition a ouvert ; visiteurs comptés : { $visitors }.
       *[other] { $count } étapes d’exposition ont ouvert ; visiteurs comptés : { $visitors }.
    }
report-annual-now = Période
report-annual-before = Période précédente
report-annual-out-of = Rapporté à (période)
report-annual-agreements = Mouvement des accords
report-annual-programme = Programme réalisé
report-annual-shows = Expositions communes
report-annual-in-force-before = En vigueur au début de la période
report-annual-in-force-after = En vigueur à la fin de la période
report-annual-signed = Signés
report-annual-renewed = Reconduits
report-annual-ended = Terminés
report-annual-bound = En vigueur
report-annual-visits-in = Visites officielles reçues
report-annual-visits-out = Visites officielles effectuées
report-annual-visits-other = Visites officielles de sens non précisé
report-annual-people = Participants
report-annual-exhibitions = Expositions ouvertes
report-annual-visitors = Visiteurs
report-annual-done = Activités réalisées
report-annual-of-agreements =
    { $count ->
        [one] sur { $count } accord signé à ce jour
       *[other] sur { $count } accords signés à ce jour
    }
report-annual-of-before =
    { $count ->
        [one] sur { $count } en vigueur au début
       *[other] sur { $count } en vigueur au début
    }
report-annual-of-done =
    { $count ->
        [one] sur { $count } activité réalisée
       *[other] sur { $count } activités réalisées
    }
report-annual-of-known = connus pour { $known } sur { $count }
report-annual-of-legs = comptés pour { $known } sur { $count }
report-annual-of-legs-all =
    { $count ->
        [one] { $count } étape ouverte
       *[other] { $count } étapes ouvertes
    }
report-annual-promises = Les engagements
report-annual-of-promises =
    { $count ->
        [one] sur { $count } engagement des accords en vigueur
       *[other] sur { $count } engagements des accords en vigueur
    }
report-annual-money = Dépenses par payeur et devise
report-annual-spread = Répartition
report-annual-by-country = Accords par pays
report-annual-country = Pays
report-annual-by-continent = Accords par continent
report-annual-continent = Continent
report-annual-by-field = Accords par domaine
report-annual-field = Domaine
report-annual-by-goal = Accords par objectif de développement durable
report-annual-goal = Objectif de développement durable
report-annual-by-instrument = Accords par nature
report-annual-instrument = Nature
report-annual-by-year = Accords signés par année
report-annual-year = Année
report-annual-told = { $name } : { $count }
report-chart-told = { $title } — { $told }
report-annual-note = Classés ici : { $placed } des { $all } accords en vigueur à la fin de la période ; signés pendant la période : { $signed }. Un accord qui relève de plusieurs rubriques compte dans chacune.
report-annual-years-note = Dix dernières années : { $count } des { $all } accords signés et datés.
report-annual-no-chart = { $what } : aucun accord à classer.
report-annual-annex = Annexe : les listes
report-annual-annex-text = Chaque chiffre se vérifie dans la liste correspondante.
report-continent-africa = Afrique
report-continent-americas = Amériques
report-continent-asia = Asie
report-continent-europe = Europe
report-continent-oceania = Océanie
report-continent-antarctica = Antarctique
