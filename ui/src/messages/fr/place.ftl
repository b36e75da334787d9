place-room = Lieux
place-add = Nouveau lieu
place-count =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }
place-empty = Aucun lieu pour l’instant
place-empty-text = Ici figurent les villes et régions de la carte ; les collectivités qui les administrent sont des partenaires.

## Champs

place-names = Noms
place-name = Nom
place-country = Pays
place-subdivision = Région ou province
place-latitude = Latitude
place-longitude = Longitude
place-population = Population
place-population-year = Année du chiffre
place-time-zone = Fuseau horaire
place-geonames = Numéro GeoNames
place-wikidata = Élément Wikidata
place-partners = Partenaires de ce lieu
place-one = Lieu
place-where = Situation
place-coordinates = Coordonnées

place-city = Rechercher une ville
place-city-hint = La recherche accepte tous les alphabets et toutes les orthographes, même hors connexion. Seuls les champs vides seront remplis.
place-city-new = { $where } · nouveau lieu
place-filled = Rempli d’après { $name } : { $parts }.
place-filled-nothing = Tout ce que { $name } pouvait remplir est déjà renseigné.
place-filled-back = Revenir en arrière
place-filled-names = noms
place-filled-country = pays
place-filled-subdivision = région
place-filled-coordinates = coordonnées
place-filled-population = nombre d’habitants
place-filled-geonames = numéro GeoNames
place-added = Le lieu a été ajouté.
