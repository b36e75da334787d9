settings-room = Réglages
settings-desk = Ce poste
settings-desk-text = Ces choix valent pour cet ordinateur et non pour le registre.
settings-language = Langue
settings-theme = Apparence
settings-theme-system = Comme le système
settings-theme-light = Claire
settings-theme-dark = Sombre
settings-zoom = Taille de l’affichage
settings-zoom-text = Également avec Ctrl + et Ctrl −, à tout moment.
settings-digits = Écrire les nombres en arabe avec les chiffres arabes orientaux (٠١٢٣)
settings-digits-text = Dans l’interface en arabe seulement. Les champs de saisie acceptent les deux.
settings-hijri = Afficher la date hégirienne à côté de la date grégorienne
settings-hijri-text = Selon le calendrier Oumm al-Qoura.
settings-notify = Me rappeler une fois par jour ce qui arrive à échéance
settings-notify-text = Par une notification du système, tant que Tawama est ouvert.
settings-actor = Votre nom dans l’historique
settings-actor-text = À défaut, le nom de votre session est repris.

settings-office = Le service
settings-office-name = Nom du service
settings-office-name-hint = Il est en tête des listes que vous exportez.
settings-home = Votre ville, région ou association
settings-home-hint = La partie dont ce registre est tenu ; elle est proposée d’avance dans chaque accord.
settings-agreements = Les accords
settings-pattern-example = soit { $example }
settings-expiring = Un accord « arrive à échéance »
settings-expiring-hint = Combien de mois avant son terme il est signalé ; 0 pour jamais.
settings-months =
    { $count ->
        [0] jamais
        [one] { $shown } mois avant son terme
       *[other] { $shown } mois avant son terme
    }
settings-decision = Une décision sur la reconduction est demandée
settings-decision-hint = Nombre de mois avant la date limite du préavis ; 0 pour ce jour même.
settings-decision-months =
    { $count ->
        [0] à la date limite du préavis
        [one] { $shown } mois avant la date limite du préavis
       *[other] { $shown } mois avant la date limite du préavis
    }
settings-dormant = Un accord est « en sommeil »
settings-dormant-hint = Nombre de mois sans rien d’entrepris ; 0 pour jamais.
settings-dormant-months =
    { $count ->
        [0] jamais
        [one] après { $shown } mois sans rien d’entrepris
       *[other] après { $shown } mois sans rien d’entrepris
    }
settings-letterhead = Papier à en-tête
settings-letterhead-text = Il figure en tête et au pied des rapports que vous imprimez, avec la signature au bas de ceux qui se signent.
settings-letterhead-preview = Le papier à en-tête tel qu’il sera imprimé
settings-letterhead-lines = En-tête
settings-letterhead-lines-hint = De l’État au service, une ligne pour chacun. Le français ou l’anglais est à gauche, l’arabe à droite.
settings-letterhead-logo = Armes ou logo
settings-letterhead-logo-hint = PNG, JPEG ou SVG, 1 Mo au plus.
settings-letterhead-logo-choose = Choisir une image…
settings-letterhead-logo-remove = Retirer l’image
settings-letterhead-logo-told = Ce que montre l’image
settings-letterhead-logo-told-hint = Pour qui ne la voit pas : « Armes de Tanger ».
settings-letterhead-address = Adresse
settings-letterhead-address-hint = Au pied de chaque page : adresse, téléphone, site.
settings-letterhead-issued-in = Lieu d’émission
settings-letterhead-issued = { $place }, le { $day }
settings-letterhead-function = Fonction du signataire
settings-letterhead-signatory = Nom du signataire
settings-letterhead-signatory-hint = Laissez vide si seule la fonction doit figurer.
settings-countries = Noms des pays
settings-countries-text = Les codes sont ceux de la norme ISO 3166-1 ; les noms sont les vôtres, à l’écran comme dans ce que vous exportez.
settings-country-choose = Renommer un pays
settings-country-label = Son nom
settings-country-back = Rétablir le nom d’origine
settings-fields = Domaines de coopération
settings-fields-text = Vos accords se rangent sous ces domaines. À droite, les objectifs de développement durable auxquels ils répondent.
settings-field-add = Ajouter un domaine
settings-field-label = Intitulé
settings-field-goals = Objectifs de développement durable
settings-field-goals-hint = Ceux auxquels ce domaine répond (Nations unies, 1 à 17).
settings-field-goal-add = Ajouter un objectif
settings-jurisdictions = Approbations par pays
settings-jurisdictions-text = Les étapes nécessaires avant qu’un accord ne prenne effet. Elles vous appartiennent : vérifiez-les au regard du droit en vigueur et modifiez-les.
settings-jurisdiction-add = Ajouter un pays
settings-jurisdiction-label = Nom du pays ou du régime
settings-jurisdiction-steps = Étapes, dans l’ordre
settings-jurisdiction-clock =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
settings-carry = Les réglages en un fichier
settings-carry-text = Pour un collègue, ou pour un autre ordinateur. Votre nom et les emplacements des sauvegardes restent ici.
settings-carry-save = Enregistrer les réglages dans un fichier…
settings-carry-saved = Enregistré : { $path }
settings-carry-name = reglages-tawama
settings-carry-take = Importer des réglages…
settings-carry-found = Écrit le { $day }.
settings-carry-found-by = Écrit le { $day } par : { $office }
settings-carry-desk = Pour ce poste
settings-carry-desk-text = Langue, apparence, chiffres, dates hégiriennes, rappels, colonnes des listes, choix faits pour les rapports.
settings-carry-office = Pour le service
settings-carry-office-text = Nom, numérotation et alertes, en-tête, noms des pays, domaines de coopération, approbations par pays, fichiers retenus. Rien n’est enlevé ; cela peut être annulé.
settings-carry-do = Les importer
settings-carry-done = Les réglages sont importés.
settings-upkeep = Entretien
settings-upkeep-text = Vérifie que le fichier, ce qui est calculé à partir de ses faits, son historique et chaque fichier de ses documents sont intacts.
settings-repair = Réparer ce qui peut l’être
settings-repairing = Réparation…
settings-dangling =
    { $count ->
        [one] { $shown } ligne de { $table } renvoie à ce qui n’existe pas. Restaurez une sauvegarde antérieure.
       *[other] { $shown } lignes de { $table } renvoient à ce qui n’existe pas. Restaurez une sauvegarde antérieure.
    }
