agreement-room = Accords
agreement-add = Nouvel accord
agreement-count =
    { $count ->
        [one] { $count } accord
       *[other] { $count } accords
    }
agreement-empty = Aucun accord pour l’instant
agreement-empty-text = Ici se tiennent les mémorandums d’entente, les jumelages et les actes apparentés : qui les a signés, pour combien de temps, à quoi ils obligent.

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
agreement-notice-by = Dernier jour du préavis
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

agreement-event-negotiation_opened = Ouverture des négociations
agreement-event-draft_sent = Envoi du projet
agreement-event-signed = Signature
agreement-event-entered_into_force = Entrée en vigueur
agreement-event-renewed = Reconduction
agreement-event-amended = Modification
agreement-event-suspended = Suspension
agreement-event-resumed = Reprise
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
agreement-status-expired = Expiré
agreement-status-suspended = Suspendu
agreement-status-denounced = Dénoncé

## Pourquoi il en est là

reason-denounced = Une partie l’a dénoncé ({ $on }).
reason-expired-by-event = Les parties l’ont tenu pour éteint ({ $on }).
reason-draft-sent = Un projet a été envoyé ({ $on }) ; il n’est pas encore signé.
reason-not-signed = Il n’est pas encore signé.
reason-to-be-signed = Sa signature est prévue : { $on }.
reason-awaiting-approval = Signé ({ $signed }), il entre en vigueur à la dernière approbation.
reason-no-day-of-entry = Signé ({ $signed }) ; la date de son entrée en vigueur n’est pas connue.
reason-begins-later = Entrée en vigueur prévue : { $on }.
reason-term-over = Échu : { $ends }.
reason-suspended = Suspendu depuis : { $on }.
reason-open-ended = En vigueur depuis : { $since }, sans échéance.
reason-notice-due = Reconduit tacitement à l’échéance ({ $ends }), sauf préavis donné au plus tard : { $by }.
reason-renews-tacitly = En vigueur depuis : { $since } ; échéance : { $ends }, avec reconduction tacite.
reason-ends-soon = Échéance : { $ends }.
reason-term-runs = En vigueur depuis : { $since } ; échéance : { $ends }.

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
agreement-addendum-add = Ajouter un avenant
agreement-field-add = Ajouter un domaine
agreement-link-add = Ajouter un lien
agreement-link-kind = Rapport à l’autre
agreement-link-other = Autre accord
agreement-original-add = Ajouter des originaux
agreement-original-count = Nombre
agreement-event-add = Consigner un événement
agreement-event-kind = Ce qui s’est passé
agreement-event-day = Date
agreement-event-note = Remarque
agreement-source-add = Ajouter une source
agreement-source = Nature de la source
agreement-fact = Fait
agreement-citation = Laquelle
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
