start-welcome = Le registre des amitiés de votre ville
start-lead = Villes partenaires, accords et expositions communes, en français, en arabe et en anglais. Tout reste dans un seul fichier sur cet ordinateur.
start-sample = Parcourir le registre d’exemple
start-sample-text = Tanger et ses partenaires, au complet, à modifier librement.
start-office = Créer le registre de mon service
start-office-text = Quelques questions, et vous pouvez inscrire votre premier accord.
start-office-lead = Tout cela peut être modifié par la suite.
start-spreadsheet = Importer ma feuille de calcul
start-spreadsheet-text = La liste que vous tenez aujourd’hui : un classeur Excel ou LibreOffice, ou un fichier CSV. Vous voyez ce qui sera importé avant que rien ne soit écrit.
start-recent = Ouverts récemment
start-have = Un registre que vous avez déjà
start-open = Ouvrir un registre…
start-leave = Nouveau registre ou exemple…
start-home = Nom officiel de votre ville, région ou association
start-home-hint = Son nom tel que votre service l’écrit, dans chaque langue que vous employez.
start-country = Pays
start-language = Langue de travail du service
start-pattern = Numérotation de vos accords
start-pattern-hint = {"{year}"} est l’année et {"{number:3}"} le numéro sur trois chiffres. Le premier sera { $example }.
start-make = Choisir l’emplacement du fichier…
start-return = Retour à

start-city = Rechercher votre ville
start-city-hint = Tapez son nom, quel que soit l’alphabet : ses noms, son pays et son lieu seront remplis. Une association peut laisser ce champ vide.
start-city-taken = Ville : { $where }
start-unpack = Ouvrir un registre archivé…
start-unpacking = Extraction…
start-unpacked-missing =
    { $count ->
        [one] Le fichier d’un document n’était pas dans l’archive.
       *[other] Les fichiers de { $count } documents n’étaient pas dans l’archive.
    }
start-unseal-title = Archive scellée
start-unseal-text = { $name } est scellée sous une phrase de passe.
start-unseal-do = L’ouvrir
