occasion-room = Occasions
occasion-add = Nouvelle occasion
occasion-count =
    { $count ->
        [one] { $count } occasion
       *[other] { $count } occasions
    }
occasion-empty = Aucune occasion pour l’instant
occasion-empty-text = Ici figurent les sessions, congrès et visites au cours desquels des accords ont été signés.

## Champs

occasion-name = Nom
occasion-edition = Édition
occasion-organiser = Organisateur
occasion-place = Lieu
occasion-since = Début
occasion-until = Fin
occasion-notes = Notes
occasion-agreements = Accords signés à cette occasion

occasion-one = Occasion
occasion-about = Quand et où
