book-first = Rapport
book-issued = Établi le
book-reference = Référence
book-rows = { $count ->
    [0] aucune ligne
    [one] { $count } ligne
   *[other] { $count } lignes
}
book-charts = { $count ->
    [one] { $count } graphique
   *[other] { $count } graphiques
}
