export-open = Exporter
export-title = Exporter les accords
export-what = Contenu
export-in-force = Accords en vigueur à une date
export-in-force-text = Tels qu’ils se présentaient ce jour-là, quels que soient les filtres de la liste.
export-day = À la date du
export-listed =
    { $count ->
        [one] Cette liste : { $count } accord
       *[other] Cette liste : { $count } accords
    }
export-listed-text = Avec ses filtres et dans son ordre.
export-language = Langue du document
export-format = Format
export-xlsx = Classeur Excel
export-xlsx-text = Dates et filtres prêts à l’emploi ; en arabe, la feuille se lit de droite à gauche.
export-csv = CSV
export-csv-text = Du texte seul, que tout tableur et tout programme peut lire.
export-separator = Séparateur
export-separator-text = Un Excel en français ou en arabe attend le point-virgule, parce que la virgule y marque les décimales ; un Excel en anglais attend la virgule.
export-separator-semicolon = Point-virgule ( ; )
export-separator-comma = Virgule ( , )
export-separator-tab = Tabulation
export-write = Choisir où l’enregistrer…
export-done = Exporté : { $path }

problem-day-needed = Indiquez le jour exact.
