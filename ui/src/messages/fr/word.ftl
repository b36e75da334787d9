# Les mots qui ne sont que dans les documents Word : en tête, en pied, à la date.
word-reference = Réf. : { $reference }
word-place-and-day = { $place }, le { $day }
word-issued = Établi le { $day }
word-as-of = Situation au { $day }
word-page = Page { $page } sur { $pages }
