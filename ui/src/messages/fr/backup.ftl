backup-title = Sauvegardes
backup-text = Une sauvegarde est faite automatiquement une fois par jour, et avant d’importer un fichier ou de mettre des fichiers de côté. Chacune est vérifiée avant de compter.
backup-trouble = Le second emplacement n’a pas reçu de sauvegarde.
backup-first = À côté du registre
backup-second = Dans un second emplacement
backup-second-none = Aucun n’est choisi. Un dossier du réseau ou une clé USB protège contre la perte de ce poste.
backup-second-choose = Choisir un second emplacement…
backup-second-other = Choisir un autre emplacement…
backup-second-forget = Sans second emplacement
backup-none = Il n’y en a pas encore.
backup-when = Date
backup-why = Raison
backup-size = Taille
backup-look = Examiner
backup-look-at = Examiner la sauvegarde du { $at }
backup-all = Tout afficher ({ $count })
backup-fewer = Afficher moins
backup-keeping = Nombre de sauvegardes conservées
backup-daily = Jours
backup-weekly = Semaines
backup-monthly = Mois
backup-cause-daily = quotidienne
backup-cause-asked = à la demande
backup-cause-before-import = avant un import
backup-cause-before-tidy = avant une mise de côté
backup-cause-before-repair = avant une réparation
backup-cause-before-restore = avant une restauration
backup-make = Sauvegarder maintenant
backup-making = Sauvegarde…
backup-made = La sauvegarde est faite.
backup-pack = Le registre en un seul fichier…
backup-packing = Mise en archive…
backup-pack-text = Un seul fichier avec le registre et ses documents, à porter sur un autre poste. Il s’ouvre depuis l’écran d’accueil.
backup-packed =
    { $count ->
        [0] Archivé : { $path }
        [one] Archivé avec un document : { $path }
       *[other] Archivé avec { $count } documents : { $path }
    }
backup-seal = Le registre en un seul fichier scellé…
backup-seal-title = Le registre en un seul fichier scellé
backup-seal-text = Le fichier est scellé au format age : sans la phrase de passe, personne ne peut le lire, pas même qui l’a fait. Gardez-la à part du fichier ; elle ne se retrouve pas. Le registre lui-même reste tel quel.
backup-seal-do = Choisir l’emplacement et sceller
backup-passphrase = Phrase de passe
backup-passphrase-hint = Au moins { $least } caractères ; plusieurs mots, de préférence.
backup-passphrase-again = La phrase de passe encore une fois
backup-of = Sauvegarde du { $at }
backup-last = Dernière modification : { $at }, { $actor }
backup-missing =
    { $count ->
        [one] Le fichier d’un document n’est pas dans cette sauvegarde.
       *[other] Les fichiers de { $count } documents ne sont pas dans cette sauvegarde.
    }
backup-damaged = Cette sauvegarde est endommagée et ne peut pas être restaurée.
backup-restore = La restaurer
backup-restore-text = Le contenu actuel du registre est d’abord sauvegardé : restaurer cette sauvegarde-là annule l’opération.
backup-restored = Restauré tel qu’il était le { $at }.
backup-restored-missing =
    { $count ->
        [one] Restauré tel qu’il était le { $at } ; le fichier d’un document manque.
       *[other] Restauré tel qu’il était le { $at } ; les fichiers de { $count } documents manquent.
    }

problem-archive-not-one = Ce fichier n’est pas une archive de Tawama. Choisissez-en une dont le nom finit par .tawama.zip.
problem-archive-incomplete = L’archive est tronquée. Copiez-la à nouveau depuis son origine.
problem-archive-damaged = L’archive est endommagée : son contenu n’est plus celui d’origine. Copiez-la à nouveau depuis son origine.
problem-archive-other-entry = L’archive a été modifiée par un autre programme : elle contient quelque chose qui n’y a pas sa place.
problem-archive-too-large = L’archive annonce plus de contenu qu’un registre ne peut en avoir.
problem-archive-sealed = L’archive est scellée : sa phrase de passe est nécessaire.
problem-archive-passphrase = L’archive ne s’ouvre pas avec cette phrase de passe. Vérifiez les majuscules et la disposition du clavier.
problem-archive-other-key = L’archive est scellée par une clé et non par une phrase de passe. Demandez-en une autre à qui l’a faite.
problem-archive-too-much-work = Ouvrir cette archive demanderait bien plus de travail que le programme n’en demande jamais : il ne l’a pas faite.
problem-passphrase-short = Écrivez au moins { $least } caractères.
problem-passphrase-differs = Les deux phrases de passe diffèrent.

backup-count-place =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }
backup-count-partner =
    { $count ->
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
backup-count-person =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
backup-count-occasion =
    { $count ->
        [one] { $count } occasion
       *[other] { $count } occasions
    }
backup-count-agreement =
    { $count ->
        [one] { $count } accord
       *[other] { $count } accords
    }
backup-count-venue =
    { $count ->
        [one] { $count } salle
       *[other] { $count } salles
    }
backup-count-exhibition =
    { $count ->
        [one] { $count } exposition
       *[other] { $count } expositions
    }
backup-count-activity =
    { $count ->
        [one] { $count } activité
       *[other] { $count } activités
    }
backup-count-document =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
