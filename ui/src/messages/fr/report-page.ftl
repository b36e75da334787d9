page-skip = Aller au contenu
page-contents = Sommaire
page-reference = Réf. : { $reference }
page-issued = { $place }, le { $day }
page-figures = Les chiffres : { $title }
