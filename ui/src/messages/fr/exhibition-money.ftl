## Finances

exhibition-budget-empty = Ici figure ce que coûte l’exposition : montants prévus, engagés et payés, par poste et par organisme.
exhibition-whole = Total et parts
exhibition-finance = Qui paie
exhibition-currency = Devise du total
exhibition-currency-hint = Les montants en d’autres devises s’y ajoutent aux taux ci-dessous.
exhibition-currency-none = Aucune : chaque devise à part
exhibition-currency-missing = Sans devise du total, chaque devise est additionnée à part et les parts ne peuvent être calculées.
exhibition-rate-missing = Total impossible : il manque le taux de { $from } en { $to }.
exhibition-rates = Taux de change
exhibition-rates-hint = Le plus récent compte. Les sommes sont arrondies une seule fois, à la fin.
exhibition-rate-add = Ajouter un taux
exhibition-rate-from = Une unité de
exhibition-rate = Vaut
exhibition-rate-to = En
exhibition-rate-day = À la date du
exhibition-shares = Parts par organisme
exhibition-share = Part
exhibition-share-nobody = Sans payeur désigné

## Équipe

exhibition-people = Équipe
exhibition-people-empty = Ici figurent commissaires, scénographes, convoyeurs et toutes les personnes qui y travaillent.
exhibition-responsible = Responsable de l’ensemble
exhibition-person = Personne
exhibition-person-add = Ajouter une personne

## Bilan

exhibition-outcome = Bilan
exhibition-outcome-empty = La fréquentation, la presse, l’évaluation et les enseignements figureront ici après la clôture.
exhibition-outcome-press = Dans la presse
exhibition-outcome-evaluation = Évaluation
exhibition-outcome-lessons = Enseignements
exhibition-visitors-of = Visiteurs : { $leg }
