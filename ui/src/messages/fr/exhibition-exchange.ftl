## Listes et fiches à remettre

exhibition-loan-list = Liste de prêt
exhibition-loan-list-for = Pour qui
exhibition-loan-list-office = Pour les prêteurs, les assureurs, les ministères
exhibition-loan-list-office-text = Avec les valeurs, et les montants assurés par étape et par devise.
exhibition-loan-list-public = Pour le public
exhibition-loan-list-public-text = Sans les valeurs ni les modes de transport.
exhibition-party-sheet = Fiche d’un organisme
exhibition-party-sheet-text = Ce que l’un des organismes doit faire : ses tâches, ses prêts, sa part du budget et ses dates.
exhibition-party-sheet-xlsx = Pour travailler ; en arabe, les feuilles se lisent de droite à gauche.
exhibition-party-sheet-page = Page à lire
exhibition-party-sheet-html = S’ouvre dans tout navigateur, et s’imprime.

## Objets à importer

exhibition-import = Importer des objets
exhibition-import-choose = Importer depuis une feuille de calcul…
exhibition-import-text = Une seule opération, que vous pouvez annuler. Un objet est reconnu à son prêteur et à son numéro d’inventaire : ce qui s’y trouve déjà n’est pas saisi deux fois. Les lignes à corriger sont laissées de côté.
exhibition-import-lenders = Prêteurs à créer : { $names }
exhibition-import-columns-left = Colonnes non importées : { $names }
exhibition-import-new =
    { $count ->
        [one] { $shown } nouveau
       *[other] { $shown } nouveaux
    }
exhibition-import-changed =
    { $count ->
        [one] { $shown } modifié
       *[other] { $shown } modifiés
    }
exhibition-import-there =
    { $count ->
        [one] { $shown } déjà présent
       *[other] { $shown } déjà présents
    }
exhibition-import-wrong =
    { $count ->
        [one] { $shown } à corriger
       *[other] { $shown } à corriger
    }
exhibition-fate-new = Nouveau
exhibition-fate-changed = Modifié
exhibition-fate-there = Déjà présent
exhibition-fate-wrong = À corriger
exhibition-import-apply =
    { $count ->
        [0] Rien à importer
        [one] Importer { $shown } objet
       *[other] Importer { $shown } objets
    }
exhibition-import-done = Objets : { $added }, { $changed }.
exhibition-import-left =
    { $count ->
        [0] Toutes les lignes ont été importées.
        [one] { $shown } ligne n’a pas été importée.
       *[other] { $shown } lignes n’ont pas été importées.
    }
exhibition-import-more =
    { $count ->
        [one] et { $shown } autre ligne
       *[other] et { $shown } autres lignes
    }
