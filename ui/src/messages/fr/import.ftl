import-room = Import d’une feuille de calcul
import-title = Importer une feuille de calcul
import-lead = La liste que vous tenez aujourd’hui entre ici dans le registre : accords, partenaires, personnes ou expositions, dans un classeur (XLSX, XLS, ODS), un fichier texte (CSV, TSV), en JSON ou dans un carnet d’adresses (vCard). Vous voyez d’abord ce qui a été compris ; rien n’est écrit avant votre accord.
import-first-line = Les titres sont reconnus en français, en arabe, en anglais, en allemand, en espagnol et en italien, même sous un titre général. Une liste d’accords demande une colonne des partenaires ; les autres sont importées quand leur titre est reconnu :
import-drop = Le fichier peut aussi être déposé sur la fenêtre, depuis n’importe quelle liste.
import-save-as = Tout encodage et tout séparateur conviennent. Une valeur qui n’est pas reconnue est conservée telle quelle dans les notes, et signalée.
import-choose = Choisir un fichier…
import-choose-other = Choisir un autre fichier…
import-reading = Lecture du fichier…
import-read-only = Ce registre est ouvert en lecture seule : rien ne peut y être importé.

## Ce qui a été compris

import-understood = Ce qui a été compris
import-target = Liste de
import-target-agreements = Accords
import-target-partners = Partenaires
import-target-people = Personnes
import-target-exhibitions = Expositions
import-sheet = Feuille
import-sheet-nameless = Feuille { $number }
import-sheet-hidden = { $name } (masquée)
import-heading = Titres
import-heading-none = Aucun titre
import-heading-row = Ligne { $row }
import-heading-rows = Lignes { $first } à { $last }
import-encoding = Encodage
import-separator = Séparateur
import-order = Dates comme 01/02/2025
import-order-day_first = Jour, puis mois
import-order-month_first = Mois, puis jour
import-order-unsure = Rien dans le fichier ne le dit : choisissez l’ordre voulu.
import-above = Au-dessus des titres : { $titles }
import-remembered = Lu comme vous l’aviez fait retenir.
import-remember = Retenir pour le prochain fichier
import-kept = Retenu depuis le { $day } pour les fichiers qui ont ces titres.
import-forget = Oublier
import-profiles = Fichiers retenus
import-profiles-text = Un fichier qui a ces titres est lu comme le précédent.
import-profile = { $headings } (le { $day })
import-rename = Renommer
import-rename-this = Renommer : { $name }
import-profile-name = Nom de ce genre de fichier
import-profile-name-hint = Par exemple « Liste mensuelle du ministère ». Sans nom, il est reconnu à ses en-têtes.
import-forget-these = Oublier : { $headings }
import-column = Colonne
import-samples = Quelques valeurs
import-certainty = Certitude
import-certainty-chosen = Choisie
import-certainty-certain = Certaine
import-certainty-likely = Probable
import-certainty-guessed = Supposée
import-certainty-unknown = Inconnue
import-meaning-of = « { $column } » est importée comme
import-separator-comma = virgule
import-separator-semicolon = point-virgule
import-separator-tab = tabulation
import-separator-bar = barre verticale
import-separator-colon = deux-points
import-separator-other = autre signe
import-kind-xlsx = Classeur Excel
import-kind-xls = Classeur Excel (avant 2007)
import-kind-ods = Classeur LibreOffice
import-kind-json = Liste d’enregistrements (JSON)
import-kind-cards = Carnet d’adresses (vCard)
import-kind-text = Texte
import-columns = Colonnes
import-column-meaning = Importé comme
import-not-taken = non importée
import-columns-unknown =
    { $count ->
        [one] { $count } colonne n’a pas été reconnue et ne sera pas importée.
       *[other] { $count } colonnes n’ont pas été reconnues et ne seront pas importées.
    }
import-meaning-reference = Référence
import-meaning-title = Intitulé
import-meaning-instrument = Instrument
import-meaning-own = Notre partie
import-meaning-own_country = Pays de notre partie
import-meaning-parties = Partenaires
import-meaning-country = Pays du premier partenaire
import-meaning-signed = Date de signature
import-meaning-begins = Entrée en vigueur
import-meaning-ends = Échéance
import-meaning-renewal = Reconduction
import-meaning-fields = Domaines de coopération
import-meaning-own_latitude = Latitude de notre partie
import-meaning-own_longitude = Longitude de notre partie
import-meaning-own_population = Habitants de notre partie
import-meaning-short = Nom abrégé
import-meaning-other_name = Autre nom
import-meaning-latitude = Latitude
import-meaning-longitude = Longitude
import-meaning-population = Habitants
import-meaning-kind = Type de partie
import-meaning-website = Site web
import-meaning-duration = Durée
import-meaning-name = Nom
import-meaning-function = Fonction
import-meaning-email = Courriel
import-meaning-phone = Téléphone
import-meaning-opens = Premier jour
import-meaning-closes = Dernier jour
import-meaning-opens_year = Première année
import-meaning-closes_year = Dernière année
import-meaning-venue = Lieu d’exposition
import-meaning-citation = Notice citant les lieux
import-meaning-state = État
import-meaning-visitors = Visiteurs
import-meaning-theme = Thème
import-meaning-notes = Notes

