## La boîte qui trouve tout, et la page de tout ce qui a été trouvé.

search-room = Recherche
search-lead = Cherchez des mots dans n’importe quelle langue, ou une expression exacte entre guillemets droits : "…". Filtrez avec état: ou pays:, et excluez un mot avec -mot.
search-box = Rechercher partout
search-hits =
    { $count ->
        [0] Rien n’a été trouvé
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-hits-more =
    { $count ->
        [one] Le premier résultat, et d’autres
       *[other] Les { $count } premiers résultats, et d’autres
    }
search-all = Tous les résultats pour « { $text } »
search-more = Afficher la suite
search-filter-as = Filtre : { $label }
search-mend = Vouliez-vous dire « { $nearest } » ?
search-mend-hint = Corriger ainsi
search-complete-key = Tab pour compléter
search-nothing = Rien ne contient ces mots
search-nothing-text = Essayez moins de mots, le début d’un mot, ou retirez un filtre.

## Les genres de fiches, pour filtrer et pour montrer

search-kind-place = Lieu
search-kind-partner = Partenaire
search-kind-person = Personne
search-kind-occasion = Occasion
search-kind-agreement = Accord
search-kind-venue = Lieu d’exposition
search-kind-exhibition = Exposition
search-kind-activity = Activité
search-kind-document = Document

## Les noms des filtres : un seul mot, à taper devant deux-points

search-filter-kind = type
search-filter-status = état
search-filter-country = pays
search-filter-field = domaine
search-filter-partner = partenaire
search-filter-instrument = acte
search-filter-signed = signé
search-filter-since = début
search-filter-until = fin

## Où cela a été trouvé

search-passage-name = Nom
search-passage-reference = Référence
search-passage-as_signed = Tel que signé
search-passage-file = Nom du fichier
search-passage-note = Remarque
search-passage-capacity = Qualité
search-passage-commitment = Engagement
search-passage-change = Ce qu’il modifie
search-passage-approval = Approbation
search-passage-function = Fonction
search-passage-contact = Coordonnées
search-passage-country = Pays
search-passage-subdivision = Région ou province
search-passage-when = Date ou édition
search-passage-hall = Salle
search-passage-condition = Conditions d’accueil
search-passage-theme = Thème
search-passage-concept = Concept
search-passage-outcome = Bilan
search-passage-participant = Participant ou participante
search-passage-object = Objet prêté
search-passage-milestone = Jalon
search-passage-point = Rendez-vous du programme
search-passage-budget = Ligne du budget
search-passage-shipment = Transport
search-passage-permit = Autorisation
search-passage-insurance = Assurance
search-passage-text = Texte
search-passage-party = Partie
search-passage-signatory = Signataire ou témoin
search-passage-occasion = Occasion
search-passage-place = Lieu
