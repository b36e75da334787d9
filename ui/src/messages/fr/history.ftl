history-room = Historique
history-lead = Tout ce qui a été fait dans ce registre, du plus récent au plus ancien. Rien ne s’en efface : annuler une opération en ajoute une autre.
history-empty = Rien n’a encore été fait dans ce registre.
history-older = Opérations plus anciennes
history-of-record = Historique de la fiche
history-unnamed = sans nom
history-act = opération nº { $number }
history-undo = Annuler cette opération
history-undo-act = Annuler l’opération : { $act }
history-state-undone = Annulée
history-state-undone-text = Cette opération a été annulée ; elle peut être rétablie tant que rien d’autre n’est fait.
history-state-superseded = Annulée définitivement
history-state-superseded-text = Cette opération a été annulée, puis d’autres ont suivi : elle ne peut plus être rétablie.
history-by = par { $actor }
history-added = ajout
history-changed = modification
history-removed = retrait
history-became = devient
history-nothing = (vide)
history-fields-none = Cette opération n’a rien changé dans les champs de cette fiche.
history-more-fields =
    { $count ->
        [one] Voir { $count } autre champ
       *[other] Voir { $count } autres champs
    }
history-yes = oui
history-no = non

## Les opérations

op-add-place = Ajout du lieu « { $subject } »
op-edit-place = Modification du lieu « { $subject } »
op-delete-place = Suppression du lieu « { $subject } »
op-add-partner = Ajout du partenaire « { $subject } »
op-edit-partner = Modification du partenaire « { $subject } »
op-delete-partner = Suppression du partenaire « { $subject } »
op-add-person = Ajout de la personne « { $subject } »
op-edit-person = Modification de la personne « { $subject } »
op-delete-person = Suppression de la personne « { $subject } »
op-add-occasion = Ajout de l’occasion « { $subject } »
op-edit-occasion = Modification de l’occasion « { $subject } »
op-delete-occasion = Suppression de l’occasion « { $subject } »
op-add-agreement = Ajout de l’accord « { $subject } »
op-edit-agreement = Modification de l’accord « { $subject } »
op-delete-agreement = Suppression de l’accord « { $subject } »
op-add-venue = Ajout du lieu d’exposition « { $subject } »
op-edit-venue = Modification du lieu d’exposition « { $subject } »
op-delete-venue = Suppression du lieu d’exposition « { $subject } »
op-add-exhibition = Ajout de l’exposition « { $subject } »
op-edit-exhibition = Modification de l’exposition « { $subject } »
op-delete-exhibition = Suppression de l’exposition « { $subject } »
op-add-activity = Ajout de « { $subject } » au programme
op-edit-activity = Modification de « { $subject } » au programme
op-delete-activity = Suppression de « { $subject } » du programme
op-add-document = Ajout du document « { $subject } »
op-edit-document = Modification du document « { $subject } »
op-delete-document = Suppression du document « { $subject } »
op-add-home = Inscription de notre collectivité : « { $subject } »
op-edit-office = Modification des réglages du service
op-edit-letterhead = Modification du papier à en-tête
op-take-settings = Import de réglages
op-edit-country = Modification du nom d’un pays
op-edit-fields = Modification des domaines de coopération
op-edit-jurisdictions = Modification des approbations d’un pays
op-make-sample = Mise en place du registre d’exemple
op-import = Import d’une feuille de calcul
op-merge-place = Fusion de deux fiches : « { $subject } »
op-distinguish-place = Deux fiches déclarées distinctes : « { $subject } »
op-merge-partner = Fusion de deux fiches : « { $subject } »
op-distinguish-partner = Deux fiches déclarées distinctes : « { $subject } »
op-merge-person = Fusion de deux fiches : « { $subject } »
op-distinguish-person = Deux fiches déclarées distinctes : « { $subject } »
op-merge-agreement = Fusion de deux fiches : « { $subject } »
op-distinguish-agreement = Deux fiches déclarées distinctes : « { $subject } »
op-undo = Annulation — { $what }
op-redo = Rétablissement — { $what }

## Ce dont une fiche est faite

