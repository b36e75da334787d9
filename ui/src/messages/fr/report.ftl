# Les rapports et listes sous forme de fichiers. C'est aussi par ces titres qu'un fichier est relu.
report-column-reference = Référence
report-column-title = Intitulé
report-column-instrument = Nature
report-column-own = Notre partie
report-column-parties = Partenaires
report-column-country = Pays
report-column-signed = Signé le
report-column-begins = En vigueur depuis
report-column-ends = Échéance
report-column-renewal = Reconduction
report-column-status = Situation
report-column-fields = Domaines de coopération
report-column-signatories = Signataires
report-column-occasion = Occasion
report-column-place = Lieu

report-in-force-title = Accords en vigueur au { $day }

report-signatory = { $who }, { $capacity } ({ $party })
report-signatory-plain = { $who } ({ $party })

report-import-title = { $instrument } : { $parties }

import-left-why = Motif du rejet

problem-import-too-large = Le fichier dépasse { $most } Mo.
problem-import-no-columns = Aucune colonne de partenaires n’a été reconnue. La première ligne doit porter des titres tels que « Partenaires » ou « Ville ».
problem-import-column-twice = « { $first } » et « { $second } » sont comprises de la même façon. Choisissez un autre sens pour l’une d’elles.
problem-import-instrument-unknown = « { $value } » n’est pas une nature d’accord connue du registre.
problem-import-country-unknown = « { $value } » n’est pas un pays connu du registre.
problem-import-date-unclear = « { $value } » n’est pas une date. Écrivez 2025-02-01, 01/02/2025, février 2025 ou 2025.
problem-import-renewal-unknown = « { $value } » n’est pas un mode de reconduction.
problem-import-field-unknown = « { $value } » n’est pas un domaine de coopération de la liste du service.
problem-import-party-missing = Le partenaire manque.
problem-import-party-ambiguous = Plusieurs parties s’appellent « { $value } ». Ajoutez le pays, ou donnez à chacune un nom propre.
problem-import-file-unknown = Ce n’est pas une liste lisible : il faut un classeur (XLSX, XLS, ODS), un fichier texte (CSV, TSV), une liste d’enregistrements (JSON) ou un carnet d’adresses (vCard).
problem-import-file-empty = Le fichier est vide.
problem-import-file-locked = Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.
problem-import-reader-stopped = Le fichier n’a pas pu être lu : il demandait plus de mémoire ou de temps qu’une liste n’en demande. Il est peut-être endommagé.
problem-import-workbook-damaged = Le classeur est endommagé et ne peut être lu ({ $what }). { $sheet ->
    [none] Ouvrez-le dans votre tableur et enregistrez-le à nouveau.
   *[other] Il s’agit de la feuille « { $sheet } ».
}
problem-import-too-many-cells = Le fichier compte trop de cellules. Enregistrez les lignes utiles dans un fichier à part.
problem-import-too-many-columns = Il y a plus de { $most } colonnes. Enregistrez celles qui comptent dans un fichier à part.
problem-import-encoding-unknown = « { $label } » n’est pas un encodage lisible.
problem-import-json-damaged = La liste d’enregistrements est endommagée à la ligne { $line } ({ $what }).
problem-import-json-shape = Le fichier ne contient aucune liste d’enregistrements, ou en contient plusieurs.
problem-import-json-nested = L’enregistrement { $record } contient plus qu’une simple valeur dans « { $member } ».
problem-import-no-names = Aucune colonne de noms n’a été reconnue. Indiquez laquelle les contient.
problem-import-no-titles = Aucune colonne de titres n’a été reconnue. Indiquez laquelle les contient.
problem-import-date-hijri = « { $value } » est une date du calendrier hégirien. Elle est conservée telle quelle, car ses calendriers diffèrent d’un jour.
problem-import-duration-unclear = « { $value } » n’est pas une durée. Écrivez 3 ans ou 36 mois.
problem-import-renewal-without-term = « { $value } » : la durée n’est pas précisée. L’accord est importé sans terme, et ces mots sont conservés dans ses notes.
problem-import-reference-twice = La ligne { $row } porte déjà la référence « { $value } », pour un autre accord.
problem-import-name-missing = Le nom manque.
problem-import-title-missing = Le titre manque.
problem-import-person-ambiguous = Plusieurs personnes s’appellent « { $value } ». Ajoutez une adresse électronique.
problem-import-mail-unclear = « { $value } » n’est pas une adresse électronique. Elle est conservée dans les notes.
problem-import-function-without-party = La fonction « { $value } » est conservée dans les notes, car il n’est pas dit pour quel organisme.
problem-import-kind-unknown = « { $value } » n’est pas un type de partie connu du registre.
problem-import-state-unknown = « { $value } » n’est pas un état d’exposition.
problem-import-citation-unclear = Les lieux n’ont pas été reconnus dans « { $value } ». Le texte est conservé dans les notes.
problem-import-year-as-day = La cellule affiche { $value }, ce qui est le nombre { $year } affiché comme un jour par un tableur. Il est importé comme l’année { $year }.
problem-import-parties-differ = L’accord qui porte cette référence a d’autres parties que « { $value } ». Elles restent telles quelles.
