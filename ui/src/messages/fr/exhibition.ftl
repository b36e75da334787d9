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
exhibition-state-closed = Clôturée
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
exhibition-role-host = Organisme d’accueil
exhibition-role-sponsor = Mécène
exhibition-nature-unstated = Non précisé
exhibition-nature-original = Pièce originale
exhibition-nature-copy = Copie
exhibition-stage-packing_out = Emballage chez le prêteur
exhibition-stage-unpacking_out = Déballage sur le lieu d’exposition
exhibition-stage-packing_back = Emballage sur le lieu d’exposition
exhibition-stage-unpacking_back = Déballage chez le prêteur
exhibition-customs-none = Aucun
exhibition-customs-ata_carnet = Carnet ATA
exhibition-customs-temporary_export = Exportation temporaire
exhibition-customs-temporary_import = Importation temporaire
exhibition-customs-other = Autre
exhibition-shipment-planned = Prévu
exhibition-shipment-under_way = En route
exhibition-shipment-arrived = Arrivé
exhibition-permit-temporary_export = Exportation temporaire
exhibition-permit-temporary_import = Importation temporaire
exhibition-permit-customs = Passage en douane
exhibition-permit-immunity_from_seizure = Insaisissabilité
exhibition-permit-other = Autre autorisation
exhibition-permit-state-to_do = À demander
exhibition-permit-state-asked = Demandée
exhibition-permit-state-granted = Accordée
exhibition-permit-state-refused = Refusée
exhibition-permit-state-not_needed = Sans objet
exhibition-finance-unstated = Non précisé
exhibition-finance-host_pays = Chaque organisme d’accueil finance son étape
exhibition-finance-equal_shares = Parts égales
exhibition-finance-hire_fee = Redevance par étape
exhibition-finance-other = Autre mode
exhibition-side-ours = Nous
exhibition-side-theirs = Les partenaires
exhibition-side-both = Les deux
exhibition-anchor-opening = Ouverture
exhibition-anchor-closing = Clôture
exhibition-person-role-curator = Commissaire
exhibition-person-role-scenographer = Scénographe
exhibition-person-role-courier = Convoyeur
exhibition-person-role-conservator = Restaurateur
exhibition-person-role-designer = Graphiste
exhibition-person-role-translator = Traducteur
exhibition-person-role-press = Relations presse
exhibition-person-role-other = Autre
exhibition-conflict-venue_twice = Deux étapes occupent le même lieu en même temps
exhibition-conflict-object_twice = Des objets sont à deux endroits à la fois
exhibition-conflict-outside_loan = Des objets sont présentés hors de leur prêt
exhibition-conflict-loan_too_short = Le prêt finit avant le retour des objets
exhibition-conflict-leg_too_early = Une étape commence avant la fin de la précédente
exhibition-conflict-milestone_too_early = Un jalon échoit avant celui qu’il suit
exhibition-conflict-agreement_lapses = L’accord prend fin avant la clôture
exhibition-conflict-permit_expires = L’autorisation expire avant le retour des objets
exhibition-conflict-not_insured = Le prêt n’est pas assuré tous les jours
exhibition-conflict-shipment_too_late = Le transport arrive après l’ouverture

exhibition-one = Exposition commune
exhibition-about = Titre et thème
exhibition-no-venue = Lieu à trouver
exhibition-state-change = Changer l’état

exhibition-view-ahead = En cours ou à venir
exhibition-view-conflicts = Avec des conflits
