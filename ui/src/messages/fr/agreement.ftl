agreement-room = Accords
agreement-add = Nouvel accord
agreement-count =
    { $count ->
        [one] { $count } accord
       *[other] { $count } accords
    }
agreement-empty = Aucun accord pour l’instant
agreement-empty-text = Ici figurent les mémorandums d’entente, les jumelages et les actes apparentés : qui les a signés, pour combien de temps, et à quoi ils engagent.

## Champs

agreement-reference = Référence
agreement-title = Intitulé
agreement-title-as-signed = Intitulé tel que signé
agreement-instrument = Instrument
agreement-instrument-as-signed = Dénomination de l’instrument telle que signée
agreement-parent = Accord de rattachement
agreement-parties = Parties
agreement-partner = Partenaire
agreement-role = Rôle
agreement-country = Pays
agreement-status = État
agreement-signed = Signature
agreement-place = Lieu de signature
agreement-occasion = Occasion
agreement-signatures = Signataires
agreement-person = Personne
agreement-capacity = Qualité ce jour-là
agreement-signs-for = Pour la partie
agreement-witnesses = Témoins
agreement-fields = Domaines de coopération
agreement-languages = Langues du texte
agreement-authentic = Fait foi
agreement-prevails = Prévaut en cas de divergence
agreement-originals = Originaux
agreement-holder = Détenus par
agreement-location = Lieu de conservation
agreement-links = Accords liés
agreement-term = Durée de validité
agreement-entry = Entrée en vigueur
agreement-duration = Durée
agreement-open-ended = Durée indéterminée
agreement-expiry = Échéance
agreement-renewal = Reconduction
agreement-renewal-period = Reconduit pour
agreement-renewal-maximum = Au plus
agreement-notice = Préavis avant l’échéance
agreement-notice-by = Date limite du préavis
agreement-events = Vie de l’accord
agreement-sources = Sources
agreement-notes = Notes

## Termes des listes fermées

agreement-instrument-memorandum_of_understanding = Mémorandum d’entente
agreement-instrument-twinning_agreement = Convention de jumelage
agreement-instrument-friendship_agreement = Accord d’amitié
agreement-instrument-cooperation_agreement = Accord de coopération
agreement-instrument-letter_of_intent = Lettre d’intention
agreement-instrument-protocol = Protocole
agreement-instrument-addendum = Avenant
agreement-instrument-executive_programme = Programme exécutif

agreement-role-signatory_party = Partie signataire
agreement-role-acceding_party = Partie adhérente
agreement-role-facilitator = Facilitateur
agreement-role-observer = Observateur

agreement-entry-on_signature = À la signature
agreement-entry-on_date = À une date fixée
agreement-entry-on_last_approval = À la dernière approbation

agreement-renewal-none = Aucune
agreement-renewal-express = Reconduction expresse
agreement-renewal-tacit = Reconduction tacite

agreement-unit-months = mois
agreement-unit-days =
    { $count ->
        [one] jour
       *[other] jours
    }
agreement-anchor-any_day = N’importe quel jour
agreement-anchor-month_end = À la fin d’un mois
agreement-approval-council_deliberation = Délibération du conseil
agreement-approval-ministry_visa = Visa de l’autorité
agreement-approval-prefect_transmission = Transmission au préfet
agreement-approval-foreign_ministry_opinion = Avis des affaires étrangères
agreement-approval-partner_approval = Approbation du partenaire
agreement-approval-other = Autre étape
agreement-approval-state-to_do = À faire
agreement-approval-state-submitted = Soumis
agreement-approval-state-granted = Favorable
agreement-approval-state-refused = Refusé
agreement-approval-state-waived = Sans objet
agreement-silence-nothing = Une réponse reste nécessaire
agreement-silence-grants = Il vaut accord
agreement-completion-grant = Quand la réponse est favorable
agreement-completion-submission = Dès la transmission

agreement-event-negotiation_opened = Ouverture des négociations
agreement-event-draft_sent = Envoi du projet
agreement-event-signed = Signature
agreement-event-entered_into_force = Entrée en vigueur
agreement-event-renewed = Reconduction
agreement-event-amended = Modification
agreement-event-suspended = Suspension
agreement-event-resumed = Reprise
agreement-event-notice_given = Préavis donné
agreement-event-denounced = Dénonciation
agreement-event-expired = Expiration
agreement-event-archived = Archivage

agreement-link-replaces = Remplace
agreement-link-implements = Met en œuvre
agreement-link-amends = Modifie

agreement-source-signed_text = Texte signé
agreement-source-deliberation = Délibération
agreement-source-press = Presse
agreement-source-web_register = Registre en ligne
agreement-source-interview = Entretien

agreement-fact-whole = Toute la fiche
agreement-fact-title = Intitulé
agreement-fact-parties = Parties
agreement-fact-signature = Date et lieu de signature
agreement-fact-signatories = Signataires
agreement-fact-witnesses = Témoins
agreement-fact-term = Durée de validité
agreement-fact-fields = Domaines de coopération

