overview-room = Vue d’ensemble
overview-agreements = Accords
overview-all-agreements =
    { $count ->
        [one] { $count } accord en tout
       *[other] { $count } accords en tout
    }
overview-partners =
    { $count ->
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
overview-status =
    { $count ->
        [one] { $status } : { $count } accord
       *[other] { $status } : { $count } accords
    }
overview-ending = Accords arrivant à échéance
overview-ending-none = Aucun accord n’arrive à échéance et aucun préavis n’est à donner.
overview-ending-all = Tous ces accords
overview-showing = Expositions ouvertes ou à venir
overview-showing-none = Aucune exposition n’ouvre dans l’année.
overview-showing-all = Toutes les expositions
overview-unconfirmed = À confirmer
overview-unconfirmed-text =
    { $count ->
        [one] { $count } accord repose sur un fait dont la source reste à confirmer.
       *[other] { $count } accords reposent sur un fait dont la source reste à confirmer.
    }
overview-unconfirmed-none = Tous les faits inscrits sont confirmés.
overview-changes = Dernières opérations
overview-changes-none = Rien n’a encore été fait.
overview-changes-all = Tout l’historique
overview-empty = Votre registre est ouvert
overview-empty-text = Cette page réunit ce qu’il faut savoir en arrivant : l’état de vos accords, les échéances, les expositions à venir, ce qui reste à confirmer. Il lui faut un premier accord.
overview-empty-read-only = Cette page réunit l’état des accords, les échéances et les expositions à venir. Ce registre n’en contient pas encore.
overview-bring = Ou importer une feuille de calcul
overview-own = Créer le registre de mon service
overview-due = À faire et à suivre
overview-due-all = Tout l’agenda
overview-waiting = À la charge de :
overview-waiting-others = Autorités et toutes les parties
overview-since = Depuis votre dernier passage ({ $day })
