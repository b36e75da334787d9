## Ce qui a été refusé, et ce qu’on peut y faire.

error-missing = Il n’y a pas de fichier à l’emplacement { $path }.
error-already-there = Un fichier existe déjà à l’emplacement { $path }. Choisissez un autre nom.
error-not-a-registry = { $path } n’est pas un registre Tawama.
error-newer = Ce registre a été écrit par une version plus récente de Tawama (format { $found }, celle-ci connaît { $known }). Mettez le programme à jour pour l’ouvrir.
error-damaged = Le registre est endommagé : { $what }. Rien n’a été modifié. Reprenez la dernière sauvegarde ou faites-le vérifier.
error-read-only = Le registre est ouvert en lecture seule ; rien n’a été modifié.
error-busy = Un autre programme écrit dans le registre. Réessayez dans un instant.
error-seated = { $who } écrit dans le registre sur { $machine } depuis { $since }. Rien n’a été modifié : réessayez quand ce sera fini.
error-gone = Le registre n’est plus à { $path } : son dossier a été déplacé, renommé ou débranché, ou un autre programme y a mis un autre fichier. Rien de ceci n’a été écrit. Remettez-le à sa place, ou ouvrez-le là où il se trouve.
error-disk-full = Le disque est plein. Rien de ceci n’a été écrit, et rien de ce qui était enregistré n’est perdu. Libérez de la place, puis réessayez.
error-disk = Le disque ou le réseau où se trouve le registre a répondu par une erreur : { $what }. Rien de ceci n’a été écrit, et ce qui était enregistré n’est pas touché. Vérifiez que le disque est branché et le réseau présent, puis réessayez.
error-not-found = Cette fiche n’existe plus.
error-stale = Quelqu’un d’autre a modifié cette fiche entre-temps. Elle s’affiche telle qu’elle est maintenant ; vérifiez, puis recommencez.
error-invalid = Il reste quelque chose à corriger.
error-in-use =
    { $count ->
        [one] Une autre fiche la mentionne : { $name }. Elle ne peut pas être supprimée.
       *[other] { $count } autres fiches la mentionnent, dont { $name }. Elle ne peut pas être supprimée.
    }
error-cancelled = L’opération a été arrêtée ; rien n’a été modifié.
error-nothing-to-undo = Il n’y a rien à annuler.
error-nothing-to-redo = Il n’y a rien à rétablir.
error-undo-blocked = Cette opération ne peut pas être annulée, car d’autres s’appuient sur elle. Annulez d’abord celles-ci.
error-io = Le fichier { $path } n’a pas pu être lu ou écrit : { $what }
error-internal = Le programme a rencontré une erreur : { $what }

## Règles qu’un champ ne respecte pas.

problem-other = Cette valeur n’est pas acceptée ({ $code }).
problem-number = Écrivez un nombre en chiffres, dans les limites possibles ici.
problem-date-unknown = Cette date n’est pas comprise. Écrivez 2025, 02/2025 ou 1/2/2025.
problem-date-impossible = Ce jour n’existe pas.
problem-date-year-short = Écrivez l’année en quatre chiffres.
problem-name-missing = Indiquez un nom dans au moins une langue.
problem-preferred-twice = Cette langue a déjà un nom usuel.
problem-title-missing = Indiquez un intitulé dans au moins une langue.
problem-reference-missing = Indiquez la référence de l’accord.
problem-reference-taken = La référence { $reference } est déjà celle d’un autre accord.
problem-parent-missing = Choisissez l’accord que celui-ci complète ou met en œuvre.
problem-parent-is-below = Une fiche ne peut pas dépendre d’elle-même.
problem-two-parties-needed = Un accord compte au moins deux parties.
problem-party-twice = Cette partie figure déjà.
problem-agreement-twice = Cet accord figure déjà.
problem-signs-for-no-party = Choisissez l’une des parties à l’accord.
problem-nobody-signs = Indiquez la personne ou sa qualité.
problem-nobody-witnesses = Indiquez la personne, l’organisme ou la qualité.
problem-field-unknown = Ce domaine de coopération n’est pas dans la liste.
problem-language-unknown = « { $tag } » n’est pas un code de langue.
problem-language-twice = Cette langue figure déjà.
problem-prevails-unauthentic = Seul un texte faisant foi peut prévaloir.
problem-prevails-twice = Une seule langue peut prévaloir.
problem-links-to-itself = Un accord ne peut pas renvoyer à lui-même.
problem-entry-date-missing = Indiquez la date d’entrée en vigueur.
problem-expires-before-it-begins = L’échéance précéderait l’entrée en vigueur, le { $begins }.
problem-renewal-without-duration = Indiquez la durée ou l’échéance que suit la reconduction.
problem-number-too-small = La valeur minimale est { $least }.
problem-number-too-large = La valeur maximale est { $most }.
problem-lines-too-many =
    { $most ->
        [one] Une seule ligne tient ici.
       *[other] Pas plus de { $most } lignes.
    }
