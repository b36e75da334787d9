## Ce que dit chaque pièce.

common-save = Enregistrer
common-cancel = Annuler
common-close = Fermer
common-more = Plus
common-undo = Annuler l’opération
common-redo = Rétablir l’opération
common-undone = Opération annulée.
common-redone = Opération rétablie.
common-required = Obligatoire
common-notices = Avis
common-form-keys = Ctrl+S pour enregistrer, Échap pour annuler
common-edit-part = Modifier : { $part }
common-remove = Retirer { $name }
common-remove-row = Retirer la ligne { $row }
common-move-up = Monter
common-move-down = Descendre
common-skip = Aller au contenu
common-dialog-open = Ouvrir un fichier
common-dialog-files = Choisir des fichiers
common-dialog-folder = Choisir un dossier
common-dialog-save = Enregistrer le fichier

## Listes

common-filter = Filtrer
common-filter-list = Filtrer la liste
common-clear-filter = Lever le filtre « { $label } »
common-show-all = Tout afficher
common-sort-by = Trier par : { $column }
common-nothing-found = Aucun résultat

## Dates

common-date-placeholder = jour/mois/année
common-calendar = Calendrier
common-month-before = Mois précédent
common-month-after = Mois suivant
common-month-only = { $month }, jour inconnu
common-year-only = { $year }, mois inconnu

## Noms et langues

common-language = Langue
common-say-in = Renseigner : { $language }
common-add-language = Ajouter une langue
common-other-language = Autre langue
common-add-name = Ajouter un nom
common-name-in = Nom ({ $language })
common-name-kind = Nature du nom
common-name-preferred = Usuel
common-name-official = Officiel
common-name-short = Abrégé
common-name-historical = Ancien
common-name-alternate = Variante
common-no-country = Aucun pays

## Choisir une fiche

common-type-to-find = Saisir pour rechercher
common-add-named = Ajouter « { $name } »
common-choose-another = Choisir autre chose : { $label }
common-record-gone = N’existe plus

## La fenêtre

common-rooms = Rubriques
common-registry = Registre
common-fold-rail = Replier la barre latérale
common-unfold-rail = Déplier la barre latérale
common-jump = Rechercher
common-jump-hint = Une fiche, dans n’importe quelle langue, ou une commande
common-go-to = Aller à : { $room }
common-sample = Vous parcourez le registre d’exemple. Modifiez-le à votre guise : rien ici n’appartient à votre service.
common-unsaved-title = Enregistrer votre saisie ?
common-unsaved-text = Ce formulaire contient des modifications qui ne sont pas encore enregistrées.
common-clash = Quelqu’un d’autre a modifié ces données pendant votre saisie. Voici ce qu’il en est maintenant ; enregistrer y substitue votre saisie.
common-clash-yield = Garder ce qui est enregistré
common-discard = Ne pas enregistrer
common-stay = Continuer la saisie
common-read-only-asked = Ce registre a été ouvert en lecture seule.
common-read-only-place = Ce registre se trouve à un emplacement où il ne peut pas être modifié : il est ouvert en lecture seule.

## La feuille des raccourcis

common-keys = Raccourcis clavier
common-key-jump = Rechercher une fiche ou agir
common-key-new = Nouvelle fiche
common-key-filter = Filtrer la liste
common-key-save = Enregistrer le formulaire
common-key-cancel = Quitter le formulaire
common-key-undo = Annuler l’opération
common-key-redo = Rétablir l’opération
common-key-rows = Parcourir la liste
common-key-open = Ouvrir la fiche
common-key-select = Sélectionner la ligne
common-key-select-more = Étendre la sélection
common-key-select-all = Sélectionner toute la liste
common-key-copy = Copier la sélection en tableau
common-key-move = Monter ou descendre une ligne
common-key-back = Retour
common-key-zoom = Agrandir, réduire, taille habituelle
common-key-help = Aide sur cet écran
common-key-sheet = Afficher ces raccourcis

# Les touches, telles que le clavier les nomme.
common-pressed-shift = Maj
common-pressed-enter = Entrée
common-pressed-esc = Échap
common-pressed-space = Espace
common-pressed-home = Début
common-pressed-end = Fin

## Records

common-saved = Enregistré.
common-deleted = Supprimé.
common-delete = Supprimer
common-archive = Archiver
common-unarchive = Sortir des archives
common-archived = Archivé
common-archived-too = Archivés compris

common-agreements-carried = Accords mis en œuvre
common-agreement-add = Ajouter un accord
common-budget = Budget
common-budget-add = Ajouter une ligne
common-heading = Poste
common-borne-by = À la charge de
common-currency = Devise
common-planned = Montant prévu
common-committed = Montant engagé
common-paid = Montant payé
common-total = Total en { $currency }

common-or-name = { $label } : ou un nom

# Between the parts of where something lies: Séville, Andalousie, Espagne.
common-comma = {", "}

# A date in a sentence: when something was, and what something goes on from.
date-in =
    { $is ->
        [day] le { $day }
       *[span] en { $day }
    }
date-from =
    { $is ->
        [day] le { $day }
       *[span] { $day }
    }
