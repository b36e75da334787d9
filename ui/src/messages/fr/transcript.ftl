problem-transcript-unreadable = Ce fichier JSON ne peut pas être lu : { $what }
problem-transcript-not-one = Ce fichier n’est pas la transcription d’un registre Tawama.
problem-transcript-newer = Cette transcription a été écrite par une version plus récente de Tawama (forme { $found }).
problem-transcript-not-empty = Une transcription n’entre que dans un registre encore vide. Créez-en un, ou importez une liste.
problem-transcript-unknown = « { $name } » n’existe pas dans un registre.
problem-transcript-missing = Cette valeur manque.
problem-transcript-value = « { $value } » n’est pas une valeur possible ici.
problem-transcript-broken = Cette fiche ne peut pas être reprise : { $what }
problem-transcript-dangling = Une fiche citée ({ $name }) ne figure pas dans la transcription.

cli-transcribed = { $count ->
    [0] Aucune fiche reprise.
    [one] { $count } fiche reprise.
   *[other] { $count } fiches reprises.
}