table-place = Lieu
table-place_name = Nom
table-partner = Partenaire
table-partner_name = Nom
table-partner_language = Langue de correspondance
table-person = Personne
table-person_name = Nom
table-person_contact = Moyen de contact
table-person_language = Langue de correspondance
table-mandate = Mandat
table-occasion = Occasion
table-agreement = Accord
table-agreement_party = Partie
table-signature = Signataire
table-witness = Témoin
table-agreement_field = Domaine de coopération
table-agreement_language = Langue du texte
table-agreement_original = Originaux
table-agreement_link = Accord lié
table-agreement_source = Source
table-event = Événement
table-approval = Approbation
table-venue = Lieu d’exposition
table-exhibition = Exposition
table-exhibition_agreement = Accord mis en œuvre
table-exhibition_party = Organisateur
table-leg = Étape
table-gift = Cadeau
table-document = Document
table-commitment = Engagement
table-commitment_kept = Engagement tenu
table-exhibition_commitment = Engagement mis en œuvre
table-activity = Activité
table-activity_agreement = Accord mis en œuvre
table-activity_commitment = Engagement mis en œuvre
table-activity_party = Partie
table-participant = Participant
table-activity_point = Rendez-vous du programme
table-activity_cost = Ligne de budget
table-contributor = Intervenant
table-leg_language = Langue des cartels
table-lent_object = Objet
table-object_leg = Étape où il est présenté
table-condition_report = Constat d’état
table-shipment = Transport
table-shipment_object = Objet transporté
table-permit = Autorisation
table-insurance = Assurance
table-exhibition_cost = Ligne budgétaire
table-exchange_rate = Taux de change
table-milestone = Jalon
table-accepted_conflict = Conflit accepté
table-place_distinct = Fiche distincte
table-partner_distinct = Fiche distincte
table-person_distinct = Fiche distincte
table-agreement_distinct = Fiche distincte

## Ses champs

column-address = Formule d’appel
column-agreement = Accord
column-archived = Archivé
column-area_m2 = Surface (m²)
column-authentic = Fait foi
column-capacity = Qualité
column-venue-capacity = Capacité d’accueil
column-citation = Référence de la source
column-climate = Conditions climatiques
column-closes = Clôture
column-concept = Concept
column-confirmed = Confirmé
column-count = Nombre
column-country = Pays
column-day = Date
column-dismantled = Démontage au plus tard
column-duration_months = Durée
column-edition = Édition
column-entry_date = Date d’entrée en vigueur
column-entry_rule = Entrée en vigueur
column-expiry_set = Échéance fixée
column-fact = Fait attesté
column-field = Domaine
column-function = Fonction
column-geonames = Numéro GeoNames
column-hall = Salle
column-heritage = Patrimoine présenté
column-holder = Détenus par
column-install = Montage à partir du
column-instrument = Instrument
column-instrument_as_signed = Dénomination telle que signée
column-keep_until = À conserver jusqu’au
column-kind = Nature
column-event-kind = Événement
column-lang = Langue
column-latitude = Latitude
column-location = Lieu de conservation
column-longitude = Longitude
column-name = Nom
column-template_purpose-purpose = Sert pour
column-format = Forme
column-added = Gardé le
column-note = Remarque
column-notes = Notes
column-notice_count = Préavis
column-notice_unit = Unité du préavis
column-occasion = Occasion
column-opens = Ouverture
column-organiser = Organisateur
column-other = Accord
column-parent = Relève de
column-agreement-parent = Accord de rattachement
column-partner = Partie
column-venue-partner = Géré par
column-signature-partner = Pour la partie
column-witness-partner = Organisme
column-person = Personne
column-place = Lieu
column-agreement-place = Lieu de signature
column-population = Population
column-population_year = Année du chiffre
column-prevails = Prévaut en cas de divergence
column-protocol_rank = Rang protocolaire
column-reference = Référence
column-activity = Activité
column-bytes = Taille en octets
column-exhibition = Exposition
column-media = Type de média
column-document-name = Nom du fichier
column-pages = Pages
column-sha256 = SHA-256
column-clause = Clause
column-commitment = Engagement
column-committed = Montant engagé
column-currency = Devise
column-direction = Sens
column-due = Échéance
column-heading = Poste
column-outcome = Bilan
column-owed_by = À la charge de
column-paid = Montant payé
column-participants = Participants
column-planned = Montant prévu
column-purpose = But
column-time = Heure
column-what = Quoi
column-wording = Ce qui est dû
column-yearly = Chaque année
column-authority = Autorité
column-changes = Ce qu’il modifie
column-clock_days = Délai en jours
column-completion = Accompli
column-decided = Décidé
column-notice_anchor = Le préavis prend effet
column-silence = En cas de silence
column-submitted = Soumis
column-renewal = Reconduction
column-renewal_maximum = Nombre maximal de reconductions
column-renewal_months = Durée de la reconduction
column-role = Rôle
column-security = Sûreté
column-seen = Consulté le
column-signed = Signature
column-settled = Tenu ou abandonné le
column-since = Depuis
column-state = État
column-subdivision = Région ou province
column-text = Nom
column-theme = Thème
column-time_zone = Fuseau horaire
column-title = Intitulé
column-exhibition-title = Titre
column-title_as_signed = Intitulé tel que signé
column-until = Jusqu’au
column-value = Adresse ou numéro
column-gift-value = Valeur
column-venue = Lieu d’exposition
column-visitors = Visiteurs
column-website = Site web
column-wikidata = Élément Wikidata
column-travel_days = Jours de trajet depuis l’étape précédente
column-ceremony = Inauguration
column-person_name = Nom
column-exhibition-person = Responsable
column-exhibition-person_name = Responsable
column-leg-person = Responsable sur place
column-leg-person_name = Responsable sur place
column-condition_report-person = Établi par
column-condition_report-person_name = Établi par
column-milestone-person = Contact
column-milestone-person_name = Contact
column-finance = Financement
column-press = Presse
column-evaluation = Évaluation
column-lessons = Enseignements
column-facilities_report = Date de la fiche technique
column-leg = Étape
column-maker = Auteur
column-dated = Datation
column-material = Matière
column-dimensions = Dimensions
column-number = Numéro d’inventaire
column-lender = Prêteur
column-pieces = Pièces
column-lent_object-value = Valeur d’assurance
column-valued = Date d’évaluation
column-transport = Conditions de transport
column-courier = Convoyeur
column-courier_name = Convoyeur
column-credit = Mention du prêteur
column-condition_out = État au départ
column-condition_in = État au retour
column-display = Conditions de présentation
column-nature = Original ou copie
column-picture = Image
column-object = Objet
column-stage = Moment
column-condition = État constaté
column-document = Document
column-from_venue = De
column-from_place = De
column-to_venue = À
column-to_place = À
column-leaves = Départ
column-arrives = Arrivée
column-carrier = Transporteur
column-crates = Caisses
column-customs = Douane
column-nail_to_nail = Clou à clou
column-shipment = Transport
column-asked = Demandée
column-granted = Accordée
column-expires = Expire
column-insurer = Assureur
column-policy = Police
column-excess = Franchise
column-from_currency = Une unité de
column-to_currency = En
column-rate = Taux
column-side = À la charge de
column-done = Fait
column-after = Après
column-anchor = Compté depuis
column-days = Jours
column-milestone-leg = Étape de référence
column-conflict = Conflit
column-reason = Motif
column-place_distinct-other = Autre fiche
column-partner_distinct-other = Autre fiche
column-person_distinct-other = Autre fiche
column-agreement_distinct-other = Autre fiche
column-actor = Accepté par

