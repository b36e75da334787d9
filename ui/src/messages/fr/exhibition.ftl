exhibition-room = Expositions
exhibition-add = Nouvelle exposition
exhibition-count =
    { $count ->
        [one] { $count } exposition
       *[other] { $count } expositions
    }
exhibition-empty = Aucune exposition pour l’instant
exhibition-empty-text = Ici figurent les expositions montées avec des partenaires, de la première idée à la dernière étape.

## Champs

exhibition-title = Titre
exhibition-theme = Thème
exhibition-concept = Concept
exhibition-heritage = Patrimoine présenté
exhibition-state = État
exhibition-parties = Organisateurs
exhibition-party-add = Ajouter un organisateur
exhibition-partner = Organisme
exhibition-role = Rôle
exhibition-legs = Étapes
exhibition-leg-add = Ajouter une étape
exhibition-venue = Lieu d’exposition
exhibition-install = Montage à partir du
exhibition-opens = Ouverture
exhibition-closes = Clôture
exhibition-dismantled = Démontage au plus tard
exhibition-visitors = Visiteurs
exhibition-notes = Notes

## Termes des listes fermées

exhibition-state-idea = Idée
exhibition-state-proposed = Proposée
exhibition-state-agreed = Convenue
exhibition-state-in_preparation = En préparation
exhibition-state-open = Ouverte
exhibition-state-closed = Close
exhibition-state-evaluated = Évaluée
exhibition-state-postponed = Reportée
exhibition-state-cancelled = Annulée
exhibition-heritage-unstated = Non précisé
exhibition-heritage-tangible = Matériel
exhibition-heritage-intangible = Immatériel
exhibition-heritage-both = Matériel et immatériel
exhibition-role-lead = Chef de file
exhibition-role-co_organiser = Coorganisateur
exhibition-role-lender = Prêteur
exhibition-role-host = Hôte
exhibition-role-sponsor = Mécène

exhibition-one = Exposition commune
exhibition-about = Intitulés et thème
exhibition-no-venue = Lieu à trouver
exhibition-state-change = Changer l’état
