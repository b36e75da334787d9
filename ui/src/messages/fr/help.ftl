## L’aide : ses pages sont dans src-tauri/reports/help.

help-room = Aide
help-contents = Sommaire de l’aide
help-find = Chercher dans l’aide
help-found =
    { $count ->
        [0] Rien trouvé
        [one] { $count } passage trouvé
       *[other] { $count } passages trouvés
    }
help-nothing = Rien n’a ces mots. Essayez moins de mots, ou le début d’un mot.
help-none = Cette page n’existe pas
help-none-text = Choisissez-en une dans le sommaire.
help-start = Retour au premier écran
help-guide = Imprimer le guide…
help-guide-file = guide-tawama

## Chapitres

help-chapter-begin = Pour commencer
help-chapter-record = Fiches
help-chapter-plan = Préparer et suivre
help-chapter-exchange = Entrées et sorties
help-chapter-keep = Tenir le registre