agreement-status-in_negotiation = En négociation
agreement-status-awaiting_signature = En attente de signature
agreement-status-awaiting_approval = En attente d’approbation
agreement-status-not_yet_in_force = Pas encore en vigueur
agreement-status-in_force = En vigueur
agreement-status-notice_due = Reconduction à décider
agreement-status-expiring = Arrive à échéance
agreement-status-dormant = En sommeil
agreement-status-expired = Expiré
agreement-status-suspended = Suspendu
agreement-status-denounced = Dénoncé

## Pourquoi il en est là

reason-denounced = Une partie l’a dénoncé { $on-in }.
reason-expired-by-event = Les parties l’ont tenu pour éteint { $on-in }.
reason-draft-sent = Un projet a été envoyé { $on-in } ; il n’est pas encore signé.
reason-not-signed = Il n’est pas encore signé.
reason-to-be-signed = Sa signature est prévue { $on-in }.
reason-awaiting-approval = Signé { $signed-in }, il entre en vigueur à la dernière approbation.
reason-approval-to-do =
    { $kind ->
        [council_deliberation] Signé { $signed-in } ; reste à demander : la délibération du conseil.
        [ministry_visa] Signé { $signed-in } ; reste à demander : le visa de l’autorité.
        [prefect_transmission] Signé { $signed-in } ; reste à faire : la transmission au préfet.
        [foreign_ministry_opinion] Signé { $signed-in } ; reste à demander : l’avis du ministère des affaires étrangères.
        [partner_approval] Signé { $signed-in } ; reste à demander : l’approbation du partenaire.
       *[other] Signé { $signed-in } ; reste à faire : l’étape suivante.
    }
reason-approval-submitted =
    { $kind ->
        [council_deliberation] Délibération du conseil en attente depuis { $on-from }.
        [ministry_visa] Visa de l’autorité en attente depuis { $on-from }.
        [prefect_transmission] Transmission au préfet en attente depuis { $on-from }.
        [foreign_ministry_opinion] Avis du ministère des affaires étrangères en attente depuis { $on-from }.
        [partner_approval] Approbation du partenaire en attente depuis { $on-from }.
       *[other] Étape suivante en attente depuis { $on-from }.
    }
reason-approval-within =
    { $kind ->
        [council_deliberation] Délibération du conseil demandée { $on-in }, réponse attendue au plus tard { $by-in }.
        [ministry_visa] Visa de l’autorité demandé { $on-in }, réponse attendue au plus tard { $by-in }.
        [prefect_transmission] Transmission au préfet faite { $on-in }, réponse attendue au plus tard { $by-in }.
        [foreign_ministry_opinion] Avis du ministère des affaires étrangères demandé { $on-in }, réponse attendue au plus tard { $by-in }.
        [partner_approval] Approbation du partenaire demandée { $on-in }, réponse attendue au plus tard { $by-in }.
       *[other] Étape suivante engagée { $on-in }, réponse attendue au plus tard { $by-in }.
    }
reason-approval-refused =
    { $kind ->
        [council_deliberation] Délibération du conseil : refus { $on-in }.
        [ministry_visa] Visa de l’autorité : refus { $on-in }.
        [prefect_transmission] Transmission au préfet : refus { $on-in }.
        [foreign_ministry_opinion] Avis du ministère des affaires étrangères : refus { $on-in }.
        [partner_approval] Approbation du partenaire : refus { $on-in }.
       *[other] Étape suivante : refus { $on-in }.
    }
reason-silence-grants = Sauf réponse d’ici là, le silence de l’autorité vaudra approbation { $on-in }.
reason-no-day-of-entry = Signé { $signed-in } ; la date de son entrée en vigueur n’est pas connue.
reason-begins-later = Entrée en vigueur prévue { $on-in }.
reason-term-over = Échu { $ends-in }.
reason-suspended = Suspendu depuis { $on-from }.
reason-open-ended = En vigueur depuis { $since-from }, sans échéance.
reason-notice-due = Reconduit tacitement à l’échéance ({ $ends }), sauf préavis donné au plus tard { $by-in }.
reason-renews-tacitly = En vigueur depuis { $since-from } ; échéance : { $ends }, avec reconduction tacite.
reason-ends-soon = Échéance : { $ends }.
reason-renew-by = Échéance : { $ends }, sauf reconduction expresse par les parties.
reason-noticed = Préavis donné { $on-in } ; échéance : { $ends }.
reason-notice-ran-out = Préavis donné { $on-in } ; échu { $ends-in }.
reason-is-renewed = Reconduit { $on-in } ; la période en cours s’achève { $ends-in }.
reason-dormant = En vigueur, mais rien n’a été entrepris depuis { $since-from }.
reason-dormant-always = En vigueur depuis { $since-from }, mais rien n’a été entrepris.
reason-term-runs = En vigueur depuis { $since-from } ; échéance : { $ends }.

## Formulaires et parties de la page

