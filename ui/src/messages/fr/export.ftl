export-open = Exporter
# La liste, telle qu'elle est filtrée et triée, ou ce qui y est coché.
export-list-xlsx =
    { $what ->
        [selected] La sélection en classeur Excel
       *[list] Cette liste en classeur Excel
    }
export-list-csv =
    { $what ->
        [selected] La sélection en CSV
       *[list] Cette liste en CSV
    }
export-list-other = Autre format, langue, date ou séparateur…
export-in-force = Accords en vigueur à une date…
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
