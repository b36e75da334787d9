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