## Le plan

import-plan = Ce qui sera importé
import-new-agreements =
    { $count ->
        [one] { $count } nouvel accord
       *[other] { $count } nouveaux accords
    }
import-new-partners =
    { $count ->
        [one] { $count } nouveau partenaire
       *[other] { $count } nouveaux partenaires
    }
import-new-people =
    { $count ->
        [one] { $count } nouvelle personne
       *[other] { $count } nouvelles personnes
    }
import-new-exhibitions =
    { $count ->
        [one] { $count } nouvelle exposition
       *[other] { $count } nouvelles expositions
    }
import-change =
    { $count ->
        [one] { $count } fiche modifiée
       *[other] { $count } fiches modifiées
    }
import-there-agreements =
    { $count ->
        [one] { $count } accord déjà inscrit
       *[other] { $count } accords déjà inscrits
    }
import-there-partners =
    { $count ->
        [one] { $count } partenaire déjà inscrit
       *[other] { $count } partenaires déjà inscrits
    }
import-there-people =
    { $count ->
        [one] { $count } personne déjà inscrite
       *[other] { $count } personnes déjà inscrites
    }
import-there-exhibitions =
    { $count ->
        [one] { $count } exposition déjà inscrite
       *[other] { $count } expositions déjà inscrites
    }
import-wrong =
    { $count ->
        [one] { $count } ligne à corriger
       *[other] { $count } lignes à corriger
    }
import-partners =
    { $count ->
        [one] { $count } partenaire à créer
       *[other] { $count } partenaires à créer
    }
import-named = { $what } : { $names }
import-partners-none = Tous les partenaires sont déjà inscrits.
import-lines = Lignes
import-lines-all = Toutes
import-line = Ligne
import-state = Suite donnée
import-state-new = Nouveau
import-state-change = Modifié
import-state-there = Déjà inscrit
import-state-wrong = À corriger
import-remarks = Avec remarques
import-record-agreements = Accord
import-record-partners = Partenaire
import-record-people = Personne
import-record-exhibitions = Exposition
import-cancel = Arrêter
import-stopping = Arrêt en cours…
import-percent = { $part } %
import-parties = Partenaires
import-in-column = { $column } :
import-more-lines =
    { $count ->
        [one] Afficher { $count } ligne de plus
       *[other] Afficher { $count } lignes de plus
    }
import-apply-agreements =
    { $count ->
        [0] Rien à importer
        [one] Importer { $count } accord
       *[other] Importer { $count } accords
    }
import-apply-partners =
    { $count ->
        [0] Rien à importer
        [one] Importer { $count } partenaire
       *[other] Importer { $count } partenaires
    }
import-apply-people =
    { $count ->
        [0] Rien à importer
        [one] Importer { $count } personne
       *[other] Importer { $count } personnes
    }
import-apply-exhibitions =
    { $count ->
        [0] Rien à importer
        [one] Importer { $count } exposition
       *[other] Importer { $count } expositions
    }
import-apply-text = Une seule opération, que vous pourrez annuler. Les lignes à corriger ne sont pas importées : corrigez-les dans le tableur, puis importez-le de nouveau ; ce qui est déjà inscrit ne le sera pas deux fois.
import-writing = Inscription en cours…

## Le résultat

import-brought-agreements =
    { $count ->
        [0] Rien n’a été importé
        [one] { $count } accord importé
       *[other] { $count } accords importés
    }
import-brought-partners =
    { $count ->
        [0] Rien n’a été importé
        [one] { $count } partenaire importé
       *[other] { $count } partenaires importés
    }
import-brought-people =
    { $count ->
        [0] Rien n’a été importé
        [one] { $count } personne importée
       *[other] { $count } personnes importées
    }
import-brought-exhibitions =
    { $count ->
        [0] Rien n’a été importé
        [one] { $count } exposition importée
       *[other] { $count } expositions importées
    }
import-done-partners =
    { $count ->
        [0] Aucun partenaire n’a été créé.
        [one] { $count } partenaire a été créé.
       *[other] { $count } partenaires ont été créés.
    }
import-left =
    { $count ->
        [0] Toutes les lignes ont été importées.
        [one] { $count } ligne n’a pas été importée.
       *[other] { $count } lignes n’ont pas été importées.
    }
import-done-changed =
    { $count ->
        [0] Aucune fiche n’a été modifiée.
        [one] { $count } fiche a été modifiée.
       *[other] { $count } fiches ont été modifiées.
    }
import-see-agreements = Voir les accords
import-see-partners = Voir les partenaires
import-see-people = Voir les personnes
import-see-exhibitions = Voir les expositions
import-left-save = Enregistrer ces lignes (CSV)…
import-left-saved = Enregistré : { $path }
import-saving = Enregistrement en cours…
import-again = Importer un autre fichier
