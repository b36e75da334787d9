relation-room = Relations
relation-empty = Aucun partenaire
relation-empty-text = Ici se lit l’état de chaque relation : le dernier contact, les promesses tenues, l’argent.
relation-living = Liens vivants
relation-living-with = Liens vivants avec { $name }
relation-living-on = Liens vivants au { $day }
relation-to-partner = La page du partenaire
relation-last-contact = Dernier contact
relation-days = Sans contact
relation-days-ago =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
relation-never = Aucun connu
relation-kept = Promesses tenues
relation-kept-of = { $kept } sur { $all }
relation-promises = Promesses à tenir
relation-money = Argent du programme
relation-undated = Sans date
relation-gifts =
    { $count ->
        [one] { $count } cadeau offert ou reçu.
       *[other] { $count } cadeaux offerts ou reçus.
    }

relation-view-silent = Silencieux depuis un an
relation-silence = Sans contact
relation-silent-for = depuis { $months }