settings-derived = Ne correspond plus aux faits : { $area }. La réparation le recalcule.
settings-damage = Le fichier lui-même est endommagé. La réparation refait ses index ; si le dommage va plus loin, restaurez une sauvegarde.
settings-trail = L’historique ne mène pas à ce qui est là : ce que l’opération nº { $number } a écrit a été modifié en dehors du programme. Elle ne peut être annulée, ni celles d’avant ; les fiches elles-mêmes sont telles qu’affichées.
settings-repaired-indexes = Les index du fichier ont été refaits.
settings-repaired-derived = Recalculé : { $area }.
settings-repaired-documents =
    { $count ->
        [one] Un document a été repris d’une sauvegarde.
       *[other] { $count } documents ont été repris des sauvegardes.
    }
settings-repaired-nothing = Rien n’a pu être réparé : ce qui ne va pas est indiqué ci-dessous.
check-area-names = les noms et leur ordre
check-area-words = les mots qui servent à trouver les fiches
check-area-standings = l’état des accords
check-area-exhibitions = les dates et les conflits des expositions
check-area-deadlines = les échéances
check-area-likeness = ce par quoi les fiches se ressemblent
check-area-countries = l’ordre des pays
settings-check = Vérifier le registre
settings-checking = Vérification…
settings-sound = Le registre est intact
settings-unsound = Il y a un problème
settings-unnamed =
    { $count ->
        [one] { $shown } fichier ne relève d’aucun document.
       *[other] { $shown } fichiers ne relèvent d’aucun document.
    }
settings-tidy = Les mettre de côté
settings-tidied =
    { $count ->
        [one] { $count } fichier mis de côté dans { $path }.
       *[other] { $count } fichiers mis de côté dans { $path }.
    }
settings-tidy-nothing = Rien à mettre de côté.
settings-goal = { $goal } · { $name }
settings-about = À propos de Tawama
settings-about-text = Rien ne quitte cet ordinateur : le programme fonctionne hors connexion. Tout ce que vous inscrivez est dans le fichier du registre.
settings-version = Version
settings-file = Ce registre
settings-licence = Licence
settings-carried-countries = Noms des pays
settings-carried-gazetteer = Répertoire des villes
settings-carried-type = Caractères
settings-carried-icons = Pictogrammes

goal-1 = Pas de pauvreté
goal-2 = Faim « zéro »
goal-3 = Bonne santé et bien-être
goal-4 = Éducation de qualité
goal-5 = Égalité entre les sexes
goal-6 = Eau propre et assainissement
goal-7 = Énergie propre et d’un coût abordable
goal-8 = Travail décent et croissance économique
goal-9 = Industrie, innovation et infrastructure
goal-10 = Inégalités réduites
goal-11 = Villes et communautés durables
goal-12 = Consommation et production responsables
goal-13 = Lutte contre les changements climatiques
goal-14 = Vie aquatique
goal-15 = Vie terrestre
goal-16 = Paix, justice et institutions efficaces
goal-17 = Partenariats pour la réalisation des objectifs
settings-diagnostic = Afficher le diagnostic
settings-diagnostic-text = Pour qui vous aide : versions, tailles, nombres et ce qui s’est mal passé récemment. Il ne nomme personne ni rien du registre, et ne part nulle part de lui-même.
settings-diagnostic-copy = Le copier
settings-diagnostic-copied = Le diagnostic est copié.

problem-settings-not-one = Ce fichier ne contient pas de réglages de Tawama. Choisissez-en un qui a été enregistré dans les réglages.
problem-settings-newer = Une version plus récente de Tawama a écrit ce fichier. Mettez Tawama à jour, ou faites enregistrer le fichier par cette version-ci.
problem-settings-damaged = Le fichier de réglages est endommagé. Faites-le enregistrer de nouveau.
problem-text-too-long = Écrivez { $most } lettres au plus.
