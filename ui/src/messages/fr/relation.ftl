relation-room = Relations
relation-empty = Aucun partenaire
relation-empty-text = Ici se lit l’état de chaque relation : le dernier contact, les engagements tenus, les montants engagés.
relation-living = Relations actives
relation-living-with = Relations actives : { $name }
relation-living-on = Relations actives au { $day }
relation-to-partner = La fiche du partenaire
relation-last-contact = Dernier contact
relation-days = Sans contact depuis
relation-days-ago =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
relation-never = Aucun contact connu
relation-kept = Engagements tenus
relation-kept-of = { $kept } sur { $all }
relation-promises = Engagements à tenir
relation-money = Budget des activités et des expositions
relation-undated = Sans date
relation-gifts =
    { $count ->
        [one] { $count } cadeau offert ou reçu.
       *[other] { $count } cadeaux offerts ou reçus.
    }

relation-view-silent = Sans contact depuis un an
relation-silence = Sans contact
relation-silent-for = depuis { $months }
