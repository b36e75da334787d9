place-room = Places
place-add = New place
place-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
place-empty = No place yet
place-empty-text = Cities and regions on the map belong here; the bodies that govern them are partners.

## Fields

place-names = Names
place-name = Name
place-country = Country
place-subdivision = Region or province
place-latitude = Latitude
place-longitude = Longitude
place-population = Population
place-population-year = Year of the figure
place-time-zone = Time zone
place-geonames = GeoNames number
place-wikidata = Wikidata item
place-partners = Parties of this place
place-one = Place
place-where = Where it is
place-coordinates = Coordinates

place-city = Look a city up
place-city-hint = In any script or spelling; works offline. Only empty fields are filled in.
place-city-new = { $where } · new place
place-filled = Filled in from { $name }: { $parts }.
place-filled-nothing = All that { $name } could fill in is there already.
place-filled-back = Take back
place-filled-names = names
place-filled-country = country
place-filled-subdivision = region
place-filled-coordinates = coordinates
place-filled-population = population
place-filled-geonames = GeoNames number
place-added = The place was added.
