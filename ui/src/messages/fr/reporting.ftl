reporting-room = Rapports
reporting-choose = Choisissez un rapport
reporting-choose-text = Ses premières pages s’affichent telles qu’elles seront imprimées, puis il s’enregistre en PDF, Word, Excel ou dans un autre format.
reporting-agreements = Accords
reporting-partners = Partenaires
reporting-activity = Expositions et activités

reporting-in_force = Accords en vigueur
reporting-in_force-text = Les accords en vigueur à la date choisie, tels qu’ils se présentaient ce jour-là.
reporting-list = Liste des accords
reporting-list-text = Les accords de la liste, dans son ordre, ou tous, avec ce qui en est dit d’ordinaire.
reporting-ending = Échéances et préavis
reporting-ending-text = Les accords qui prennent fin, ou qu’il faut dénoncer ou renouveler, pendant la période.
reporting-agreement = Fiche d’accord
reporting-agreement-text = Un accord avec ses parties, sa durée, ses approbations, ses engagements et ses avenants.
reporting-register = Registre complet
reporting-register-text = Tous les accords, avec tout ce qui en est consigné.
reporting-partner = Fiche du partenaire
reporting-partner-text = Un partenaire en quelques pages : accords, échanges, expositions, personnes, engagements de chacun.
reporting-briefing = Note avant une visite
reporting-briefing-text = Ce qu’il faut savoir avant de recevoir une délégation ou de se rendre chez elle.
reporting-annual = Rapport d’activité
reporting-annual-text = Ce qui a été signé, renouvelé, réalisé et dépensé pendant l’année, pour le conseil.
reporting-exhibition = Dossier d’exposition
reporting-exhibition-text = Une exposition commune : étapes, objets, transports, autorisations, budget, échéancier.
reporting-loan_list = Liste des prêts
reporting-loan_list-text = Les objets prêtés pour une exposition, leurs valeurs d’assurance et leurs conditions.
reporting-calendar = Calendrier des expositions et des visites
reporting-calendar-text = Ce qui a lieu pendant la période, mois par mois.
reporting-deadlines = Échéances de la semaine
reporting-deadlines-text = Ce qui est dû, et par qui, dans les semaines qui viennent.

reporting-options = Options du rapport
reporting-of-partner = Partenaire
reporting-of-agreement = Accord
reporting-of-exhibition = Exposition
reporting-choose-partner = Choisissez le partenaire.
reporting-choose-agreement = Choisissez l’accord.
reporting-choose-exhibition = Choisissez l’exposition.
reporting-which = Quels accords
reporting-which-all = Tous les accords
reporting-which-list = La liste des accords, telle qu’elle est filtrée
reporting-which-narrowed = La liste est filtrée en ce moment : le rapport ne dit que ce qu’elle montre.
reporting-which-selected = Des accords sont sélectionnés dans la liste : le rapport ne dit que ceux-là.
reporting-from = Du
reporting-until = Au
reporting-ends-before = La période finit avant d’avoir commencé.
reporting-day = Situation à la date du
reporting-day-text = Une date passée donne la situation de ce jour-là.
reporting-language = Langue
reporting-other = Seconde langue, en regard
reporting-other-none = Aucune
reporting-reference = Référence
reporting-hijri = Dates hégiriennes à côté des dates grégoriennes
reporting-public = Version publique
reporting-public-text = Sans les valeurs des objets, les adresses privées et les remarques.

reporting-form-pdf = PDF
reporting-form-docx = Document Word
reporting-form-xlsx = Classeur Excel
reporting-form-csv = CSV
reporting-form-html = Page HTML
reporting-form-ics = Calendrier (ICS)
reporting-form-json = JSON
reporting-form-json_ld = JSON-LD (schema.org)

reporting-pages = Aperçu des pages
reporting-page-of = Page { $number } sur { $count }
reporting-more-pages =
    { $count ->
        [one] Afficher la page suivante
       *[other] Afficher la suite ({ $count } pages)
    }
reporting-count =
    { $count ->
        [one] Une page
       *[other] { $count } pages
    }
reporting-setting = Mise en page…
reporting-writing = Écriture du rapport…
reporting-open = Ouvrir le fichier
reporting-stop = Arrêter
reporting-all-partner = Une fiche par partenaire…
reporting-all-partner-text = Écrit le rapport de chaque partenaire dans un dossier.
reporting-all-agreement = Une fiche par accord…
reporting-all-agreement-text = Écrit le rapport de chaque accord dans un dossier.
reporting-all-exhibition = Un fichier par exposition…
reporting-all-exhibition-text = Écrit le rapport de chaque exposition dans un dossier.
reporting-batch-done =
    { $count ->
        [one] Un rapport enregistré dans { $path }
       *[other] { $count } rapports enregistrés dans { $path }
    }
reporting-of = { $report }…

problem-report-form-not-offered = Le rapport n’existe pas sous cette forme.
problem-report-out-missing = Indiquez où écrire le rapport : --out FICHIER.
problem-registry-not-named = Nommez le registre : --registry FICHIER, ou la variable TAWAMA_REGISTRY.
problem-report-of-several = Plusieurs fiches portent le nom { $name } ; donnez l’identifiant de celle dont il s’agit.
