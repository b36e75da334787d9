partner-room = Partenaires
partner-add = Nouveau partenaire
partner-count =
    { $count ->
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
# Notre collectivité en est.
partner-records =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
partner-empty = Aucun partenaire pour l’instant
partner-empty-text = Ici figurent les villes, les régions, les associations, les universités et quiconque peut signer, sous tous leurs noms.

## Champs

partner-names = Noms
partner-name = Nom
partner-kind = Nature
partner-country = Pays
partner-place = Lieu
partner-parent = Relève de
partner-members = En relèvent
partner-website = Site web
partner-languages = Langues de correspondance
partner-notes = Notes
partner-archived-text = N’est plus suivi ; n’apparaît plus dans les choix.
partner-home = Notre collectivité
partner-agreements = Accords
partner-exhibitions = Expositions
partner-people = Personnes
partner-gifts = Cadeaux
partner-gift-add = Ajouter un cadeau
partner-gift-what = Ce que c’est
partner-gift-direction = Offert ou reçu
partner-gift-direction-given = Offert
partner-gift-direction-received = Reçu
partner-gift-day = Jour
partner-gift-value = Valeur
partner-gift-person = De ou à qui, côté partenaire
partner-gift-activity = À l’occasion de
partner-gift-note = Note
partner-gift-note-text = Où il est gardé, qui l’a choisi.

## Nature d’une partie

partner-kind-city = Ville
partner-kind-region = Région
partner-kind-state_body = Organisme d’État
partner-kind-association = Association
partner-kind-network = Réseau
partner-kind-university = Université
partner-kind-museum = Musée
partner-kind-institute = Institut
partner-kind-company = Entreprise
partner-kind-other = Autre
partner-identity = Identité

partner-view-bound = Avec un accord en vigueur
partner-view-unbound = Sans accord en vigueur
partner-bound = En vigueur
partner-unbound = Aucun en vigueur
partner-place-hint = Cherchez une ville du monde, quel que soit l’alphabet ; les champs encore vides seront remplis.
partner-city-new = { $where } · nouveau partenaire
partner-added = Le partenaire a été ajouté.