op-add-saved_view = Enregistrement de la vue « { $subject } »
op-edit-saved_view = Modification de la vue « { $subject } »
op-delete-saved_view = Suppression de la vue « { $subject } »
op-add-template = Ajout du modèle « { $subject } »
op-edit-template = Modification du modèle « { $subject } »
op-delete-template = Retrait du modèle « { $subject } »
op-change-many-place =
    { $count ->
        [one] Modification d’un lieu
       *[other] Modification de { $count } lieux à la fois
    }
op-change-many-partner =
    { $count ->
        [one] Modification d’un partenaire
       *[other] Modification de { $count } partenaires à la fois
    }
op-change-many-person =
    { $count ->
        [one] Modification d’une personne
       *[other] Modification de { $count } personnes à la fois
    }
op-change-many-agreement =
    { $count ->
        [one] Modification d’un accord
       *[other] Modification de { $count } accords à la fois
    }
op-change-many-exhibition =
    { $count ->
        [one] Modification d’une exposition
       *[other] Modification de { $count } expositions à la fois
    }
op-change-many-activity =
    { $count ->
        [one] Modification d’une activité
       *[other] Modification de { $count } activités à la fois
    }
op-change-many-document =
    { $count ->
        [one] Modification d’un document
       *[other] Modification de { $count } documents à la fois
    }
op-delete-many-place =
    { $count ->
        [one] Suppression d’un lieu
       *[other] Suppression de { $count } lieux à la fois
    }
op-delete-many-partner =
    { $count ->
        [one] Suppression d’un partenaire
       *[other] Suppression de { $count } partenaires à la fois
    }
op-delete-many-person =
    { $count ->
        [one] Suppression d’une personne
       *[other] Suppression de { $count } personnes à la fois
    }
op-delete-many-occasion =
    { $count ->
        [one] Suppression d’une occasion
       *[other] Suppression de { $count } occasions à la fois
    }
op-delete-many-agreement =
    { $count ->
        [one] Suppression d’un accord
       *[other] Suppression de { $count } accords à la fois
    }
op-delete-many-venue =
    { $count ->
        [one] Suppression d’un lieu d’exposition
       *[other] Suppression de { $count } lieux d’exposition à la fois
    }
op-delete-many-exhibition =
    { $count ->
        [one] Suppression d’une exposition
       *[other] Suppression de { $count } expositions à la fois
    }
op-delete-many-activity =
    { $count ->
        [one] Suppression d’une activité
       *[other] Suppression de { $count } activités à la fois
    }
op-delete-many-document =
    { $count ->
        [one] Suppression d’un document
       *[other] Suppression de { $count } documents à la fois
    }
table-saved_view = Vue
table-template = Modèle
table-template_purpose = Sert pour
