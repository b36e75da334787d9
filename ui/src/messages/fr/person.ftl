person-room = Personnes
person-add = Nouvelle personne
person-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
person-empty = Personne pour l’instant
person-empty-text = Ici figurent celles et ceux qui signent, attestent et préparent les accords, avec leurs fonctions au fil du temps.

## Champs

person-names = Noms
person-name = Nom
person-address = Formule d’appel
person-rank = Rang protocolaire
person-rank-text = 1 est le rang le plus élevé.
person-contacts = Coordonnées
person-contact-add = Ajouter un moyen de contact
person-contact-kind = Nature
person-contact-value = Adresse ou numéro
person-languages = Langues de correspondance
person-mandates = Mandats
person-mandate-add = Ajouter un mandat
person-partner = Organisme
person-function = Fonction
person-since = Depuis
person-until = Jusqu’au
person-keep-until = À conserver jusqu’au
person-keep-until-text = Date à laquelle le service effacera ces données.
person-notes = Notes
person-agreements = Accords
person-cards = vCard
person-cards-out = Enregistrer tout en vCard…
person-card-out = Enregistrer en vCard…
person-cards-in = Importer des vCard…
person-cards-file = personnes

## Moyens de joindre quelqu’un

person-contact-kind-email = Courriel
person-contact-kind-phone = Téléphone
person-signed = Accords signés
person-one = Personne

person-view-in-office = En fonction aujourd’hui
person-in-office = En fonction aujourd’hui
