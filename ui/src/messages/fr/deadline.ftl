deadline-rule-decide = Décider de la reconduction
deadline-rule-notice = Date limite du préavis
deadline-rule-renewal = Reconduction
deadline-rule-expiry = Échéance
deadline-rule-entry = Entrée en vigueur
deadline-rule-approval = Approbation
deadline-rule-commitment = Engagement
deadline-rule-installation = Montage
deadline-rule-opening = Ouverture
deadline-rule-closing = Clôture
deadline-rule-dismantling = Démontage
deadline-rule-milestone = Jalon
deadline-rule-loan_return = Retour d’un prêt
deadline-rule-shipment = Transport
deadline-rule-permit_expiry = Fin d’une autorisation
deadline-rule-insurance_end = Fin d’une assurance
deadline-rule-activity = Activité
deadline-rule-outcome = Rédiger le bilan
deadline-rule-retention = Revoir les données de la personne
deadline-in-calendar = { $what } : { $record }
deadline-known-as = Date connue : { $day }
deadline-waits-for = À la charge de : { $owner }
deadline-digest =
    { $count ->
        [one] { $count } échéance
       *[other] { $count } échéances
    }
deadline-digest-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
