occasion-room = Occasions
occasion-add = New occasion
occasion-count =
    { $count ->
        [one] { $count } occasion
       *[other] { $count } occasions
    }
occasion-empty = No occasion yet
occasion-empty-text = Sessions, congresses and visits at which agreements were signed belong here.

## Fields

occasion-name = Name
occasion-edition = Edition
occasion-organiser = Organiser
occasion-place = Place
occasion-since = Begins
occasion-until = Ends
occasion-notes = Notes
occasion-agreements = Agreements signed on this occasion

occasion-one = Occasion
occasion-about = When and where
