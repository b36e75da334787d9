# Listes et fiches d’une exposition, et défauts d’une liste d’objets importée.

report-object-number = Numéro d’inventaire
report-object-title = Titre
report-object-kind = Nature
report-object-maker = Auteur
report-object-dated = Datation
report-object-material = Matière
report-object-dimensions = Dimensions
report-object-nature = Original ou copie
report-object-pieces = Pièces
report-object-lender = Prêteur
report-object-since = Prêt à partir du
report-object-until = Prêt jusqu’au
report-object-legs = Présenté à
report-object-value = Valeur d’assurance
report-object-currency = Devise
report-object-valued = Évalué le
report-object-transport = Conditions de transport
report-object-courier = Convoyeur
report-object-display = Conditions de présentation
report-object-credit = Mention du prêteur
report-object-note = Remarque
report-loans-title = Liste des prêts
report-loans-public = Objets présentés
report-loans-file = liste-des-prets
report-loans-totals = Valeurs assurées
report-loans-all = Tous les objets
report-loans-leg = Étape
report-loans-objects = Objets
report-party-title = { $party } : ce qu’il y a à faire pour « { $exhibition } »
report-party-file = fiche-partenaire
report-party-on-the-spot = Sur place
report-party-dates = Calendrier
report-party-tasks = Tâches
report-party-task = À faire
report-party-due = Échéance
report-party-turn = Qui agit
report-party-both = Avec les partenaires
report-party-own = En propre
report-party-contact = Contact
report-party-done = Fait
report-party-loans = Prêts
report-party-money = Part du budget
report-party-heading = Poste
report-party-planned = Montant prévu
report-party-committed = Montant engagé
report-party-paid = Montant payé
report-party-total = Total
report-party-share = Part de tout ce qui est prévu : { $percent } %
report-loans-caption =
    { $count ->
        [0] { $exhibition } : aucun objet pour l’instant
        [one] { $exhibition } : { $count } objet
       *[other] { $exhibition } : { $count } objets
    }
report-loans-unvalued =
    { $count ->
        [0] Tous les objets ont une valeur
        [one] { $count } objet est sans valeur pour l’instant
       *[other] { $count } objets sont sans valeur pour l’instant
    }
report-party-dates-count =
    { $count ->
        [0] Aucune étape pour l’instant
        [one] { $count } étape
       *[other] { $count } étapes
    }
report-party-tasks-count =
    { $count ->
        [0] Rien à faire
        [one] { $count } tâche
       *[other] { $count } tâches
    }
report-party-loans-count =
    { $count ->
        [0] Aucun objet prêté
        [one] { $count } objet prêté
       *[other] { $count } objets prêtés
    }
report-party-money-count =
    { $count ->
        [0] Aucune ligne budgétaire
        [one] { $count } ligne budgétaire
       *[other] { $count } lignes budgétaires
    }

problem-objects-no-columns = Aucune colonne de titres n’a été reconnue. La première ligne doit contenir des en-têtes comme « Titre » ou « Objet ».
problem-objects-column-twice = Deux colonnes signifient la même chose : « { $first } » et « { $second } ». Renommez l’une d’elles.
problem-objects-twice = Une ligne précédente concerne le même objet.
problem-objects-nature-unknown = « { $value } » ne dit ni original ni copie.
problem-objects-count-unclear = « { $value } » n’est pas un nombre de pièces.
problem-objects-date-unclear = « { $value } » n’est pas une date. Écrivez 2027-02-01, 01/02/2027 ou 2027.
problem-objects-amount-unclear = « { $value } » peut désigner plusieurs montants, ou aucun dans cette devise. Écrivez 1250,00.
problem-objects-lender-ambiguous = Plusieurs organismes s’appellent « { $value } ». Donnez à chacun son propre nom.
problem-objects-leg-unknown = Aucune étape de cette exposition ne s’appelle « { $value } ».
problem-format-unfit = Ce rapport ne peut pas être écrit sous cette forme.
