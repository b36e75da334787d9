## Ce que dit la ligne de commande.

cli-changed = Fait ; numéro { $number } dans l’historique.
cli-unchanged = Rien n’a changé.
cli-undone = Le numéro { $number } a été annulé.
cli-redone = Le numéro { $number } a été rétabli.
cli-sound = Le registre est intact.
cli-unnamed =
    { $count ->
        [one] { $count } fichier ne relève d’aucun document : `tawama-cli tidy` le met de côté.
       *[other] { $count } fichiers ne relèvent d’aucun document : `tawama-cli tidy` les met de côté.
    }
cli-unsound = Quelque chose ne va pas dans le registre :
cli-dangling = { $count } lignes de { $table } renvoient à ce qui n’existe pas
cli-derived = Ne correspond plus aux faits : { $area } ; check --repair y remédie.
cli-brought = Fiches introduites : { $added } ; modifiées : { $changed } ; partenaires créés : { $partners }.
cli-line-new = nouveau
cli-line-change = modifié
cli-line-there = déjà présent
cli-line-wrong = écarté
cli-line-changed = modifié
cli-objects-brought = Objets ajoutés : { $added } ; modifiés : { $changed } ; prêteurs créés : { $partners }.
cli-conflict-open = ouvert
cli-conflict-possible = possible
cli-conflict-accepted = accepté