problem-picture-too-large = L’image est trop lourde : { $most } Ko au plus.
problem-picture-unknown = Ce fichier n’est ni un PNG, ni un JPEG, ni un SVG.
problem-picture-broken = Cette image est incomplète ou abîmée.
problem-picture-too-many-dots = Cette image compte trop de points. Réduisez-la.
problem-picture-active = Ce dessin contient un script ou va chercher quelque chose ailleurs. Enregistrez-le en SVG simple, ou en PNG.
problem-record-gone = Cette fiche n’existe plus ; choisissez-en une autre.
problem-days-needed = Indiquez de combien de jours.
problem-days-out-of-order = Cette date précède celle d’une étape antérieure : { $day }.
problem-ends-before-it-begins = La fin précéderait le début : { $since }.
problem-email-shape = Ce n’est pas une adresse électronique.
problem-website-without-scheme = Écrivez l’adresse complète, à partir de https://.
problem-degrees-out-of-range = La valeur se situe entre −{ $most } et { $most } degrés.
problem-coordinate-missing = Indiquez ensemble la latitude et la longitude.
problem-country-unknown = « { $code } » n’est pas un code de pays.
problem-pattern-without-number = Le modèle doit contenir {"{number}"}.
problem-code-shape = Employez des minuscules, des chiffres et des tirets bas.
problem-goal-unknown = Les objectifs sont numérotés de 1 à 17.
problem-record-missing = Faites un choix dans la liste.
problem-file-too-large = Un fichier ne peut dépasser { $most }.
problem-no-cards = Ce fichier ne contient aucune vCard : choisissez un fichier écrit par un carnet d’adresses (.vcf).
problem-owner-unfit = Un document relève d’un accord, d’une exposition, d’une activité, d’un partenaire ou d’une personne.
problem-text-missing = Indiquez de quoi il s’agit.
problem-owes-for-no-party = Un engagement ne peut être à la charge que d’une partie à l’accord.
problem-commitment-of-another = Cet engagement n’est pas celui d’un accord choisi.
problem-heading-missing = Indiquez à quoi sert la somme.
problem-currency-unknown = « { $code } » n’est pas un code de devise.
problem-amount-out-of-range = Ce montant est hors limites.
problem-amount =
    { $decimals ->
        [0] Écrivez un montant entier.
        [one] Écrivez un montant avec une décimale au plus.
       *[other] Écrivez un montant avec { $decimals } décimales au plus.
    }
problem-steps-missing = Ajoutez au moins une étape, ou choisissez une autre règle d’entrée en vigueur.
problem-silence-without-clock = Indiquez le nombre de jours au terme duquel le silence vaut accord.
problem-date-missing = Indiquez la date.
problem-item-gone = Ce dont il s’agit ne figure plus dans cette exposition ; choisissez autre chose.
problem-item-twice = Ceci y figure déjà.
problem-currency-missing = Choisissez la devise de cette valeur.
problem-reason-missing = Indiquez pourquoi cela peut rester ainsi.
problem-milestone-waits-for-itself = Un jalon ne peut pas venir après lui-même.
problem-rate-shape = Écrivez un taux en chiffres, par exemple 10.835.
problem-rate-to-itself = Choisissez une autre devise que celle d’en face.
problem-rate-twice = Il y a déjà un taux pour ces devises ce jour-là.
problem-document-of-another = Ce document n’est pas de cette exposition.
problem-decided-before-submitted = La décision précéderait la soumission : { $day }.
problem-import-ends-before-it-begins = L’échéance précède l’entrée en vigueur.
problem-import-line-unreadable = La ligne { $line } est illisible : un guillemet manque peut-être.
problem-filter-unknown = Il n’y a pas de filtre nommé « { $said } ». Pour le chercher comme un mot, mettez-le entre guillemets droits.
problem-filter-value = Rien ici ne s’appelle « { $said } ».
problem-filter-date = « { $said } » n’est pas compris comme une date. Écrivez 2026, 2026-05, 2026-05-31 ou 2024..2026.
problem-filter-blank = Indiquez une valeur pour « { $said } ».

problem-in-use =
    { $count ->
        [one] { $name } : mentionnée par { $by }
       *[other] { $name } : mentionnée par { $count } fiches, dont { $by }
    }
problem-not-for-these = Ceci ne s’applique pas à des fiches de cette nature.
problem-view-name-taken = Une vue porte déjà ce nom : { $name }.
problem-no-pair = Choisissez deux fiches différentes de même nature.
problem-choice-unknown = Ce choix n’est pas proposé pour ce champ.
problem-names-each-other = L’une de ces fiches renvoie à l’autre : elles ne peuvent pas être fusionnées.
problem-names-both = « { $name } » cite les deux fiches à des titres différents. Corrigez d’abord cet accord.
problem-one-party-left = « { $name } » a été conclu entre ces deux fiches : il n’aurait plus qu’une seule partie.
