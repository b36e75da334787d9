## Les fiches qui font peut-être double emploi.

duplicate-room = Doublons possibles
duplicate-lead = Des fiches qui se ressemblent, quels que soient l’orthographe et l’alphabet. Comparez-les et fusionnez-les, ou indiquez qu’elles sont distinctes.
duplicate-none = Aucune fiche ne semble en doubler une autre.
duplicate-none-text = Les fiches qui désignent peut-être la même chose, quels que soient l’orthographe et l’alphabet, se trouveront ici.
duplicate-links =
    { $count ->
        [one] { $count } doublon possible
       *[other] { $count } doublons possibles
    }
duplicate-looking = Recherche des doublons…
duplicate-very-likely = Très probable
duplicate-likely = Probable
duplicate-compare = Une fiche ou deux ?
duplicate-compare-lead = Choisissez, champ par champ, ce qui est gardé. Tout ce qui renvoie à la fiche supprimée renverra à celle qui reste, et chaque orthographe permettra de la retrouver.
duplicate-field = Champ
duplicate-stays = Reste
duplicate-goes = Disparaît
duplicate-result = Résultat
duplicate-both = Garder les deux
duplicate-nothing = (rien)
duplicate-swap = Garder l’autre fiche
duplicate-merge = Fusionner les deux fiches
duplicate-not-same = Elles sont distinctes
duplicate-merged = Les deux fiches ont été fusionnées.
duplicate-told-apart = Ces deux fiches sont distinctes : c’est noté.
duplicate-was-told-apart = Le service a indiqué que ces deux fiches sont distinctes.
duplicate-same-fields =
    { $count ->
        [one] { $count } champ identique dans les deux fiches
       *[other] { $count } champs identiques dans les deux fiches
    }
duplicate-users =
    { $count ->
        [one] { $count } fiche renvoie à celle qui disparaît et renverra à celle qui reste :
       *[other] { $count } fiches renvoient à celle qui disparaît et renverront à celle qui reste :
    }
duplicate-there = Cette fiche existe peut-être déjà :
duplicate-term = Durée

duplicate-reason-same_name = elles portent le même nom
duplicate-reason-same_words = « { $left } » et « { $right } » ont les mêmes mots
duplicate-reason-same_sound = « { $left } » et « { $right } » se prononcent de même
duplicate-reason-same_city = « { $left } » et « { $right } » désignent la même ville
duplicate-reason-initials = « { $left } » et « { $right } » : l’un est le sigle de l’autre
duplicate-reason-close_name = « { $left } » et « { $right } » ne diffèrent que d’une lettre ou deux
duplicate-reason-same_geonames = même numéro GeoNames ({ $left })
duplicate-reason-same_wikidata = même élément Wikidata ({ $left })
duplicate-reason-same_place = même lieu
duplicate-reason-same_website = même site web ({ $left })
duplicate-reason-same_email = même adresse ({ $left })
duplicate-reason-same_phone = même numéro de téléphone
duplicate-reason-same_party = même organisme
duplicate-reason-same_country = même pays
duplicate-reason-near_each_other = tout près l’une de l’autre
duplicate-reason-same_parties = mêmes parties
duplicate-reason-same_day = signés le même jour
duplicate-reason-near_day = signés à la même époque
duplicate-reason-similar_title = intitulés semblables
duplicate-reason-same_instrument = même instrument
duplicate-reason-other_geonames = numéros GeoNames différents
duplicate-reason-other_country = pays différents
duplicate-reason-other_kind = natures différentes
duplicate-reason-far_apart = loin l’une de l’autre
duplicate-reason-other_subdivision = régions différentes : { $left }, { $right }
duplicate-reason-two_cities = « { $left } » et « { $right } » sont deux villes du répertoire
duplicate-reason-other_party = pour des organismes différents
duplicate-reason-other_email = adresses différentes
duplicate-reason-other_parties = une partie seulement des signataires en commun
duplicate-reason-other_day = signés à des dates différentes
duplicate-reason-other_title = intitulés différents
duplicate-reason-other_instrument = instruments différents
