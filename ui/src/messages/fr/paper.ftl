# En tête et en pied des pages imprimées.
paper-reference = Réf. : { $reference }
paper-place-and-day = { $place }, le { $day }
paper-issued = Établi le { $day }
paper-source = Source : registre du service, situation au { $day }
paper-page = Page { $page } sur { $pages }
paper-unshown =
    { $count ->
        [one] Un caractère ne peut être imprimé dans cette police et figure comme � : { $letters }
       *[other] { $count } caractères ne peuvent être imprimés dans cette police et figurent comme � : { $letters }
    }

# Ce qui ne va pas dans le logo ou dans un modèle du service.
problem-logo-not-drawn = Le logo de l’en-tête ne peut être dessiné. Choisissez une autre image (PNG, JPEG ou SVG) dans les réglages.
problem-template-field = Ligne { $line }, colonne { $column } : un rapport n’a pas de partie « { $name } ».
problem-template-field-near = Ligne { $line }, colonne { $column } : un rapport n’a pas de partie « { $name } ». Vouliez-vous écrire « { $nearest } » ?
problem-template-name = Ligne { $line }, colonne { $column } : rien ne porte le nom « { $name } ».
problem-template-name-near = Ligne { $line }, colonne { $column } : rien ne porte le nom « { $name } ». Vouliez-vous écrire « { $nearest } » ?
problem-template-refused = Ligne { $line }, colonne { $column } : un modèle ne peut lire ni fichier ni paquet.
problem-template-wrong = Ligne { $line }, colonne { $column } : { $words }
problem-template-too-long = Le modèle dépasse un mégaoctet.
problem-template-stopped = Le modèle a demandé trop de mémoire ou de temps et a été arrêté. Cherchez une boucle sans fin.
