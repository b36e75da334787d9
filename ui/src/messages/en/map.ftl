map-room = Map
map-title = Our partners in the world
map-title-of = The partners of { $home }
map-as-of = As of { $day }
map-home = Our city
map-several = Several partners, counted
map-nowhere =
    { $count ->
        [one] { $count } partner is not on the map
       *[other] { $count } partners are not on the map
    }
map-nowhere-why = Their place is not known, or has no coordinates.
map-nowhere-show = Show them
map-home-nowhere = Our own city has no place on the map yet: no arc can begin there.
map-home-open = Give it a place

## Beside the map

map-lists = What the map shows
map-of-agreements = Agreements
map-of-partners = Partners
map-place = Map
map-place-chosen = chosen on the map
map-place-nowhere = not on the map

## The map itself

map-surface = Map of the partners
map-help = Arrow keys move the map, + and − zoom, 0 shows everything. Tab goes to the partners, the arrow keys from one to the next, Enter chooses.
map-marks = Partners on the map
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-whole = Show everything
map-legend = What the signs mean
map-mark = { $who }: { $what }
map-mark-zooms = { $who }: { $what }. Zooms in.
map-mark-status = { $status }: { $count }
map-mark-home = { $who }, our city
map-no-agreement = no agreement
map-and-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
map-chosen = Chosen on the map
map-unchoose = Choose nothing
map-open-agreement = Open the agreement
map-empty = No partner to show. Parties with a place appear here as soon as they have one.
map-see = On the map

## As a picture

map-picture = Picture
map-picture-title = The map as a picture
map-picture-heading = Title
map-picture-cut = What is shown
map-picture-slide = Everything, on a slide
map-picture-slide-text = 16 to 9, for a presentation.
map-picture-seen = The map as it is now
map-picture-seen-text = With what is chosen, in the proportions of the window.
map-picture-png-text = Pixels that every program shows.
map-picture-svg-text = Lines that stay sharp at any size.
map-picture-svg = SVG
map-picture-png = PNG
map-picture-file = partners-map
