venue-room = Venues
venue-add = New venue
venue-count =
    { $count ->
        [one] { $count } venue
       *[other] { $count } venues
    }
venue-empty = No venue yet
venue-empty-text = Halls and galleries that show exhibitions belong here, with what a lender asks about them.

## Fields

venue-name = Name
venue-partner = Run by
venue-place = Place
venue-hall = Hall
venue-area = Area (m²)
venue-capacity = Visitors at a time
venue-climate = Climate
venue-security = Security
venue-facilities-report = Facilities report dated
venue-facilities-report-hint = Lenders ask to see this report.
venue-notes = Notes
venue-exhibitions = Exhibitions

venue-one = Venue
venue-about = The venue
