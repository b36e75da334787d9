# Les modèles du service : gardés dans le registre, vérifiés, proposés là où ils servent.
templates-room = Modèles
templates-text = Des documents Word à champs et des mises en page Typst qui sont les vôtres. Ils sont gardés dans le registre, pour tous les postes, et proposés dans les rapports et sur les fiches auxquels ils servent.
templates-none = Vous n’avez pas encore de modèle. Partez d’un exemple : enregistrez-le, modifiez-le à votre guise, puis ajoutez-le ici.
templates-add = Ajouter un modèle…
templates-sample = Partir d’un exemple
templates-sample-letter = Lettre accompagnant un accord (Word)…
templates-sample-sheet = Fiche d’un partenaire (Word)…
templates-sample-pages = Mise en page d’un rapport (Typst)…
templates-sample-letter-name = Lettre d’accompagnement
templates-sample-sheet-name = Fiche du partenaire
templates-sample-pages-name = Mise en page
templates-more = Autres actions : { $name }
templates-replace = Remplacer le fichier…
templates-replace-of = Remplacer le fichier de « { $name } »
templates-replace-do = Remplacer
templates-replace-anyway = Remplacer quand même
templates-copy = Enregistrer une copie…
templates-look = Vérifier
templates-remove = Retirer
templates-keep = Garder le modèle
templates-keep-anyway = Garder quand même
templates-name = Nom du modèle
templates-for = Sert pour
templates-for-hint = Il est proposé dans ces rapports, et sur la page des fiches dont ils parlent.
templates-for-add = Ajouter un rapport
templates-purpose-first = Indiquez d’abord à quoi il sert : les champs qu’il peut contenir en dépendent.
templates-checking = Vérification…
templates-sound = Rien à corriger
templates-wrong =
    { $count ->
        [one] Une chose à corriger
       *[other] { $count } choses à corriger
    }
templates-wrong-text = Vous pouvez le garder ainsi et remplacer le fichier plus tard ; tant que ce n’est pas corrigé, rien ne s’écrit d’après lui.
templates-by = D’après « { $name } »…
templates-layout = Mise en page
templates-layout-ours = Celle du programme
templates-becomes = Ce modèle donne : { $form }.
templates-word-pages = « { $name } » est un modèle Word : enregistrez le document, c’est Word qui en dispose les pages.

template-format-word = Word
template-format-typst = Typst

problem-template-name-taken = Un modèle porte déjà le nom « { $name } ».
problem-template-purpose-missing = Indiquez pour quel rapport il sert.
problem-template-kept-too-large = Le fichier dépasse { $most } Mo. Réduisez les images qu’il contient.
problem-template-format-other =
    « { $name } » est un modèle { $format ->
        [typst] Typst
       *[other] Word
    } : son fichier ne peut être remplacé que par un autre de même sorte. Ajoutez plutôt un nouveau modèle.
problem-template-word-unfit = Un modèle Word sert pour une fiche (accord, partenaire, exposition) ou pour les accords en vigueur. Pour { $report }, écrivez un modèle Typst.
problem-template-ending = Un modèle est un document Word (.docx, .dotx) ou une source Typst (.typ). Enregistrez le vôtre sous l’une de ces formes.
problem-template-not-text = Le fichier n’est pas un texte en UTF-8, comme l’est toute source Typst.
problem-report-form-of-template = Un modèle Word donne un document Word (.docx), un modèle Typst un PDF : choisissez cette forme.
