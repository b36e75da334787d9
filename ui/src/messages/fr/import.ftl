import-room = Importation
