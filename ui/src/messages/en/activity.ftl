activity-room = Programme
activity-add = New activity
activity-count =
    { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
activity-empty = No activity yet
activity-empty-text = Visits, trainings, study tours, exchanges and ceremonies belong here: all that is done under your agreements besides exhibitions.
activity-title = Title
activity-kind = Kind
activity-direction = Direction
activity-state = Status
activity-state-change = Change the status
activity-when-where = When and where
activity-since = From
activity-until = Until
activity-place = Place
activity-parties = Parties
activity-party-add = Add a party
activity-partner = Party
activity-role = Role
activity-about = What it is about
activity-purpose = Purpose
activity-people = Participants
activity-participants = Number of participants
activity-participants-count =
    { $count ->
        [one] { $shown } participant
       *[other] { $shown } participants
    }
activity-people-named = Named participants
activity-person-add = Add someone
activity-person = Person of the registry
activity-person-name = Or a name
activity-person-name-hint = For someone who needs no record of their own
activity-function = Position on that day
activity-points = Day by day
activity-point-add = Add an item
activity-day = Day
activity-day-open = Day still open
activity-time = Time
activity-location = Where
activity-what = What
activity-outcome = Outcome
activity-notes = Notes

## Words of closed sets

activity-kind-official_visit = Official visit
activity-kind-training = Training
activity-kind-study_tour = Study tour
activity-kind-cultural_meeting = Cultural meeting
activity-kind-youth_exchange = Youth exchange
activity-kind-research_cooperation = Research cooperation
activity-kind-technical_assistance = Technical assistance
activity-kind-conference = Conference
activity-kind-ceremony = Ceremony
activity-direction-unstated = Not stated
activity-direction-incoming = Incoming
activity-direction-outgoing = Outgoing
activity-state-planned = Planned
activity-state-confirmed = Confirmed
activity-state-done = Done
activity-state-cancelled = Called off
activity-role-host = Host
activity-role-guest = Guest
activity-role-organiser = Organiser
activity-role-participant = Takes part
activity-role-funder = Funds it

activity-view-ahead = Under way or to come
