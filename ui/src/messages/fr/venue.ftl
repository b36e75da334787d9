venue-room = Lieux d’exposition
venue-add = Nouveau lieu d’exposition
venue-count =
    { $count ->
        [one] { $count } lieu d’exposition
       *[other] { $count } lieux d’exposition
    }
venue-empty = Aucun lieu d’exposition pour l’instant
venue-empty-text = Ici figurent les salles et galeries qui accueillent des expositions, avec ce qu’un prêteur demande à leur sujet.

## Champs

venue-name = Nom
venue-partner = Géré par
venue-place = Ville
venue-hall = Salle
venue-area = Surface (m²)
venue-capacity = Capacité d’accueil
venue-climate = Conditions climatiques
venue-security = Sûreté
venue-facilities-report = Date de la fiche technique
venue-facilities-report-hint = La fiche technique du lieu, que demandent les prêteurs.
venue-notes = Notes
venue-exhibitions = Expositions

venue-one = Lieu d’exposition
venue-about = La salle
