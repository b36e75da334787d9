## Objets

exhibition-object = Objet
exhibition-objects = Objets
exhibition-object-add = Ajouter un objet
exhibition-object-choose = Choisir un objet
exhibition-objects-empty = Ici figure ce qui est prêté à l’exposition, avec le prêteur, la valeur et les dates.
exhibition-objects-find = Chercher un objet
exhibition-objects-count =
    { $count ->
        [one] { $shown } objet
       *[other] { $shown } objets
    }
exhibition-pieces-count =
    { $count ->
        [one] { $shown } pièce
       *[other] { $shown } pièces
    }
exhibition-object-kind = Nature de l’objet
exhibition-object-maker = Auteur
exhibition-object-dated = Datation
exhibition-object-material = Matière et technique
exhibition-object-dimensions = Dimensions
exhibition-object-nature = Original ou copie
exhibition-object-number = Numéro d’inventaire
exhibition-object-lender = Prêteur
exhibition-object-pieces = Nombre de pièces
exhibition-object-value = Valeur d’assurance
exhibition-object-valued = Évalué le
exhibition-object-loan = Prêt
exhibition-object-since = Prêté du
exhibition-object-until = Prêté jusqu’au
exhibition-object-legs = Présenté à
exhibition-object-credit = Mention du prêteur
exhibition-object-display = Conditions de présentation
exhibition-object-transport = Mode de transport
exhibition-object-condition-out = État au départ
exhibition-object-condition-in = État au retour
exhibition-object-picture = Photographie
exhibition-courier = Convoyeur
exhibition-document-none = Aucun
exhibition-documents-first = Ajoutez d’abord le fichier aux documents de l’exposition.
exhibition-insured = Valeurs assurées
exhibition-insured-all = Tous les objets
exhibition-insured-for = assurés pour { $value }
exhibition-unvalued =
    { $count ->
        [one] { $shown } sans valeur
       *[other] { $shown } sans valeur
    }

## Constats d’état

exhibition-condition = Constat
exhibition-conditions = Constats d’état
exhibition-condition-add = Ajouter un constat
exhibition-conditions-empty = Ici se consigne l’état de chaque objet à l’emballage et au déballage, à l’aller et au retour.
exhibition-condition-stage = Moment
exhibition-condition-day = Jour
exhibition-condition-by = Établi par
exhibition-condition-document = Constat joint

## Envois

exhibition-shipment = Transport
exhibition-shipments = Transports
exhibition-shipment-add = Ajouter un transport
exhibition-shipments-empty = Ici figure ce qui est transporté, d’où et vers où, quand et par qui.
exhibition-shipment-named = Transport de { $from } à { $to }
exhibition-shipment-leg = Amène les objets à
exhibition-shipment-home = Ramène les objets chez les prêteurs
exhibition-shipment-from = Départ
exhibition-shipment-to = Arrivée
exhibition-stop-place = { $label } : un lieu en toutes lettres
exhibition-shipment-leaves = Part le
exhibition-shipment-arrives = Arrive le
exhibition-shipment-days = Départ et arrivée
exhibition-shipment-carrier = Transporteur
exhibition-shipment-crates = Caisses
exhibition-crates-count =
    { $count ->
        [one] { $shown } caisse
       *[other] { $shown } caisses
    }
exhibition-shipment-customs = Régime douanier
exhibition-shipment-reference = Numéro des documents de douane
exhibition-shipment-all-hint = Tant qu’aucun n’est choisi, le transport les emporte tous.

## Autorisations

exhibition-permit = Autorisation
exhibition-permits = Autorisations
exhibition-permit-add = Ajouter une autorisation
exhibition-permits-empty = Ici figure ce qu’une autorité doit permettre : exportation temporaire, douane, insaisissabilité. Le jour où une autorisation expire est une limite ferme.
exhibition-permit-named = { $kind } ({ $reference })
exhibition-permit-leg = Pour
exhibition-permit-authority = Autorité
exhibition-permit-reference = Numéro
exhibition-permit-asked = Demandée le
exhibition-permit-granted = Accordée le
exhibition-permit-expires = Expire le
exhibition-permit-expires-hint = Les objets doivent être rentrés ce jour-là.

## Assurance

exhibition-insurance = Assurances
exhibition-insurance-add = Ajouter une police
exhibition-insurance-empty = Ici figurent les polices qui couvrent les objets, avec les jours couverts.
exhibition-insurance-unnamed = Police sans assureur
exhibition-insurer = Assureur
exhibition-policy = Numéro de police
exhibition-insurance-since = Couvre à partir du
exhibition-insurance-until = Couvre jusqu’au
exhibition-insurance-days = Jours couverts
exhibition-excess = Franchise
exhibition-nail-to-nail = Clou à clou
exhibition-nail-to-nail-hint = Les trajets aller et retour sont couverts aussi.