agreement-party-add = Ajouter une partie
agreement-party-number = Partie { $number }
agreement-party-choose = Choisir une partie
agreement-signature-add = Ajouter une signature
agreement-signed-on = Signé le
agreement-signed-on-hint = Seulement si elle diffère de la date de l’accord
agreement-witness-add = Ajouter un témoin
agreement-body = Organisme
agreement-entry-date = Date d’entrée en vigueur
agreement-duration-hint = Laisser vide si indéterminée
agreement-expiry-set = Dernier jour, si le texte le fixe
agreement-expiry-hint = Sinon il est calculé d’après la durée
agreement-notice-unit = Compté en
agreement-identity = Instrument et intitulés
agreement-text = Texte et originaux
agreement-family = Accords qui s’y rattachent
agreement-approvals = Approbations
agreement-approvals-none = Aucune n’est consignée.
agreement-approval-add = Ajouter une étape
agreement-approval-kind = Étape
agreement-approval-authority = Autorité
agreement-approval-state = État
agreement-approval-reference = Numéro de l’acte
agreement-approval-submitted = Soumis le
agreement-approval-decided = Décidé le
agreement-approval-clock = Délai en jours
agreement-approval-silence = En cas de silence
agreement-approval-completion = Étape accomplie
agreement-approval-note = Remarque
agreement-approval-answer-by = réponse au plus tard { $by-in }
agreement-approval-overdue = délai dépassé : { $by }
agreement-approval-late = En retard
agreement-approval-sent-on = envoi { $day-in }
agreement-approval-done-on = { $state } { $day-in }
agreement-approvals-take = Appliquer les étapes d’un pays
agreement-approvals-take-one = Étapes : { $place }
agreement-timeline = Périodes et reconductions
agreement-timeline-earlier =
    { $count ->
        [one] { $count } période antérieure
       *[other] { $count } périodes antérieures
    }
agreement-term-number = Période { $number }
agreement-term-from = à partir de : { $begins }
agreement-term-from-to = { $begins } – { $ends }
agreement-when-past = Passée
agreement-when-now = En cours
agreement-when-to_come = À venir
agreement-decide-from = À décider à partir du
agreement-decide = À décider entre
agreement-changes = Ce qu’il modifie
agreement-changes-hint = Dans vos propres termes, repris sur la page de l’accord de rattachement
agreement-notice-anchor = Le préavis prend effet
agreement-addendum-add = Ajouter un avenant
agreement-field-add = Ajouter un domaine
agreement-link-add = Ajouter un lien
agreement-link-kind = Nature du lien
agreement-link-other = Autre accord
agreement-original-add = Ajouter des originaux
agreement-original-count = Nombre
agreement-event-add = Consigner un événement
agreement-event-kind = Nature de l’événement
agreement-event-day = Date
agreement-event-note = Remarque
agreement-source-add = Ajouter une source
agreement-source = Nature de la source
agreement-fact = Fait attesté
agreement-citation = Référence de la source
agreement-source-cited = { $source } : { $citation }
agreement-seen-on = consultation : { $day }
agreement-seen = Consultée le
agreement-confirmed = Confirmé
agreement-unconfirmed = À confirmer
agreement-confirm = Marquer comme confirmé
agreement-title-hint = Proposé d’après l’instrument et les parties ; modifiable à votre guise
agreement-title-between = { $instrument } entre { $parties }

agreement-to-confirm =
    { $count ->
        [one] { $count } fait à confirmer
       *[other] { $count } faits à confirmer
    }
agreement-unit-times = fois
agreement-at-most =
    { $count ->
        [one] une fois au plus
       *[other] { $count } fois au plus
    }
agreement-originals-count =
    { $count ->
        [one] { $count } original
       *[other] { $count } originaux
    }

## Terms and what follows them

term-set = Le texte fixe le dernier jour.
term-open = Le texte ne fixe pas de terme.
term-first =
    { $months ->
        [one] Première période, de { $months } mois.
       *[other] Première période, de { $months } mois.
    }
term-tacit = Reconduite tacitement.
term-express = Reconduite par les parties { $on-in }.
then-open = L’accord court jusqu’à ce qu’une partie donne préavis.
then-rolls = Puis reconduction tacite.
then-rolls-unless = Puis reconduction tacite, sauf préavis au plus tard { $by-in }.
then-renewed = Les parties l’ont reconduite { $on-in }.
then-needs-renewal = Elle prend fin, sauf reconduction expresse au plus tard { $ends-in }.
then-ends = Puis elle prend fin, sans reconduction.
then-maximum =
    { $count ->
        [one] Puis elle prend fin : { $count } reconduction au plus.
       *[other] Puis elle prend fin : { $count } reconductions au plus.
    }
then-noticed = Puis elle prend fin : préavis donné { $on-in }.

agreement-view-in-force = En vigueur
agreement-view-ending = Échéance dans les six mois
agreement-view-unconfirmed = À confirmer
agreement-owed = Engagements ouverts
agreement-with-owed = Avec engagements ouverts
