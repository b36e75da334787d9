map-room = Carte
map-title = Nos partenaires dans le monde
map-title-of = Les partenaires de { $home }
map-as-of = Situation au { $day }
map-home = Notre ville
map-several = Plusieurs partenaires, comptés
map-nowhere =
    { $count ->
        [one] { $count } partenaire n’est pas sur la carte
       *[other] { $count } partenaires ne sont pas sur la carte
    }
map-nowhere-why = Leur lieu n’est pas connu ou n’a pas de coordonnées.
map-nowhere-show = Les afficher
map-home-nowhere = Notre ville n’a pas encore de lieu sur la carte : aucun arc ne peut en partir.
map-home-open = Lui donner un lieu

## Beside the map

map-lists = Ce que montre la carte
map-of-agreements = Accords
map-of-partners = Partenaires
map-place = Carte
map-place-chosen = choisi sur la carte
map-place-nowhere = absent de la carte

## The map itself

map-surface = Carte des partenaires
map-help = Les flèches déplacent la carte, + et − changent l’échelle, 0 montre tout. Tab mène aux partenaires, les flèches vont de l’un à l’autre, Entrée choisit.
map-marks = Partenaires sur la carte
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-whole = Tout montrer
map-legend = Légende
map-mark = { $who } : { $what }
map-mark-zooms = { $who } : { $what }. Agrandit la carte.
map-mark-status = { $status } : { $count }
map-mark-home = { $who }, notre ville
map-no-agreement = aucun accord
map-and-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
map-chosen = Choisi sur la carte
map-unchoose = Ne rien choisir
map-open-agreement = Ouvrir l’accord
map-empty = Aucun partenaire à montrer. Ceux dont le lieu est connu apparaissent ici.
map-see = Sur la carte

## As a picture

map-picture = Image
map-picture-title = La carte en image
map-picture-heading = Titre
map-picture-cut = Contenu de l’image
map-picture-slide = Tout, sur une diapositive
map-picture-slide-text = Au format 16/9, pour une présentation.
map-picture-seen = La carte telle qu’elle est affichée
map-picture-seen-text = Avec ce qui est choisi, aux proportions de la fenêtre.
map-picture-png-text = Des pixels que tout logiciel affiche.
map-picture-svg-text = Des traits nets à toute taille.
map-picture-svg = SVG
map-picture-png = PNG
map-picture-file = carte-des-partenaires
