activity-room = Programme
activity-add = Nouvelle activité
activity-count =
    { $count ->
        [one] { $count } activité
       *[other] { $count } activités
    }
activity-empty = Aucune activité pour l’instant
activity-empty-text = Ici figurent les visites, formations, voyages d’étude, échanges et cérémonies : tout ce qui se fait dans le cadre de vos accords, hors expositions.
activity-title = Intitulé
activity-kind = Nature
activity-direction = Sens
activity-state = État
activity-state-change = Changer l’état
activity-when-where = Dates et lieu
activity-since = Du
activity-until = Au
activity-place = Lieu
activity-parties = Parties
activity-party-add = Ajouter une partie
activity-partner = Partie
activity-role = Rôle
activity-about = Objet
activity-purpose = But
activity-people = Participants
activity-participants = Nombre de participants
activity-participants-count =
    { $count ->
        [one] { $shown } participant en tout
       *[other] { $shown } participants en tout
    }
activity-people-named = Participants nommés
activity-person-add = Ajouter une personne
activity-person = Personne du registre
activity-person-name = Ou un nom
activity-person-name-hint = Pour qui n’a pas besoin de fiche
activity-function = Fonction ce jour-là
activity-points = Jour par jour
activity-point-add = Ajouter un rendez-vous
activity-day = Jour
activity-day-open = Jour à fixer
activity-time = Heure
activity-location = Où
activity-what = Quoi
activity-outcome = Bilan
activity-notes = Notes

## Words of closed sets

activity-kind-official_visit = Visite officielle
activity-kind-training = Formation
activity-kind-study_tour = Voyage d’étude
activity-kind-cultural_meeting = Rencontre culturelle
activity-kind-youth_exchange = Échange de jeunes
activity-kind-research_cooperation = Coopération de recherche
activity-kind-technical_assistance = Assistance technique
activity-kind-conference = Conférence
activity-kind-ceremony = Cérémonie
activity-direction-unstated = Non précisé
activity-direction-incoming = Accueil
activity-direction-outgoing = Déplacement
activity-state-planned = Prévue
activity-state-confirmed = Confirmée
activity-state-done = Réalisée
activity-state-cancelled = Annulée
activity-role-host = Partie d’accueil
activity-role-guest = Invité
activity-role-organiser = Organisateur
activity-role-participant = Participant
activity-role-funder = Financeur

activity-view-ahead = En cours ou à venir
