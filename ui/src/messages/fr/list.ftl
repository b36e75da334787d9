## Ce que partage chaque liste.

list-more-filters = Plus de filtres
list-fewer-filters = Moins de filtres
list-period = Période

## Vues

list-views = Vues
list-view-all = Tout
list-view-menu = Agir sur la vue
list-view-keep = Enregistrer comme vue…
list-view-save = Enregistrer la vue
list-view-save-as = Enregistrer comme vue
list-view-rename = Renommer la vue
list-view-delete = Supprimer la vue
list-view-deleted = La vue « { $name } » est supprimée.
list-view-back = Revenir à la vue enregistrée
list-view-changed = Modifiée depuis l’enregistrement
list-view-name = Nom de la vue
list-view-name-hint = Tout le service la retrouvera au-dessus de cette liste.

## Colonnes

list-columns = Colonnes
list-columns-usual = Les colonnes habituelles
list-column-no-room = masquée, faute de place
list-column-before = Avancer { $column }
list-column-after = Reculer { $column }

## Sélectionner et modifier en nombre

list-select = Sélectionner { $name }
list-select-all =
    { $count ->
        [one] Sélectionner la seule fiche
       *[other] Sélectionner les { $count } fiches
    }
list-selection = Sélection
list-selected =
    { $count ->
        [one] { $count } fiche sélectionnée
       *[other] { $count } fiches sélectionnées
    }
list-selection-clear = Effacer la sélection
list-bulk-archive = Archiver
list-bulk-unarchive = Sortir des archives
list-bulk-country = Définir le pays…
list-bulk-add-field = Ajouter un domaine…
list-bulk-remove-field = Retirer un domaine…
list-bulk-occasion = Rattacher à une occasion…
list-bulk-state = Définir l’état…
list-bulk-kind = Définir la nature…
list-bulk-delete = Supprimer
list-bulk-choose = Choisir…
list-bulk-apply =
    { $count ->
        [one] Appliquer à cette fiche
       *[other] Appliquer à { $count } fiches
    }
list-bulk-done =
    { $count ->
        [0] Il n’y avait rien à modifier.
        [one] Une fiche a été modifiée.
       *[other] { $count } fiches ont été modifiées en une seule opération.
    }
list-choice-country = Pays
list-choice-field = Domaine de coopération
list-choice-occasion = Occasion
list-choice-occasion-hint = Sans choix, ils ne relèvent plus d’aucune occasion.
list-choice-exhibition_state = État
list-choice-activity_state = État
list-choice-document_kind = Nature
list-refused =
    { $count ->
        [one] Une fiche ne peut pas être supprimée
       *[other] { $count } fiches ne peuvent pas être supprimées
    }
list-refused-text = D’autres fiches les mentionnent. Rien n’a été supprimé.
list-refused-more =
    { $count ->
        [one] Et une autre.
       *[other] Et { $count } autres.
    }
list-refused-leave = Les retirer de la sélection

## Copier

list-copy = Copier en tableau
list-copy-all = Copier la liste en tableau
list-copied =
    { $count ->
        [one] Une ligne est dans le presse-papiers.
       *[other] { $count } lignes sont dans le presse-papiers.
    }

## Périodes

list-span-this_year = Cette année
list-span-last_year = L’année dernière
list-span-next_year = L’année prochaine
list-span-last_12_months = Les douze derniers mois
list-span-next_6_months = Les six prochains mois
list-span-next_12_months = Les douze prochains mois
list-span-past = Avant aujourd’hui
list-span-ahead = À partir d’aujourd’hui
list-span-first = Du
list-span-last = Au
list-span-from = à partir de : { $from }
list-span-until = jusqu’à : { $until }
list-span-from-until = de { $from } à { $until }

## Ce dont relève un document

list-of-agreement = Un accord
list-of-exhibition = Une exposition
list-of-activity = Une activité
list-of-partner = Un partenaire
list-of-person = Une personne
