# Les modèles Word du service : ce que signifient les champs, et ce qui ne va pas dans un modèle.
template-list-more = { $before }, { $item }
template-list-last = { $before } et { $item }
template-yes = oui
template-no = non

template-sort-text = texte
template-sort-wording = texte par langue
template-sort-date = date
template-sort-count = nombre
template-sort-amount = montant
template-sort-flag = oui ou non
template-sort-picture = image
template-sort-record = fiche
template-sort-list = liste

template-field-today = Le jour où le document est établi
template-field-as_of = La date de la situation décrite
template-field-logo = Les armes ou le logo du service
template-field-office = Le service lui-même
template-field-agreement = L’accord dont parle le document
template-field-partner = Le partenaire dont parle le document ; pour un accord, la première partie autre que la nôtre
template-field-exhibition = L’exposition dont parle le document
template-field-agreements = Les accords ; à la racine, ceux en vigueur ce jour-là
template-field-name = Le nom
template-field-home = Notre partie : la ville ou la collectivité du service
template-field-heading = L’en-tête, ligne par ligne
template-field-place = Le lieu : de signature, d’établissement
template-field-left = Les lignes de l’en-tête du côté latin
template-field-right = Les lignes de l’en-tête du côté arabe
template-field-text = Le texte de la ligne
template-field-issued = Le lieu et la date d’établissement, comme dans une lettre
template-field-our_ref = La référence que le service donne au document
template-field-address = L’adresse postale
template-field-signatory = Le nom du signataire
template-field-arms = Ce que montrent les armes ou le logo
template-field-reference = La référence
template-field-title = L’intitulé
template-field-title_as_signed = L’intitulé tel que signé
template-field-instrument = La nature de l’accord
template-field-instrument_as_signed = Le nom que le texte se donne
template-field-state = L’état
template-field-signed = La date de signature
template-field-occasion = L’occasion de la signature
template-field-begins = L’entrée en vigueur
template-field-ends = L’échéance
template-field-notice_by = La date limite de préavis
template-field-duration_months = La durée, en mois
template-field-renewal = La reconduction
template-field-changes = Ce qu’il modifie
template-field-parent = Ce dont il dépend
template-field-notes = Les notes
template-field-parties = Les parties
template-field-signatures = Les signatures
template-field-witnesses = Les personnes présentes
template-field-fields = Les domaines de coopération
template-field-languages = Les langues du texte
template-field-originals = Les exemplaires originaux
template-field-approvals = Les approbations, dans l’ordre
template-field-commitments = Les engagements
template-field-events = Les événements de sa vie
template-field-family = Les avenants et programmes qui en relèvent
template-field-exhibitions = Les expositions
template-field-activities = Les activités du programme
template-field-role = Le rôle
template-field-kind = Le type
template-field-country = Le pays, tel que le service le nomme
template-field-ours = Si c’est notre partie
template-field-person = La personne
template-field-capacity = La qualité en laquelle elle agit
template-field-party = La partie représentée
template-field-code = Le code de la langue
template-field-authentic = Si le texte fait foi
template-field-prevails = Si le texte prévaut
template-field-holder = Le dépositaire
template-field-location = L’endroit où il est conservé
template-field-count = Le nombre
template-field-authority = L’autorité
template-field-submitted = La date de transmission
template-field-decided = La date de décision
template-field-answer_by = La date limite de réponse
template-field-note = La remarque
template-field-wording = Les termes de l’engagement
template-field-clause = L’article du texte
template-field-owed_by = Qui en est chargé
template-field-due = La date d’échéance
template-field-yearly = S’il revient chaque année
template-field-field = Le domaine de coopération
template-field-carried_by = Ce qui le met en œuvre
template-field-day = La date
template-field-official_name = La dénomination officielle
template-field-population = La population
template-field-website = Le site
template-field-people = Les personnes en fonction
template-field-salutation = La formule d’appel
template-field-function = La fonction
template-field-mail = L’adresse électronique
template-field-telephone = Le téléphone
template-field-theme = Le thème
template-field-concept = Le concept
template-field-heritage = Le patrimoine présenté
template-field-opens = L’ouverture
template-field-closes = La clôture
template-field-legs = Les étapes
template-field-objects = Les objets prêtés
template-field-milestones = Les jalons
template-field-venue = Le lieu d’exposition
template-field-install = Le début du montage
template-field-ceremony = L’inauguration
template-field-dismantled = La fin du démontage
template-field-visitors = Le nombre de visiteurs
template-field-inventory_number = Le numéro d’inventaire
template-field-maker = L’auteur
template-field-dated = La datation
template-field-material = La matière
template-field-dimensions = Les dimensions
template-field-pieces = Le nombre de pièces
template-field-lender = Le prêteur
template-field-value = La valeur d’assurance
template-field-since = Le début du prêt
template-field-until = La fin du prêt
template-field-credit = La mention de crédit
template-field-done = La date où c’est fait
template-field-side = À la charge de qui
template-field-number = Le rang dans la liste, à partir de un

problem-template-not-word = Ce n’est pas un document Word (.docx).
problem-template-old-or-locked = Le document est d’une version de Word antérieure à 2007, ou protégé par un mot de passe. Enregistrez-le en .docx, sans mot de passe.
problem-template-damaged = Le document est endommagé ({ $what }). Ouvrez-le dans votre traitement de texte et enregistrez-le à nouveau.
problem-template-too-large =
    Le document est plus volumineux que ne l’est un modèle{ $what ->
        [none] .
       *[other] { " " }({ $what }).
    }
problem-template-declares = Le document contient des déclarations XML qu’aucun traitement de texte n’écrit. Il est refusé.
problem-template-macros = Le document contient des macros. Enregistrez-le en .docx, sans macros.
problem-template-controls = Le document contient des contrôles ou des objets d’autres programmes. Retirez-les.
problem-template-takes = Le document va chercher quelque chose hors de lui-même ({ $what }). Insérez-le dans le document.
problem-template-field-open =
    « { $name } » n’est pas refermé par { "}}" } ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »)
problem-template-field-unclear =
    « { $name } » n’est pas compris ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »). Un champ s’écrit comme partner.name.
problem-template-field-unknown =
    « { $name } » n’est le nom d’aucun champ ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »). { $nearest ->
        [none] { "" }
       *[other] Voulait-on écrire « { $nearest } » ?
    }
problem-template-subject-missing =
    « { $name } » n’a pas de valeur ici ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } ») : le document est établi pour autre chose. Choisissez un accord, un partenaire ou une exposition.
problem-template-not-a-list =
    « { $name } » ne peut être répété : ce n’est pas une liste ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »).
problem-template-filter-unknown =
    « { $filter } » n’est pas une mise en forme connue ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »). { $nearest ->
        [none] { "" }
       *[other] Voulait-on écrire « { $nearest } » ?
    }
problem-template-filter-unfit =
    « { $filter } » ne convient pas à « { $name } » ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »).
problem-template-mark-open =
    « { $name } » n’a pas de fin ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »).
problem-template-mark-stray =
    « { $name } » ne répond à aucun début ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »).
problem-template-mark-not-alone =
    « { $name } » doit être seul dans son paragraphe, ou tenir avec sa fin dans le même ({ $part ->
        [header] en-tête
        [footer] pied de page
        [notes] notes
       *[text] texte
    }, paragraphe { $paragraph } : « { $around } »).
