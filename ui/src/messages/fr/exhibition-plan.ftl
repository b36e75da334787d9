## La page et ses parties

exhibition-parts = Parties de l’exposition
exhibition-part-plan = Projet
exhibition-part-legs = Étapes
exhibition-part-objects = Objets
exhibition-part-transport = Transport
exhibition-part-money = Finances
exhibition-part-people = Équipe et documents
exhibition-part-outcome = Bilan
exhibition-glance = En bref
exhibition-next = Prochaines échéances
exhibition-note = Remarque
exhibition-item-remove = Retirer
exhibition-item-more = Plus : { $name }

## Jours

exhibition-days = du { $since } au { $until }
exhibition-days-from = à partir du { $since }
exhibition-days-until = jusqu’au { $until }
exhibition-days-open = dates à fixer

## Étapes

exhibition-leg-number = Étape { $number }
exhibition-leg-named = Étape { $number } – { $venue }
exhibition-leg-choose = Choisir une étape
exhibition-leg-languages = Langues des cartels
exhibition-leg-responsible = Responsable sur place
exhibition-legs-all = Toutes les étapes
exhibition-legs-all-hint = Tant qu’aucune n’est choisie, l’objet est présenté dans toutes.
exhibition-legs-empty = Ici figurent les lieux et les dates : une étape par lieu d’exposition.
exhibition-ceremony = Inauguration
exhibition-travel-days = Jours de trajet depuis l’étape précédente

## Jalons

exhibition-milestones = Jalons
exhibition-milestones-empty = Ici figurent les étapes de la préparation, avec leur échéance et qui doit agir. Le rétroplanning habituel les compte à rebours depuis la première ouverture.
exhibition-milestones-fill = Appliquer le rétroplanning habituel
exhibition-milestones-filled =
    { $count ->
        [one] { $shown } jalon ajouté.
       *[other] { $shown } jalons ajoutés.
    }
exhibition-milestones-along = Les jalons comptés depuis une étape se déplacent avec elle
exhibition-milestone = Jalon
exhibition-milestone-add = Ajouter un jalon
exhibition-milestone-due = Échéance
exhibition-milestone-side = À la charge de
exhibition-milestone-partner = Organisme responsable
exhibition-milestone-contact = Interlocuteur
exhibition-milestone-done = Fait
exhibition-milestone-tick = Fait : { $milestone }
exhibition-milestone-after = Vient après
exhibition-milestone-after-none = Aucun autre jalon
exhibition-milestone-waits = après « { $other } »
exhibition-milestone-counted = Son échéance
exhibition-milestone-by-day = Une date fixe
exhibition-milestone-from = Comptée depuis
exhibition-milestone-days = Jours après
exhibition-milestone-days-hint = Avec un signe moins : jours avant.
exhibition-before-opening =
    { $count ->
        [one] { $shown } jour avant l’ouverture : { $leg }
       *[other] { $shown } jours avant l’ouverture : { $leg }
    }
exhibition-after-opening =
    { $count ->
        [0] le jour de l’ouverture : { $leg }
        [one] { $shown } jour après l’ouverture : { $leg }
       *[other] { $shown } jours après l’ouverture : { $leg }
    }
exhibition-before-closing =
    { $count ->
        [one] { $shown } jour avant la clôture : { $leg }
       *[other] { $shown } jours avant la clôture : { $leg }
    }
exhibition-after-closing =
    { $count ->
        [0] le jour de la clôture : { $leg }
        [one] { $shown } jour après la clôture : { $leg }
       *[other] { $shown } jours après la clôture : { $leg }
    }
exhibition-standing-done = Fait
exhibition-standing-late = En retard
exhibition-standing-soon = Bientôt
exhibition-standing-ahead = À venir
exhibition-standing-undated = Sans date

## Calendrier dessiné

exhibition-timeline = Frise
exhibition-timeline-empty = Dès qu’une étape ou un jalon a une date, la frise les montre ici.
exhibition-timeline-hint = Faites glisser une barre ou un signe pour le déplacer ; au clavier, une flèche le déplace d’un jour, avec Maj d’une semaine, Entrée valide, Échap annule.
exhibition-move-keys = Entrée valide, Échap annule.
exhibition-moved-earlier =
    { $count ->
        [one] { $days } ({ $shown } jour plus tôt)
       *[other] { $days } ({ $shown } jours plus tôt)
    }
exhibition-moved-later =
    { $count ->
        [one] { $days } ({ $shown } jour plus tard)
       *[other] { $days } ({ $shown } jours plus tard)
    }
exhibition-shade-install = Montage
exhibition-shade-open = Ouvert au public
exhibition-shade-dismantle = Démontage

## Conflits

exhibition-conflicts = Conflits
exhibition-conflicts-open = Non résolus
exhibition-conflicts-count =
    { $count ->
        [one] { $shown } conflit
       *[other] { $shown } conflits
    }
