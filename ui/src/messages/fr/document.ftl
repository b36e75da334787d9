document-room = Documents
document-count =
    { $count ->
        [one] { $count } pièce
       *[other] { $count } pièces
    }
document-empty = Aucun document pour l’instant
document-empty-text = Les textes signés, traductions, délibérations et photographies s’ajoutent sur la page de la fiche dont ils relèvent.
document-add = Ajouter des documents
document-drop = ou déposez des fichiers sur la fenêtre
document-taking = Copie en cours…
document-added =
    { $count ->
        [one] { $count } document ajouté.
       *[other] { $count } documents ajoutés.
    }
document-title = Intitulé
document-title-hint = À défaut, le nom du fichier
document-kind = Nature
document-lang = Langue
document-day = Date
document-pages = Pages
document-name = Nom du fichier
document-size = Taille
document-note = Remarque
document-owner = Relève de
document-about = Description
document-preview = Aperçu
document-no-preview = Ce type de fichier s’ouvre avec le programme du système.
document-too-large = Cette image est trop grande pour un aperçu : ouvrez-la avec le programme du système.
document-locked = Ce fichier est protégé par un mot de passe : ouvrez-le avec le programme du système.
document-open = Ouvrir
document-copy = Enregistrer une copie
document-page = Page { $number } sur { $count }
document-page-of = { $name } : page { $number }
document-page-before = Page précédente
document-page-after = Page suivante

## Words of closed sets

document-kind-signed_text = Texte signé
document-kind-translation = Traduction
document-kind-annex = Annexe
document-kind-deliberation = Délibération
document-kind-visa = Visa ou accusé
document-kind-letter = Courrier
document-kind-photograph = Photographie
document-kind-press = Presse
document-kind-report = Rapport
document-kind-other = Autre
document-fault-missing = le fichier manque
document-fault-cut_short = le fichier n’a été copié qu’en partie
document-fault-altered = le fichier a été modifié