exhibition-conflict-is-certain = Conflit
exhibition-conflict-is-possible = Éventuel
exhibition-conflict-is-accepted = Accepté
exhibition-conflict-see = Voir : { $what }
exhibition-conflict-accept = Accepter
exhibition-conflict-accepted = Conflit accepté.
exhibition-conflict-accepted-by = Accepté par { $who }, { $day }
exhibition-conflict-take-back = Rouvrir
exhibition-conflict-reason = Pourquoi l’accepter
exhibition-conflict-reason-hint = Le motif est conservé. Si les dates changent, le conflit se rouvre.
exhibition-clash-venue_twice = Un même lieu est occupé deux fois : « { $first } » ({ $firstDays }) et « { $second } » ({ $secondDays }).
exhibition-clash-object_twice = { $objects } : à deux endroits à la fois, « { $first } » ({ $firstDays }) et « { $second } » ({ $secondDays }).
exhibition-clash-outside_loan = { $objects } : présentation hors de la période de prêt. Prêt : { $secondDays }. « { $first } » : { $firstDays }.
exhibition-clash-loan_too_short = { $objects } : le prêt s’achève avant le retour. Prêt : { $secondDays }. Retour après « { $first } » ({ $firstDays }).
exhibition-clash-leg_too_early = Délai trop court entre « { $first } » ({ $firstDays }) et « { $second } » ({ $secondDays }) : les objets n’arriveraient pas à temps.
exhibition-clash-milestone_too_early = « { $second } » (échéance : { $secondEnds }) précède « { $first } » (échéance : { $firstEnds }), qui doit être fait avant.
exhibition-clash-agreement_lapses = L’accord « { $second } » prend fin ({ $secondEnds }) avant la clôture. « { $first } » : { $firstDays }.
exhibition-clash-permit_expires = L’autorisation « { $second } » expire ({ $secondEnds }) avant le retour des objets : « { $first } », { $firstDays }.
exhibition-clash-not_insured = { $objects } : des jours de prêt ne sont pas assurés. Prêt : { $secondDays }. Police « { $first } » : { $firstDays }.
exhibition-clash-shipment_too_late = Arrivée après l’ouverture. « { $first } » : { $firstDays }. « { $second } » : { $secondDays }.

## La rubrique en liste, par état, en frise

exhibition-views = Façons de voir les expositions
exhibition-view-list = Liste
exhibition-view-board = Par état
exhibition-view-timeline = Frise
exhibition-board-move = Déplacer « { $title } »
exhibition-board-move-to = Passer à : { $state }
exhibition-board-moved = « { $title } » : { $state }.
exhibition-board-most = Cette vue montre les { $shown } premières ; filtrez pour voir les autres.
exhibition-runs = Les expositions au fil des mois
exhibition-runs-empty = Aucune exposition n’a encore de dates ici
exhibition-runs-rest =
    { $count ->
        [one] { $shown } autre n’est pas dessinée : elle n’a pas encore de dates, ou vient après les premières.
       *[other] { $shown } autres ne sont pas dessinées : elles n’ont pas encore de dates, ou viennent après les premières.
    }

## Dupliquer et déplacer un projet

exhibition-duplicate = Dupliquer pour une autre exposition
exhibition-duplicate-do = Créer
exhibition-duplicate-text = Étapes, objets, jalons et budget sont copiés ; ce qui a été fait, accordé, payé ou compté ne l’est pas.
exhibition-duplicate-title = Titre de la nouvelle exposition
exhibition-duplicate-days = Ses dates
exhibition-duplicate-undated = Aucune pour l’instant
exhibition-duplicate-undated-text = Les jalons gardent leur distance à l’ouverture.
exhibition-duplicate-moved = Décalées vers une autre ouverture
exhibition-duplicate-moved-text = Première ouverture de celle-ci : { $opens }.
exhibition-duplicated = Exposition créée avec le projet de l’autre.
exhibition-move-plan = Décaler tout le projet
exhibition-move-plan-do = Décaler
exhibition-move-plan-text = Étapes, jalons non faits, prêts et envois non arrivés se déplacent ensemble. Autorisations, assurances et évaluations restent.
exhibition-move-days = De combien de jours
exhibition-move-days-hint = Avec un signe moins : plus tôt.
exhibition-first-opening = Première ouverture
exhibition-first-opening-now = Aujourd’hui prévue le { $opens }
exhibition-plan-moved = Projet décalé.

## La page pour un invité

exhibition-sheet = Présenter
exhibition-sheet-back = Retour au projet
exhibition-sheet-where = Où et quand
exhibition-sheet-highlights = À voir
exhibition-sheet-under = Dans le cadre de
exhibition-sheet-money = Budget : { $money }
exhibition-sheet-money-shared = Budget : { $money }. Répartition : { $payers }
exhibition-sheet-share = { $party } ({ $part })
exhibition-sheet-legs =
    { $count ->
        [one] étape
       *[other] étapes
    }
exhibition-sheet-objects =
    { $count ->
        [one] pièce prêtée
       *[other] pièces prêtées
    }
exhibition-sheet-lenders =
    { $count ->
        [one] prêteur
       *[other] prêteurs
    }
exhibition-sheet-visitors =
    { $count ->
        [one] visiteur
       *[other] visiteurs
    }
